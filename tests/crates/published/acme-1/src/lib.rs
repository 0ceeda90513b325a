//! Version 1 of the vendor's table.

use sipcause::SipCause;

/// Why a call ended.
#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
#[sip_cause(from_str)]
pub enum CallEnd {
    /// Your account has run out of credit.
    #[codes(402)]
    NoCredit,

    /// Your account has been closed.
    #[codes(498)]
    Closed,
}
