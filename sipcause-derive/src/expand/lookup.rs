//! From a status to a cause: the `from_…` functions.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::codes::Codes;
use crate::model::{Model, Variant};

pub(super) fn functions(model: &Model<'_>) -> TokenStream {
    let vis = &model.original.vis;
    let own = own_arms(model, |variant| &variant.codes);
    let own_in_dialog = own_arms(model, |variant| &variant.in_dialog_codes);
    let delegates = delegate_arms(model, "from_listed_status");
    let delegates_in_dialog = delegate_arms(model, "__from_listed_in_dialog_status");
    let fallbacks = fallback_arms(model);

    let has_delegates = !delegates.is_empty();
    let differs_in_dialog = has_delegates || !own_in_dialog.is_empty();

    let from_listed = match_status(&[&own, &delegates]);
    let from_status = if fallbacks.is_empty() {
        quote!(Self::from_listed_status(status))
    } else {
        match_status(&[&own, &delegates, &fallbacks])
    };
    let from_in_dialog = if differs_in_dialog {
        match_status(&[&own_in_dialog, &own, &delegates_in_dialog, &fallbacks])
    } else {
        quote!(Self::from_status(status))
    };
    let from_listed_in_dialog = if differs_in_dialog {
        match_status(&[&own_in_dialog, &own, &delegates_in_dialog])
    } else {
        quote!(Self::from_listed_status(status))
    };

    let from_status_doc = super::texts::table_of_codes(model);
    let signature = quote!((status: ::core::primitive::u16) -> ::core::option::Option<Self>);
    quote! {
        #[doc = #from_status_doc]
        #[must_use]
        #vis const fn from_status #signature {
            #from_status
        }

        /// As `from_status`, without any fallback: `None` also where only a fallback would answer.
        #[must_use]
        #vis const fn from_listed_status #signature {
            #from_listed
        }

        /// The cause of a response to a request inside a dialog: as `from_status`, but the
        /// in-dialog codes come first.
        #[must_use]
        #vis const fn from_in_dialog_status #signature {
            #from_in_dialog
        }

        #[doc(hidden)]
        #[must_use]
        #vis const fn __from_listed_in_dialog_status #signature {
            #from_listed_in_dialog
        }
    }
}

fn match_status(arms: &[&[TokenStream]]) -> TokenStream {
    let arms = arms.iter().copied().flatten();
    quote! {
        match status {
            #(#arms)*
            _ => ::core::option::Option::None,
        }
    }
}

/// The enum's own codes: the single ones before the ranges, so that a range can be a class with
/// exceptions.
fn own_arms<'a>(
    model: &'a Model<'_>,
    list: impl Fn(&'a Variant<'a>) -> &'a [Codes],
) -> Vec<TokenStream> {
    let arm = |variant: &'a Variant<'a>, is_range: bool| {
        let patterns: Vec<TokenStream> = list(variant)
            .iter()
            .filter(|codes| codes.is_range == is_range)
            .map(Codes::pattern)
            .collect();
        let cause = variant.construct(&quote!(status));
        (!patterns.is_empty())
            .then(|| quote!(#(#patterns)|* => ::core::option::Option::Some(#cause),))
    };
    [false, true]
        .into_iter()
        .flat_map(|is_range| {
            model
                .variants
                .iter()
                .filter_map(move |variant| arm(variant, is_range))
        })
        .collect()
}

/// What each delegate answers. It is asked whether it knows the status before it is asked for the
/// cause, since `match` on an `Option` of a type that needs dropping is E0493 in a `const fn`.
fn delegate_arms(model: &Model<'_>, function: &str) -> Vec<TokenStream> {
    let delegates = model
        .variants
        .iter()
        .filter_map(|variant| Some((variant, variant.delegate()?)));
    delegates
        .map(|(variant, delegate)| {
            let answer = delegate.call(function, &quote!(status));
            let cause = variant.construct(&quote!(__private::known(#answer)));
            quote! {
                _ if __private::is_known(#answer) => {
                    ::core::option::Option::Some(#cause)
                }
            }
        })
        .collect()
}

fn fallback_arms(model: &Model<'_>) -> Vec<TokenStream> {
    let own = model.fallback().map(|variant| {
        let last = Literal::u16_unsuffixed(model.last_fallback_status());
        let cause = variant.construct(&quote!(status));
        quote!(300..=#last => ::core::option::Option::Some(#cause),)
    });
    own.into_iter()
        .chain(delegate_arms(model, "from_status"))
        .collect()
}
