use crate::interworking::RFC3398;
use crate::reason::{self, Prefer, Protocol, Reason};

/// A cause that SIP status codes stand for.
///
/// Implemented by the derive of the same name, for code that is generic over tables. Where the
/// type is known, its inherent functions do the same, and also in `const`.
///
/// ```
/// use sipcause::{Cause, SipCause};
///
/// /// How many of these responses a table has no name for.
/// fn unnamed<C: SipCause>(statuses: &[u16]) -> usize {
///     statuses
///         .iter()
///         .filter(|&&status| C::from_status(status).is_none())
///         .count()
/// }
///
/// assert_eq!(unnamed::<Cause>(&[200, 486, 180]), 2);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a `SipCause`",
    label = "no `SipCause`",
    note = "if `{Self}` is an enum of yours, add the derive to it: `#[derive(SipCause)]`"
)]
pub trait SipCause: Sized {
    /// Marks what the derive made: a delegate's functions are called through it.
    #[doc(hidden)]
    type __Derived;

    #[doc(hidden)]
    #[must_use]
    fn __find(status: u16, in_dialog: bool, with_fallback: bool) -> Option<Self>;

    /// What `from_q850` finds before it asks RFC 3398.
    #[doc(hidden)]
    #[must_use]
    fn __find_q850(cause: u8) -> Option<Self>;

    /// The cause that a status code stands for, or `None` where the table does not name it.
    ///
    /// Asked in this order, and the first answer wins: the single codes of the table, its ranges,
    /// what its delegates list, its fallback, the fallbacks of its delegates. A fallback takes
    /// failures only, 300 to 699. Every `u16` has an answer; none panics.
    ///
    /// ```
    /// use sipcause::{Cause, SipCause};
    ///
    /// assert_eq!(<Cause as SipCause>::from_status(486), Some(Cause::Busy));
    /// assert_eq!(<Cause as SipCause>::from_status(499), Some(Cause::SipFailureCode));
    /// assert_eq!(<Cause as SipCause>::from_status(200), None);
    /// ```
    #[must_use]
    fn from_status(status: u16) -> Option<Self>;

    /// As [`from_status`](Self::from_status), without any fallback.
    ///
    /// ```
    /// use sipcause::{Cause, SipCause};
    ///
    /// assert_eq!(<Cause as SipCause>::from_listed_status(486), Some(Cause::Busy));
    /// assert_eq!(<Cause as SipCause>::from_listed_status(499), None);
    /// ```
    #[must_use]
    fn from_listed_status(status: u16) -> Option<Self>;

    /// The cause of a response to a request inside a dialog (RFC 3261 §12.2): as
    /// [`from_status`](Self::from_status), but the in-dialog codes of the table come first, and a
    /// delegate answers with its own in-dialog codes first.
    ///
    /// ```
    /// use sipcause::{Cause, SipCause};
    ///
    /// assert_eq!(<Cause as SipCause>::from_status(408), Some(Cause::Unavailable));
    /// assert_eq!(<Cause as SipCause>::from_in_dialog_status(408), Some(Cause::DialogError));
    /// ```
    #[must_use]
    fn from_in_dialog_status(status: u16) -> Option<Self>;

    /// The cause that a Q.850 cause value, 0 to 127, stands for, or `None` where the table does not
    /// name it.
    ///
    /// Asked in this order: the values that the table lists with `#[q850(…)]`; those that its
    /// delegates list; the status that [RFC 3398](crate::interworking::RFC3398) has for the value,
    /// through [`from_status`](Self::from_status). A variant that holds a status holds that one.
    ///
    /// ```
    /// use sipcause::{Cause, SipCause};
    ///
    /// assert_eq!(<Cause as SipCause>::from_q850(17), Some(Cause::Busy));
    /// assert_eq!(<Cause as SipCause>::from_q850(16), None); // the call just ended
    /// ```
    #[must_use]
    fn from_q850(cause: u8) -> Option<Self>;

    /// The cause that one value of a Reason header field stands for (RFC 3326): of protocol SIP by
    /// its status, of Q.850 by its cause value, of any other `None`.
    ///
    /// Where the value says who released the call (RFC 8606), that refines what RFC 3398 makes of
    /// Q.850 cause 21: 603 from the user, 403 from anybody else.
    ///
    /// ```
    /// use sipcause::{Cause, SipCause, reason};
    ///
    /// let reason = reason::parse("Q.850;cause=17;text=\"User busy\"").next().unwrap()?;
    /// assert_eq!(Cause::from_reason(&reason), Some(Cause::Busy));
    ///
    /// let reason = reason::parse("Preemption;cause=1").next().unwrap()?;
    /// assert_eq!(Cause::from_reason(&reason), None);
    /// # Ok::<(), reason::ReasonError>(())
    /// ```
    #[must_use]
    fn from_reason(reason: &Reason<'_>) -> Option<Self> {
        match reason.protocol() {
            // FreeSWITCH also sends numbers above 699 here, which a table may name.
            Protocol::Sip => Self::from_status(u16::try_from(reason.cause()?).ok()?),
            Protocol::Q850 => {
                let cause = reason.q850()?.value();
                let Some(location) = reason.location() else {
                    return Self::from_q850(cause);
                };
                Self::__find_q850(cause)
                    .or_else(|| Self::from_status(RFC3398.to_status_at(cause, location)?))
            }
            _ => None,
        }
    }

