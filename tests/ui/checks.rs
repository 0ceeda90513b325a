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

fn main() {
    _ = DelegateListsTooLittle::from_status(486);
}
