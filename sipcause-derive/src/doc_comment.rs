//! Reads the doc comment of a variant.

use syn::{Attribute, Expr, Lit, Meta};

/// The first paragraph of a doc comment, on one line.
///
/// Skips attributes such as `#[doc(hidden)]` and `#[doc = include_str!("…")]`; the compiler passes the
/// macro unexpanded.
pub(crate) fn first_paragraph(attributes: &[Attribute]) -> Option<String> {
    let mut doc = String::new();
    for attribute in attributes {
        if let Meta::NameValue(pair) = &attribute.meta {
            if let (true, Expr::Lit(literal)) = (pair.path.is_ident("doc"), &pair.value) {
                if let Lit::Str(text) = &literal.lit {
                    push_doc(&mut doc, &text.value());
                }
            }
        }
    }
    let mut paragraph = String::new();
    for line in doc.trim_start().lines() {
        if line.is_empty() {
            break;
        }
        if !paragraph.is_empty() {
            paragraph.push(' ');
        }
        paragraph.push_str(line);
    }
    (!paragraph.is_empty()).then_some(paragraph)
}

/// Adds one `///` line, or all lines of a `/** … */` block without the leading stars.
fn push_doc(doc: &mut String, text: &str) {
    let is_block = text.bytes().any(|byte| byte == b'\n');
    for line in text.lines().map(str::trim) {
        doc.push_str(match line.strip_prefix('*') {
            Some("") if is_block => "",
            Some(starred) if is_block && starred.starts_with(' ') => starred.trim_start(),
            _ => line,
        });
        doc.push('\n');
    }
    if text.is_empty() {
        doc.push('\n');
    }
}
