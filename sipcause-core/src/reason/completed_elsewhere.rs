use super::parse;
use crate::Q850;

/// What servers write into the text.
const TEXT: &str = "Call completed elsewhere";

/// What stands in the text where the other phone has turned the call down.
const REFUSED: [&str; 2] = ["reject", "decline"];

/// Whether the Reason of a CANCEL says that somebody else has taken the call, on another phone that
/// rang too: not a missed call then.
///
/// It is said in one of three ways, and often in two at once, in either order:
///
/// | value | counts | because |
/// | --- | --- | --- |
/// | `SIP;cause=200` | unless its text contains `reject` or `decline`, in any case | another phone has answered with that status [[RFC 3326 §2](https://www.rfc-editor.org/rfc/rfc3326#section-2)]; some servers send it as well where somebody has refused the call, which nobody has taken then |
/// | `Q.850;cause=26` | always | it is [`Q850::NON_SELECTED_USER_CLEARING`] |
/// | the text `Call completed elsewhere`, in any case | whatever protocol and cause stand with it | it is the text of the RFC, which servers also put beside a 487 |
///
/// Any other text is for people, in any language, and does not count.
///
/// A value that cannot be read does not hide those after it.
///
/// ```
/// use sipcause::reason::is_completed_elsewhere;
///
/// assert!(is_completed_elsewhere(r#"SIP ;cause=200 ;text="Call completed elsewhere""#));
/// assert!(is_completed_elsewhere("Q.850;cause=26"));
/// assert!(is_completed_elsewhere("Q.850;cause=16, SIP;cause=200"));
/// assert!(is_completed_elsewhere(r#"Acme;text="CALL COMPLETED ELSEWHERE""#));
///
/// // The caller gave up: this one was missed.
/// assert!(!is_completed_elsewhere(r#"SIP;cause=487;text="ORIGINATOR_CANCEL""#));
/// // Nobody took it.
/// assert!(!is_completed_elsewhere(r#"SIP;cause=200;text="Call Rejected By User""#));
/// assert!(!is_completed_elsewhere(""));
/// ```
///
/// Where a CANCEL has several Reason fields, ask it of each:
///
/// ```
/// use sipcause::reason::is_completed_elsewhere;
///
/// let fields = ["Q.850;cause=26", "X.int;reasoncode=0x0"];
/// let missed = !fields.iter().any(|field| is_completed_elsewhere(field));
/// assert!(!missed);
/// ```
#[must_use]
pub fn is_completed_elsewhere(value: &str) -> bool {
    parse(value).flatten().any(|reason| {
        let says = |part| {
            reason
                .text()
                .is_some_and(|text| text.contains_ignore_ascii_case(part))
        };
        reason.status() == Some(200) && !REFUSED.into_iter().any(says)
            || reason.q850() == Some(Q850::NON_SELECTED_USER_CLEARING)
            || reason
                .text()
                .is_some_and(|text| text.eq_ignore_ascii_case(TEXT))
    })
}
