//! Utilities for token streams.

use proc_macro2::{Delimiter, Group, Literal, Span, TokenStream, TokenTree};
use quote::TokenStreamExt;

/// Parses text that is known to be valid Rust.
pub(crate) fn parsed(text: &str) -> TokenStream {
    // `proc-macro2` would first run its own lexer over the text, which takes ten times as long.
    if proc_macro::is_available() {
        text.parse().map(proc_macro::TokenStream::into).unwrap_or_default()
    } else {
        text.parse().unwrap_or_default()
    }
}

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

pub(crate) fn stream(tokens: &[TokenTree]) -> TokenStream {
    let mut stream = TokenStream::new();
    for token in tokens {
        stream.append(token.clone());
    }
    stream
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
                if entry.is_empty() { Err(comma) } else { Ok(entry) }
            }
            _ => Ok(stretch),
        })
}

pub(crate) fn is_punct(token: &TokenTree, wanted: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == wanted)
}

/// The tokens as hand-written source.
pub(crate) fn written(tokens: &[TokenTree]) -> String {
    let mut text = String::new();
    let mut is_after_word = false;
    for token in tokens {
        let is_word = matches!(token, TokenTree::Ident(_) | TokenTree::Literal(_));
        if is_word && is_after_word {
            text.push(' ');
        }
        is_after_word = is_word;
        match token {
            TokenTree::Group(group) => {
                let inside = written(&flatten(group.stream()));
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                text.push_str(open);
                text.push_str(&inside);
                text.push_str(close);
            }
            token => text.push_str(&token.to_string()),
        }
        if is_punct(token, ',') {
            text.push(' ');
        }
    }
    text
}

/// The spans of the first and the last token, for code or errors about the stretch between them.
///
/// An invisible group around a type has the span of `$ty`, and its tokens have those of what it stands for.
pub(crate) fn first_and_last(tokens: TokenStream) -> (Span, Span) {
    match &flatten(tokens)[..] {
        [] => (Span::call_site(), Span::call_site()),
        [only] => (only.span(), only.span()),
        [first, .., last] => (first.span(), last.span()),
    }
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

/// The same item without expressions that `syn` reads only with its feature `full`: `#[codes = [486]]`
/// becomes `#[codes {[486]}]`, and the length of an array becomes 0. The derive needs neither.
pub(crate) fn without_expressions(tokens: TokenStream) -> TokenStream {
    let mut simple = TokenStream::new();
    let mut is_attribute = false;
    for token in tokens {
        let was_hash = is_attribute;
        is_attribute = is_punct(&token, '#');
        simple.append(match token {
            TokenTree::Group(group) => {
                let inside = if was_hash && group.delimiter() == Delimiter::Bracket {
                    attribute_without_expression(group.stream())
                } else if group.delimiter() == Delimiter::Bracket {
                    array_without_expression(group.stream())
                } else {
                    without_expressions(group.stream())
                };
                let mut simple = Group::new(group.delimiter(), inside);
                simple.set_span(group.span());
                simple.into()
            }
            token => token,
        });
    }
    simple
}

fn attribute_without_expression(attribute: TokenStream) -> TokenStream {
    let tokens = Vec::from_iter(attribute);
    let (path, value) = split_at_punct(&tokens, '=');
    match value {
        [] | [_, TokenTree::Literal(_)] => stream(&tokens),
        [equals, value @ ..] => {
            let mut group = Group::new(Delimiter::Brace, stream(value));
            group.set_span(equals.span());
            let mut simple = stream(path);
            simple.append(group);
            simple
        }
    }
}

fn array_without_expression(array: TokenStream) -> TokenStream {
    let tokens = Vec::from_iter(without_expressions(array));
    let (element, [semicolon, _, ..]) = split_at_punct(&tokens, ';') else {
        return stream(&tokens);
    };
    let mut simple = stream(element);
    simple.append(semicolon.clone());
    simple.append(Literal::usize_unsuffixed(0));
    simple
}

/// The tokens before the first such mark, and the mark with those after it.
pub(crate) fn split_at_punct(tokens: &[TokenTree], mark: char) -> (&[TokenTree], &[TokenTree]) {
    let index = tokens.iter().position(|token| is_punct(token, mark));
    tokens.split_at(index.unwrap_or(tokens.len()))
}
