//! The trait `SipCause`, and the traits that options ask for.

use std::fmt::Write as _;

use proc_macro2::TokenStream;

use super::code::Code;
use super::{Generics, lookup};
use crate::model::{Content, Delegate, Model};

/// What the trait asks for: the inherent functions, each of which rustc would report as unused if
/// neither the program nor this mentioned it.
pub(super) fn sip_cause(model: &Model<'_>) -> Code {
    let mut functions = Code::from(
        "from_status: Self::from_status,
        from_listed_status: Self::from_listed_status,
        from_in_dialog_status: Self::from_in_dialog_status,
        from_q850: Self::from_q850,
        from_listed_q850: Self::__from_listed_q850,
        as_str: Self::as_str,
        description: Self::description,
        codes: Self::codes,
        q850_codes: Self::q850_codes,
        status: Self::status,
        no_row: ",
    );
    functions.add(lookup::no_row(model));
    let mut value = Code::default();
    if model.is_unit_only() {
        value.add("_ = Self::ALL;");
    }
    value.add("__private::Functions ").add_block(functions);
    let mut items = Code::from(
        "type __Derived = Self;
        const __FUNCTIONS: __private::Functions<Self> = ",
    );
    items.add_block(value).add(";");
    if model.delegates().next().is_some() {
        items.add(lookup::ROWS);
    }
    items
}

pub(super) fn add_implementations(model: &Model<'_>, code: &mut Code) {
    let options = &model.options;
    let generics = Generics::of(model);
    if options.display.is_some() {
        code.add_implementation(model, &generics, "::core::fmt::Display for ", DISPLAY);
    }
    if options.from_str.is_some() {
        let of = "::core::str::FromStr for ";
        code.add_implementation(model, &generics, of, from_str(model));
    }
    if options.serde.is_some() {
        let of = "__private::serde::Serialize for ";
        code.add_implementation(model, &generics, of, SERIALIZE);
        let of = "__private::serde::Deserialize<'__de> for ";
        let generics = with_lifetime_of_data(&generics);
        code.add_implementation(model, &generics, of, deserialize(model));
    }
    if options.error.is_some() {
        let of = "::core::error::Error for ";
        code.add_implementation(model, &with_bounds_of_error(model, generics), of, "");
    }
}

// Not the trait's `as_str`, with which all the functions of the trait would be compiled.
const DISPLAY: &str = "
    fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Formatter::pad(formatter, Self::__facts(self).0)
    }";

const SERIALIZE: &str = "
    fn serialize<__S>(&self, serializer: __S) -> ::core::result::Result<__S::Ok, __S::Error>
    where
        __S: __private::serde::Serializer,
    {
        __private::serde::Serializer::serialize_str(serializer, Self::__facts(self).0)
    }";

fn from_str(model: &Model<'_>) -> Code {
    let name = &model.name;
    let unknown = format!("::core::result::Result::Err(__private::ParseCauseError::new({name:?}))");
    let body = match_text(model, "::core::result::Result::Ok", &unknown, &|delegate| {
        let cause = delegate.enclose("<", "as ::core::str::FromStr>::from_str(text)");
        let mut code = Code::from("::core::result::Result::ok");
        code.add_arguments(cause);
        code
    });
    let mut items = Code::from(
        "type Err = __private::ParseCauseError;

        #[inline]
        fn from_str(
            text: &::core::primitive::str,
        ) -> ::core::result::Result<Self, __private::ParseCauseError> ",
    );
    items.add_block(body);
    items
}

fn deserialize(model: &Model<'_>) -> Code {
    let found = "::core::option::Option::Some";
    let unknown = "::core::option::Option::None";
    let parse = match_text(model, found, unknown, &|delegate| {
        delegate.enclose("__private::serde_from_text::<", ">(text)")
    });
    let mut arguments = Code::default();
    _ = write!(
        arguments,
        "deserializer, {:?}, |text: &::core::primitive::str| -> ::core::option::Option<Self> ",
        model.name
    );
    arguments.add_block(parse);
    let mut body = Code::from("__private::serde_deserialize");
    body.add_arguments(arguments);
    let mut items = Code::from(
        "fn deserialize<__D>(deserializer: __D) -> ::core::result::Result<Self, __D::Error>
        where
            __D: __private::serde::Deserializer<'__de>, ",
    );
    items.add_block(body);
    items
}

/// `'__de` before the parameters of the enum.
fn with_lifetime_of_data(generics: &Generics) -> Generics {
    let parameters: TokenStream = generics.parameters.clone().into_iter().skip(1).collect();
    let separator = if parameters.is_empty() { ">" } else { "," };
    let mut with_lifetime = Code::from("<'__de");
    with_lifetime.add(separator).add(parameters);
    Generics {
        parameters: with_lifetime.into_tokens(),
        arguments: generics.arguments.clone(),
        predicates: generics.predicates.clone(),
    }
}

fn with_bounds_of_error(model: &Model<'_>, generics: Generics) -> Generics {
    if model.original.generics.type_params().next().is_none() {
        return generics;
    }
    let mut predicates = Code::from("Self: ::core::fmt::Debug + ::core::fmt::Display,");
    predicates.add(generics.predicates);
    Generics {
        predicates: predicates.into_tokens(),
        ..generics
    }
}

/// What a function from `text` does: returns the cause that it names in `found`, else `unknown`. A
/// variant that holds something is never made: its text does not say what to hold.
fn match_text(
    model: &Model<'_>,
    found: &str,
    unknown: &str,
    parse_delegate: &dyn Fn(&Delegate) -> Code,
) -> Code {
    let mut not_own = Code::default();
    for (variant, delegate) in model.delegates() {
        let cause = variant.holding("cause");
        not_own
            .add("if let ::core::option::Option::Some(cause) = ")
            .add(parse_delegate(delegate))
            .add_block(format!("return {found}({cause});"));
    }
    not_own.add(unknown);
    let mut arms = Code::default();
    let mut has_own = false;
    for variant in &model.variants {
        if let Content::Unit = variant.content {
            _ = write!(arms, "{:?} => Self::{},", variant.text, variant.ident);
            has_own = true;
        }
    }
    if !has_own {
        return not_own;
    }
    arms.add("_ => return ").add_block(not_own);
    let mut cause = Code::from("match text ");
    cause.add_block(arms);
    let mut code = Code::from(found);
    code.add_arguments(cause);
    code
}
