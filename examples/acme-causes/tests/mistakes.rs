//! What must not compile, with the compiler's messages. If their wording changes,
//! `TRYBUILD=overwrite cargo test -p acme-causes` updates the `.stderr` files. Read the diff.

// Other versions of Rust have other messages.
#[rustversion::attr(
    not(stable(1.95)), // STABLE
    ignore = "the messages in `tests/ui` are those of stable Rust 1.95"
)]
#[test]
fn mistakes_do_not_compile() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
