use core::fmt;

/// The error of [`parse`](super::parse) for a value that is not
/// [accepted](super#what-is-accepted).
///
/// ```
/// use sipcause::reason;
///
/// let error = reason::parse("SIP;cause=200;text=\"Call comp").next().unwrap().unwrap_err();
///
/// assert_eq!(error.to_string(), "unclosed quoted string at byte 19");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReasonError {
    kind: Kind,
    offset: usize,
}

/// What is wrong with a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    NoProtocol,
    NoName,
    NoValue,
    NoSeparator,
    UnclosedQuote,
    LineBreak,
}

impl ReasonError {
    pub(super) const fn new(kind: Kind, offset: usize) -> Self {
        ReasonError { kind, offset }
    }

    /// Whether the offset is inside a quoted string.
    pub(super) const fn is_in_quotes(&self) -> bool {
        matches!(self.kind, Kind::LineBreak)
    }

    /// The byte offset in the field where the value stops being valid, counted from 0.
    ///
    /// It is at most the length of the field, and always on a character boundary. For an unclosed
    /// quoted string, it is the offset of the opening quote.
    ///
    /// ```
    /// use sipcause::reason;
    ///
    /// let field = "Q.850;cause=16, SIP cause=200";
    /// let error = reason::parse(field).find_map(Result::err).unwrap();
    ///
    /// assert_eq!(&field[error.offset()..], "cause=200");
    /// ```
    #[must_use]
    pub const fn offset(&self) -> usize {
        self.offset
    }
}

impl fmt::Display for ReasonError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.kind {
            Kind::NoProtocol => "expected a protocol",
            Kind::NoName => "expected a parameter name after `;`",
            Kind::NoValue => "expected a value after `=`",
            Kind::NoSeparator => "expected `;` or `,`",
            Kind::UnclosedQuote => "unclosed quoted string",
            Kind::LineBreak => "line break in a quoted string",
        };
        write!(formatter, "{what} at byte {}", self.offset)
    }
}

impl core::error::Error for ReasonError {}
