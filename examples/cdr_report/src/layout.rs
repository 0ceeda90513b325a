//! Which column holds what, from the first row of a file and the command line.

use crate::cli::{Code, Format, Options};
use crate::ending::{Disposition, Server};

/// What is wrong with a header.
#[derive(Debug, thiserror::Error)]
pub enum HeaderError {
    /// A column is missing.
    #[error("there is no column {wanted:?}; the columns are {found:?}")]
    NoColumn {
        /// The name of the column.
        wanted: String,
        /// The names in the header.
        found: Vec<String>,
    },
    /// Two columns have the same name.
    #[error("more than one column is called {0:?}")]
    TwoColumns(String),
}

/// Why the columns are not known.
#[derive(Debug, thiserror::Error)]
pub enum LayoutError {
    /// The file has no first row.
    #[error("the file is empty")]
    Empty,
    /// The header is wrong.
    #[error(
        "{0}\n\
         help: see `--status-column` and `--delimiter`, and `--no-header` for a file without a header"
    )]
    Header(#[from] HeaderError),
    /// Without a header, a column is a number.
    #[error("expected the number of a column, from 1 to {last}, found {found:?}")]
    NoNumber {
        /// What was given instead.
        found: String,
        /// The number of columns.
        last: usize,
    },
    /// Without a header, there is no default column.
    #[error(
        "the file has no header, so `--status-column` must give the number of a column\n\
         help: `--status-column 10` is the tenth column"
    )]
    NumberNeeded,
    /// The first row is not one of this format.
    #[error(
        "the first row does not look like one from {0}\n\
         help: describe the file with `--status-column` and `--code`"
    )]
    OtherFormat(&'static str),
    /// A status tells by itself whether the call was answered.
    #[error(
        "`--answered-column` cannot be used with SIP statuses, which tell whether a call was answered\n\
         help: add `--code q850` or `--code name`"
    )]
    AnswerOfStatus,
}

/// How many fields a row must have.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Width {
    Exactly(usize),
    AtLeast(usize),
}

/// Which column holds what, counted from 0.
#[derive(Debug)]
pub(crate) struct Layout {
    pub(crate) server: Server,
    pub(crate) has_header: bool,
    pub(crate) width: Width,
    pub(crate) status: usize,
    pub(crate) code: Code,
    pub(crate) answered: Option<usize>,
    /// Asterisk's word for the result of the call. May be the same column as `status`.
    pub(crate) disposition: Option<usize>,
    pub(crate) method: Option<usize>,
    pub(crate) calls: Option<usize>,
}

impl Layout {
    pub(crate) fn new(first: &[String], options: &Options) -> Result<Self, LayoutError> {
        let known = recognize(first, options)?;
        let has_header = known.has_header;
        let column = |wanted: &Option<String>| match wanted {
            Some(name) if has_header => Ok(Some(named_column(first, name)?)),
            Some(number) => numbered_column(first, number).map(Some),
            None => Ok(None),
        };

        let own_status = column(&options.status_column)?;
        let status = match own_status.or(known.status) {
            Some(status) => status,
            None if has_header => named_column(first, "status")?,
            None => return Err(LayoutError::NumberNeeded),
        };
        let code = options.code.unwrap_or(match known.server {
            Server::Asterisk | Server::FreeSwitch if Some(status) == known.status => Code::Name,
            _ => Code::Status,
        });
        let own_answered = column(&options.answered_column)?;
        if own_answered.is_some() && code == Code::Status {
            return Err(LayoutError::AnswerOfStatus);
        }
        let answered = own_answered.or(known.answered);
        let method = column(&options.method_column)?.or(known.method);
        let calls = column(&options.calls_column)?;

        let last = [Some(status), answered, known.disposition, method, calls]
            .into_iter()
            .max();
        let width = match (known.server, last.flatten()) {
            // A changed setting of cdr_csv adds columns at the end of all later rows.
            (Server::Asterisk, Some(last)) if !has_header => Width::AtLeast(last + 1),
            _ => Width::Exactly(first.len()),
        };
        Ok(Layout {
            server: known.server,
            has_header,
            width,
            status,
            code,
            answered,
            disposition: known.disposition,
            method,
            calls,
        })
    }
}

/// What the first row tells about a file.
struct Known {
    server: Server,
    has_header: bool,
    status: Option<usize>,
    answered: Option<usize>,
    disposition: Option<usize>,
    method: Option<usize>,
}

impl Known {
    fn nothing(server: Server, has_header: bool) -> Self {
        Known {
            server,
            has_header,
            status: None,
            answered: None,
            disposition: None,
            method: None,
        }
    }
}

