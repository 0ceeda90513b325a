//! Export a standard table, for a join in a database or for a document:
//! `cargo run --example table -- --format csv`
//!
//! To export an enum of your own, add it to `Table`.

mod formats;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use sipcause::vendor::PortaSip;
use sipcause::{Cause, ResponseCode};

use formats::rows;

/// Exports a standard table, for a join in a database or for a document.
#[derive(Parser)]
struct Arguments {
    #[arg(long, value_enum, default_value_t = Format::Csv)]
    format: Format,

    #[arg(long, value_enum, default_value_t = Table::Cause)]
    table: Table,
}

#[derive(Clone, ValueEnum)]
enum Format {
    Csv,
    Json,
    Markdown,
    Sql,
}

#[derive(Clone, ValueEnum)]
enum Table {
    Cause,
    ResponseCode,
    PortaSip,
}

fn main() -> ExitCode {
    match write(&Arguments::parse()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            eprintln!("table: {error}");
            ExitCode::FAILURE
        }
        // Or the reader of a pipe has closed it, as `head` does.
        _ => ExitCode::SUCCESS,
    }
}

fn write(arguments: &Arguments) -> io::Result<()> {
    let rows = match arguments.table {
        Table::Cause => rows::<Cause>(),
        Table::ResponseCode => rows::<ResponseCode>(),
        Table::PortaSip => rows::<PortaSip>(),
    };
    let mut text = Vec::new();
    match arguments.format {
        Format::Csv => formats::csv(&rows, &mut text),
        Format::Json => formats::json(&rows, &mut text),
        Format::Markdown => formats::markdown(&rows, &mut text),
        Format::Sql => formats::sql(&rows, &mut text),
    }?;
    io::stdout().write_all(&text)
}
