//! Export a standard table, for a join in a database or for a document:
//! `cargo run --example table -- --format csv`
//!
//! To export an enum of your own, add it to `TABLES`.

mod formats;

use std::env;
use std::error::Error;
use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use sipcause::vendor::PortaSip;
use sipcause::{Cause, ResponseCode};

use formats::{Row, rows};

const USAGE: &str = "\
usage: table [--format csv|json|markdown|sql] [--table cause|response-code|porta-sip]";

type Table = fn() -> Vec<Row>;

const TABLES: [(&str, Table); 3] = [
    ("cause", rows::<Cause>),
    ("response-code", rows::<ResponseCode>),
    ("porta-sip", rows::<PortaSip>),
];

type Format = fn(&[Row], &mut dyn Write) -> Result<(), Box<dyn Error>>;

const FORMATS: [(&str, Format); 4] = [
    ("csv", formats::csv),
    ("json", formats::json),
    ("markdown", formats::markdown),
    ("sql", formats::sql),
];

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let (table, format) = match parse(env::args().skip(1)) {
        Ok(parsed) => parsed,
        Err(error) => {
            eprintln!("table: {error}\n{USAGE}");
            return Ok(ExitCode::from(2));
        }
    };
    let mut out = BufWriter::new(io::stdout().lock());
    format(&table(), &mut out)?;
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

fn parse(mut arguments: impl Iterator<Item = String>) -> Result<(Table, Format), String> {
    let mut format: Format = formats::csv;
    let mut table: Table = rows::<Cause>;
    while let Some(option) = arguments.next() {
        let value = arguments.next();
        let value = value.as_deref().unwrap_or_default();
        match option.as_str() {
            "--format" => format = find(&FORMATS, value)?,
            "--table" => table = find(&TABLES, value)?,
            _ => return Err(format!("there is no option {option:?}")),
        }
    }
    Ok((table, format))
}

fn find<T: Copy>(choices: &[(&str, T)], name: &str) -> Result<T, String> {
    let chosen = choices.iter().find(|(choice, _)| *choice == name);
    chosen.map(|(_, value)| *value).ok_or_else(|| {
        let names: Vec<&str> = choices.iter().map(|(choice, _)| *choice).collect();
        format!("expected one of {}, found {name:?}", names.join(", "))
    })
}
