//! The report: the causes with the most calls first, then the metrics of RFC 6076 and ITU-T E.425.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::io::{self, Write};

use comfy_table::{CellAlignment, Table, presets};
use indicatif::HumanCount;
use sipcause::{Q850, SipCause, StatusClass};

use crate::cli::{Format, option_name};
use crate::count::{Counted, Endings};
use crate::value::{Ending, NO_RESPONSE};

// Why it is not known whether some calls were answered.
const CLEARED: &str = "Cause 16 ends both answered calls and calls that the caller gave up";
const NO_VALUE: &str = "No value means an answered call, unless 0 or an empty value does";
/// The row for values without a meaning.
const NOT_UNDERSTOOD: &str = "Not Understood";
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

/// Writes the report, with a cause for each status that occurred.
pub(crate) fn print(
    counted: &Counted,
    name: fn(u16) -> &'static str,
    out: &mut impl Write,
) -> io::Result<()> {
    let endings = &counted.endings;
    let calls = endings.values().sum();
    let bad_rows = HumanCount(counted.bad_rows);
    write!(out, "calls: {}, bad rows: {bad_rows}", HumanCount(calls))?;
    for (what, number) in counted.left_out.iter().filter(|(_, number)| *number > 0) {
        write!(out, ", {what} left out: {}", HumanCount(*number))?;
    }
    if counted.format != Format::Generic {
        write!(out, ", format: {}", option_name(&counted.format))?;
    }
    let rows = rows(endings, name);
    writeln!(out, "\n\n{}\n", table(&rows, calls).trim_fmt())?;

    let has = |wanted: Ending| endings.keys().any(|(ending, _)| *ending == wanted);
    let unknown = if has(Ending::Cause(Q850::NORMAL_CALL_CLEARING)) {
        CLEARED
    } else if has(Ending::Status(NO_RESPONSE))
        && !has(Ending::Status(200))
        && !counted.knows_answers
    {
        NO_VALUE
    } else {
        ""
    };
    for (name, _, formula) in METRICS {
        match share(formula, endings).filter(|_| unknown.is_empty()) {
            Some(share) => writeln!(out, " {name:<4} {share:>6.2} %")?,
            None => writeln!(out, " {name:<4}      -")?,
        }
    }
    if !unknown.is_empty() {
        writeln!(out, "\n {unknown}, so there are no metrics.")?;
        writeln!(
            out,
            " Name a column that tells which calls were answered with `--answered-column`."
        )?;
    }
    if unknown.is_empty() && rows.iter().any(|row| row.cause == NOT_UNDERSTOOD) {
        writeln!(out, "\n The metrics count a call that is not understood as not answered.")?;
    }
    if let Some(hint) = &counted.hint {
        writeln!(out, " help: {hint} rows with a value")?;
    }
    out.flush()
}

/// A cause that occurred.
struct Row<'a> {
    cause: &'static str,
    calls: u64,
    /// The texts in the records, the most frequent first.
    recorded: Vec<&'a str>,
}

fn rows(endings: &Endings, name: fn(u16) -> &'static str) -> Vec<Row<'_>> {
    let mut causes: BTreeMap<&str, Vec<(u64, &str)>> = BTreeMap::new();
    for ((ending, text), &calls) in endings {
        let cause = match ending {
            Ending::Status(status) => name(*status),
            Ending::Cause(cause) => cause.as_str(),
            Ending::NotUnderstood | Ending::Provisional | Ending::Elsewhere => NOT_UNDERSTOOD,
        };
        let text = if text.is_empty() { "no value" } else { text };
        causes.entry(cause).or_default().push((calls, text));
    }
    let row = |(cause, mut texts): (_, Vec<(u64, _)>)| {
        texts.sort_by_key(|&(calls, _)| Reverse(calls));
        Row {
            cause,
            calls: texts.iter().map(|(calls, _)| calls).sum(),
            recorded: texts.into_iter().map(|(_, text)| text).collect(),
        }
    };
    let mut rows: Vec<Row<'_>> = causes.into_iter().map(row).collect();
    rows.sort_by_key(|row| Reverse(row.calls));
    rows
}

fn table(rows: &[Row<'_>], calls: u64) -> Table {
    let most = rows.first().map_or(0, |row| row.calls);
    let mut table = Table::new();
    table.load_preset(presets::NOTHING);
    table.set_header(["cause", "calls", "share", "", "recorded as"]);
    for row in rows {
        table.add_row([
            row.cause.to_owned(),
            HumanCount(row.calls).to_string(),
            percent(row.calls, calls).map_or(String::new(), |share| format!("{share:.2} %")),
            bar(row.calls, most),
            list(row),
        ]);
    }
    for numbers in [1, 2] {
        if let Some(column) = table.column_mut(numbers) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    table
}

/// The value of a formula, in percent.
fn share(formula: &str, endings: &Endings) -> Option<f64> {
    let (hits, base) = formula.split_once('/')?;
    let (mut part, mut whole) = (0, 0);
    for ((ending, _), calls) in endings {
        let status = match *ending {
            Ending::Status(status) => Some(status),
            _ => None,
        };
        part += if is_named(hits, status) { *calls } else { 0 };
        whole += if is_named(base, status) { 0 } else { *calls };
    }
    percent(part, whole)
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

fn list(row: &Row<'_>) -> String {
    // Each text that is not understood needs a look.
    let most = if row.cause == NOT_UNDERSTOOD { 20 } else { 6 };
    // Without control characters, which a terminal would interpret.
    let printable = |text: &&str| text.chars().filter(|c| !c.is_control()).collect();
    let texts: Vec<String> = row.recorded.iter().take(most).map(printable).collect();
    match row.recorded.len().saturating_sub(most) {
        0 => texts.join(", "),
        more => format!("{} and {more} more", texts.join(", ")),
    }
}
