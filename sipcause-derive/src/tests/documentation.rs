//! The generated documentation of a user's enum, as rustdoc and editors show it.

use quote::ToTokens;
use syn_full::{Attribute, Expr, ImplItem, Item, ItemImpl, Stmt};

use crate::derive;
use crate::validate::GENERATED_FUNCTIONS;

/// The implementations that the derive writes for an enum.
fn implementations(source: &str) -> Vec<ItemImpl> {
    let input = source.parse().unwrap_or_default();
    let Ok(Item::Const(scope)) = syn_full::parse2(derive(input)) else {
        return Vec::new();
    };
    let Expr::Block(scope) = *scope.expr else {
        return Vec::new();
    };
    let items = scope.block.stmts.into_iter().filter_map(|item| match item {
        Stmt::Item(Item::Impl(item)) => Some(item),
        _ => None,
    });
    items.collect()
}

/// The inherent implementation that the derive writes for an enum.
fn inherent(source: &str) -> ItemImpl {
    let mut implementations = implementations(source).into_iter();
    implementations.find(|item| item.trait_.is_none()).unwrap()
}

/// The text of `#[doc = "…"]`.
fn doc(attributes: &[Attribute]) -> String {
    let lines = attributes.iter().filter_map(|attribute| {
        let pair = attribute.meta.require_name_value().ok()?;
        let text = syn_full::parse2::<syn_full::LitStr>(pair.value.to_token_stream()).ok()?;
        pair.path.is_ident("doc").then(|| text.value())
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn the_implementation_shows_what_leads_to_which_variant() {
    let inherent = inherent(
        "#[sip_cause(local_codes)]
        enum Why {
            #[codes(486, 0x258, vendor(499), 500..=599)]
            #[in_dialog_codes(408, 481)]
            #[q850(17, 18..=21)]
            r#await(u16),
            #[codes(0)]
            Silence,
            #[q850(1, 125)]
            Unknown,
            #[sip_cause(delegate)]
            Standard(::sipcause::Cause),
            #[sip_cause(fallback)]
            Other,
            #[sip_cause(delegate)]
            Odd(<u16 as HasTable<'static, { 1 | 2 }>>::Table),
            Local(String),
        }",
    );
    let expected = [
        " The causes of `Why`, by status code:",
        "",
        " - `await`: 486 (Busy Here), 600 (Busy Everywhere), 499, 500 to 599",
        " - `await`, inside a dialog: 408 (Request Timeout), 481 (Call/Transaction Does Not Exist)",
        " - `Silence`: 0",
        " - `Standard`: what `::sipcause::Cause` names",
        " - `Odd`: what `<u16 as HasTable<'static, {1|2}>>::Table` names",
        " - `Other`: any other from 300 to 999",
        "",
        " By Q.850 cause value:",
        "",
        " - `await`: 17 (User busy), 18 to 21",
        " - `Unknown`: 1 (Unallocated (unassigned) number), 125",
    ];
    let doc = doc(&inherent.attrs);
    assert_eq!(doc.lines().collect::<Vec<_>>(), expected);
}

#[test]
fn without_q850_values_there_is_one_list() {
    let inherent = inherent("enum Why { #[codes(486)] Busy }");
    assert!(!doc(&inherent.attrs).contains("Q.850"));
}

/// A variant of one of these names would hide the function.
#[test]
fn every_function_is_known_to_the_check_of_names() {
    let source = "enum Why { #[codes(486)] Busy, #[sip_cause(fallback)] Other }";
    let mut names = Vec::new();
    for item in inherent(source).items {
        if let ImplItem::Fn(function) = item {
            names.push(function.sig.ident.to_string());
        }
    }
    names.retain(|name| !name.starts_with("__"));
    names.sort_unstable();
    let mut known = GENERATED_FUNCTIONS;
    known.sort_unstable();
    assert_eq!(names, known);
}

#[test]
fn every_function_is_documented_or_hidden() {
    let inherent = inherent("enum Why { #[codes(486)] Busy, #[sip_cause(delegate)] A(Cause) }");
    assert!(inherent.items.len() > 8);
    for item in inherent.items {
        let ImplItem::Fn(function) = item else {
            panic!("not a function");
        };
        let name = function.sig.ident.to_string();
        let is_hidden = function.attrs.iter().any(|attribute| {
            attribute.path().is_ident("doc") && attribute.meta.require_list().is_ok()
        });
        assert_eq!(is_hidden, name.starts_with("__"), "{name}");
        assert_eq!(doc(&function.attrs).is_empty(), is_hidden, "{name}");
    }
}

/// The attribute has no meaning on an inherent implementation, and will become an error.
#[test]
fn implementations_of_traits_are_marked_as_derived() {
    let source = "#[sip_cause(display, error, from_str)] enum Why { #[codes(486)] Busy }";
    let implementations = implementations(source);
    assert_eq!(implementations.len(), 5);
    for item in implementations {
        let mut attributes = item.attrs.iter();
        let is_marked = attributes.any(|attr| attr.path().is_ident("automatically_derived"));
        assert_eq!(is_marked, item.trait_.is_some());
    }
}
