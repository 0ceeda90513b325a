//! Parses `#[sip_cause(…)]`, on the enum and on its variants.

mod habits;
mod invisible;
mod setting;

use std::fmt;

use proc_macro2::{Ident, TokenTree};
use quote::quote;
use syn::ext::IdentExt;
use syn::{Attribute, MacroDelimiter, Meta, Path};

use self::setting::{Setting, value};
use crate::case::Style;
use crate::codes::{self, Limits, List};
use crate::diagnostics::{Diagnostics, Place, list};
use crate::spelling::nearest;
use crate::tokens::{flatten, is_punct, split_at_commas};

pub(crate) use self::setting::problem_with_text;

/// Which item an option belongs to.
struct Owner {
    name: &'static str,
    /// Where its options belong.
    place: &'static str,
    options: &'static [&'static str],
}

const ENUM: Owner = Owner {
    name: "an enum",
    place: "the enum",
    options: &[
        "crate", "rename_all", "registered", "exhaustive", "all_classes", "local_codes", "display",
        "error", "from_str", "serde",
    ],
};
const VARIANT: Owner = Owner {
    name: "a variant",
    place: "a variant",
    options: &["rename", "description", "status", "fallback", "delegate"],
};
/// The attributes of a variant that are not options.
const LISTS: &[&str] = &["codes", "in_dialog_codes", "q850"];

pub(crate) fn is_sip_cause(attribute: &Attribute) -> bool {
    let ident = attribute.path().get_ident();
    ident.is_some_and(|ident| ident.unraw() == "sip_cause")
}

/// The options of an enum. A flag holds the place where it was set.
#[derive(Default)]
pub(crate) struct EnumOptions {
    pub(crate) crate_path: Option<(Path, Place)>,
    pub(crate) rename_all: Option<(Style, Place)>,
    pub(crate) registered: Option<Place>,
    pub(crate) exhaustive: Option<Place>,
    pub(crate) all_classes: Option<Place>,
    pub(crate) local_codes: Option<Place>,
    pub(crate) display: Option<Place>,
    pub(crate) error: Option<Place>,
    pub(crate) from_str: Option<Place>,
    pub(crate) serde: Option<Place>,
    /// Whether an option of a variant was given here by mistake.
    pub(crate) has_option_of_variant: bool,
}

/// The options of a variant.
#[derive(Default)]
pub(crate) struct VariantOptions {
    pub(crate) rename: Option<(String, Place)>,
    pub(crate) description: Option<(String, Place)>,
    pub(crate) status: Option<(u16, Place)>,
    pub(crate) fallback: Option<Place>,
    pub(crate) delegate: Option<Place>,
}

impl EnumOptions {
    pub(crate) fn add(&mut self, attribute: &Attribute, diagnostics: &mut Diagnostics) {
        for setting in &settings(attribute, &ENUM, Limits::default(), diagnostics) {
            match setting.name.as_str() {
                "crate" => setting.set(&mut self.crate_path, Setting::path, diagnostics),
                "rename_all" => setting.set(&mut self.rename_all, Setting::style, diagnostics),
                name => {
                    if let Some(flag) = self.flag(name) {
                        setting.set_flag(flag, diagnostics);
                        continue;
                    }
                    let message = if name == "serde" {
                        "the option `serde` requires the feature `serde` of `sipcause`".to_owned()
                    } else if VARIANT.options.contains(&name) {
                        self.has_option_of_variant = true;
                        format!("`{name}` belongs on a variant")
                    } else {
                        ENUM.unknown(setting, &VARIANT, Limits::default())
                    };
                    diagnostics.error(setting.place, message);
                    self.allow_what_is_meant(setting);
                }
            }
        }
    }

    fn flag(&mut self, name: &str) -> Option<&mut Option<Place>> {
        Some(match name {
            "registered" => &mut self.registered,
            "exhaustive" => &mut self.exhaustive,
            "all_classes" => &mut self.all_classes,
            "local_codes" => &mut self.local_codes,
            "display" => &mut self.display,
            "error" => &mut self.error,
            "from_str" => &mut self.from_str,
            "serde" if cfg!(feature = "serde") => &mut self.serde,
            _ => return None,
        })
    }

