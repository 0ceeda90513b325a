//! A user agent rejects a call and picks the status to send: `#[sip_cause(status = …)]`.
//!
//! Most reasons are known only on this side, so no received status leads to them.

use sipcause::{ResponseCode, SipCause};

/// Why this phone does not take a call.
#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
enum Rejection {
    /// All lines are in use.
    #[codes(486, 600)]
    Busy,

    /// The person pressed "decline".
    #[codes(603)]
    Declined,

    /// Do not disturb is on. A caller learns no more than that nobody is there.
    #[sip_cause(status = 480)]
    DoNotDisturb,

    /// Nobody picked up in time.
    #[sip_cause(status = 480)]
    NoAnswer,

    /// The caller is on the block list, which calls for 607 (RFC 8197) rather than a plain 603.
    #[sip_cause(status = 607)]
    Blocked,

    /// None of the offered codecs is supported.
    #[sip_cause(status = 488)]
    NoCommonCodec,

    /// The caller has hung up, and the 487 is sent by the transaction layer.
    CallerGone,
}

/// The first line of the response, or `None` if there is none to send.
fn status_line(rejection: Rejection) -> Option<String> {
    let status = rejection.status()?;
    let phrase = ResponseCode::from_status(status)?;
    Some(format!("SIP/2.0 {status} {phrase}"))
}

fn main() {
    for &rejection in Rejection::ALL {
        let line = status_line(rejection);
        let line = line.as_deref().unwrap_or("nothing to send");
        println!("{:<16}{line}", rejection.as_str());
    }
}
