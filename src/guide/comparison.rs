//! The same table by hand, with `strum` and `num_enum`, with a stack's enum, and with this crate.
//!
//! The table has three causes and a fallback. 200 and the like are not failures.
//!
//! # By hand
//!
//! ```
//! #[derive(Debug, Clone, Copy, PartialEq)]
//! enum CallEnd {
//!     Busy,
//!     NoCredit,
//!     Server,
//!     Other,
//! }
//!
//! impl CallEnd {
//!     const fn from_status(status: u16) -> Option<Self> {
//!         match status {
//!             486 | 600 => Some(Self::Busy),
//!             402 | 499 => Some(Self::NoCredit),
//!             500..=599 => Some(Self::Server),
//!             300..=699 => Some(Self::Other),
//!             _ => None,
//!         }
//!     }
//!
//!     const fn as_str(self) -> &'static str {
//!         match self {
//!             Self::Busy => "Busy",
//!             Self::NoCredit => "No Credit",
//!             Self::Server => "Server",
//!             Self::Other => "Other",
//!         }
//!     }
//!
//!     const fn description(self) -> &'static str {
//!         match self {
//!             Self::Busy => "The person you called is on another call.",
//!             Self::NoCredit => "Your account has run out of credit.",
//!             Self::Server => "The server has failed.",
//!             Self::Other => "The call has failed.",
//!         }
//!     }
//! }
//! #
//! # assert_eq!(CallEnd::from_status(600), Some(CallEnd::Busy));
//! # assert_eq!(CallEnd::from_status(499), Some(CallEnd::NoCredit));
//! # assert_eq!(CallEnd::from_status(555), Some(CallEnd::Server));
//! # assert_eq!(CallEnd::from_status(477), Some(CallEnd::Other));
//! # assert_eq!(CallEnd::from_status(200), None);
//! # assert_eq!(CallEnd::NoCredit.as_str(), "No Credit");
//! # assert_eq!(CallEnd::Busy.description(), "The person you called is on another call.");
//! ```
//!
//! **The better choice** if the program looks a status up in one place, distinguishes a handful of
//! codes, and shows them to nobody. It needs no dependency, and every reader knows it.
//!
//! # With `strum` and `num_enum`
//!
//! `num_enum` maps numbers to variants, and needs its feature `complex-expressions` for the range.
//! `strum` provides the texts.
//!
//! ```
//! use num_enum::TryFromPrimitive;
//! use strum::{EnumMessage, IntoStaticStr};
//!
//! #[derive(TryFromPrimitive, IntoStaticStr, EnumMessage, Debug, Clone, Copy, PartialEq)]
//! #[strum(serialize_all = "title_case")]
//! #[repr(u16)]
//! enum CallEnd {
//!     /// The person you called is on another call.
//!     #[num_enum(alternatives = [600])]
//!     Busy = 486,
//!     /// Your account has run out of credit.
//!     #[num_enum(alternatives = [499])]
//!     NoCredit = 402,
//!     /// The server has failed.
//!     #[num_enum(alternatives = [501..=599])]
//!     Server = 500,
//!     /// The call has failed.
//!     Other = 300,
//! }
//!
//! impl CallEnd {
//!     fn from_status(status: u16) -> Option<Self> {
//!         let is_failure = (300..=699).contains(&status);
//!         is_failure.then(|| Self::try_from(status).unwrap_or(Self::Other))
//!     }
//! }
//! #
//! # assert_eq!(CallEnd::from_status(600), Some(CallEnd::Busy));
//! # assert_eq!(CallEnd::from_status(499), Some(CallEnd::NoCredit));
//! # assert_eq!(CallEnd::from_status(555), Some(CallEnd::Server));
//! # assert_eq!(CallEnd::from_status(477), Some(CallEnd::Other));
//! # assert_eq!(CallEnd::from_status(200), None);
//! # assert_eq!(<&str>::from(CallEnd::NoCredit), "No Credit");
//! # let description = CallEnd::Busy.get_documentation();
//! # assert_eq!(description, Some("The person you called is on another call."));
//! ```
//!
//! **The better choice** if the enum is not about SIP, or if the program already uses these crates and
//! needs what they do beyond lookups: iteration with payloads, discriminants of other types, properties
//! per variant. They are good at it, and their errors about numbers are good too.
//!
//! # With a stack's enum
//!
//! With the `StatusCode` of `rsip` 0.4, codes have names. The texts are written by hand, as above.
//!
//! ```ignore
//! impl CallEnd {
//!     fn from_status_code(code: &StatusCode) -> Option<Self> {
//!         match code {
//!             StatusCode::BusyHere | StatusCode::BusyEverywhere => Some(Self::Busy),
//!             StatusCode::PaymentRequired | StatusCode::Other(499, _) => Some(Self::NoCredit),
//!             code => match code.code() {
//!                 500..=599 => Some(Self::Server),
//!                 300..=699 => Some(Self::Other),
//!                 _ => None,
//!             },
//!         }
//!     }
//! }
//! ```
//!
//! **The better choice** if the program acts on single codes instead of classifying them, or needs
//! nothing but their names. It ties the table to one stack: the names differ between stacks, and so does
//! the set of codes that have one.
//!
//! # With this crate
//!
//! ```
//! use sipcause::SipCause;
//!
//! #[derive(SipCause, Debug, Clone, Copy, PartialEq)]
//! enum CallEnd {
//!     /// The person you called is on another call.
//!     #[codes(486, 600)]
//!     Busy,
//!     /// Your account has run out of credit.
//!     #[codes(402, 499)]
//!     NoCredit,
//!     /// The server has failed.
//!     #[codes(500..=599)]
//!     Server,
//!     /// The call has failed.
//!     #[sip_cause(fallback)]
//!     Other,
//! }
//! #
//! # assert_eq!(CallEnd::from_status(600), Some(CallEnd::Busy));
//! # assert_eq!(CallEnd::from_status(499), Some(CallEnd::NoCredit));
//! # assert_eq!(CallEnd::from_status(555), Some(CallEnd::Server));
//! # assert_eq!(CallEnd::from_status(477), Some(CallEnd::Other));
//! # assert_eq!(CallEnd::from_status(200), None);
//! # assert_eq!(CallEnd::NoCredit.as_str(), "No Credit");
//! # assert_eq!(CallEnd::Busy.description(), "The person you called is on another call.");
//! ```
//!
//! **The better choice** if the table grows beyond a few rows, is reviewed by people who know telephony
//! and not Rust, extends another table, or has to agree with what other systems say. In-dialog codes,
//! Q.850 and the Reason header field come with it.
//!
//! # What each refuses at compile time
//!
//! * **By hand**, a code for two causes and a range that is never reached are warnings, and so are
//!   overlapping ranges under Clippy: the first arm wins. 4860 or 468 for 486, a 200 among the failures
//!   and a registered code without a cause are accepted.
//! * **With `strum` and `num_enum`**, a code for two causes and overlapping ranges are errors. An
//!   exception inside a range is one, too, so the range must be split. The rest is accepted.
//! * **With a stack's enum**, it is as by hand, but a name cannot be mistyped as a number can. A
//!   registered code without a cause is an error if the `match` has no wildcard and no range.
//! * **With this crate**, all of these are errors: 468 under `registered`, and a missing code under
//!   `exhaustive`. An exception inside a range is allowed: the single code wins.
//!
//! The lines of code are 34 by hand, 24 with the crates, 13 and the texts with a stack's enum, and 16
//! with this crate.
//!
//! # Speed and build time
//!
//! Nanoseconds for each lookup in a realistic mix of final responses; *in a chain*, each lookup waits for
//! the result of the one before:
//!
//! | `from_status` of `Cause` | mix | in a chain |
//! | --- | ---: | ---: |
//! | this crate | 0.36 | 2.93 |
//! | a table by hand | 4.58 | 5.82 |
//! | a `match` by hand | 8.37 | 9.33 |
//! | `num_enum` | 7.89 | 8.75 |
//!
//! A lookup here is a load from a table, and a hand-written `match` is not. `num_enum` has no fallback, so
//! it does less. None of this matters for a single failed call; it does when millions of call records are
//! read.
//!
//! CPU seconds for enums of 20 variants each, and for a crate that only depends on the library:
//!
//! | 300 enums | `check`, CPU s | release build, CPU s |
//! | --- | ---: | ---: |
//! | by hand | 4.07 | 9.72 |
//! | this crate | 5.47 | 6.10 |
//! | `strum` and `num_enum` | 9.22 | 10.85 |
//!
//! | depends on | clean `check`, CPU s |
//! | --- | ---: |
//! | this crate | 5.65 |
//! | `strum` and `num_enum` | 12.67 |
//!
//! Each table is from one run on one machine, and its figures compare only with each other.
