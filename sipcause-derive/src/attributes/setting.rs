//! One `name` or `name = value` in `#[sip_cause(…)]`, and how each kind of value is read.

use proc_macro2::{Delimiter, TokenTree};
use syn::parse::Parser;
use syn::{Lit, Path};

use super::invisible::{is_blank, is_invisible};
use crate::case::Style;
use crate::codes::{Limits, List};
use crate::diagnostics::{Diagnostics, Place, list};
use crate::registry;
use crate::spelling::{letters, nearest};
use crate::tokens::{flatten, is_punct, stream};

pub(super) struct Setting {
    pub(super) name: String,
    pub(super) place: Place,
    /// What follows the name: `= value`, something wrong, or nothing.
    pub(super) rest: Vec<TokenTree>,
    /// The place of the rest, or of the name if there is none.
    pub(super) place_of_rest: Place,
    /// The place of the value if there is one; else that of the rest.
    pub(super) place_of_value: Place,
}

impl Setting {
    pub(super) fn set_flag(&self, flag: &mut Option<Place>, diagnostics: &mut Diagnostics) {
        if !self.rest.is_empty() {
            diagnostics.error(self.place_of_rest, format!("`{}` takes no value", self.name));
        }
        match *flag {
            Some(first) => self.given_twice(first, diagnostics),
            None => *flag = Some(self.place),
        }
    }

    /// Reads the value with `read`, which returns what is wrong with it otherwise.
    pub(super) fn set<T>(
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

    /// The only literal in what follows the name, in parentheses or behind another mark than `=`.
    fn misplaced_literal(&self) -> Option<Lit> {
        let inside = match &self.rest[..] {
            [TokenTree::Group(group)] => flatten(group.stream()),
            rest => rest.to_vec(),
        };
        match &inside[..] {
            [TokenTree::Literal(literal)] | [TokenTree::Punct(_), TokenTree::Literal(literal)] => {
                Some(Lit::new(literal.clone()))
            }
            _ => None,
        }
    }

    /// The text that was meant to be the value of this option or of another, if it can be one.
    pub(super) fn misplaced_text(&self) -> Option<String> {
        match self.misplaced_literal() {
            Some(Lit::Str(literal)) => {
                let text = literal.value();
                problem_with_text("", &text).is_none().then_some(text)
            }
            _ => None,
        }
    }

    pub(super) fn text(&self) -> Result<String, String> {
        let name = &self.name;
        let Some(text) = self.string() else {
            let text = self.misplaced_text().unwrap_or_else(|| "…".to_owned());
            return Err(format!("expected a non-empty string literal: `{name} = {text:?}`"));
        };
        problem_with_text(name, &text).map_or(Ok(text), Err)
    }

    pub(super) fn style(&self) -> Result<Style, String> {
        let mut names = Vec::new();
        for (name, _) in &Style::NAMES {
            names.push(*name);
        }
        let styles = list(&names, '"');
        let Some(written) = self.string() else {
            let style = self.misplaced_text();
            let style = style.filter(|style| Style::named(style).is_some());
            let style = style.unwrap_or_else(|| "…".to_owned());
            return Err(format!(
                "expected `rename_all = {style:?}` with one of the styles {styles}"
            ));
        };
        Style::named(&written).ok_or_else(|| match nearest(&written, &names) {
            None if letters(&written) == "titlecase" => {
                "texts are in Title Case without `rename_all`; remove it".to_owned()
            }
            Some(nearest) => format!(
                "unknown style {written:?}; did you mean \"{nearest}\"? the styles are {styles}"
            ),
            None => format!("unknown style {written:?}; the styles are {styles}"),
        })
    }

    /// A status that can be sent, which a local code cannot.
    pub(super) fn status(&self, limits: Limits) -> Result<u16, String> {
        let first = if limits.all_classes { 100 } else { 300 };
        let can_be_sent = |status: &u16| (first..=699).contains(status);
        let (literal, is_vendor) = match value(&self.rest) {
            Some([TokenTree::Ident(word), TokenTree::Group(group)])
                if word == "vendor" && group.delimiter() == Delimiter::Parenthesis =>
            {
                match &flatten(group.stream())[..] {
                    [TokenTree::Literal(literal)] => (Some(Lit::new(literal.clone())), true),
                    _ => (None, true),
                }
            }
            _ => (self.literal(), false),
        };
        let status = match literal {
            Some(Lit::Int(integer)) if matches!(integer.suffix(), "" | "u16") => {
                let status = integer.base10_parse().ok();
                let Some(status) = status.filter(can_be_sent) else {
                    let found = status.map_or_else(
                        || integer.to_string(),
                        |status| registry::named(List::Status, status),
                    );
                    return Err(format!(
                        "expected a status code to send, {first} to 699, found {found}"
                    ));
                };
                status
            }
            _ => {
                let status = match self.misplaced_literal().or(literal) {
                    Some(Lit::Int(integer)) => integer.base10_digits().parse().ok(),
                    Some(Lit::Str(text)) => text.value().trim().parse().ok(),
                    _ => None,
                };
                let example = match status.filter(can_be_sent) {
                    Some(status) if limits.is_unregistered(status) => {
                        format!(": `status = vendor({status})`")
                    }
                    Some(status) => format!(": `status = {status}`"),
                    None => ", such as `status = 480`".to_owned(),
                };
                return Err(format!("expected one status code to send, {first} to 699{example}"));
            }
        };
        if !is_vendor && limits.is_unregistered(status) {
            return Err(format!(
                "{status} is not registered; if a vendor sends it, write `status = vendor({status})`"
            ));
        }
        Ok(status)
    }

    pub(super) fn path(&self) -> Result<Path, String> {
        let as_path = |tokens| Path::parse_mod_style.parse2(tokens).ok();
        if let Some(path) = value(&self.rest).and_then(|path| as_path(stream(path))) {
            return Ok(path);
        }
        let quoted = match self.misplaced_literal() {
            Some(Lit::Str(text)) => text.value(),
            _ => String::new(),
        };
        let is_path = quoted.parse().is_ok_and(|tokens| as_path(tokens).is_some());
        let path = if is_path { &quoted } else { "::sipcause" };
        Err(format!("expected the path of this library, without quotes: `crate = {path}`"))
    }
}

/// Why a text is not allowed: visually identical texts must be equal.
pub(crate) fn problem_with_text(option: &str, text: &str) -> Option<String> {
    let mut is_empty = true;
    let mut invisible = None;
    for character in text.chars() {
        if is_invisible(character) {
            invisible = invisible.or(Some(character));
        } else if !is_blank(character) {
            is_empty = false;
        }
    }
    if is_empty {
        return Some(format!("expected a non-empty string literal: `{option} = \"…\"`"));
    }
    if let Some(invisible) = invisible {
        let number = u32::from(invisible);
        let what = match invisible {
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => "a line break",
            _ => "an invisible character",
        };
        return Some(format!("`{option}` contains {what}, U+{number:04X}; remove it"));
    }
    let trimmed = text.trim_matches(is_blank);
    (trimmed != text).then(|| {
        format!("`{option}` starts or ends with a space; remove it: `{option} = {trimmed:?}`")
    })
}

/// What follows `=`, if anything does.
pub(super) fn value(rest: &[TokenTree]) -> Option<&[TokenTree]> {
    match rest {
        [equals, value @ ..] if is_punct(equals, '=') && !value.is_empty() => Some(value),
        _ => None,
    }
}
