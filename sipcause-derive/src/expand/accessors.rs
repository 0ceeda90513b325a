//! The functions of a cause: `as_str`, `description`, `codes`, `q850_values`, `status`, `q850`.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use crate::codes::List;
use crate::model::{Model, Variant};

pub(super) fn functions(model: &Model<'_>) -> TokenStream {
    let singles = model.singles(List::Codes);
    let codes = |variant: &Variant<'_>| variant.codes_leading_to_it(List::Codes, &singles);
    let q850_singles = model.singles(List::Q850);
    let q850_values = |variant: &Variant<'_>| -> Vec<u8> {
        let values = variant.codes_leading_to_it(List::Q850, &q850_singles);
        let values = values.into_iter().map(u8::try_from);
        values.filter_map(Result::ok).collect()
    };

    let as_str = match_variants(model, "as_str", |variant| {
        let text = &variant.text;
        quote!(#text)
    });
    let description = match_variants(model, "description", |variant| {
        let description = &variant.description;
        quote!(#description)
    });
    let codes_of = match_variants(model, "codes", |variant| {
        let codes = codes(variant);
        quote!(&[#(#codes),*])
    });
    let q850_values_of = match_variants(model, "q850_values", |variant| {
        let values = q850_values(variant);
        quote!(&[#(#values),*])
    });
    let status = match_variants(model, "status", |variant| {
        let listed = codes(variant).first().copied();
        let sent = variant.options.status.map(|(status, _)| status);
        if variant.holds_status() {
            quote!(__private::Some(*held))
        } else {
            some_or_none(sent.or(listed).as_ref())
        }
    });
    let q850 = match_variants(model, "q850", |variant| {
        some_or_none(q850_values(variant).first())
    });
    quote! {
        #[doc = " The name of the cause."]
        #[inline] #[must_use]
        pub const fn as_str(&self) -> &'static __private::str {
            #as_str
        }

        #[doc = " What the cause means, in a sentence or two."]
        #[inline] #[must_use]
        pub const fn description(&self) -> &'static __private::str {
            #description
        }

        #[doc = " The status codes that are listed for the cause, in the order written; empty for a local cause and for one that is only a fallback."]
        #[inline] #[must_use]
        pub const fn codes(&self) -> &'static [__private::u16] {
            #codes_of
        }

        #[doc = " The Q.850 cause values that are listed for the cause, in the order written."]
        #[inline] #[must_use]
        pub const fn q850_values(&self) -> &'static [__private::u8] {
            #q850_values_of
        }

        #[doc = " The status code to send for the cause: the one it holds, else the one given by `status = …`, else the first of its codes."]
        #[inline] #[must_use]
        pub const fn status(&self) -> __private::Option<__private::u16> {
            #status
        }

        #[doc = " The Q.850 cause value to send for the cause: the first that is listed for it."]
        #[inline] #[must_use]
        pub const fn q850(&self) -> __private::Option<__private::u8> {
            #q850
        }
    }
}

/// A `match` with the `fact` of each variant, or for a delegate, a call of its `function`.
fn match_variants(
    model: &Model<'_>,
    function: &str,
    fact: impl Fn(&Variant<'_>) -> TokenStream,
) -> TokenStream {
    let arms = model.variants.iter().map(|variant| {
        let holding = variant.holding(&quote!(held));
        if let Some(delegate) = variant.delegate() {
            let fact = delegate.call(function, &quote!(held));
            return quote!(#holding => #fact,);
        }
        let binds_status = function == "status" && variant.holds_status();
        let pattern = if binds_status {
            holding
        } else {
            variant.pattern()
        };
        let fact = fact(variant);
        quote!(#pattern => #fact,)
    });
    quote!(match self { #(#arms)* })
}

fn some_or_none(value: Option<&impl ToTokens>) -> TokenStream {
    let some = value.map(|value| quote!(__private::Some(#value)));
    some.unwrap_or_else(|| quote!(__private::None))
}
