//! Constants that fail to compile where `strict` or `exhaustive` is not met. The registry of codes
//! stands in the core, so these checks are evaluated where the enum is compiled.

use super::arms;
use super::code::Code;
use crate::codes::{Codes, List};
use crate::model::Model;

pub(super) fn add_constants(model: &Model<'_>, code: &mut Code) {
    if model.options.strict.is_some() {
        for variant in &model.variants {
            for codes in variant.codes.iter().chain(&variant.in_dialog_codes) {
                if !codes.is_vendor {
                    add_assertion(codes, "assert_registered", code);
                }
            }
        }
    }
    if model.options.exhaustive.is_some() {
        add_exhaustive(model, code);
    }
    for variant in &model.variants {
        // It needs a status for its Q.850 causes, too.
        if variant.holds_status() {
            for codes in &variant.q850 {
                add_assertion(codes, "assert_status_for_q850", code);
            }
        }
    }
}

/// One constant for each code, so that every one that is wrong gets its error.
fn add_assertion(codes: &Codes, assert: &str, code: &mut Code) {
    let (start, end) = codes.place.ends();
    code.add("const _: () = ");
    code.add_at(start, &format!("__private::{assert}"));
    code.add_at(end, &format!("({}, {})", codes.first, codes.last))
        .add(";");
}

fn add_exhaustive(model: &Model<'_>, code: &mut Code) {
    let mut arms = Code::from(arms::own(model, List::Codes, &|_| "true".to_owned()));
    for (_, delegate) in model.delegates() {
        let row = delegate.call("__row", "status, false, false");
        arms.add("_ if ").add(row).add(" != ");
        arms.add(delegate.no_row()).add(" => true,");
    }
    arms.add("_ => false,");
    let mut is_claimed = Code::from("match status ");
    is_claimed.add_block(arms);
    let mut check = Code::default();
    check.add_function(
        "",
        "",
        "is_claimed(status: ::core::primitive::u16) -> ::core::primitive::bool",
        is_claimed,
    );
    check.add(
        "const CLAIMED: [::core::primitive::bool; __private::FAILURES.len()] = {
            let failures = &__private::FAILURES;
            let mut claimed = [false; __private::FAILURES.len()];
            let mut index = 0;
            while index < claimed.len() {
                claimed[index] = is_claimed(failures[index]);
                index += 1;
            }
            claimed
        };",
    );
    let name = &model.name;
    check.add_at(
        model.ident.span(),
        &format!("__private::assert_exhaustive({name:?}, &CLAIMED)"),
    );
    code.add("const _: () = ").add_block(check).add(";");
}
