use std::collections::{BTreeMap, HashMap};
use std::io::BufRead;

use indicatif::HumanCount;

use crate::cli::{Code, Options};
use crate::ending::{
    Answer, Disposition, Meaning, NO_RESPONSE, NotAStatus, Server, interpret, parse_q850,
    parse_status,
};
use crate::layout::{Layout, LayoutError, Width};
use crate::rows::{Row, RowError, Rows};

/// A column with more distinct texts than this does not tell how calls ended.
const MAX_TEXTS: usize = 1000;
/// The longest name of a cause, in bytes.
const MAX_TEXT: usize = 64;

/// The number of calls per ending, and in total.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    by_ending: BTreeMap<(Meaning, String), u64>,
    total: u64,
}

impl Counts {
    /// The number of all calls.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.total
    }

    /// The number of calls with a status for which `is_counted` is true.
    pub fn sum(&self, is_counted: impl Fn(u16) -> bool) -> u64 {
        self.iter()
            .filter(
                |(meaning, _, _)| matches!(*meaning, Meaning::Status(status) if is_counted(status)),
            )
            .map(|(_, _, calls)| calls)
            .sum()
    }

    /// Every ending that occurred: its meaning, its text in the records, and the number of calls.
    pub fn iter(&self) -> impl Iterator<Item = (Meaning, &str, u64)> {
        self.by_ending
            .iter()
            .map(|((meaning, text), calls)| (*meaning, text.as_str(), *calls))
    }
}

/// The result of reading a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// The server that wrote the file.
    pub server: Server,
    /// The calls.
    pub counts: Counts,
    /// The number of rows that were skipped.
    pub bad_rows: u64,
    /// The records that are not the end of a call.
    pub left_out: LeftOut,
}

/// The number of records that are not the end of a call.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// Requests other than INVITE.
    pub other_requests: u64,
    /// 401 and 407, if these are to be left out.
    pub challenges: u64,
    /// Early media, which Kamailio and OpenSIPS can record.
    pub provisional: u64,
}

/// A row that cannot be counted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadRow {
    /// More or fewer fields than the first row.
    #[error("expected {expected} fields as in the first row, found {found}")]
    Fields {
        /// In this row.
        found: usize,
        /// In the first row.
        expected: usize,
    },
    /// Fewer fields than needed.
    #[error("expected at least {needed} fields, found {found}")]
    TooFewFields {
        /// In this row.
        found: usize,
        /// The last column that is read.
        needed: usize,
    },
    /// The file ends inside a quoted field.
    #[error("the quote is never closed, so the rest of the file is skipped")]
    Quote,
    /// Not three digits from 100 to 699.
    #[error("expected a SIP status code from 100 to 699, found {0:?}")]
    Status(String),
    /// A number that no server sends as a final response.
    #[error("{0} is not a final response")]
    NotFinal(u16),
    /// Not a number.
    #[error("expected a Q.850 value from 0 to 127, found {0:?}")]
    Q850(String),
    /// A number that is too large.
    #[error("expected a Q.850 value from 0 to 127, found {0}")]
    NotACause(u16),
    /// An empty field instead of a name.
    #[error("the name of the cause is missing")]
    NoName,
    /// Not a disposition of Asterisk.
    #[error("{0:?} is not a disposition of Asterisk")]
    Disposition(String),
    /// Not a number, or one that makes the sum too large.
    #[error("expected a number of calls, found {0:?}")]
    Calls(String),
}

/// Why a file cannot be counted.
#[derive(Debug, thiserror::Error)]
pub enum CountError {
    /// The file cannot be read.
    #[error(transparent)]
    Row(#[from] RowError),
    /// The columns are not known.
    #[error(transparent)]
    Layout(#[from] LayoutError),
    /// More rows hold the other kind of number than the expected one.
    #[error(
        "line {line}: {problem}\n\
         rows like this one: {}; rows with {expected}: {}\n\
         help: the column seems to hold {found}, which `--code {code}` reads",
         HumanCount(*wrong), HumanCount(*right)
    )]
    WrongCode {
        /// The line where the first of them begins.
        line: u64,
        /// What is wrong with it.
        problem: BadRow,
        /// How many rows are like it.
        wrong: u64,
        /// How many rows are as expected.
        right: u64,
        /// What was expected.
        expected: &'static str,
        /// What the column seems to hold instead.
        found: &'static str,
        /// The value of `--code` that reads it.
        code: &'static str,
    },
    /// The column holds something other than the end of a call.
    #[error(
        "line {line}: found more than {MAX_TEXTS} distinct texts\n\
         help: check that this column tells how calls ended"
    )]
    TooManyTexts {
        /// The line of the last of them.
        line: u64,
    },
}

