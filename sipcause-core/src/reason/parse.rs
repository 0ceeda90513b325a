use core::iter::FusedIterator;

use super::error::Kind;
use super::lexer::{self, Known};
use super::{Protocol, Reason, ReasonError, Value};

/// Parses one Reason header field, and returns an iterator over its values in order.
///
/// `value` is the part of the field after `Reason:`, or the whole header line. Some input that the
/// grammar does not allow is [accepted](super#what-is-accepted). The time to parse it is linear in
/// its length, for any input.
///
/// # Errors
///
/// A value that is not accepted is a [`ReasonError`] with the [offset](ReasonError::offset) where it
/// stops being valid. Parsing goes on after the next comma outside quotes.
///
/// ```
/// use sipcause::reason;
///
/// let mut reasons = reason::parse("SIP;cause, Q.850;cause=, Q.850;cause=16");
///
/// assert_eq!(reasons.next().unwrap()?.cause(), None);
///
/// let error = reasons.next().unwrap().unwrap_err();
/// assert_eq!(error.offset(), 23);
/// assert_eq!(error.to_string(), "expected a value after `=` at byte 23");
///
/// assert_eq!(reasons.next().unwrap()?.cause(), Some(16));
/// assert!(reasons.next().is_none());
/// # Ok::<(), reason::ReasonError>(())
/// ```
///
/// To skip invalid values, flatten the iterator:
///
/// ```
/// use sipcause::reason;
///
/// assert_eq!(reason::parse("SIP cause=200, Q.850;cause=26").flatten().count(), 1);
/// assert_eq!(reason::parse("").count(), 0);
/// ```
///
/// A header line that was copied from a log:
///
/// ```
/// use sipcause::reason;
///
/// let reason = reason::parse("Reason: Q.850;cause=17;text=User busy;").next().unwrap()?;
///
/// assert_eq!(reason.cause(), Some(17));
/// assert_eq!(reason.text().unwrap(), "User busy");
/// # Ok::<(), reason::ReasonError>(())
/// ```
#[inline]
pub fn parse(value: &str) -> Reasons<'_> {
    let field = value.trim_end_matches(['\r', '\n']);
    let start = lexer::field_name(field.as_bytes());
    Reasons { field, position: (start < field.len()).then_some(start) }
}

/// An iterator over the values of a Reason header field, returned by [`parse`].
///
/// ```
/// use sipcause::reason;
///
/// let reasons = reason::parse("Q.850;cause=16;text=\"Terminated\"");
///
/// // A clone starts from the same value.
/// assert_eq!(reasons.clone().count(), 1);
/// assert_eq!(reasons.last().unwrap()?.cause(), Some(16));
/// # Ok::<(), reason::ReasonError>(())
/// ```
#[derive(Debug, Clone)]
#[must_use = "iterators are lazy, so the values are not parsed until it is used"]
pub struct Reasons<'a> {
    field: &'a str,
    /// Where the next value begins, if one must follow.
    position: Option<usize>,
}

impl<'a> Iterator for Reasons<'a> {
    type Item = Result<Reason<'a>, ReasonError>;

    fn next(&mut self) -> Option<Self::Item> {
        let start = self.position.take()?;
        let reason = self.read(start);
        if let Err(error) = reason {
            let comma = lexer::comma(self.field.as_bytes(), error);
            self.position = comma.map(|comma| comma + 1);
        }
        Some(reason)
    }
}

impl FusedIterator for Reasons<'_> {}

impl<'a> Reasons<'a> {
    /// Parses a value and the comma after it.
    fn read(&mut self, start: usize) -> Result<Reason<'a>, ReasonError> {
        let bytes = self.field.as_bytes();
        let start = lexer::space(bytes, start);
        let end = lexer::token(bytes, start);
        if start == end {
            return Err(ReasonError::new(Kind::NoProtocol, start));
        }
        let protocol = self.field.get(start..end).unwrap_or_default();

        let start = lexer::space(bytes, end);
        let mut end = start;
        let (mut cause, mut text, mut location) = (None, None, None);
        while bytes.get(end) == Some(&b';') {
            let Some(param) = lexer::param(bytes, end + 1)? else {
                end = lexer::space(bytes, end + 1);
                break;
            };
            end = param.end;
            if let (Some(known), Some((value, form))) = (param.known, param.value) {
                let value = Value::new(self.field.get(value).unwrap_or_default(), form);
                match known {
                    Known::Cause => cause = cause.or_else(|| value.number()),
                    Known::Text => text = text.or(Some(value)),
                    Known::Location => location = location.or_else(|| value.location()),
                }
            }
        }
        match bytes.get(end) {
            Some(b',') => self.position = Some(end + 1),
            Some(_) => return Err(ReasonError::new(Kind::NoSeparator, end)),
            None => {}
        }
        Ok(Reason {
            protocol: Protocol::from_name(protocol),
            cause,
            text,
            location,
            received: self.field.get(start..end).unwrap_or_default(),
        })
    }
}
