//! The table of an enum as rows, and the rows as text.

use std::io::{self, Write};

use serde::Serialize;
use sipcause::SipCause;

/// A row of the table.
#[derive(Serialize)]
pub(crate) struct Row {
    pub(crate) status: u16,
    pub(crate) cause: &'static str,
    pub(crate) description: &'static str,
}

/// A row for every status that has a cause.
pub(crate) fn rows<C: SipCause>() -> Vec<Row> {
    C::table()
        .map(|(status, cause)| Row {
            status,
            cause: cause.as_str(),
            description: cause.description(),
        })
        .collect()
}

pub(crate) fn csv(rows: &[Row], out: &mut dyn Write) -> io::Result<()> {
    let mut out = csv::Writer::from_writer(out);
    for row in rows {
        out.serialize(row)?;
    }
    out.flush()
}

pub(crate) fn json(rows: &[Row], out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, rows)?;
    writeln!(out)
}

pub(crate) fn markdown(rows: &[Row], out: &mut dyn Write) -> io::Result<()> {
    let cell = |text: &str| text.replace('|', "\\|");
    writeln!(out, "| status | cause | description |")?;
    writeln!(out, "| --- | --- | --- |")?;
    for row in rows {
        let (cause, description) = (cell(row.cause), cell(row.description));
        writeln!(out, "| {} | {cause} | {description} |", row.status)?;
    }
    Ok(())
}

/// Uses only SQL that DuckDB, ClickHouse, Spark and DataFusion have in common.
pub(crate) fn sql(rows: &[Row], out: &mut dyn Write) -> io::Result<()> {
    let text = |text: &str| format!("'{}'", text.replace('\'', "''"));
    let value = |row: &Row| {
        let (cause, description) = (text(row.cause), text(row.description));
        format!("({}, {cause}, {description})", row.status)
    };
    let values: Vec<String> = rows.iter().map(value).collect();
    writeln!(
        out,
        "CREATE TABLE causes (status SMALLINT, cause VARCHAR(255), description VARCHAR(1000));\n\
         INSERT INTO causes VALUES\n{};",
        values.join(",\n")
    )
}