/// Counts the calls of a CSV file by how they ended.
///
/// Rows that cannot be counted are skipped, and passed to `on_bad_row` with the number of their line.
///
/// ```
/// use cdr_report::cli::Options;
/// use cdr_report::{Meaning, count};
///
/// let records = "caller,status\nalice,486\nbob,busy\ncarol,200\n";
/// let mut bad = Vec::new();
/// let counted = count(records.as_bytes(), &Options::default(), |line, row| {
///     bad.push((line, row));
/// })?;
///
/// let mut endings = counted.counts.iter();
/// assert_eq!(endings.next(), Some((Meaning::Status(200), "200", 1)));
/// assert_eq!(endings.next(), Some((Meaning::Status(486), "486", 1)));
/// let (line, problem) = &bad[0];
/// assert_eq!(*line, 3);
/// assert_eq!(
///     problem.to_string(),
///     "expected a SIP status code from 100 to 699, found \"busy\""
/// );
/// # Ok::<(), cdr_report::CountError>(())
/// ```
///
/// # Errors
///
/// If the file cannot be read, is empty, lacks a column, or holds another kind of value.
pub fn count(
    input: impl BufRead,
    options: &Options,
    mut on_bad_row: impl FnMut(u64, BadRow),
) -> Result<Counted, CountError> {
    let mut rows = Rows::new(input, options.delimiter).map_err(RowError::Io)?;
    let first = rows.next()?.ok_or(LayoutError::Empty)?;
    let layout = Layout::new(&first.texts().collect::<Vec<_>>(), options)?;

    let mut tally = Tally::new(&layout, options.skip_challenges);
    if !layout.has_header {
        tally.take(&first, &mut on_bad_row)?;
    }
    while let Some(row) = rows.next()? {
        tally.take(&row, &mut on_bad_row)?;
    }
    tally.finish()
}

/// Counts the texts in the records. The meaning of each is looked up once, at the end.
struct Tally<'a> {
    layout: &'a Layout,
    skip_challenges: bool,
    /// The calls per status, from 0 to 699.
    by_status: [u64; 700],
    texts: BTreeMap<Answer, HashMap<Vec<u8>, u64>>,
    different_texts: usize,
    total: u64,
    bad_rows: u64,
    left_out: LeftOut,
    right_codes: u64,
    wrong_codes: u64,
    first_wrong: Option<(u64, BadRow)>,
}

impl<'a> Tally<'a> {
    fn new(layout: &'a Layout, skip_challenges: bool) -> Self {
        Tally {
            layout,
            skip_challenges,
            by_status: [0; 700],
            texts: BTreeMap::new(),
            different_texts: 0,
            total: 0,
            bad_rows: 0,
            left_out: LeftOut::default(),
            right_codes: 0,
            wrong_codes: 0,
            first_wrong: None,
        }
    }

    fn take(
        &mut self,
        row: &Row<'_>,
        on_bad_row: &mut impl FnMut(u64, BadRow),
    ) -> Result<(), CountError> {
        if let Err(bad_row) = self.add(row) {
            if matches!(bad_row, BadRow::NotFinal(_) | BadRow::NotACause(_)) {
                self.wrong_codes += 1;
                self.first_wrong
                    .get_or_insert_with(|| (row.line, bad_row.clone()));
            }
            self.bad_rows += 1;
            on_bad_row(row.line, bad_row);
        }
        if self.different_texts > MAX_TEXTS {
            return Err(CountError::TooManyTexts { line: row.line });
        }
        Ok(())
    }

    fn add(&mut self, row: &Row<'_>) -> Result<(), BadRow> {
        let layout = self.layout;
        check_shape(row, layout.width)?;
        let calls = match layout.calls {
            Some(column) => calls(row.field(column))?,
            None => 1,
        };
        if layout
            .method
            .is_some_and(|column| row.field(column) != b"INVITE")
        {
            add(&mut self.left_out.other_requests, calls);
            return Ok(());
        }
        let total = self.total.checked_add(calls);
        let total = total.ok_or_else(|| BadRow::Calls(calls.to_string()))?;
        if layout.code == Code::Status {
            let status = status(value(row.field(layout.status)))?;
            self.right_codes += u64::from(status >= 200);
            match status {
                401 | 407 if self.skip_challenges => {
                    add(&mut self.left_out.challenges, calls);
                    return Ok(());
                }
                100..=199 if layout.server == Server::Kamailio => {
                    add(&mut self.left_out.provisional, calls);
                    return Ok(());
                }
                // Cannot overflow, since the total does not.
                _ => self.by_status[usize::from(status)] += calls,
            }
        } else {
            let (answer, text) = self.text(row)?;
            self.right_codes += 1;
            self.add_text(answer, text, calls);
        }
        self.total = total;
        Ok(())
    }

