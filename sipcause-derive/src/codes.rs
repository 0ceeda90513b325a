//! Parses what stands in `#[codes(…)]`, `#[in_dialog_codes(…)]` and `#[q850(…)]`: integers, ranges
//! and `vendor(…)`. Whether two of them fit together is decided in `validate`.

use proc_macro2::{Delimiter, Group, Literal, Punct, TokenTree};
use quote::quote;
use syn::ext::IdentExt;
use syn::{Attribute, Lit, MacroDelimiter, Meta};

use crate::diagnostics::{Diagnostics, Place};
use crate::tokens::{flatten, split_at_commas};

/// The highest number that any option allows.
const HIGHEST: u16 = 999;
const HIGHEST_Q850: u16 = 127;

/// The attributes that list codes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum List {
    Codes,
    InDialogCodes,
    Q850,
}

impl List {
    /// The list that an attribute, or what is written in place of one, is meant to be.
    pub(crate) fn named(name: &str) -> Option<Self> {
        [List::Codes, List::InDialogCodes, List::Q850]
            .into_iter()
            .find(|list| list.name() == name)
    }

    pub(crate) fn of(attribute: &Attribute) -> Option<Self> {
        Self::named(&attribute.path().get_ident()?.unraw().to_string())
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            List::Codes => "codes",
            List::InDialogCodes => "in_dialog_codes",
            List::Q850 => "q850",
        }
    }

    /// The attribute as it may be written.
    pub(crate) fn example(self) -> &'static str {
        match self {
            List::Codes => "#[codes(486)]",
            List::InDialogCodes => "#[in_dialog_codes(481)]",
            List::Q850 => "#[q850(17)]",
        }
    }

    /// What messages call one of the listed numbers.
    pub(crate) fn noun(self) -> &'static str {
        match self {
            List::Codes => "status code",
            List::InDialogCodes => "in-dialog status code",
            List::Q850 => "Q.850 cause",
        }
    }
}

/// The status codes that an enum may list.
#[derive(Clone, Copy, Default)]
pub(crate) struct Limits {
    pub(crate) all_classes: bool,
    pub(crate) local_codes: bool,
}

/// One entry of a list: a single code, or a range of them.
#[derive(Clone, Copy)]
pub(crate) struct Codes {
    pub(crate) first: u16,
    pub(crate) last: u16,
    /// Written as a range; `500..=500` is one too.
    pub(crate) is_range: bool,
    /// Written inside `vendor(…)`.
    pub(crate) is_vendor: bool,
    pub(crate) place: Place,
}

/// Reads one attribute.
pub(crate) fn parse(
    attribute: &Attribute,
    place: Place,
    list: List,
    limits: Limits,
    diagnostics: &mut Diagnostics,
) -> Vec<Codes> {
    let tokens = match &attribute.meta {
        Meta::List(meta) if matches!(meta.delimiter, MacroDelimiter::Paren(_)) => {
            flatten(meta.tokens.clone())
        }
        _ => Vec::new(),
    };
    if tokens.is_empty() {
        diagnostics.error(
            place,
            format!(
                "`{}` wants at least one code, in parentheses, e.g. `{}`",
                list.name(),
                list.example()
            ),
        );
        return Vec::new();
    }
    let mut parser = Parser {
        list,
        limits,
        diagnostics,
        found: Vec::new(),
    };
    parser.entries(&tokens, false);
    parser.found
}

struct Parser<'a> {
    list: List,
    limits: Limits,
    diagnostics: &'a mut Diagnostics,
    found: Vec<Codes>,
}

/// A range as it was written, before its ends are known to be codes.
struct Range<'a> {
    start: &'a [TokenTree],
    is_inclusive: bool,
    end: &'a [TokenTree],
}

