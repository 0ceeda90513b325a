//! Reads back what `cargo run --example table` writes, and runs the guide's recipe for a database.

#[path = "../examples/table/formats.rs"]
mod formats;

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use formats::{Row, rows};
use sipcause::vendor::PortaSip;
use sipcause::{Cause, ResponseCode, SipCause};

/// Texts that every format must quote.
#[derive(SipCause)]
enum Awkward {
    /// The line's "busy", or \ it is | not.
    #[codes(486, 600)]
    #[sip_cause(rename = "Nobody's, \"here\"")]
    Busy,
}

const CAUSE: &str = "Nobody's, \"here\"";
const DESCRIPTION: &str = "The line's \"busy\", or \\ it is | not.";

type Format = fn(&[Row], &mut dyn Write) -> io::Result<()>;

fn written<C: SipCause>(format: Format) -> String {
    let mut out = Vec::new();
    format(&rows::<C>(), &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn csv() {
    let text = written::<Awkward>(formats::csv);
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    assert_eq!(reader.headers().unwrap(), vec!["status", "cause", "description"]);
    let records: Vec<_> = reader.records().map(Result::unwrap).collect();
    let expected = ["486", "600"].map(|status| vec![status, CAUSE, DESCRIPTION]);
    assert_eq!(records, expected);
}

#[test]
fn json() {
    let value = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
    let row = |status: u16| serde_json::json!({ "status": status, "cause": CAUSE, "description": DESCRIPTION });
    let expected = serde_json::json!([row(486), row(600)]);
    assert_eq!(value(&written::<Awkward>(formats::json)), expected);
}

#[test]
fn markdown() {
    let row =
        |status| format!("| {status} | {CAUSE} | The line's \"busy\", or \\ it is \\| not. |\n");
    assert_eq!(
        written::<Awkward>(formats::markdown),
        format!("| status | cause | description |\n| --- | --- | --- |\n{}{}", row(486), row(600))
    );
}

#[test]
fn sql() {
    let row = |status| {
        format!(r#"({status}, 'Nobody''s, "here"', 'The line''s "busy", or \ it is | not.')"#)
    };
    assert_eq!(
        written::<Awkward>(formats::sql),
        format!(
            "CREATE TABLE causes (status SMALLINT, cause VARCHAR(255), description VARCHAR(1000));\n\
             INSERT INTO causes VALUES\n{},\n{};\n",
            row(486),
            row(600)
        )
    );
}

#[test]
fn every_row_of_a_standard_table_is_there() {
    fn check<C: SipCause + PartialEq + std::fmt::Debug>() {
        let rows = rows::<C>();
        let expected: Vec<_> = C::table().collect();
        assert_eq!(rows.len(), expected.len());
        for (row, (status, cause)) in rows.iter().zip(expected) {
            assert_eq!(row.status, status);
            assert_eq!((row.cause, row.description), (cause.as_str(), cause.description()));
        }
    }
    check::<Cause>();
    check::<ResponseCode>();
    check::<PortaSip>();
}

/// DuckDB, in a separate virtual environment.
struct DuckDb(std::path::PathBuf);

impl DuckDb {
    fn install() -> Self {
        let environment = Path::new(env!("CARGO_TARGET_TMPDIR")).join("duckdb");
        run(Command::new("python3").args(["-m", "venv"]).arg(&environment));
        let python = environment.join("bin").join("python");
        run(Command::new(&python).args(["-m", "pip", "install", "--quiet", "duckdb"]));
        DuckDb(python)
    }

    /// The rows of the last statement, each with tabs between its values.
    fn query(&self, sql: &str) -> Vec<String> {
        // The progress bar goes to standard output, like the rows.
        const SCRIPT: &str = "import duckdb, sys\n\
            duckdb.execute('SET enable_progress_bar = false')\n\
            for row in duckdb.execute(sys.stdin.read()).fetchall(): print(*row, sep='\\t')";
        let mut command = Command::new(&self.0);
        let mut child = command
            .args(["-c", SCRIPT])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(sql.as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "DuckDB refused this:\n{sql}");
        let rows = String::from_utf8(output.stdout).unwrap();
        rows.lines().map(str::to_owned).collect()
    }
}

fn run(command: &mut Command) {
    let status = command.status();
    assert!(status.is_ok_and(|status| status.success()), "{command:?}");
}

const CALLS: u64 = 10_000_000;

/// Half of the calls are answered. The others end with every number from 90 to 709.
const STATUS: &str = "CASE WHEN n % 2 = 0 THEN 200 ELSE 90 + n * 48271 % 2147483647 % 620 END";

fn status(n: u64) -> u16 {
    if n % 2 == 0 { 200 } else { 90 + u16::try_from(n * 48271 % 2_147_483_647 % 620).unwrap() }
}

fn recipe() -> String {
    let (_, recipe) = include_str!("../src/guide/recipes.rs").split_once("```sql\n").unwrap();
    let (recipe, _) = recipe.split_once("```").unwrap();
    recipe.replace("//! ", "")
}

#[test]
#[ignore = "needs Python 3 and PyPI: `cargo test --test mapping_as_data -- --ignored`"]
fn duckdb_counts_what_rust_counts() {
    fn check<C: SipCause>(duckdb: &DuckDb, name: &str) {
        let mut counted = BTreeMap::new();
        for cause in (0..CALLS).filter_map(|n| C::from_status(status(n))) {
            *counted.entry(cause.as_str()).or_insert(0_u64) += 1;
        }
        let mut expected: Vec<_> = counted.into_iter().collect();
        expected.sort_by_key(|&(cause, calls)| (u64::MAX - calls, cause));
        let expected: Vec<String> =
            expected.iter().map(|(cause, calls)| format!("{cause}\t{calls}")).collect();

        let sql = format!(
            "{} CREATE TABLE calls AS SELECT {STATUS} AS status FROM range({CALLS}) AS call(n); {}",
            written::<C>(formats::sql),
            recipe()
        );
        assert_eq!(duckdb.query(&sql), expected);
        println!("{name}: {CALLS} calls, the same in DuckDB and in Rust:");
        println!("{}\n", expected.join("\n"));
    }

    let duckdb = DuckDb::install();
    check::<Cause>(&duckdb, "Cause");
    check::<ResponseCode>(&duckdb, "ResponseCode");
    check::<PortaSip>(&duckdb, "PortaSip");
    check::<Awkward>(&duckdb, "a table with quotes");
}
