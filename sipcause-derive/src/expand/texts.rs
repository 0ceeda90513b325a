//! From a cause to what is said of it: `as_str`, `description`, `codes` and `status`, and the
//! table of codes in the documentation.

use std::fmt::Write as _;

use super::arms;
use super::code::Code;
use crate::codes::{Codes, List};
use crate::firsts::Firsts;
use crate::model::{Model, Variant};

pub(super) fn add_functions(model: &Model<'_>, code: &mut Code) {
    let vis = model.visibility.as_str();
    code.add_function(
        "#[doc(hidden)]
        #[inline(always)]",
        vis,
        "__facts(&self) -> __private::Facts",
        facts(model),
    );
    code.add_function(
        "/// The name of the cause.
        #[inline]
        #[must_use]",
        vis,
        "as_str(&self) -> &'static ::core::primitive::str",
        "Self::__facts(self).0",
    );
    code.add_function(
        "/// What the cause means, in a sentence or two.
        #[inline]
        #[must_use]",
        vis,
        "description(&self) -> &'static ::core::primitive::str",
        "Self::__facts(self).1",
    );
    code.add_function(
        "/// The status codes that are listed for the cause, in the order written; none for a cause
        /// that is local or only a fallback.
        #[inline]
        #[must_use]",
        vis,
        "codes(&self) -> &'static [::core::primitive::u16]",
        "Self::__facts(self).2",
    );
    code.add_function(
        "/// The status that the cause holds, else the first of its codes.
        #[inline]
        #[must_use]",
        vis,
        "status(&self) -> ::core::option::Option<::core::primitive::u16>",
        status(model),
    );
}

/// What is said of each cause.
///
/// Once inlined, nothing is left of what a function does not ask for: the facts compile faster
/// together, and a program still pays for each of them apart.
fn facts(model: &Model<'_>) -> Code {
    let singles = singles(model, List::Codes);
    let mut arms = Code::default();
    for variant in model.own_variants() {
        let pattern = variant.pattern();
        let (text, description) = (&variant.text, variant.description());
        let codes = spelled_out(&variant.codes, &singles);
        _ = write!(arms, "{pattern} => ({text:?}, {description:?}, ");
        _ = match codes.first() {
            Some(first) => write!(arms, "&{codes:?}, {first}),"),
            None => write!(arms, "__private::NO_CODES, __private::NO_CODE),"),
        };
    }
    arms::add_delegates(model, "__facts", &mut arms);
    let mut facts = Code::from("match self ");
    facts.add_block(arms);
    facts
}

/// The status that the cause holds, else the first of its codes.
fn status(model: &Model<'_>) -> Code {
    let listed = "__private::first_code(Self::__facts(self))";
    let is_listed = |variant: &Variant<'_>| !variant.holds_status() && variant.delegate().is_none();
    if model.variants.iter().all(is_listed) {
        return listed.into();
    }
    let mut arms = Code::default();
    arms::add_delegates(model, "status", &mut arms);
    for variant in model.own_variants() {
        if variant.holds_status() {
            let pattern = variant.holding("__held");
            _ = write!(arms, "{pattern} => ::core::option::Option::Some(*__held),");
        }
    }
    if model.variants.iter().any(is_listed) {
        _ = write!(arms, "_ => {listed},");
    }
    let mut status = Code::from("match self ");
    status.add_block(arms);
    status
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
pub(super) fn spelled_out(list: &[Codes], singles: &Firsts<u16, ()>) -> Vec<u16> {
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
    for (variant, delegate) in model.delegates() {
        row(&format!("what `{}` names", delegate.name), variant);
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