    /// How the call of a row ended, for a column of Q.850 values or names.
    fn text<'r>(&self, row: &'r Row<'_>) -> Result<(Answer, &'r [u8]), BadRow> {
        let layout = self.layout;
        let text = value(row.field(layout.status));
        if let Some(column) = layout.disposition {
            let word = row.field(column);
            let disposition = Disposition::from_field(word);
            let disposition = disposition.ok_or_else(|| BadRow::Disposition(excerpt(word)))?;
            let text = if column == layout.status { b"" } else { text };
            return Ok((Answer::Disposition(disposition), text));
        }
        let answer = match layout.answered.map(|column| row.field(column)) {
            None => Answer::Unknown,
            // Covers 0, 0.000, 00:00:00 and NULL.
            Some(field) if field.iter().any(|byte| matches!(byte, b'1'..=b'9')) => Answer::Yes,
            Some(_) => Answer::No,
        };
        if text.is_empty() && answer == Answer::Yes {
            return Ok((answer, text));
        }
        match layout.code {
            Code::Q850 => match parse_q850(text) {
                Err(Some(number)) => Err(BadRow::NotACause(number)),
                Err(None) => Err(BadRow::Q850(excerpt(text))),
                Ok(_) => Ok((answer, text)),
            },
            _ if text.is_empty() => Err(BadRow::NoName),
            _ => Ok((answer, text)),
        }
    }

    fn add_text(&mut self, answer: Answer, text: &[u8], calls: u64) {
        let text = &text[..text.len().min(MAX_TEXT)];
        let texts = self.texts.entry(answer).or_default();
        if let Some(count) = texts.get_mut(text) {
            *count += calls;
        } else {
            texts.insert(text.to_vec(), calls);
            self.different_texts += 1;
        }
    }

    fn finish(self) -> Result<Counted, CountError> {
        if let (true, Some((line, problem))) =
            (self.wrong_codes > self.right_codes, self.first_wrong)
        {
            return Err(wrong_code(
                line,
                problem,
                self.wrong_codes,
                self.right_codes,
            ));
        }
        let layout = self.layout;
        let mut counts = Counts {
            by_ending: BTreeMap::new(),
            total: self.total,
        };
        for (status, calls) in (0..).zip(self.by_status).filter(|&(_, calls)| calls > 0) {
            let text = match status {
                NO_RESPONSE => "none".to_owned(),
                _ => status.to_string(),
            };
            counts
                .by_ending
                .insert((Meaning::Status(status), text), calls);
        }
        for (answer, texts) in self.texts {
            for (text, calls) in texts {
                let text = String::from_utf8_lossy(&text);
                let ending = interpret(&text, layout.code, answer, layout.server);
                *counts.by_ending.entry(ending).or_default() += calls;
            }
        }
        Ok(Counted {
            server: layout.server,
            counts,
            bad_rows: self.bad_rows,
            left_out: self.left_out,
        })
    }
}

/// Saturates, since a sum of records that are left out need not be exact. The total is checked.
fn add(left_out: &mut u64, calls: u64) {
    *left_out = left_out.saturating_add(calls);
}

fn wrong_code(line: u64, problem: BadRow, wrong: u64, right: u64) -> CountError {
    let (expected, found, code) = match problem {
        BadRow::NotACause(_) => ("a Q.850 value", "SIP statuses", "status"),
        _ => ("a final response", "Q.850 values", "q850"),
    };
    CountError::WrongCode {
        line,
        problem,
        wrong,
        right,
        expected,
        found,
        code,
    }
}

pub(crate) fn check_shape(row: &Row<'_>, width: Width) -> Result<(), BadRow> {
    if row.is_cut_off {
        return Err(BadRow::Quote);
    }
    let found = row.len();
    match width {
        Width::Exactly(expected) if found != expected => Err(BadRow::Fields { found, expected }),
        Width::AtLeast(needed) if found < needed => Err(BadRow::TooFewFields { found, needed }),
        _ => Ok(()),
    }
}

/// The field, or nothing if it holds what a database writes for NULL.
fn value(field: &[u8]) -> &[u8] {
    match field {
        b"NULL" | b"\\N" => b"",
        field => field,
    }
}

fn status(field: &[u8]) -> Result<u16, BadRow> {
    parse_status(field).map_err(|error| match error {
        NotAStatus::NotFinal(number) => BadRow::NotFinal(number),
        NotAStatus::Other => BadRow::Status(excerpt(field)),
    })
}

fn calls(field: &[u8]) -> Result<u64, BadRow> {
    let text = std::str::from_utf8(field).ok();
    let calls = text.and_then(|text| text.parse().ok());
    calls.ok_or_else(|| BadRow::Calls(excerpt(field)))
}

/// The beginning of a field, for an error message.
pub(crate) fn excerpt(field: &[u8]) -> String {
    let text = String::from_utf8_lossy(field);
    match text.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.into_owned(),
    }
}
