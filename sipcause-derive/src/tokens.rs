//! Utilities for token streams.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::TokenStreamExt;

/// The tokens without the invisible groups that `macro_rules!` puts around `$code:expr`.
pub(crate) fn flatten(tokens: TokenStream) -> Vec<TokenTree> {
    let mut flat = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                flat.extend(flatten(group.stream()));
            }
            token => flat.push(token),
        }
    }
    flat
}

/// The stretches between commas, none of them empty. `Err` is a comma with nothing before it. A
/// trailing comma is allowed.
pub(crate) fn split_at_commas(
    tokens: &[TokenTree],
) -> impl Iterator<Item = Result<&[TokenTree], &TokenTree>> {
    tokens
        .split_inclusive(|token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ','))
        .map(|stretch| match stretch.split_last() {
            Some((comma @ TokenTree::Punct(punct), entry)) if punct.as_char() == ',' => {
                if entry.is_empty() {
                    Err(comma)
                } else {
                    Ok(entry)
                }
            }
            _ => Ok(stretch),
        })
}

/// The spans of the first and the last token, for code or errors about the stretch between them.
pub(crate) fn first_and_last(tokens: &[TokenTree]) -> (Span, Span) {
    let first = tokens.first().map_or_else(Span::call_site, TokenTree::span);
    (first, tokens.last().map_or(first, TokenTree::span))
}

/// The same tokens at the same place, marked as generated. Lints such as `deprecated` ignore them.
pub(crate) fn as_generated(tokens: TokenStream) -> TokenStream {
    map_spans(tokens, &generated_span)
}

pub(crate) fn generated_span(span: Span) -> Span {
    span.resolved_at(Span::call_site())
}

/// The same tokens, all at the place of `span`.
pub(crate) fn located_at(span: Span, tokens: TokenStream) -> TokenStream {
    map_spans(tokens, &|token| token.located_at(span))
}

fn map_spans(tokens: TokenStream, map: &dyn Fn(Span) -> Span) -> TokenStream {
    let mut mapped = TokenStream::new();
    for token in tokens {
        mapped.append(match token {
            TokenTree::Group(group) => {
                let mut mapped = Group::new(group.delimiter(), map_spans(group.stream(), map));
                mapped.set_span(map(group.span()));
                mapped.into()
            }
            // `$crate` is found by its span.
            TokenTree::Ident(ident) if ident == "$crate" => ident.into(),
            mut token => {
                token.set_span(map(token.span()));
                token
            }
        });
    }
    mapped
}
