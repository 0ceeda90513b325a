//! The checks across attributes and variants. A mistake within one attribute is reported where it is
//! parsed.

use std::fmt::Write as _;

use proc_macro2::{TokenStream, TokenTree};

use crate::codes::{Entry, LIMIT, List};
use crate::diagnostics::{self, Diagnostics, Place};
use crate::model::{Content, Model, Variant};
use crate::registry::{self, has_status, named};

/// Functions that a variant of the same name would hide.
pub(crate) const GENERATED_FUNCTIONS: [&str; 12] = [
    "from_status", "from_any_status", "from_listed_status", "from_in_dialog_status", "from_q850",
    "from_listed_q850", "as_str", "description", "codes", "q850_values", "status", "q850",
];

pub(crate) fn validate(model: &Model<'_>, diagnostics: &mut Diagnostics) {
    if !model.is_enum() {
        return;
    }
    check_discriminants(model, diagnostics);
    check_that_a_status_is_named(model, diagnostics);
    check_statuses(model, diagnostics);
    check_fallbacks(model, diagnostics);
    check_delegates(model, diagnostics);
    check_parameters(model, diagnostics);
    check_names(model, diagnostics);
    check_texts(model, diagnostics);
    check_delegate_types(model, diagnostics);
    for list in List::ALL {
        check_list(model, *list, diagnostics);
        check_ranges_are_reached(model, *list, diagnostics);
    }
    check_held_statuses(model, diagnostics);
    check_that_it_is_exhaustive(model, diagnostics);
}

/// Finds discriminants that look like the code of a variant, as `num_enum` would read them.
fn check_discriminants(model: &Model<'_>, diagnostics: &mut Diagnostics) {
    for variant in &model.variants {
        let Some((code, place)) = variant.discriminant else {
            continue;
        };
        let has_only_wrong_codes = !variant.code_attributes.is_empty()
            && variant.codes.is_empty()
            && variant.in_dialog_codes.is_empty()
            && variant.q850.is_empty();
        if has_only_wrong_codes
            || variant.options.delegate.is_some()
            || variant.lists(List::Status, code)
            || variant.lists(List::InDialog, code)
        {
            continue;
        }
        let name = &variant.name;
        let fix = if let Some(other) = model.with_single(List::Status, code) {
            format!("`{}` lists that code, so remove `= {code}`", other.name)
        } else if variant.can_list_codes() {
            let written = if model.limits.is_unregistered(code) {
                format!("vendor({code})")
            } else {
                code.to_string()
            };
            format!("write `#[codes({written})]` above `{name}`")
        } else {
            format!("`{name}` cannot list codes because of what it holds, so remove `= {code}`")
        };
        let code = named(List::Status, code);
        diagnostics.error(
            place,
            format!("discriminants are not read, so {code} does not lead to `{name}`; {fix}"),
        );
    }
}

fn check_that_a_status_is_named(model: &Model<'_>, diagnostics: &mut Diagnostics) {
    let name = &model.name;
    let names_a_status = |variant: &Variant<'_>| {
        !variant.code_attributes.is_empty()
            || variant.options.fallback.is_some()
            || variant.options.delegate.is_some()
    };
    if model.variants.is_empty() {
        diagnostics.error(
            model.place,
            format!("`{name}` needs at least one variant that lists status codes: `#[codes(486)]`"),
        );
    } else if !model.variants.iter().any(names_a_status)
        && !an_error_explains_it(model, diagnostics)
    {
        let mut variants = model.variants.iter();
        let help = match variants.find(|variant| variant.original.discriminant.is_some()) {
            Some(variant) => format!(
                "discriminants are not read, so write the status code above `{}` as an integer \
                 literal: `#[codes(486)]`",
                variant.name
            ),
            None => "list its codes above a variant: `#[codes(486)]`".to_owned(),
        };
        diagnostics
            .error(model.place, format!("no variant of `{name}` lists a status code; {help}"));
    }
}

/// Whether one of the errors so far is probably the reason why no variant names a status.
fn an_error_explains_it(model: &Model<'_>, diagnostics: &Diagnostics) -> bool {
    let attributes = &model.original.attrs;
    model.options.has_option_of_variant
        || attributes.iter().any(|attribute| List::of(attribute).is_some())
        || diagnostics.has_error_after(model.place)
}