    /// The cause that a Reason header field stands for, which may hold several values.
    ///
    /// Systems disagree on which of them counts, so `prefer` says it; values that name no cause, or
    /// that can't be read, are passed over.
    ///
    /// ```
    /// use sipcause::{Cause, SipCause, reason::Prefer};
    ///
    /// let field = "SIP;cause=603, Q.850;cause=17";
    /// assert_eq!(Cause::from_reasons(field, Prefer::Q850), Some(Cause::Busy));
    /// assert_eq!(Cause::from_reasons(field, Prefer::Sip), Some(Cause::Rejected));
    /// assert_eq!(Cause::from_reasons(field, Prefer::First), Some(Cause::Rejected));
    /// ```
    #[must_use]
    fn from_reasons(value: &str, prefer: Prefer) -> Option<Self> {
        let first_of = |wanted: Option<Protocol<'_>>| {
            reason::parse(value)
                .flatten()
                .filter(|reason| wanted.is_none_or(|wanted| reason.protocol() == wanted))
                .find_map(|reason| Self::from_reason(&reason))
        };
        let preferred = match prefer {
            Prefer::Q850 => Some(Protocol::Q850),
            Prefer::Sip => Some(Protocol::Sip),
            Prefer::First => None,
        };
        first_of(preferred).or_else(|| first_of(None))
    }

    /// The name of the cause.
    ///
    /// ```
    /// use sipcause::{Cause, SipCause};
    ///
    /// assert_eq!(SipCause::as_str(&Cause::NotFound), "Not Found");
    /// ```
    #[must_use]
    fn as_str(&self) -> &'static str;

    /// What the cause means, in a sentence or two that can be shown to a person.
    ///
    /// ```
    /// use sipcause::{Cause, SipCause};
    ///
    /// assert!(SipCause::description(&Cause::Busy).contains("another call"));
    /// ```
    #[must_use]
    fn description(&self) -> &'static str;

    /// The status codes that are listed for the cause, in the order written, ranges spelled out.
    ///
    /// Each of them leads back to this cause through [`from_status`](Self::from_status): what
    /// another variant takes out of a range is not among them. Empty for a local cause, and for one
    /// that is only a fallback.
    ///
    /// ```
    /// use sipcause::{Cause, SipCause};
    ///
    /// assert_eq!(SipCause::codes(&Cause::Busy), [486, 600]);
    /// assert!(SipCause::codes(&Cause::ConnectionError).is_empty());
    /// ```
    #[must_use]
    fn codes(&self) -> &'static [u16];

    /// The Q.850 cause values that are listed for the cause, in the order written, ranges spelled
    /// out; empty where none are.
    ///
    /// ```
    /// use sipcause::SipCause;
    /// use sipcause::SipCause;
    ///
    /// #[derive(SipCause)]
    /// enum CallEnd {
    ///     #[codes(486)]
    ///     #[q850(17, 21)]
    ///     Busy,
    /// }
    ///
    /// assert_eq!(SipCause::q850_values(&CallEnd::Busy), [17, 21]);
    /// ```
    #[must_use]
    fn q850_values(&self) -> &'static [u8];

    /// The status that the cause holds, else the first of its codes; never an invented one.
    ///
    /// ```
    /// use sipcause::{Cause, SipCause};
    ///
    /// assert_eq!(SipCause::status(&Cause::Busy), Some(486));
    /// assert_eq!(SipCause::status(&Cause::SipFailureCode), None);
    /// ```
    #[must_use]
    fn status(&self) -> Option<u16>;

    /// Every SIP status from 100 to 699 that the table names, with its cause, in order of status.
    ///
    /// Delegates and fallbacks are included. Use it to export a table, to document it or to test it.
    ///
    /// ```
    /// use sipcause::{Cause, SipCause};
    ///
    /// let mut rows = Cause::table();
    /// assert_eq!(rows.next(), Some((300, Cause::Redirected)));
    /// assert_eq!(rows.last(), Some((699, Cause::SipFailureCode)));
    /// ```
    fn table() -> impl Iterator<Item = (u16, Self)> {
        (100..=699).filter_map(|status| Some((status, Self::from_status(status)?)))
    }
}
