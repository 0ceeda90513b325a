//! The tables in the documentation of the lookups.

use std::fmt::Write as _;

use crate::codes::{Codes, List};
use crate::model::{Model, Variant};
use crate::registry::named;

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
            row(&written(List::Codes, &variant.codes), variant);
        }
        if !variant.in_dialog_codes.is_empty() {
            let codes = written(List::InDialogCodes, &variant.in_dialog_codes);
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
pub(super) fn table_of_q850_values(model: &Model<'_>) -> String {
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
                written(List::Q850, &variant.q850),
                variant.name
            );
            header = "";
        }
    }
    doc
}

/// `486 (Busy Here), 600 (Busy Everywhere), 500 to 599`
fn written(list: List, codes: &[Codes]) -> String {
    let mut written = String::new();
    let mut separator = "";
    for codes in codes {
        // Writing to a `String` cannot fail.
        _ = if codes.is_range {
            write!(written, "{separator}{} to {}", codes.first, codes.last)
        } else {
            write!(written, "{separator}{}", named(list, codes.first))
        };
        separator = ", ";
    }
    written
}
