//! Guesses what was meant, for the errors of `parse`.

use super::List;
use super::limits::HIGHEST_Q850;

/// Whether a suffix is that of a type, and not part of a word.
pub(super) fn is_integer_type(suffix: &str) -> bool {
    const TYPES: [&str; 12] =
        ["u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize"];
    TYPES.contains(&suffix)
}

/// The range for `5xx` or `48x`, a common way to write all codes with that prefix.
pub(super) fn range_of_class(list: List, text: &str) -> Option<(u16, u16)> {
    let (digits, size) = match text.as_bytes() {
        [b'0'..=b'9', b'x' | b'X', b'x' | b'X'] => (text.get(..1)?, 100),
        [b'0'..=b'9', b'0'..=b'9', b'x' | b'X'] => (text.get(..2)?, 10),
        [b'0'..=b'9', b'x' | b'X'] if list == List::Q850 => (text.get(..1)?, 10),
        _ => return None,
    };
    let start = digits.parse::<u16>().ok()? * size;
    let end = start + size - 1;
    // 1xx of 128 values.
    let is_cut = list == List::Q850 && start <= HIGHEST_Q850;
    Some((start, if is_cut { end.min(HIGHEST_Q850) } else { end }))
}

/// The range for `500-599`, `500:504`, `500.=504`, `500to504` and the like.
pub(super) fn range_between(text: &str) -> Option<(u16, u16)> {
    let (first, rest) = after_digits(text)?;
    for separator in &["-", "–", ":", ".=", "to", "…"] {
        if let Some(last) = rest.trim_start().strip_prefix(separator) {
            let (first, last) = (first.parse().ok()?, last.trim().parse().ok()?);
            return (first < last).then_some((first, last));
        }
    }
    None
}

/// The number for `4o4` or `48l`.
pub(super) fn with_digits(text: &str) -> Option<u16> {
    let mut digits = String::new();
    for letter in text.chars() {
        digits.push(match letter {
            'o' | 'O' => '0',
            'l' | 'I' => '1',
            letter => letter,
        });
    }
    digits.parse().ok()
}

/// The codes that a string was meant to list.
pub(super) fn without_quotes(list: List, text: &str) -> Option<String> {
    let mut codes = String::new();
    for part in text.split([',', ';', '|']) {
        let part = part.trim();
        if let Some(code) = as_written(list, part) {
            push(&mut codes, &code);
            continue;
        }
        for code in part.split_whitespace() {
            push(&mut codes, &as_written(list, code)?);
        }
    }
    (!codes.is_empty()).then_some(codes)
}

fn push(codes: &mut String, code: &str) {
    if !codes.is_empty() {
        codes.push_str(", ");
    }
    codes.push_str(code);
}

/// A code or a range in quotes, in any common notation.
fn as_written(list: List, code: &str) -> Option<String> {
    let is_code = match after_digits(code) {
        Some((start, rest)) => {
            let end = rest.strip_prefix("..=").or(rest.strip_prefix(".."));
            !start.is_empty() && end.is_some_and(is_number)
        }
        None => is_number(code),
    };
    if is_code {
        return Some(code.to_owned());
    }
    let (start, end) = range_of_class(list, code).or_else(|| range_between(code))?;
    Some(format!("{start}..={end}"))
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && after_digits(text).is_none()
}

/// Splits a text after its first digits, unless it has only digits.
fn after_digits(text: &str) -> Option<(&str, &str)> {
    let end = text.find(|character: char| !character.is_ascii_digit())?;
    text.split_at_checked(end)
}

#[cfg(test)]
mod tests {
    use super::{List, as_written, range_between, range_of_class, with_digits, without_quotes};

    #[test]
    fn a_class_is_digits_and_x_in_three_places() {
        assert_eq!(range_of_class(List::Status, "5xx"), Some((500, 599)));
        assert_eq!(range_of_class(List::Status, "48X"), Some((480, 489)));
        for text in ["xxx", "486", "48", "48xx", "4x8", "x48", "4-x", "4x", ""] {
            assert_eq!(range_of_class(List::Status, text), None, "{text}");
        }
    }

    #[test]
    fn a_class_of_q850_values_ends_at_127() {
        assert_eq!(range_of_class(List::Q850, "1xx"), Some((100, 127)));
        assert_eq!(range_of_class(List::Q850, "12x"), Some((120, 127)));
        assert_eq!(range_of_class(List::Q850, "3x"), Some((30, 39)));
        assert_eq!(range_of_class(List::Q850, "5xx"), Some((500, 599)));
    }

    #[test]
    fn letters_that_look_like_digits_are_meant_as_such() {
        assert_eq!(with_digits("4o4"), Some(404));
        assert_eq!(with_digits("4l0"), Some(410));
        assert_eq!(with_digits("4e4"), None);
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
        for text in ["486", "500..=599", "500..600"] {
            assert_eq!(as_written(List::Status, text).as_deref(), Some(text));
        }
        for text in ["500..=", "..=599", "busy", ""] {
            assert_eq!(as_written(List::Status, text), None, "{text}");
        }
        let codes = without_quotes(List::Status, "486 600; 480 - 489");
        assert_eq!(codes.as_deref(), Some("486, 600, 480..=489"));
        assert_eq!(without_quotes(List::Status, "486 busy"), None);
    }
}
