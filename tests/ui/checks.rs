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
#[sip_cause(exhaustive)]
enum FallbackDoesNotCount {
    #[codes(486, 600)]
    Busy,
    #[codes(301..=485, 487..=599)]
    Failed,
    #[sip_cause(fallback)]
    Other,
}

#[derive(SipCause)]
#[sip_cause(exhaustive)]
enum InDialogCodesDoNotCount {
    #[codes(300..=480, 482..=699)]
    Failed,
    #[in_dialog_codes(481)]
    Gone,
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
    _ = FallbackDoesNotCount::from_status(486);
    _ = InDialogCodesDoNotCount::from_status(486);
    _ = HeldWithoutAStatus::from_status(486);
}
