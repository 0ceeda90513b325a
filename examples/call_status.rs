//! Labels for a web hook, as JSON: `from_any_status` has one for every number.
//!
//! `rename_all` makes the labels, and the option `serde` writes them.

use sipcause::SipCause;

/// How a call attempt ended, in the words of the API.
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
    // The stack reports 0 if no response came at all.
    for (call, sip_status) in [
        ("a1", 486),
        ("a2", 480),
        ("a3", 487),
        ("a4", 503),
        ("a5", 0),
    ] {
        let event = Event {
            call,
            status: CallStatus::from_any_status(sip_status),
            sip_status,
        };
        println!("{}", serde_json::to_string(&event)?);
    }
    Ok(())
}
