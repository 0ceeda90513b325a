//! The report: the causes with the most calls first, then the metrics of RFC 6076 and ITU-T E.425.

use std::collections::BTreeMap;
use std::fmt;

use comfy_table::{CellAlignment, Table, presets};
use indicatif::HumanCount;
use sipcause::{Q850, SipCause, StatusClass};

use crate::count::Endings;
use crate::value::{Ending, NO_RESPONSE};

const ANSWER_UNKNOWN: &str = concat!(
    "\n Cause 16 ends both answered calls and calls that the caller gave up, so there are no metrics.\n",
    " Name a column that tells them apart with `--answered-column`.\n"
);
/// The row for values without a meaning.
const NOT_UNDERSTOOD: &str = "Not Understood";
/// How many texts are listed for a cause, and for the row of those that need a look.
const LISTED: usize = 6;
const LISTED_NOT_UNDERSTOOD: usize = 20;
/// The width of the longest bar, in characters.
const BAR_WIDTH: u64 = 32;

/// A share of the calls: name, title and formula.
pub(crate) type Metric = (&'static str, &'static str, &'static str);

/// E.425 counts answers, busy lines, calls that nobody answers and rejections, which are 2xx, 486 and
/// 600, 480 and 487, and 603 in SIP. A 487 means that the caller gave up, so the network did its part.
#[rustfmt::skip]
pub(crate) const METRICS: [Metric; 5] = [
    ("SER", "Session Establishment Ratio, RFC 6076 §4.6", "200 / (all - 3xx)"),
    ("SEER", "Session Establishment Effectiveness Ratio, RFC 6076 §4.7",
        "(200 + 480 + 486 + 600 + 603) / (all - 3xx)"),
    ("ISA", "Ineffective Session Attempts, RFC 6076 §4.8", "(408 + 500 + 503 + 504) / all"),
    ("ASR", "Answer Seizure Ratio, ITU-T E.425", "2xx / all"),
    ("NER", "Network Effectiveness Ratio, ITU-T E.425: answer, busy, no answer, rejection",
        "(2xx + 480 + 486 + 487 + 600 + 603) / all"),
];

/// The name of a status in a table, or another name for a status that is not in it.
pub(crate) fn name<C: SipCause>(status: u16) -> &'static str {
    match (C::from_status(status), StatusClass::from_status(status)) {
        (Some(cause), _) => cause.as_str(),
        (None, Some(StatusClass::Success)) => "Answered",
        (None, None) if status == NO_RESPONSE => "No Final Response",
        (None, _) => "Not in the Table",
    }
}

