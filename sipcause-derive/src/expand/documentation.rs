//! The documentation of the inherent implementation, which rustdoc shows before the functions.

use std::fmt::Write as _;

use crate::codes::{Entry, List};
use crate::model::Model;
use crate::registry::named;

/// Which status codes and Q.850 cause values lead to which variant.
pub(super) fn causes(model: &Model<'_>) -> String {
    let mut doc = format!(" The causes of `{}`, by status code:\n\n", model.name);
    let mut q850_values = String::new();
    // Writing to a `String` cannot fail.
    for variant in &model.variants {
        let name = &variant.name;
        if !variant.codes.is_empty() {
            let codes = written(List::Status, &variant.codes);
            _ = writeln!(doc, " - `{name}`: {codes}");
        }
        if !variant.in_dialog_codes.is_empty() {
            let codes = written(List::InDialog, &variant.in_dialog_codes);
            _ = writeln!(doc, " - `{name}`, inside a dialog: {codes}");
        }
        if !variant.q850.is_empty() {
            let values = written(List::Q850, &variant.q850);
            _ = writeln!(q850_values, " - `{name}`: {values}");
        }
    }
    for (variant, delegate) in &model.delegates() {
        _ = writeln!(doc, " - `{}`: what `{}` names", variant.name, delegate.name);
    }
    if let Some(variant) = model.fallback() {
        let last = model.last_fallback_status();
        _ = writeln!(doc, " - `{}`: any other from 300 to {last}", variant.name);
    }
    if !q850_values.is_empty() {
        _ = write!(doc, "\n By Q.850 cause value:\n\n{q850_values}");
    }
    doc
}

/// `486 (Busy Here), 600 (Busy Everywhere), 500 to 599`
fn written(list: List, entries: &[Entry]) -> String {
    let mut written = String::new();
    let mut separator = "";
    for entry in entries {
        _ = if entry.is_range {
            write!(written, "{separator}{} to {}", entry.first, entry.last)
        } else {
            write!(written, "{separator}{}", named(list, entry.first))
        };
        separator = ", ";
    }
    written
}
