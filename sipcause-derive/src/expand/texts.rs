//! From a cause to what is said of it: `as_str`, `description`, `codes` and `status`, and the
//! table of codes in the documentation.

use std::fmt::Write as _;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::arms;
use crate::codes::{Codes, List};
use crate::firsts::Firsts;
use crate::model::{Content, Model, Variant};

pub(super) fn functions(model: &Model<'_>) -> TokenStream {
    let vis = &model.original.vis;
    let singles = singles(model, List::Codes);
    let variants = model.own_variants().map(Variant::matches);
    let texts = model.own_variants().map(|variant| &variant.text);
    let descriptions = model.own_variants().map(Variant::description);
    let codes = model.own_variants().map(|variant| {
        let codes = literals(&variant.codes, &singles);
        if let Some(first) = codes.first() {
            quote!(&[#(#codes),*], #first)
        } else {
            quote!(__private::NO_CODES, __private::NO_CODE)
        }
    });
    let delegates = arms::delegates(model, "__facts");
    let status = status(model);
    // Once inlined, nothing is left of the facts that a function does not ask for: they compile
    // faster together, and a program still pays for each of them apart.
    quote! {
        #[doc(hidden)]
        #[inline(always)]
        #vis const fn __facts(&self) -> __private::Facts {
            match self {
                #(#variants => (#texts, #descriptions, #codes),)*
                #(#delegates)*
            }
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
    let held = arms::held();
    let holds_status = |variant: &&Variant<'_>| matches!(variant.content, Content::Status(_));
    let mut arms = arms::delegates(model, "status");
    arms.extend(model.variants.iter().filter(holds_status).map(|variant| {
        let pattern = variant.bind(&held);
        quote!(#pattern => ::core::option::Option::Some(*#held),)
    }));
    let listed = quote!(__private::first_code(Self::__facts(self)));
    if arms.is_empty() {
        return listed;
    }
    let others = (arms.len() < model.variants.len()).then(|| quote!(_ => #listed,));
    quote!(match self { #(#arms)* #others })
}

/// The single codes of all variants: where one stands inside a range, it is taken out of it.
pub(super) fn singles(model: &Model<'_>, list: List) -> Firsts<u16, ()> {
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
pub(super) fn literals(list: &[Codes], singles: &Firsts<u16, ()>) -> Vec<Literal> {
    let mut literals = Vec::new();
    for codes in list {
        for code in codes.first..=codes.last {
            if !codes.is_range || !singles.contains(&code) {
                literals.push(Literal::u16_unsuffixed(code));
            }
        }
    }
    literals
}

/// The documentation of `from_status`.
pub(super) fn table_of_codes(model: &Model<'_>) -> String {
    let mut doc = format!(
        " The cause that a status code stands for, or `None` where `{}` does not name it.\n\n \
         | status code | cause |\n | --- | --- |\n",
        model.name
    );
    let mut row = |status: &str, variant: &Variant<'_>| {
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
    let mut list = String::new();
    let mut separator = "";
    for codes in codes {
        // Writing to a `String` can't fail.
        _ = write!(list, "{separator}{}", codes.first);
        if codes.is_range {
            _ = write!(list, " to {}", codes.last);
        }
        separator = ", ";
    }
    list
}
