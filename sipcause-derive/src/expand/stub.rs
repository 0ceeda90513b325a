//! What an enum with errors gets: everything that the derive promises, with nothing behind it, so
//! that one mistake makes one error and not another at each place that uses the enum.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::Model;

pub(crate) fn stub(model: &Model<'_>) -> TokenStream {
    let vis = &model.original.vis;
    let signature = quote!((_: ::core::primitive::u16) -> ::core::option::Option<Self>);
    let all = model
        .is_enum()
        .then(|| quote!(#vis const ALL: &'static [Self] = &[];));
    let inherent = quote! {
        #all
        #vis const fn from_status #signature { ::core::option::Option::None }
        #vis const fn from_listed_status #signature { ::core::option::Option::None }
        #vis const fn from_in_dialog_status #signature { ::core::option::Option::None }
        #vis const fn __from_listed_in_dialog_status #signature { ::core::option::Option::None }
        #vis const fn as_str(&self) -> &'static ::core::primitive::str { "" }
        #vis const fn description(&self) -> &'static ::core::primitive::str { "" }
        #vis const fn codes(&self) -> &'static [::core::primitive::u16] { &[] }
        #vis const fn status(&self) -> ::core::option::Option<::core::primitive::u16> {
            ::core::option::Option::None
        }
    };
    super::in_scope(model, &inherent, &super::traits::implementations(model))
}
