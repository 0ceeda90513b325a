//! Which table to use, and what it says about the numbers that it does not know.
//!
//! * To tell a person why the call failed, or to agree with a web client that runs JsSIP:
//!   [`Cause`](crate::Cause).
//! * To print the registered phrase of a code, or its RFC: [`ResponseCode`](crate::ResponseCode).
//! * To decide whether a failed re-INVITE has cost you the call:
//!   [`in_dialog_effect`](crate::ResponseCode::in_dialog_effect) of `ResponseCode`.
//! * To treat every number by its class, known or not: [`StatusClass`](crate::StatusClass).
//! * To fail over, retry or give up: [`NextStep`](crate::NextStep).
//! * To explain the responses of a PortaSIP server: [`PortaSip`](crate::vendor::PortaSip).
//! * To name a vendor's codes, or to act on failures in your own way (bill, block, alert): an enum of your
//!   own, [with a delegate](super::recipes#add-a-vendors-codes) for the rest.
//!
//! # How coarse is it?
//!
//! A table keeps some differences and drops others. `ResponseCode` drops none: each registered code is
//! a variant, and a code that is not registered is `None`. `Cause` drops most: 486 and 600 are both
//! `Busy`, and everything that it has no name for is `SipFailureCode`.
//!
//! ```
//! use sipcause::{Cause, ResponseCode};
//!
//! assert_ne!(ResponseCode::from_status(486), ResponseCode::from_status(600));
//! assert_eq!(Cause::from_status(486), Cause::from_status(600));
//!
//! assert_eq!(ResponseCode::from_status(499), None);
//! assert_eq!(Cause::from_status(499), Some(Cause::SipFailureCode));
//! ```
//!
//! An enum of your own makes the differences that your program acts on. If it does two things after a
//! failed call, that is an enum of two variants and a fallback.
//!
//! # What is an unknown failure?
//!
//! The enum decides what a failure is that it does not list:
//!
//! * `#[sip_cause(fallback)] Other`: one variant for all of them, or `Other(u16)` with the number. The same
//!   variant can take unknown [Q.850 values](super::recipes#map-q850-causes).
//! * `#[sip_cause(delegate)] Standard(Cause)`: what the standard table says.
//! * `#[sip_cause(exhaustive)]` on the enum: for registered codes, a compile error.
//! * No fallback, and no delegate that has one: `None`, to be handled at the call.
//!
//! # Is every number a cause?
//!
//! `from_status` returns `None` for a number that is not a failure, such as 200 or 4860, even with a
//! fallback. That is right where responses of every kind come in, and a call may have succeeded.
//!
//! Where it is already known that the call failed, such as in a table of failed calls, a total lookup
//! saves handling a case that cannot occur. An enum with a fallback of its own has
//! [`from_any_status`](crate::HasFallback::from_any_status):
//!
//! ```
//! use sipcause::SipCause;
//!
//! #[derive(SipCause, Debug, PartialEq)]
//! enum Outcome {
//!     #[codes(486, 600)]
//!     Busy,
//!
//!     #[sip_cause(fallback)]
//!     Failed,
//! }
//!
//! assert_eq!(Outcome::from_status(200), None);
//! assert_eq!(Outcome::from_any_status(200), Outcome::Failed);
//! assert_eq!(Outcome::from_any_status(0), Outcome::Failed);
//! ```
//!
//! Numbers from a database or from C often arrive as `i32` or `i64`. Convert instead of casting, since
//! `-1 as u16` is 65535 and `66022 as u16` is 486:
//!
//! ```
//! # use sipcause::SipCause;
//! #
//! # #[derive(SipCause, Debug, PartialEq)]
//! # enum Outcome {
//! #     #[codes(486, 600)]
//! #     Busy,
//! #
//! #     #[sip_cause(fallback)]
//! #     Failed,
//! # }
//! #
//! let outcome = |number: i32| u16::try_from(number).ok().and_then(Outcome::from_status);
//!
//! assert_eq!(outcome(486), Some(Outcome::Busy));
//! assert_eq!(outcome(-1), None);
//! assert_eq!(outcome(66_022), None);
//! ```
//!
//! # Where is the number?
//!
//! It can be in a variant that holds one `u16`, or beside the cause. The first is handy in an enum of
//! your own. The second works with every table, and keeps the reason phrase too:
//!
//! ```
//! use sipcause::Cause;
//!
//! struct Failure {
//!     status: u16,
//!     reason_phrase: String,
//! }
//!
//! impl Failure {
//!     fn cause(&self) -> Option<Cause> {
//!         Cause::from_status(self.status)
//!     }
//! }
//!
//! let failure = Failure { status: 600, reason_phrase: "Bitte nicht stören".into() };
//! assert_eq!(failure.cause(), Some(Cause::Busy));
//! ```
//!
//! # One table or two?
//!
//! What a caller is told and what a dialer does next are two questions. One enum for both tends to get
//! a variant for every combination. Two enums over the same number stay small, and a lookup in each is
//! a few instructions.
