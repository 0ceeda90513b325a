use std::collections::BTreeMap;
use std::fmt;

use comfy_table::{CellAlignment, Table, presets};
use indicatif::HumanCount;

use sipcause::Q850;

use crate::metrics::{METRICS, Metric, percent};
use crate::{Counts, Mapping, Meaning};

const ANSWER_UNKNOWN: &str = concat!(
    " Cause 16 ends both answered calls and calls that the caller gave up, so there are no metrics.\n",
    " Name a column that tells them apart with `--answered-column`."
);
/// The row for names without a meaning.
const UNKNOWN_NAME: &str = "Unknown name";
/// How many texts are listed for a cause.
const MAX_LISTED: usize = 6;
/// The width of the longest bar, in characters.
const BAR_WIDTH: u64 = 32;

/// How calls ended: the causes with the most calls first, then the metrics.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// The number of all calls.
    pub calls: u64,
    /// A row for each cause that occurred.
    pub rows: Vec<Row>,
    /// The name of each metric, and its value from 0 to 100, if it has one.
    pub metrics: Vec<(&'static str, Option<f64>)>,
    /// Whether some records do not tell if the call was answered. If so, no metric has a value.
    pub is_answer_unknown: bool,
}

/// A cause in a report.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The name of the cause.
    pub cause: String,
    /// The number of calls that ended with it.
    pub calls: u64,
    /// The share of all calls, from 0 to 100.
    pub percent: f64,
    /// The texts in the records, the most frequent first.
    pub recorded: Vec<String>,
}

impl Report {
    /// Looks up the causes of the calls that were counted.
    ///
    /// ```
    /// use cdr_report::cli::Options;
    /// use cdr_report::{Mapping, Report, count};
    ///
    /// let records = "status\n200\n600\n486\n486\n";
    /// let counted = count(records.as_bytes(), &Options::default(), |_, _| {})?;
    /// let report = Report::new(&counted.counts, &Mapping::of::<sipcause::Cause>());
    /// assert_eq!(report.rows[0].cause, "Busy");
    /// assert_eq!(report.rows[0].recorded, ["486", "600"]);
    /// assert_eq!(report.rows[0].percent, 75.0);
    /// # Ok::<(), cdr_report::CountError>(())
    /// ```
    #[must_use]
    pub fn new(counts: &Counts, mapping: &Mapping) -> Self {
        let mut causes: BTreeMap<&str, Vec<(&str, u64)>> = BTreeMap::new();
        for (meaning, text, calls) in counts.iter() {
            let cause = match meaning {
                Meaning::Status(status) => mapping.name(status),
                Meaning::Cause(cause) => cause.as_str(),
                Meaning::UnknownName => UNKNOWN_NAME,
            };
            causes.entry(cause).or_default().push((text, calls));
        }

        let mut rows: Vec<Row> = causes
            .into_iter()
            .map(|(cause, mut endings)| {
                endings.sort_by_key(|&(_, calls)| u64::MAX - calls);
                let calls = endings.iter().map(|(_, calls)| calls).sum();
                Row {
                    cause: cause.to_owned(),
                    calls,
                    percent: percent(calls, counts.total()).unwrap_or_default(),
                    recorded: endings.iter().map(|&(text, _)| text.to_owned()).collect(),
                }
            })
            .collect();
        rows.sort_by_key(|row| u64::MAX - row.calls);

        let cleared = Meaning::Cause(Q850::NORMAL_CALL_CLEARING);
        let is_answer_unknown = counts.iter().any(|(meaning, _, _)| meaning == cleared);
        let value = |metric: &Metric| metric.percent(counts).filter(|_| !is_answer_unknown);
        Report {
            calls: counts.total(),
            rows,
            metrics: METRICS
                .iter()
                .map(|metric| (metric.name, value(metric)))
                .collect(),
            is_answer_unknown,
        }
    }

    pub(crate) fn most_calls(&self) -> u64 {
        self.rows.first().map_or(0, |row| row.calls)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut table = Table::new();
        table.load_preset(presets::NOTHING);
        table.set_header(["cause", "calls", "share", "", "recorded as"]);
        for row in &self.rows {
            table.add_row([
                printable(&row.cause),
                HumanCount(row.calls).to_string(),
                format!("{:.2} %", row.percent),
                bar(row.calls, self.most_calls()),
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
        if self.is_answer_unknown {
            writeln!(f, "\n{ANSWER_UNKNOWN}")?;
        }
        Ok(())
    }
}

/// A bar of at least one step. A step is an eighth of a character.
fn bar(part: u64, whole: u64) -> String {
    let steps = u128::from(part) * u128::from(BAR_WIDTH * 8) / u128::from(whole.max(1));
    let steps = steps.max(1);
    let mut bar: String = (0..steps / 8).map(|_| '█').collect();
    bar.push_str(["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][(steps % 8) as usize]);
    bar
}

/// The texts of a cause. Unknown names are all listed, since each needs a look.
fn list(row: &Row) -> String {
    let most = match row.cause.as_str() {
        UNKNOWN_NAME => usize::MAX,
        _ => MAX_LISTED,
    };
    let texts = row.recorded.iter().take(most).map(|text| printable(text));
    let listed = texts.collect::<Vec<_>>().join(", ");
    match row.recorded.len().saturating_sub(most) {
        0 => listed,
        more => format!("{listed} and {more} more"),
    }
}

/// Without control characters, which a terminal would interpret.
fn printable(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}
