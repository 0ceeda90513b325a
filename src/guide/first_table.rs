//! From an empty program to a table of one's own, in five minutes.
//!
//! # 1. Look up what everybody means
//!
//! ```console
//! cargo add sipcause
//! ```
//!
//! The status code of a response is all that goes in, as a number. [`Cause`](crate::Cause) is the
//! table that the JavaScript stack JsSIP has made common: 23 causes, for what a caller is told.
//!
//! ```
//! use sipcause::Cause;
//!
//! let status = 486; // of the final response to your INVITE
//!
//! match Cause::from_status(status) {
//!     Some(cause) => println!("{cause}: {}", cause.description()),
//!     None => println!("{status} is no failure"),
//! }
//! # assert_eq!(Cause::from_status(status), Some(Cause::Busy));
//! ```
//!
//! # 2. Say what you mean
//!
//! Your program has reasons that no standard knows, and words of its own for those it does. Name
//! them in an enum, and list the codes of each:
//!
//! ```
//! use sipcause::SipCause;
//!
//! /// Why a call of ours ended.
//! #[derive(SipCause, Debug, PartialEq)]
//! enum CallEnd {
//!     /// The person you called is on another call.
//!     #[codes(486, 600)]
//!     Busy,
//!
//!     /// Your account has run out of credit.
//!     #[codes(402, 499)]
//!     NoCredit,
//! }
//!
//! assert_eq!(CallEnd::from_status(600), Some(CallEnd::Busy));
//! assert_eq!(CallEnd::NoCredit.as_str(), "No Credit");
//! assert_eq!(CallEnd::NoCredit.description(), "Your account has run out of credit.");
//! ```
//!
//! List 486 on both, or write 4860, and the program does not compile; the error says where, and what
//! to write instead.
//!
//! # 3. Leave the rest to the standard
//!
//! A variant that holds a cause of another table passes on what your enum does not list. One with
//! `fallback` would take every failure that is left.
//!
//! ```
//! use sipcause::{Cause, SipCause};
//!
//! # /// Why a call of ours ended.
//! #[derive(SipCause, Debug, PartialEq)]
//! enum CallEnd {
//!     /// Your account has run out of credit.
//!     #[codes(402, 499)]
//!     NoCredit,
//!
//!     /// Everything else.
//!     #[sip_cause(delegate)]
//!     Standard(Cause),
//! }
//!
//! assert_eq!(CallEnd::from_status(499), Some(CallEnd::NoCredit));
//! assert_eq!(CallEnd::from_status(404), Some(CallEnd::Standard(Cause::NotFound)));
//! assert_eq!(CallEnd::from_status(404).unwrap().as_str(), "Not Found");
//! ```
//!
//! # 4. Add what has no status
//!
//! A timeout, a dropped socket and a hang-up never arrive as a number. Their causes are variants
//! without codes, which may hold what you like. No lookup makes one; your program does.
//!
//! ```
//! use sipcause::{Cause, SipCause};
//! use std::time::Duration;
//!
//! # /// Why a call of ours ended.
//! #[derive(SipCause, Debug, PartialEq)]
//! enum CallEnd {
//!     /// Your account has run out of credit.
//!     #[codes(402, 499)]
//!     NoCredit,
//!
//!     /// Nobody answered in time.
//!     RangOut { after: Duration },
//!
//!     /// Everything else.
//!     #[sip_cause(delegate)]
//!     Standard(Cause),
//! }
//!
//! let end = CallEnd::RangOut { after: Duration::from_secs(45) };
//! assert_eq!(end.description(), "Nobody answered in time.");
//! assert_eq!(end.status(), None);
//! ```
//!
//! # 5. Let the compiler check the table
//!
//! With `#[sip_cause(strict)]` a code that is not registered is an error, unless you say that a
//! vendor sends it: `#[codes(402, vendor(499))]`. With `#[sip_cause(exhaustive)]` a registered failure
//! that nothing claims is one. And to be sure that your colleagues see these errors,
//! [test that a wrong table does not compile](crate#test-your-own-enum).
