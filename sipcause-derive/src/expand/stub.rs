//! What an enum with errors gets: everything that the derive promises, with nothing behind it, so
//! that one mistake makes one error and not another at each place that uses the enum.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::Model;

pub(crate) fn stub(model: &Model<'_>) -> TokenStream {
    let vis = &model.original.vis;
    // With parameters, `'static` could be one more error.
    let all = (model.is_enum() && model.parameters.is_empty())
        .then(|| quote!(#vis const ALL: &'static [Self] = &[];));
    let text = quote!((&self) -> &'static ::core::primitive::str { "" });
    let none = quote!(-> ::core::option::Option<Self> { ::core::option::Option::None });
    let lookup = quote!((_: ::core::primitive::u16) #none);
    let q850_lookup = quote!((_: ::core::primitive::u8) #none);
    // None of them calls another: a variant may have taken its name.
    let inherent = quote! {
        #all
        #vis const fn from_status #lookup
        #vis const fn from_listed_status #lookup
        #vis const fn from_in_dialog_status #lookup
        #vis const fn from_q850 #q850_lookup
        #vis const fn as_str #text
        #vis const fn description #text
        #vis const fn codes(&self) -> &'static [::core::primitive::u16] { &[] }
        #vis const fn q850_codes(&self) -> &'static [::core::primitive::u8] { &[] }
        #vis const fn status(&self) -> ::core::option::Option<::core::primitive::u16> {
            ::core::option::Option::None
        }
        #vis const fn __row(
            _: ::core::primitive::u16,
            _: ::core::primitive::bool,
            _: ::core::primitive::bool,
        ) -> ::core::primitive::u16 { 0 }
        #vis const fn __from_row(_: ::core::primitive::u16, _: ::core::primitive::u16) #none
        #vis const fn __from_listed_q850 #q850_lookup
        #vis const fn __facts(&self) -> __private::Facts { __private::NO_FACTS }
    };
    let in_trait = quote! {
        const __FUNCTIONS: __private::Functions<Self> = __private::Functions::NONE;
    };
    let traits = super::traits::implementations(model);
    super::in_scope(model, &inherent, &in_trait, &traits)
}
