//! The parts of the grammar, as functions from the start of a part to its end [[RFC 3261
//! §25.1](https://www.rfc-editor.org/rfc/rfc3261#section-25.1)].

use core::ops::Range;

use super::ReasonError;
use super::error::Kind;
use super::value::Form;

/// The parameters that a `Reason` interprets.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Known {
    Cause,
    Text,
    Location,
}

impl Known {
    pub(super) fn from_name(name: &[u8]) -> Option<Self> {
        if is(name, *b"cause") {
            Some(Self::Cause)
        } else if is(name, *b"text") {
            Some(Self::Text)
        } else if is(name, *b"location") {
            Some(Self::Location)
        } else {
            None
        }
    }
}

/// Whether a token equals these lower-case letters, ignoring case.
fn is<const N: usize>(token: &[u8], letters: [u8; N]) -> bool {
    // Setting this bit turns letters into lower case, and no other byte of a token into a letter.
    let lower = |token: [u8; N]| token.map(|byte| byte | 0x20);
    token.try_into().is_ok_and(|token| lower(token) == letters)
}

/// The position of a parameter, after its semicolon.
pub(super) struct ParamSpan {
    pub(super) name: Range<usize>,
    pub(super) known: Option<Known>,
    pub(super) value: Option<ValueSpan>,
    pub(super) end: usize,
}

/// The position of a value, without its quotes.
type ValueSpan = (Range<usize>, Form);

/// Skips the spaces before the first value, and the name of the field if it is there.
#[inline]
pub(super) fn field_name(bytes: &[u8]) -> usize {
    const NAME: &[u8] = b"Reason";

    let start = space(bytes, 0);
    let end = start + NAME.len();
    let name = bytes.get(start..end).unwrap_or_default();
    if name.eq_ignore_ascii_case(NAME) {
        let colon = space(bytes, end);
        if bytes.get(colon) == Some(&b':') {
            return space(bytes, colon + 1);
        }
    }
    start
}

/// `None` after a semicolon that ends a value.
#[inline]
pub(super) fn param(bytes: &[u8], at: usize) -> Result<Option<ParamSpan>, ReasonError> {
    let start = space(bytes, at);
    let end = token(bytes, start);
    if start == end {
        return match bytes.get(start) {
            None | Some(b',') => Ok(None),
            Some(_) => Err(ReasonError::new(Kind::NoName, start)),
        };
    }
    let name = start..end;
    let known = Known::from_name(bytes.get(start..end).unwrap_or_default());

    let equal = space(bytes, end);
    let (value, end) = match bytes.get(equal) {
        Some(b'=') => {
            let (value, end) = value(bytes, space(bytes, equal + 1), known)?;
            (Some(value), space(bytes, end))
        }
        _ => (None, equal),
    };
    Ok(Some(ParamSpan { name, known, value, end }))
}

#[inline]
fn value(
    bytes: &[u8],
    start: usize,
    known: Option<Known>,
) -> Result<(ValueSpan, usize), ReasonError> {
    match bytes.get(start) {
        Some(b'"') => {
            let (end, form) = quoted(bytes, start + 1)?;
            Ok(((start + 1..end, form), end + 1))
        }
        Some(b'[') if known != Some(Known::Text) => {
            let end = address(bytes, start)?;
            Ok(((start..end, Form::Token), end))
        }
        _ => {
            let token = token(bytes, start);
            let end = match known {
                Some(Known::Text) => unquoted_text(bytes, start),
                _ => token,
            };
            if end == start {
                return Err(ReasonError::new(Kind::NoValue, start));
            }
            let form = if end == token { Form::Token } else { Form::Verbatim };
            Ok(((start..end, form), end))
        }
    }
}

/// Skips spaces, tabs, and line breaks before a space or a tab.
#[inline]
pub(super) fn space(bytes: &[u8], mut at: usize) -> usize {
    while let Some(b' ' | b'\t' | b'\r') = bytes.get(at) {
        at += match bytes.get(at..).unwrap_or_default() {
            [b'\r', b'\n', b' ' | b'\t', ..] => 3,
            [b'\r', ..] => break,
            _ => 1,
        };
    }
    at
}

