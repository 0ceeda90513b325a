//! The trait and the derive without `sipcause`.

use sipcause_core::{Cause, SipCause};
use sipcause_derive::SipCause;

/// Why a call ended.
#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
#[sip_cause(crate = ::sipcause_core, registered, display, error, from_str)]
pub enum CallEnd {
    /// Your account has run out of credit.
    #[codes(402, vendor(499))]
    NoCredit,

    /// What the standard table names.
    #[sip_cause(delegate)]
    Standard(Cause),
}

/// The cause of a Reason header field.
#[must_use]
pub fn why<C: SipCause>(reason: &str) -> Option<C> {
    C::from_reasons(reason)
}

#[test]
fn the_derive_needs_the_core_alone() {
    const NO_CREDIT: Option<CallEnd> = CallEnd::from_status(499);
    assert_eq!(NO_CREDIT, Some(CallEnd::NoCredit));
    assert_eq!("No Credit".parse(), Ok(CallEnd::NoCredit));
    assert_eq!(why("Q.850;cause=17"), Some(CallEnd::Standard(Cause::Busy)));
}
