//! Constants for the checks that need the tables of the library or of a delegate. They do not compile
//! if the check fails.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{quote, quote_spanned};

use super::own_arms;
use crate::codes::{Codes, List};
use crate::model::Model;
use crate::tokens::generated_span;

pub(super) fn constants(model: &Model<'_>) -> TokenStream {
    let mut constants = TokenStream::new();
    let q850_singles = model.singles(List::Q850);
    for variant in &model.variants {
        if model.options.strict.is_some() {
            for codes in variant.codes.iter().chain(&variant.in_dialog_codes) {
                // Ranges are exempt, because a client treats an unknown code as the first of its class.
                // So are local codes, which no server sends.
                if !codes.is_vendor && !codes.is_range && (100..=699).contains(&codes.first) {
                    let status = Literal::u16_unsuffixed(codes.first);
                    constants.extend(assertion(codes, "assert_registered", &quote!(#status)));
                }
            }
        }
        // A variant that holds a status needs one for each of its Q.850 values.
        if variant.holds_status() {
            for codes in &variant.q850 {
                let values = variant
                    .not_taken(codes, &q850_singles)
                    .map(Literal::u16_unsuffixed);
                constants.extend(assertion(
                    codes,
                    "assert_status_for_q850",
                    &quote!(&[#(#values),*]),
                ));
            }
        }
    }
    if model.options.exhaustive.is_some() {
        constants.extend(exhaustive(model));
    }
    constants.extend(reached(model));
    constants
}

/// One constant for each entry, because each wrong entry should get an error.
fn assertion(codes: &Codes, assert: &str, argument: &TokenStream) -> TokenStream {
    let (first, last) = codes.place.first_and_last();
    let (first, last) = (generated_span(first), generated_span(last));
    let assert = Ident::new(assert, first);
    let assert = quote_spanned!(first=> __private::#assert);
    let arguments = quote_spanned!(last=> (#argument));
    quote!(const _: () = #assert #arguments;)
}

fn exhaustive(model: &Model<'_>) -> TokenStream {
    let own = own_arms(model, List::Codes, &|_| quote!(true));
    let mut delegates = TokenStream::new();
    for (_, delegate) in model.delegates() {
        let found = delegate.call("__sipcause_find", &quote!(status, false, false));
        delegates.extend(quote!(_ if __private::held(#found).is_some() => true,));
    }
    let name = &model.name;
    let assert = quote_spanned! {model.ident.span()=>
        __private::assert_exhaustive(#name, &__private::claimed!(is_claimed))
    };
    quote! {
        const _: () = {
            const fn is_claimed(status: __private::u16) -> __private::bool {
                match status { #own #delegates _ => false }
            }
            #assert
        };
    }
}

/// Checks that some status or Q.850 value leads to each delegate, and to a fallback beside delegates.
///
/// This depends on what the delegates list, which only the compiler knows. A constant cannot depend on
/// the parameters of an enum, so enums with parameters are not checked.
fn reached(model: &Model<'_>) -> TokenStream {
    if model.delegates().is_empty() || !model.parameters.is_empty() {
        return TokenStream::new();
    }
    let ident = &model.ident;
    let mut variants = TokenStream::new();
    let mut asserts = TokenStream::new();
    let mut count = 0_usize;
    for variant in &model.variants {
        let (place, kind) = match (variant.options.delegate, variant.options.fallback) {
            (Some(place), _) => (place, "delegate"),
            (None, Some(place)) => (place, "fallback"),
            (None, None) => continue,
        };
        let variant_ident = &variant.ident;
        let index = Literal::usize_unsuffixed(count);
        variants.extend(quote!(#ident::#variant_ident { .. } => #index,));
        let message = format!(
            "the {kind} `{}` is never reached: every status that it could take is taken before it",
            variant.name
        );
        let (span, _) = place.first_and_last();
        let span = generated_span(span);
        asserts.extend(quote_spanned!(span=> __private::assert!(reached[#index], #message);));
        count += 1;
    }
    let count = Literal::usize_unsuffixed(count);
    quote! {
        const _: () = {
            let reached = __private::reached!(#ident, #count { #variants });
            #asserts
        };
    }
}
