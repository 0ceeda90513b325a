//! Constants that fail to compile where `strict` or `exhaustive` is not met. The registry of codes
//! stands in the core, so these checks are evaluated where the enum is compiled.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{quote, quote_spanned};

use super::own_arms;
use crate::codes::{Codes, List};
use crate::model::Model;
use crate::tokens::generated_span;

pub(super) fn constants(model: &Model<'_>) -> TokenStream {
    let mut constants = TokenStream::new();
    for variant in &model.variants {
        if model.options.strict.is_some() {
            let listed = variant.codes.iter().chain(&variant.in_dialog_codes);
            for codes in listed.filter(|codes| !codes.is_vendor) {
                constants.extend(assertion(codes, "assert_registered"));
            }
        }
        // It needs a status for its Q.850 causes, too.
        if variant.holds_status() {
            for codes in &variant.q850 {
                constants.extend(assertion(codes, "assert_status_for_q850"));
            }
        }
    }
    if model.options.exhaustive.is_some() {
        constants.extend(exhaustive(model));
    }
    constants
}

/// One constant for each code, so that every one that is wrong gets its error.
fn assertion(codes: &Codes, assert: &str) -> TokenStream {
    let (start, end) = codes.place.ends();
    let [first, last] = [codes.first, codes.last].map(Literal::u16_unsuffixed);
    let assert = Ident::new(assert, generated_span(start));
    let assert = quote_spanned!(generated_span(start)=> __private::#assert);
    let arguments = quote_spanned!(generated_span(end)=> (#first, #last));
    quote!(const _: () = #assert #arguments;)
}

fn exhaustive(model: &Model<'_>) -> TokenStream {
    let own = own_arms(model, List::Codes, |_| quote!(true));
    let delegates = model.delegates().map(|(_, delegate)| {
        let answer = delegate.call("__find", &quote!(status, false, false));
        quote!(_ if __private::held(#answer).is_some() => true,)
    });
    let name = &model.name;
    let assert = quote_spanned! {model.ident.span()=>
        __private::assert_exhaustive(#name, &CLAIMED)
    };
    quote! {
        const _: () = {
            const fn is_claimed(status: __private::u16) -> __private::bool {
                match status { #own #(#delegates)* _ => false }
            }
            const CLAIMED: [__private::bool; __private::FAILURES.len()] = {
                let mut claimed = [false; __private::FAILURES.len()];
                let mut index = 0;
                while index < claimed.len() {
                    claimed[index] = is_claimed(__private::FAILURES[index]);
                    index += 1;
                }
                claimed
            };
            #assert
        };
    }
}