impl Parser<'_> {
    fn entries(&mut self, tokens: &[TokenTree], is_vendor: bool) {
        for entry in split_at_commas(tokens) {
            match entry {
                Ok(entry) => self.entry(entry, is_vendor),
                Err(comma) => {
                    let place = self.diagnostics.place_of_token(comma.span());
                    self.diagnostics
                        .error(place, "expected a code before this `,`");
                }
            }
        }
    }

    fn entry(&mut self, entry: &[TokenTree], is_vendor: bool) {
        if let Some((TokenTree::Ident(word), rest)) = entry.split_first() {
            if word == "vendor" && self.list != List::Q850 {
                return self.vendor(entry, rest, is_vendor);
            }
        }
        let parsed = match as_range(entry) {
            Some(range) => self.range(entry, &range),
            None => self
                .single(entry)
                .map(|(code, place)| (code, code, false, place)),
        };
        if let Some((first, last, is_range, place)) = parsed {
            self.found.push(Codes {
                first,
                last,
                is_range,
                is_vendor,
                place,
            });
        }
    }

    fn vendor(&mut self, entry: &[TokenTree], rest: &[TokenTree], is_vendor: bool) {
        let list = match rest {
            [TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis => {
                flatten(group.stream())
            }
            _ => Vec::new(),
        };
        if list.is_empty() || is_vendor {
            let place = self.diagnostics.place_of_tokens(entry);
            let message = if is_vendor {
                "`vendor(…)` inside `vendor(…)`; once is enough"
            } else {
                "`vendor` wants at least one code, in parentheses, e.g. `vendor(499)`"
            };
            self.diagnostics.error(place, message);
        } else {
            self.entries(&list, true);
        }
    }

    fn range(&mut self, entry: &[TokenTree], range: &Range<'_>) -> Option<(u16, u16, bool, Place)> {
        let whole = self.diagnostics.place_of_tokens(entry);
        if range.start.is_empty() || range.end.is_empty() || !range.is_inclusive {
            let (first, last) = self.suggested_range(range);
            self.diagnostics.error(
                whole,
                format!(
                    "a range of codes names both of its ends, and the last one belongs to it: \
                     `{first}..={last}`"
                ),
            );
            return None;
        }
        let start = self.single(range.start);
        let end = self.single(range.end);
        let ((first, _), (last, _)) = (start?, end?);
        if first > last {
            self.diagnostics.error(
                whole,
                format!("the range `{first}..={last}` is empty; did you mean `{last}..={first}`"),
            );
            return None;
        }
        // With `local_codes` alone both ends can be fine and the middle not.
        if !self.limits.all_classes && (first..=last).contains(&200) {
            self.diagnostics.error(
                whole,
                format!(
                    "the range `{first}..={last}` takes in 100 to 299, which are no failures; \
                     leave them out, or add `#[sip_cause(all_classes)]` to the enum"
                ),
            );
            return None;
        }
        Some((first, last, true, whole))
    }

    /// One integer literal within the limits.
    fn single(&mut self, tokens: &[TokenTree]) -> Option<(u16, Place)> {
        let (place, message) = match tokens {
            [TokenTree::Literal(literal)] => return self.literal(literal),
            [
                TokenTree::Literal(_),
                TokenTree::Punct(mark),
                TokenTree::Literal(text),
            ] if matches!(mark.as_char(), '=' | ':') => (
                self.diagnostics.place(quote!(#mark #text)),
                format!(
                    "a code has no text of its own; a variant has: `#[sip_cause(rename = {text})]`"
                ),
            ),
            [TokenTree::Literal(_), next, ..] if separates_codes(next) => (
                self.diagnostics.place_of_token(next.span()),
                "expected `,` between two codes".to_owned(),
            ),
            [TokenTree::Group(group)] => (
                self.diagnostics.place_of_token(group.span()),
                format!(
                    "codes stand in the list without brackets of their own: `{}`",
                    without_brackets(group)
                ),
            ),
            [TokenTree::Ident(word), TokenTree::Group(_)] => {
                let wrapper = match self.list {
                    List::Codes | List::InDialogCodes => ", or inside `vendor(…)`",
                    List::Q850 => "",
                };
                (
                    self.diagnostics.place_of_token(word.span()),
                    format!(
                        "unknown `{word}(…)`; {} stands alone{wrapper}",
                        self.one_code()
                    ),
                )
            }
            _ => {
                let written: String = tokens.iter().map(ToString::to_string).collect();
                let message = match range_with_dash(&written) {
                    Some(range) => format!("a range of codes is written with `..=`: `{range}`"),
                    None => self.no_code(),
                };
                (self.diagnostics.place_of_tokens(tokens), message)
            }
        };
        self.diagnostics.error(place, message);
        None
    }

    fn literal(&mut self, literal: &Literal) -> Option<(u16, Place)> {
        let place = self.diagnostics.place_of_token(literal.span());
        let message = match Lit::new(literal.clone()) {
            Lit::Int(integer) => return Some((self.integer(&integer, place)?, place)),
            Lit::Str(text) => without_quotes(&text.value()).map(|codes| {
                format!(
                    "{} is a number, not a text; remove the quotes: `{codes}`",
                    self.one_code()
                )
            }),
            _ => None,
        };
        let message = message.unwrap_or_else(|| self.no_code());
        self.diagnostics.error(place, message);
        None
    }

    fn integer(&mut self, integer: &syn::LitInt, place: Place) -> Option<u16> {
        let digits = integer.base10_digits();
        let code = digits.parse().ok().filter(|code| *code <= HIGHEST);
        // Each kind of code may have the suffix that `quote!` writes for its type.
        let problem = match (self.list, integer.suffix(), code) {
            (List::Q850, "" | "u8", code) => q850_problem(digits, code),
            (List::Q850, suffix, _) => Some(remove_suffix(suffix, digits)),
            (_, "" | "u16", Some(code)) => self.limits.problem_with(code),
            (_, "" | "u16", None) => Some(self.limits.out_of_range(digits)),
            (_, suffix, _) => Some(match range_of_class(&format!("{digits}{suffix}")) {
                Some(range) => format!("a class of codes is written as a range: `{range}`"),
                None => remove_suffix(suffix, digits),
            }),
        };
        if let Some(message) = problem {
            self.diagnostics.error(place, message);
            return None;
        }
        code
    }

    fn no_code(&self) -> String {
        let (single, range) = match self.list {
            List::Codes | List::InDialogCodes => ("486", "500..=599"),
            List::Q850 => ("17", "34..=47"),
        };
        format!(
            "{} is an integer literal such as `{single}`, or a range such as `{range}`",
            self.one_code()
        )
    }

    fn one_code(&self) -> &'static str {
        match self.list {
            List::Codes | List::InDialogCodes => "a status code",
            List::Q850 => "a Q.850 cause",
        }
    }

    /// The range that was probably meant: what is missing comes from the class of the other end.
    fn suggested_range(&self, range: &Range<'_>) -> (u16, u16) {
        let number = |tokens: &[TokenTree]| match tokens {
            [TokenTree::Literal(literal)] => literal.to_string().parse::<u16>().ok(),
            _ => None,
        };
        let class_size = if self.list == List::Q850 { 16 } else { 100 };
        let class = |code: u16| code / class_size * class_size;
        match (number(range.start), number(range.end)) {
            (Some(first), Some(last)) if last == class(last) && last > first => (first, last - 1),
            (Some(first), Some(last)) => (first, last),
            (Some(first), None) => (first, class(first).saturating_add(class_size - 1)),
            (None, Some(last)) => (class(last), last),
            (None, None) if self.list == List::Q850 => (34, 47),
            (None, None) => (500, 599),
        }
    }
}

impl Limits {
    /// Why a number from 0 to 999 is not allowed here, if it is not.
    fn problem_with(self, code: u16) -> Option<String> {
        let what = match code {
            100..=299 if self.all_classes => return None,
            100..=199 => "a provisional response",
            200..=299 => "a success",
            300..=699 => return None,
            _ if self.local_codes => return None,
            _ => return Some(self.out_of_range(&code.to_string())),
        };
        Some(format!(
            "{code} is {what}, not a failure (300 to 699); if the enum is meant to name it too, \
             add `#[sip_cause(all_classes)]` to the enum"
        ))
    }

    fn out_of_range(self, digits: &str) -> String {
        let allowed = match (self.all_classes, self.local_codes) {
            (false, false) => "a SIP failure status (300 to 699)",
            (true, false) => "a SIP status (100 to 699)",
            (false, true) => {
                "a SIP failure status (300 to 699) or a local code (0 to 99, 700 to 999)"
            }
            (true, true) => "a SIP status or a local code (0 to 999)",
        };
        let is_local = digits.parse().is_ok_and(|code: u16| code <= HIGHEST);
        let help = if is_local {
            "; if a stack reports it locally, add `#[sip_cause(local_codes)]` to the enum"
        } else {
            ""
        };
        format!("{digits} is not {allowed}{help}")
    }
}

/// Splits `500..=599` at the dots; also what looks like it, `500..600` or `500...599`.
fn as_range(entry: &[TokenTree]) -> Option<Range<'_>> {
    let is = |token: &TokenTree, wanted| matches!(token, TokenTree::Punct(punct) if punct.as_char() == wanted);
    let dots = entry
        .windows(2)
        .position(|pair| pair.iter().all(|token| is(token, '.')))?;
    let (start, rest) = entry.split_at_checked(dots)?;
    let (is_inclusive, end) = match rest {
        [_, _, third, end @ ..] if is(third, '=') => (true, end),
        [_, _, third, end @ ..] if is(third, '.') => (false, end),
        [_, _, end @ ..] => (false, end),
        _ => return None,
    };
    Some(Range {
        start,
        is_inclusive,
        end,
    })
}

