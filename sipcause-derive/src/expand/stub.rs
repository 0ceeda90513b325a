//! The code for an enum with errors: all items of the derive, without working bodies. Code that uses
//! the enum then compiles, and one mistake causes one error.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Header, in_scope, traits};
use crate::model::Model;

pub(crate) fn stub(model: &Model<'_>) -> TokenStream {
    // With parameters, `'static` could cause another error.
    let all = (model.is_enum() && model.parameters.is_empty()).then(|| {
        quote!(
            pub const ALL: &'static [Self] = &[];
        )
    });
    let inherent = quote! {
        #all
        pub const fn from_any_status(_: __private::u16) -> Self { loop {} }
    };
    // None of them calls another, because a variant may have the same name.
    let functions = |qualifiers: TokenStream| {
        quote! {
            #qualifiers fn from_status(_: __private::u16) -> __private::Option<Self> { __private::None }
            #qualifiers fn from_listed_status(_: __private::u16) -> __private::Option<Self> { __private::None }
            #qualifiers fn from_in_dialog_status(_: __private::u16) -> __private::Option<Self> { __private::None }
            #qualifiers fn from_q850(_: __private::u8) -> __private::Option<Self> { __private::None }
            #qualifiers fn from_listed_q850(_: __private::u8) -> __private::Option<Self> { __private::None }
            #qualifiers fn __sipcause_find(_: __private::u16, _: __private::bool, _: __private::bool) -> __private::Option<Self> { __private::None }
            #qualifiers fn __sipcause_find_q850(_: __private::u8, _: __private::Option<__private::u16>) -> __private::Option<Self> { __private::None }
            #qualifiers fn as_str(&self) -> &'static __private::str { "" }
            #qualifiers fn description(&self) -> &'static __private::str { "" }
            #qualifiers fn codes(&self) -> &'static [__private::u16] { &[] }
            #qualifiers fn q850_values(&self) -> &'static [__private::u8] { &[] }
            #qualifiers fn status(&self) -> __private::Option<__private::u16> { __private::None }
            #qualifiers fn q850(&self) -> __private::Option<__private::u8> { __private::None }
        }
    };
    let inherent_functions = functions(quote!(pub const));
    let in_trait = functions(TokenStream::new());
    let header = Header::of(model);
    let inherent = header.implement(None, &quote!(#inherent #inherent_functions));
    let sip_cause = header.implement(
        Some(quote!(__SipCause)),
        &quote!(type __Derived = Self; #in_trait),
    );
    let others = traits::others(model);
    in_scope(model, &quote!(#inherent #sip_cause #others))
}
