//! `#[sip_cause(all_classes)]`.

use sipcause::SipCause;

use crate::assert_names_only;

#[derive(SipCause, Debug, PartialEq)]
#[sip_cause(all_classes)]
enum Why {
    #[codes(100..=199)]
    Wait,
    #[codes(200)]
    Answered,
    #[sip_cause(fallback)]
    Failed,
}

#[test]
fn names_more_than_failures_and_the_fallback_still_takes_only_them() {
    assert_eq!(Why::from_status(183), Some(Why::Wait));
    assert_eq!(Why::from_status(200), Some(Why::Answered));
    assert_eq!(Why::from_status(202), None);
    assert_names_only::<Why>(&[100..=200, 300..=699]);
}

#[test]
fn the_table_starts_at_100() {
    assert_eq!(Why::table().next(), Some((100, Why::Wait)));
    assert_eq!(Why::table().count(), 100 + 1 + 400);
}
