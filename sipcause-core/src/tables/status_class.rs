use core::fmt;

/// The six classes of SIP status codes, by the first digit
/// [[RFC 3261 §7.2](https://www.rfc-editor.org/rfc/rfc3261#section-7.2)].
///
/// A client that meets a status it does not know treats it as the `x00` of its class, so the class
/// says something about every response. In order of their digit:
///
/// ```
/// use sipcause::StatusClass;
///
/// assert_eq!(StatusClass::from_status(486), Some(StatusClass::ClientError));
/// assert!(StatusClass::Success < StatusClass::Redirection);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum StatusClass {
    /// 1xx: the request has arrived and is being worked on.
    Provisional,

    /// 2xx: the request was understood, accepted and acted on.
    Success,

    /// 3xx: the request has to be sent somewhere else.
    Redirection,

    /// 4xx: the request cannot be fulfilled here as it stands.
    ClientError,

    /// 5xx: the server failed, although the request may be in order.
    ServerError,

    /// 6xx: the request cannot be fulfilled at any server.
    GlobalFailure,
}

impl StatusClass {
    /// The class of a status code, `None` outside 100 to 699.
    ///
    /// Any number in that range has a class, registered or not.
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

    /// The name of the class, which `Display` writes too.
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