    /// Without the traits and codes that a misspelled option allows, their uses would be more errors.
    fn allow_what_is_meant(&mut self, setting: &Setting) {
        let meant = ENUM.option_meant_by(&setting.name);
        let allows = meant.filter(|meant| !matches!(*meant, "registered" | "exhaustive"));
        if let Some(flag) = allows.and_then(|meant| self.flag(meant)) {
            flag.get_or_insert(setting.place);
        }
    }

    pub(crate) fn limits(&self) -> Limits {
        Limits {
            all_classes: self.all_classes.is_some(),
            local_codes: self.local_codes.is_some(),
            registered: self.registered.is_some(),
        }
    }
}

impl VariantOptions {
    pub(crate) fn add(
        &mut self,
        attribute: &Attribute,
        limits: Limits,
        diagnostics: &mut Diagnostics,
    ) {
        for setting in &settings(attribute, &VARIANT, limits, diagnostics) {
            match setting.name.as_str() {
                "rename" => setting.set(&mut self.rename, Setting::text, diagnostics),
                "description" => setting.set(&mut self.description, Setting::text, diagnostics),
                "status" => {
                    setting.set(&mut self.status, |setting| setting.status(limits), diagnostics);
                }
                "fallback" => setting.set_flag(&mut self.fallback, diagnostics),
                "delegate" => setting.set_flag(&mut self.delegate, diagnostics),
                name => {
                    let message = if ENUM.options.contains(&name) {
                        belongs_on_the_enum(setting)
                    } else {
                        VARIANT.unknown(setting, &ENUM, limits)
                    };
                    diagnostics.error(setting.place, message);
                }
            }
        }
    }
}

fn belongs_on_the_enum(setting: &Setting) -> String {
    let name = setting.name.as_str();
    // As in `thiserror` and in `derive_more`.
    let option = match name {
        "error" => "description",
        "display" => "rename",
        _ => "",
    };
    match setting.misplaced_text() {
        Some(text) if !option.is_empty() => format!(
            "`{name}` belongs on the enum and takes no value; for the text of a variant, write \
             `{option} = {text:?}`"
        ),
        _ if setting.rest.is_empty() || matches!(name, "crate" | "rename_all") => {
            format!("`{name}` belongs on the enum")
        }
        _ => format!("`{name}` belongs on the enum and takes no value"),
    }
}

/// The settings in an attribute. What is not a setting is reported.
fn settings(
    attribute: &Attribute,
    owner: &Owner,
    limits: Limits,
    diagnostics: &mut Diagnostics,
) -> Vec<Setting> {
    let whole = diagnostics.place_of_attribute(attribute);
    let tokens = match &attribute.meta {
        Meta::List(list) if matches!(list.delimiter, MacroDelimiter::Paren(_)) => {
            flatten(list.tokens.clone())
        }
        _ => Vec::new(),
    };
    if tokens.is_empty() {
        let message = format!("expected options, in parentheses: `#[sip_cause(…)]`; {owner}");
        diagnostics.error(whole, message);
    }
    let mut settings = Vec::new();
    for entry in split_at_commas(&tokens) {
        match entry {
            Ok([TokenTree::Ident(name), rest @ ..]) => {
                if let Some(setting) = setting(name, rest, owner, limits, diagnostics) {
                    settings.push(setting);
                }
            }
            Ok(entry) => {
                let place = diagnostics.place_of_tokens(entry);
                let message = match codes::list_of(entry, limits) {
                    Some(list) => owner.in_attributes_of_their_own(list, entry, limits),
                    None => format!("expected an option; {owner}"),
                };
                diagnostics.error(place, message);
            }
            Err(comma) => {
                let place = diagnostics.place_of_token(comma.span());
                diagnostics.error(place, "expected an option before this `,`");
            }
        }
    }
    settings
}

