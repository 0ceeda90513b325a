use core::fmt;

/// What a response to a request inside a dialog ends
/// [[RFC 5057 §5.1](https://www.rfc-editor.org/rfc/rfc5057#section-5.1)].
///
/// Several usages can share one dialog: a call, and the subscription that reports on a transfer of
/// it, are two. Some failures end only the request that was answered, some end the usage it belongs
/// to, and some show that the dialog itself no longer works. In order of how much is lost:
///
/// ```
/// use sipcause::{DialogEffect, ResponseCode};
///
/// // A rejected re-INVITE leaves the call as it was.
/// let rejected = ResponseCode::NotAcceptableHere.in_dialog_effect();
/// assert_eq!(rejected, DialogEffect::Transaction);
///
/// // A 404 to the same re-INVITE means that the call is lost.
/// let lost = ResponseCode::NotFound.in_dialog_effect();
/// assert!(lost > rejected);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DialogEffect {
    /// Ends nothing: provisional and successful responses are no failures.
    Nothing,

    /// Ends the transaction alone. The request failed, and whatever it was part of goes on.
    Transaction,

    /// Ends the usage that the request belongs to, and the dialog too if no other usage is left in
    /// it [[RFC 5057 §4](https://www.rfc-editor.org/rfc/rfc5057#section-4)].
    Usage,

    /// Ends the dialog with every usage in it.
    Dialog,
}

impl DialogEffect {
    /// The name of the effect, which `Display` writes too.
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
