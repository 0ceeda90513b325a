//! Guesses what was meant, for the errors of `parse`.

use proc_macro2::{Group, TokenTree};

/// The range for `5xx` or `48x`, a common way to write all codes with that prefix.
pub(super) fn range_of_class(text: &str) -> Option<(u16, u16)> {
    let digits = text.trim_end_matches(['x', 'X']);
    let size = match (text.len(), digits.len()) {
        (3, 1) => 100,
        (3, 2) => 10,
        _ => return None,
    };
    if !is_number(digits) {
        return None;
    }
    let first = digits.parse::<u16>().ok()? * size;
    Some((first, first + size - 1))
}

/// The range for `500-599`, `500:504`, `500.=504`, `500to504` and the like.
pub(super) fn range_between(text: &str) -> Option<(u16, u16)> {
    let digits_end = text.find(|c: char| !c.is_ascii_digit())?;
    let (first, rest) = text.split_at_checked(digits_end)?;
    let separators = ["-", "–", ":", ".=", "to", "…"];
    let last = separators
        .iter()
        .find_map(|separator| rest.trim_start().strip_prefix(separator))?;
    let (first, last) = (first.parse().ok()?, last.trim().parse().ok()?);
    (first < last).then_some((first, last))
}

/// The codes that a string was meant to list.
pub(super) fn without_quotes(text: &str) -> Option<String> {
    let mut codes = String::new();
    for code in text.split(',') {
        if !codes.is_empty() {
            codes.push_str(", ");
        }
        codes.push_str(&as_written(code.trim())?);
    }
    Some(codes)
}

/// A code or a range in quotes, in any common notation.
fn as_written(code: &str) -> Option<String> {
    let is_code = match code.split_once('.') {
        Some((first, rest)) => is_number(first) && rest.strip_prefix(".=").is_some_and(is_number),
        None => is_number(code),
    };
    if is_code {
        return Some(code.to_owned());
    }
    let (first, last) = range_of_class(code).or_else(|| range_between(code))?;
    Some(format!("{first}..={last}"))
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

pub(super) fn without_brackets(group: &Group) -> String {
    written(&group.stream().into_iter().collect::<Vec<_>>())
}

/// The tokens as hand-written source.
pub(super) fn written(tokens: &[TokenTree]) -> String {
    let mut text = String::new();
    for token in tokens {
        text.push_str(&token.to_string());
        if matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',') {
            text.push(' ');
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{as_written, range_between, range_of_class};

    #[test]
    fn a_class_is_digits_and_x_in_three_places() {
        assert_eq!(range_of_class("5xx"), Some((500, 599)));
        assert_eq!(range_of_class("48X"), Some((480, 489)));
        for text in ["xxx", "486", "48", "48xx", "4x8", "x48", "4-x", ""] {
            assert_eq!(range_of_class(text), None, "{text}");
        }
    }

    #[test]
    fn a_range_ascends_whatever_separates_its_ends() {
        for text in ["500 - 599", "500–599", "500:599", "500.=599", "500to599"] {
            assert_eq!(range_between(text), Some((500, 599)), "{text}");
        }
        for text in ["599-500", "486-486", "486", "486-", "-486", "4xx-5xx", ""] {
            assert_eq!(range_between(text), None, "{text}");
        }
    }

    #[test]
    fn a_string_is_codes_or_whole_ranges() {
        assert_eq!(as_written("486").as_deref(), Some("486"));
        assert_eq!(as_written("500..=599").as_deref(), Some("500..=599"));
        for text in ["500..=", "..=599", "500..599", "busy", ""] {
            assert_eq!(as_written(text), None, "{text}");
        }
    }
}