fn setting(
    word: &Ident,
    rest: &[TokenTree],
    owner: &Owner,
    limits: Limits,
    diagnostics: &mut Diagnostics,
) -> Option<Setting> {
    let place = diagnostics.place_of_token(word.span());
    let name = word.unraw().to_string();
    if let Some(list) = List::named(&name) {
        let attribute = owner.attribute(list, rest, limits);
        let message = format!("`{name}` is an attribute of its own{attribute}");
        diagnostics.error(place, message);
        return None;
    }
    if name == "vendor" {
        let entry = flatten(quote!(#word #(#rest)*));
        let attribute = match codes::list_of(&entry, limits) {
            Some(list) => codes::attribute_for(list, &entry, limits),
            None => "#[codes(vendor(499))]".to_owned(),
        };
        diagnostics.error(place, format!("`vendor(…)` belongs inside `codes`: `{attribute}`"));
        return None;
    }
    if let Some(next) = next_without_comma(rest) {
        let next = diagnostics.place_of_token(next.span());
        diagnostics.error(next, "expected `,` between two options");
        return None;
    }
    let mut place_of = |tokens: &[TokenTree]| match tokens {
        [] => place,
        tokens => diagnostics.place_of_tokens(tokens),
    };
    Some(Setting {
        place_of_rest: place_of(rest),
        place_of_value: place_of(value(rest).unwrap_or(rest)),
        rest: rest.to_vec(),
        name,
        place,
    })
}

/// Detects a missing comma after `name`, `name = "…"` or `status = vendor(499)`.
fn next_without_comma(rest: &[TokenTree]) -> Option<&TokenTree> {
    let ([TokenTree::Punct(_), TokenTree::Literal(_), next, ..]
    | [TokenTree::Punct(_), TokenTree::Ident(_), TokenTree::Group(_), next, ..]
    | [next, ..]) = rest
    else {
        return None;
    };
    let separates = matches!(next, TokenTree::Ident(_)) || is_punct(next, ';');
    separates.then_some(next)
}

impl Owner {
    /// An unknown option, and what was probably meant: a word from habit, else the nearest one.
    fn unknown(&self, setting: &Setting, other: &Owner, limits: Limits) -> String {
        let word = setting.name.as_str();
        if let Some(explanation) = habits::explanation(word) {
            return explanation.to_owned();
        }
        let meant = self
            .option_meant_by(word)
            .or_else(|| nearest(word, LISTS))
            .or_else(|| habits::meant_by(word, [other.options, LISTS]))
            .or_else(|| nearest(word, other.options));
        let Some(meant) = meant else {
            return format!("unknown option `{word}`; {self}");
        };
        if let Some(list) = List::named(meant) {
            let help = self.in_attributes_of_their_own(list, &setting.rest, limits);
            return format!("unknown option `{word}`; {help}");
        }
        if meant == "serde" && cfg!(not(feature = "serde")) {
            return format!(
                "unknown option `{word}`; did you mean `serde`, which requires the feature `serde` of \
                 `sipcause`?"
            );
        }
        if other.options.contains(&meant) {
            let place = other.place;
            return format!(
                "unknown option `{word}`; did you mean `{meant}`, which belongs on {place}? {self}"
            );
        }
        format!("unknown option `{word}`; did you mean `{meant}`? {self}")
    }

    fn option_meant_by(&self, word: &str) -> Option<&'static str> {
        habits::meant_by(word, [self.options, LISTS]).or_else(|| nearest(word, self.options))
    }

    fn in_attributes_of_their_own(
        &self,
        list: List,
        tokens: &[TokenTree],
        limits: Limits,
    ) -> String {
        let attribute = self.attribute(list, tokens, limits);
        format!("{}s belong in an attribute of their own{attribute}", list.noun())
    }

    /// Where an attribute belongs, and the attribute.
    fn attribute(&self, list: List, tokens: &[TokenTree], limits: Limits) -> String {
        let place = if self.name == ENUM.name { ", above a variant" } else { "" };
        format!("{place}: `{}`", codes::attribute_for(list, tokens, limits))
    }
}

impl fmt::Display for Owner {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let options = list(self.options, '`');
        write!(formatter, "the options of {} are {options}", self.name)
    }
}
