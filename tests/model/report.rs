//! The expected output of the program of a batch.

use std::fmt;

use crate::inputs::{LOCATIONS, READERS, any_statuses, causes, statuses_in_const, texts};
use crate::rules::{Cause, Held, Rules};
use crate::table::Batch;

/// The lines for one table.
pub(crate) fn report(rules: &Rules<'_>, batch: &Batch, index: usize) -> Vec<String> {
    let table = &batch.tables[index];
    let show = |cause: Cause| Shown(batch.shown(&cause));
    let lookups = |status: u16| {
        [
            ("from_status", rules.of_status(index, status)),
            ("from_listed_status", rules.of_listed_status(index, status)),
            ("from_in_dialog_status", rules.of_in_dialog_status(index, status)),
        ]
    };
    let mut lines = Vec::new();
    for status in 0..=u16::MAX {
        for (function, found) in lookups(status) {
            let found = found.map(show);
            lines.extend(found.map(|cause| format!("{function} {status} {cause:?}")));
        }
    }
    for number in 0..=u8::MAX {
        for (function, found) in [
            ("from_q850", rules.of_q850(index, number, None)),
            ("from_listed_q850", rules.of_listed_q850(index, number, None)),
        ] {
            let found = found.map(show);
            lines.extend(found.map(|cause| format!("{function} {number} {cause:?}")));
        }
    }
    for location in LOCATIONS {
        for number in 0..=127 {
            let found = rules.of_q850(index, number, location).map(show);
            lines.extend(found.map(|cause| format!("from_reason {number} {location:?} {cause:?}")));
        }
    }
    for status in any_statuses() {
        let found = rules.of_any_status(index, status).map(show);
        lines.extend(found.map(|cause| format!("from_any_status {status} {cause:?}")));
    }
    for status in statuses_in_const() {
        for (function, found) in lookups(status) {
            let found = found.map(show);
            lines.push(format!("const {function} {status} {found:?}"));
        }
    }
    for cause in causes(batch, index) {
        let shown = batch.shown(&cause);
        let text = rules.as_str(&cause);
        lines.extend([
            format!("as_str {shown} {text:?}"),
            format!("description {shown} {:?}", rules.description(&cause)),
            format!("codes {shown} {:?}", rules.codes(&cause)),
            format!("q850_values {shown} {:?}", rules.q850_values(&cause)),
            format!("status {shown} {:?}", rules.status(&cause)),
            format!("q850 {shown} {:?}", rules.q850(&cause)),
        ]);
        if table.has_option("display") {
            lines.push(format!("Display {shown} {text}"));
        }
        if table.has_option("error") {
            lines.push(format!("Error {shown} {text}"));
        }
        if table.has_option("serde") {
            let json = serde_json::to_string(&text).unwrap();
            lines.push(format!("Serialize {shown} {json}"));
        }
    }
    for (option, function) in READERS {
        if table.has_option(option) {
            for text in texts(batch, index) {
                let found = rules.of_text(index, &text).map(show);
                lines.push(format!("{function} {text} {found:?}"));
            }
        }
    }
    if table.has_all() {
        let all: Vec<Shown> = causes(batch, index).into_iter().map(show).collect();
        lines.push(format!("ALL {all:?}"));
    }
    lines
}

impl Batch {
    /// A cause in the format of the derived `Debug`.
    fn shown(&self, cause: &Cause) -> String {
        let variant = &self.tables[cause.table].variants[cause.variant];
        let held = match &cause.held {
            Held::Nothing => return variant.name(),
            Held::Status(status) => status.to_string(),
            Held::Cause(cause) => self.shown(cause),
            Held::Number(number) => number.to_string(),
            Held::Text(text) => format!("{text:?}"),
        };
        variant.filled_with(&held)
    }
}

/// `Debug` writes the text without quotes, also inside `Some(…)` and `[…]`.
struct Shown(String);

impl fmt::Debug for Shown {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}
