//! The trait `SipCause`, and the traits that options add.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::Header;
use crate::model::{Content, Delegate, Model, Variant};

/// Implements the trait with a macro of the core, which calls the inherent functions.
pub(super) fn sip_cause(model: &Model<'_>) -> TokenStream {
    let header = Header::of(model);
    let mut is_stub = Vec::new();
    for (_, delegate) in &model.delegates() {
        is_stub.push(delegate.enclose(verbatim!(<), verbatim!(as __SipCause>::__IS_STUB)));
    }
    let mut functions = verbatim! {
        type __Derived = Self;
        __sipcause_functions! { forward }
    };
    if !is_stub.is_empty() {
        functions.extend(quote!(const __IS_STUB: __private::bool = #(#is_stub)||*;));
    }
    let sip_cause = header.implement(Some(verbatim!(__SipCause)), &functions);
    let has_fallback = model.fallback().map(|_| has_fallback(model));
    quote!(#sip_cause #has_fallback)
}

pub(super) fn has_fallback(model: &Model<'_>) -> TokenStream {
    Header::of(model).implement(
        Some(verbatim!(__private::HasFallback)),
        &verbatim! {
            #[inline]
            fn from_any_status(status: __private::u16) -> Self {
                Self::from_any_status(status)
            }
        },
    )
}

/// The traits of the options `display`, `from_str`, `serde` and `error`. `variants` are those whose
/// texts are read.
pub(super) fn others(model: &Model<'_>, variants: &[Variant<'_>]) -> TokenStream {
    let options = &model.options;
    let mut others = TokenStream::new();
    if options.display.is_some() {
        others.extend(display(model));
    }
    if options.from_str.is_some() {
        others.extend(from_str(model, variants));
    }
    #[cfg(feature = "serde")]
    if options.serde.is_some() {
        others.extend(super::with_serde::serialize(model));
        others.extend(super::with_serde::deserialize(model, variants));
    }
    if options.error.is_some() {
        others.extend(error(model));
    }
    others
}

fn display(model: &Model<'_>) -> TokenStream {
    Header::of(model).implement(
        Some(verbatim!(::core::fmt::Display)),
        &verbatim! {
            #[inline]
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Formatter::pad(
                    formatter,
                    Self::as_str(self),
                )
            }
        },
    )
}

fn error(model: &Model<'_>) -> TokenStream {
    let mut header = Header::of(model);
    if model.original.generics.type_params().next().is_some() {
        let predicates = header.predicates;
        header.predicates = verbatim!(Self: ::core::fmt::Debug + ::core::fmt::Display,);
        header.predicates.extend(predicates);
    }
    header.implement(Some(verbatim!(::core::error::Error)), &TokenStream::new())
}

fn from_str(model: &Model<'_>, variants: &[Variant<'_>]) -> TokenStream {
    let expected = expected_texts(model, variants);
    let not_found = quote!(__private::Err(__private::ParseCauseError::new(#expected)));
    let found = find_text(variants, &quote!(__private::Ok), &not_found, &|delegate| {
        let found =
            delegate.enclose(verbatim!(<), verbatim!(as ::core::str::FromStr>::from_str(text)));
        quote!(__private::Result::ok(#found))
    });
    let signature = verbatim! {
        type Err = __private::ParseCauseError;

        #[inline]
        fn from_str(text: &__private::str) -> __private::Result<Self, __private::ParseCauseError>
    };
    Header::of(model)
        .implement(Some(verbatim!(::core::str::FromStr)), &quote!(#signature { #found }))
}

/// The cause that `text` names, or `not_found`. A variant that holds something is not found, because its
/// text does not contain the value.
pub(super) fn find_text(
    variants: &[Variant<'_>],
    found: &TokenStream,
    not_found: &TokenStream,
    find_in: &dyn Fn(&Delegate) -> TokenStream,
) -> TokenStream {
    let mut own = TokenStream::new();
    for (text, ident) in unit_variants(variants) {
        own.extend(quote!(#text => #found(Self::#ident),));
    }
    let mut otherwise = not_found.clone();
    for variant in variants.iter().rev() {
        let Some(delegate) = variant.delegate() else {
            continue;
        };
        let found_in_delegate = find_in(delegate);
        let cause = variant.holding(&quote!(cause));
        otherwise = quote! {
            match #found_in_delegate {
                __private::Some(cause) => #found(#cause),
                __private::None => #otherwise,
            }
        };
    }
    quote!(match text { #own _ => #otherwise })
}

/// For the errors of `from_str` and `deserialize`: the texts of the enum, and the delegates whose texts
/// are also read.
pub(super) fn expected_texts(model: &Model<'_>, variants: &[Variant<'_>]) -> TokenStream {
    let name = &model.name;
    let texts = unit_variants(variants).map(|(text, _)| text);
    let delegates = variants.iter().filter_map(Variant::delegate);
    let delegates = delegates.map(|delegate| &delegate.name);
    quote! {
        &__private::ExpectedTexts {
            table: #name,
            texts: &[#(#texts),*],
            delegates: &[#(#delegates),*],
        }
    }
}

fn unit_variants<'a>(variants: &'a [Variant<'_>]) -> impl Iterator<Item = (&'a str, &'a Ident)> {
    variants
        .iter()
        .filter(|variant| matches!(variant.content, Content::Unit))
        .map(|variant| (variant.text.as_str(), &variant.ident))
}
