//! Collects what is wrong with the input, so that one run of the compiler reports all of it.

use std::collections::HashMap;

use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;

/// A stretch of the input: what to underline, and when it came.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    start: Span,
    end: Span,
    order: usize,
}

impl Place {
    /// The spans of the first and the last token, for generated code that rustc may complain about.
    pub(crate) fn ends(self) -> (Span, Span) {
        (self.start, self.end)
    }

    /// Ascends in source order.
    pub(crate) fn order(self) -> usize {
        self.order
    }
}

/// The errors so far. Stages push to it in any order; they are reported in source order.
#[derive(Default)]
pub(crate) struct Diagnostics {
    errors: Vec<(usize, syn::Error)>,
    places: usize,
    /// How often each first place of a conflict has been shown in the same words.
    shown: HashMap<(usize, String), usize>,
}

impl Diagnostics {
    /// Marks some tokens as a place. To be called in source order.
    pub(crate) fn place(&mut self, tokens: impl ToTokens) -> Place {
        let mut spans = tokens
            .into_token_stream()
            .into_iter()
            .map(|token| token.span());
        let start = spans.next().unwrap_or_else(Span::call_site);
        let end = spans.last().unwrap_or(start);
        self.places += 1;
        Place {
            start,
            end,
            order: self.places,
        }
    }

    pub(crate) fn error(&mut self, place: Place, message: impl AsRef<str>) {
        self.errors
            .push((place.order, error_at(place, message.as_ref())));
    }

    /// One mistake in two places: the second is the error, and the first is shown below it.
    pub(crate) fn conflict(
        &mut self,
        second: Place,
        message: impl AsRef<str>,
        first: Place,
        first_message: impl Into<String>,
    ) {
        let mut first_message = first_message.into();
        let times = self
            .shown
            .entry((first.order, first_message.clone()))
            .or_default();
        *times += 1;
        if *times > 1 {
            // rustc shows the same words at the same place once.
            first_message = format!("{first_message} (repeat {times})");
        }
        let mut error = error_at(second, message.as_ref());
        error.combine(error_at(first, &first_message));
        self.errors.push((second.order, error));
    }

    /// Whether something behind `place` is wrong.
    pub(crate) fn has_error_after(&self, place: Place) -> bool {
        self.errors.iter().any(|(order, _)| *order > place.order)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.errors.is_empty()
    }

    /// One `compile_error!` for each message, in source order.
    pub(crate) fn into_compile_errors(mut self) -> TokenStream {
        self.errors.sort_by_key(|(order, _)| *order);
        self.errors
            .iter()
            .map(|(_, error)| error.to_compile_error())
            .collect()
    }
}

fn error_at(place: Place, message: &str) -> syn::Error {
    // Stable Rust can't join two spans, so two tokens stand in for the stretch.
    let ends = [
        Ident::new("start", place.start),
        Ident::new("end", place.end),
    ];
    let [start, end] = ends;
    syn::Error::new_spanned(quote::quote!(#start #end), message)
}
