//! From an empty program to a table of your own in five minutes.
//!
//! # 1. Use the standard table
//!
//! ```console
//! cargo add sipcause
//! ```
//!
//! A lookup takes the status code of a response, as a number. [`Cause`](crate::Cause) is the table of
//! the JavaScript stack JsSIP: 23 causes, named for what a caller is told.
//!
//! ```
//! use sipcause::Cause;
//!
//! let status = 486; // of the final response to your INVITE
//!
//! match Cause::from_status(status) {
//!     Some(cause) => println!("{cause}: {}", cause.description()),
//!     None => println!("{status} is not a failure"),
//! }
//! # assert_eq!(Cause::from_status(status), Some(Cause::Busy));
//! ```
//!
//! # 2. Name your own causes
//!
//! Your program has causes that no standard table knows, and its own names for others. Make them an
//! enum, and list the codes of each:
//!
//! ```
//! use sipcause::SipCause;
//!
//! /// Why a call ended.
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
//! If you list 486 on both, or write 4860, the program does not compile. The error points at the number
//! and says how to fix it; [`messages`](super::messages) explains every one.
//!
//! # 3. Leave the rest to the standard table
//!
//! A delegate is a variant that holds a cause of another table. Codes that your enum does not list are
//! looked up there. A variant with `fallback` would take every other failure instead.
//!
//! ```
//! use sipcause::{Cause, SipCause};
//!
//! # /// Why a call ended.
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
//! A timeout, a dropped socket and a hang-up do not have a status. Their causes are variants without
//! codes, which can hold anything. No lookup returns one; your program constructs it.
//!
//! ```
//! use sipcause::{Cause, SipCause};
//! use std::time::Duration;
//!
//! # /// Why a call ended.
//! #[derive(SipCause, Debug, PartialEq)]
//! enum CallEnd {
//!     /// Your account has run out of credit.
//!     #[codes(402, 499)]
//!     NoCredit,
//!
//!     /// Nobody picked up in time.
//!     NoAnswer { after: Duration },
//!
//!     /// Everything else.
//!     #[sip_cause(delegate)]
//!     Standard(Cause),
//! }
//!
//! let end = CallEnd::NoAnswer { after: Duration::from_secs(45) };
//! assert_eq!(end.description(), "Nobody picked up in time.");
//! assert_eq!(end.status(), None);
//! ```
//!
//! # 5. Let the compiler check the table
//!
//! Two options on the enum compare it with the registry of IANA:
//!
//! * Under `#[sip_cause(registered)]`, an unregistered code is an error unless it is marked as a
//!   vendor's: `#[codes(402, vendor(499))]`.
//! * Under `#[sip_cause(exhaustive)]`, a registered failure that neither a variant nor a delegate lists
//!   is an error.
//!
//! The [derive](derive@crate::SipCause) documents all options, and
//! [the recipes](super::recipes#test-your-own-enum) show how to test an enum.
