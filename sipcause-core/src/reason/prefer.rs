/// Which of several values in a Reason header field counts, for
/// [`SipCause::from_reasons`](crate::SipCause::from_reasons).
///
/// A gateway often reports the same reason twice, as a Q.850 cause and as a SIP status, and systems
/// disagree on which of them counts. Asterisk uses the Q.850 cause, and FreeSWITCH uses the first
/// value.
///
/// ```
/// use sipcause::reason::Prefer;
/// use sipcause::{Cause, SipCause};
///
/// let field = "SIP;cause=480, Q.850;cause=17";
/// assert_eq!(Cause::from_reasons(field, Prefer::Q850), Some(Cause::Busy));
/// assert_eq!(Cause::from_reasons(field, Prefer::Sip), Some(Cause::Unavailable));
/// assert_eq!(Cause::from_reasons(field, Prefer::First), Some(Cause::Unavailable));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Prefer {
    /// A Q.850 cause if there is one, because the telephone network reported it. Otherwise a SIP
    /// status.
    Q850,

    /// A SIP status if there is one. Otherwise a Q.850 cause.
    Sip,

    /// Whichever of the two comes first.
    First,
}
