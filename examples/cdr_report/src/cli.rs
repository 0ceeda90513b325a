//! The command line.

use std::convert::Infallible;
use std::path::PathBuf;
use std::str::FromStr;

use clap::{Args, Parser, ValueEnum};

use crate::metrics;

const FORMATS: &str = "\
Formats:
  asterisk    Master.csv of cdr_csv or cdr_custom, or an export of the table `cdr`: the disposition,
              refined by a column `hangupcause` with Q.850 values or names
  freeswitch  Master.csv of mod_cdr_csv, or an export with a column `hangup_cause`
  kamailio    the table `acc` or `missed_calls` of Kamailio or OpenSIPS: `sip_code` of INVITE requests
  generic     any other file, by default with SIP statuses in a column `status`

A Q.850 cause counts as the SIP status to which RFC 3398 maps it, but 21 counts as 603, and 16 as 487
if the call was not answered. A cause that FreeSWITCH adds to Q.850 counts as the status that
FreeSWITCH sends for it.";

const EXIT_STATUS: &str = "\
Exit status:
  0  the calls were counted; bad rows were reported and skipped
  1  a file cannot be read or written, a column is missing, or it holds another kind of value
  2  the command line is wrong";

/// Counts call records by cause, in files of any size.
///
/// Reads a CSV file once, counts the calls by the value that the server recorded, and looks up the
/// cause of each value in a table.
#[derive(Debug, Parser)]
#[command(
    version,
    after_help = format!("{FORMATS}\n\n{}\n\n{EXIT_STATUS}", metrics::help())
)]
pub struct Arguments {
    /// The call records; `-` is standard input
    #[arg(value_name = "FILE")]
    pub records: Input,

    #[command(flatten)]
    #[expect(missing_docs)] // Clap would print it as the description of the program.
    pub options: Options,

    /// cause, response-code, porta-sip, or a CSV file with the columns `status` and `cause`
    #[arg(long, value_name = "TABLE", default_value = "cause")]
    pub table: Table,

    /// Also draw the report as an SVG image in this file
    #[arg(long, value_name = "FILE")]
    pub svg: Option<PathBuf>,

    /// How many bad rows to report; the rest are only counted
    #[arg(long, value_name = "NUMBER", default_value = "10")]
    pub name_bad_rows: u64,
}

// No doc comment: clap would print it as the description of the program.
#[expect(missing_docs)]
#[derive(Debug, Clone, Args)]
pub struct Options {
    /// The server that wrote the file
    #[arg(long, value_enum, default_value_t = Format::Auto)]
    pub format: Format,

    /// The file has no header: columns are given as numbers, from 1
    #[arg(long)]
    pub no_header: bool,

    /// The column that tells how the call ended [default: that of the format, or `status`]
    #[arg(long, value_name = "COLUMN")]
    pub status_column: Option<String>,

    /// What that column holds [default: that of the format, or `status`]
    #[arg(long, value_enum)]
    pub code: Option<Code>,

    /// With Q.850 values or names: the time or duration of the answer; empty or 0 if not answered
    #[arg(long, value_name = "COLUMN")]
    pub answered_column: Option<String>,

    /// The column with the SIP method: only INVITE requests are calls
    #[arg(long, value_name = "COLUMN")]
    pub method_column: Option<String>,

    /// The column with the number of calls, if a row stands for more than one
    #[arg(long, value_name = "COLUMN")]
    pub calls_column: Option<String>,

    /// Leave out 401 and 407, after which the caller retries the call with credentials
    #[arg(long)]
    pub skip_challenges: bool,

    /// The character between columns; \t is a tab
    #[arg(long, value_name = "CHARACTER", value_parser = delimiter, default_value = ",")]
    pub delimiter: u8,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            format: Format::Auto,
            no_header: false,
            status_column: None,
            code: None,
            answered_column: None,
            method_column: None,
            calls_column: None,
            skip_challenges: false,
            delimiter: b',',
        }
    }
}

/// The server that wrote the records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Recognized by the first row
    Auto,
    /// Asterisk
    Asterisk,
    /// FreeSWITCH
    Freeswitch,
    /// Kamailio or OpenSIPS
    #[value(alias = "opensips")]
    Kamailio,
    /// Any other server
    Generic,
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Code {
    /// SIP statuses, such as 486
    Status,
    /// Q.850 values, such as 17
    Q850,
    /// Names of causes as Asterisk or FreeSWITCH write them, such as `USER_BUSY`
    Name,
}

/// Where the call records come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// Standard input.
    Standard,
    /// A file.
    File(PathBuf),
}

impl FromStr for Input {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(match text {
            "-" => Input::Standard,
            path => Input::File(path.into()),
        })
    }
}

/// Where the causes come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Table {
    /// [`sipcause::Cause`].
    Cause,
    /// [`sipcause::ResponseCode`].
    ResponseCode,
    /// [`sipcause::vendor::PortaSip`].
    PortaSip,
    /// A custom mapping.
    File(PathBuf),
}

impl FromStr for Table {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(match text {
            "cause" => Table::Cause,
            "response-code" => Table::ResponseCode,
            "porta-sip" => Table::PortaSip,
            path => Table::File(path.into()),
        })
    }
}

fn delimiter(text: &str) -> Result<u8, &'static str> {
    match text {
        "\\t" => Ok(b'\t'),
        _ => match *text.as_bytes() {
            [byte] if byte.is_ascii() && !matches!(byte, b'"' | b'\r' | b'\n') => Ok(byte),
            _ => Err("expected one ASCII character, or \\t for a tab"),
        },
    }
}
