/// Which value of a Reason header field counts where it holds several.
///
/// A gateway often sends the same reason twice, as a Q.850 cause and as a SIP status, and systems
/// disagree on which to believe: Asterisk looks for Q.850, and FreeSWITCH takes whichever stands
/// first. So the caller says.
///
/// ```
/// use sipcause::reason::{self, Prefer, Protocol};
///
/// let field = "SIP;cause=480, Q.850;cause=20";
/// let counts = |prefer| match prefer {
///     Prefer::Q850 => Some(Protocol::Q850),
///     Prefer::Sip => Some(Protocol::Sip),
///     Prefer::First => None,
/// };
///
/// let mut reasons = reason::parse(field).flatten();
/// let wanted = counts(Prefer::Q850);
/// let reason = reasons.find(|reason| wanted.is_none_or(|wanted| reason.protocol() == wanted));
/// assert_eq!(reason.unwrap().cause(), Some(20));
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
