//! Parses integers, ranges and `vendor(…)`.

use proc_macro2::{Delimiter, Group, Ident, Literal, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Attribute, Lit, MacroDelimiter, Meta};

use super::suggest::{is_integer_type, range_between, range_of_class, with_digits, without_quotes};
use super::{Entry, Limits, List};
use crate::attributes::problem_with_text;
use crate::diagnostics::{Diagnostics, Place};
use crate::spelling::letters;
use crate::tokens::{flatten, is_punct, located_at, split_at_commas, split_at_punct, written};

/// Reads one attribute.
pub(crate) fn parse(
    attribute: &Attribute,
    place: Place,
    list: List,
    limits: Limits,
    diagnostics: &mut Diagnostics,
) -> Vec<Entry> {
    let (tokens, is_in_parentheses) = match &attribute.meta {
        Meta::Path(_) => (TokenStream::new(), false),
        Meta::List(meta) => {
            (meta.tokens.clone(), matches!(meta.delimiter, MacroDelimiter::Paren(_)))
        }
        Meta::NameValue(pair) => (pair.value.to_token_stream(), false),
    };
    let tokens = flatten(tokens);
    if tokens.is_empty() || !is_in_parentheses {
        let attribute = attribute_for(list, &tokens, limits);
        let noun = list.noun();
        let message = format!("expected at least one {noun}, in parentheses: `{attribute}`");
        diagnostics.error(place, message);
    }
    let mut parser = Parser { list, limits, diagnostics, found: Vec::new() };
    if is_in_parentheses {
        parser.entries(&tokens, false);
    } else {
        parser.entries(&without_brackets(list, &tokens), false);
    }
    parser.found
}

/// The attribute with these entries. An example if there are none.
pub(crate) fn attribute_for(list: List, tokens: &[TokenTree], limits: Limits) -> String {
    if tokens.is_empty() {
        return list.example().to_owned();
    }
    let entries = entries_in(list, tokens, limits);
    let entries = entries.as_deref().unwrap_or("…");
    format!("#[{}({entries})]", list.name())
}

/// Valid entries, which may be in brackets or behind `=`.
fn entries_in(list: List, tokens: &[TokenTree], limits: Limits) -> Option<String> {
    let entries = without_brackets(list, tokens);
    let is_valid = !entries.is_empty() && problem_with(list, limits, &entries).is_none();
    is_valid.then(|| written(&entries))
}

fn without_brackets(list: List, tokens: &[TokenTree]) -> Vec<TokenTree> {
    match tokens {
        [equals, value @ ..] if is_punct(equals, '=') || is_punct(equals, ':') => {
            without_brackets(list, value)
        }
        [TokenTree::Group(group)] => flatten(group.stream()),
        // `#[codes = "486"]`
        [TokenTree::Literal(literal)] => {
            let codes = match Lit::new(literal.clone()) {
                Lit::Str(text) => without_quotes(list, &text.value()),
                _ => None,
            };
            match codes.and_then(|codes| codes.parse().ok()) {
                Some(codes) => flatten(located_at(literal.span(), codes)),
                None => tokens.to_vec(),
            }
        }
        tokens => tokens.to_vec(),
    }
}

/// The list that these entries can be in: status codes, else Q.850 values.
pub(crate) fn list_of(tokens: &[TokenTree], limits: Limits) -> Option<List> {
    if problem_with(List::Status, limits, tokens).is_none() {
        Some(List::Status)
    } else if problem_with(List::Q850, limits, tokens).is_none() {
        Some(List::Q850)
    } else {
        None
    }
}

/// The first thing that is wrong with entries.
fn problem_with(list: List, limits: Limits, tokens: &[TokenTree]) -> Option<String> {
    let mut diagnostics = Diagnostics::default();
    let mut parser = Parser { list, limits, diagnostics: &mut diagnostics, found: Vec::new() };
    parser.entries(tokens, false);
    diagnostics.first_message()
}

struct Parser<'a> {
    list: List,
    limits: Limits,
    diagnostics: &'a mut Diagnostics,
    found: Vec<Entry>,
}

/// A range as written; its ends are not checked yet.
struct Range<'a> {
    start: &'a [TokenTree],
    operator: Operator,
    end: &'a [TokenTree],
}

