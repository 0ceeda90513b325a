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
    let as_str = match_self(model, "as_str", |variant| {
        let text = variant.text();
        quote!(#text)
    });
    let description = match_self(model, "description", |variant| {
        let text = variant.description();
        quote!(#text)
    });
    let singles = singles(model, List::Codes);
    let codes = match_self(model, "codes", |variant| {
        let codes = spelled_out(&variant.codes, &singles).map(Literal::u16_unsuffixed);
        quote!(&[#(#codes),*])
    });
    let status = match_self(model, "status", |variant| {
        let mut codes = spelled_out(&variant.codes, &singles).map(Literal::u16_unsuffixed);
        codes.next().map_or_else(
            || quote!(::core::option::Option::None),
            |first| quote!(::core::option::Option::Some(#first)),
        )
    });
    quote! {
        /// The name of the cause.
        #[must_use]
        #vis const fn as_str(&self) -> &'static ::core::primitive::str {
            #as_str
        }

        /// What the cause means, in a sentence or two.
        #[must_use]
        #vis const fn description(&self) -> &'static ::core::primitive::str {
            #description
        }

        /// The status codes that are listed for the cause, in the order written; none for a cause
        /// that is local or only a fallback.
        #[must_use]
        #vis const fn codes(&self) -> &'static [::core::primitive::u16] {
            #codes
        }

        /// The status that the cause holds, else the first of its codes.
        #[must_use]
        #vis const fn status(&self) -> ::core::option::Option<::core::primitive::u16> {
            #status
        }
    }
}

/// A `match self` with `answer` for each variant. A delegate answers with `function` of its own
/// type, and `status` with the status that is held.
pub(super) fn match_self(
    model: &Model<'_>,
    function: &str,
    answer: impl Fn(&Variant<'_>) -> TokenStream,
) -> TokenStream {
    let held = Ident::new("held", Span::mixed_site());
    let arms = model.variants.iter().map(|variant| {
        if let Some(delegate) = variant.delegate() {
            let pattern = variant.bind(&held);
            let answer = delegate.call(function, &quote!(#held));
            quote!(#pattern => #answer,)
        } else if let (Content::Status(_), "status") = (&variant.content, function) {
            let pattern = variant.bind(&held);
            quote!(#pattern => ::core::option::Option::Some(*#held),)
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
            row(&format!("what `{}` names", delegate.name), variant);
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
