//! A maintainer adds a code of the switch that IANA has not registered.

use sipcause::{Cause, SipCause};

#[derive(SipCause)]
#[sip_cause(registered)]
enum AcmeCause {
    #[codes(402, 497)]
    NoCredit,

    #[sip_cause(delegate)]
    Standard(Cause),
}

fn main() {}
