//! The table of an enum as rows, and the rows as text.

use std::error::Error;
use std::io::Write;

use sipcause::SipCause;

/// A row of the table.
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

pub(crate) fn csv(rows: &[Row], out: &mut dyn Write) -> Result<(), Box<dyn Error>> {
    let mut out = csv::Writer::from_writer(out);
    out.write_record(["status", "cause", "description"])?;
    for row in rows {
        out.serialize((row.status, row.cause, row.description))?;
    }
    Ok(out.flush()?)
}

pub(crate) fn json(rows: &[Row], out: &mut dyn Write) -> Result<(), Box<dyn Error>> {
    let mut objects = Vec::new();
    for row in rows {
        let cause = serde_json::to_string(row.cause)?;
        let description = serde_json::to_string(row.description)?;
        objects.push(format!(
            r#"  {{"status": {}, "cause": {cause}, "description": {description}}}"#,
            row.status
        ));
    }
    Ok(writeln!(out, "[\n{}\n]", objects.join(",\n"))?)
}

pub(crate) fn markdown(rows: &[Row], out: &mut dyn Write) -> Result<(), Box<dyn Error>> {
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
pub(crate) fn sql(rows: &[Row], out: &mut dyn Write) -> Result<(), Box<dyn Error>> {
    let text = |text: &str| format!("'{}'", text.replace('\'', "''"));
    writeln!(
        out,
        "CREATE TABLE causes (status SMALLINT, cause VARCHAR(255), description VARCHAR(1000));"
    )?;
    let values: Vec<String> = rows
        .iter()
        .map(|row| {
            format!(
                "({}, {}, {})",
                row.status,
                text(row.cause),
                text(row.description)
            )
        })
        .collect();
    Ok(writeln!(
        out,
        "INSERT INTO causes VALUES\n{};",
        values.join(",\n")
    )?)
}
