//! The checks across attributes and variants. A mistake within one attribute is reported where it is
//! parsed.

use std::fmt::Write as _;

use proc_macro2::{TokenStream, TokenTree};
use syn::{Expr, Lit, LitInt};

use crate::codes::{CODES, Codes, List};
use crate::diagnostics::{self, Diagnostics, Place};
use crate::model::{Model, Variant};

/// Functions that a variant of the same name would hide.
const GENERATED_FUNCTIONS: [&str; 12] = [
    "from_status",
    "from_any_status",
    "from_listed_status",
    "from_in_dialog_status",
    "from_q850",
    "from_listed_q850",
    "as_str",
    "description",
    "codes",
    "q850_values",
    "status",
    "q850",
];

pub(crate) fn validate(model: &Model<'_>, diagnostics: &mut Diagnostics) {
    if !model.is_enum() {
        return;
    }
    check_that_a_status_is_named(model, diagnostics);
    check_roles(model, diagnostics);
    check_parameters(model, diagnostics);
    check_names(model, diagnostics);
    check_texts(model, diagnostics);
    check_delegate_types(model, diagnostics);
    for list in [List::Codes, List::InDialogCodes, List::Q850] {
        check_list(model, list, diagnostics);
        check_ranges_are_reached(model, list, diagnostics);
    }
    check_fallback_is_reached(model, diagnostics);
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
    } else if !model.variants.iter().any(names_a_status) && !is_misspelled(model, diagnostics) {
        let discriminant = model.variants.iter().find_map(|variant| {
            let (_, value) = variant.original.discriminant.as_ref()?;
            let name = &variant.name;
            Some(match integer(value) {
                Some(code) => {
                    format!("for `{name} = {code}`, write `#[codes({code})]` above `{name}`")
                }
                None => format!(
                    "discriminants are not read, so write the status code above `{name}` as an integer \
                     literal: `#[codes(486)]`"
                ),
            })
        });
        let help = discriminant
            .unwrap_or_else(|| "list its codes above a variant: `#[codes(486)]`".to_owned());
        diagnostics.error(
            model.place,
            format!("no variant of `{name}` lists a status code; {help}"),
        );
    }
}

/// An integer literal, in parentheses or not.
fn integer(value: &Expr) -> Option<&LitInt> {
    match value {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Int(integer) => Some(integer),
            _ => None,
        },
        Expr::Paren(paren) => integer(&paren.expr),
        Expr::Group(group) => integer(&group.expr),
        _ => None,
    }
}

/// Whether one of the errors so far is probably about a misspelled list of codes.
fn is_misspelled(model: &Model<'_>, diagnostics: &Diagnostics) -> bool {
    let attributes = &model.original.attrs;
    model.options.has_option_of_variant
        || attributes
            .iter()
            .any(|attribute| List::of(attribute).is_some())
        || diagnostics.has_error_after(model.place)
}

fn check_roles(model: &Model<'_>, diagnostics: &mut Diagnostics) {
    let mut first_fallback: Option<(&str, Place)> = None;
    for variant in &model.variants {
        let name = &variant.name;
        let options = &variant.options;
        if let Some(fallback) = options.fallback {
            match first_fallback {
                Some((first_name, first)) => diagnostics.conflict(
                    fallback,
                    format!(
                        "`{first_name}` and `{name}` are both the fallback; only one variant can be"
                    ),
                    first,
                    format!("first `fallback` here, before that of `{name}`"),
                ),
                None => first_fallback = Some((name, fallback)),
            }
        }
        let Some(delegate) = options.delegate else {
            continue;
        };
        let mut rivals = Vec::new();
        for (list, place) in &variant.code_attributes {
            rivals.push((list.name(), *place));
        }
        if let Some(place) = options.fallback {
            rivals.push(("fallback", place));
        }
        if let Some((_, place)) = options.rename {
            rivals.push(("rename", place));
        }
        if let Some((_, place)) = options.description {
            rivals.push(("description", place));
        }
        if let Some((_, place)) = options.status {
            rivals.push(("status", place));
        }
        for (what, rival) in rivals {
            let mut pair = [(delegate, "delegate"), (rival, what)];
            if rival.order() < delegate.order() {
                pair.reverse();
            }
            let [(first, first_name), (second, second_name)] = pair;
            diagnostics.conflict(
                second,
                format!(
                    "`{name}` cannot have both `delegate` and `{what}`; remove one, since a delegate takes \
                     its codes and texts from its type"
                ),
                first,
                format!("first `{first_name}` here, before `{second_name}`"),
            );
        }
    }
}

