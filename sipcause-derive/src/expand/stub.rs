//! The code for an enum with errors: all items of the derive, without working bodies. Code that uses
//! the enum then compiles, and one mistake causes one error.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Fields, GenericParam};

use super::{Header, traits};
use crate::model::{Model, Variant};

pub(super) fn items(model: &Model<'_>) -> TokenStream {
    let is_const = |parameter: &GenericParam| matches!(parameter, GenericParam::Const(_));
    // With other parameters, `'static` could cause another error.
    let all = (model.is_enum() && model.original.generics.params.iter().all(is_const)).then(|| {
        super::all(model).unwrap_or_else(|| {
            verbatim!(
                pub const ALL: &'static [Self] = &[];
            )
        })
    });
    let from_any_status = verbatim!(pub const fn from_any_status(_: __private::u16) -> Self);
    let any = any_cause(model);
    let functions = verbatim!(__sipcause_functions! { stub pub const });
    let header = Header::of(model);
    let inherent = header.implement(
        None,
        &quote! {
            #all
            #from_any_status { #any }
            #functions
        },
    );
    let sip_cause = header.implement(
        Some(verbatim!(__SipCause)),
        &verbatim! {
            type __Derived = Self;
            const __IS_STUB: __private::bool = true;
            __sipcause_functions! { stub }
        },
    );
    let has_fallback = traits::has_fallback(model);
    let others = traits::others(model, &[]);
    quote!(#inherent #sip_cause #has_fallback #others)
}

/// A value of the enum, without a panic if possible, which would be an error in a constant.
fn any_cause(model: &Model<'_>) -> TokenStream {
    let is_unit = |variant: &&Variant<'_>| matches!(variant.original.fields, Fields::Unit);
    if let Some(variant) = model.variants.iter().find(is_unit) {
        return variant.pattern();
    }
    let holds_status = |variant: &&Variant<'_>| variant.holds_status();
    if let Some(variant) = model.variants.iter().find(holds_status) {
        return variant.holding(&quote!(0));
    }
    verbatim!(::core::panic!())
}
