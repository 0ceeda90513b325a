//! From a cause to what is said of it: `as_str`, `description`, `codes` and `status`, and the
//! table of codes in the documentation.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use crate::codes::{Codes, List};
use crate::model::{Content, Model, Variant};

pub(super) fn functions(model: &Model<'_>) -> TokenStream {
    let vis = &model.original.vis;
    let singles = singles(model, List::Codes);
    let facts = match_self(model, "__facts", |variant| {
        let text = variant.text();
        let description = variant.description();
        let codes = spelled_out(&variant.codes, &singles).map(Literal::u16_unsuffixed);
        quote!((#text, #description, &[#(#codes),*]))
    });
    let status = status(model);
    // Once inlined, nothing is left of the facts that a function does not ask for: they compile
    // faster together, and a program still pays for each of them apart.
    quote! {
        #[doc(hidden)]
        #[inline(always)]
        #[must_use]
        #vis const fn __facts(&self) -> __private::Facts {
            #facts
        }

        /// The name of the cause.
        #[inline]
        #[must_use]
        #vis const fn as_str(&self) -> &'static ::core::primitive::str {
            Self::__facts(self).0
        }

        /// What the cause means, in a sentence or two.
        #[inline]
        #[must_use]
        #vis const fn description(&self) -> &'static ::core::primitive::str {
            Self::__facts(self).1
        }

        /// The status codes that are listed for the cause, in the order written; none for a cause
        /// that is local or only a fallback.
        #[inline]
        #[must_use]
        #vis const fn codes(&self) -> &'static [::core::primitive::u16] {
            Self::__facts(self).2
        }

        /// The status that the cause holds, else the first of its codes.
        #[inline]
        #[must_use]
        #vis const fn status(&self) -> ::core::option::Option<::core::primitive::u16> {
            #status
        }
    }
}

/// The status that the cause holds, else the first of its codes.
fn status(model: &Model<'_>) -> TokenStream {
    let held = held();
    let arms: Vec<_> = model
        .variants
        .iter()
        .filter_map(|variant| {
            let pattern = variant.bind(&held);
            if let Some(delegate) = variant.delegate() {
                let answer = delegate.call("status", &quote!(#held));
                return Some(quote!(#pattern => #answer,));
            }
            matches!(variant.content, Content::Status(_))
                .then(|| quote!(#pattern => ::core::option::Option::Some(*#held),))
        })
        .collect();
    let listed = quote!(__private::first(Self::__facts(self).2));
    if arms.is_empty() {
        listed
    } else if arms.len() == model.variants.len() {
        quote!(match self { #(#arms)* })
    } else {
        quote!(match self { #(#arms)* _ => #listed })
    }
}

fn held() -> Ident {
    Ident::new("held", Span::mixed_site())
}

/// A `match self` with `answer` for each variant. A delegate answers with `function` of its own
/// type.
pub(super) fn match_self(
    model: &Model<'_>,
    function: &str,
    answer: impl Fn(&Variant<'_>) -> TokenStream,
) -> TokenStream {
    let held = held();
    let arms = model.variants.iter().map(|variant| {
        if let Some(delegate) = variant.delegate() {
            let pattern = variant.bind(&held);
            let answer = delegate.call(function, &quote!(#held));
            quote!(#pattern => #answer,)
        } else {
            let pattern = variant.matches();
            let answer = answer(variant);
            quote!(#pattern => #answer,)
        }
    });
    quote!(match self { #(#arms)* })
}

/// The single codes of all variants: where one stands inside a range, it is taken out of it.
pub(super) fn singles(model: &Model<'_>, list: List) -> BTreeSet<u16> {
    model
        .variants
        .iter()
        .flat_map(|variant| variant.listed(list))
        .filter(|codes| !codes.is_range)
        .map(|codes| codes.first)
        .collect()
}

pub(super) fn spelled_out(list: &[Codes], singles: &BTreeSet<u16>) -> impl Iterator<Item = u16> {
    list.iter().flat_map(|codes| {
        (codes.first..=codes.last).filter(|status| !codes.is_range || !singles.contains(status))
    })
}

/// The documentation of `from_status`.
pub(super) fn table_of_codes(model: &Model<'_>) -> String {
    let mut doc = format!(
        " The cause that a status code stands for, or `None` where `{}` does not name it.\n\n \
         | status code | cause |\n | --- | --- |\n",
        model.name
    );
    let mut row = |status: &str, variant: &Variant<'_>| {
        // Writing to a `String` can't fail.
        _ = writeln!(doc, " | {status} | `{}` |", variant.name);
    };
    for variant in &model.variants {
        if !variant.codes.is_empty() {
            row(&list(&variant.codes), variant);
        }
        if !variant.in_dialog_codes.is_empty() {
            let codes = list(&variant.in_dialog_codes);
            row(&format!("{codes} inside a dialog"), variant);
        }
    }
    for variant in &model.variants {
        if let Some(delegate) = variant.delegate() {
            // A bare `|` would end the cell, in code too.
            let name = delegate.name.replace('|', "\\|");
            row(&format!("what `{name}` names"), variant);
        }
    }
    if let Some(variant) = model.fallback() {
        let last = model.last_fallback_status();
        row(&format!("any other from 300 to {last}"), variant);
    }
    doc
}

/// The documentation of `from_q850`.
pub(super) fn table_of_q850_codes(model: &Model<'_>) -> String {
    let mut doc = String::from(
        " The cause that a Q.850 cause value, 0 to 127, stands for: by the values that are listed, \
         else by the status that RFC 3398 has for the value.\n",
    );
    let mut header = "\n | Q.850 cause | cause |\n | --- | --- |\n";
    for variant in &model.variants {
        if !variant.q850.is_empty() {
            // Writing to a `String` can't fail.
            _ = writeln!(
                doc,
                "{header} | {} | `{}` |",
                list(&variant.q850),
                variant.name
            );
            header = "";
        }
    }
    doc
}

/// `486, 600, 500 to 599`
fn list(codes: &[Codes]) -> String {
    let codes: Vec<String> = codes
        .iter()
        .map(|codes| {
            if codes.is_range {
                format!("{} to {}", codes.first, codes.last)
            } else {
                codes.first.to_string()
            }
        })
        .collect();
    codes.join(", ")
}
