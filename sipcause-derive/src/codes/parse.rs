//! Parses integers, ranges and `vendor(…)`.

use proc_macro2::{Delimiter, Literal, TokenTree};
use quote::quote;
use syn::{Attribute, Lit, MacroDelimiter, Meta};

use super::suggest::{range_between, range_of_class, without_brackets, without_quotes, written};
use super::{CODES, Codes, Limits, List, q850_problem};
use crate::diagnostics::{Diagnostics, Place};
use crate::tokens::{flatten, split_at_commas};

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
        let message = format!(
            "expected at least one {}, in parentheses: `{}`",
            list.noun(),
            list.example()
        );
        diagnostics.error(place, message);
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

/// A range as written; its ends are not checked yet.
struct Range<'a> {
    start: &'a [TokenTree],
    operator: Operator,
    end: &'a [TokenTree],
}

enum Operator {
    /// `..=`
    Inclusive,
    /// `..` or `..<`, which exclude the end.
    Exclusive { is_explicit: bool },
    /// `...` or `...=`
    Obsolete,
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
        let range = as_range(entry);
        if let (Some((TokenTree::Ident(word), rest)), None) = (entry.split_first(), &range) {
            if word == "vendor" && self.list != List::Q850 {
                return self.vendor(entry, rest, is_vendor);
            }
        }
        let parsed = match range {
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
                "`vendor(…)` cannot be nested; remove the inner one"
            } else {
                "expected at least one code, in parentheses: `vendor(499)`"
            };
            self.diagnostics.error(place, message);
        } else {
            self.entries(&list, true);
        }
    }

    fn range(&mut self, entry: &[TokenTree], range: &Range<'_>) -> Option<(u16, u16, bool, Place)> {
        let whole = self.diagnostics.place_of_tokens(entry);
        if let Some(message) = self.problem_with(range) {
            self.diagnostics.error(whole, message);
            return None;
        }
        let start = self.single(range.start);
        let end = self.single(range.end);
        let ((first, _), (last, _)) = (start?, end?);
        if first > last {
            self.diagnostics.error(
                whole,
                format!("the range `{first}..={last}` is empty; did you mean `{last}..={first}`?"),
            );
            return None;
        }
        // With `local_codes` alone, both ends can be allowed and the codes between them not.
        if !self.limits.all_classes && (first..=last).contains(&200) {
            self.diagnostics.error(
                whole,
                format!(
                    "the range `{first}..={last}` includes 100 to 299, which are not failures; \
                     leave them out, or add `#[sip_cause(all_classes)]` to the enum"
                ),
            );
            return None;
        }
        Some((first, last, true, whole))
    }

    /// What is wrong with a range apart from its ends.
    fn problem_with(&self, range: &Range<'_>) -> Option<String> {
        let vendor = |end: &[TokenTree]| match end {
            [TokenTree::Ident(word), TokenTree::Group(group)] if word == "vendor" => {
                Some(without_brackets(group))
            }
            _ => None,
        };
        if let (start, end @ Some(_)) | (start @ Some(_), end) =
            (vendor(range.start), vendor(range.end))
        {
            let start = start.unwrap_or_else(|| written(range.start));
            let end = end.unwrap_or_else(|| written(range.end));
            return Some(format!(
                "`vendor(…)` wraps the whole range: `vendor({start}..={end})`"
            ));
        }
        let is_complete = !range.start.is_empty() && !range.end.is_empty();
        if is_complete && matches!(range.operator, Operator::Inclusive) {
            return None;
        }
        let (first, last) = self.suggested_range(range);
        let expected = if is_complete {
            "an inclusive range"
        } else {
            "a range with both ends"
        };
        Some(format!("expected {expected}: `{first}..={last}`"))
    }

    /// One integer literal within the limits.
    fn single(&mut self, tokens: &[TokenTree]) -> Option<(u16, Place)> {
        if let [TokenTree::Literal(literal)] = tokens {
            return self.literal(literal);
        }
        if let Some(range) = range_between(&written(tokens)) {
            let place = self.diagnostics.place_of_tokens(tokens);
            self.diagnostics.error(place, write_range(range));
            return None;
        }
        let (place, message) = match tokens {
            [
                TokenTree::Literal(_),
                TokenTree::Punct(mark),
                TokenTree::Literal(text),
            ] if matches!(mark.as_char(), '=' | ':') => (
                self.diagnostics.place(quote!(#mark #text)),
                format!(
                    "a status code cannot have a text; put it on the variant: \
                     `#[sip_cause(rename = {text})]`"
                ),
            ),
            [TokenTree::Literal(_), next, ..] if separates_codes(next) => (
                self.diagnostics.place_of_token(next.span()),
                "expected `,` between two codes".to_owned(),
            ),
            [TokenTree::Group(group)] => (
                self.diagnostics.place_of_token(group.span()),
                format!("remove the inner brackets: `{}`", without_brackets(group)),
            ),
            [TokenTree::Ident(word), TokenTree::Group(_)] => {
                let wrapper = match self.list {
                    List::Codes | List::InDialogCodes => " or `vendor(…)`",
                    List::Q850 => "",
                };
                (
                    self.diagnostics.place_of_token(word.span()),
                    format!("unknown `{word}(…)`; expected {}{wrapper}", self.one_code()),
                )
            }
            _ => (self.diagnostics.place_of_tokens(tokens), self.not_a_code()),
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
                    "expected {}, found a string; remove the quotes: `{codes}`",
                    self.one_code()
                )
            }),
            _ => None,
        };
        let message = message.unwrap_or_else(|| self.not_a_code());
        self.diagnostics.error(place, message);
        None
    }

    fn integer(&mut self, integer: &syn::LitInt, place: Place) -> Option<u16> {
        let digits = integer.base10_digits();
        let code = digits
            .parse()
            .ok()
            .filter(|code| usize::from(*code) < CODES);
        // `quote!` writes integers with the suffix of their type.
        let problem = match (self.list, integer.suffix(), code) {
            (List::Q850, "" | "u8", code) => q850_problem(digits, code),
            (List::Q850, suffix, _) => Some(remove_suffix(suffix, digits)),
            (_, "" | "u16", Some(code)) => self.limits.problem_with(code),
            (_, "" | "u16", None) => Some(self.limits.out_of_range(digits)),
            (_, suffix, _) => Some(self.problem_with_suffix(digits, suffix)),
        };
        if let Some(message) = problem {
            self.diagnostics.error(place, message);
            return None;
        }
        code
    }

    /// `486u8`, but also `5xx` and `500to504`, which Rust tokenizes as numbers with a suffix.
    fn problem_with_suffix(&self, digits: &str, suffix: &str) -> String {
        let text = format!("{digits}{suffix}");
        if let Some((first, last)) = range_of_class(&text) {
            let problem = self.limits.problem_with(first);
            return problem.unwrap_or_else(|| {
                format!("write a class of codes as a range: `{first}..={last}`")
            });
        }
        range_between(&text).map_or_else(|| remove_suffix(suffix, digits), write_range)
    }

    fn not_a_code(&self) -> String {
        let (single, range) = match self.list {
            List::Codes | List::InDialogCodes => ("486", "500..=599"),
            List::Q850 => ("17", "34..=47"),
        };
        format!(
            "expected {}: an integer literal such as `{single}`, or a range such as `{range}`",
            self.one_code()
        )
    }

    fn one_code(&self) -> &'static str {
        match self.list {
            List::Codes | List::InDialogCodes => "a status code",
            List::Q850 => "a Q.850 cause value",
        }
    }

    /// The range that was probably meant. A missing end comes from the class of the other end.
    fn suggested_range(&self, range: &Range<'_>) -> (u16, u16) {
        let number = |tokens: &[TokenTree]| match tokens {
            [TokenTree::Literal(literal)] => literal.to_string().parse::<u16>().ok(),
            _ => None,
        };
        let class_size = if self.list == List::Q850 { 16 } else { 100 };
        let class = |code: u16| code / class_size * class_size;
        match (number(range.start), number(range.end)) {
            (Some(first), Some(last)) if last <= first => (last, first),
            (Some(first), Some(last)) => {
                let excludes_last = match range.operator {
                    Operator::Exclusive { is_explicit } => is_explicit || last == class(last),
                    Operator::Inclusive | Operator::Obsolete => false,
                };
                (first, last - u16::from(excludes_last))
            }
            (Some(first), None) => (first, class(first).saturating_add(class_size - 1)),
            (None, Some(last)) => (class(last), last),
            (None, None) if self.list == List::Q850 => (34, 47),
            (None, None) => (500, 599),
        }
    }
}

