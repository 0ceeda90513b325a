//! Extend the standard table with a vendor's codes, and override one of its rows.

use sipcause::{Cause, SipCause};

#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
#[sip_cause(display)]
enum CallEnd {
    /// Your account has run out of credit. Top it up and call again.
    #[codes(402, vendor(499))]
    #[sip_cause(rename = "No Credit (ACME)")]
    NoCredit,

    /// The person you called does not want to be disturbed.
    ///
    /// 600 is `Cause::Busy`, but the codes of this enum take precedence over those of a delegate.
    #[codes(600)]
    DoNotDisturb,

    /// Everything that the standard table already names.
    #[sip_cause(delegate)]
    Standard(Cause),
}

fn main() {
    for status in [486, 499, 600, 603, 477] {
        match CallEnd::from_status(status) {
            Some(cause) => println!("{status}  {cause:<18}{}", cause.description()),
            None => println!("{status}  not a failure"),
        }
    }

    assert_eq!(CallEnd::from_status(499), Some(CallEnd::NoCredit));
    assert_eq!(CallEnd::from_status(600), Some(CallEnd::DoNotDisturb));
    assert_eq!(
        CallEnd::from_status(486),
        Some(CallEnd::Standard(Cause::Busy))
    );
    // 477 is not listed, so it gets the fallback of `Cause`.
    assert_eq!(
        CallEnd::from_status(477),
        Some(CallEnd::Standard(Cause::SipFailureCode))
    );
}
