//! The program of a batch: its enums under the derive, and a `main` that prints the results.

use std::fmt::Write as _;

use crate::inputs::{LOCATIONS, READERS, any_statuses, causes, statuses_in_const, texts};
use crate::random::REGISTERED;
use crate::rules::{Cause, Held};
use crate::table::{Batch, Codes, Content, Table, Variant};

pub(crate) fn program(batch: &Batch) -> String {
    let mut source = String::from("mod check;\n\nuse sipcause::SipCause;\n");
    let mut main = String::new();
    for (index, table) in batch.tables.iter().enumerate() {
        source += &enumeration(batch, table);
        source += &function(batch, index);
        _ = writeln!(main, "    check_{index}();");
    }
    _ = writeln!(source, "\nfn main() {{\n{main}}}");
    source
}

pub(crate) fn enumeration(batch: &Batch, table: &Table) -> String {
    let variants: String =
        table.variants.iter().map(|variant| enum_variant(batch, table, variant)).collect();
    let mut source = String::from("\n#[derive(Debug, SipCause)]\n");
    for option in &table.options {
        _ = writeln!(source, "#[sip_cause({option})]");
    }
    if let Some(style) = table.style {
        _ = writeln!(source, "#[sip_cause(rename_all = {style:?})]");
    }
    let parameters = if table.is_generic { "<T>" } else { "" };
    _ = writeln!(source, "enum {}{parameters} {{\n{variants}}}", table.name);
    source
}

fn enum_variant(batch: &Batch, table: &Table, variant: &Variant) -> String {
    let mut options = Vec::new();
    if let Some(text) = &variant.rename {
        options.push(format!("rename = {text:?}"));
    }
    if let Some(text) = &variant.description {
        options.push(format!("description = {text:?}"));
    }
    if let Some(status) = variant.status {
        options.push(if REGISTERED.contains(&status) {
            format!("status = {status}")
        } else {
            format!("status = vendor({status})")
        });
    }
    if variant.is_fallback {
        options.push("fallback".to_owned());
    }
    if variant.delegate().is_some() {
        options.push("delegate".to_owned());
    }
    let mut source = String::new();
    for line in &variant.doc {
        _ = writeln!(source, "    /// {line}");
    }
    for option in options {
        _ = writeln!(source, "    #[sip_cause({option})]");
    }
    for (attribute, list) in [
        ("codes", &variant.codes),
        ("in_dialog_codes", &variant.in_dialog_codes),
        ("q850", &variant.q850),
    ] {
        // A list may be split into several attributes.
        for part in list.chunks(3) {
            let codes: Vec<String> = part.iter().map(|codes| codes.source()).collect();
            _ = writeln!(source, "    #[{attribute}({})]", codes.join(", "));
        }
    }
    let declaration = match &variant.content {
        Content::Nothing => variant.name(),
        Content::Status(_) => variant.filled_with("u16"),
        Content::Cause(_, delegate) => variant.filled_with(&batch.tables[*delegate].path()),
        Content::Number(_) if table.is_generic => variant.filled_with("T"),
        Content::Number(_) => variant.filled_with("u32"),
        Content::Text(_) => variant.filled_with("String"),
    };
    _ = writeln!(source, "    {declaration},");
    source
}

impl Codes {
    fn source(self) -> String {
        let Codes { first, last, .. } = self;
        let codes = if self.is_range { format!("{first}..={last}") } else { first.to_string() };
        if self.is_vendor { format!("vendor({codes})") } else { codes }
    }
}

/// A function that prints the results for one table, in the order of the report.
fn function(batch: &Batch, index: usize) -> String {
    let table = &batch.tables[index];
    let name = table.path();
    let mut source = format!("\nfn check_{index}() {{\n    lookups!({name});\n");
    for location in LOCATIONS {
        _ = writeln!(source, "    check::reasons::<{name}>({location:?});");
    }
    if table.fallback().is_some() {
        let statuses: Vec<u16> = any_statuses().collect();
        _ = writeln!(source, "    total!({name}, {statuses:?});");
    }
    for status in statuses_in_const() {
        for function in ["from_status", "from_listed_status", "from_in_dialog_status"] {
            _ = writeln!(source, "    constant!({name}, {function}, {status});");
        }
    }
    for cause in causes(batch, index) {
        let cause = expression(batch, &cause);
        _ = writeln!(source, "    cause!({name}, {cause});");
        if table.has_option("display") {
            _ = writeln!(source, "    check::display(&{cause});");
        }
        if table.has_option("error") {
            _ = writeln!(source, "    check::error(&{cause});");
        }
        if table.has_option("serde") {
            _ = writeln!(source, "    check::serialize(&{cause});");
        }
    }
    for (option, function) in READERS {
        if table.has_option(option) {
            for text in texts(batch, index) {
                _ = writeln!(source, "    check::{function}::<{name}>({text:?});");
            }
        }
    }
    if table.has_all() {
        _ = writeln!(source, "    println!(\"ALL {{:?}}\", {name}::ALL);");
    }
    source += "}\n";
    source
}

fn expression(batch: &Batch, cause: &Cause) -> String {
    let table = &batch.tables[cause.table];
    let variant = &table.variants[cause.variant];
    let value = match &cause.held {
        Held::Nothing => variant.name(),
        Held::Status(status) => variant.filled_with(&status.to_string()),
        Held::Cause(cause) => variant.filled_with(&expression(batch, cause)),
        Held::Number(number) => variant.filled_with(&number.to_string()),
        Held::Text(text) => variant.filled_with(&format!("String::from({text:?})")),
    };
    format!("{}::{value}", table.path())
}
