//! What stays the same from release to release.
//!
//! The three crates are released together, under one version, and follow [Semantic
//! Versioning](https://semver.org). Before 1.0, a release that increases the second number can break
//! programs. From 1.0 on, only one that increases the first number can. Within these limits, this table
//! applies:
//!
//! | part | stable? |
//! | --- | --- |
//! | names, signatures and traits of public items | yes |
//! | attributes and options of the derive, and the order of lookup | yes |
//! | what the derive accepts | yes; what it rejects may be accepted later |
//! | the cause of a status in a standard table | yes, except for newly registered codes |
//! | the texts of `as_str` | yes: programs store them and read them back with `FromStr` |
//! | variants of [`Cause`](crate::Cause) | yes: programs match it without a wildcard |
//! | variants of [`ResponseCode`](crate::ResponseCode) and [`PortaSip`](crate::vendor::PortaSip) | no: more are added when the registry or the vendor adds codes; both are `#[non_exhaustive]` |
//! | the texts of `description` | no: they are for people, and can be improved |
//! | the wording of errors, at compile time and at run time | no |
//! | names that start with two underscores | no |
//! | the form, speed and size of the generated code | no, but a loss of speed is treated as a bug |
//! | the lowest supported Rust | can increase in a minor version, to a release that is at least six months old |
//!
//! `strict` and `exhaustive` compare an enum with the registry as of the version in use. When a version
//! adds a newly registered code, an enum with `exhaustive` that does not list the code no longer
//! compiles. That is the purpose of the option. Such an update is always a minor version and is listed
//! in the changelog.
//!
//! The derive and the library must have the same version. Cargo ensures that, because the crates depend
//! on each other with `=` ([why](super::design#why-do-the-crates-require-each-other-with-)).
