//! A log of missed calls that leaves out those that somebody else has answered.
//!
//! Where a call rings on several phones, the others get a CANCEL when one of them answers, just as
//! all of them do when the caller gives up. Only the Reason header fields of the CANCEL tell which.

use sipcause::reason;

struct Cancel<'a> {
    from: &'a str,
    /// The values of its Reason header fields, each as it was received.
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

    // Nobody has answered these two; the other three were taken on another phone.
    assert_eq!(missed, ["201", "204"]);
}
