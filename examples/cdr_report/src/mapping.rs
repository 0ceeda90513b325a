use std::collections::BTreeMap;
use std::io::BufRead;

use sipcause::{SipCause, StatusClass};

use crate::count::{BadRow, check_shape, excerpt};
use crate::ending::NO_RESPONSE;
use crate::layout::{HeaderError, Width, named_column};
use crate::rows::{RowError, Rows};

/// The name of the cause of each status.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping(BTreeMap<u16, String>);

/// Why a file is not a mapping.
#[derive(Debug, thiserror::Error)]
pub enum MappingError {
    /// The file has no header.
    #[error("the file is empty")]
    Empty,
    /// The header is wrong.
    #[error(transparent)]
    Header(#[from] HeaderError),
    /// The file cannot be read.
    #[error(transparent)]
    Row(#[from] RowError),
    /// A row is wrong.
    #[error("line {line}: {problem}")]
    BadRow {
        /// The line where it begins.
        line: u64,
        /// What is wrong.
        problem: BadRow,
    },
    /// A status is listed twice.
    #[error("line {line}: {status} already has the cause {cause:?}")]
    Twice {
        /// The line where the second row begins.
        line: u64,
        /// The status.
        status: u16,
        /// The first cause.
        cause: String,
    },
    /// A row has no cause.
    #[error("line {line}: the cause of {status} is missing")]
    NoCause {
        /// The line where it begins.
        line: u64,
        /// The status.
        status: u16,
    },
}

impl Mapping {
    /// Makes a mapping from the table of an enum.
    ///
    /// ```
    /// use cdr_report::Mapping;
    ///
    /// assert_eq!(Mapping::of::<sipcause::Cause>().name(600), "Busy");
    /// ```
    #[must_use]
    pub fn of<C: SipCause>() -> Self {
        let rows = C::table();
        Mapping(
            rows.map(|(status, cause)| (status, cause.as_str().to_owned()))
                .collect(),
        )
    }

    /// Reads a mapping from a CSV file with the columns `status` and `cause`.
    ///
    /// ```
    /// use cdr_report::Mapping;
    ///
    /// let file = "status,cause,description\n486,Busy,On the phone\n";
    /// assert_eq!(Mapping::from_csv(file.as_bytes())?.name(486), "Busy");
    /// # Ok::<(), cdr_report::MappingError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If the file cannot be read, lacks a column, has a row without a status or a cause, or lists a
    /// status twice.
    pub fn from_csv(input: impl BufRead) -> Result<Self, MappingError> {
        let mut rows = Rows::new(input, b',').map_err(RowError::Io)?;
        let header: Vec<String> = rows.next()?.ok_or(MappingError::Empty)?.texts().collect();
        let status_column = named_column(&header, "status")?;
        let cause_column = named_column(&header, "cause")?;
        let mut causes = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let line = row.line;
            let status = check_shape(&row, Width::Exactly(header.len()))
                .and_then(|()| status(row.field(status_column)))
                .map_err(|problem| MappingError::BadRow { line, problem })?;
            let cause = String::from_utf8_lossy(row.field(cause_column)).into_owned();
            if cause.is_empty() {
                return Err(MappingError::NoCause { line, status });
            }
            if let Some(cause) = causes.insert(status, cause) {
                return Err(MappingError::Twice {
                    line,
                    status,
                    cause,
                });
            }
        }
        Ok(Mapping(causes))
    }

    /// The cause of a status, or a name for a status that does not have one.
    #[must_use]
    pub fn name(&self, status: u16) -> &str {
        match (self.0.get(&status), StatusClass::from_status(status)) {
            (Some(cause), _) => cause,
            (None, Some(StatusClass::Success)) => "Answered",
            (None, Some(StatusClass::Provisional)) => "No Final Response",
            (None, None) if status == NO_RESPONSE => "No Final Response",
            (None, _) => "Not in the Table",
        }
    }
}

fn status(field: &[u8]) -> Result<u16, BadRow> {
    let text = std::str::from_utf8(field).ok();
    let status = text.filter(|text| text.len() == 3).map(str::parse);
    match status {
        Some(Ok(status @ 100..=699)) => Ok(status),
        _ => Err(BadRow::Status(excerpt(field))),
    }
}
