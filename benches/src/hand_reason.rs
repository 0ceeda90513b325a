//! A careful parser, written by hand, for the first value of a Reason header field.
//!
//! It reads the same fields as `sipcause::reason::Reason`, by the same grammar, in one pass. It indexes
//! and slices, so only review ensures that it does not panic. `reason::parse(field).next()` may take at
//! most 1.2 times its instructions.

use sipcause::reason::{Location, Protocol};

#[derive(Debug, Clone, Copy)]
pub(crate) struct HandReason<'a> {
    pub(crate) protocol: Protocol<'a>,
    pub(crate) cause: Option<u32>,
    pub(crate) text: Option<&'a str>,
    pub(crate) text_has_escapes: bool,
    pub(crate) location: Option<Location>,
    /// All parameters, starting with the first `;`.
    pub(crate) params: &'a str,
    /// The byte where the next value begins, if there is one.
    pub(crate) next: Option<usize>,
}

/// Parses the first value of the field. The error is the byte where it is invalid.
#[inline(never)]
pub(crate) fn parse(field: &str) -> Result<HandReason<'_>, usize> {
    let bytes = field.as_bytes();
    let start = skip_space(bytes, 0);
    let mut at = skip_token(bytes, start);
    if at == start {
        return Err(at);
    }
    let mut reason = HandReason {
        protocol: protocol(&field[start..at]),
        cause: None,
        text: None,
        text_has_escapes: false,
        location: None,
        params: "",
        next: None,
    };
    at = skip_space(bytes, at);
    let params = at;
    while at < bytes.len() && bytes[at] == b';' {
        let start = skip_space(bytes, at + 1);
        at = skip_token(bytes, start);
        if at == start {
            return Err(at);
        }
        let name = &field[start..at];
        at = skip_space(bytes, at);
        if at == bytes.len() || bytes[at] != b'=' {
            continue;
        }
        at = skip_space(bytes, at + 1);
        let (value, has_escapes) = if at < bytes.len() && bytes[at] == b'"' {
            let start = at + 1;
            let has_escapes;
            (at, has_escapes) = closing_quote(bytes, start)?;
            let value = &field[start..at];
            at += 1;
            (value, has_escapes)
        } else {
            let start = at;
            at = skip_token(bytes, start);
            if at == start {
                return Err(at);
            }
            (&field[start..at], false)
        };
        at = skip_space(bytes, at);

        if name.eq_ignore_ascii_case("cause") {
            reason.cause = reason.cause.or_else(|| number(value));
        } else if name.eq_ignore_ascii_case("text") {
            if reason.text.is_none() {
                reason.text = Some(value);
                reason.text_has_escapes = has_escapes;
            }
        } else if name.eq_ignore_ascii_case("location") {
            reason.location = reason.location.or_else(|| Location::from_name(value));
        }
    }
    reason.params = &field[params..at];
    if at < bytes.len() {
        if bytes[at] != b',' {
            return Err(at);
        }
        reason.next = Some(at + 1);
    }
    Ok(reason)
}

fn protocol(name: &str) -> Protocol<'_> {
    if name.eq_ignore_ascii_case("SIP") {
        Protocol::Sip
    } else if name.eq_ignore_ascii_case("Q.850") {
        Protocol::Q850
    } else {
        Protocol::from_name(name)
    }
}

/// Parses digits only; `u32::from_str` also accepts a sign.
fn number(value: &str) -> Option<u32> {
    if value.starts_with('+') {
        return None;
    }
    value.parse().ok()
}

fn closing_quote(bytes: &[u8], start: usize) -> Result<(usize, bool), usize> {
    let mut at = start;
    let mut has_escapes = false;
    while at < bytes.len() {
        match bytes[at] {
            b'"' => return Ok((at, has_escapes)),
            b'\\' => {
                has_escapes = true;
                at += 2;
            }
            b'\r' if is_fold(bytes, at) => {
                has_escapes = true;
                at += 3;
            }
            b'\r' | b'\n' => return Err(at),
            _ => at += 1,
        }
    }
    Err(start - 1)
}

fn skip_space(bytes: &[u8], mut at: usize) -> usize {
    while at < bytes.len() {
        match bytes[at] {
            b' ' | b'\t' => at += 1,
            b'\r' if is_fold(bytes, at) => at += 3,
            _ => break,
        }
    }
    at
}

/// Whether there is a line break here, followed by a space or a tab.
fn is_fold(bytes: &[u8], at: usize) -> bool {
    at + 2 < bytes.len() && bytes[at + 1] == b'\n' && matches!(bytes[at + 2], b' ' | b'\t')
}

fn skip_token(bytes: &[u8], mut at: usize) -> usize {
    while at < bytes.len() && IS_TOKEN[usize::from(bytes[at])] {
        at += 1;
    }
    at
}

static IS_TOKEN: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 128 {
        #[expect(clippy::cast_possible_truncation, reason = "it is below 128")]
        let char = byte as u8;
        table[byte] = char.is_ascii_alphanumeric() || is_mark(char);
        byte += 1;
    }
    table
};

const fn is_mark(byte: u8) -> bool {
    matches!(
        byte,
        b'-' | b'.' | b'!' | b'%' | b'*' | b'_' | b'+' | b'`' | b'\'' | b'~'
    )
}
