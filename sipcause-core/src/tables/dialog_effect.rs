use core::fmt;

/// What a response to a request inside a dialog ends
/// [[RFC 5057 §5.1](https://www.rfc-editor.org/rfc/rfc5057#section-5.1)].
///
/// Several usages can share one dialog, such as a call and the subscription that reports the
/// progress of its transfer. Some failures end only the transaction, some end the usage that the
/// request belongs to, and some end the whole dialog. Effects are ordered by how much they end:
///
/// ```
/// use sipcause::{DialogEffect, ResponseCode};
///
/// // The call goes on after a rejected re-INVITE.
/// let rejected = ResponseCode::NotAcceptableHere.in_dialog_effect();
/// assert_eq!(rejected, DialogEffect::Transaction);
///
/// // A 404 to the same re-INVITE ends the call.
/// let lost = ResponseCode::NotFound.in_dialog_effect();
/// assert!(lost > rejected);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DialogEffect {
    /// Ends nothing, because the response is provisional or successful.
    Nothing,

    /// Ends only the transaction. The request failed, but its usage goes on.
    Transaction,

    /// Ends the usage that the request belongs to, and the dialog too if it has no other usage
    /// [[RFC 5057 §4](https://www.rfc-editor.org/rfc/rfc5057#section-4)].
    Usage,

    /// Ends the dialog and all of its usages.
    Dialog,
}

impl DialogEffect {
    /// The name of the effect, as `Display` writes it.
    ///
    /// ```
    /// use sipcause::DialogEffect;
    ///
    /// assert_eq!(DialogEffect::Usage.as_str(), "Usage");
    /// ```
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Nothing => "Nothing",
            Self::Transaction => "Transaction",
            Self::Usage => "Usage",
            Self::Dialog => "Dialog",
        }
    }
}

impl fmt::Display for DialogEffect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
