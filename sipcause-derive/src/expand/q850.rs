//! From a Q.850 cause of the telephone network to a cause, and back.

use proc_macro2::TokenStream;
use quote::quote;

use super::arms;
use super::texts::{literals, singles, table_of_q850_codes};
use crate::codes::List;
use crate::model::{Content, Model, Variant};

pub(super) fn functions(model: &Model<'_>) -> TokenStream {
    let vis = &model.original.vis;
    let from_q850_doc = table_of_q850_codes(model);
    let signature = quote!((cause: ::core::primitive::u8) -> ::core::option::Option<Self>);
    let singles = singles(model, List::Q850);
    let has_lists = model.lists_q850();
    // A `match` in which all arms are the same costs as much to compile as any other.
    let q850_codes = if has_lists {
        let variants = model.own_variants().map(Variant::matches);
        let codes = model.own_variants().map(|variant| {
            let codes = literals(&variant.q850, &singles);
            if codes.is_empty() {
                quote!(__private::NO_Q850_CODES)
            } else {
                quote!(&[#(#codes),*])
            }
        });
        let delegates = arms::delegates(model, "q850_codes");
        quote! {
            match self {
                #(#variants => #codes,)*
                #(#delegates)*
            }
        }
    } else {
        quote!(&[])
    };
    let from_lists = has_lists.then(|| {
        quote! {
            if let ::core::option::Option::Some(cause) =
                __private::held(Self::__from_listed_q850(cause))
            {
                return ::core::option::Option::Some(::core::mem::ManuallyDrop::into_inner(cause));
            }
        }
    });
    let own = arms::own(model, List::Q850, &|variant| {
        let cause = variant.construct(&quote!(status));
        if let Content::Status(_) = variant.content {
            // `checks` has made sure that there is a status to hold.
            quote! {
                match __private::status_for_q850(cause) {
                    ::core::option::Option::Some(status) => {
                        return ::core::option::Option::Some(#cause)
                    }
                    ::core::option::Option::None => {}
                }
            }
        } else {
            quote!(return ::core::option::Option::Some(#cause))
        }
    });
    let own = (!own.is_empty()).then(|| quote!(match cause { #(#own)* _ => {} }));
    let delegates = model.variants.iter().filter_map(|variant| {
        let delegate = variant.delegate()?;
        let answer = delegate.call("__from_listed_q850", &quote!(cause));
        let cause = variant.construct(&quote!(::core::mem::ManuallyDrop::into_inner(cause)));
        Some(quote! {
            if let ::core::option::Option::Some(cause) = __private::held(#answer) {
                return ::core::option::Option::Some(#cause);
            }
        })
    });
    quote! {
        #[doc = #from_q850_doc]
        #[must_use]
        #vis const fn from_q850 #signature {
            #from_lists
            match __private::status_for_q850(cause) {
                ::core::option::Option::Some(status) => Self::from_status(status),
                ::core::option::Option::None => ::core::option::Option::None,
            }
        }

        #[doc(hidden)]
        #vis const fn __from_listed_q850 #signature {
            #own
            #(#delegates)*
            ::core::option::Option::None
        }

        /// The Q.850 cause values that are listed for the cause, in the order written.
        #[must_use]
        #vis const fn q850_codes(&self) -> &'static [::core::primitive::u8] {
            #q850_codes
        }
    }
}
