//! Leave calls that were answered on another phone out of a list of missed calls.
//!
//! A phone that rings receives a CANCEL if the caller gives up, and also if another phone answers. Only
//! the Reason header fields of the CANCEL tell the difference.

use sipcause::reason;

struct Cancel<'a> {
    from: &'a str,
    /// The values of the Reason header fields, as received.
    reasons: &'a [&'a str],
}

impl Cancel<'_> {
    fn is_missed_call(&self) -> bool {
        let mut reasons = self.reasons.iter();
        !reasons.any(|field| reason::is_completed_elsewhere(field))
    }
}

const CANCELS: [Cancel<'_>; 5] = [
    Cancel {
        from: "201",
        reasons: &[],
    },
    Cancel {
        from: "202",
        reasons: &[r#"SIP ;cause=200 ;text="Call completed elsewhere""#],
    },
    Cancel {
        from: "203",
        reasons: &["Q.850;cause=26"],
    },
    Cancel {
        from: "204",
        reasons: &[r#"SIP;cause=487;text="ORIGINATOR_CANCEL""#],
    },
    Cancel {
        from: "205",
        reasons: &["X.int;reasoncode=0x0", "Q.850;cause=16, SIP;cause=200"],
    },
];

fn main() {
    let missed: Vec<_> = CANCELS
        .iter()
        .filter(|cancel| cancel.is_missed_call())
        .map(|cancel| cancel.from)
        .collect();
    for from in &missed {
        println!("missed call from {from}");
    }

    // The other three were answered on another phone.
    assert_eq!(missed, ["201", "204"]);
}
