use super::{Protocol, parse};

/// The start of the text of such a reason, which is the kind of block and the version of the
/// format.
const VERSION: &str = "v=analytics1";

/// Whether the Reason of a response says "603+", or 603 Network Blocked: call analytics blocked the
/// call as spam, and no person declined it.
///
/// The format is defined in ATIS-1000099. FCC rules require it of providers in the United States
/// since 2026-03-25. The reason of a blocked call has
///
/// * the protocol SIP and the cause 603, or the protocol Q.850 and the cause 21;
/// * a text that begins with the version `v=analytics1`, in any case, followed by `;` and a contact
///   for objections: `url=`, `email=` or `tel=`. The version is part of the text. A parameter `v`
///   of the reason does not count, and neither does the version of a later format.
///
/// The [`location`](super::Reason::location) says in which network the call was blocked. A value
/// that is not valid is skipped.
///
/// ```
/// use sipcause::reason::is_network_blocked;
///
/// let field = r#"SIP;cause=603;text="v=analytics1;url=https://example.com/redress";location=RLN"#;
/// assert!(is_network_blocked(field));
/// assert!(is_network_blocked(r#"Q.850;cause=21;text="v=analytics1;tel=+12155551212""#));
///
/// // A person pressed a button.
/// assert!(!is_network_blocked(r#"SIP;cause=603;text="Decline""#));
/// assert!(!is_network_blocked("SIP;cause=603;v=analytics1"));
/// ```
#[must_use]
pub fn is_network_blocked(value: &str) -> bool {
    parse(value).flatten().any(|reason| {
        let rejected = match reason.protocol() {
            Protocol::Sip => reason.cause() == Some(603),
            Protocol::Q850 => reason.cause() == Some(21),
            _ => false,
        };
        rejected
            && reason.text().is_some_and(|text| {
                let mut rest = text.chars().skip(VERSION.len());
                text.starts_with_ignore_ascii_case(VERSION)
                    && rest
                        .find(|char| *char != ' ')
                        .is_none_or(|char| char == ';')
            })
    })
}