/// Skips a token, if there is one.
#[inline]
pub(super) fn token(bytes: &[u8], mut at: usize) -> usize {
    while bytes.get(at).is_some_and(|&byte| is_token(byte)) {
        at += 1;
    }
    at
}

/// Finds the end of a text without quotes: the next separator, line break or quote, or the space
/// before it.
fn unquoted_text(bytes: &[u8], start: usize) -> usize {
    let rest = bytes.get(start..).unwrap_or_default();
    let is_end = |byte: &u8| matches!(byte, b';' | b',' | b'"' | b'\r' | b'\n');
    let is_text = |byte: &u8| !matches!(byte, b' ' | b'\t');
    let text = rest.split(is_end).next().unwrap_or_default();
    let length = text.iter().rposition(is_text).map_or(0, |last| last + 1);
    start + length
}

/// Finds the closing quote of a string from after its opening quote.
#[inline]
fn quoted(bytes: &[u8], start: usize) -> Result<(usize, Form), ReasonError> {
    let mut at = start;
    let mut form = Form::Verbatim;
    loop {
        while bytes.get(at).is_some_and(|&byte| is_plain(byte)) {
            at += 1;
        }
        at += match bytes.get(at..).unwrap_or_default() {
            [b'"', ..] => return Ok((at, form)),
            [b'\\', b'\r' | b'\n', ..] => return Err(ReasonError::new(Kind::LineBreak, at + 1)),
            // If the escaped character has more than one byte, the others are plain.
            [b'\\', _, ..] => 2,
            [b'\r', b'\n', b' ' | b'\t', ..] => 3,
            [b'\r' | b'\n', ..] => return Err(ReasonError::new(Kind::LineBreak, at)),
            _ => return Err(ReasonError::new(Kind::UnclosedQuote, start - 1)),
        };
        form = Form::Escaped;
    }
}

/// Skips an IPv6 address in brackets, the only value that is neither a token nor quoted.
#[cold]
fn address(bytes: &[u8], start: usize) -> Result<usize, ReasonError> {
    let mut at = start + 1;
    while let Some(b'0'..=b'9' | b'a'..=b'f' | b'A'..=b'F' | b':' | b'.') = bytes.get(at) {
        at += 1;
    }
    if at == start + 1 || bytes.get(at) != Some(&b']') {
        return Err(ReasonError::new(Kind::NoValue, at));
    }
    Ok(at + 1)
}

/// Finds the next comma outside quotes after an invalid value.
pub(super) fn comma(bytes: &[u8], error: ReasonError) -> Option<usize> {
    let mut at = error.offset();
    let mut in_quotes = error.is_in_quotes();
    loop {
        match bytes.get(at)? {
            b'"' => in_quotes = !in_quotes,
            b'\\' if in_quotes => at += 1,
            b',' if !in_quotes => return Some(at),
            _ => {}
        }
        at += 1;
    }
}

/// Whether a token can contain this byte.
pub(super) fn is_token(byte: u8) -> bool {
    CLASSES.get(usize::from(byte)) == Some(&Class::Token)
}

/// Whether a byte has no special meaning inside quotes.
fn is_plain(byte: u8) -> bool {
    CLASSES.get(usize::from(byte)) != Some(&Class::Special)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Token,
    /// Ends a quoted string, or has a special meaning inside it.
    Special,
    Other,
}

/// The class of each byte. A lookup is faster than a comparison with each range.
static CLASSES: [Class; 256] = {
    let mut classes = [Class::Other; 256];
    let mut rest: &mut [Class] = &mut classes;
    let mut byte: u8 = 0;
    while let [class, others @ ..] = rest {
        *class = match byte {
            b'a'..=b'z'
            | b'A'..=b'Z'
            | b'0'..=b'9'
            | b'-'
            | b'.'
            | b'!'
            | b'%'
            | b'*'
            | b'_'
            | b'+'
            | b'`'
            | b'\''
            | b'~' => Class::Token,
            b'"' | b'\\' | b'\r' | b'\n' => Class::Special,
            _ => Class::Other,
        };
        rest = others;
        byte = byte.wrapping_add(1);
    }
    classes
};
