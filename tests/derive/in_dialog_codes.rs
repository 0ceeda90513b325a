//! `#[in_dialog_codes(…)]`, compared with the codes for requests outside a dialog.

use sipcause::SipCause;

#[derive(SipCause, Debug, PartialEq)]
enum Why {
    #[codes(408, 480)]
    Unavailable,
    #[in_dialog_codes(408, 481)]
    DialogLost,
    #[codes(500..=599)]
    #[in_dialog_codes(501..=502)]
    Server(u16),
    #[in_dialog_codes(502)]
    Exception { status: u16 },
    #[sip_cause(fallback)]
    Other,
}

#[test]
fn win_inside_a_dialog_and_count_only_there() {
    assert_eq!(Why::from_status(408), Some(Why::Unavailable));
    assert_eq!(Why::from_in_dialog_status(408), Some(Why::DialogLost));
    assert_eq!(Why::from_status(481), Some(Why::Other));
    assert_eq!(Why::from_in_dialog_status(481), Some(Why::DialogLost));
    assert_eq!(Why::from_listed_status(481), None);
    // The trait forwards the function behind these, with both switches.
    assert_eq!(<Why as SipCause>::__sipcause_find(481, true, false), Some(Why::DialogLost));
    assert_eq!(<Why as SipCause>::__sipcause_find(481, false, false), None);
}

#[test]
fn leave_the_other_codes_as_they_are() {
    assert_eq!(Why::from_in_dialog_status(480), Some(Why::Unavailable));
    assert_eq!(Why::from_in_dialog_status(599), Some(Why::Server(599)));
    assert_eq!(Why::from_in_dialog_status(699), Some(Why::Other));
    assert_eq!(Why::from_in_dialog_status(700), None);
}

#[test]
fn a_single_code_wins_over_a_range() {
    assert_eq!(Why::from_in_dialog_status(501), Some(Why::Server(501)));
    let exception = Why::Exception { status: 502 };
    assert_eq!(Why::from_in_dialog_status(502), Some(exception));
}

#[test]
fn are_not_among_the_codes() {
    assert_eq!(Why::DialogLost.codes(), [0_u16; 0]);
    assert_eq!(Why::DialogLost.status(), None);
}
