//! From a cause to what is said of it.

use proc_macro2::TokenStream;
use quote::quote;

use crate::codes::{Codes, List};
use crate::firsts::Firsts;
use crate::model::{Model, Variant};

pub(super) fn functions(model: &Model<'_>) -> TokenStream {
    let vis = &model.original.vis;
    let (singles, singles_q850) = (singles(model, List::Codes), singles(model, List::Q850));
    let as_str = of_each(model, "as_str", |variant| {
        let text = &variant.text;
        quote!(#text)
    });
    let description = of_each(model, "description", |variant| {
        let description = variant.description();
        quote!(#description)
    });
    let codes = of_each(model, "codes", |variant| {
        let codes = spelled_out(&variant.codes, &singles);
        quote!(&[#(#codes),*])
    });
    let q850_values = of_each(model, "q850_values", |variant| {
        let codes = spelled_out(&variant.q850, &singles_q850);
        let codes = codes.iter().filter_map(|code| u8::try_from(*code).ok());
        quote!(&[#(#codes),*])
    });
    let status = of_each(model, "status", |variant| {
        if variant.holds_status() {
            return quote!(__private::Some(*cause));
        }
        let codes = spelled_out(&variant.codes, &singles);
        let first = codes.first().map(|first| quote!(__private::Some(#first)));
        first.unwrap_or_else(|| quote!(__private::None))
    });
    quote! {
        /// The name of the cause.
        #[inline]
        #[must_use]
        #vis const fn as_str(&self) -> &'static __private::str {
            #as_str
        }

        /// What the cause means, in a sentence or two.
        #[inline]
        #[must_use]
        #vis const fn description(&self) -> &'static __private::str {
            #description
        }

        /// The status codes that are listed for the cause, in the order written; none for a cause
        /// that is local or only a fallback.
        #[inline]
        #[must_use]
        #vis const fn codes(&self) -> &'static [__private::u16] {
            #codes
        }

        /// The Q.850 cause values that are listed for the cause, in the order written.
        #[must_use]
        #vis const fn q850_values(&self) -> &'static [__private::u8] {
            #q850_values
        }

        /// The status that the cause holds, else the first of its codes.
        #[inline]
        #[must_use]
        #vis const fn status(&self) -> __private::Option<__private::u16> {
            #status
        }
    }
}

/// A `match` with `fact` of each variant; a delegate answers with `function` of its own type.
fn of_each(
    model: &Model<'_>,
    function: &str,
    fact: impl Fn(&Variant<'_>) -> TokenStream,
) -> TokenStream {
    let arms = model.variants.iter().map(|variant| {
        let holding = variant.holding(&quote!(cause));
        if let Some(delegate) = variant.delegate() {
            let answer = delegate.call(function, &quote!(cause));
            return quote!(#holding => #answer,);
        }
        let binds = function == "status" && variant.holds_status();
        let pattern = if binds { holding } else { variant.pattern() };
        let fact = fact(variant);
        quote!(#pattern => #fact,)
    });
    quote!(match self { #(#arms)* })
}

/// The single codes of all variants: where one stands inside a range, it is taken out of it.
fn singles(model: &Model<'_>, list: List) -> Firsts<u16, ()> {
    let mut singles = Firsts::new();
    for variant in &model.variants {
        for codes in variant.listed(list) {
            if !codes.is_range {
                singles.add(codes.first, ());
            }
        }
    }
    singles
}

/// The codes of a list one by one.
fn spelled_out(list: &[Codes], singles: &Firsts<u16, ()>) -> Vec<u16> {
    let mut spelled_out = Vec::new();
    for codes in list {
        for code in codes.first..=codes.last {
            if !codes.is_range || !singles.contains(&code) {
                spelled_out.push(code);
            }
        }
    }
    spelled_out
}
