//! `Cause`, `ResponseCode`, or an enum of one's own.
//!
//! | you want to | use |
//! | --- | --- |
//! | tell a person why the call failed | [`Cause`](crate::Cause) |
//! | agree with a web client that runs JsSIP | [`Cause`](crate::Cause) |
//! | print the registered phrase of a code, or its RFC | [`ResponseCode`](crate::ResponseCode) |
//! | decide whether a failed re-INVITE has cost you the call | [`ResponseCode::in_dialog_effect`](crate::ResponseCode::in_dialog_effect) |
//! | say the same of every number, known or not | [`StatusClass`](crate::StatusClass) |
//! | explain what a PortaSIP server answers | [`PortaSip`](crate::vendor::PortaSip) |
//! | decide what to do next: retry, reroute, bill, block | an enum of your own |
//! | name a vendor's codes | an enum of your own, with a delegate |
//!
//! # How coarse is it?
//!
//! A table answers a question by making differences and by dropping them. `ResponseCode` drops none:
//! each registered code is a variant, and one that is not registered is `None`. `Cause` drops most:
//! 486 and 600 are both `Busy`, and whatever it has no name for is `SipFailureCode`.
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
//! # Is a failure that you don't know a failure?
//!
//! | you want for a code that nothing lists | write |
//! | --- | --- |
//! | `None`, and to handle it where you call | no fallback, and no delegate that has one |
//! | one variant for all of them | `#[sip_cause(fallback)] Other` |
//! | the same, and the number | `#[sip_cause(fallback)] Other(u16)` |
//! | what the standard table says | `#[sip_cause(delegate)] Standard(Cause)` |
//! | a compile error for the registered ones | `#[sip_cause(exhaustive)]` on the enum |
//!
//! # Where is the number?
//!
//! In a variant that holds one `u16`, or beside the cause. The first is handy in an enum of your own.
//! The second works with every table, and keeps the reason phrase too:
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
//! What a caller is told and what a dialer does next are two questions. One enum with an answer to
//! both tends to get a variant for every combination; two enums over the same number stay small, and
//! cost a lookup each, which is a few instructions.
