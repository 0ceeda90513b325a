//! The derive finds a renamed dependency through `crate = …`.

use calls::{Cause, SipCause};

/// Why a call ended.
#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
#[sip_cause(crate = ::calls, registered, exhaustive, display, error, from_str)]
pub enum CallEnd {
    /// Your account has run out of credit.
    #[codes(402, vendor(499))]
    #[q850(21)]
    NoCredit,

    /// What the standard table names.
    #[sip_cause(delegate)]
    Standard(Cause),

    /// Registered, but not in the standard table.
    #[codes(
        400, 405, 406, 412..=417, 420..=425, 428, 429, 433, 436..=440, 469, 470, 481..=483, 485,
        487, 489, 491, 493, 494, 500..=505, 513, 555, 580, 607, 608
    )]
    #[sip_cause(rename = "Other Failure")]
    Other,
}

#[test]
fn every_option_works_under_another_name() {
    assert_eq!(CallEnd::from_status(499), Some(CallEnd::NoCredit));
    assert_eq!(CallEnd::from_status(486), Some(CallEnd::Standard(Cause::Busy)));
    assert_eq!(CallEnd::from_q850(21), Some(CallEnd::NoCredit));
    assert_eq!(CallEnd::Other.to_string(), "Other Failure");
    assert_eq!("Busy".parse(), Ok(CallEnd::Standard(Cause::Busy)));
}
