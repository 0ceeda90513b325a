/// Which value counts where a Reason header field holds several, for
/// [`SipCause::from_reasons`](crate::SipCause::from_reasons).
///
/// A gateway often reports the same reason twice, as a Q.850 cause and as a SIP status, and systems
/// disagree on which to believe: Asterisk looks for Q.850, and FreeSWITCH takes whichever stands
/// first. So the caller chooses.
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
    /// A Q.850 cause if there is one, which names what the telephone network reported; else a SIP
    /// status.
    Q850,

    /// A SIP status if there is one; else a Q.850 cause.
    Sip,

    /// Whichever of the two stands first.
    First,
}
