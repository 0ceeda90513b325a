//! Select the status with which a user agent rejects a call: `#[sip_cause(status = …)]`.
//!
//! Most of these reasons are local, so no received status maps to them.

use std::io::{self, Write};

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

    /// Do not disturb is on. The caller learns only that nobody is available.
    #[sip_cause(status = 480)]
    DoNotDisturb,

    /// The caller is on the block list. RFC 8197 defines 607 for this.
    #[sip_cause(status = 607)]
    Blocked,

    /// The caller has hung up. The transaction layer sends the 487.
    CallerGone,
}

/// The status line of the response, or `None` if there is nothing to send.
fn status_line(rejection: Rejection) -> Option<String> {
    let status = rejection.status()?;
    let phrase = ResponseCode::from_status(status)?;
    Some(format!("SIP/2.0 {status} {phrase}"))
}

fn main() {
    clap::Command::new("reject").about("Lists the responses that reject a call").get_matches();
    for &rejection in Rejection::ALL {
        let line = status_line(rejection);
        let line = line.as_deref().unwrap_or("nothing to send");
        // The reader of a pipe may close it, as `head` does.
        let _ = writeln!(io::stdout(), "{:<16}{line}", rejection.as_str());
    }
}