fn check_statuses(model: &Model<'_>, diagnostics: &mut Diagnostics) {
    for variant in &model.variants {
        if let (Some((_, place)), Content::Status(_)) = (variant.options.status, &variant.content) {
            let name = &variant.name;
            diagnostics
                .error(place, format!("`{name}` sends the status that it holds; remove `status`"));
        }
    }
}

fn check_fallbacks(model: &Model<'_>, diagnostics: &mut Diagnostics) {
    let mut earlier: Option<(&str, Place)> = None;
    for variant in &model.variants {
        let Some(place) = variant.options.fallback else {
            continue;
        };
        let name = &variant.name;
        let Some((first_name, first)) = earlier else {
            earlier = Some((name, place));
            continue;
        };
        diagnostics.conflict(
            place,
            format!("`{first_name}` and `{name}` are both the fallback; only one variant can be"),
            first,
            format!("first `fallback` here, before that of `{name}`"),
        );
    }
}

/// Finds delegates that have what only other variants can have.
fn check_delegates(model: &Model<'_>, diagnostics: &mut Diagnostics) {
    for variant in &model.variants {
        let options = &variant.options;
        let Some(delegate) = options.delegate else {
            continue;
        };
        let mut others = Vec::new();
        for (list, place) in &variant.code_attributes {
            others.push((list.name(), *place));
        }
        if let Some(place) = options.fallback {
            others.push(("fallback", place));
        }
        if let Some((_, place)) = options.rename {
            others.push(("rename", place));
        }
        if let Some((_, place)) = options.description {
            others.push(("description", place));
        }
        if let Some((_, place)) = options.status {
            others.push(("status", place));
        }
        for &(name, place) in &others {
            let [first, second] = if place.order() < delegate.order() {
                [(name, place), ("delegate", delegate)]
            } else {
                [("delegate", delegate), (name, place)]
            };
            diagnostics.conflict(
                second.1,
                format!(
                    "`{}` cannot have both `delegate` and `{name}`; remove one, since a delegate \
                     takes its codes and texts from its type",
                    variant.name
                ),
                first.1,
                format!("first `{}` here, before `{}`", first.0, second.0),
            );
        }
    }
}

fn check_parameters(model: &Model<'_>, diagnostics: &mut Diagnostics) {
    for parameter in &model.parameters {
        for (variant, delegate) in &model.delegates() {
            if mentions(delegate.ty.clone(), &parameter.name) {
                diagnostics.error(
                    parameter.place,
                    format!(
                        "the delegate `{}` depends on `{}`; the type of a delegate cannot depend on a \
                         parameter of the enum",
                        variant.name, parameter.name
                    ),
                );
            }
        }
    }
}

/// Whether these tokens mention a parameter, `T` or `'a`.
fn mentions(tokens: TokenStream, parameter: &str) -> bool {
    let mut mark = None;
    tokens.into_iter().any(|token| {
        let mark_before = mark.take();
        match token {
            TokenTree::Ident(ident) => match mark_before {
                Some('\'') => parameter.strip_prefix('\'') == Some(&ident.to_string()),
                // `acme::T` is another `T`.
                Some(':') => false,
                _ => ident == parameter,
            },
            TokenTree::Group(group) => mentions(group.stream(), parameter),
            TokenTree::Punct(punct) => {
                mark = Some(punct.as_char());
                false
            }
            TokenTree::Literal(_) => false,
        }
    })
}

fn check_names(model: &Model<'_>, diagnostics: &mut Diagnostics) {
    for variant in &model.variants {
        let name = variant.name.as_str();
        let hides_a_function = GENERATED_FUNCTIONS.contains(&name);
        if hides_a_function || (name == "ALL" && model.is_unit_only()) {
            let what = if hides_a_function { "function" } else { "constant" };
            let help = match variant.options.rename {
                Some(_) => String::new(),
                None => {
                    format!(", and keep its text with `#[sip_cause(rename = {:?})]`", variant.text)
                }
            };
            diagnostics.error(
                variant.place,
                format!(
                    "the variant `{name}` would hide the {what} `{name}` that the derive generates; \
                     rename the variant{help}"
                ),
            );
        }
    }
}

