//! The trait against the inherent functions.

use sipcause::SipCause;

#[derive(SipCause, Debug, PartialEq)]
enum Why {
    /// The line is taken.
    #[codes(486)]
    Busy(u16),
    #[in_dialog_codes(481)]
    Lost,
    #[sip_cause(fallback)]
    Other,
}

#[test]
fn returns_what_the_inherent_functions_do() {
    fn lookups<C: SipCause>(status: u16) -> [Option<C>; 3] {
        [
            C::from_status(status),
            C::from_listed_status(status),
            C::from_in_dialog_status(status),
        ]
    }

    fn facts<C: SipCause>(cause: &C) -> (&'static str, &'static str, &[u16], Option<u16>) {
        (
            cause.as_str(),
            cause.description(),
            cause.codes(),
            cause.status(),
        )
    }

    for status in 0..=u16::MAX {
        let inherent = [
            Why::from_status(status),
            Why::from_listed_status(status),
            Why::from_in_dialog_status(status),
        ];
        assert_eq!(lookups::<Why>(status), inherent);
    }
    assert_eq!(
        facts(&Why::Busy(600)),
        ("Busy", "The line is taken.", &[486][..], Some(600))
    );
}
