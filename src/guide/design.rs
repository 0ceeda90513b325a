//! Answers to the questions that reviewers ask about the design.
//!
//! # Why does a lookup return `Option`?
//!
//! A 200 is not a failure, and 4860 is not a status. Neither has a cause, and `None` says so without
//! inventing one. A program that needs a cause for every number has
//! [`from_any_status`](crate::HasFallback::from_any_status), which exists only on enums that say what the
//! rest is called. [`choosing`](super::choosing#is-every-number-a-cause) says when to use which.
//!
//! # Why 300 to 699?
//!
//! These are the classes of final responses that are not a success (RFC 3261
//! [§7.2](https://www.rfc-editor.org/rfc/rfc3261#section-7.2)). A 3xx is among them, because the call
//! did not reach anyone at this address. If an enum is about every response, or about the numbers that a
//! stack makes up, it says so with `all_classes` or `local_codes`. Otherwise a 200 in the list is an
//! error, since it is most often a slip.
//!
//! # Why are codes literals and not constants?
//!
//! A derive sees tokens. It runs before `acme::NO_CREDIT` has a value, so it could not find duplicates
//! or overlaps, nor write the codes into the documentation of the enum. It would have to leave
//! that to the compiler, whose error would be about generated code. Besides, a table of numbers can be
//! compared with an RFC or with a vendor's manual, line by line.
//!
//! # Why do delegates come before the fallback?
//!
//! A fallback takes every failure. If it came first, a delegate behind it would never be reached, and
//! nobody would write one. In this order, `Other(u16)` beside a delegate gets what the delegate does not
//! list. The fallback of the delegate's own type comes last, since it is the least specific part: an
//! enum with `Other(u16)` never returns `SipFailureCode` of [`Cause`](crate::Cause).
//!
//! # Why is there no `StatusCode` type?
//!
//! Every stack has one, and each converts to `u16` in a single expression. Another one would be a
//! conversion at every call, and would have to reject numbers that occur, such as the 0 and 701 that
//! stacks report for failures of their own. A lookup takes any `u16` and never panics. For the registered
//! codes there is [`ResponseCode`](crate::ResponseCode).
//!
//! # Why JsSIP's names?
//!
//! They are few, documented and in wide use. They name what a caller is told, where the phrases of the
//! RFCs name what a server did. A backend that uses them agrees with its web clients. An enum of your
//! own uses whatever names you choose.
//!
//! # Why does `as_str` contain spaces?
//!
//! The texts of `Cause` are exactly JsSIP's, and those of `ResponseCode` are the registered
//! phrases. For an enum of your own, the default follows them, because the text is shown to people as
//! often as it is stored. `#[sip_cause(rename_all = "snake_case")]` gives identifiers instead.
//!
//! # Why can a table not be changed at run time?
//!
//! Every promise here is about a table that is complete when the program is built: no duplicates, no
//! missing codes, a lookup without a branch, no allocation, `const`. A table from a configuration file
//! cannot keep any of them. If an operator has to override a few codes, put a map in front:
//!
//! ```
//! use std::collections::HashMap;
//!
//! use sipcause::Cause;
//!
//! let overrides = HashMap::from([(503, Cause::Busy)]);
//! let cause = |status| overrides.get(&status).copied().or_else(|| Cause::from_status(status));
//!
//! assert_eq!(cause(503), Some(Cause::Busy));
//! assert_eq!(cause(404), Some(Cause::NotFound));
//! ```
//!
//! # Why do the crates require each other with `=`?
//!
//! Generated code calls hidden functions of the library, which change from release to release. With
//! `=`, Cargo never combines a derive with a library that it does not know. If a dependency is replaced
//! by hand, the import of a module whose name contains the version fails, as one error.
//!
//! # What can change in a release?
//!
//! The three crates are released together, under one version, and follow [Semantic
//! Versioning](https://semver.org). Before 1.0, only a release that increases the second number can
//! break programs, and from 1.0 on only one that increases the first. Names, signatures and traits of
//! public items, the attributes and options of the derive, the order of lookup, and the texts of
//! `as_str`, which programs store and read back, change only then. Any other release can
//!
//! * accept what the derive rejected before;
//! * add a code that has been registered since, if it increases the second number. A lookup in a
//!   standard table then finds the code, and an enum under `exhaustive` that does not list it no longer
//!   compiles. If a delegate begins to list a code, it moves there from your own fallback, without an
//!   error: `Other(status)` becomes `Standard(…)`. The changelog names each such code;
//! * add variants to [`ResponseCode`](crate::ResponseCode), [`PortaSip`](crate::vendor::PortaSip),
//!   [`FreeSwitch`](crate::vendor::FreeSwitch), [`Protocol`](crate::reason::Protocol) and
//!   [`Location`](crate::reason::Location), which are `#[non_exhaustive]`. A match on
//!   [`Cause`](crate::Cause), [`NextStep`](crate::NextStep), [`StatusClass`](crate::StatusClass),
//!   [`DialogEffect`](crate::DialogEffect) or [`Q850Class`](crate::Q850Class) needs no wildcard;
//! * add methods to the trait [`SipCause`](crate::SipCause), but no function to the enums under the
//!   derive, since one of their own could have its name;
//! * improve the texts of `description` and the wording of errors, which are for people;
//! * change names that start with two underscores, and the form, speed and size of the generated code.
//!   A loss of speed is treated as a bug;
//! * require a newer Rust, if it increases the second number. That Rust is at least six months old.
//!
//! # Why are the generated functions `pub` on a private enum?
//!
//! Code that cannot name the enum cannot call its functions, so `pub` reaches exactly as far as the enum.
//! A narrower visibility would repeat what the enum says already. It would not help with a delegate of a
//! more private type either: the functions return the enum, and rustc reports that type once, at the
//! field that holds it.
