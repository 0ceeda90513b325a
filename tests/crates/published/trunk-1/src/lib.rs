//! The carrier's table, which delegates to version 1 of the vendor's table.

use sipcause::SipCause;

/// Why a call ended.
#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
#[sip_cause(from_str)]
pub enum CallEnd {
    /// All lines are taken.
    #[codes(503)]
    #[q850(34)]
    Congestion,

    /// What the vendor names.
    #[sip_cause(delegate)]
    Acme(acme::CallEnd),
}
