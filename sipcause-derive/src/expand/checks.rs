//! Constants for the checks that need the tables of the library or of a delegate. They do not compile
//! if the check fails.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{quote, quote_spanned};

use super::own_arms;
use crate::codes::{Entry, List};
use crate::model::Model;
use crate::tokens::generated_span;

pub(super) fn constants(model: &Model<'_>) -> TokenStream {
    let mut constants = TokenStream::new();
    for variant in &model.variants {
        // A variant that holds a status needs one for each of its Q.850 values.
        if variant.holds_status() {
            for entry in &variant.q850 {
                let values = model.codes_of_entry(variant, List::Q850, entry);
                let values = values.into_iter().map(Literal::u16_unsuffixed);
                constants.extend(assertion(
                    entry,
                    "assert_status_for_q850",
                    &quote!(&[#(#values),*]),
                ));
            }
        }
    }
    // Without a delegate, `validate` has checked it.
    if model.options.exhaustive.is_some() && !model.delegates().is_empty() {
        constants.extend(exhaustive(model));
    }
    constants
}

/// One constant for each entry, because each wrong entry should get an error.
fn assertion(entry: &Entry, assert: &str, argument: &TokenStream) -> TokenStream {
    let (first, last) = entry.place.first_and_last();
    let (first, last) = (generated_span(first), generated_span(last));
    let assert = Ident::new(assert, first);
    let assert = quote_spanned!(first=> __private::#assert);
    let arguments = quote_spanned!(last=> (#argument));
    quote!(const _: () = #assert #arguments;)
}

/// The enum lists every registered failure, or one of its delegates does.
fn exhaustive(model: &Model<'_>) -> TokenStream {
    let own = own_arms(model, List::Status, &|_| quote!(true));
    let mut delegates = TokenStream::new();
    let mut is_stub = TokenStream::new();
    for (_, delegate) in model.delegates() {
        let found = delegate.call("__sipcause_find", &quote!(status, false, false));
        delegates.extend(quote!(_ if __private::without_drop(#found).is_some() => true,));
        let stub = delegate.enclose(quote!(<), quote!(as __SipCause>::__IS_STUB));
        is_stub.extend(quote!(_ if #stub => true,));
    }
    let name = &model.name;
    let assert = quote_spanned! {model.ident.span()=>
        __private::assert_exhaustive(#name, &__private::claimed!(is_claimed))
    };
    quote! {
        const _: () = {
            const fn is_claimed(status: __private::u16) -> __private::bool {
                match status { #own #delegates #is_stub _ => false }
            }
            #assert
        };
    }
}
