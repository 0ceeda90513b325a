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

#[test]
fn is_returned_through_the_trait_and_in_constants() {
    const SENT: Option<u16> = Rejection::DoNotDisturb.status();
    assert_eq!(SENT, Some(480));
    assert_eq!(SipCause::status(&Rejection::DoNotDisturb), Some(480));
}

#[test]
fn a_fallback_that_holds_nothing_can_have_one() {
    #[derive(SipCause, Debug, PartialEq)]
    enum Sent {
        #[sip_cause(fallback, status = 480)]
        Other,
    }

    assert_eq!(Sent::from_status(477), Some(Sent::Other));
    assert_eq!(Sent::Other.status(), Some(480));
}

#[test]
fn of_a_delegate_is_its_own() {
    #[derive(SipCause, Debug, PartialEq)]
    enum Outer {
        #[sip_cause(delegate)]
        Inner(Rejection),
    }

    assert_eq!(Outer::Inner(Rejection::Declined).status(), Some(480));
    assert_eq!(Outer::Inner(Rejection::CallerGone).status(), None);
}

#[test]
fn may_be_a_success_or_provisional_under_all_classes() {
    #[derive(SipCause, Debug, PartialEq)]
    #[sip_cause(all_classes)]
    enum Response {
        #[codes(200..=299)]
        #[sip_cause(status = 202)]
        Accepted,
        #[sip_cause(status = 180)]
        Ringing,
    }

    assert_eq!(Response::Accepted.status(), Some(202));
    assert_eq!(Response::Ringing.status(), Some(180));
}
