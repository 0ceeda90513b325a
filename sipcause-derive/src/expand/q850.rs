//! From a Q.850 cause of the telephone network to a cause, and back.

use std::fmt::Write as _;

use super::arms;
use super::code::Code;
use super::texts::{singles, spelled_out, table_of_q850_codes};
use crate::codes::List;
use crate::model::Model;

pub(super) fn add_functions(model: &Model<'_>, code: &mut Code) {
    let vis = model.visibility.as_str();
    let doc = table_of_q850_codes(model);
    code.add_function(
        &format!("#[doc = {doc:?}] #[must_use]"),
        vis,
        "from_q850(cause: ::core::primitive::u8) -> ::core::option::Option<Self>",
        from_q850(model),
    );
    code.add_function(
        "#[doc(hidden)]",
        vis,
        "__from_listed_q850(cause: ::core::primitive::u8) -> ::core::option::Option<Self>",
        from_listed_q850(model),
    );
    code.add_function(
        "/// The Q.850 cause values that are listed for the cause, in the order written.
        #[must_use]",
        vis,
        "q850_codes(&self) -> &'static [::core::primitive::u8]",
        q850_codes(model),
    );
}

/// Whether a cause may have Q.850 cause values of its own or of a delegate.
fn lists_q850(model: &Model<'_>) -> bool {
    let mut variants = model.variants.iter();
    variants.any(|variant| !variant.q850.is_empty()) || model.delegates().next().is_some()
}

fn from_q850(model: &Model<'_>) -> String {
    let mut body = String::new();
    if lists_q850(model) {
        body.push_str(
            "if let ::core::option::Option::Some(cause) =
                __private::held(Self::__from_listed_q850(cause))
            {
                return ::core::option::Option::Some(::core::mem::ManuallyDrop::into_inner(cause));
            }",
        );
    }
    body.push_str(
        "match __private::status_for_q850(cause) {
            ::core::option::Option::Some(status) => Self::from_status(status),
            ::core::option::Option::None => ::core::option::Option::None,
        }",
    );
    body
}

fn from_listed_q850(model: &Model<'_>) -> Code {
    let own = arms::own(model, List::Q850, &|variant| {
        let cause = variant.holding("status");
        let found = format!("return ::core::option::Option::Some({cause})");
        if variant.holds_status() {
            // `checks` has made sure that there is a status to hold.
            format!(
                "match __private::status_for_q850(cause) {{
                    ::core::option::Option::Some(status) => {found},
                    ::core::option::Option::None => {{}}
                }}"
            )
        } else {
            found
        }
    });
    let mut body = Code::default();
    if !own.is_empty() {
        _ = write!(body, "match cause {{ {own} _ => {{}} }}");
    }
    for (variant, delegate) in model.delegates() {
        let cause = variant.holding("::core::mem::ManuallyDrop::into_inner(cause)");
        body.add("if let ::core::option::Option::Some(cause) = __private::held")
            .add_arguments(delegate.call("__from_listed_q850", "cause"))
            .add_block(format!("return ::core::option::Option::Some({cause});"));
    }
    body.add("::core::option::Option::None");
    body
}

fn q850_codes(model: &Model<'_>) -> Code {
    // A `match` in which all arms are the same costs as much to compile as any other.
    if !lists_q850(model) {
        return "&[]".into();
    }
    let singles = singles(model, List::Q850);
    let mut arms = Code::default();
    for variant in model.own_variants() {
        let pattern = variant.pattern();
        let codes = spelled_out(&variant.q850, &singles);
        _ = if codes.is_empty() {
            write!(arms, "{pattern} => __private::NO_Q850_CODES,")
        } else {
            write!(arms, "{pattern} => &{codes:?},")
        };
    }
    arms::add_delegates(model, "q850_codes", &mut arms);
    let mut body = Code::from("match self ");
    body.add_block(arms);
    body
}
