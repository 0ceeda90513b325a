//! The checks that look at more than one attribute or more than one variant.
//! What a single attribute gets wrong is found where it is parsed.

use proc_macro2::{TokenStream, TokenTree};

use crate::codes::{Codes, List};
use crate::diagnostics::{Diagnostics, Place};
use crate::firsts::Firsts;
use crate::model::{Model, Variant};

/// Functions that would be out of reach behind a variant of the same name.
const GENERATED_FUNCTIONS: [&str; 9] = [
    "from_status",
    "from_listed_status",
    "from_in_dialog_status",
    "from_q850",
    "as_str",
    "description",
    "codes",
    "q850_values",
    "status",
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
    for list in [List::Codes, List::InDialogCodes, List::Q850] {
        check_list(model, list, diagnostics);
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
            format!("`{name}` needs at least one variant, with `#[codes(…)]` above it"),
        );
    } else if !model.variants.iter().any(names_a_status) && !is_misspelt(model, diagnostics) {
        let discriminant = model.variants.iter().find_map(|variant| {
            let (_, value) = variant.original.discriminant.as_ref()?;
            let value = quote::quote!(#value);
            Some(format!(
                "; for `{} = {value}` write `#[codes({value})]` above `{}`",
                variant.name, variant.name
            ))
        });
        let help = discriminant.unwrap_or_else(|| {
            "; write its codes above a variant, e.g. `#[codes(486)]`".to_owned()
        });
        diagnostics.error(
            model.place,
            format!("no variant of `{name}` names a status{help}"),
        );
    }
}

/// Whether what was meant to name a status is among the errors so far.
fn is_misspelt(model: &Model<'_>, diagnostics: &Diagnostics) -> bool {
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
            rivals.push((list.name(), *place, "the codes"));
        }
        if let Some(place) = options.fallback {
            rivals.push(("fallback", place, "the fallback"));
        }
        if let Some((_, place)) = options.rename {
            rivals.push(("rename", place, "the texts"));
        }
        if let Some((_, place)) = options.description {
            rivals.push(("description", place, "the texts"));
        }
        for (what, rival, answers) in rivals {
            let mut pair = [(delegate, "delegate"), (rival, what)];
            if rival.order() < delegate.order() {
                pair.reverse();
            }
            let [(first, first_name), (second, second_name)] = pair;
            diagnostics.conflict(
                second,
                format!(
                    "`{name}` can't have both `delegate` and `{what}`; take one away: a delegate \
                     answers with {answers} of its own type"
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
                        "the delegate `{}` depends on `{}`; the type that a delegate asks can't \
                         depend on a parameter of the enum",
                        variant.name, parameter.name
                    ),
                );
            }
        }
    }
}

/// Whether a parameter, `T` or `'a`, stands in these tokens.
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
    let mut seen: Firsts<&str, &Variant<'_>> = Firsts::new();
    for variant in &model.variants {
        if variant.options.delegate.is_some() {
            continue;
        }
        let text = &variant.text;
        let Some(first) = seen.add(text, variant) else {
            continue;
        };
        diagnostics.conflict(
            text_place(variant),
            format!(
                "`{}` and `{}` have the same text \"{text}\", which `{reader}` can't tell apart; \
                 give one of them another `rename`",
                first.name, variant.name
            ),
            text_place(first),
            format!("first \"{text}\" here, before that of `{}`", variant.name),
        );
    }
}

fn text_place(variant: &Variant<'_>) -> Place {
    match variant.options.rename {
        Some((_, place)) => place,
        None => variant.place,
    }
}

/// A code that has been seen, and the variant that claims it.
#[derive(Clone, Copy)]
struct Claim<'a> {
    variant: &'a str,
    codes: Codes,
}

/// Finds what is listed twice.
fn check_list(model: &Model<'_>, list: List, diagnostics: &mut Diagnostics) {
    let mut singles = Firsts::new();
    // By code, so that many ranges stay cheap to compare.
    let mut ranges = Firsts::new();
    for variant in &model.variants {
        for codes in variant.listed(list) {
            let claim = Claim {
                variant: &variant.name,
                codes: *codes,
            };
            if !codes.is_range {
                if let Some(first) = singles.add(codes.first, claim) {
                    report_single(list, &first, &claim, diagnostics);
                }
                continue;
            }
            let mut reported = None;
            for code in codes.first..=codes.last {
                if let Some(first) = ranges.add(code, claim) {
                    if reported != Some(first.codes.first) {
                        reported = Some(first.codes.first);
                        report_overlap(list, &first, &claim, diagnostics);
                    }
                }
            }
        }
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
    diagnostics.conflict(
        second.codes.place,
        format!("the {kind}ranges {owners} overlap {overlap}"),
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
