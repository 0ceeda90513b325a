//! A user matches on the causes of today, and a new version may have more.

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
