//! Constants that fail to compile where `strict` or `exhaustive` is not met. The registry of codes
//! stands in the core, so these checks are evaluated where the enum is compiled.

use proc_macro2::{Literal, TokenStream};
use quote::{quote, quote_spanned};

use crate::codes::Codes;
use crate::model::Model;

pub(super) fn constants(model: &Model<'_>) -> TokenStream {
    let strict = model.options.strict.map(|_| strict(model));
    let exhaustive = model.options.exhaustive.map(|_| exhaustive(model));
    quote!(#strict #exhaustive)
}

/// One constant for each code, so that every one that is wrong gets its error.
fn strict(model: &Model<'_>) -> TokenStream {
    let runtime = &model.runtime;
    model
        .variants
        .iter()
        .flat_map(|variant| variant.codes.iter().chain(&variant.in_dialog_codes))
        .filter(|codes| !codes.is_vendor)
        .map(|codes| {
            let first = Literal::u16_unsuffixed(codes.first);
            let last = Literal::u16_unsuffixed(codes.last);
            let check = quote_spanned! {codes.place.span().resolved_at(proc_macro2::Span::call_site())=>
                __private::assert_registered(#first, #last)
            };
            quote!(const _: () = #runtime::#check;)
        })
        .collect()
}

fn exhaustive(model: &Model<'_>) -> TokenStream {
    let runtime = &model.runtime;
    let name = &model.name;
    let own: Vec<TokenStream> = model
        .variants
        .iter()
        .flat_map(|variant| &variant.codes)
        .map(Codes::pattern)
        .collect();
    let own = (!own.is_empty()).then(|| quote!(#(#own)|* => true,));
    let delegates = model
        .variants
        .iter()
        .filter_map(|variant| Some(variant.delegate()?.function("from_listed_status")));
    let check = quote_spanned!(model.ident.span()=> __private::assert_exhaustive(#name, &CLAIMED));
    quote! {
        const _: () = {
            const fn is_claimed(status: ::core::primitive::u16) -> ::core::primitive::bool {
                match status {
                    #own
                    #(_ if #runtime::__private::is_known(#delegates(status)) => true,)*
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
            #runtime::#check
        };
    }
}
