//! Parses `#[sip_cause(…)]`, on the enum and on its variants.

use std::fmt;

use proc_macro2::{Ident, TokenTree};
use quote::quote;
use syn::ext::IdentExt;
use syn::parse::Parser;
use syn::{Attribute, Lit, MacroDelimiter, Meta, Path};

use crate::case::{Style, nearest};
use crate::codes::{Limits, List};
use crate::diagnostics::{Diagnostics, Place, list};
use crate::tokens::{flatten, split_at_commas};

/// Which item an option belongs to.
struct Owner {
    name: &'static str,
    options: &'static [&'static str],
}

const ENUM: Owner = Owner {
    name: "an enum",
    options: &[
        "crate",
        "rename_all",
        "strict",
        "exhaustive",
        "all_classes",
        "local_codes",
        "display",
        "error",
        "from_str",
        "serde",
    ],
};
const VARIANT: Owner = Owner {
    name: "a variant",
    options: &["rename", "description", "status", "fallback", "delegate"],
};

pub(crate) fn is_sip_cause(attribute: &Attribute) -> bool {
    let ident = attribute.path().get_ident();
    ident.is_some_and(|ident| ident.unraw() == "sip_cause")
}

/// The options of an enum. A flag holds the place where it was set.
#[derive(Default)]
pub(crate) struct EnumOptions {
    pub(crate) crate_path: Option<(Path, Place)>,
    pub(crate) rename_all: Option<(Style, Place)>,
    pub(crate) strict: Option<Place>,
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

/// One `name` or `name = value` in `#[sip_cause(…)]`.
struct Setting<'a> {
    name: String,
    place: Place,
    rest: &'a [TokenTree],
}

impl EnumOptions {
    pub(crate) fn add(&mut self, attribute: &Attribute, diagnostics: &mut Diagnostics) {
        for_each_setting(
            attribute,
            &ENUM,
            diagnostics,
            &mut |setting, diagnostics| {
                let flag = match setting.name.as_str() {
                    "crate" => {
                        if let Some(path) = setting.path(diagnostics) {
                            setting.set_value(&mut self.crate_path, path, diagnostics);
                        }
                        return;
                    }
                    "rename_all" => {
                        if let Some(style) = setting.style(diagnostics) {
                            setting.set_value(&mut self.rename_all, style, diagnostics);
                        }
                        return;
                    }
                    "strict" => &mut self.strict,
                    "exhaustive" => &mut self.exhaustive,
                    "all_classes" => &mut self.all_classes,
                    "local_codes" => &mut self.local_codes,
                    "display" => &mut self.display,
                    "error" => &mut self.error,
                    "from_str" => &mut self.from_str,
                    "serde" if cfg!(feature = "serde") => &mut self.serde,
                    name => {
                        let message = if name == "serde" {
                            "the option `serde` requires the feature `serde` of `sipcause`"
                                .to_owned()
                        } else if VARIANT.options.contains(&name) {
                            self.has_option_of_variant = true;
                            format!("`{name}` belongs on a variant")
                        } else {
                            ENUM.unknown(name)
                        };
                        return diagnostics.error(setting.place, message);
                    }
                };
                setting.set_flag(flag, diagnostics);
            },
        );
    }
}

impl VariantOptions {
    pub(crate) fn add(
        &mut self,
        attribute: &Attribute,
        limits: Limits,
        diagnostics: &mut Diagnostics,
    ) {
        for_each_setting(
            attribute,
            &VARIANT,
            diagnostics,
            &mut |setting, diagnostics| match setting.name.as_str() {
                "rename" => {
                    if let Some(text) = setting.text(diagnostics) {
                        setting.set_value(&mut self.rename, text, diagnostics);
                    }
                }
                "description" => {
                    if let Some(text) = setting.text(diagnostics) {
                        setting.set_value(&mut self.description, text, diagnostics);
                    }
                }
                "status" => {
                    if let Some(status) = setting.status(limits, diagnostics) {
                        setting.set_value(&mut self.status, status, diagnostics);
                    }
                }
                "fallback" => setting.set_flag(&mut self.fallback, diagnostics),
                "delegate" => setting.set_flag(&mut self.delegate, diagnostics),
                name => {
                    let message = if ENUM.options.contains(&name) {
                        format!("`{name}` belongs on the enum")
                    } else if name == "vendor" {
                        "`vendor(…)` belongs inside `codes`: `#[codes(vendor(499))]`".to_owned()
                    } else {
                        VARIANT.unknown(name)
                    };
                    diagnostics.error(setting.place, message);
                }
            },
        );
    }
}