pub(crate) struct Report {
    pub(crate) calls: u64,
    /// A row for each cause that occurred.
    rows: Vec<Row>,
    metrics: Vec<(&'static str, Option<f64>)>,
    note: String,
}

struct Row {
    cause: &'static str,
    calls: u64,
    /// The texts in the records, the most frequent first.
    recorded: Vec<String>,
}

impl Report {
    pub(crate) fn new(
        endings: &Endings,
        name: fn(u16) -> &'static str,
        hint: Option<&str>,
    ) -> Self {
        let mut causes: BTreeMap<&str, Vec<(&str, u64)>> = BTreeMap::new();
        for ((ending, text), &calls) in endings {
            let cause = match ending {
                Ending::Status(status) => name(*status),
                Ending::Cause(cause) => cause.as_str(),
                Ending::NotUnderstood | Ending::Provisional | Ending::Elsewhere => NOT_UNDERSTOOD,
            };
            let text = if text.is_empty() { "no value" } else { text };
            causes.entry(cause).or_default().push((text, calls));
        }
        let row = |(cause, mut texts): (_, Vec<(&str, u64)>)| {
            texts.sort_by_key(|&(_, calls)| u64::MAX - calls);
            Row {
                cause,
                calls: texts.iter().map(|(_, calls)| calls).sum(),
                recorded: texts.iter().map(|&(text, _)| text.to_owned()).collect(),
            }
        };
        let mut rows: Vec<Row> = causes.into_iter().map(row).collect();
        rows.sort_by_key(|row| u64::MAX - row.calls);

        let cleared = Ending::Cause(Q850::NORMAL_CALL_CLEARING);
        let is_answer_unknown = endings.keys().any(|(ending, _)| *ending == cleared);
        let sum = |is_counted: &dyn Fn(Option<u16>) -> bool| -> u64 {
            let counted = endings.iter().filter(|((ending, _), _)| match *ending {
                Ending::Status(status) => is_counted(Some(status)),
                _ => is_counted(None),
            });
            counted.map(|(_, calls)| calls).sum()
        };
        let value = |&(name, _, formula): &Metric| {
            let (hits, base) = formula.split_once('/').unwrap_or_default();
            let hits = sum(&|status| is_named(hits, status));
            let base = sum(&|status| !is_named(base, status));
            (name, percent(hits, base).filter(|_| !is_answer_unknown))
        };
        let mut note = String::new();
        if is_answer_unknown {
            note += ANSWER_UNKNOWN;
        }
        if rows.iter().any(|row| row.cause == NOT_UNDERSTOOD) {
            note += "\n In the metrics, a call that is not understood was not answered.\n";
        }
        let hint = hint.map(|hint| format!(" help: {hint} rows with a value\n"));
        note += &hint.unwrap_or_default();
        Report {
            calls: endings.values().sum(),
            rows,
            metrics: METRICS.iter().map(value).collect(),
            note,
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let most = self.rows.first().map_or(0, |row| row.calls);
        let mut table = Table::new();
        table.load_preset(presets::NOTHING);
        table.set_header(["cause", "calls", "share", "", "recorded as"]);
        for row in &self.rows {
            table.add_row([
                row.cause.to_owned(),
                HumanCount(row.calls).to_string(),
                percent(row.calls, self.calls)
                    .map_or(String::new(), |share| format!("{share:.2} %")),
                bar(row.calls, most),
                list(row),
            ]);
        }
        for numbers in [1, 2] {
            if let Some(column) = table.column_mut(numbers) {
                column.set_cell_alignment(CellAlignment::Right);
            }
        }
        writeln!(f, "{}\n", table.trim_fmt())?;

        for (name, percent) in &self.metrics {
            match percent {
                Some(percent) => writeln!(f, " {name:<4} {percent:>6.2} %")?,
                None => writeln!(f, " {name:<4}      -")?,
            }
        }
        f.write_str(&self.note)
    }
}

/// Whether a part of a formula names a status, as in `486` or `2xx`.
fn is_named(part: &str, status: Option<u16>) -> bool {
    let status = status.map_or(String::new(), |status| status.to_string());
    let mut names = part.split(|c: char| !c.is_alphanumeric());
    names.any(|name| match name.strip_suffix("xx") {
        Some(class) => status.starts_with(class),
        None => !name.is_empty() && name == status,
    })
}

fn percent(part: u64, whole: u64) -> Option<f64> {
    // Exact up to 2^53 calls, and close enough beyond.
    #[expect(clippy::cast_precision_loss)]
    let ratio = part as f64 / whole as f64;
    (whole > 0).then_some(ratio * 100.0)
}

/// A bar of at least one step. A step is an eighth of a character.
fn bar(part: u64, whole: u64) -> String {
    let steps = u128::from(part) * u128::from(BAR_WIDTH * 8) / u128::from(whole.max(1));
    let steps = steps.max(1);
    let mut bar: String = (0..steps / 8).map(|_| '█').collect();
    bar.push_str(["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][(steps % 8) as usize]);
    bar
}

fn list(row: &Row) -> String {
    let most = match row.cause {
        NOT_UNDERSTOOD => LISTED_NOT_UNDERSTOOD,
        _ => LISTED,
    };
    // Without control characters, which a terminal would interpret.
    let printable = |text: &String| text.chars().filter(|c| !c.is_control()).collect();
    let texts: Vec<String> = row.recorded.iter().take(most).map(printable).collect();
    match row.recorded.len().saturating_sub(most) {
        0 => texts.join(", "),
        more => format!("{} and {more} more", texts.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_metric_counts_the_statuses_of_its_formula() {
        let counted = METRICS.map(|(_, _, formula)| {
            let hits = formula.split_once('/').unwrap().0;
            let statuses = (100..=699).filter(|&status| is_named(hits, Some(status)));
            statuses
                .filter(|status| !(201..=299).contains(status))
                .collect::<Vec<u16>>()
        });
        assert_eq!(counted[0], [200]);
        assert_eq!(counted[1], [200, 480, 486, 600, 603]);
        assert_eq!(counted[2], [408, 500, 503, 504]);
        assert_eq!(counted[3], [200]);
        assert_eq!(counted[4], [200, 480, 486, 487, 600, 603]);
    }

    #[test]
    fn only_ser_and_seer_leave_out_redirected_calls() {
        let calls = [(200, 20), (486, 10), (408, 10), (302, 60)];
        let ending =
            |(status, calls): (u16, u64)| ((Ending::Status(status), status.to_string()), calls);
        let report = Report::new(&calls.map(ending).into(), name::<sipcause::Cause>, None);
        let shares =
            " SER   50.00 %\n SEER  75.00 %\n ISA   10.00 %\n ASR   20.00 %\n NER   30.00 %\n";
        assert!(report.to_string().ends_with(shares), "{report}");
        let report = Report::new(&Endings::new(), name::<sipcause::Cause>, None);
        assert!(report.to_string().contains(" SER       -\n"));
    }
}
