use core::iter::FusedIterator;

use super::Value;
use super::lexer;

/// An iterator over the parameters of a [`Reason`](super::Reason) as received, in order, returned
/// by [`Reason::params`](super::Reason::params).
///
/// ```
/// use sipcause::reason;
///
/// let reason = reason::parse("Q.850;cause=31;location=LN").next().unwrap()?;
/// assert_eq!(reason.params().count(), 2);
/// # Ok::<(), reason::ReasonError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Params<'a> {
    received: &'a str,
    position: usize,
}

impl<'a> Params<'a> {
    /// `received` must have been parsed once without an error.
    pub(super) const fn new(received: &'a str) -> Self {
        let position = 0;
        Params { received, position }
    }
}

impl<'a> Iterator for Params<'a> {
    type Item = Param<'a>;

    fn next(&mut self) -> Option<Self::Item> {
        let bytes = self.received.as_bytes();
        if bytes.get(self.position) != Some(&b';') {
            return None;
        }
        let param = lexer::param(bytes, self.position + 1).ok()??;
        self.position = param.end;
        Some(Param {
            name: self.received.get(param.name)?,
            value: match param.value {
                Some((value, form)) => Some(Value::new(self.received.get(value)?, form)),
                None => None,
            },
        })
    }
}

impl FusedIterator for Params<'_> {}

/// A parameter of a [`Reason`](super::Reason), with a name and an optional value.
///
/// Two parameters are equal if their names, compared without case, and their values are equal.
///
/// ```
/// use sipcause::reason;
///
/// let reason = reason::parse("Acme;retry-after=\"30\";FINAL").next().unwrap()?;
/// let mut params = reason.params();
///
/// let retry_after = params.next().unwrap();
/// assert_eq!(retry_after.name(), "retry-after");
/// assert_eq!(retry_after.value().unwrap(), "30");
///
/// let last = params.next().unwrap();
/// assert_eq!(last.name(), "FINAL");
/// assert_eq!(last.value(), None);
/// # Ok::<(), reason::ReasonError>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Param<'a> {
    name: &'a str,
    value: Option<Value<'a>>,
}

impl<'a> Param<'a> {
    /// The name as received. Compare it with [`str::eq_ignore_ascii_case`].
    ///
    /// ```
    /// use sipcause::reason;
    ///
    /// let reason = reason::parse("SIP;Cause=200").next().unwrap()?;
    /// assert_eq!(reason.params().next().unwrap().name(), "Cause");
    /// # Ok::<(), reason::ReasonError>(())
    /// ```
    #[must_use]
    pub const fn name(&self) -> &'a str {
        self.name
    }

    /// The value, or `None` for a parameter without `=`.
    ///
    /// ```
    /// use sipcause::reason;
    ///
    /// let reason = reason::parse("SIP;host=[2001:db8::1]").next().unwrap()?;
    /// let host = reason.params().next().unwrap();
    /// assert_eq!(host.value().unwrap(), "[2001:db8::1]");
    /// # Ok::<(), reason::ReasonError>(())
    /// ```
    #[must_use]
    pub const fn value(&self) -> Option<Value<'a>> {
        self.value
    }
}

impl PartialEq for Param<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.name.eq_ignore_ascii_case(other.name) && self.value == other.value
    }
}

impl Eq for Param<'_> {}
