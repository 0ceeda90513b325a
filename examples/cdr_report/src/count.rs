use std::io::BufRead;

use crate::rows::{Row, RowError, Rows};

/// The names of the columns to use, and what stands between two.
#[derive(Debug, Clone)]
pub struct Columns {
    /// The final status of the call.
    pub status: String,
    /// How many calls a row stands for. Without it, each is one.
    pub calls: Option<String>,
    /// The character between two columns.
    pub delimiter: u8,
}

/// How many calls ended with which status, and how many there are in all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    by_status: sipcause::Counts,
    total: u64,
}

impl Counts {
    /// All calls.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.total
    }

    /// The calls with a status that `is_counted` picks.
    pub fn sum(&self, is_counted: impl Fn(u16) -> bool) -> u64 {
        let counted = self.iter().filter(|&(status, _)| is_counted(status));
        counted.map(|(_, calls)| calls).sum()
    }

    /// Every status that occurred, with its calls, in order of status.
    pub fn iter(&self) -> impl Iterator<Item = (u16, u64)> {
        self.by_status.by_status()
    }

    /// `None` where the sum would not fit.
    fn add(&mut self, status: u16, calls: u64) -> Option<()> {
        self.total = self.total.checked_add(calls)?;
        self.by_status.add_many(status, calls);
        Some(())
    }
}

/// What came out of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counted {
    /// The calls by status.
    pub counts: Counts,
    /// The rows that were skipped.
    pub bad_rows: u64,
}

/// A row that cannot be counted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadRow {
    /// More or fewer fields than the header.
    #[error("{found} fields, where the header has {expected}")]
    Fields {
        /// In this row.
        found: usize,
        /// In the header.
        expected: usize,
    },
    /// The file ends before the quote does.
    #[error("a quote is opened and never closed, so all up to the end of the file is skipped")]
    Quote,
    /// Not three digits from 100 to 699.
    #[error("{0:?} is no SIP status code: those go from 100 to 699")]
    Status(String),
    /// Not a number, or one that makes the sum too large.
    #[error("{0:?} is no number of calls")]
    Calls(String),
}

/// What ends the counting.
#[derive(Debug, thiserror::Error)]
pub enum CountError {
    /// The file cannot be read.
    #[error(transparent)]
    Row(#[from] RowError),
    /// Not even a header.
    #[error("the file is empty: it needs a header with the names of the columns")]
    Empty,
    /// The header lacks a column.
    #[error("there is no column {wanted:?}; the columns are {found:?}")]
    NoColumn {
        /// The name that was asked for.
        wanted: String,
        /// The names in the header.
        found: Vec<String>,
    },
    /// The header has a column twice.
    #[error("more than one column is called {0:?}")]
    TwoColumns(String),
}

/// Counts the calls of a CSV file by status. Rows that cannot be counted are skipped, and each is
/// handed to `on_bad_row` with the number of its line.
///
/// ```
/// use cdr_report::{Columns, count};
///
/// let records = "caller,status\nalice,486\nbob,busy\ncarol,200\n";
/// let columns = Columns { status: "status".to_owned(), calls: None, delimiter: b',' };
/// let mut bad = Vec::new();
/// let count = count(records.as_bytes(), &columns, |line, row| bad.push((line, row)))?;
/// assert_eq!(count.counts.iter().collect::<Vec<_>>(), [(200, 1), (486, 1)]);
/// assert_eq!(bad[0].0, 3);
/// assert_eq!(bad[0].1.to_string(), "\"busy\" is no SIP status code: those go from 100 to 699");
/// # Ok::<(), cdr_report::CountError>(())
/// ```
///
/// # Errors
///
/// The file cannot be read, is empty, or lacks a column.
pub fn count(
    input: impl BufRead,
    columns: &Columns,
    mut on_bad_row: impl FnMut(u64, BadRow),
) -> Result<Counted, CountError> {
    let mut rows = Rows::new(input, columns.delimiter).map_err(RowError::Io)?;
    let header: Vec<String> = rows.next()?.ok_or(CountError::Empty)?.texts().collect();
    let status_column = find_column(&header, &columns.status)?;
    let calls_column = match &columns.calls {
        Some(name) => Some(find_column(&header, name)?),
        None => None,
    };

    let mut count = Counted::default();
    while let Some(row) = rows.next()? {
        let counted = check_shape(&row, header.len())
            .and_then(|()| add(&mut count.counts, &row, status_column, calls_column));
        if let Err(bad_row) = counted {
            count.bad_rows += 1;
            on_bad_row(row.line, bad_row);
        }
    }
    Ok(count)
}

pub(crate) fn find_column(header: &[String], wanted: &str) -> Result<usize, CountError> {
    let mut found = header
        .iter()
        .enumerate()
        .filter(|(_, name)| *name == wanted);
    match (found.next(), found.next()) {
        (Some((index, _)), None) => Ok(index),
        (Some(_), Some(_)) => Err(CountError::TwoColumns(wanted.to_owned())),
        (None, _) => Err(CountError::NoColumn {
            wanted: wanted.to_owned(),
            found: header.to_vec(),
        }),
    }
}

pub(crate) fn check_shape(row: &Row<'_>, expected: usize) -> Result<(), BadRow> {
    if row.is_cut_off {
        return Err(BadRow::Quote);
    }
    if row.len() != expected {
        let found = row.len();
        return Err(BadRow::Fields { found, expected });
    }
    Ok(())
}

fn add(
    counts: &mut Counts,
    row: &Row<'_>,
    status_column: usize,
    calls_column: Option<usize>,
) -> Result<(), BadRow> {
    let status = parse_status(row.field(status_column))?;
    let Some(calls_column) = calls_column else {
        return counts.add(status, 1).ok_or(BadRow::Calls("1".to_owned()));
    };
    let field = row.field(calls_column);
    let calls = std::str::from_utf8(field)
        .ok()
        .and_then(|text| text.parse().ok());
    calls
        .and_then(|calls| counts.add(status, calls))
        .ok_or_else(|| BadRow::Calls(excerpt(field)))
}

pub(crate) fn parse_status(field: &[u8]) -> Result<u16, BadRow> {
    match *field {
        [class @ b'1'..=b'6', tens @ b'0'..=b'9', ones @ b'0'..=b'9'] => {
            let digit = |byte: u8| u16::from(byte - b'0');
            Ok(digit(class) * 100 + digit(tens) * 10 + digit(ones))
        }
        _ => Err(BadRow::Status(excerpt(field))),
    }
}

/// As much of a field as an error message has room for.
fn excerpt(field: &[u8]) -> String {
    let text = String::from_utf8_lossy(field);
    match text.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.into_owned(),
    }
}
