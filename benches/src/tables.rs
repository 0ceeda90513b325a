//! From a status to a cause, for other kinds of enums than `Cause`: `from_status` and a table of all
//! results.

use std::hint::black_box;

use sipcause::vendor::PortaSip;
use sipcause::{Cause, ResponseCode, SipCause};

use crate::{Workload, mix, uniform};

/// The standard table with two codes of a vendor.
#[derive(SipCause, Clone, Copy)]
enum WithVendorCodes {
    #[codes(402, 499)]
    NoCredit,
    #[codes(488)]
    NoCodec,
    #[sip_cause(delegate)]
    Standard(Cause),
}

/// The table of a vendor, with precedence over the standard one.
#[derive(SipCause, Clone, Copy)]
enum VendorFirst {
    #[sip_cause(delegate)]
    Vendor(PortaSip),
    #[sip_cause(delegate)]
    Standard(Cause),
}

#[derive(SipCause, Clone, Copy)]
enum Ranges {
    #[codes(486, 600)]
    Busy(u16),
    #[codes(400..=499)]
    Client { status: u16 },
    #[codes(500..=599)]
    Server { status: u16 },
    #[sip_cause(fallback)]
    Other(u16),
}

#[derive(SipCause, Clone, Copy)]
enum WithDelegateAndFallback {
    #[codes(486, 600)]
    Busy,
    #[sip_cause(delegate)]
    Standard(PortaSip),
    #[sip_cause(fallback)]
    Other(u16),
}

pub(crate) fn workloads() -> Vec<Workload> {
    let mut all = Vec::new();
    macro_rules! tables {
        ($($table:ty, $mix:literal, $uniform:literal;)*) => {$({
            /// The results for all failures, and one more for all other numbers.
            static RESULTS: [Option<$table>; 401] = {
                let mut results = [None; 401];
                let mut status = 300;
                while status < 700 {
                    results[status as usize - 300] = <$table>::from_status(status);
                    status += 1;
                }
                results
            };
            for (group, statuses) in [($mix, mix()), ($uniform, uniform())] {
                let of_peer = statuses.clone();
                all.push(Workload {
                    group,
                    peer: "sipcause",
                    run: Box::new(move || count(&statuses, <$table>::from_status)),
                });
                let of_padded = of_peer.clone();
                all.push(Workload {
                    group,
                    peer: "hand-built table",
                    run: Box::new(move || count(&of_peer, |status| {
                        *RESULTS[..400].get(usize::from(status.wrapping_sub(300)))?
                    })),
                });
                all.push(Workload {
                    group,
                    peer: "hand-built table, padded",
                    run: Box::new(move || count(&of_padded, |status| {
                        RESULTS[usize::from(status.wrapping_sub(300)).min(400)]
                    })),
                });
            }
        })*};
    }
    tables! {
        WithVendorCodes, "two codes and a delegate, mix", "two codes and a delegate, uniform";
        VendorFirst, "two delegates, mix", "two delegates, uniform";
        WithDelegateAndFallback, "a delegate and a fallback, mix", "a delegate and a fallback, uniform";
        Ranges, "ranges that hold the status, mix", "ranges that hold the status, uniform";
        ResponseCode, "75 variants, mix", "75 variants, uniform";
    }
    all
}

/// Looks up all statuses, and counts those with a cause.
fn count<C>(statuses: &[u16], lookup: impl Fn(u16) -> Option<C>) -> u64 {
    black_box(statuses).iter().fold(0, |sum, &status| {
        sum + u64::from(black_box(lookup(status)).is_some())
    })
}
