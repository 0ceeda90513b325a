//! Checks that need the tables of the library or of a delegate, which only the compiler can read.

use sipcause::{Cause, SipCause};

#[derive(SipCause)]
#[sip_cause(exhaustive)]
enum DelegateListsTooLittle {
    #[codes(480..=699)]
    Late,
    #[sip_cause(delegate)]
    Standard(Cause),
}

#[derive(SipCause)]
enum HeldWithoutAStatus {
    #[q850(16)]
    Normal(u16),
    #[q850(17, 124..=127)]
    Interworking { status: u16 },
}

fn main() {
    _ = DelegateListsTooLittle::from_status(486);
    _ = HeldWithoutAStatus::from_status(486);
}
