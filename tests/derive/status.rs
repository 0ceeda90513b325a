//! `#[sip_cause(status = …)]`, the status code to send.

use sipcause::SipCause;

use crate::assert_names_only;

#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
enum Rejection {
    #[codes(600, 486)]
    Busy,
    #[codes(603, 480)]
    #[sip_cause(status = 480)]
    Declined,
    /// Not one of its codes.
    #[codes(500..=503)]
    #[sip_cause(status = 480)]
    Overloaded,
    #[sip_cause(status = 480)]
    DoNotDisturb,
    CallerGone,
}

#[test]
fn comes_before_the_first_of_the_codes() {
    assert_eq!(Rejection::Busy.status(), Some(600));
    assert_eq!(Rejection::Declined.status(), Some(480));
    assert_eq!(Rejection::Overloaded.status(), Some(480));
}

#[test]
fn is_for_local_causes_too() {
    assert_eq!(Rejection::DoNotDisturb.status(), Some(480));
    assert_eq!(Rejection::CallerGone.status(), None);
}

#[test]
fn is_not_a_code_and_lookups_ignore_it() {
    assert_eq!(Rejection::from_status(480), Some(Rejection::Declined));
    assert_eq!(Rejection::Declined.codes(), [603, 480]);
    assert_eq!(Rejection::Overloaded.codes(), [500, 501, 502, 503]);
    assert_eq!(Rejection::DoNotDisturb.codes(), [0_u16; 0]);
    assert_names_only::<Rejection>(&[480..=480, 486..=486, 500..=503, 600..=600, 603..=603]);
}
