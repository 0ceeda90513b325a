//! `#[sip_cause(delegate)]`: the order of lookups.

use sipcause::{Cause, SipCause};

#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
enum First {
    #[codes(486, 487..=487)]
    #[codes(499)]
    Taken,
    #[in_dialog_codes(481)]
    Lost,
    #[sip_cause(fallback)]
    Rest,
}

#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
enum Second {
    #[codes(486, 498)]
    #[in_dialog_codes(481, 482)]
    Known,
}

#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
enum Both {
    #[sip_cause(delegate)]
    First(First),
    #[codes(480)]
    Own,
    #[sip_cause(delegate)]
    Second { inner: Second },
}

#[test]
fn several_are_tried_in_order_of_declaration() {
    assert_eq!(Both::from_status(486), Some(Both::First(First::Taken)));
}

#[test]
fn what_any_of_them_lists_comes_before_a_fallback() {
    let known = Both::Second { inner: Second::Known };
    assert_eq!(Both::from_status(498), Some(known));
    assert_eq!(Both::from_status(497), Some(Both::First(First::Rest)));
    assert_eq!(Both::from_listed_status(497), None);
}

#[test]
fn look_up_their_own_in_dialog_codes_first() {
    assert_eq!(Both::from_in_dialog_status(481), Some(Both::First(First::Lost)));
    let known = Both::Second { inner: Second::Known };
    assert_eq!(Both::from_in_dialog_status(482), Some(known));
    assert_eq!(Both::from_in_dialog_status(483), Some(Both::First(First::Rest)));
}

#[derive(SipCause, Debug, PartialEq)]
enum CallEnd {
    #[codes(600)]
    DoNotDisturb,
    #[codes(408)]
    Timeout,
    #[sip_cause(delegate)]
    Standard(Cause),
    #[sip_cause(fallback)]
    Other(u16),
}

#[test]
fn a_row_is_overridden_by_the_enum() {
    assert_eq!(CallEnd::from_status(600), Some(CallEnd::DoNotDisturb));
    assert_eq!(CallEnd::from_status(486), Some(CallEnd::Standard(Cause::Busy)));
    // Inside a dialog, too: only in-dialog codes of the enum would come first.
    assert_eq!(CallEnd::from_in_dialog_status(408), Some(CallEnd::Timeout));
    let lost = CallEnd::Standard(Cause::DialogError);
    assert_eq!(CallEnd::from_in_dialog_status(481), Some(lost));
}

#[test]
fn the_fallback_of_the_enum_comes_before_that_of_a_delegate() {
    assert_eq!(CallEnd::from_status(499), Some(CallEnd::Other(499)));
    assert_eq!(CallEnd::from_in_dialog_status(499), Some(CallEnd::Other(499)));
}

#[test]
fn a_fallback_beyond_sip_is_reached_through_an_enum_without_local_codes() {
    #[derive(SipCause, Debug, PartialEq)]
    #[sip_cause(local_codes)]
    enum Stack {
        #[sip_cause(fallback)]
        Local(u16),
    }

    #[derive(SipCause, Debug, PartialEq)]
    enum Outer {
        #[sip_cause(delegate)]
        Stack(Stack),
        #[sip_cause(fallback)]
        Other,
    }

    assert_eq!(Outer::from_status(699), Some(Outer::Other));
    assert_eq!(Outer::from_status(701), Some(Outer::Stack(Stack::Local(701))));
}
