//! A maintainer gives a code to a second variant.

use sipcause::{Cause, SipCause};

#[derive(SipCause)]
#[sip_cause(strict)]
enum AcmeCause {
    #[codes(402, vendor(497))]
    NoCredit,

    #[codes(vendor(497, 498))]
    CountryNotIncluded,

    #[sip_cause(delegate)]
    Standard(Cause),
}

fn main() {}
