//! The metrics of RFC 6076 and ITU-T E.425.

use crate::Counts;

/// A share of the calls, in percent.
#[derive(Debug)]
pub struct Metric {
    /// The abbreviation.
    pub name: &'static str,
    /// The name, and the document that defines it.
    pub title: &'static str,
    /// The formula, without the factor for percent.
    pub formula: &'static str,
    is_hit: fn(u16) -> bool,
    is_base: fn(u16) -> bool,
}

/// All metrics.
///
/// E.425 counts answers, busy lines, calls that nobody answers and rejections, which are 2xx, 486 and
/// 600, 480 and 487, and 603 in SIP. A 487 means that the caller gave up, so the network did its part.
pub const METRICS: [Metric; 5] = [
    Metric {
        name: "SER",
        title: "Session Establishment Ratio, RFC 6076 §4.6",
        formula: "200 / (all - 3xx)",
        is_hit: |status| status == 200,
        is_base: is_not_redirected,
    },
    Metric {
        name: "SEER",
        title: "Session Establishment Effectiveness Ratio, RFC 6076 §4.7",
        formula: "(200 + 480 + 486 + 600 + 603) / (all - 3xx)",
        is_hit: |status| matches!(status, 200 | 480 | 486 | 600 | 603),
        is_base: is_not_redirected,
    },
    Metric {
        name: "ISA",
        title: "Ineffective Session Attempts, RFC 6076 §4.8",
        formula: "(408 + 500 + 503 + 504) / all",
        is_hit: |status| matches!(status, 408 | 500 | 503 | 504),
        is_base: |_| true,
    },
    Metric {
        name: "ASR",
        title: "Answer Seizure Ratio, ITU-T E.425",
        formula: "2xx / all",
        is_hit: |status| matches!(status, 200..=299),
        is_base: |_| true,
    },
    Metric {
        name: "NER",
        title: "Network Effectiveness Ratio, ITU-T E.425: answer, busy, no answer, rejection",
        formula: "(2xx + 480 + 486 + 487 + 600 + 603) / all",
        is_hit: |status| matches!(status, 200..=299 | 480 | 486 | 487 | 600 | 603),
        is_base: |_| true,
    },
];

fn is_not_redirected(status: u16) -> bool {
    !matches!(status, 300..=399)
}

impl Metric {
    /// The share in percent, from 0 to 100, or `None` if there are no calls to divide by.
    #[must_use]
    pub fn percent(&self, counts: &Counts) -> Option<f64> {
        let without_status = counts.total() - counts.sum(|_| true);
        let base = counts.sum(self.is_base) + without_status;
        percent(counts.sum(self.is_hit), base)
    }
}

pub(crate) fn percent(part: u64, whole: u64) -> Option<f64> {
    // Exact up to 2^53 calls, and close enough beyond.
    #[expect(clippy::cast_precision_loss)]
    let ratio = part as f64 / whole as f64;
    (whole > 0).then_some(ratio * 100.0)
}

/// The definitions, for `--help`.
#[must_use]
pub fn help() -> String {
    let definitions = METRICS.map(|metric| {
        let Metric {
            name,
            title,
            formula,
            ..
        } = metric;
        format!("\n  {name:<6}{title}\n        {formula} x 100")
    });
    format!(
        "Metrics (486 is the number of calls that ended with 486, `all` is the number of all calls):{}",
        definitions.concat()
    )
}
