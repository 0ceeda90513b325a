use core::fmt;

/// The six classes of SIP status codes, by the first digit
/// [[RFC 3261 §7.2](https://www.rfc-editor.org/rfc/rfc3261#section-7.2)].
///
/// A client treats a status that it does not know as the `x00` code of its class, so the class is
/// meaningful for every response. Classes are ordered by digit:
///
/// ```
/// use sipcause::StatusClass;
///
/// assert_eq!(StatusClass::from_status(486), Some(StatusClass::ClientError));
/// assert!(StatusClass::Success < StatusClass::Redirection);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum StatusClass {
    /// 1xx: the request was received and is being processed.
    Provisional,

    /// 2xx: the request was received, understood and accepted.
    Success,

    /// 3xx: the request must be sent to another address.
    Redirection,

    /// 4xx: this server cannot fulfill the request in its present form.
    ClientError,

    /// 5xx: the server failed, although the request may be valid.
    ServerError,

    /// 6xx: no server can fulfill the request.
    GlobalFailure,
}

impl StatusClass {
    /// The class of a status code, or `None` outside 100 to 699.
    ///
    /// Every number in that range has a class, registered or not.
    ///
    /// ```
    /// use sipcause::StatusClass;
    ///
    /// assert_eq!(StatusClass::from_status(180), Some(StatusClass::Provisional));
    /// assert_eq!(StatusClass::from_status(699), Some(StatusClass::GlobalFailure));
    /// assert_eq!(StatusClass::from_status(700), None);
    /// ```
    #[must_use]
    pub const fn from_status(status: u16) -> Option<Self> {
        match status {
            100..=199 => Some(Self::Provisional),
            200..=299 => Some(Self::Success),
            300..=399 => Some(Self::Redirection),
            400..=499 => Some(Self::ClientError),
            500..=599 => Some(Self::ServerError),
            600..=699 => Some(Self::GlobalFailure),
            _ => None,
        }
    }

    /// The name of the class, as `Display` writes it.
    ///
    /// ```
    /// use sipcause::StatusClass;
    ///
    /// assert_eq!(StatusClass::GlobalFailure.as_str(), "Global Failure");
    /// ```
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Provisional => "Provisional",
            Self::Success => "Success",
            Self::Redirection => "Redirection",
            Self::ClientError => "Client Error",
            Self::ServerError => "Server Error",
            Self::GlobalFailure => "Global Failure",
        }
    }
}

impl fmt::Display for StatusClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
