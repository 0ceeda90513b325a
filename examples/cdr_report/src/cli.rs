//! The command line.

use std::convert::Infallible;
use std::path::PathBuf;
use std::str::FromStr;

use clap::Parser;

use crate::Columns;
use crate::metrics;

const EXIT_STATUS: &str = "\
Exit status:
  0  the calls were counted; rows that are no call records were named and skipped
  1  a file could not be read or written, or a column is missing
  2  the command line is wrong";

/// Says how calls ended, by cause, from call records of any size.
///
/// Reads a CSV file with a header once, counts the calls by status, and names the causes from a
/// table.
#[derive(Debug, Parser)]
#[command(version, after_help = format!("{}\n\n{EXIT_STATUS}", metrics::help()))]
pub struct Arguments {
    /// The call records; `-` is standard input
    #[arg(value_name = "FILE")]
    pub records: Input,

    /// The column with the final status of the call
    #[arg(long, value_name = "NAME", default_value = "status")]
    pub status_column: String,

    /// The column with the number of calls, if a row stands for more than one
    #[arg(long, value_name = "NAME")]
    pub calls_column: Option<String>,

    /// What stands between two columns
    #[arg(long, value_name = "CHARACTER", value_parser = delimiter, default_value = ",")]
    pub delimiter: u8,

    /// cause, response-code, porta-sip, or a CSV file with the columns `status` and `cause`
    #[arg(long, value_name = "TABLE", default_value = "cause")]
    pub table: Table,

    /// Also draw the report into this file
    #[arg(long, value_name = "FILE")]
    pub svg: Option<PathBuf>,

    /// How many bad rows to name before the others are only counted
    #[arg(long, value_name = "NUMBER", default_value = "10")]
    pub name_bad_rows: u64,
}

impl Arguments {
    /// The columns to use.
    #[must_use]
    pub fn columns(&self) -> Columns {
        Columns {
            status: self.status_column.clone(),
            calls: self.calls_column.clone(),
            delimiter: self.delimiter,
        }
    }
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
    /// A mapping of the user's own.
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
            _ => Err("not one ASCII character, or \\t for a tab"),
        },
    }
}
