//! What stays the same from release to release.
//!
//! The three crates are released together, under one version, and follow
//! [Semantic Versioning](https://semver.org). Before 1.0, a new second number can break programs, as a
//! new first number can after it. Between such releases, this table applies:
//!
//! | part | stable? |
//! | --- | --- |
//! | names, signatures and traits of public items | yes |
//! | attributes and options of the derive, and the order of lookup | yes |
//! | what the derive accepts | yes; what it rejects may be accepted later |
//! | which cause a status has in a standard table | yes, except for a code that is newly registered |
//! | the texts of `as_str` | yes: programs store them and read them back with `FromStr` |
//! | variants of [`Cause`](crate::Cause) | yes: it is meant to be matched without a wildcard |
//! | variants of [`ResponseCode`](crate::ResponseCode) and [`PortaSip`](crate::vendor::PortaSip) | more can be added, as the registry and the vendor add codes; both are `#[non_exhaustive]` |
//! | the texts of `description` | no: they are for people, and are improved |
//! | the wording of errors, at compile time and at run time | no |
//! | names that start with two underscores | no |
//! | what the generated code looks like, its speed and its size | no, but a loss of speed counts as a bug |
//! | the lowest supported Rust | can rise in a minor version, to one that is at least six months old |
//!
//! `strict` and `exhaustive` compare an enum with the registry as this version knows it. When a code is
//! registered, an enum under `exhaustive` that does not list it stops compiling, which is the purpose of
//! the option. Such an update of the registry comes in a minor version and is noted in the changelog.
//!
//! The derive and the library must have the same version. Cargo takes care of that, because the crates
//! require each other with `=` ([why](super::design#why-do-the-crates-require-each-other-with-)).