fn check_parameters(model: &Model<'_>, diagnostics: &mut Diagnostics) {
    for parameter in &model.parameters {
        for (variant, delegate) in model.delegates() {
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
            let what = if hides_a_function {
                "function"
            } else {
                "constant"
            };
            diagnostics.error(
                variant.place,
                format!(
                    "the variant `{name}` would hide the {what} `{name}` that the derive \
                     generates; rename the variant, and keep its text with `#[sip_cause(rename = \
                     \"{}\")]`",
                    variant.text
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
    for (index, (variant, delegate)) in delegates.iter().enumerate() {
        let mut earlier = delegates.iter().take(index);
        let Some((first, _)) = earlier.find(|(_, earlier)| earlier.name == delegate.name) else {
            continue;
        };
        let (Some(place), Some(first_place)) = (variant.options.delegate, first.options.delegate)
        else {
            continue;
        };
        diagnostics.conflict(
            place,
            format!(
                "`{}` and `{}` both delegate to `{}`; the second never finds anything, so remove it",
                first.name, variant.name, delegate.name
            ),
            first_place,
            format!("first delegate to `{}` here, before `{}`", delegate.name, variant.name),
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
    codes: Codes,
}

/// Finds codes that are listed twice.
fn check_list(model: &Model<'_>, list: List, diagnostics: &mut Diagnostics) {
    // The first variant that lists each code.
    let mut singles: Vec<Option<Claim<'_>>> = vec![None; CODES];
    let mut ranges = singles.clone();
    for variant in &model.variants {
        for codes in variant.listed(list) {
            let claim = Claim {
                variant: &variant.name,
                codes: *codes,
            };
            let claims = if codes.is_range {
                &mut ranges
            } else {
                &mut singles
            };
            let mut reported = None;
            let span = usize::from(codes.first)..=usize::from(codes.last);
            for claimed in claims.get_mut(span).unwrap_or_default() {
                let Some(first) = claimed else {
                    *claimed = Some(claim);
                    continue;
                };
                if !codes.is_range {
                    report_single(list, first, &claim, diagnostics);
                } else if reported != Some(first.codes.first) {
                    reported = Some(first.codes.first);
                    report_overlap(list, first, &claim, diagnostics);
                }
            }
        }
    }
}

/// Finds ranges that are never reached, because single codes of other variants take all of them.
fn check_ranges_are_reached(model: &Model<'_>, list: List, diagnostics: &mut Diagnostics) {
    let singles = model.singles(list);
    for variant in &model.variants {
        for codes in variant.listed(list).iter().filter(|codes| codes.is_range) {
            if variant.not_taken(codes, &singles).next().is_some() {
                continue;
            }
            let mut owners = Vec::new();
            for code in codes.first..=codes.last {
                if let Some(Some(owner)) = singles.get(usize::from(code)) {
                    if !owners.contains(&owner.name.as_str()) {
                        owners.push(owner.name.as_str());
                    }
                }
            }
            diagnostics.error(
                codes.place,
                format!(
                    "the range `{}..={}` never leads to `{}`: every {} in it is also listed on its own, \
                     by {}",
                    codes.first,
                    codes.last,
                    variant.name,
                    list.noun(),
                    diagnostics::list(&owners, '`')
                ),
            );
        }
    }
}

/// Finds a fallback that is never reached, because the enum lists every status that it could take.
fn check_fallback_is_reached(model: &Model<'_>, diagnostics: &mut Diagnostics) {
    let Some((fallback, place)) = model
        .fallback()
        .and_then(|fallback| Some((fallback, fallback.options.fallback?)))
    else {
        return;
    };
    let last = model.last_fallback_status();
    let is_listed = |status| {
        let includes = |codes: &Codes| (codes.first..=codes.last).contains(&status);
        let mut variants = model.variants.iter();
        variants.any(|variant| variant.codes.iter().any(includes))
    };
    if (300..=last).all(is_listed) {
        diagnostics.error(
            place,
            format!(
                "the fallback `{}` is never reached: the enum lists every status from 300 to {last}",
                fallback.name
            ),
        );
    }
}

fn report_single(list: List, first: &Claim<'_>, second: &Claim<'_>, diagnostics: &mut Diagnostics) {
    let code = second.codes.first;
    let noun = list.noun();
    let (message, first_message) = if first.variant == second.variant {
        (
            format!("{noun} {code} is listed twice for `{}`", first.variant),
            format!("first {code} here"),
        )
    } else {
        (
            format!(
                "{noun} {code} is mapped to both `{}` and `{}`",
                first.variant, second.variant
            ),
            format!(
                "`{}` maps {code} here, before `{}` does",
                first.variant, second.variant
            ),
        )
    };
    diagnostics.conflict(
        second.codes.place,
        message,
        first.codes.place,
        first_message,
    );
}

fn report_overlap(
    list: List,
    first: &Claim<'_>,
    second: &Claim<'_>,
    diagnostics: &mut Diagnostics,
) {
    let from = first.codes.first.max(second.codes.first);
    let to = first.codes.last.min(second.codes.last);
    let overlap = if from == to {
        format!("at {from}")
    } else {
        format!("in {from} to {to}")
    };
    let kind = match list {
        List::Codes => "",
        List::InDialogCodes => "in-dialog ",
        List::Q850 => "Q.850 ",
    };
    let owners = if first.variant == second.variant {
        format!("of `{}`", first.variant)
    } else {
        format!("of `{}` and `{}`", first.variant, second.variant)
    };
    let inner = [first, second].into_iter().find(|claim| {
        (claim.codes.first, claim.codes.last) == (from, to) && first.variant != second.variant
    });
    let nesting = inner.map_or_else(String::new, |inner| {
        let mut codes = from.to_string();
        for code in from + 1..=to.min(from + 2) {
            // Writing to a `String` cannot fail.
            _ = write!(codes, ", {code}");
        }
        let more = if to - from < 3 { "" } else { ", …" };
        format!(
            "; for an exception within a range, list the codes of `{}` one by one: `{codes}{more}`",
            inner.variant
        )
    });
    diagnostics.conflict(
        second.codes.place,
        format!("the {kind}ranges {owners} overlap {overlap}{nesting}"),
        first.codes.place,
        format!(
            "first range here, `{}..={}` of `{}`, before `{}..={}`",
            first.codes.first,
            first.codes.last,
            first.variant,
            second.codes.first,
            second.codes.last
        ),
    );
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
