//! `#[sip_cause(fallback)]`.

use sipcause::SipCause;

use crate::assert_names_only;

#[derive(SipCause, Debug, PartialEq)]
pub(crate) enum Why {
    #[codes(486)]
    Busy,
    #[codes(477)]
    #[sip_cause(fallback)]
    Other(u16),
}

#[test]
fn takes_every_failure_and_nothing_else() {
    assert_eq!(Why::from_status(486), Some(Why::Busy));
    assert_eq!(Why::from_status(300), Some(Why::Other(300)));
    assert_eq!(Why::from_status(699), Some(Why::Other(699)));
    assert_names_only::<Why>(&[300..=699]);
}

#[test]
fn is_listed_only_for_its_own_codes() {
    for status in 0..=u16::MAX {
        let listed = match status {
            486 => Some(Why::Busy),
            477 => Some(Why::Other(477)),
            _ => None,
        };
        assert_eq!(Why::from_listed_status(status), listed);
    }
}
