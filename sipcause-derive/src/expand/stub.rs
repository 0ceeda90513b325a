//! What an enum with errors gets: everything that the derive promises, with nothing behind it, so
//! that one mistake makes one error and not another at each place that uses the enum.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Header, in_scope, traits};
use crate::model::Model;

pub(crate) fn stub(model: &Model<'_>) -> TokenStream {
    let vis = &model.original.vis;
    // With parameters, `'static` could be one more error.
    let all = (model.is_enum() && model.parameters.is_empty())
        .then(|| quote!(#vis const ALL: &'static [Self] = &[];));
    // None of them calls another: a variant may have taken its name.
    let functions = |vis: TokenStream| {
        quote! {
            #vis fn from_status(_: __private::u16) -> __private::Option<Self> { __private::None }
            #vis fn from_listed_status(_: __private::u16) -> __private::Option<Self> { __private::None }
            #vis fn from_in_dialog_status(_: __private::u16) -> __private::Option<Self> { __private::None }
            #vis fn from_q850(_: __private::u8) -> __private::Option<Self> { __private::None }
            #vis fn as_str(&self) -> &'static __private::str { "" }
            #vis fn description(&self) -> &'static __private::str { "" }
            #vis fn codes(&self) -> &'static [__private::u16] { &[] }
            #vis fn q850_values(&self) -> &'static [__private::u8] { &[] }
            #vis fn status(&self) -> __private::Option<__private::u16> { __private::None }
            #vis fn __find(_: __private::u16, _: __private::bool, _: __private::bool) -> __private::Option<Self> { __private::None }
            #vis fn __find_q850(_: __private::u8) -> __private::Option<Self> { __private::None }
        }
    };
    let inherent = functions(quote!(#vis const));
    let in_trait = functions(TokenStream::new());
    let header = Header::of(model);
    let inherent = header.implement(None, &quote!(#all #inherent));
    let sip_cause = header.implement(
        Some(quote!(__SipCause)),
        &quote!(type __Derived = Self; #in_trait),
    );
    let others = traits::others(model);
    in_scope(model, &quote!(#inherent #sip_cause #others))
}
