//! What editors explain: each code, each Q.850 cause value and each option.
//!
//! The tokens have the place of what they stand for and the name of its documentation in the core. They
//! come from the attributes as written and stand first in the output, because an editor completes an
//! option by comparing the expansion with one that has a marker in it, and either can have errors.

use proc_macro2::{Ident, Literal, TokenStream, TokenTree};
use quote::{TokenStreamExt, quote};
use syn::{Attribute, Lit, Meta};

use crate::attributes::is_sip_cause;
use crate::codes::List;
use crate::model::Model;
use crate::registry;

/// A macro of the core, which is empty outside editors.
pub(super) fn tokens(model: &Model<'_>) -> TokenStream {
    let mut codes = TokenStream::new();
    let mut q850_values = TokenStream::new();
    let mut on_enum = TokenStream::new();
    let mut on_variant = TokenStream::new();
    for attribute in &model.original.attrs {
        if is_sip_cause(attribute) {
            options(attribute, &mut on_enum, &mut codes);
        }
    }
    for variant in &model.variants {
        for attribute in &variant.original.attrs {
            if is_sip_cause(attribute) {
                options(attribute, &mut on_variant, &mut codes);
            } else if let Some(list) = List::of(attribute) {
                let constants = match list {
                    List::Status | List::InDialog => &mut codes,
                    List::Q850 => &mut q850_values,
                };
                numbers(list, arguments(attribute), constants);
            }
        }
    }
    quote! {
        __private::editor! {
            on_enum { #on_enum }
            on_variant { #on_variant }
            codes { #codes }
            q850 { #q850_values }
        }
    }
}

fn arguments(attribute: &Attribute) -> TokenStream {
    match &attribute.meta {
        Meta::List(list) => list.tokens.clone(),
        Meta::Path(_) | Meta::NameValue(_) => TokenStream::new(),
    }
}

/// The names of the options, and the code in `status = 480`.
fn options(attribute: &Attribute, options: &mut TokenStream, codes: &mut TokenStream) {
    let mut name = String::new();
    for token in arguments(attribute) {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == ',' => name.clear(),
            TokenTree::Ident(ident) if name.is_empty() => {
                name = ident.to_string();
                if name != "crate" {
                    options.append(ident);
                }
            }
            token if name == "status" => numbers(List::Status, token.into(), codes),
            _ => {}
        }
    }
}

/// The constants of the core for the numbers among these tokens.
fn numbers(list: List, tokens: TokenStream, constants: &mut TokenStream) {
    for token in tokens {
        match token {
            TokenTree::Literal(literal) => constants.extend(constant(list, &literal)),
            // `vendor(…)`, or `$code` in a macro
            TokenTree::Group(group) => numbers(list, group.stream(), constants),
            TokenTree::Ident(_) | TokenTree::Punct(_) => {}
        }
    }
}

fn constant(list: List, literal: &Literal) -> Option<TokenTree> {
    let Lit::Int(integer) = Lit::new(literal.clone()) else {
        return None;
    };
    let row = registry::row(list, integer.base10_parse().ok()?)?;
    Some(Ident::new(row.constant, literal.span()).into())
}
