use super::{Protocol, Reason, parse};

/// The start of the text of such a reason: the kind of block and the version of the format.
const VERSION: &str = "v=analytics1";

/// Whether the Reason of a response says "603+", or 603 Network Blocked: call analytics blocked the
/// call as spam, and no person declined it.
///
/// This is [`Reason::is_network_blocked`] for any value of the field. A value that is not valid is
/// skipped.
///
/// ```
/// use sipcause::reason::is_network_blocked;
///
/// let field = r#"SIP;cause=603;text="v=analytics1;url=https://example.com/why";location=RLN"#;
/// assert!(is_network_blocked(field));
///
/// // A person pressed a button.
/// assert!(!is_network_blocked(r#"SIP;cause=603;text="Decline""#));
/// ```
#[must_use]
pub fn is_network_blocked(value: &str) -> bool {
    parse(value).flatten().any(|reason| reason.is_network_blocked())
}

impl Reason<'_> {
    /// Whether this reason, in a response, says "603+", or 603 Network Blocked: call analytics
    /// blocked the call as spam, and no person declined it.
    ///
    /// ATIS-1000099 defines the format, and FCC rules require it of providers in the United States
    /// since 2026-03-25. Such a reason has
    ///
    /// 1. the protocol SIP and the cause 603, or the protocol Q.850 and the cause 21;
    /// 2. a text that begins with the version, `v=analytics1` in any case, and ends there or goes
    ///    on with `;`.
    ///
    /// After the version, the format requires a contact for objections: `url=`, `email=` or `tel=`.
    /// This function does not look for it. A later version of the format does not count, nor does a
    /// parameter `v` outside the text.
    ///
    /// The [`location`](Self::location) says in which network the call was blocked.
    ///
    /// ```
    /// use sipcause::reason::{self, Location};
    ///
    /// let field = r#"SIP;cause=603;text="v=analytics1;tel=+12155551212";location=RLN"#;
    /// let reason = reason::parse(field).next().unwrap()?;
    ///
    /// assert!(reason.is_network_blocked());
    /// assert_eq!(reason.location(), Some(Location::RemoteLocalNetwork));
    ///
    /// let reason = reason::parse("SIP;cause=603;v=analytics1").next().unwrap()?;
    /// assert!(!reason.is_network_blocked());
    /// # Ok::<(), reason::ReasonError>(())
    /// ```
    #[must_use]
    pub fn is_network_blocked(&self) -> bool {
        let rejected = match self.protocol() {
            Protocol::Sip => self.cause() == Some(603),
            Protocol::Q850 => self.cause() == Some(21),
            _ => false,
        };
        rejected
            && self.text().is_some_and(|text| {
                let mut rest = text.chars().skip(VERSION.len());
                text.starts_with_ignore_ascii_case(VERSION)
                    && rest.find(|char| *char != ' ').is_none_or(|char| char == ';')
            })
    }
}
