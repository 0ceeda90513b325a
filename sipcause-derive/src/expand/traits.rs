//! The trait `SipCause`, and the traits that options ask for.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use crate::model::{Content, Delegate, Model, Variant};

/// What the trait asks for: the inherent functions, each of which rustc would report as unused if
/// neither the program nor this mentioned it.
pub(super) fn sip_cause(all: Option<&TokenStream>, no_row: &TokenStream) -> TokenStream {
    quote! {
        const __FUNCTIONS: __private::Functions<Self> = {
            #all
            __private::Functions {
                from_status: Self::from_status,
                from_listed_status: Self::from_listed_status,
                from_in_dialog_status: Self::from_in_dialog_status,
                from_q850: Self::from_q850,
                from_listed_q850: Self::__from_listed_q850,
                as_str: Self::as_str,
                description: Self::description,
                codes: Self::codes,
                q850_codes: Self::q850_codes,
                status: Self::status,
                no_row: #no_row,
            }
        };
    }
}

pub(super) fn implementations(model: &Model<'_>) -> TokenStream {
    let options = &model.options;
    let display = options.display.map(|_| display(model));
    let error = options.error.map(|_| error(model));
    let from_str = options.from_str.map(|_| from_str(model));
    let serde = options.serde.map(|_| serde(model));
    quote!(#display #error #from_str #serde)
}

fn display(model: &Model<'_>) -> TokenStream {
    let ident = &model.ident;
    let (impl_generics, ty_generics, where_clause) = model.original.generics.split_for_impl();
    quote! {
        #[automatically_derived]
        impl #impl_generics ::core::fmt::Display for #ident #ty_generics #where_clause {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Formatter::pad(
                    formatter,
                    <Self as __SipCause>::as_str(self),
                )
            }
        }
    }
}

fn error(model: &Model<'_>) -> TokenStream {
    let ident = &model.ident;
    let generics = &model.original.generics;
    let (impl_generics, ty_generics, where_clause) = generics.split_for_impl();
    let is_generic = generics.type_params().next().is_some();
    let bound = is_generic.then(|| quote!(Self: ::core::fmt::Debug + ::core::fmt::Display,));
    let predicates = where_clause.map(|clause| &clause.predicates);
    quote! {
        #[automatically_derived]
        impl #impl_generics ::core::error::Error for #ident #ty_generics
        where
            #bound
            #predicates
        {}
    }
}

fn from_str(model: &Model<'_>) -> TokenStream {
    let ident = &model.ident;
    let name = &model.name;
    let (impl_generics, ty_generics, where_clause) = model.original.generics.split_for_impl();
    let found = quote!(::core::result::Result::Ok);
    let unknown = quote!(::core::result::Result::Err(__private::ParseCauseError::new(#name)));
    let cause = match_text(model, &found, &unknown, &|delegate| {
        let cause = delegate.enclose(quote!(<), quote!(as ::core::str::FromStr>::from_str(text)));
        quote!(::core::result::Result::ok(#cause))
    });
    quote! {
        #[automatically_derived]
        impl #impl_generics ::core::str::FromStr for #ident #ty_generics #where_clause {
            type Err = __private::ParseCauseError;

            #[inline]
            fn from_str(
                text: &::core::primitive::str,
            ) -> ::core::result::Result<Self, __private::ParseCauseError> {
                #cause
            }
        }
    }
}

fn serde(model: &Model<'_>) -> TokenStream {
    let serde = quote!(__private::serde);
    let ident = &model.ident;
    let name = &model.name;
    let (impl_generics, ty_generics, where_clause) = model.original.generics.split_for_impl();
    let behind_bracket: TokenStream = impl_generics
        .to_token_stream()
        .into_iter()
        .skip(1)
        .collect();
    let de_generics = if behind_bracket.is_empty() {
        quote!(<'__de>)
    } else {
        quote!(<'__de, #behind_bracket)
    };
    let found = quote!(::core::option::Option::Some);
    let unknown = quote!(::core::option::Option::None);
    let cause = match_text(model, &found, &unknown, &|delegate| {
        delegate.enclose(quote!(__private::serde_from_text::<), quote!(>(text)))
    });
    quote! {
        #[automatically_derived]
        impl #impl_generics #serde::Serialize for #ident #ty_generics #where_clause {
            fn serialize<__S>(
                &self,
                serializer: __S,
            ) -> ::core::result::Result<__S::Ok, __S::Error>
            where
                __S: #serde::Serializer,
            {
                #serde::Serializer::serialize_str(
                    serializer,
                    <Self as __SipCause>::as_str(self),
                )
            }
        }

        #[automatically_derived]
        impl #de_generics #serde::Deserialize<'__de> for #ident #ty_generics #where_clause {
            fn deserialize<__D>(deserializer: __D) -> ::core::result::Result<Self, __D::Error>
            where
                __D: #serde::Deserializer<'__de>,
            {
                __private::serde_deserialize(
                    deserializer,
                    #name,
                    |text: &::core::primitive::str| -> ::core::option::Option<Self> { #cause },
                )
            }
        }
    }
}

/// What a function from `text` does: returns the cause that it names in `found`, else `unknown`. A
/// variant that holds something is never made: its text does not say what to hold.
fn match_text(
    model: &Model<'_>,
    found: &TokenStream,
    unknown: &TokenStream,
    parse_delegate: &dyn Fn(&Delegate) -> TokenStream,
) -> TokenStream {
    let own = || {
        let is_unit = |variant: &&Variant<'_>| matches!(variant.content, Content::Unit);
        model.variants.iter().filter(is_unit)
    };
    let delegates = model.variants.iter().filter_map(|variant| {
        let parse = parse_delegate(variant.delegate()?);
        let cause = variant.construct(&quote!(cause));
        Some(quote! {
            if let ::core::option::Option::Some(cause) = #parse {
                return #found(#cause);
            }
        })
    });
    let not_own = quote! {
        #(#delegates)*
        #unknown
    };
    if own().next().is_none() {
        return not_own;
    }
    let texts = own().map(|variant| &variant.text);
    let causes = own().map(|variant| &variant.ident);
    quote! {
        #found(match text {
            #(#texts => Self::#causes,)*
            _ => return { #not_own },
        })
    }
}
