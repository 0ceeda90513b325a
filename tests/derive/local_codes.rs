//! `#[sip_cause(local_codes)]`.

use sipcause::SipCause;

use crate::assert_names_only;

#[derive(SipCause, Debug, PartialEq)]
#[sip_cause(local_codes)]
enum Why {
    #[codes(0)]
    NoResponse,
    #[codes(701..=703, 904)]
    Stack(u16),
    #[sip_cause(fallback)]
    Other(u16),
}

#[test]
fn names_what_a_stack_reports_and_the_fallback_takes_its_range_too() {
    assert_eq!(Why::from_status(0), Some(Why::NoResponse));
    assert_eq!(Why::from_status(702), Some(Why::Stack(702)));
    assert_eq!(Why::from_status(999), Some(Why::Other(999)));
    assert_names_only::<Why>(&[0..=0, 300..=999]);
}

#[test]
fn the_table_stays_within_sip() {
    assert_eq!(Why::table().count(), 400);
}
