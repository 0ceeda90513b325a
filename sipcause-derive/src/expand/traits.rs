//! The trait `SipCause`, and the traits that options ask for.

use proc_macro2::TokenStream;
use quote::quote;

use super::Header;
use crate::model::{Content, Delegate, Model};

/// The functions of the trait are the inherent ones.
pub(super) fn sip_cause(model: &Model<'_>) -> TokenStream {
    // Without a use, rustc would report it as dead code.
    let all = model.is_unit_only().then(|| quote!(_ = Self::ALL;));
    quote! {
        type __Derived = Self;

        #[inline]
        fn from_status(status: __private::u16) -> __private::Option<Self> {
            Self::from_status(status)
        }

        #[inline]
        fn from_listed_status(status: __private::u16) -> __private::Option<Self> {
            Self::from_listed_status(status)
        }

        #[inline]
        fn from_in_dialog_status(status: __private::u16) -> __private::Option<Self> {
            Self::from_in_dialog_status(status)
        }

        fn from_q850(cause: __private::u8) -> __private::Option<Self> {
            Self::from_q850(cause)
        }

        fn __find(
            status: __private::u16,
            in_dialog: __private::bool,
            with_fallback: __private::bool,
        ) -> __private::Option<Self> {
            Self::__find(status, in_dialog, with_fallback)
        }

        fn __find_q850(cause: __private::u8) -> __private::Option<Self> {
            #all
            Self::__find_q850(cause)
        }

        #[inline]
        fn as_str(&self) -> &'static __private::str {
            Self::as_str(self)
        }

        #[inline]
        fn description(&self) -> &'static __private::str {
            Self::description(self)
        }

        #[inline]
        fn codes(&self) -> &'static [__private::u16] {
            Self::codes(self)
        }

        fn q850_values(&self) -> &'static [__private::u8] {
            Self::q850_values(self)
        }

        #[inline]
        fn status(&self) -> __private::Option<__private::u16> {
            Self::status(self)
        }
    }
}

pub(super) fn others(model: &Model<'_>) -> TokenStream {
    let options = &model.options;
    let header = Header::of(model);
    let mut others = TokenStream::new();
    if options.display.is_some() {
        others.extend(header.implement(
            Some(quote!(::core::fmt::Display)),
            // Not the trait's `as_str`, with which all functions of the trait would be compiled.
            &quote! {
                fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    ::core::fmt::Formatter::pad(formatter, Self::as_str(self))
                }
            },
        ));
    }
    if options.from_str.is_some() {
        others.extend(header.implement(Some(quote!(::core::str::FromStr)), &from_str(model)));
    }
    if options.serde.is_some() {
        others.extend(header.implement(
            Some(quote!(__private::serde::Serialize)),
            &quote! {
                fn serialize<__S>(&self, serializer: __S) -> __private::Result<__S::Ok, __S::Error>
                where
                    __S: __private::serde::Serializer,
                {
                    __private::serde::Serializer::serialize_str(serializer, Self::as_str(self))
                }
            },
        ));
        others.extend(deserialize(model));
    }
    if options.error.is_some() {
        let mut header = Header::of(model);
        if model.original.generics.type_params().next().is_some() {
            let predicates = header.predicates;
            header.predicates =
                quote!(Self: ::core::fmt::Debug + ::core::fmt::Display, #predicates);
        }
        let of = quote!(::core::error::Error);
        others.extend(header.implement(Some(of), &TokenStream::new()));
    }
    others
}

fn from_str(model: &Model<'_>) -> TokenStream {
    let name = &model.name;
    let found = find_text(model, |delegate| {
        let answer = delegate.enclose(quote!(<), quote!(as ::core::str::FromStr>::from_str(text)));
        quote!(__private::Result::ok(#answer))
    });
    quote! {
        type Err = __private::ParseCauseError;

        #[inline]
        fn from_str(text: &__private::str) -> __private::Result<Self, __private::ParseCauseError> {
            __private::parsed(#found, #name)
        }
    }
}

fn deserialize(model: &Model<'_>) -> TokenStream {
    let name = &model.name;
    let found = find_text(model, |delegate| {
        delegate.enclose(quote!(__private::serde_from_text::<), quote!(>(text)))
    });
    let mut header = Header::of(model);
    // `'__de` before the parameters of the enum.
    let parameters: TokenStream = header.parameters.into_iter().skip(1).collect();
    header.parameters = if parameters.is_empty() {
        quote!(<'__de>)
    } else {
        quote!(<'__de, #parameters)
    };
    header.implement(
        Some(quote!(__private::serde::Deserialize<'__de>)),
        &quote! {
            fn deserialize<__D>(deserializer: __D) -> __private::Result<Self, __D::Error>
            where
                __D: __private::serde::Deserializer<'__de>,
            {
                let find = |text: &__private::str| -> __private::Option<Self> { #found };
                __private::serde_deserialize(deserializer, #name, find)
            }
        },
    )
}

/// The cause that `text` names, if any. A variant that holds something is never made: its text does
/// not say what to hold.
fn find_text(model: &Model<'_>, ask: impl Fn(&Delegate) -> TokenStream) -> TokenStream {
    let own = model
        .variants
        .iter()
        .filter(|variant| matches!(variant.content, Content::Unit));
    let own = own.map(|variant| {
        let (text, ident) = (&variant.text, &variant.ident);
        quote!(#text => __private::Some(Self::#ident),)
    });
    let mut otherwise = quote!(__private::None);
    let delegates: Vec<_> = model.delegates().collect();
    for (variant, delegate) in delegates.into_iter().rev() {
        let answer = ask(delegate);
        let cause = variant.holding(&quote!(cause));
        otherwise = quote! {
            match #answer {
                __private::Some(cause) => __private::Some(#cause),
                __private::None => #otherwise,
            }
        };
    }
    quote!(match text { #(#own)* _ => #otherwise })
}
