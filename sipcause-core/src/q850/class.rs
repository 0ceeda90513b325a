use core::fmt;

/// The seven classes of Q.850 causes
/// [[ITU-T Q.850 §2.2.4](https://www.itu.int/rec/T-REC-Q.850)].
///
/// Every value has a class, even one that the standard does not name.
///
/// ```
/// use sipcause::{Q850, Q850Class};
///
/// // 37 has no name in the standard.
/// let cause = Q850::from_value(37).unwrap();
/// assert_eq!(cause.class(), Q850Class::ResourceUnavailable);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Q850Class {
    /// 0 to 31: a normal event of a call.
    NormalEvent,

    /// 32 to 47: a resource that the call needs is used up or out of order.
    ResourceUnavailable,

    /// 48 to 63: a service or option exists, but is not available for this call.
    ServiceNotAvailable,

    /// 64 to 79: this equipment does not implement a service or option.
    ServiceNotImplemented,

    /// 80 to 95: a message is not valid.
    InvalidMessage,

    /// 96 to 111: a message violates the protocol.
    ProtocolError,

    /// 112 to 127: the call went through another kind of network.
    Interworking,
}

impl Q850Class {
    /// The name of the class, as `Display` writes it.
    ///
    /// ```
    /// use sipcause::Q850Class;
    ///
    /// assert_eq!(Q850Class::NormalEvent.as_str(), "Normal event");
    /// ```
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::NormalEvent => "Normal event",
            Self::ResourceUnavailable => "Resource unavailable",
            Self::ServiceNotAvailable => "Service or option not available",
            Self::ServiceNotImplemented => "Service or option not implemented",
            Self::InvalidMessage => "Invalid message",
            Self::ProtocolError => "Protocol error",
            Self::Interworking => "Interworking",
        }
    }

    /// What the class means, in a sentence for people.
    ///
    /// ```
    /// use sipcause::Q850Class;
    ///
    /// let text = Q850Class::ResourceUnavailable.description();
    /// assert_eq!(text, "Something that the call needs is not available right now.");
    /// ```
    #[must_use]
    pub const fn description(&self) -> &'static str {
        match self {
            Self::NormalEvent => "The call ended normally.",
            Self::ResourceUnavailable => {
                "Something that the call needs is not available right now."
            }
            Self::ServiceNotAvailable => "The call requested a service that is not available.",
            Self::ServiceNotImplemented => {
                "The call requested a service that the equipment does not support."
            }
            Self::InvalidMessage => "A signaling message was not valid.",
            Self::ProtocolError => "A signaling message violated the protocol.",
            Self::Interworking => "The call went through another kind of network.",
        }
    }
}

impl fmt::Display for Q850Class {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}
