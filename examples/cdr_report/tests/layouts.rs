//! What the report says of files in the layouts of real servers.

use std::io::Write;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;

#[test]
fn each_layout_is_read_or_refused() {
    let layouts = include_str!("layouts.txt").split("\n# ").skip(1);
    assert!(layouts.clone().count() > 30);
    for layout in layouts {
        let (title, lines) = layout.split_once('\n').unwrap();
        let (mut file, mut options) = (String::new(), "");
        for line in lines.lines() {
            match line.split_at(2) {
                ("$ ", own) => options = own,
                ("= ", expected) => assert_eq!(report(&file, options), expected, "{title}"),
                ("! ", expected) => assert_eq!(refusal(&file, options), expected, "{title}"),
                _ => {
                    file += &format!("{line}\n").replace("\\n", "\n").replace("\\t", "\t");
                }
            }
        }
    }
}

#[test]
fn the_readme_shows_what_the_program_prints() {
    let readme = include_str!("../README.md");
    let examples: Vec<&str> = readme.split("```text\n$ cdr_report ").skip(1).collect();
    assert_eq!(examples.len(), 2);
    for example in examples {
        let (example, _) = example.split_once("\n```").unwrap();
        let (arguments, printed) = example.split_once('\n').unwrap();
        let (_, out, error) = finish(start(arguments), b"");
        assert_eq!([error, out].concat().trim_end(), printed, "{arguments}");
    }
}

#[test]
fn a_call_was_answered_if_there_is_a_time_a_duration_or_a_yes() {
    let cause = |answered| {
        let report = report(
            format!("cause,a\n16,{answered}\n"),
            "--status-column cause --code q850 --answered-column a",
        );
        report.contains(" | Answered 1: 16")
    };
    let no = "|0|0.000|00:00:00|0000-00-00 00:00:00|1970-01-01 00:00:00|NULL|\\N|-1|f|no|BUSY";
    for answered in no.split('|') {
        assert!(!cause(answered), "{answered}");
    }
    for answered in "1|0.04|00:00:10|2026-03-02 08:00:00|1772438400|true|Y|ANSWERED".split('|') {
        assert!(cause(answered), "{answered}");
    }
    let expected = "calls: 4, bad rows: 0 | Answered 2: no value, 200 | Busy 1: 486 | \
        No Final Response 1: no value";
    assert_eq!(report("status,a\n200,0\n486,0\n,0\n,7\n", "--answered-column a"), expected);
    // Without that column, cause 16 is no answer and no failure.
    let (_, out, _) = run("status\n16\n17\n", "--code q850");
    assert!(out.contains(" ASR       -\n"), "{out}");
    assert!(out.contains("\n Cause 16 ends both "), "{out}");
}

#[test]
fn the_metrics_are_those_of_their_formulas() {
    let shares = " SER   40.00 %\n SEER  60.00 %\n ISA    8.00 %\n ASR   20.00 %\n NER   32.00 %\n";
    let file = "status,n 200,16 202,4 480,4 486,2 600,1 603,1 408,5 500,1 503,1 504,1 487,4 302,60";
    let (_, out, _) = run(file.replace(' ', "\n"), "--calls-column n");
    assert!(out.ends_with(shares), "{out}");
    let (_, out, _) = run("status\n", "");
    assert!(
        out.ends_with(" SER       -\n SEER      -\n ISA       -\n ASR       -\n NER       -\n")
    );
    // Sippy's `result` is 0 if the call was answered.
    let (_, out, _) = run("result\n0\n486\n", "--status-column result");
    assert!(out.contains(" ASR       -\n"), "{out}");
    assert!(out.contains("\n No value means an answered call, unless 0 "), "{out}");
    let (_, out, _) = run("result\n0\n200\n", "--status-column result");
    assert!(out.ends_with(" ASR   50.00 %\n NER   50.00 %\n"), "{out}");
    let (_, out, _) = run("status,a\n,0\n486,0\n", "--answered-column a");
    assert!(out.ends_with(" ASR    0.00 %\n NER   50.00 %\n"), "{out}");
}

#[test]
fn what_is_not_understood_is_never_silent() {
    for value in "0405 +486 -486 486th 48:6 486.5 486% 1.2.3.4 700 ４８６ 1e2".split(' ') {
        let error = refusal(format!("status\n{value}\n"), "");
        let found = format!("expected SIP statuses in the column \"status\", found {value:?}; ");
        assert!(error.starts_with(&found), "{error}");
    }
    // Half of it is enough, but the report says what would read more.
    let (code, out, _) = run("status\n486\n16\n", "");
    assert_eq!(code, Some(0));
    let help = "as not answered.\n help: `--code mixed` reads 2 of 2 rows with a value\n";
    assert!(out.ends_with(help), "{out}");
    // A column of something else does not fill the memory.
    let values =
        (0..3000).flat_map(|row| ["486\ncaller ".to_owned(), row.to_string(), "\n".to_owned()]);
    let report = report(format!("status\n{}", values.collect::<String>()), "");
    assert!(report.contains(" | Not Understood 3,000: other values, caller 0, "), "{report}");
    assert!(report.ends_with(" and 980 more"), "{report}");
}

