//! Version 2 of the vendor's table, which delegates to the table of the carrier.

use sipcause::SipCause;

/// Why a call ended.
#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
#[sip_cause(from_str)]
pub enum CallEnd {
    /// Your account has run out of credit.
    #[codes(402, 499)]
    NoCredit,

    /// What the carrier names.
    #[sip_cause(delegate)]
    Trunk(trunk::CallEnd),
}
