// Stands in for a release of `sipcause` that is not of the derive's version.
pub mod sipcause_0_2 {
    pub use sipcause::{SipCause, __sipcause_functions};
    pub use sipcause::__for_sipcause_derive_0_1_0 as __for_sipcause_derive_0_2_0;
}

#[derive(sipcause::SipCause)]
#[sip_cause(crate = crate::sipcause_0_2)]
enum CallEnd {
    #[codes(486)]
    Busy,
}

fn main() {
    _ = CallEnd::from_status(486);
}
