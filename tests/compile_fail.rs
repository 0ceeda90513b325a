//! Enums that must not compile, with the errors: each file in `tests/ui` beside its `.stderr`. The
//! errors in `derive` come from the derive, those in `rustc` from the compiler.
//!
//! After a change of wording, `TRYBUILD=overwrite cargo test --test compile_fail` updates the
//! `.stderr` files, and with `--all-features` those of `with-serde`; read the diff.

// Other versions of Rust word and underline some of these errors differently.
#[rustversion::attr(
    not(stable(1.95)), // STABLE
    ignore = "the texts in `tests/ui` are those of stable Rust 1.95"
)]
#[test]
fn mistakes_are_explained() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/ui/derive/*.rs");
    cases.compile_fail("tests/ui/rustc/*.rs");
    cases.compile_fail(if cfg!(feature = "serde") {
        "tests/ui/with-serde/*.rs"
    } else {
        "tests/ui/without-serde/*.rs"
    });
}
