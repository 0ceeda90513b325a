//! The program as a user runs it.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::thread;

fn run(arguments: &[&str], input: &str) -> (Option<i32>, String, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_cdr_report"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_owned();
    // Writing fails if the program ends before it has read everything.
    let writing = thread::spawn(move || drop(stdin.write_all(input.as_bytes())));
    let Output {
        status,
        stdout,
        stderr,
    } = child.wait_with_output().unwrap();
    writing.join().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (status.code(), text(stdout), text(stderr))
}

/// A path in the temporary directory of this target.
fn file(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name)
}

fn write(name: &str, content: &str) -> String {
    let path = file(name);
    fs::write(&path, content).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn a_file_and_standard_input_give_the_same_report() {
    let records = "who,status\na,486\nb,200\nc,x\n";
    let path = write("same.csv", records);
    let from_file = run(&[&path], "");
    assert_eq!(from_file, run(&["-"], records));
    let (code, out, error) = from_file;
    assert_eq!(code, Some(0));
    assert!(out.starts_with("calls: 2, bad rows: 1\n\n cause "), "{out}");
    assert!(out.contains("\n Busy "), "{out}");
    assert_eq!(
        error,
        "cdr_report: line 4: expected a SIP status code from 100 to 699, found \"x\"\n"
    );
}

#[test]
fn options_name_the_columns() {
    let records = "sip_code;n\n600;3\n";
    let options = [
        "--status-column",
        "sip_code",
        "--calls-column",
        "n",
        "--delimiter",
        ";",
        "-",
    ];
    let (code, out, error) = run(&options, records);
    assert_eq!((code, error.as_str()), (Some(0), ""));
    assert!(out.starts_with("calls: 3, bad rows: 0\n"), "{out}");

    let tabs = records.replace(';', "\t");
    let options = options.map(|option| if option == ";" { "\\t" } else { option });
    assert_eq!(run(&options, &tabs), (code, out, error));
}

#[test]
fn a_table_is_one_of_the_standard_ones_or_a_file() {
    let cause = |table: &str| {
        let (code, out, error) = run(&["--table", table, "-"], "status\n603\n");
        assert_eq!((code, error.as_str()), (Some(0), ""));
        let row = out.lines().nth(3).unwrap();
        row.split("  ").next().unwrap().trim().to_owned()
    };
    assert_eq!(cause("cause"), "Rejected");
    assert_eq!(cause("response-code"), "Decline");
    assert_eq!(cause("porta-sip"), "Declined");
    let own = write(
        "own.csv",
        "status,cause,description\n603,\"No, thanks\",No\n",
    );
    assert_eq!(cause(&own), "No, thanks");
}

#[test]
fn a_million_bad_rows_are_counted_and_ten_are_reported() {
    let records = format!("status\n486\n{}", "busy\n".repeat(1_000_000));
    let (code, out, error) = run(&["-"], &records);
    assert_eq!(code, Some(0));
    assert!(out.starts_with("calls: 1, bad rows: 1,000,000\n"), "{out}");
    let lines: Vec<&str> = error.lines().collect();
    assert_eq!(lines.len(), 11);
    assert!(lines[9].starts_with("cdr_report: line 12: "), "{error}");
    assert_eq!(lines[10], "cdr_report: further bad rows: 999,990");

    let (_, _, error) = run(&["--name-bad-rows", "0", "-"], "status\nx\n");
    assert_eq!(error, "cdr_report: further bad rows: 1\n");
}

#[test]
fn a_file_that_cannot_be_read_or_written_is_an_error() {
    let records = write("good.csv", "status\n486\n");
    let absent = file("absent").join("x").to_str().unwrap().to_owned();
    for (arguments, input, message) in [
        (
            vec!["-"],
            "",
            "standard input: the file is empty\n".to_owned(),
        ),
        (
            vec!["-"],
            "code\n",
            "standard input: there is no column \"status\"; the columns are [\"code\"]\n\
             help: see `--status-column` and `--delimiter`, and `--no-header` for a file without a \
             header\n"
                .to_owned(),
        ),
        (
            vec![&absent],
            "",
            format!("{absent}: No such file or directory (os error 2)\n"),
        ),
        (
            vec![env!("CARGO_TARGET_TMPDIR")],
            "",
            format!(
                "{}: Is a directory (os error 21)\n",
                env!("CARGO_TARGET_TMPDIR")
            ),
        ),
        (
            vec!["--table", &absent, &records],
            "",
            format!("{absent}: No such file or directory (os error 2)\n"),
        ),
        (
            vec!["--table", &records, &records],
            "",
            format!("{records}: there is no column \"cause\"; the columns are [\"status\"]\n"),
        ),
        (
            vec!["--svg", &absent, &records],
            "",
            format!("{absent}: No such file or directory (os error 2)\n"),
        ),
    ] {
        let (code, _, error) = run(&arguments, input);
        assert_eq!((code, error), (Some(1), format!("cdr_report: {message}")));
    }
}

#[test]
fn a_wrong_command_line_has_its_own_exit_status() {
    for arguments in [
        &[][..],
        &["--delimiter", "ab", "-"],
        &["--name-bad-rows", "x", "-"],
    ] {
        assert_eq!(run(arguments, "").0, Some(2), "{arguments:?}");
    }
}

#[test]
fn the_help_shows_the_formulas() {
    let (code, out, _) = run(&["--help"], "");
    assert_eq!(code, Some(0));
    for formula in [
        "200 / (all - 3xx) x 100",
        "(200 + 480 + 486 + 600 + 603) / (all - 3xx) x 100",
        "(408 + 500 + 503 + 504) / all x 100",
        "2xx / all x 100",
        "(2xx + 480 + 486 + 487 + 600 + 603) / all x 100",
    ] {
        assert!(out.contains(&format!("\n        {formula}\n")), "{out}");
    }
}

#[test]
fn a_picture_is_drawn_on_demand() {
    let path = file("report.svg");
    let svg = path.to_str().unwrap();
    let (code, _, error) = run(&["--svg", svg, "-"], "status\n486\n");
    assert_eq!((code, error.as_str()), (Some(0), ""));
    assert!(
        fs::read_to_string(path)
            .unwrap()
            .contains("How 1 calls ended")
    );
}
