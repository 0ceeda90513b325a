//! A maintainer removes the row for 607 and 608.

use sipcause::{Cause, SipCause};

#[derive(SipCause)]
#[sip_cause(exhaustive)]
enum AcmeCause {
    #[codes(400..=599)]
    SwitchFailed(u16),

    #[sip_cause(delegate)]
    Standard(Cause),
}

fn main() {}
