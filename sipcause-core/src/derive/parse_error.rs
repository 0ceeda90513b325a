use core::fmt;

/// The error of `FromStr`: the text is no cause's name.
///
/// The exact texts of `as_str` are the names. A variant that holds a status or anything else is
/// never made from a text, since the text does not say what it holds.
///
/// ```
/// use sipcause::Cause;
///
/// assert_eq!("Busy".parse(), Ok(Cause::Busy));
///
/// let error = "busy".parse::<Cause>().unwrap_err();
/// assert_eq!(error.to_string(), "no cause of `Cause` has this text");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ParseCauseError {
    table: &'static str,
}

impl ParseCauseError {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(table: &'static str) -> Self {
        ParseCauseError { table }
    }
}

impl fmt::Display for ParseCauseError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "no cause of `{}` has this text", self.table)
    }
}

impl core::error::Error for ParseCauseError {}