impl Setting<'_> {
    fn set_flag(&self, flag: &mut Option<Place>, diagnostics: &mut Diagnostics) {
        if !self.rest.is_empty() {
            let place = diagnostics.place_of_tokens(self.rest);
            diagnostics.error(place, format!("`{}` takes no value", self.name));
        }
        match *flag {
            Some(first) => self.given_twice(first, diagnostics),
            None => *flag = Some(self.place),
        }
    }

    fn set_value<T>(&self, value: &mut Option<(T, Place)>, new: T, diagnostics: &mut Diagnostics) {
        match value {
            Some((_, first)) => self.given_twice(*first, diagnostics),
            None => *value = Some((new, self.place)),
        }
    }

    fn given_twice(&self, first: Place, diagnostics: &mut Diagnostics) {
        let name = &self.name;
        diagnostics.conflict(
            self.place,
            format!("`{name}` is given twice"),
            first,
            format!("first `{name}` here"),
        );
    }

    /// What follows `=`, if anything does.
    fn value(&self) -> Option<&[TokenTree]> {
        match self.rest {
            [TokenTree::Punct(equals), value @ ..]
                if equals.as_char() == '=' && !value.is_empty() =>
            {
                Some(value)
            }
            _ => None,
        }
    }

    fn text(&self, diagnostics: &mut Diagnostics) -> Option<String> {
        if let Some([TokenTree::Literal(literal)]) = self.value() {
            if let Lit::Str(literal) = Lit::new(literal.clone()) {
                let text = literal.value();
                if literal.suffix().is_empty() && !text.trim().is_empty() {
                    let Some(problem) = self.problem_with(&text) else {
                        return Some(text);
                    };
                    let place = self.place_of_value(diagnostics);
                    diagnostics.error(place, problem);
                    return None;
                }
            }
        }
        let place = self.place_of_value(diagnostics);
        let name = &self.name;
        diagnostics.error(
            place,
            format!("expected a non-empty string literal: `{name} = \"…\"`"),
        );
        None
    }

    /// Why a text is not allowed: texts that look alike must not differ in what nobody can see.
    fn problem_with(&self, text: &str) -> Option<String> {
        let name = &self.name;
        if let Some(invisible) = text.chars().find(|character| is_invisible(*character)) {
            let number = u32::from(invisible);
            let what = match invisible {
                '\n' | '\r' | '\u{2028}' | '\u{2029}' => "a line break",
                _ => "an invisible character",
            };
            return Some(format!(
                "`{name}` contains {what}, U+{number:04X}; remove it"
            ));
        }
        let trimmed = text.trim();
        (trimmed != text).then(|| {
            format!("`{name}` starts or ends with a space; remove it: `{name} = {trimmed:?}`")
        })
    }

    fn style(&self, diagnostics: &mut Diagnostics) -> Option<Style> {
        let written = match self.value() {
            Some([TokenTree::Literal(literal)]) => match Lit::new(literal.clone()) {
                Lit::Str(literal) if literal.suffix().is_empty() => Some(literal.value()),
                _ => None,
            },
            _ => None,
        };
        if let Some(style) = written.as_deref().and_then(Style::named) {
            return Some(style);
        }
        let names = Style::NAMES.map(|(name, _)| name);
        let styles = list(&names, '"');
        let message = match written {
            None => format!("expected `rename_all = \"…\"` with one of the styles {styles}"),
            Some(written) => match nearest(&written, &names) {
                Some(nearest) => {
                    format!(
                        "unknown style \"{written}\"; did you mean \"{nearest}\"? the styles are {styles}"
                    )
                }
                None => format!("unknown style \"{written}\"; the styles are {styles}"),
            },
        };
        let place = self.place_of_value(diagnostics);
        diagnostics.error(place, message);
        None
    }

    /// A status that can be sent, which a local code cannot.
    fn status(&self, limits: Limits, diagnostics: &mut Diagnostics) -> Option<u16> {
        let first = if limits.all_classes { 100 } else { 300 };
        let integer = match self.value() {
            Some([TokenTree::Literal(literal)]) => match Lit::new(literal.clone()) {
                Lit::Int(integer) if matches!(integer.suffix(), "" | "u16") => Some(integer),
                _ => None,
            },
            _ => None,
        };
        let message = match integer {
            None => format!("expected one status code to send, {first} to 699: `status = 480`"),
            Some(integer) => match integer.base10_parse() {
                Ok(status) if (first..=699).contains(&status) => return Some(status),
                _ => format!("expected a status code to send, {first} to 699, found {integer}"),
            },
        };
        let place = self.place_of_value(diagnostics);
        diagnostics.error(place, message);
        None
    }

    fn path(&self, diagnostics: &mut Diagnostics) -> Option<Path> {
        if let Some(value) = self.value() {
            if let Ok(path) = Path::parse_mod_style.parse2(quote!(#(#value)*)) {
                return Some(path);
            }
        }
        let place = self.place_of_value(diagnostics);
        diagnostics.error(
            place,
            "expected the path of this library, without quotes: `crate = ::sipcause`",
        );
        None
    }

    /// The place of a wrong value, or without one, of what was written instead, or of the name.
    fn place_of_value(&self, diagnostics: &mut Diagnostics) -> Place {
        if self.rest.is_empty() {
            return self.place;
        }
        let value = self.value().unwrap_or(self.rest);
        diagnostics.place_of_tokens(value)
    }
}