/// Why a number is no Q.850 cause, if it is none.
fn q850_problem(digits: &str, cause: Option<u16>) -> Option<String> {
    let help = match cause {
        Some(0..=HIGHEST_Q850) => return None,
        Some(300..=699) => "; a status code belongs in `#[codes(…)]`",
        _ => "",
    };
    Some(format!(
        "{digits} is not a Q.850 cause (0 to {HIGHEST_Q850}){help}"
    ))
}

/// Whether a token after a code shows that a comma is missing, rather than an expression.
fn separates_codes(token: &TokenTree) -> bool {
    match token {
        TokenTree::Literal(_) | TokenTree::Ident(_) => true,
        TokenTree::Punct(punct) => matches!(punct.as_char(), ';' | '|' | '/' | '&' | ':'),
        TokenTree::Group(_) => false,
    }
}

fn remove_suffix(suffix: &str, digits: &str) -> String {
    format!("remove the suffix `{suffix}`: `{digits}`")
}

/// The range for `5xx` or `48x`, as people write all codes that begin so.
fn range_of_class(text: &str) -> Option<String> {
    let digits = text.trim_end_matches(['x', 'X']);
    let is_class = text.len() == 3 && (1..=2).contains(&digits.len()) && is_number(digits);
    let end = |digit| digits.to_owned() + &str::repeat(digit, text.len() - digits.len());
    is_class.then(|| format!("{}..={}", end("0"), end("9")))
}

