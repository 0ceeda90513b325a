use super::parse;
use crate::q850::Q850;

/// The text that servers send.
const TEXT: &str = "Call completed elsewhere";

/// Words in the text that mean that the other phone rejected the call.
const REFUSED: [&str; 2] = ["reject", "decline"];

/// Whether the Reason of a CANCEL says that the call was answered on another phone, so it is not a
/// missed call.
///
/// There are three ways to say that. Servers often use two at once, in either order:
///
/// | value | counts | because |
/// | --- | --- | --- |
/// | `SIP;cause=200` | unless its text contains `reject` or `decline`, in any case | another phone picked up and sent that status [[RFC 3326 §2](https://www.rfc-editor.org/rfc/rfc3326#section-2)]; some servers also send it when someone rejected the call |
/// | `Q.850;cause=26` | always | it is [`Q850::NON_SELECTED_USER_CLEARING`] |
/// | the text `Call completed elsewhere`, in any case | with any protocol and cause | it is the text in the RFC, which servers also send with a 487 |
///
/// Any other text does not count. It is for people, and can be in any language.
///
/// A value that is not valid is skipped.
///
/// ```
/// use sipcause::reason::is_completed_elsewhere;
///
/// assert!(is_completed_elsewhere(r#"SIP ;cause=200 ;text="Call completed elsewhere""#));
/// assert!(is_completed_elsewhere("Q.850;cause=26"));
/// assert!(is_completed_elsewhere("Q.850;cause=16, SIP;cause=200"));
/// assert!(is_completed_elsewhere(r#"Acme;text="CALL COMPLETED ELSEWHERE""#));
///
/// // The caller gave up, so this call was missed.
/// assert!(!is_completed_elsewhere(r#"SIP;cause=487;text="ORIGINATOR_CANCEL""#));
/// // Nobody answered it.
/// assert!(!is_completed_elsewhere(r#"SIP;cause=200;text="Call Rejected By User""#));
/// assert!(!is_completed_elsewhere(""));
/// ```
///
/// If a CANCEL has several Reason fields, check each of them:
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
