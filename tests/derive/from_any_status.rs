//! `from_any_status`, for enums with their own fallback.

use sipcause::{Cause, SipCause};

use crate::fallback::Why;

#[test]
fn is_the_fallback_if_from_status_is_none() {
    for status in [0, 100, 200, 299, 700, 999, 1000, u16::MAX] {
        assert_eq!(Why::from_status(status), None);
        assert_eq!(Why::from_any_status(status), Why::Other(status));
    }
}

#[test]
fn can_be_looked_up_in_a_constant() {
    const SUCCESS: Why = Why::from_any_status(200);
    assert_eq!(SUCCESS, Why::Other(200));
}

#[test]
fn delegates_come_first() {
    #[derive(SipCause, Debug, PartialEq)]
    #[sip_cause(local_codes, all_classes)]
    enum Stack {
        #[codes(180, 701)]
        Known,
    }

    #[derive(SipCause, Debug, PartialEq)]
    enum CallEnd {
        #[sip_cause(delegate)]
        Stack(Stack),
        #[sip_cause(delegate)]
        Standard(Cause),
        #[sip_cause(fallback)]
        Other { status: u16 },
    }

    let known = || CallEnd::Stack(Stack::Known);
    assert_eq!(CallEnd::from_any_status(180), known());
    assert_eq!(CallEnd::from_any_status(701), known());
    assert_eq!(CallEnd::from_any_status(486), CallEnd::Standard(Cause::Busy));
    // The fallback of `Cause` is never reached.
    for status in [0, 200, 499, 700, u16::MAX] {
        assert_eq!(CallEnd::from_any_status(status), CallEnd::Other { status });
    }
}

#[test]
fn a_fallback_beside_all_classes_takes_what_is_no_failure() {
    #[derive(SipCause, Debug, PartialEq)]
    enum Class {
        #[codes(300..=399)]
        Redirect,
        #[codes(400..=499)]
        Client,
        #[codes(500..=599)]
        Server,
        #[codes(600..=699)]
        Global,
        #[sip_cause(fallback)]
        Other(u16),
    }

    assert_eq!(Class::from_any_status(699), Class::Global);
    for status in [0, 200, 299, 700, u16::MAX] {
        assert_eq!(Class::from_any_status(status), Class::Other(status));
        assert_eq!(Class::from_status(status), None);
    }
}
