//! Counts call records by cause. See `--help`.

use std::error::Error;
use std::fmt::Display;
use std::fs::{self, File};
use std::io::{self, BufReader, Read, Write};
use std::process::ExitCode;

use cdr_report::cli::{Arguments, Input, Table};
use cdr_report::{CountError, Counted, Mapping, Report, Server, count, svg};
use clap::Parser;
use indicatif::{HumanCount, ProgressBar, ProgressStyle};
use sipcause::vendor::PortaSip;
use sipcause::{Cause, ResponseCode};

/// How many bytes are read at once.
const BUFFER: usize = 1 << 16;
/// How many bytes take long enough to read for a progress bar.
const LONG: u64 = 50_000_000;

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cdr_report: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let mapping = mapping(&arguments.table)?;
    let Counted {
        server,
        counts,
        bad_rows,
        left_out,
    } = count_calls(arguments)?;
    if bad_rows > arguments.name_bad_rows {
        let others = HumanCount(bad_rows - arguments.name_bad_rows);
        eprintln!("cdr_report: further bad rows: {others}");
    }

    let report = Report::new(&counts, &mapping);
    let (calls, bad_rows) = (HumanCount(report.calls), HumanCount(bad_rows));
    let mut out = io::stdout().lock();
    write!(out, "calls: {calls}, bad rows: {bad_rows}")?;
    for (what, number) in [
        ("other requests", left_out.other_requests),
        ("challenges", left_out.challenges),
        ("provisional responses", left_out.provisional),
    ] {
        if number > 0 {
            write!(out, ", {what} left out: {}", HumanCount(number))?;
        }
    }
    write!(out, "{}\n\n{report}", written_by(server))?;
    if let Some(path) = &arguments.svg {
        fs::write(path, svg(&report)?).map_err(at(path.display()))?;
    }
    Ok(())
}

fn written_by(server: Server) -> &'static str {
    match server {
        Server::Asterisk => ", format: asterisk",
        Server::FreeSwitch => ", format: freeswitch",
        Server::Kamailio => ", format: kamailio",
        Server::Generic => "",
    }
}

fn mapping(table: &Table) -> Result<Mapping, String> {
    match table {
        Table::Cause => Ok(Mapping::of::<Cause>()),
        Table::ResponseCode => Ok(Mapping::of::<ResponseCode>()),
        Table::PortaSip => Ok(Mapping::of::<PortaSip>()),
        Table::File(path) => {
            let file = File::open(path).map_err(at(path.display()))?;
            Mapping::from_csv(BufReader::new(file)).map_err(at(path.display()))
        }
    }
}

fn count_calls(arguments: &Arguments) -> Result<Counted, String> {
    match &arguments.records {
        Input::Standard => {
            count_input(arguments, io::stdin().lock(), None).map_err(at("standard input"))
        }
        Input::File(path) => {
            let file = File::open(path).map_err(at(path.display()))?;
            let length = file.metadata().map(|metadata| metadata.len()).ok();
            count_input(arguments, file, length).map_err(at(path.display()))
        }
    }
}

fn count_input(
    arguments: &Arguments,
    input: impl Read,
    length: Option<u64>,
) -> Result<Counted, CountError> {
    let progress = progress_bar(length);
    let input = BufReader::with_capacity(BUFFER, progress.wrap_read(input));
    let mut named = 0;
    let counted = count(input, &arguments.options, |line, bad_row| {
        if named < arguments.name_bad_rows {
            named += 1;
            progress.suspend(|| eprintln!("cdr_report: line {line}: {bad_row}"));
        }
    });
    progress.finish_and_clear();
    counted
}

/// Drawn on standard error, and only if that is a terminal.
fn progress_bar(length: Option<u64>) -> ProgressBar {
    let (progress, template) = match length {
        Some(length) if length < LONG => return ProgressBar::hidden(),
        Some(length) => (
            ProgressBar::new(length),
            "{bar:40} {percent} %, {bytes_per_sec}, {eta} left",
        ),
        None => (
            ProgressBar::new_spinner(),
            "{spinner} {bytes}, {bytes_per_sec}",
        ),
    };
    match ProgressStyle::with_template(template) {
        Ok(style) => progress.with_style(style),
        Err(_) => progress,
    }
}

fn at<E: Display>(place: impl Display) -> impl FnOnce(E) -> String {
    move |error| format!("{place}: {error}")
}
