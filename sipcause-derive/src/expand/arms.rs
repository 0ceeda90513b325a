//! The arms of a `match`: on a number, and on `self`.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::codes::{Codes, List};
use crate::model::{Model, Variant};

/// The arms of a `match` on a number, by what the enum lists itself: the single codes before the
/// ranges, so that a range can be a class with exceptions.
pub(super) fn own(
    model: &Model<'_>,
    list: List,
    answer: &dyn Fn(&Variant<'_>) -> TokenStream,
) -> Vec<TokenStream> {
    let mut arms = Vec::new();
    for is_range in [false, true] {
        for variant in &model.variants {
            let patterns: Vec<TokenStream> = variant
                .listed(list)
                .iter()
                .filter(|codes| codes.is_range == is_range)
                .map(Codes::pattern)
                .collect();
            if !patterns.is_empty() {
                let answer = answer(variant);
                arms.push(quote!(#(#patterns)|* => #answer,));
            }
        }
    }
    arms
}

/// The arms of a `match self` in which a delegate answers with `function` of its own type.
pub(super) fn delegates(model: &Model<'_>, function: &str) -> Vec<TokenStream> {
    let held = held();
    let arms = model.variants.iter().filter_map(|variant| {
        let answer = variant.delegate()?.call(function, &quote!(#held));
        let pattern = variant.bind(&held);
        Some(quote!(#pattern => #answer,))
    });
    arms.collect()
}

/// What a pattern binds the field of a variant to.
pub(super) fn held() -> Ident {
    Ident::new("held", Span::mixed_site())
}
