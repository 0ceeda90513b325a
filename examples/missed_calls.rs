//! Leave calls that were answered on another phone out of a list of missed calls.
//!
//! A phone that rings receives a CANCEL if the caller gives up, and also if another phone answers. Only
//! the Reason header fields of the CANCEL tell the difference.

use std::io::{self, Write};

use sipcause::reason;

/// The caller, and the Reason header fields of the CANCEL.
const CANCELS: [(&str, &[&str]); 5] = [
    ("201", &[]),
    ("202", &[r#"SIP ;cause=200 ;text="Call completed elsewhere""#]),
    ("203", &["Q.850;cause=26"]),
    ("204", &[r#"SIP;cause=487;text="ORIGINATOR_CANCEL""#]),
    ("205", &["X.int;reasoncode=0x0", "Q.850;cause=16, SIP;cause=200"]),
];

fn is_missed_call(fields: &[&str]) -> bool {
    let mut fields = fields.iter();
    !fields.any(|field| reason::is_completed_elsewhere(field))
}

fn main() {
    clap::Command::new("missed_calls").about("Lists the calls that nobody took").get_matches();
    let missed = CANCELS.iter().filter(|(_, fields)| is_missed_call(fields));
    let missed: Vec<&str> = missed.map(|(caller, _)| *caller).collect();
    // The reader of a pipe may close it, as `head` does.
    let _ = writeln!(io::stdout(), "missed calls from {}", missed.join(" and "));

    // The other three were answered on another phone.
    assert_eq!(missed, ["201", "204"]);
}
