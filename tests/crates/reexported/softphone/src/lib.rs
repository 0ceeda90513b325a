//! Depends on `telephony`, and on `sipcause` only through it.

use telephony::causes::Cause;
use telephony::{Outcome, SipCause};

/// Why a call ended.
#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
#[sip_cause(crate = ::telephony::causes, registered, display, error, from_str)]
pub enum CallEnd {
    /// Your account has run out of credit.
    #[codes(402)]
    NoCredit,

    /// What the library names.
    #[sip_cause(delegate)]
    Outcome(Outcome),

    /// What the standard table names.
    #[sip_cause(delegate)]
    Standard(Cause),
}

#[test]
fn the_derive_works_through_the_library_alone() {
    assert_eq!(CallEnd::from_status(402), Some(CallEnd::NoCredit));
    assert_eq!(CallEnd::from_status(600), Some(CallEnd::Outcome(Outcome::Busy)));
    assert_eq!(CallEnd::from_status(404), Some(CallEnd::Standard(Cause::NotFound)));
    assert_eq!("Busy".parse(), Ok(CallEnd::Outcome(Outcome::Busy)));
    assert_eq!(CallEnd::NoCredit.to_string(), "No Credit");
}

#[cfg(test)]
macro_rules! own_call_end {
    ($name:ident) => {
        telephony::call_end!($name, $crate::CallEnd);
    };
}

#[test]
fn a_macro_of_the_library_takes_a_delegate_from_another_macro() {
    own_call_end!(Wrapped);
    let no_credit = Wrapped::from_status(402);
    assert_eq!(no_credit, Some(Wrapped::Other(CallEnd::NoCredit)));
}