#[test]
fn the_shape_of_the_file_does_not_matter() {
    let expected = "calls: 2, bad rows: 0 | Answered 1: 200 | Busy 1: 486";
    for file in [
        "who,status\na,486\nb,200\n",
        "who;STATUS\na,b;486\nb;200",
        "\"a;b;c\",status\na,486\nb,200\n",
        "who\t\"Status\"\r\n\"a\t486\r\n\r\n\"b\t\"200\"\r\n",
        "\u{feff}\"status\";\"who\"\n\"486\";\"a;b\"\n200; b\n",
        "who,status,\na,486\nb,200,,\n",
        "\n\nwho,status\n\"a \"\"b\"\"\",486\n\"c\nd, e\",200\n",
        "status\n486\n200\n",
    ] {
        assert_eq!(report(file, ""), expected, "{file}");
    }
    assert_eq!(report("who:status\na,b:486\nb;c:200\n", "--delimiter :"), expected);
    assert_eq!(report(b"status,who\n486,\xff\xfe\n200,x\n", ""), expected);
    assert_eq!(refusal("\u{feff}\n\n", ""), "the file is empty");
    let utf16: Vec<u8> = "\u{feff}status\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let starts = [&utf16[..], &utf16[2..], b"\x1f\x8b", b"PK\x03\x04", b"{\"", b"<?xml", b"+--"];
    let whats = ["UTF-16", "UTF-16", "compressed", "compressed", "not CSV", "not CSV", "not CSV"];
    for (start, what) in starts.into_iter().zip(whats) {
        assert!(refusal(start, "").starts_with(&format!("the file is {what} / ")), "{what}");
    }
}

#[test]
fn bad_rows_are_named_by_their_line_and_counted() {
    let (good, bad) = ("486,1\n".repeat(20), "486\n486,1,2\n".repeat(6));
    let (code, out, error) = run(format!("status,x\n{good}\n{bad}200,\"OK\n200,2\n"), "");
    assert_eq!(code, Some(0));
    assert!(out.starts_with("calls: 20, bad rows: 13\n"), "{out}");
    let lines: Vec<&str> = error.lines().collect();
    assert_eq!(lines[0], "cdr_report: line 23: expected 2 fields, found 1");
    assert_eq!(lines[1], "cdr_report: line 24: expected 2 fields, found 3");
    assert_eq!(lines[10..], ["cdr_report: further bad rows: 3"]);
    let grouped =
        report("status,n\n486,\"1,200,000\"\n200,5'300\n486,\"1,2\"\n", "--calls-column n");
    assert!(grouped.starts_with("calls: 1,205,300, bad rows: 1 | "), "{grouped}");
    let calls = format!("status,n\n486,7.0\n486,3\n200,0\n486,-1\n486,{}\n", u64::MAX);
    let (_, out, error) = run(calls, "--calls-column n");
    assert!(out.starts_with("calls: 10, bad rows: 2\n"), "{out}");
    let message = "cdr_report: line 5: expected a number of calls, found \"-1\"\n";
    assert!(error.starts_with(message), "{error}");
}

#[test]
fn the_command_line() {
    for (table, cause) in
        [("cause", "Rejected"), ("response-code", "Decline"), ("porta-sip", "Declined")]
    {
        let expected = format!("calls: 1, bad rows: 0 | {cause} 1: 603");
        assert_eq!(report("status\n603\n", &format!("--table {table}")), expected);
    }
    let (code, _, error) = finish(start("absent.csv"), b"");
    assert_eq!(code, Some(1));
    assert_eq!(error, "cdr_report: absent.csv: No such file or directory (os error 2)\n");
    for arguments in ["", "--delimiter ab -", "--table x -", "--code hex -"] {
        assert_eq!(finish(start(arguments), b"").0, Some(2), "{arguments}");
    }
    let (code, out, _) = finish(start("--help"), b"");
    assert_eq!(code, Some(0));
    assert!(out.contains("\n        (200 + 480 + 486 + 600 + 603) / (all - 3xx) x 100\n"), "{out}");
}

#[test]
fn a_reader_that_closes_the_pipe_is_no_error() {
    let file = b"status,x\n486,1\n486,2\n486\n";
    let bad_row = "cdr_report: line 4: expected 2 fields, found 1\n";
    let mut child = start("-");
    drop(child.stdout.take());
    assert_eq!(finish(child, file), (Some(0), String::new(), bad_row.to_owned()));
    let mut child = start("-");
    drop((child.stdout.take(), child.stderr.take()));
    assert_eq!(finish(child, file).0, Some(0));
}

fn start(arguments: &str) -> Child {
    Command::new(env!("CARGO_BIN_EXE_cdr_report"))
        .args(arguments.split_whitespace())
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// The exit status, and what is written to standard output and standard error.
fn finish(mut child: Child, input: &[u8]) -> (Option<i32>, String, String) {
    let (mut stdin, input) = (child.stdin.take().unwrap(), input.to_owned());
    // Writing fails if the program ends before it has read everything.
    let writing = thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().unwrap();
    writing.join().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

fn run(file: impl AsRef<[u8]>, options: &str) -> (Option<i32>, String, String) {
    finish(start(&format!("- {options}")), file.as_ref())
}

/// The first line of a report, its rows as `cause calls: recorded as`, and the bad rows.
fn report(file: impl AsRef<[u8]>, options: &str) -> String {
    let (code, out, error) = run(file, options);
    assert_eq!(code, Some(0), "{error}");
    let rows = out.lines().skip(3).take_while(|line| !line.is_empty()).map(|line| {
        let cells = line.split("  ").map(str::trim).filter(|cell| !cell.is_empty());
        let cells: Vec<&str> = cells.collect();
        format!("{} {}: {}", cells[0], cells[1], cells[4])
    });
    let first = out.lines().next().map(str::to_owned);
    let bad_rows = error.lines().map(str::to_owned);
    first.into_iter().chain(rows).chain(bad_rows).collect::<Vec<_>>().join(" | ")
}

/// What is said of a file that is refused.
fn refusal(file: impl AsRef<[u8]>, options: &str) -> String {
    let (code, out, error) = run(file, options);
    assert_eq!((code, out.as_str()), (Some(1), ""), "{error}");
    let error = error.replacen("cdr_report: standard input: ", "", 1);
    error.trim_end().replace('\n', " / ")
}
