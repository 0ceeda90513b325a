//! Constants that fail to compile where `strict` or `exhaustive` is not met. The registry of codes
//! stands in the core, so these checks are evaluated where the enum is compiled.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::lookup::no_row_of;
use crate::codes::Codes;
use crate::model::{Content, Model, Variant};
use crate::tokens::located_at;

pub(super) fn constants(model: &Model<'_>) -> TokenStream {
    let strict = model.options.strict.map(|_| strict(model));
    let exhaustive = model.options.exhaustive.map(|_| exhaustive(model));
    let held = model.variants.iter().filter_map(held_status_of_q850);
    quote!(#strict #exhaustive #(#held)*)
}

fn strict(model: &Model<'_>) -> TokenStream {
    let assert = quote!(assert_registered);
    let constants = model.variants.iter().map(|variant| {
        let codes = variant.codes.iter().chain(&variant.in_dialog_codes);
        each(codes.filter(|codes| !codes.is_vendor), &assert)
    });
    quote!(#(#constants)*)
}

/// A variant that holds a status needs one for its Q.850 causes, too.
fn held_status_of_q850(variant: &Variant<'_>) -> Option<TokenStream> {
    match variant.content {
        Content::Status(_) => Some(each(&variant.q850, &quote!(assert_status_for_q850))),
        Content::Unit | Content::Cause(..) | Content::Local => None,
    }
}

/// One constant for each code, so that every one that is wrong gets its error.
fn each<'a>(codes: impl IntoIterator<Item = &'a Codes>, assert: &TokenStream) -> TokenStream {
    let constants = codes.into_iter().map(|codes| {
        let first = Literal::u16_unsuffixed(codes.first);
        let last = Literal::u16_unsuffixed(codes.last);
        let (start, end) = codes.place.ends();
        let path = located_at(start, quote!(__private::#assert));
        let arguments = located_at(end, quote!((#first, #last)));
        quote!(const _: () = #path #arguments;)
    });
    quote!(#(#constants)*)
}

fn exhaustive(model: &Model<'_>) -> TokenStream {
    let name = &model.name;
    let own = model.variants.iter().filter_map(|variant| {
        let patterns = variant.codes.iter().map(Codes::pattern);
        (!variant.codes.is_empty()).then(|| quote!(#(#patterns)|* => true,))
    });
    let delegates = model.variants.iter().filter_map(|variant| {
        let delegate = variant.delegate()?;
        let row = delegate.call("__row", &quote!(status, false, false));
        let none = no_row_of(delegate);
        Some(quote!(#row != #none))
    });
    let check = located_at(
        model.ident.span(),
        quote!(__private::assert_exhaustive(#name, &CLAIMED)),
    );
    quote! {
        const _: () = {
            const fn is_claimed(status: ::core::primitive::u16) -> ::core::primitive::bool {
                match status {
                    #(#own)*
                    #(_ if #delegates => true,)*
                    _ => false,
                }
            }
            const CLAIMED: [::core::primitive::bool; 400] = {
                let mut claimed = [false; 400];
                let mut status = 300;
                while status < 700 {
                    claimed[status - 300] = is_claimed(status as ::core::primitive::u16);
                    status += 1;
                }
                claimed
            };
            #check
        };
    }
}
