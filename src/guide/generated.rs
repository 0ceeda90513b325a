//! The code that the derive writes, for the enum on the front page.
//!
//! ```
//! use sipcause::{Cause, SipCause};
//!
//! /// Why a call in our softphone ended.
//! #[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
//! enum CallEnd {
//!     /// The person you called is on another call.
//!     #[codes(486, 600)]
//!     Busy,
//!
//!     /// Your account has run out of credit.
//!     #[codes(402, 499)]
//!     #[sip_cause(rename = "No Credit (ACME)")]
//!     NoCredit,
//!
//!     /// Everything that the standard table already names.
//!     #[sip_cause(delegate)]
//!     Standard(Cause),
//! }
//! ```
//!
//! # A walk through it
//!
//! * **Everything is in `const _`**, which keeps the imports from the rest of the module. The long name in
//!   them contains the version: a derive and a library of different versions fail at this line, with
//!   one error.
//! * **`__private::u16`, `__private::Option`** and the like mean the types of `core`, whatever these
//!   names mean where the enum is declared.
//! * **The lookups by status** are `const fn`. All three call `__sipcause_find`, which has two switches:
//!   whether in-dialog codes come first, and whether fallbacks count.
//! * **`NUMBERS`** is the table: one byte for each status from 0 to 999, and one for all numbers above.
//!   The byte is the number of a variant, here 0 or 1, or 3 for a status that the enum does not list.
//!   The compiler evaluates the table, so there is nothing to initialize.
//! * **The arm `3`** continues in the delegate: first in what it lists, then, if fallbacks count, in
//!   everything that it names. A fallback of the enum's own would come between the two.
//! * **`held` and `ManuallyDrop`** are there for delegates that need dropping, which a `const fn` cannot
//!   take apart otherwise. For all others they compile to nothing.
//! * **`as_str`, `description`, `codes`, `q850_values`, `status` and `q850`** are a `match` each.
//! * **`impl SipCause`** forwards to the inherent functions. This part is the same for every enum, so a macro
//!   in the library writes it.
//! * **The last constant** is evaluated while the enum is compiled. It fails if no status and no
//!   Q.850 value leads to the delegate, and leaves nothing in the program.
//!
//! With `strict` and `exhaustive`, more such constants follow. With `display`, `error`, `from_str` and
//! `serde`, so do the implementations of these traits. `cargo expand` shows the code for your own enum.
//! None of it is part of the [stable interface](super::design#what-can-change-in-a-release).
//!
//! # The code
//!
//! ```
//! # use sipcause::{Cause, SipCause};
//! # #[derive(Debug, Clone, Copy, PartialEq, Eq)]
//! # enum CallEnd {
//! #     Busy,
//! #     NoCredit,
//! #     Standard(Cause),
//! # }
#![doc = include_str!("generated.expanded.rs")]
//! # assert_eq!(CallEnd::from_status(600), Some(CallEnd::Busy));
//! # assert_eq!(CallEnd::from_status(404), Some(CallEnd::Standard(Cause::NotFound)));
//! # assert_eq!(CallEnd::from_status(200), None);
//! ```
