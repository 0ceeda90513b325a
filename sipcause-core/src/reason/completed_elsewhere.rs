use super::{Reason, parse};
use crate::q850::Q850;

/// The text that servers send.
const TEXT: &str = "Call completed elsewhere";

/// Words in the text that mean that the other phone rejected the call.
const REJECTED: [&str; 2] = ["reject", "decline"];

/// Whether the Reason of a CANCEL says that another phone answered the call, so it is not a missed
/// call.
///
/// This is [`Reason::is_completed_elsewhere`] for any value of the field. A value that is not valid
/// is skipped.
///
/// ```
/// use sipcause::reason::is_completed_elsewhere;
///
/// assert!(is_completed_elsewhere(r#"SIP;cause=200;text="Call completed elsewhere""#));
/// assert!(is_completed_elsewhere("Q.850;cause=16, SIP;cause=200"));
///
/// // The caller gave up, so this call was missed.
/// assert!(!is_completed_elsewhere(r#"SIP;cause=487;text="ORIGINATOR_CANCEL""#));
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
    parse(value).flatten().any(|reason| reason.is_completed_elsewhere())
}

impl Reason<'_> {
    /// Whether this reason, in a CANCEL, says that another phone answered the call, so it is not a
    /// missed call.
    ///
    /// Any of these says so, and servers often send two of them in one field:
    ///
    /// 1. The protocol SIP with the cause 200: another phone answered with that status [[RFC 3326
    ///    §2](https://www.rfc-editor.org/rfc/rfc3326#section-2)]. It does not count if the text
    ///    contains `reject` or `decline`, in any case, because some servers also send 200 after
    ///    another phone rejected the call.
    /// 2. The protocol Q.850 with the cause 26, [`Q850::NON_SELECTED_USER_CLEARING`].
    /// 3. The text `Call completed elsewhere`, in any case, with any protocol and cause. It is the
    ///    text in the RFC, and some servers send it with a 487.
    ///
    /// Any other text is ignored, since it can be in any language.
    ///
    /// ```
    /// use sipcause::reason;
    ///
    /// let is_completed_elsewhere = |value| {
    ///     let reason = reason::parse(value).next().unwrap().unwrap();
    ///     reason.is_completed_elsewhere()
    /// };
    ///
    /// assert!(is_completed_elsewhere("SIP;cause=200"));
    /// assert!(is_completed_elsewhere("Q.850;cause=26"));
    /// assert!(is_completed_elsewhere(r#"SIP;cause=487;text="CALL COMPLETED ELSEWHERE""#));
    ///
    /// assert!(!is_completed_elsewhere("SIP;cause=487"));
    /// assert!(!is_completed_elsewhere(r#"SIP;cause=200;text="Call Rejected By User""#));
    /// ```
    #[must_use]
    pub fn is_completed_elsewhere(&self) -> bool {
        let text = self.text().unwrap_or_default();
        let rejected = || REJECTED.iter().any(|word| text.contains_ignore_ascii_case(word));
        self.status() == Some(200) && !rejected()
            || self.q850() == Some(Q850::NON_SELECTED_USER_CLEARING)
            || text.eq_ignore_ascii_case(TEXT)
    }
}