/// The range for `500-599`.
fn range_with_dash(text: &str) -> Option<String> {
    let (first, last) = text.split_once('-')?;
    let (first, last): (u16, u16) = (first.trim().parse().ok()?, last.trim().parse().ok()?);
    (first < last).then(|| format!("{first}..={last}"))
}

/// The codes that a text was meant to list, as they are written.
fn without_quotes(text: &str) -> Option<String> {
    let mut codes = String::new();
    for code in text.split(',') {
        if !codes.is_empty() {
            codes.push_str(", ");
        }
        codes.push_str(&as_written(code.trim())?);
    }
    Some(codes)
}

/// A code or a range that stands in quotes, in any of the ways that people write one.
fn as_written(code: &str) -> Option<String> {
    let is_code = match code.split_once('.') {
        Some((first, rest)) => is_number(first) && rest.strip_prefix(".=").is_some_and(is_number),
        None => is_number(code),
    };
    let as_is = is_code.then(|| code.to_owned());
    as_is
        .or_else(|| range_of_class(code))
        .or_else(|| range_with_dash(code))
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn without_brackets(group: &Group) -> String {
    let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if Punct::as_char(punct) == ',');
    let mut text = String::new();
    for token in group.stream() {
        let comma = is_comma(&token);
        text.push_str(&token.to_string());
        if comma {
            text.push(' ');
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{as_written, range_of_class, range_with_dash};

    #[test]
    fn a_class_is_digits_and_x_in_three_places() {
        assert_eq!(range_of_class("5xx").as_deref(), Some("500..=599"));
        assert_eq!(range_of_class("48X").as_deref(), Some("480..=489"));
        for text in ["xxx", "486", "48", "48xx", "4x8", "x48", "4-x", ""] {
            assert_eq!(range_of_class(text), None, "{text}");
        }
    }

    #[test]
    fn a_range_with_a_dash_ascends() {
        assert_eq!(range_with_dash("500 - 599").as_deref(), Some("500..=599"));
        for text in ["599-500", "486-486", "486", "486-", "-486", "4xx-5xx"] {
            assert_eq!(range_with_dash(text), None, "{text}");
        }
    }

    #[test]
    fn what_stands_in_quotes_is_a_code_or_a_whole_range() {
        assert_eq!(as_written("486").as_deref(), Some("486"));
        assert_eq!(as_written("500..=599").as_deref(), Some("500..=599"));
        for text in ["500..=", "..=599", "500..599", "busy", ""] {
            assert_eq!(as_written(text), None, "{text}");
        }
    }
}
