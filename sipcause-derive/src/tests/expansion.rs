//! Compares the generated code, formatted, with the files in `tests/expand`. After an intended change,
//! `UPDATE_EXPECT=1 cargo test -p sipcause-derive --lib expansion` updates them.

use std::fs;
use std::path::Path;

use expect_test::expect_file;
use quote::ToTokens;
use syn_full::Item;

use crate::derive;

/// Compares the expansion of the enum in a file with the file beside it.
fn check(name: &str) {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expand");
    let source = fs::read_to_string(directory.join(name).with_extension("rs")).unwrap();
    let items = syn_full::parse_file(&source).unwrap().items;
    let Some(Item::Enum(mut item)) = items.into_iter().next_back() else {
        panic!("{name} does not end with an enum");
    };
    // The compiler removes it before it calls a derive.
    item.attrs.retain(|attribute| !attribute.path().is_ident("derive"));
    let expansion = syn_full::parse2(derive(item.into_token_stream())).unwrap();
    let expected = expect_file![directory.join(name).with_extension("expanded.rs")];
    let expansion = prettyplease::unparse(&expansion);
    assert_eq!(expansion.contains("compile_error"), name == "errors");
    expected.assert_eq(&expansion);
}

#[test]
fn the_enum_of_the_readme() {
    check("readme");
}

#[test]
fn every_attribute() {
    check("every_attribute");
}

#[test]
fn an_enum_with_errors() {
    check("errors");
}
