use sipcause::{Cause, SipCause};

/// Why a call of this softphone failed.
///
/// Extends the standard causes with those of this phone and its provider. The cause of a response
/// depends on its status code and its Reason header field, and never on its phrase.
#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
#[sip_cause(display, registered)]
pub enum CallEnd {
    /// Your account has run out of credit. Top it up and call again.
    ///
    /// 402 is registered; the provider ACME sends 499.
    #[codes(402, vendor(499))]
    #[sip_cause(rename = "No Credit (ACME)")]
    NoCredit,

    /// Your provider could not forward the call. Try again later.
    ///
    /// The proxies OpenSIPS and Kamailio send 477 and 478 if the next hop fails.
    #[codes(vendor(477, 478))]
    NextHopFailed,

    /// The person you called does not want to take the call.
    ///
    /// Overrides the standard table, in which 603 and 403 have the same cause. Here 603 is the
    /// decision of a person and 403 that of a server.
    #[codes(603)]
    Declined,

    /// Somebody took the call on another phone.
    ///
    /// The Q.850 cause 26, which has no status code.
    #[q850(26)]
    AnsweredElsewhere,

    /// Nobody picked up in time. Try again later.
    ///
    /// Local: for the softphone's own limit, if the peer responds to the CANCEL that follows.
    NotPickedUp,

    /// The other side sent a response that is not valid SIP. Check the address.
    ///
    /// Local: for a response without a cause.
    #[sip_cause(rename = "Not SIP")]
    NotSip,

    /// The standard causes, among them the local ones for a missing response and a canceled call.
    #[sip_cause(delegate)]
    Standard(Cause),
}
