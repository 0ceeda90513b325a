use core::iter::FusedIterator;

use super::lexer::{Failure, Kind, Lexer};
use super::{Location, Protocol, Reason, ReasonError};

/// Reads one Reason header field: an iterator over its values, in their order.
///
/// `value` is what stands after `Reason:`. A value that does not follow the grammar is an error
/// that says [where](ReasonError::offset), and the values after the next comma outside quotes are
/// still read. The whole takes time in proportion to the length of the field, whatever it holds.
///
/// ```
/// use sipcause_core::reason;
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
/// To take what can be read and leave the rest, flatten it:
///
/// ```
/// use sipcause_core::reason;
///
/// assert_eq!(reason::parse("SIP cause=200, Q.850;cause=26").flatten().count(), 1);
/// assert_eq!(reason::parse("").count(), 0);
/// ```
pub fn parse(value: &str) -> Reasons<'_> {
    let mut lexer = Lexer::new(value);
    lexer.skip_space();
    Reasons {
        lexer,
        length: value.len(),
        more: !lexer.rest().is_empty(),
    }
}

/// The values of a Reason header field, made by [`parse`].
///
/// ```
/// use sipcause_core::reason;
///
/// let reasons = reason::parse("Q.850;cause=16;text=\"Terminated\"");
///
/// // The field can be read again without being parsed anew.
/// assert_eq!(reasons.clone().count(), 1);
/// assert_eq!(reasons.last().unwrap()?.cause(), Some(16));
/// # Ok::<(), reason::ReasonError>(())
/// ```
#[derive(Debug, Clone)]
#[must_use = "the values are read when the iterator is asked for them"]
pub struct Reasons<'a> {
    lexer: Lexer<'a>,
    length: usize,
    /// Whether a value has to follow.
    more: bool,
}

impl<'a> Iterator for Reasons<'a> {
    type Item = Result<Reason<'a>, ReasonError>;

    fn next(&mut self) -> Option<Self::Item> {
        if !self.more {
            return None;
        }
        let value = self.value();
        self.more = match value {
            Ok(_) => self.lexer.eat(b','),
            Err(_) => self.lexer.skip_value(),
        };
        Some(value.map_err(|failure| ReasonError {
            kind: failure.kind,
            offset: self.length - failure.left,
        }))
    }
}

impl FusedIterator for Reasons<'_> {}

impl<'a> Reasons<'a> {
    /// Reads a value up to the comma after it or the end.
    fn value(&mut self) -> Result<Reason<'a>, Failure> {
        let lexer = &mut self.lexer;
        lexer.skip_space();
        let protocol = lexer.token();
        if protocol.is_empty() {
            return Err(lexer.failure(Kind::NoProtocol));
        }
        lexer.skip_space();

        let params = lexer.rest();
        let mut reason = Reason::new(Protocol::from_name(protocol));
        while lexer.eat(b';') {
            if let (name, Some(value)) = lexer.param()? {
                if reason.cause.is_none() && name.eq_ignore_ascii_case("cause") {
                    reason.cause = value.number();
                } else if reason.text.is_none() && name.eq_ignore_ascii_case("text") {
                    reason.text = Some(value);
                } else if reason.location.is_none() && name.eq_ignore_ascii_case("location") {
                    reason.location = Location::from_value(value);
                }
            }
        }
        let rest = lexer.rest();
        if !(rest.is_empty() || rest.starts_with(',')) {
            return Err(lexer.failure(Kind::NoSeparator));
        }
        reason.received = params.get(..params.len() - rest.len()).unwrap_or_default();
        Ok(reason)
    }
}