fn check_texts(model: &Model<'_>, diagnostics: &mut Diagnostics) {
    let reader = match (model.options.from_str, model.options.serde) {
        (Some(_), _) => "from_str",
        (None, Some(_)) => "serde",
        (None, None) => return,
    };
    let mut earlier: Vec<&Variant<'_>> = Vec::new();
    for variant in &model.variants {
        if variant.options.delegate.is_some() {
            continue;
        }
        let text = &variant.text;
        if let Some(first) = earlier.iter().find(|earlier| earlier.text == *text) {
            diagnostics.conflict(
                text_place(variant),
                format!(
                    "`{}` and `{}` have the same text \"{text}\", which `{reader}` cannot tell \
                     apart; give one of them another `rename`",
                    first.name, variant.name
                ),
                text_place(first),
                format!("first \"{text}\" here, before that of `{}`", variant.name),
            );
        }
        earlier.push(variant);
    }
}

/// Finds a second delegate of the same type, which would never be reached.
fn check_delegate_types(model: &Model<'_>, diagnostics: &mut Diagnostics) {
    let delegates = model.delegates();
    for (variant, delegate) in &delegates {
        let same_type = delegates.iter().find(|(_, other)| other.name == delegate.name);
        let Some((first, _)) = same_type.filter(|(first, _)| first.index != variant.index) else {
            continue;
        };
        let (Some(place), Some(first_place)) = (variant.options.delegate, first.options.delegate)
        else {
            continue;
        };
        let name = &delegate.name;
        diagnostics.conflict(
            place,
            format!(
                "`{}` and `{}` both delegate to `{name}`; the second never finds anything, so remove it",
                first.name, variant.name
            ),
            first_place,
            format!("first delegate to `{name}` here, before `{}`", variant.name),
        );
    }
}

fn text_place(variant: &Variant<'_>) -> Place {
    match variant.options.rename {
        Some((_, place)) => place,
        None => variant.place,
    }
}

/// A code and the variant that lists it.
#[derive(Clone, Copy)]
struct Claim<'a> {
    variant: &'a str,
    entry: Entry,
}

/// Finds codes that are listed twice.
fn check_list(model: &Model<'_>, list: List, diagnostics: &mut Diagnostics) {
    // The first variant that lists each code.
    let mut singles: Vec<Option<Claim<'_>>> = vec![None; usize::from(LIMIT)];
    let mut ranges = singles.clone();
    for variant in &model.variants {
        for entry in variant.listed(list) {
            let claim = Claim { variant: &variant.name, entry: *entry };
            let claims = if entry.is_range { &mut ranges } else { &mut singles };
            let mut reported = None;
            let span = usize::from(entry.first)..=usize::from(entry.last);
            for claimed in claims.get_mut(span).unwrap_or_default() {
                let Some(first) = claimed else {
                    *claimed = Some(claim);
                    continue;
                };
                if !entry.is_range {
                    report_single(list, first, &claim, diagnostics);
                } else if reported != Some(first.entry.first) {
                    reported = Some(first.entry.first);
                    report_overlap(list, first, &claim, diagnostics);
                }
            }
        }
    }
}

/// Finds ranges that are never reached, because single codes of other variants take all of them.
fn check_ranges_are_reached(model: &Model<'_>, list: List, diagnostics: &mut Diagnostics) {
    for variant in &model.variants {
        for entry in variant.listed(list) {
            if !entry.is_range || !model.codes_of_entry(variant, list, entry).is_empty() {
                continue;
            }
            let mut owners = Vec::new();
            for code in entry.first..=entry.last {
                if let Some(owner) = model.with_single(list, code) {
                    if !owners.contains(&owner.name.as_str()) {
                        owners.push(owner.name.as_str());
                    }
                }
            }
            diagnostics.error(
                entry.place,
                format!(
                    "the range `{}..={}` never leads to `{}`: every {} in it is also listed on its own, \
                     by {}",
                    entry.first,
                    entry.last,
                    variant.name,
                    list.noun(),
                    diagnostics::list(&owners, '`')
                ),
            );
        }
    }
}

/// Finds the registered failures that the enum does not list. What a delegate lists, only the compiler knows.
fn check_that_it_is_exhaustive(model: &Model<'_>, diagnostics: &mut Diagnostics) {
    // A code with a mistake in it would be missing, too.
    if model.options.exhaustive.is_none()
        || !model.delegates().is_empty()
        || !diagnostics.is_empty()
    {
        return;
    }
    let mut missing = String::new();
    for row in registry::RESPONSE_CODES {
        let lists = |variant: &Variant<'_>| variant.lists(List::Status, row.number);
        if row.number >= 300 && !model.variants.iter().any(lists) {
            let separator = if missing.is_empty() { "" } else { ", " };
            // Writing to a `String` cannot fail.
            _ = write!(missing, "{separator}{row}");
        }
    }
    if !missing.is_empty() {
        let name = &model.name;
        diagnostics.error(
            model.place,
            format!(
                "`{name}` is not exhaustive; list these codes on a variant, or add a delegate that \
                 lists them: {missing}"
            ),
        );
    }
}