#[derive(PartialEq, Eq)]
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
                    self.diagnostics.error(place, "expected a code before this `,`");
                }
            }
        }
    }

    fn entry(&mut self, tokens: &[TokenTree], is_vendor: bool) {
        let range = as_range(tokens);
        let entry = match (range, tokens) {
            (Some(range), _) => self.range(tokens, &range),
            (None, [TokenTree::Ident(word), rest @ ..])
                if word == "vendor" && self.list != List::Q850 =>
            {
                return self.vendor(word, rest, is_vendor);
            }
            (None, [TokenTree::Group(group)]) => return self.brackets(group, is_vendor),
            (None, tokens) => self.single(tokens),
        };
        let Some(entry) = entry else { return };
        let code = entry.first;
        if !entry.is_range
            && !is_vendor
            && self.list != List::Q850
            && self.limits.is_unregistered(code)
        {
            self.diagnostics.error(
                entry.place,
                format!("{code} is not registered; if a vendor sends it, write `vendor({code})`"),
            );
        }
        self.found.push(entry);
    }

    fn vendor(&mut self, word: &Ident, rest: &[TokenTree], is_vendor: bool) {
        if is_vendor {
            let place = self.diagnostics.place(quote!(#word #(#rest)*));
            let message = "`vendor(…)` cannot be nested; remove the inner one";
            return self.diagnostics.error(place, message);
        }
        if let [TokenTree::Group(group), after @ ..] = rest {
            let codes = flatten(group.stream());
            if group.delimiter() == Delimiter::Parenthesis && !codes.is_empty() {
                self.entries(&codes, true);
                if let Some(next) = after.first() {
                    let place = self.diagnostics.place_of_token(next.span());
                    let message = "expected `,` between two codes";
                    self.diagnostics.error(place, message);
                }
                return;
            }
        }
        let place = self.diagnostics.place(quote!(#word #(#rest)*));
        let codes = entries_in(self.list, rest, self.limits);
        let codes = codes.as_deref().unwrap_or("499");
        let message = format!("expected at least one code, in parentheses: `vendor({codes})`");
        self.diagnostics.error(place, message);
    }

    fn brackets(&mut self, group: &Group, is_vendor: bool) {
        let place = self.diagnostics.place_of_token(group.span());
        let inside = flatten(group.stream());
        if inside.is_empty() {
            let message = self.not_a_code();
            return self.diagnostics.error(place, message);
        }
        let errors_before = self.diagnostics.len();
        self.entries(&inside, is_vendor);
        let mut message = "remove the inner brackets".to_owned();
        if self.diagnostics.len() == errors_before {
            message = format!("{message}: `{}`", written(&inside));
        }
        self.diagnostics.error(place, message);
    }

    fn range(&mut self, tokens: &[TokenTree], range: &Range<'_>) -> Option<Entry> {
        let whole = self.diagnostics.place_of_tokens(tokens);
        if let Some(message) = self.vendor_within(range) {
            self.diagnostics.error(whole, message);
            return None;
        }
        if let Some(message) = self.range_of_classes(range) {
            self.diagnostics.error(whole, message);
            return None;
        }
        if range.operator == Operator::Inclusive && !range.start.is_empty() && !range.end.is_empty()
        {
            if let (Some(first), Some(last)) = (number(range.start), number(range.end)) {
                if let Some(message) = self.limits.problem_with_both(self.list, first, last) {
                    self.diagnostics.error(whole, message);
                    return None;
                }
            }
            let start = self.single(range.start);
            let end = self.single(range.end);
            let (first, last) = (start?.first, end?.first);
            if let Some(message) = self.limits.problem_with_range(self.list, first, last) {
                self.diagnostics.error(whole, message);
                return None;
            }
            return Some(Entry { first, last, is_range: true, place: whole });
        }
        let is_wrong = |end: &[TokenTree]| !end.is_empty() && number(end).is_none();
        if is_wrong(range.start) {
            return self.single(range.start);
        }
        if is_wrong(range.end) {
            return self.single(range.end);
        }
        let message = self.incomplete_range(range);
        self.diagnostics.error(whole, message);
        None
    }

    /// `4xx..=5xx`, in which one or both ends are a class of codes.
    fn range_of_classes(&self, range: &Range<'_>) -> Option<String> {
        let class = |end: &[TokenTree]| range_of_class(self.list, &written(end));
        let is_known = |end: &[TokenTree]| end.is_empty() || number(end).is_some();
        let (first, last) = match (class(range.start), class(range.end)) {
            (Some(start), Some(end)) => (start.0.min(end.0), start.1.max(end.1)),
            (Some((first, _)), None) if is_known(range.end) => {
                self.suggested_range(&range.operator, Some(first), number(range.end))
            }
            (None, Some((_, last))) if is_known(range.start) => {
                self.suggested_range(&Operator::Inclusive, number(range.start), Some(last))
            }
            _ => return None,
        };
        let problem = self.limits.problem_with_range(self.list, first, last);
        Some(
            problem.unwrap_or_else(|| {
                format!("write a class of codes as a range: `{first}..={last}`")
            }),
        )
    }

    /// `vendor(…)` around one or both ends of a range.
    fn vendor_within(&self, range: &Range<'_>) -> Option<String> {
        let (start, end) = (within_vendor(range.start), within_vendor(range.end));
        if start.is_none() && end.is_none() {
            return None;
        }
        let start = number(start.as_deref().unwrap_or(range.start));
        let end = number(end.as_deref().unwrap_or(range.end));
        let range = match (start, end) {
            (Some(first), Some(last))
                if self.limits.problem_with_range(self.list, first, last).is_none() =>
            {
                format!("{first}..={last}")
            }
            _ => "…".to_owned(),
        };
        Some(format!("`vendor(…)` wraps the whole range: `vendor({range})`"))
    }

    /// What is wrong with a range that lacks an end, or does not include it.
    fn incomplete_range(&self, range: &Range<'_>) -> String {
        let (start, end) = (number(range.start), number(range.end));
        let (first, last) = self.suggested_range(&range.operator, start, end);
        if let Some(problem) = self.limits.problem_with_range(self.list, first, last) {
            let is_about_both = self.limits.problem_with_both(self.list, first, last).is_some();
            if is_about_both && (start.is_some() || self.list == List::Q850) {
                return problem;
            }
            // Rather about a number that was written than about one that was made up.
            let with = |number| self.limits.problem_with(self.list, Ok(number?));
            return with(start).or_else(|| with(end)).unwrap_or(problem);
        }
        let expected = if start.is_some() && end.is_some() {
            "an inclusive range:"
        } else if start.is_some() || end.is_some() {
            "a range with both ends:"
        } else {
            "a range with both ends, such as"
        };
        format!("expected {expected} `{first}..={last}`")
    }

    /// The range that was probably meant. A missing end comes from the class of the other end.
    fn suggested_range(
        &self,
        operator: &Operator,
        start: Option<u16>,
        end: Option<u16>,
    ) -> (u16, u16) {
        // Those of the list that the numbers belong in.
        let is_q850 = match start.or(end) {
            Some(300..) => false,
            Some(value @ ..128) if self.list != List::Q850 => {
                self.limits.problem_with(List::Status, Ok(value)).is_some()
            }
            _ => self.list == List::Q850,
        };
        let class_size = if is_q850 { 16 } else { 100 };
        let class = |code: u16| code / class_size * class_size;
        let excludes = |last: u16| match operator {
            Operator::Exclusive { is_explicit } => *is_explicit || last == class(last),
            Operator::Inclusive | Operator::Obsolete => false,
        };
        match (start, end) {
            (Some(first), Some(last)) if last <= first => (last, first),
            (Some(first), Some(last)) => (first, last - u16::from(excludes(last))),
            (Some(first), None) => (first, class(first).saturating_add(class_size - 1)),
            (None, Some(last)) => {
                let last = last.saturating_sub(excludes(last).into());
                (class(last), last)
            }
            (None, None) if self.list == List::Q850 => (34, 47),
            (None, None) => (500, 599),
        }
    }

    /// One integer literal within the limits.
    fn single(&mut self, tokens: &[TokenTree]) -> Option<Entry> {
        if let [TokenTree::Literal(literal)] = tokens {
            return self.literal(literal);
        }
        let (place, message) = match tokens {
            tokens if range_between(&written(tokens)).is_some() => (
                self.diagnostics.place_of_tokens(tokens),
                self.range_in_words(&written(tokens)).unwrap_or_default(),
            ),
            [TokenTree::Literal(_), mark, .., TokenTree::Literal(value)]
                if is_punct(mark, '=') || is_punct(mark, ':') =>
            {
                (self.diagnostics.place(quote!(#mark #value)), self.code_with_a_value(value))
            }
            // `486 "Busy Here"`
            [TokenTree::Literal(_), TokenTree::Literal(value)] => (
                self.diagnostics.place_of_token(value.span()),
                match problem_with(self.list, self.limits, &[value.clone().into()]) {
                    Some(_) => self.code_with_a_value(value),
                    None => "expected `,` between two codes".to_owned(),
                },
            ),
            [TokenTree::Literal(_), next, ..] if separates_codes(next) => (
                self.diagnostics.place_of_token(next.span()),
                "expected `,` between two codes".to_owned(),
            ),
            [TokenTree::Ident(word), TokenTree::Group(_)] => {
                let help = match self.list {
                    List::Q850 => format!("expected {}", self.one_code()),
                    _ if is_vendor_in_any_case(word) => "did you mean `vendor(…)`?".to_owned(),
                    _ => format!("expected {} or `vendor(…)`", self.one_code()),
                };
                (
                    self.diagnostics.place_of_token(word.span()),
                    format!("unknown `{word}(…)`; {help}"),
                )
            }
            _ => (self.diagnostics.place_of_tokens(tokens), self.not_a_code()),
        };
        self.diagnostics.error(place, message);
        None
    }

    /// `486 = "Busy Here"` and the like.
    fn code_with_a_value(&self, value: &Literal) -> String {
        match Lit::new(value.clone()) {
            Lit::Str(text) if problem_with_text("rename", &text.value()).is_none() => format!(
                "{} cannot have a text; put it on the variant: `#[sip_cause(rename = {value})]`",
                self.one_code()
            ),
            Lit::Int(value) if self.list != List::Q850 => {
                let tokens = [TokenTree::from(value.token())];
                if problem_with(List::Q850, self.limits, &tokens).is_some() {
                    return problem_with(self.list, self.limits, &tokens)
                        .unwrap_or_else(|| "expected `,` between two codes".to_owned());
                }
                format!(
                    "a status code cannot have a value; if {value} is a Q.850 cause value, write it in \
                     an attribute of its own: `#[q850({value})]`"
                )
            }
            _ => self.not_a_code(),
        }
    }

    fn literal(&mut self, literal: &Literal) -> Option<Entry> {
        let place = self.diagnostics.place_of_token(literal.span());
        let message = match Lit::new(literal.clone()) {
            Lit::Int(integer) => match self.integer(&integer, &literal.to_string()) {
                Ok(code) => {
                    return Some(Entry { first: code, last: code, is_range: false, place });
                }
                Err(problem) => problem,
            },
            Lit::Str(text) => self.string(&text.value()),
            _ => self.not_a_code(),
        };
        self.diagnostics.error(place, message);
        None
    }

    fn integer(&self, integer: &syn::LitInt, written: &str) -> Result<u16, String> {
        let suffix = integer.suffix();
        if !suffix.is_empty() && !is_integer_type(suffix) {
            return Err(self.number_in_words(written));
        }
        let digits = integer.base10_digits();
        let number = digits.parse().map_err(|_| digits);
        // `quote!` writes integers with the suffix of their type.
        let own_suffix = match self.list {
            List::Status | List::InDialog => "u16",
            List::Q850 => "u8",
        };
        match (self.limits.problem_with(self.list, number), number) {
            (None, Ok(number)) if suffix.is_empty() || suffix == own_suffix => Ok(number),
            (None, _) => Err(format!("remove the suffix `{suffix}`: `{digits}`")),
            (Some(problem), _) => Err(problem),
        }
    }

    /// `5xx`, `500to504` or `4o4`, which Rust reads as numbers with a suffix.
    fn number_in_words(&self, text: &str) -> String {
        if let Some((first, last)) = range_of_class(self.list, text) {
            let problem = self.limits.problem_with_range(self.list, first, last);
            return problem.unwrap_or_else(|| {
                format!("write a class of codes as a range: `{first}..={last}`")
            });
        }
        if let Some(message) = self.range_in_words(text) {
            return message;
        }
        match with_digits(text) {
            Some(code) if self.limits.problem_with(self.list, Ok(code)).is_none() => {
                format!("expected {}; did you mean `{code}`?", self.one_code())
            }
            _ => self.not_a_code(),
        }
    }

    /// `500-599` and the like.
    fn range_in_words(&self, text: &str) -> Option<String> {
        let (first, last) = range_between(text)?;
        let problem = self.limits.problem_with_range(self.list, first, last);
        Some(
            problem.unwrap_or_else(|| {
                format!("write a range of codes with `..=`: `{first}..={last}`")
            }),
        )
    }

    fn string(&self, text: &str) -> String {
        let Some(codes) = without_quotes(self.list, text) else {
            return self.not_a_code();
        };
        let tokens: TokenStream = codes.parse().unwrap_or_default();
        problem_with(self.list, self.limits, &flatten(tokens)).unwrap_or_else(|| {
            format!("expected {}, found a string; remove the quotes: `{codes}`", self.one_code())
        })
    }

    fn not_a_code(&self) -> String {
        let (single, range) = match self.list {
            List::Status | List::InDialog => ("486", "500..=599"),
            List::Q850 => ("17", "34..=47"),
        };
        format!(
            "expected {}: an integer literal such as `{single}`, or a range such as `{range}`",
            self.one_code()
        )
    }

    fn one_code(&self) -> &'static str {
        match self.list {
            List::Status | List::InDialog => "a status code",
            List::Q850 => "a Q.850 cause value",
        }
    }
}

fn is_vendor_in_any_case(word: &Ident) -> bool {
    letters(&word.to_string()) == "vendor"
}

/// The tokens in `vendor(…)`.
fn within_vendor(end: &[TokenTree]) -> Option<Vec<TokenTree>> {
    match end {
        [TokenTree::Ident(word), TokenTree::Group(group)] if is_vendor_in_any_case(word) => {
            Some(flatten(group.stream()))
        }
        _ => None,
    }
}

/// The number at one end of a range, allowed or not.
fn number(end: &[TokenTree]) -> Option<u16> {
    let [TokenTree::Literal(literal)] = end else {
        return None;
    };
    match Lit::new(literal.clone()) {
        Lit::Int(integer) if integer.suffix().is_empty() || is_integer_type(integer.suffix()) => {
            integer.base10_digits().parse().ok()
        }
        _ => None,
    }
}

/// Splits `500..=599` at the dots, and similar forms: `500..600`, `500..<600`, `500...=599`.
fn as_range(entry: &[TokenTree]) -> Option<Range<'_>> {
    let (start, rest) = split_at_punct(entry, '.');
    let (operator, end) = match rest {
        [] | [_] => return None,
        [_, dot, ..] if !is_punct(dot, '.') => return None,
        [_, _, dot, equals, end @ ..] if is_punct(dot, '.') && is_punct(equals, '=') => {
            (Operator::Obsolete, end)
        }
        [_, _, dot, end @ ..] if is_punct(dot, '.') => (Operator::Obsolete, end),
        [_, _, equals, end @ ..] if is_punct(equals, '=') => (Operator::Inclusive, end),
        [_, _, less, end @ ..] if is_punct(less, '<') => {
            (Operator::Exclusive { is_explicit: true }, end)
        }
        [_, _, end @ ..] => (Operator::Exclusive { is_explicit: false }, end),
    };
    Some(Range { start, operator, end })
}

/// Whether a token after a code means that a comma is missing, and not that this is an expression.
fn separates_codes(token: &TokenTree) -> bool {
    match token {
        TokenTree::Literal(_) => true,
        TokenTree::Ident(word) => word != "as",
        TokenTree::Punct(punct) => matches!(punct.as_char(), ';' | '|' | '/' | '&' | ':'),
        TokenTree::Group(_) => false,
    }
}
