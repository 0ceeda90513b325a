//! What users of the crate rely on.

use acme_causes::AcmeCause;
use sipcause::{Cause, SipCause};

#[test]
fn the_codes_of_the_switch_have_their_causes() {
    assert_eq!(AcmeCause::from_status(497), Some(AcmeCause::NoCredit));
    assert_eq!(AcmeCause::from_status(591), Some(AcmeCause::LinesInUse(591)));
}

#[test]
fn other_codes_have_the_causes_of_the_standard_table() {
    let busy = AcmeCause::from_status(486);
    assert_eq!(busy, Some(AcmeCause::Standard(Cause::Busy)));
    let unknown = AcmeCause::from_status(499);
    assert_eq!(unknown, Some(AcmeCause::Standard(Cause::SipFailureCode)));
}

#[test]
fn every_description_is_a_sentence() {
    for (status, cause) in AcmeCause::table() {
        assert!(cause.description().ends_with('.'), "{status} {cause}");
    }
}
