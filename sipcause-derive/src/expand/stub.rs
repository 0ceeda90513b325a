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
    let header = Header::of(model);
    let inherent = header.implement(
        None,
        &quote! {
            #all
            pub const fn from_any_status(_: __private::u16) -> Self { loop {} }
            __sipcause_functions! { stub pub const }
        },
    );
    let sip_cause = header.implement(
        Some(quote!(__SipCause)),
        &quote! {
            type __Derived = Self;
            __sipcause_functions! { stub }
        },
    );
    let others = traits::others(model);
    in_scope(model, &quote!(#inherent #sip_cause #others))
}
