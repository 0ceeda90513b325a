//! Errors that only the compiler can show: its own about generated code, those of failed constants, and
//! what it underlines. The messages of the derive are in `sipcause-derive/tests/messages`.
//!
//! After a change, `TRYBUILD=overwrite cargo test --test compile_fail` updates the `.stderr` files, and
//! with `--all-features` those of `tests/ui/serde`; read the diff.

// Other versions of Rust word and underline some of these errors differently.
#[rustversion::attr(
    not(stable(1.95)), // STABLE
    ignore = "the texts in `tests/ui` are those of stable Rust 1.95"
)]
#[test]
fn mistakes_are_explained() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/ui/*.rs");
    if cfg!(feature = "serde") {
        cases.compile_fail("tests/ui/serde/*.rs");
    }
}
