//! A user matches on all causes without a wildcard, but a later version may add some.

use acme_causes::AcmeCause;

fn is_temporary(cause: AcmeCause) -> bool {
    match cause {
        AcmeCause::NoCredit | AcmeCause::CountryNotIncluded => false,
        AcmeCause::LinesInUse(_) | AcmeCause::SwitchFailed(_) => true,
        AcmeCause::EndedEarly | AcmeCause::Ambiguous | AcmeCause::Unwanted(_) => false,
        AcmeCause::NotUnderstood(_) | AcmeCause::Standard(_) => false,
    }
}

fn main() {
    is_temporary(AcmeCause::NoCredit);
}
