//! What stays as it is from release to release.
//!
//! The three crates are released together, under one version, and follow
//! [Semantic Versioning](https://semver.org). Before 1.0, the second number counts as the first does
//! after it. A program that compiles and gives an answer goes on doing so within one major version,
//! as far as this table goes:
//!
//! | part | stable? |
//! | --- | --- |
//! | names, signatures and traits of public items | yes |
//! | attributes and options of the derive, and the order of lookup | yes |
//! | what the derive accepts | yes; what it refuses may be accepted later |
//! | a table's codes: which cause a status has | yes, but for a code that is newly registered |
//! | the texts of `as_str` | yes: programs store them, and read them back with `FromStr` |
//! | variants of [`Cause`](crate::Cause) | yes: it is made to be matched without a wildcard |
//! | variants of [`ResponseCode`](crate::ResponseCode) and [`PortaSip`](crate::vendor::PortaSip) | more may come, as the registry and the vendor add codes; both are `#[non_exhaustive]` |
//! | the texts of `description` | no: they are for people, and get better |
//! | the wording of errors, at compile time and at run time | no |
//! | names that start with two underscores, and the module `__private` | no |
//! | what the generated code looks like, its speed and its size | no, though a loss of speed counts as a bug |
//! | the lowest supported Rust | may rise in a minor version, to one that is at least six months old |
//!
//! `strict` and `exhaustive` ask the registry as this version knows it. When a code is registered, an
//! enum under `exhaustive` that does not claim it stops compiling: that is what the option is for. Such
//! an update of the registry comes in a minor version, and stands in the changelog.
//!
//! The derive and the library have to be of the same version. Cargo sees to it, since the crates
//! depend on each other with `=`.
