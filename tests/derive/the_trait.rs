//! The trait, compared with the inherent functions. `tests/model` does it for random enums.

use std::fmt::Debug;

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
    /// Only the trait is known here.
    fn check<C: SipCause + PartialEq + Debug>(busy: &C, of_status: impl Fn(u16) -> [Option<C>; 4]) {
        for status in 0..=u16::MAX {
            let of_trait = [
                C::from_status(status),
                C::from_listed_status(status),
                C::from_in_dialog_status(status),
                C::__sipcause_find(status, true, false),
            ];
            assert_eq!(of_trait, of_status(status));
        }
        assert_eq!([busy.as_str(), busy.description()], ["Busy", "The line is taken."]);
        assert_eq!((busy.codes(), busy.status()), (&[486][..], Some(600)));
        assert_eq!((busy.q850_values(), busy.q850()), (&[21, 17][..], Some(21)));
    }

    check(&Why::Busy(600), |status| {
        [
            Why::from_status(status),
            Why::from_listed_status(status),
            Why::from_in_dialog_status(status),
            Why::__sipcause_find(status, true, false),
        ]
    });
    for value in 0..=u8::MAX {
        let of_trait =
            [<Why as SipCause>::from_q850(value), <Why as SipCause>::from_listed_q850(value)];
        let inherent = [Why::from_q850(value), Why::from_listed_q850(value)];
        assert_eq!(of_trait, inherent);
    }
}
