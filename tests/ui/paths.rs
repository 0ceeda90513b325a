//! Paths that lead to no library, to another one, or to another version, and types that do not exist
//! or are private.

use sipcause::SipCause;

#[derive(SipCause)]
#[sip_cause(crate = ::acme_sip)]
enum Missing {
    #[codes(486)]
    Busy,
}

#[derive(SipCause)]
#[sip_cause(crate = ::core)]
enum AnotherLibrary {
    #[codes(486)]
    Busy,
}

// Stands in for a release of `sipcause` that is not of the derive's version.
pub mod sipcause_0_2 {
    pub use sipcause::{SipCause, __sipcause_functions};
    pub use sipcause::__for_sipcause_derive_0_1_0 as __for_sipcause_derive_0_2_0;
}

#[derive(SipCause)]
#[sip_cause(crate = crate::sipcause_0_2)]
enum AnotherVersion {
    #[codes(486)]
    Busy,
}

#[derive(SipCause)]
enum UnknownDelegate {
    #[sip_cause(delegate)]
    Standard(Cuase),
}

mod acme {
    #[derive(sipcause::SipCause)]
    enum Cause {
        #[codes(499)]
        NoCredit,
    }
}

#[derive(SipCause)]
enum PrivateDelegate {
    #[sip_cause(delegate)]
    Acme(acme::Cause),
}

fn main() {
    _ = Missing::from_status(486);
    _ = AnotherLibrary::from_status(486);
    _ = AnotherVersion::from_status(486);
    _ = UnknownDelegate::from_status(486);
    _ = PrivateDelegate::from_status(486);
}
