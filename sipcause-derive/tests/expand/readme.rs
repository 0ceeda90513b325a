use sipcause::{Cause, SipCause};

/// Why a call in our softphone ended.
#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
enum CallEnd {
    /// The person you called is on another call.
    #[codes(486, 600)]
    Busy,

    /// Your account has run out of credit.
    #[codes(402, 499)]
    #[sip_cause(rename = "No Credit (ACME)")]
    NoCredit,

    /// Everything that the standard table already names.
    #[sip_cause(delegate)]
    Standard(Cause),
}
