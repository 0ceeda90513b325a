//! The trait, compared with the inherent functions.

use sipcause::SipCause;

#[derive(SipCause, Debug, PartialEq)]
enum Why {
    /// The line is taken.
    #[codes(486)]
    #[q850(21, 17)]
    Busy(u16),
    #[in_dialog_codes(481)]
    Lost,
    #[sip_cause(fallback)]
    Other,
}

#[test]
fn returns_what_the_inherent_functions_do() {
    fn lookups<C: SipCause>(status: u16) -> [Option<C>; 4] {
        [
            C::from_status(status),
            C::from_listed_status(status),
            C::from_in_dialog_status(status),
            C::__sipcause_find(status, true, false),
        ]
    }

    fn lookups_of_q850<C: SipCause>(value: u8) -> [Option<C>; 2] {
        [C::from_q850(value), C::from_listed_q850(value)]
    }

    fn texts<C: SipCause>(cause: &C) -> [&'static str; 2] {
        [cause.as_str(), cause.description()]
    }

    fn numbers<C: SipCause>(cause: &C) -> (&[u16], Option<u16>, &[u8], Option<u8>) {
        (
            cause.codes(),
            cause.status(),
            cause.q850_values(),
            cause.q850(),
        )
    }

    for status in 0..=u16::MAX {
        let inherent = [
            Why::from_status(status),
            Why::from_listed_status(status),
            Why::from_in_dialog_status(status),
            Why::__sipcause_find(status, true, false),
        ];
        assert_eq!(lookups::<Why>(status), inherent);
    }
    for value in 0..=u8::MAX {
        let inherent = [Why::from_q850(value), Why::from_listed_q850(value)];
        assert_eq!(lookups_of_q850::<Why>(value), inherent);
    }
    let busy = Why::Busy(600);
    assert_eq!(texts(&busy), ["Busy", "The line is taken."]);
    assert_eq!(
        numbers(&busy),
        (&[486][..], Some(600), &[21, 17][..], Some(21))
    );
}
