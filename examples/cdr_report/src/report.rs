use std::collections::BTreeMap;
use std::fmt;

use comfy_table::{CellAlignment, Table, presets};
use indicatif::HumanCount;

use crate::metrics::{METRICS, percent};
use crate::{Counts, Mapping};

/// How many statuses of a cause are listed.
const MAX_STATUSES: usize = 6;
/// The width of the longest bar, in characters.
const BAR_WIDTH: u64 = 32;

/// How calls ended: the causes with the most calls first, then the metrics.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// All calls.
    pub calls: u64,
    /// A row for each cause that occurred.
    pub rows: Vec<Row>,
    /// The name of each metric and its value, from 0 to 100, where there is one.
    pub metrics: Vec<(&'static str, Option<f64>)>,
}

/// A cause.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Its name.
    pub cause: String,
    /// The calls that ended with it.
    pub calls: u64,
    /// How much of all calls that is, from 0 to 100.
    pub percent: f64,
    /// Its statuses that occurred, the most frequent first.
    pub statuses: Vec<u16>,
}

impl Report {
    /// Names the causes of what was counted.
    ///
    /// ```
    /// use cdr_report::{Columns, Mapping, Report, count};
    ///
    /// let records = "status\n200\n600\n486\n486\n";
    /// let columns = Columns { status: "status".to_owned(), calls: None, delimiter: b',' };
    /// let counted = count(records.as_bytes(), &columns, |_, _| {})?;
    /// let report = Report::new(&counted.counts, &Mapping::of::<sipcause::Cause>());
    /// assert_eq!(report.rows[0].cause, "Busy");
    /// assert_eq!(report.rows[0].statuses, [486, 600]);
    /// assert_eq!(report.rows[0].percent, 75.0);
    /// # Ok::<(), cdr_report::CountError>(())
    /// ```
    #[must_use]
    pub fn new(counts: &Counts, mapping: &Mapping) -> Self {
        let mut causes: BTreeMap<&str, Vec<(u16, u64)>> = BTreeMap::new();
        for (status, calls) in counts.iter() {
            let statuses = causes.entry(mapping.name(status)).or_default();
            statuses.push((status, calls));
        }

        let mut rows: Vec<Row> = causes
            .into_iter()
            .map(|(cause, mut statuses)| {
                statuses.sort_by_key(|&(status, calls)| (u64::MAX - calls, status));
                let calls = statuses.iter().map(|(_, calls)| calls).sum();
                Row {
                    cause: cause.to_owned(),
                    calls,
                    percent: percent(calls, counts.total()).unwrap_or_default(),
                    statuses: statuses.into_iter().map(|(status, _)| status).collect(),
                }
            })
            .collect();
        rows.sort_by_key(|row| u64::MAX - row.calls);

        Report {
            calls: counts.total(),
            rows,
            metrics: METRICS
                .iter()
                .map(|metric| (metric.name, metric.percent(counts)))
                .collect(),
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
        table.set_header(["cause", "calls", "share", "", "statuses"]);
        for row in &self.rows {
            table.add_row([
                // A terminal would obey the control characters in a mapping of unknown origin.
                row.cause.chars().filter(|c| !c.is_control()).collect(),
                HumanCount(row.calls).to_string(),
                format!("{:.2} %", row.percent),
                bar(row.calls, self.most_calls()),
                list(&row.statuses),
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
        Ok(())
    }
}

/// A bar in steps of an eighth of a character, and at least one.
fn bar(part: u64, whole: u64) -> String {
    let steps = u128::from(part) * u128::from(BAR_WIDTH * 8) / u128::from(whole.max(1));
    let steps = steps.max(1);
    let mut bar: String = (0..steps / 8).map(|_| '█').collect();
    bar.push_str(["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][(steps % 8) as usize]);
    bar
}

fn list(statuses: &[u16]) -> String {
    let listed: Vec<String> = statuses
        .iter()
        .take(MAX_STATUSES)
        .map(ToString::to_string)
        .collect();
    match statuses.len() - listed.len() {
        0 => listed.join(", "),
        more => format!("{} and {more} more", listed.join(", ")),
    }
}
