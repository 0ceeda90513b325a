//! The Reason header field: `reason::parse` and a parser written by hand.

use std::hint::black_box;

use sipcause::reason::{self, Protocol};

use crate::{ITEMS, Workload, hand_reason};

/// Fields as gateways and proxies send them.
const FIELDS: [&str; 4] = [
    "Q.850;cause=17;text=\"User busy\"",
    "SIP;cause=200;text=\"Call completed elsewhere\"",
    "Q.850 ; cause=16 ; text=\"Normal call clearing\" ; location=LN",
    "SIP;cause=480, Q.850;cause=18",
];

pub(crate) fn workloads() -> Vec<Workload> {
    let fields = || {
        FIELDS
            .iter()
            .cycle()
            .take(ITEMS)
            .map(|field| black_box(*field))
    };
    let sipcause = move || {
        fields().fold(0, |sum, field| {
            let reason = reason::parse(field).next().and_then(Result::ok);
            sum + black_box(reason)
                .filter(|reason| reason.protocol() != Protocol::Emm)
                .and_then(|reason| reason.cause())
                .map_or(0, u64::from)
        })
    };
    let by_hand = move || {
        fields().fold(0, |sum, field| {
            let reason = hand_reason::parse(field).ok();
            sum + black_box(reason)
                .filter(|reason| reason.protocol != Protocol::Emm)
                .and_then(|reason| reason.cause)
                .map_or(0, u64::from)
        })
    };
    let group = "Reason, first value";
    vec![
        Workload {
            group,
            peer: "sipcause",
            run: Box::new(sipcause),
        },
        Workload {
            group,
            peer: "hand-written",
            run: Box::new(by_hand),
        },
    ]
}
