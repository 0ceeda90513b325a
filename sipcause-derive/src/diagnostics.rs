//! Collects all errors, because one run of the compiler should report every mistake.

use std::fmt::Write as _;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Attribute;

use crate::tokens::{first_and_last, stream};

/// A stretch of the input: what to underline, and its position in source order.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    start: Span,
    end: Span,
    order: usize,
}

impl Place {
    /// The position in source order.
    pub(crate) fn order(self) -> usize {
        self.order
    }
}

/// The errors so far. They are in source order, in whatever order the stages find them.
#[derive(Default)]
pub(crate) struct Diagnostics {
    errors: Vec<(usize, syn::Error)>,
    places: usize,
}

impl Diagnostics {
    /// Marks a piece of the input as a place. Call this and the next three functions in source order.
    pub(crate) fn place(&mut self, input: impl ToTokens) -> Place {
        let (start, end) = first_and_last(input.into_token_stream());
        self.place_between(start, end)
    }

    pub(crate) fn place_of_tokens(&mut self, tokens: &[TokenTree]) -> Place {
        self.place(stream(tokens))
    }

    pub(crate) fn place_of_token(&mut self, span: Span) -> Place {
        self.place_between(span, span)
    }

    pub(crate) fn place_of_attribute(&mut self, attribute: &Attribute) -> Place {
        self.place_between(attribute.pound_token.span, attribute.bracket_token.span.join())
    }

    fn place_between(&mut self, start: Span, end: Span) -> Place {
        self.places += 1;
        Place { start, end, order: self.places }
    }

    pub(crate) fn error(&mut self, place: Place, message: impl AsRef<str>) {
        self.push(place, error_at(place, message.as_ref()));
    }

    fn push(&mut self, place: Place, error: syn::Error) {
        let index = self.errors.partition_point(|(order, _)| *order <= place.order);
        self.errors.insert(index, (place.order, error));
    }

    /// Reports a mistake in two places: an error at the second, followed by one at the first.
    pub(crate) fn conflict(
        &mut self,
        second: Place,
        message: impl AsRef<str>,
        first: Place,
        first_message: impl AsRef<str>,
    ) {
        let mut error = error_at(second, message.as_ref());
        error.combine(error_at(first, first_message.as_ref()));
        self.push(second, error);
    }

    /// Whether there is an error after `place`.
    pub(crate) fn has_error_after(&self, place: Place) -> bool {
        self.errors.iter().any(|(order, _)| *order > place.order)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.errors.is_empty()
    }

    pub(crate) fn len(&self) -> usize {
        self.errors.len()
    }

    pub(crate) fn first_message(&self) -> Option<String> {
        self.errors.first().map(|(_, error)| error.to_string())
    }

    /// One `compile_error!` for each message, in source order.
    pub(crate) fn into_compile_errors(self) -> TokenStream {
        let errors = self.errors.iter().map(|(_, error)| error.to_compile_error());
        quote::quote!(#(#errors)*)
    }
}

fn error_at(place: Place, message: &str) -> syn::Error {
    // Stable Rust cannot join two spans, so two tokens represent the stretch.
    let start = Ident::new("start", place.start);
    let end = Ident::new("end", place.end);
    syn::Error::new_spanned(quote::quote!(#start #end), message)
}

/// `a, b and c`, each in quotes.
pub(crate) fn list(words: &[&str], quote: char) -> String {
    let mut list = String::new();
    for (index, word) in words.iter().enumerate() {
        let separator = if index == 0 {
            ""
        } else if index + 1 == words.len() {
            " and "
        } else {
            ", "
        };
        // Writing to a `String` cannot fail.
        _ = write!(list, "{separator}{quote}{word}{quote}");
    }
    list
}
