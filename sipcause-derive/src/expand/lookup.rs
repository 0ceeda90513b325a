//! From a status to a cause: the `from_…` functions.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::arms;
use crate::codes::List;
use crate::model::Model;

pub(super) fn functions(model: &Model<'_>) -> TokenStream {
    let vis = &model.original.vis;
    let own = own_arms(model, List::Codes);
    let own_in_dialog = own_arms(model, List::InDialogCodes);
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

fn own_arms(model: &Model<'_>, list: List) -> Vec<TokenStream> {
    arms::own(model, list, |variant| {
        let cause = variant.construct(&quote!(status));
        quote!(::core::option::Option::Some(#cause))
    })
}

fn delegate_arms(model: &Model<'_>, function: &str) -> Vec<TokenStream> {
    arms::delegates(model, function, &quote!(status))
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
