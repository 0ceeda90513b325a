//! Cases in which JsSIP does not report what its documentation says.

use sipcause::Cause;

use crate::Outcome::{self, Disconnect, NoResponse, Response};

/// A difference for a failed request.
pub(crate) struct Difference {
    methods: &'static [&'static str],
    outcomes: fn(Outcome) -> bool,
    /// `None` for an event without a cause.
    pub(crate) reported: Option<Cause>,
    pub(crate) reason: &'static str,
}

impl Difference {
    pub(crate) fn is_of(&self, method: &str, outcome: Outcome) -> bool {
        self.methods.contains(&method) && (self.outcomes)(outcome)
    }
}

pub(crate) const DIFFERENCES: [Difference; 7] = [
    Difference {
        methods: &["INVITE", "MESSAGE", "OPTIONS", "REGISTER"],
        outcomes: |outcome| outcome == Response(424),
        reported: Some(Cause::AddressIncomplete),
        reason: "424 is in the table in the code, but not in the documentation",
    },
    Difference {
        methods: &["MESSAGE", "OPTIONS", "REGISTER", "UPDATE", "INFO", "REFER"],
        outcomes: |outcome| outcome == Response(408),
        reported: Some(Cause::RequestTimeout),
        reason: "a non-INVITE transaction handles a 408 as its own timeout",
    },
    Difference {
        methods: &["INVITE"],
        outcomes: |outcome| matches!(outcome, NoResponse | Disconnect),
        reported: Some(Cause::Canceled),
        reason: "a call that is terminated before it is answered is always `Canceled`",
    },
    Difference {
        methods: &["re-INVITE", "UPDATE"],
        outcomes: |outcome| matches!(outcome, Response(..=407 | 409..=480 | 482..)),
        reported: Some(Cause::WebrtcError),
        reason: "the renegotiation of the media has failed, whatever the status",
    },
    Difference {
        methods: &["INFO"],
        outcomes: |outcome| matches!(outcome, Response(..=407 | 409..=480 | 482..)),
        reported: None,
        reason: "the event contains only the response",
    },
    Difference {
        methods: &["REFER"],
        // 403 and 603 are `Rejected` in the table.
        outcomes: |outcome| matches!(outcome, Response(status) if !matches!(status, 403 | 408 | 481 | 603)),
        reported: Some(Cause::Rejected),
        reason: "the transfer is refused, whatever the status",
    },
    Difference {
        methods: &["BYE"],
        outcomes: |_| true,
        reported: Some(Cause::Bye),
        reason: "the call ends when the BYE is sent, before any response",
    },
];

/// The differences in the scenarios: the name, what JsSIP reports, and the reason.
pub(crate) const SCENARIO_DIFFERENCES: [(&str, Cause, &str); 2] = [
    (
        "the 200 has no SDP",
        Cause::BadMediaDescription,
        "only the Reason of the BYE says that the SDP is missing",
    ),
    (
        "the offer in the INVITE cannot be applied",
        Cause::WebrtcError,
        "an offer that the browser refuses counts as a failure of WebRTC, unlike an answer",
    ),
];
