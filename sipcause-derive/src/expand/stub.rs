//! What an enum with errors gets: everything that the derive promises, with nothing behind it, so
//! that one mistake makes one error and not another at each place that uses the enum.

use std::fmt::Write as _;

use proc_macro2::TokenStream;

use super::code::Code;
use super::{in_scope, traits};
use crate::model::Model;

pub(crate) fn stub(model: &Model<'_>) -> TokenStream {
    let vis = &model.visibility;
    let mut inherent = Code::default();
    // With parameters, `'static` could be one more error.
    if model.is_enum() && model.parameters.is_empty() {
        _ = write!(inherent, "{vis} const ALL: &'static [Self] = &[];");
    }
    for (signature, body) in FUNCTIONS {
        inherent.add_function("", vis, signature, *body);
    }
    let in_trait = "type __Derived = Self;
        const __FUNCTIONS: __private::Functions<Self> = __private::Functions::NONE;";
    let mut beside = Code::default();
    traits::add_implementations(model, &mut beside);
    in_scope(model, inherent, in_trait.into(), beside)
}

/// The signatures and bodies of the functions. None of them calls another: a variant may have taken
/// its name.
const FUNCTIONS: &[(&str, &str)] = &[
    (
        "from_status(_: ::core::primitive::u16) -> ::core::option::Option<Self>",
        NONE,
    ),
    (
        "from_listed_status(_: ::core::primitive::u16) -> ::core::option::Option<Self>",
        NONE,
    ),
    (
        "from_in_dialog_status(_: ::core::primitive::u16) -> ::core::option::Option<Self>",
        NONE,
    ),
    (
        "from_q850(_: ::core::primitive::u8) -> ::core::option::Option<Self>",
        NONE,
    ),
    ("as_str(&self) -> &'static ::core::primitive::str", NO_TEXT),
    (
        "description(&self) -> &'static ::core::primitive::str",
        NO_TEXT,
    ),
    ("codes(&self) -> &'static [::core::primitive::u16]", "&[]"),
    (
        "q850_codes(&self) -> &'static [::core::primitive::u8]",
        "&[]",
    ),
    (
        "status(&self) -> ::core::option::Option<::core::primitive::u16>",
        NONE,
    ),
    (
        "__row(_: ::core::primitive::u16, _: ::core::primitive::bool, _: ::core::primitive::bool)
            -> ::core::primitive::u16",
        "0",
    ),
    (
        "__from_row(_: ::core::primitive::u16, _: ::core::primitive::u16)
            -> ::core::option::Option<Self>",
        NONE,
    ),
    (
        "__from_listed_q850(_: ::core::primitive::u8) -> ::core::option::Option<Self>",
        NONE,
    ),
    ("__facts(&self) -> __private::Facts", "__private::NO_FACTS"),
];
const NONE: &str = "::core::option::Option::None";
const NO_TEXT: &str = "\"\"";
