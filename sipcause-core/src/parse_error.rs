use core::fmt;

/// The error of `FromStr` for a text that does not name a cause.
///
/// The valid texts are exactly those of `as_str`, and the message lists them. A variant that holds
/// a status or another value cannot be parsed, because the text does not contain that value. In an
/// enum with delegates, its own texts come first, then those of each delegate in order of
/// declaration. If a delegate's cause has the same text as one of the enum's own, the text is
/// parsed as the own one.
///
/// ```
/// use sipcause::SipCause;
///
/// #[derive(SipCause, Debug, PartialEq)]
/// #[sip_cause(from_str)]
/// enum CallEnd {
///     #[codes(486, 600)]
///     Busy,
///     #[codes(404)]
///     NotFound,
/// }
///
/// assert_eq!("Not Found".parse(), Ok(CallEnd::NotFound));
///
/// let error = "not found".parse::<CallEnd>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "the text does not name a cause of `CallEnd`; expected `Busy` or `Not Found`"
/// );
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ParseCauseError {
    expected: &'static ExpectedTexts,
}

impl ParseCauseError {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(expected: &'static ExpectedTexts) -> Self {
        ParseCauseError { expected }
    }
}

impl fmt::Display for ParseCauseError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ExpectedTexts { table, .. } = self.expected;
        write!(formatter, "the text does not name a cause of `{table}`; expected {}", self.expected)
    }
}

impl core::error::Error for ParseCauseError {}

/// The texts that can be parsed as a cause of an enum.
#[derive(Debug, PartialEq, Eq)]
pub struct ExpectedTexts {
    /// The name of the enum.
    pub table: &'static str,
    /// Its own texts.
    pub texts: &'static [&'static str],
    /// The types of its delegates, whose texts can be parsed too.
    pub delegates: &'static [&'static str],
}

impl fmt::Display for ExpectedTexts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let total = self.texts.len() + self.delegates.len();
        let separator = |index| match total - index {
            _ if index == 0 => "",
            1 => " or ",
            _ => ", ",
        };
        for (index, text) in self.texts.iter().enumerate() {
            write!(formatter, "{}`{text}`", separator(index))?;
        }
        for (index, delegate) in (self.texts.len()..).zip(self.delegates) {
            write!(formatter, "{}a text of `{delegate}`", separator(index))?;
        }
        if total == 0 {
            formatter.write_str("nothing, because none of its variants can be parsed")?;
        }
        Ok(())
    }
}
