//! Serialize causes as labels in the JSON of a web hook.
//!
//! `rename_all` derives the labels, the option `serde` serializes them, and `from_any_status` returns
//! one for every number.

use std::io::{self, Write};

use sipcause::SipCause;

/// How a call attempt ended.
#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
#[sip_cause(rename_all = "kebab-case", serde)]
enum CallStatus {
    #[codes(486, 600)]
    Busy,

    #[codes(408, 480)]
    NoAnswer,

    #[codes(487)]
    Canceled,

    #[sip_cause(fallback)]
    Failed,
}

#[derive(serde::Serialize)]
struct Event<'a> {
    call: &'a str,
    status: CallStatus,
    sip_status: u16,
}

fn main() -> serde_json::Result<()> {
    clap::Command::new("call_status").about("Prints how calls ended, as JSON").get_matches();
    // The stack reports 0 if there was no response.
    let calls = [("a1", 486), ("a2", 480), ("a3", 487), ("a4", 503), ("a5", 0)];
    let events = calls.map(|(call, sip_status)| Event {
        call,
        status: CallStatus::from_any_status(sip_status),
        sip_status,
    });
    // The reader of a pipe may close it, as `head` does.
    let _ = writeln!(io::stdout(), "{}", serde_json::to_string(&events)?);
    Ok(())
}
