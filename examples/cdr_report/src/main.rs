//! Counts call records by cause. See `--help`.

mod cli;
mod count;
mod layout;
mod report;
mod rows;
mod value;

use std::fmt::Display;
use std::fs::File;
use std::io::{self, BufReader, ErrorKind, Read, Write};
use std::process::ExitCode;

use clap::Parser;
use indicatif::{HumanCount, ProgressBar, ProgressStyle};
use sipcause::vendor::PortaSip;
use sipcause::{Cause, ResponseCode};

use crate::cli::{Arguments, Table};
use crate::count::{Counted, count};
use crate::report::{name, print};

/// A sentence for the user. Nothing in the program depends on which one it is.
type Error = Box<dyn std::error::Error>;

/// How many bytes are read at once.
const BUFFER: usize = 1 << 16;
/// How many bytes take long enough to read for a progress bar.
const LONG: u64 = 50_000_000;
/// How many bad rows are reported. The others are only counted.
const REPORTED: u64 = 10;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let name = match arguments.table {
        Table::Cause => name::<Cause>,
        Table::ResponseCode => name::<ResponseCode>,
        Table::PortaSip => name::<PortaSip>,
    };
    let result = count_calls(&arguments).and_then(|counted| {
        match print(&counted, name, &mut io::stdout().lock()) {
            // The reader has seen enough.
            Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
            result => result.map_err(at("standard output")),
        }
    });
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say(&error);
            ExitCode::FAILURE
        }
    }
}

fn count_calls(arguments: &Arguments) -> Result<Counted, String> {
    let path = &arguments.records;
    if path.as_os_str() == "-" {
        return count_input(arguments, io::stdin().lock(), None).map_err(at("standard input"));
    }
    let file = File::open(path).map_err(at(path.display()))?;
    let length = file.metadata().map(|metadata| metadata.len()).ok();
    count_input(arguments, file, length).map_err(at(path.display()))
}

fn count_input(
    arguments: &Arguments,
    input: impl Read,
    length: Option<u64>,
) -> Result<Counted, Error> {
    let progress = progress_bar(length);
    let input = BufReader::with_capacity(BUFFER, progress.wrap_read(input));
    let mut bad_rows = 0;
    let counted = count(input, &arguments.options, |bad_row| {
        bad_rows += 1;
        if bad_rows <= REPORTED {
            progress.suspend(|| say(bad_row));
        }
    });
    progress.finish_and_clear();
    if bad_rows > REPORTED {
        say(format_args!("further bad rows: {}", HumanCount(bad_rows - REPORTED)));
    }
    counted
}

/// Drawn on standard error, and only if that is a terminal.
fn progress_bar(length: Option<u64>) -> ProgressBar {
    let (progress, template) = match length {
        Some(length) if length < LONG => return ProgressBar::hidden(),
        Some(length) => {
            (ProgressBar::new(length), "{bar:40} {percent} %, {bytes_per_sec}, {eta} left")
        }
        None => (ProgressBar::new_spinner(), "{spinner} {bytes}, {bytes_per_sec}"),
    };
    match ProgressStyle::with_template(template) {
        Ok(style) => progress.with_style(style),
        Err(_) => progress,
    }
}

/// Writes to standard error, and does not mind if nobody reads it.
fn say(message: impl Display) {
    let _ = writeln!(io::stderr(), "cdr_report: {message}");
}

fn at<E: Display>(place: impl Display) -> impl FnOnce(E) -> String {
    move |error| format!("{place}: {error}")
}
