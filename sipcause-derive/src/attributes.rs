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
struct Setting {
    name: String,
    place: Place,
    /// What follows the name: `= value`, something wrong, or nothing.
    rest: Vec<TokenTree>,
    /// The place of the rest, or of the name if there is none.
    place_of_rest: Place,
    /// The place of the value if there is one; else that of the rest.
    place_of_value: Place,
}

impl EnumOptions {
    pub(crate) fn add(&mut self, attribute: &Attribute, diagnostics: &mut Diagnostics) {
        for setting in settings(attribute, &ENUM, diagnostics) {
            let flag = match setting.name.as_str() {
                "crate" => {
                    setting.set(&mut self.crate_path, Setting::path, diagnostics);
                    continue;
                }
                "rename_all" => {
                    setting.set(&mut self.rename_all, Setting::style, diagnostics);
                    continue;
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
                        "the option `serde` requires the feature `serde` of `sipcause`".to_owned()
                    } else if VARIANT.options.contains(&name) {
                        self.has_option_of_variant = true;
                        format!("`{name}` belongs on a variant")
                    } else {
                        ENUM.unknown(name)
                    };
                    diagnostics.error(setting.place, message);
                    continue;
                }
            };
            setting.set_flag(flag, diagnostics);
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
        for setting in settings(attribute, &VARIANT, diagnostics) {
            match setting.name.as_str() {
                "rename" => setting.set(&mut self.rename, Setting::text, diagnostics),
                "description" => setting.set(&mut self.description, Setting::text, diagnostics),
                "status" => {
                    setting.set(
                        &mut self.status,
                        |setting| setting.status(limits),
                        diagnostics,
                    );
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
            }
        }
    }
}

impl Setting {
    fn set_flag(&self, flag: &mut Option<Place>, diagnostics: &mut Diagnostics) {
        if !self.rest.is_empty() {
            diagnostics.error(
                self.place_of_rest,
                format!("`{}` takes no value", self.name),
            );
        }
        match *flag {
            Some(first) => self.given_twice(first, diagnostics),
            None => *flag = Some(self.place),
        }
    }

    /// Reads the value with `read`, which returns what is wrong with it otherwise.
    fn set<T>(
        &self,
        option: &mut Option<(T, Place)>,
        read: impl FnOnce(&Self) -> Result<T, String>,
        diagnostics: &mut Diagnostics,
    ) {
        match (read(self), option) {
            (Err(problem), _) => diagnostics.error(self.place_of_value, problem),
            (Ok(_), Some((_, first))) => self.given_twice(*first, diagnostics),
            (Ok(value), option) => *option = Some((value, self.place)),
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

    /// The value, if it is a single literal.
    fn literal(&self) -> Option<Lit> {
        match value(&self.rest) {
            Some([TokenTree::Literal(literal)]) => Some(Lit::new(literal.clone())),
            _ => None,
        }
    }

    /// The value, if it is a string.
    fn string(&self) -> Option<String> {
        match self.literal() {
            Some(Lit::Str(literal)) if literal.suffix().is_empty() => Some(literal.value()),
            _ => None,
        }
    }

    /// A text that people can see: texts that look alike must not differ.
    fn text(&self) -> Result<String, String> {
        let name = &self.name;
        let Some(text) = self.string().filter(|text| !text.trim().is_empty()) else {
            return Err(format!(
                "expected a non-empty string literal: `{name} = \"…\"`"
            ));
        };
        if let Some(invisible) = text.chars().find(|character| is_invisible(*character)) {
            let number = u32::from(invisible);
            let what = match invisible {
                '\n' | '\r' | '\u{2028}' | '\u{2029}' => "a line break",
                _ => "an invisible character",
            };
            return Err(format!(
                "`{name}` contains {what}, U+{number:04X}; remove it"
            ));
        }
        let trimmed = text.trim();
        if trimmed != text {
            return Err(format!(
                "`{name}` starts or ends with a space; remove it: `{name} = {trimmed:?}`"
            ));
        }
        Ok(text)
    }

    fn style(&self) -> Result<Style, String> {
        let names = Style::NAMES.map(|(name, _)| name);
        let styles = list(&names, '"');
        let Some(written) = self.string() else {
            return Err(format!(
                "expected `rename_all = \"…\"` with one of the styles {styles}"
            ));
        };
        Style::named(&written).ok_or_else(|| match nearest(&written, &names) {
            Some(nearest) => format!(
                "unknown style \"{written}\"; did you mean \"{nearest}\"? the styles are {styles}"
            ),
            None => format!("unknown style \"{written}\"; the styles are {styles}"),
        })
    }

    /// A status that can be sent, which a local code cannot.
    fn status(&self, limits: Limits) -> Result<u16, String> {
        let first = if limits.all_classes { 100 } else { 300 };
        match self.literal() {
            Some(Lit::Int(integer)) if matches!(integer.suffix(), "" | "u16") => integer
                .base10_parse()
                .ok()
                .filter(|status| (first..=699).contains(status))
                .ok_or_else(|| {
                    format!("expected a status code to send, {first} to 699, found {integer}")
                }),
            _ => Err(format!(
                "expected one status code to send, {first} to 699: `status = 480`"
            )),
        }
    }

    fn path(&self) -> Result<Path, String> {
        value(&self.rest)
            .and_then(|path| Path::parse_mod_style.parse2(quote!(#(#path)*)).ok())
            .ok_or_else(|| {
                "expected the path of this library, without quotes: `crate = ::sipcause`".to_owned()
            })
    }
}

/// What follows `=`, if anything does.
fn value(rest: &[TokenTree]) -> Option<&[TokenTree]> {
    match rest {
        [TokenTree::Punct(equals), value @ ..] if equals.as_char() == '=' && !value.is_empty() => {
            Some(value)
        }
        _ => None,
    }
}

/// The settings in an attribute. What is not a setting is reported.
fn settings(attribute: &Attribute, owner: &Owner, diagnostics: &mut Diagnostics) -> Vec<Setting> {
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
                settings.extend(setting(name, rest, diagnostics));
            }
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
    settings
}

fn setting(name: &Ident, rest: &[TokenTree], diagnostics: &mut Diagnostics) -> Option<Setting> {
    let place = diagnostics.place_of_token(name.span());
    let name = name.unraw().to_string();
    if let Some(list) = List::named(&name) {
        let message = format!("`{name}` is an attribute of its own: `{}`", list.example());
        diagnostics.error(place, message);
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
