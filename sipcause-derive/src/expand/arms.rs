//! From a number to a cause: the arms of a `match`, and what delegates answer.

use proc_macro2::TokenStream;
use quote::quote;

use crate::codes::{Codes, List};
use crate::model::{Model, Variant};

/// The enum's own codes: the single ones before the ranges, so that a range can be a class with
/// exceptions.
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

/// Statements that return what each delegate answers to `function(arguments)`. It is asked whether it
/// has an answer before it is asked for the cause, since `match` on an `Option` of a type that needs
/// dropping is E0493 in a `const fn`.
pub(super) fn delegates(
    model: &Model<'_>,
    function: &str,
    arguments: &TokenStream,
) -> Vec<TokenStream> {
    let delegates = model
        .variants
        .iter()
        .filter_map(|variant| Some((variant, variant.delegate()?)));
    delegates
        .map(|(variant, delegate)| {
            let answer = delegate.call(function, arguments);
            let cause = variant.construct(&quote!(::core::mem::ManuallyDrop::into_inner(cause)));
            quote! {
                if let ::core::option::Option::Some(cause) = __private::held(#answer) {
                    return ::core::option::Option::Some(#cause);
                }
            }
        })
        .collect()
}