/// Finds Q.850 values without a status that their variant could hold.
fn check_held_statuses(model: &Model<'_>, diagnostics: &mut Diagnostics) {
    for variant in &model.variants {
        if !matches!(variant.content, Content::Status(_)) {
            continue;
        }
        for entry in &variant.q850 {
            for value in &model.codes_of_entry(variant, List::Q850, entry) {
                if has_status(*value) {
                    continue;
                }
                diagnostics.error(
                    entry.place,
                    format!(
                        "RFC 3398 maps {} to no status, and `{}` holds one; list the value on a \
                         variant that holds nothing",
                        named(List::Q850, *value),
                        variant.name
                    ),
                );
                break;
            }
        }
    }
}

fn report_single(list: List, first: &Claim<'_>, second: &Claim<'_>, diagnostics: &mut Diagnostics) {
    let code = named(list, second.entry.first);
    let kind = match list {
        List::Status => "",
        List::InDialog => "in-dialog status code ",
        List::Q850 => "Q.850 value ",
    };
    let (message, first_message) = if first.variant == second.variant {
        (
            format!("{kind}{code} is listed twice for `{}`", first.variant),
            format!("{code} is first listed here"),
        )
    } else {
        (
            format!("{kind}{code} is mapped to both `{}` and `{}`", first.variant, second.variant),
            format!("`{}` maps {code} here, before `{}` does", first.variant, second.variant),
        )
    };
    diagnostics.conflict(second.entry.place, message, first.entry.place, first_message);
}

fn report_overlap(
    list: List,
    first: &Claim<'_>,
    second: &Claim<'_>,
    diagnostics: &mut Diagnostics,
) {
    let from = first.entry.first.max(second.entry.first);
    let to = first.entry.last.min(second.entry.last);
    let overlap =
        if from == to { format!("at {}", named(list, from)) } else { format!("in {from} to {to}") };
    let kind = match list {
        List::Status => "",
        List::InDialog => "in-dialog ",
        List::Q850 => "Q.850 ",
    };
    let owners = if first.variant == second.variant {
        format!("of `{}`", first.variant)
    } else {
        format!("of `{}` and `{}`", first.variant, second.variant)
    };
    let mut nesting = String::new();
    if let Some(inner) = nested(first, second) {
        let mut codes = from.to_string();
        for code in from + 1..=to.min(from + 2) {
            // Writing to a `String` cannot fail.
            _ = write!(codes, ", {code}");
        }
        let more = if to - from < 3 { "" } else { ", …" };
        nesting = format!(
            "; for an exception within a range, list the codes of `{}` one by one: `{codes}{more}`",
            inner.variant
        );
    }
    diagnostics.conflict(
        second.entry.place,
        format!("the {kind}ranges {owners} overlap {overlap}{nesting}"),
        first.entry.place,
        format!(
            "first range here, `{}..={}` of `{}`, before `{}..={}`",
            first.entry.first,
            first.entry.last,
            first.variant,
            second.entry.first,
            second.entry.last
        ),
    );
}

/// The range of one variant that lies within that of another.
fn nested<'a>(first: &'a Claim<'_>, second: &'a Claim<'_>) -> Option<&'a Claim<'a>> {
    let (one, other) = (first.entry, second.entry);
    if first.variant == second.variant || (one.first, one.last) == (other.first, other.last) {
        None
    } else if one.first >= other.first && one.last <= other.last {
        Some(first)
    } else if other.first >= one.first && other.last <= one.last {
        Some(second)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::mentions;

    #[test]
    fn a_parameter_is_found_in_a_type() {
        assert!(mentions(quote!(T), "T"));
        assert!(mentions(quote!(T::Cause), "T"));
        assert!(mentions(quote!((u8, Vec<T>)), "T"));
        assert!(mentions(quote!(Acme<'a>), "'a"));
    }

    #[test]
    fn what_only_has_the_name_of_a_parameter_is_not_one() {
        assert!(!mentions(quote!(acme::T), "T"));
        assert!(!mentions(quote!(Acme<'T>), "T"));
        assert!(!mentions(quote!(Acme<a>), "'a"));
    }
}