/// Splits `500..=599` at the dots, and similar forms: `500..600`, `500..<600`, `500...=599`.
fn as_range(entry: &[TokenTree]) -> Option<Range<'_>> {
    let is = |token: &TokenTree, wanted| matches!(token, TokenTree::Punct(punct) if punct.as_char() == wanted);
    let dots = entry
        .windows(2)
        .position(|pair| pair.iter().all(|token| is(token, '.')))?;
    let (start, rest) = entry.split_at_checked(dots)?;
    let (operator, end) = match rest {
        [_, _, dot, equals, end @ ..] if is(dot, '.') && is(equals, '=') => {
            (Operator::Obsolete, end)
        }
        [_, _, dot, end @ ..] if is(dot, '.') => (Operator::Obsolete, end),
        [_, _, equals, end @ ..] if is(equals, '=') => (Operator::Inclusive, end),
        [_, _, less, end @ ..] if is(less, '<') => (Operator::Exclusive { is_explicit: true }, end),
        [_, _, end @ ..] => (Operator::Exclusive { is_explicit: false }, end),
        _ => return None,
    };
    Some(Range {
        start,
        operator,
        end,
    })
}

/// Whether a token after a code means that a comma is missing, and not that this is an expression.
fn separates_codes(token: &TokenTree) -> bool {
    match token {
        TokenTree::Literal(_) | TokenTree::Ident(_) => true,
        TokenTree::Punct(punct) => matches!(punct.as_char(), ';' | '|' | '/' | '&' | ':'),
        TokenTree::Group(_) => false,
    }
}

fn write_range((first, last): (u16, u16)) -> String {
    format!("write a range of codes with `..=`: `{first}..={last}`")
}

fn remove_suffix(suffix: &str, digits: &str) -> String {
    format!("remove the suffix `{suffix}`: `{digits}`")
}