fn recognize(first: &[String], options: &Options) -> Result<Known, LayoutError> {
    let has_header = !options.no_header;
    let (recognized, server, name) = match options.format {
        Format::Auto => {
            let known = asterisk(first, has_header)
                .or_else(|| freeswitch(first, has_header))
                .or_else(|| kamailio(first, has_header));
            (known, Server::Generic, "any server")
        }
        Format::Asterisk => (asterisk(first, has_header), Server::Asterisk, "Asterisk"),
        Format::Freeswitch => (
            freeswitch(first, has_header),
            Server::FreeSwitch,
            "FreeSWITCH",
        ),
        Format::Kamailio => (
            kamailio(first, has_header),
            Server::Kamailio,
            "Kamailio or OpenSIPS",
        ),
        Format::Generic => (None, Server::Generic, ""),
    };
    match recognized {
        Some(known) => Ok(known),
        None if server == Server::Generic || options.status_column.is_some() => {
            Ok(Known::nothing(server, has_header))
        }
        None => Err(LayoutError::OtherFormat(name)),
    }
}

/// Without a header, finds a disposition that is followed by one of the words for billing. The other
/// columns are configurable.
fn asterisk(first: &[String], may_be_header: bool) -> Option<Known> {
    let known = Known::nothing(Server::Asterisk, true);
    if let Some(disposition) = header_column(first, may_be_header, "disposition") {
        let cause = header_column(first, may_be_header, "hangupcause");
        return Some(Known {
            status: cause.or(Some(disposition)),
            disposition: Some(disposition),
            ..known
        });
    }
    let disposition = first.windows(2).position(|pair| {
        Disposition::from_field(pair[0].as_bytes()).is_some()
            && matches!(
                pair[1].as_str(),
                "OMIT" | "BILLING" | "DOCUMENTATION" | "Unknown"
            )
    })?;
    Some(Known {
        has_header: false,
        status: Some(disposition),
        disposition: Some(disposition),
        ..known
    })
}

/// Without a header, finds the start, answer, end, duration, billed seconds and cause, which are
/// adjacent in all templates of `mod_cdr_csv`.
fn freeswitch(first: &[String], may_be_header: bool) -> Option<Known> {
    let known = Known::nothing(Server::FreeSwitch, true);
    if let Some(cause) = header_column(first, may_be_header, "hangup_cause") {
        let answered = ["answer_stamp", "answer_epoch", "billsec"];
        return Some(Known {
            status: Some(cause),
            answered: answered
                .iter()
                .find_map(|name| header_column(first, may_be_header, name)),
            ..known
        });
    }
    let start = first.windows(6).position(|fields| {
        let [start, answer, end, duration, billed, cause] = fields else {
            return false;
        };
        is_time(start)
            && (answer.is_empty() || is_time(answer))
            && is_time(end)
            && is_number(duration)
            && is_number(billed)
            && is_identifier(cause)
            && Disposition::from_field(cause.as_bytes()).is_none()
    })?;
    Some(Known {
        has_header: false,
        status: Some(start + 5),
        answered: Some(start + 1),
        ..known
    })
}

fn kamailio(first: &[String], may_be_header: bool) -> Option<Known> {
    Some(Known {
        status: Some(header_column(first, may_be_header, "sip_code")?),
        method: Some(header_column(first, may_be_header, "method")?),
        ..Known::nothing(Server::Kamailio, true)
    })
}

/// Ignores case, because some databases export names in capitals.
fn header_column(first: &[String], may_be_header: bool, name: &str) -> Option<usize> {
    let column = first.iter().position(|own| own.eq_ignore_ascii_case(name));
    column.filter(|_| may_be_header)
}

/// Whether the field has the form of `2026-01-31 23:59:59`.
fn is_time(field: &str) -> bool {
    let form = "0000-00-00 00:00:00";
    field.len() == form.len()
        && field.bytes().zip(form.bytes()).all(|(byte, expected)| {
            if expected == b'0' {
                byte.is_ascii_digit()
            } else {
                byte == expected
            }
        })
}

fn is_number(field: &str) -> bool {
    !field.is_empty() && field.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_identifier(field: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
    field.bytes().all(is_part) && field.starts_with(|first: char| first.is_ascii_uppercase())
}

pub(crate) fn named_column(header: &[String], wanted: &str) -> Result<usize, HeaderError> {
    let mut found = header
        .iter()
        .enumerate()
        .filter(|(_, name)| *name == wanted);
    match (found.next(), found.next()) {
        (Some((index, _)), None) => Ok(index),
        (Some(_), Some(_)) => Err(HeaderError::TwoColumns(wanted.to_owned())),
        (None, _) => Err(HeaderError::NoColumn {
            wanted: wanted.to_owned(),
            found: header.to_vec(),
        }),
    }
}

fn numbered_column(first: &[String], wanted: &str) -> Result<usize, LayoutError> {
    match wanted.parse() {
        Ok(number) if (1..=first.len()).contains(&number) => Ok(number - 1),
        _ => Err(LayoutError::NoNumber {
            found: wanted.to_owned(),
            last: first.len(),
        }),
    }
}
