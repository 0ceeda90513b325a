//! The generated documentation of a user's enum, as rustdoc and editors show it.

use quote::ToTokens;
use syn_full::{Attribute, Expr, ImplItem, ImplItemFn, Item, ItemImpl, Stmt};

use crate::derive;

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

/// The inherent functions that the derive writes for an enum.
fn functions(source: &str) -> Vec<ImplItemFn> {
    let implementations = implementations(source).into_iter();
    let inherent = implementations.filter(|item| item.trait_.is_none());
    let functions = inherent
        .flat_map(|item| item.items)
        .filter_map(|item| match item {
            ImplItem::Fn(function) => Some(function),
            _ => None,
        });
    functions.collect()
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

fn doc_of(function: &str, source: &str) -> String {
    let functions = functions(source);
    let function = functions.iter().find(|item| item.sig.ident == function);
    function.map_or_else(String::new, |item| doc(&item.attrs))
}

#[test]
fn from_status_shows_the_table_of_codes() {
    let doc = doc_of(
        "from_status",
        "#[sip_cause(local_codes)]
        enum Why {
            #[codes(486, 0x258, vendor(499), 500..=599)]
            #[in_dialog_codes(408, 481)]
            r#await(u16),
            #[codes(0)]
            Silence,
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
        " The cause that a status code stands for, or `None` where `Why` does not name it.",
        "",
        " | status code | cause |",
        " | --- | --- |",
        " | 486 (Busy Here), 600 (Busy Everywhere), 499, 500 to 599 | `await` |",
        " | 408 (Request Timeout), 481 (Call/Transaction Does Not Exist) inside a dialog | `await` |",
        " | 0 | `Silence` |",
        " | what `::sipcause::Cause` names | `Standard` |",
        r" | what `<u16 as HasTable<'static,{1\|2}>>::Table` names | `Odd` |",
        " | any other from 300 to 999 | `Other` |",
    ];
    assert_eq!(doc.lines().collect::<Vec<_>>(), expected);
}

#[test]
fn from_q850_shows_the_table_of_q850_causes() {
    let doc = doc_of(
        "from_q850",
        "enum Why { #[q850(17, 18..=21)] Busy, #[codes(404)] NotFound, #[q850(1)] Unknown }",
    );
    let table: Vec<&str> = doc.lines().skip_while(|line| !line.contains('|')).collect();
    let expected = [
        " | Q.850 cause | cause |",
        " | --- | --- |",
        " | 17 (User busy), 18 to 21 | `Busy` |",
        " | 1 (Unallocated (unassigned) number) | `Unknown` |",
    ];
    assert_eq!(table, expected);
}

#[test]
fn every_function_is_documented_or_hidden() {
    let functions = functions("enum Why { #[codes(486)] Busy, #[sip_cause(delegate)] A(Cause) }");
    assert!(functions.len() > 8);
    for function in functions {
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
