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
    let inherent = functions(&quote!(#vis const));
    let in_trait = functions(&TokenStream::new());
    super::in_scope(
        model,
        &quote!(#all #inherent),
        &in_trait,
        &super::traits::implementations(model),
    )
}

/// The functions, each behind `qualifiers`. None calls another: a variant may have taken its name.
fn functions(qualifiers: &TokenStream) -> TokenStream {
    let none = quote!(-> ::core::option::Option<Self> { ::core::option::Option::None });
    let lookup = quote!((_: ::core::primitive::u16) #none);
    let q850_lookup = quote!((_: ::core::primitive::u8) #none);
    let text = quote!((&self) -> &'static ::core::primitive::str { "" });
    quote! {
        #qualifiers fn from_status #lookup
        #qualifiers fn from_listed_status #lookup
        #qualifiers fn from_in_dialog_status #lookup
        #qualifiers fn __from_listed_in_dialog_status #lookup
        #qualifiers fn from_q850 #q850_lookup
        #qualifiers fn __from_listed_q850 #q850_lookup
        #qualifiers fn as_str #text
        #qualifiers fn description #text
        #qualifiers fn codes(&self) -> &'static [::core::primitive::u16] { &[] }
        #qualifiers fn q850_codes(&self) -> &'static [::core::primitive::u8] { &[] }
        #qualifiers fn status(&self) -> ::core::option::Option<::core::primitive::u16> {
            ::core::option::Option::None
        }
    }
}
