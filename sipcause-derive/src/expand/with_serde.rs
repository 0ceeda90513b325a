//! The traits of the option `serde`.

use proc_macro2::TokenStream;
use quote::quote;

use super::Header;
use super::traits::{expected_texts, find_text};
use crate::model::{Model, Variant};

pub(super) fn serialize(model: &Model<'_>) -> TokenStream {
    Header::of(model).implement(
        Some(quote!(__private::serde::Serialize)),
        &quote! {
            fn serialize<__S>(&self, serializer: __S) -> __private::Result<__S::Ok, __S::Error>
            where
                __S: __private::serde::Serializer,
            {
                __private::serde::Serializer::serialize_str(
                    serializer,
                    Self::as_str(self),
                )
            }
        },
    )
}

/// `variants` are those whose texts are read.
pub(super) fn deserialize(model: &Model<'_>, variants: &[Variant<'_>]) -> TokenStream {
    let found =
        find_text(variants, &quote!(__private::Some), &quote!(__private::None), &|delegate| {
            delegate.enclose(quote!(__private::serde_from_text::<), quote!(>(text)))
        });
    let expected = expected_texts(model, variants);
    let mut header = Header::of(model);
    // `'__de` before the parameters of the enum.
    header.parameters = if header.parameters.is_empty() {
        quote!(<'__de>)
    } else {
        let parameters = header.parameters.into_iter().skip(1);
        quote!(<'__de, #(#parameters)*)
    };
    header.implement(
        Some(quote!(__private::serde::Deserialize<'__de>)),
        &quote! {
            fn deserialize<__D>(deserializer: __D) -> __private::Result<Self, __D::Error>
            where
                __D: __private::serde::Deserializer<'__de>,
            {
                let find = |text: &__private::str| -> __private::Option<Self> {
                    #found
                };
                __private::serde_deserialize(deserializer, #expected, find)
            }
        },
    )
}
