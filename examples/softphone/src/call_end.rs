use sipcause::{Cause, SipCause};

/// Why a call of this softphone ended, other than by hanging up.
///
/// The standard causes, with what this phone and its provider know better. A response becomes one
/// of them by its status code and its Reason header field; the phrase beside the code may be
/// anything.
#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
#[sip_cause(display, strict)]
pub enum CallEnd {
    /// Your account has run out of credit. Top it up and call again.
    ///
    /// 402 as registered, and 499 as the provider ACME says it.
    #[codes(402, vendor(499))]
    #[sip_cause(rename = "No Credit (ACME)")]
    NoCredit,

    /// Your provider could not pass the call on. Try again later.
    ///
    /// 477 and 478, which the proxies OpenSIPS and Kamailio send when the next hop fails.
    #[codes(vendor(477, 478))]
    NextHopFailed,

    /// The person you called does not want to take the call.
    ///
    /// Overrides a row of the standard table, where 603 is the same as 403: here the refusal of a
    /// person is told from that of a server.
    #[codes(603)]
    Declined,

    /// Somebody took the call on another phone.
    ///
    /// The Q.850 cause 26, which no status code stands for.
    #[q850(26)]
    AnsweredElsewhere,

    /// What came back cannot be understood. Is there a SIP phone or server at that address?
    ///
    /// Local: no code leads here, the softphone chooses it.
    #[sip_cause(rename = "Not SIP")]
    NotSip,

    /// Everything that the standard table already names, and its local causes for a response that
    /// never comes and a call that is canceled.
    #[sip_cause(delegate)]
    Standard(Cause),
}
