//! What must not compile, and what the compiler says to it. After a change of wording,
//! `TRYBUILD=overwrite cargo test -p acme-causes` writes the `.stderr` files anew; read the diff.

// Other versions of Rust word and underline some of these errors otherwise.
#[rustversion::attr(
    not(stable(1.95)), // STABLE
    ignore = "the texts in `tests/ui` are those of stable Rust 1.95"
)]
#[test]
fn mistakes_do_not_compile() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
