//! The command line.

use std::path::PathBuf;

use clap::{Args, Parser, ValueEnum};

use crate::report::METRICS;

const FORMATS: &str = "\
Formats:
  asterisk    Master.csv of cdr_csv or cdr_custom, or an export of the table `cdr`: the disposition,
              refined by a column `hangupcause`
  freeswitch  Master.csv of mod_cdr_csv, or an export with a column `hangup_cause`
  kamailio    the table `acc` or `missed_calls` of Kamailio or OpenSIPS, also as a `db_text` file:
              `sip_code` of INVITE requests
  generic     any other file, by default with SIP statuses in a column `status`

Only the number or name at the beginning of a value counts (`486 Busy Here`). A Q.850 cause counts as
the SIP status that Asterisk or FreeSWITCH lists for it in their files, and RFC 3398 in all others. But
21 counts as 603, and 16 as 487 if the call was not answered.";

const EXIT_STATUS: &str = "\
Exit status:
  0  the calls were counted; bad rows were reported and skipped
  1  a file cannot be read, a column is missing, or most of its values are not understood
  2  the command line is wrong";

/// Counts call records by cause, in files of any size.
///
/// Reads a CSV file once, counts the calls by the value that the server recorded, and looks up the
/// cause of each value in a table.
#[derive(Debug, Parser)]
#[command(version, after_help = format!("{FORMATS}\n\n{}\n\n{EXIT_STATUS}", metrics()))]
pub(crate) struct Arguments {
    /// The call records; `-` is standard input
    #[arg(value_name = "FILE")]
    pub(crate) records: PathBuf,

    #[command(flatten)]
    pub(crate) options: Options,

    /// The table of causes
    #[arg(long, value_enum, default_value_t = Table::Cause)]
    pub(crate) table: Table,
}

// No doc comment: clap would print it as the description of the program.
#[derive(Debug, Clone, Args)]
pub(crate) struct Options {
    /// The server that wrote the file
    #[arg(long, value_enum, default_value_t = Format::Auto)]
    pub(crate) format: Format,

    /// The file has no header: columns are given as numbers, from 1
    #[arg(long)]
    pub(crate) no_header: bool,

    /// The column that tells how the call ended [default: that of the format, or `status`]
    #[arg(long, value_name = "COLUMN")]
    pub(crate) status_column: Option<String>,

    /// What that column holds [default: that of the format, or `status`]
    #[arg(long, value_enum)]
    pub(crate) code: Option<Code>,

    /// The time or duration of the answer; empty, 0 or `no` if the call was not answered
    #[arg(long, value_name = "COLUMN")]
    pub(crate) answered_column: Option<String>,

    /// The column with the SIP method: only INVITE requests are calls
    #[arg(long, value_name = "COLUMN")]
    pub(crate) method_column: Option<String>,

    /// The column with the number of calls, if a row stands for more than one
    #[arg(long, value_name = "COLUMN")]
    pub(crate) calls_column: Option<String>,

    /// Leave out 401 and 407, after which the caller retries the call with credentials
    #[arg(long)]
    pub(crate) skip_challenges: bool,

    /// The character between columns; \t is a tab [default: the one in the first line]
    #[arg(long, value_name = "CHARACTER", value_parser = delimiter)]
    pub(crate) delimiter: Option<u8>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
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
    #[default]
    Generic,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Code {
    /// SIP statuses, such as 486
    Status,
    /// Q.850 values, such as 17
    Q850,
    /// Q.850 values below 128 and SIP statuses from 300, as gateways write them
    Mixed,
    /// Names as Asterisk or FreeSWITCH write them, such as `USER_BUSY`, or numbers as in `mixed`
    Name,
}

impl Code {
    pub(crate) fn values(self) -> &'static str {
        match self {
            Code::Status => "SIP statuses",
            Code::Q850 => "Q.850 values",
            Code::Mixed => "Q.850 values or SIP statuses",
            Code::Name => "names of causes",
        }
    }
}

/// The name of an option's value.
pub(crate) fn option_name(value: &impl ValueEnum) -> String {
    let value = value.to_possible_value();
    value.map_or(String::new(), |value| value.get_name().to_owned())
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Table {
    /// JsSIP's causes, `sipcause::Cause`
    Cause,
    /// The registered phrases, `sipcause::ResponseCode`
    ResponseCode,
    /// PortaSIP's phrases, `sipcause::vendor::PortaSip`
    PortaSip,
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

fn metrics() -> String {
    let lines = METRICS
        .iter()
        .map(|(name, title, formula)| format!("\n  {name:<6}{title}\n        {formula} x 100"));
    format!(
        "Metrics (486 is the number of calls that ended with 486, `all` is the number of all calls):{}",
        lines.collect::<String>()
    )
}