fn for_each_setting(
    attribute: &Attribute,
    owner: &Owner,
    diagnostics: &mut Diagnostics,
    each: &mut dyn FnMut(Setting<'_>, &mut Diagnostics),
) {
    let whole = diagnostics.place_of_attribute(attribute);
    let tokens = match &attribute.meta {
        Meta::List(list) if matches!(list.delimiter, MacroDelimiter::Paren(_)) => {
            flatten(list.tokens.clone())
        }
        _ => Vec::new(),
    };
    if tokens.is_empty() {
        let message = format!("expected options, in parentheses: `#[sip_cause(…)]`; {owner}");
        return diagnostics.error(whole, message);
    }
    for entry in split_at_commas(&tokens) {
        match entry {
            Ok([TokenTree::Ident(name), rest @ ..]) => setting(name, rest, diagnostics, each),
            Ok(entry) => {
                let place = diagnostics.place_of_tokens(entry);
                let message = match entry {
                    [TokenTree::Literal(code)] if code.to_string().parse::<u16>().is_ok() => {
                        format!("codes belong in an attribute of their own: `#[codes({code})]`")
                    }
                    _ => format!("expected an option; {owner}"),
                };
                diagnostics.error(place, message);
            }
            Err(comma) => {
                let place = diagnostics.place_of_token(comma.span());
                diagnostics.error(place, "expected an option before this `,`");
            }
        }
    }
}

fn setting(
    name: &Ident,
    rest: &[TokenTree],
    diagnostics: &mut Diagnostics,
    each: &mut dyn FnMut(Setting<'_>, &mut Diagnostics),
) {
    let place = diagnostics.place_of_token(name.span());
    let name = name.unraw().to_string();
    if let Some(list) = List::named(&name) {
        let message = format!("`{name}` is an attribute of its own: `{}`", list.example());
        diagnostics.error(place, message);
    } else if let Some(next) = next_without_comma(rest) {
        let next = diagnostics.place_of_token(next.span());
        diagnostics.error(next, "expected `,` between two options");
    } else {
        each(Setting { name, place, rest }, diagnostics);
    }
}

/// Detects a missing comma after `name` or `name = "…"`.
fn next_without_comma(rest: &[TokenTree]) -> Option<&TokenTree> {
    let ([TokenTree::Punct(_), TokenTree::Literal(_), next, ..] | [next, ..]) = rest else {
        return None;
    };
    match next {
        TokenTree::Ident(_) => Some(next),
        TokenTree::Punct(punct) if punct.as_char() == ';' => Some(next),
        _ => None,
    }
}

impl Owner {
    fn unknown(&self, option: &str) -> String {
        match nearest(option, self.options) {
            Some(nearest) => {
                format!("unknown option `{option}`; did you mean `{nearest}`? {self}")
            }
            None => format!("unknown option `{option}`; {self}"),
        }
    }
}

impl fmt::Display for Owner {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let options = list(self.options, '`');
        write!(formatter, "the options of {} are {options}", self.name)
    }
}

/// Control characters, line breaks, and characters without width or that change the text direction.
fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{ad}'
                | '\u{61c}'
                | '\u{180e}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
        )
}
