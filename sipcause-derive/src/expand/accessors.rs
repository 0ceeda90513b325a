//! The functions of a cause: `as_str`, `description`, `codes`, `q850_values`, `status`, `q850`.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use crate::codes::List;
use crate::model::{Model, Variant};

pub(super) fn functions(model: &Model<'_>) -> TokenStream {
    let singles = model.singles(List::Codes);
    let codes =
        |variant: &Variant<'_>| literals(&variant.codes_leading_to_it(List::Codes, &singles));
    let q850_singles = model.singles(List::Q850);
    let q850_values =
        |variant: &Variant<'_>| literals(&variant.codes_leading_to_it(List::Q850, &q850_singles));

    let empty = quote!(&[]);
    let none = quote!(__private::None);
    let as_str = match_variants(model, "as_str", None, &|variant| {
        Some(variant.text.to_token_stream())
    });
    let description = match_variants(model, "description", None, &|variant| {
        Some(variant.description.to_token_stream())
    });
    let codes_of = match_variants(model, "codes", Some(&empty), &|variant| {
        let codes = codes(variant);
        (!codes.is_empty()).then(|| quote!(&[#(#codes),*]))
    });
    let q850_values_of = match_variants(model, "q850_values", Some(&empty), &|variant| {
        let values = q850_values(variant);
        (!values.is_empty()).then(|| quote!(&[#(#values),*]))
    });
    let status = match_variants(model, "status", Some(&none), &|variant| {
        if variant.holds_status() {
            return Some(quote!(__private::Some(*held)));
        }
        let status = match variant.options.status {
            Some((status, _)) => Literal::u16_unsuffixed(status),
            None => codes(variant).first()?.clone(),
        };
        Some(quote!(__private::Some(#status)))
    });
    let q850 = match_variants(model, "q850", Some(&none), &|variant| {
        let value = q850_values(variant).first()?.clone();
        Some(quote!(__private::Some(#value)))
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

fn literals(codes: &[u16]) -> Vec<Literal> {
    codes.iter().copied().map(Literal::u16_unsuffixed).collect()
}

/// A `match` with the `fact` of each variant, or for a delegate, a call of its `function`. Variants
/// without the fact share the last arm.
fn match_variants(
    model: &Model<'_>,
    function: &str,
    otherwise: Option<&TokenStream>,
    fact: &dyn Fn(&Variant<'_>) -> Option<TokenStream>,
) -> TokenStream {
    let held = quote!(held);
    let mut arms = Vec::new();
    for variant in &model.variants {
        if let Some(delegate) = variant.delegate() {
            let pattern = variant.holding(&held);
            let call = delegate.call(function, &held);
            arms.push(quote!(#pattern => #call,));
        } else if let Some(fact) = fact(variant) {
            let pattern = if function == "status" && variant.holds_status() {
                variant.holding(&held)
            } else {
                variant.pattern()
            };
            arms.push(quote!(#pattern => #fact,));
        }
    }
    let last = (arms.len() < model.variants.len()).then(|| quote!(_ => #otherwise,));
    let arms = TokenStream::from_iter(arms);
    quote!(match self { #arms #last })
}
