//! `from_status` of other enums than `Cause`, beside a table of all results, and other functions.

use std::hint::black_box;

use sipcause::vendor::PortaSip;
use sipcause::{Cause, ResponseCode, SipCause, reason};

use crate::{ITEMS, Workload, mix, random};

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
    macro_rules! enums {
        ($($table:ty, $row:literal;)*) => {$({
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
            let statuses = mix();
            all.push(Workload {
                table: "`from_status` of other enums",
                row: $row,
                column: "this crate",
                run: Box::new(move || count(&statuses, <$table>::from_status)),
            });
            let statuses = mix();
            all.push(Workload {
                table: "`from_status` of other enums",
                row: $row,
                column: "a table by hand",
                run: Box::new(move || count(&statuses, |status| {
                    RESULTS[usize::from(status.wrapping_sub(300)).min(400)]
                })),
            });
        })*};
    }
    enums! {
        WithVendorCodes, "two codes and a delegate";
        VendorFirst, "two delegates";
        WithDelegateAndFallback, "a delegate and a fallback";
        Ranges, "ranges that hold the status";
        ResponseCode, "75 variants";
    }
    all.extend([
        other("`as_str`", Box::new(as_str())),
        other("`reason::parse`", Box::new(parse_reasons)),
    ]);
    all
}

/// Looks up all statuses, and counts those with a cause.
fn count<C>(statuses: &[u16], lookup: impl Fn(u16) -> Option<C>) -> u64 {
    black_box(statuses)
        .iter()
        .fold(0, |sum, &status| sum + u64::from(black_box(lookup(status)).is_some()))
}

fn other(row: &'static str, run: Box<dyn Fn() -> u64>) -> Workload {
    Workload { table: "other functions", row, column: "this crate", run }
}

fn as_str() -> impl Fn() -> u64 {
    let causes: Vec<Cause> = random().map(|number| Cause::ALL[number % Cause::ALL.len()]).collect();
    move || {
        let texts = black_box(&causes).iter().map(Cause::as_str);
        texts.fold(0, |sum, text| sum + black_box(text).len() as u64)
    }
}

/// The first value of fields as gateways and proxies send them.
fn parse_reasons() -> u64 {
    const FIELDS: [&str; 4] = [
        "Q.850;cause=17;text=\"User busy\"",
        "SIP;cause=200;text=\"Call completed elsewhere\"",
        "Q.850 ; cause=16 ; text=\"Normal call clearing\" ; location=LN",
        "SIP;cause=480, Q.850;cause=18",
    ];
    let fields = FIELDS.iter().cycle().take(ITEMS as usize);
    fields.fold(0, |sum, field| {
        let reason = reason::parse(black_box(field)).next().and_then(Result::ok);
        sum + black_box(reason)
            .filter(|reason| reason.protocol() != reason::Protocol::Emm)
            .and_then(|reason| reason.cause())
            .map_or(0, u64::from)
    })
}
