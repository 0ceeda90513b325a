//! Parses `#[sip_cause(…)]` and doc comments, on the enum and on its variants.

use std::fmt;

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::Parser;
use syn::{Attribute, Expr, Lit, MacroDelimiter, Meta, Path};

use crate::codes::List;
use crate::diagnostics::{Diagnostics, Place};
use crate::tokens::{flatten, split_at_commas};

/// What `#[sip_cause(…)]` stands on.
struct Owner {
    name: &'static str,
    options: &'static [&'static str],
}

const ENUM: Owner = Owner {
    name: "an enum",
    options: &[
        "crate",
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
    options: &["rename", "description", "fallback", "delegate"],
};

pub(crate) fn is_sip_cause(attribute: &Attribute) -> bool {
    let ident = attribute.path().get_ident();
    ident.is_some_and(|ident| ident.unraw() == "sip_cause")
}

/// What `#[sip_cause(…)]` says on the enum. A flag is the place where it was given.
#[derive(Default)]
pub(crate) struct EnumOptions {
    pub(crate) runtime: Option<(Path, Place)>,
    pub(crate) strict: Option<Place>,
    pub(crate) exhaustive: Option<Place>,
    pub(crate) all_classes: Option<Place>,
    pub(crate) local_codes: Option<Place>,
    pub(crate) display: Option<Place>,
    pub(crate) error: Option<Place>,
    pub(crate) from_str: Option<Place>,
    pub(crate) serde: Option<Place>,
    /// Whether an option of a variant stands here by mistake.
    pub(crate) has_option_of_variant: bool,
}

/// What `#[sip_cause(…)]` says on a variant.
#[derive(Default)]
pub(crate) struct VariantOptions {
    pub(crate) rename: Option<(String, Place)>,
    pub(crate) description: Option<(String, Place)>,
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
                            setting.set_value(&mut self.runtime, path, diagnostics);
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
                            "the option `serde` needs the feature `serde` of the crate `sipcause`"
                                .to_owned()
                        } else if VARIANT.options.contains(&name) {
                            self.has_option_of_variant = true;
                            format!("`{name}` belongs on a variant")
                        } else {
                            format!("unknown option `{name}`; {ENUM}")
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
    pub(crate) fn add(&mut self, attribute: &Attribute, diagnostics: &mut Diagnostics) {
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
                "fallback" => setting.set_flag(&mut self.fallback, diagnostics),
                "delegate" => setting.set_flag(&mut self.delegate, diagnostics),
                name => {
                    let message = if ENUM.options.contains(&name) {
                        format!("`{name}` belongs on the enum")
                    } else if name == "vendor" {
                        "`vendor(…)` belongs inside `codes`: `#[codes(vendor(499))]`".to_owned()
                    } else {
                        format!("unknown option `{name}`; {VARIANT}")
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

    /// What stands behind `=`, if anything does.
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
                let is_one_line = !text.trim().is_empty() && !text.contains(char::is_control);
                if is_one_line && literal.suffix().is_empty() {
                    return Some(text);
                }
            }
        }
        let place = self.place_of_value(diagnostics);
        let name = &self.name;
        diagnostics.error(
            place,
            format!("`{name}` wants a non-empty, one-line string literal: `{name} = \"…\"`"),
        );
        None
    }

    fn path(&self, diagnostics: &mut Diagnostics) -> Option<Path> {
        if let Some(value) = self.value() {
            let value: TokenStream = value.iter().cloned().collect();
            if let Ok(path) = Path::parse_mod_style.parse2(value) {
                return Some(path);
            }
        }
        let place = self.place_of_value(diagnostics);
        diagnostics.error(
            place,
            "`crate` wants the path of this library, without quotes: `crate = ::sipcause`",
        );
        None
    }

    /// Where a wrong value stands; where there is none, what stands in its place, or the name.
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
        let message =
            format!("`sip_cause` wants options, in parentheses: `#[sip_cause(…)]`; {owner}");
        return diagnostics.error(whole, message);
    }
    for entry in split_at_commas(&tokens) {
        match entry {
            Ok([TokenTree::Ident(name), rest @ ..]) => setting(name, rest, diagnostics, each),
            Ok(entry) => {
                let place = diagnostics.place_of_tokens(entry);
                let message = match entry {
                    [TokenTree::Literal(code)] if code.to_string().parse::<u16>().is_ok() => {
                        format!("codes have an attribute of their own: `#[codes({code})]`")
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

/// What shows that a comma is missing behind `name` or `name = "…"`.
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

impl fmt::Display for Owner {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "the options of {} are ", self.name)?;
        for (index, option) in self.options.iter().enumerate() {
            let separator = match self.options.len() - index {
                _ if index == 0 => "",
                1 => " and ",
                _ => ", ",
            };
            write!(formatter, "{separator}`{option}`")?;
        }
        Ok(())
    }
}

/// The first paragraph of a doc comment, on one line; empty where there is none.
///
/// Attributes such as `#[doc(hidden)]` and texts that are no literals are left alone: they are
/// not ours to judge.
pub(crate) fn first_paragraph(attributes: &[Attribute]) -> String {
    let mut doc = String::new();
    for attribute in attributes {
        if let Meta::NameValue(pair) = &attribute.meta {
            if let (true, Expr::Lit(literal)) = (pair.path.is_ident("doc"), &pair.value) {
                if let Lit::Str(text) = &literal.lit {
                    push_doc(&mut doc, &text.value());
                }
            }
        }
    }
    let mut paragraph = String::new();
    for line in doc.lines().skip_while(|line| line.is_empty()) {
        if line.is_empty() {
            break;
        }
        if !paragraph.is_empty() {
            paragraph.push(' ');
        }
        paragraph.push_str(line);
    }
    paragraph
}

/// Adds one `///` line, or all lines of a `/** … */` block without the stars that lead them.
fn push_doc(doc: &mut String, text: &str) {
    let is_block = text.bytes().any(|byte| byte == b'\n');
    for line in text.lines().map(str::trim) {
        doc.push_str(match line.strip_prefix('*') {
            Some("") if is_block => "",
            Some(starred) if is_block && starred.starts_with(' ') => starred.trim_start(),
            _ => line,
        });
        doc.push('\n');
    }
    if text.is_empty() {
        doc.push('\n');
    }
}
