//! Which rows of a CSV file are counted, and which are bad rows.

use std::io::{BufReader, Read};

use cdr_report::cli::Options;
use cdr_report::{BadRow, CountError, Counted, Counts, Meaning, RowError, count};

/// The calls by status, and the bad rows by line.
type Outcome = (Vec<(u16, u64)>, Vec<(u64, BadRow)>);

fn counted(file: &str) -> Outcome {
    counted_with(file, &Options::default())
}

fn counted_with(file: &str, options: &Options) -> Outcome {
    let mut bad = Vec::new();
    let Counted {
        counts, bad_rows, ..
    } = count(file.as_bytes(), options, |line, row| bad.push((line, row))).unwrap();
    assert_eq!(bad_rows, bad.len() as u64);
    assert_eq!(counts.total(), counts.sum(|_| true));
    (by_status(&counts), bad)
}

fn by_status(counts: &Counts) -> Vec<(u16, u64)> {
    let status = |(meaning, _, calls)| match meaning {
        Meaning::Status(status) => (status, calls),
        other => panic!("{other:?}"),
    };
    counts.iter().map(status).collect()
}

fn bad_status(text: &str) -> BadRow {
    BadRow::Status(text.to_owned())
}

fn error(file: &str) -> CountError {
    count(file.as_bytes(), &Options::default(), |_, _| {}).unwrap_err()
}

#[test]
fn calls_are_counted_by_status() {
    let (calls, bad) = counted("caller,status,seconds\na,486,0\nb,200,12\nc,486,0\n");
    assert_eq!(calls, [(200, 1), (486, 2)]);
    assert_eq!(bad, []);
}

#[test]
fn every_final_response_is_counted_and_no_other_number() {
    let registered = [100, 180, 181, 182, 183, 199, 200, 202, 204];
    for number in 0..=9999 {
        // The 200 keeps a number of the wrong kind from being an error for the whole file.
        let (mut calls, bad) = counted(&format!("status\n200\n{number}\n"));
        let bad_row =
            if number == 0 || registered.contains(&number) || (300..=699).contains(&number) {
                None
            } else if number < 300 {
                Some(BadRow::NotFinal(number))
            } else {
                Some(bad_status(&number.to_string()))
            };
        let good = calls.iter_mut().find(|(status, _)| *status == number);
        assert_eq!(good.is_some(), bad_row.is_none(), "{number}");
        let bad_rows = bad_row.map(|row| (3, row));
        assert_eq!(bad, bad_rows.into_iter().collect::<Vec<_>>());
    }
}

#[test]
fn a_text_that_is_not_a_status_is_a_bad_row_with_its_line() {
    let texts = ["busy", "0486", "+486", "486.0", "-486", "４８６"];
    let file = format!(
        "status,x\n{}",
        texts.map(|text| format!("{text},1\n")).concat()
    );
    let expected: Vec<_> = (2..).zip(texts.map(bad_status)).collect();
    assert_eq!(counted(&file), (vec![], expected));
}

#[test]
fn zero_and_no_value_are_calls_without_a_response() {
    let (calls, bad) = counted("who,status\na,0\nb,\nc,000\nd,NULL\ne,\\N\nf,486\n");
    assert_eq!((calls, bad), (vec![(0, 5), (486, 1)], vec![]));
}

#[test]
fn lines_are_counted_as_an_editor_does() {
    let file = "\n\nstatus,phrase\n\n486,\"two\nlines\"\n\n\nA,\n200,OK\nB,";
    let bad = vec![(9, bad_status("A")), (11, bad_status("B"))];
    assert_eq!(counted(file), (vec![(200, 1), (486, 1)], bad.clone()));
    assert_eq!(
        counted(&file.replace('\n', "\r\n")),
        (vec![(200, 1), (486, 1)], bad)
    );
}

#[test]
fn a_quoted_field_may_hold_anything() {
    let file = "\"status\",who\n\"486\",\"Smith, \"\"Bob\"\"\"\n\"200\",\"a\n,b\"\n";
    assert_eq!(counted(file), (vec![(200, 1), (486, 1)], vec![]));
}

#[test]
fn white_space_around_a_field_does_not_matter() {
    assert_eq!(counted("who, status \na,\t486 \n").0, [(486, 1)]);
}

#[test]
fn a_byte_order_mark_is_skipped() {
    assert_eq!(counted("\u{feff}status,x\n486,1\n").0, [(486, 1)]);
    assert_eq!(counted("\u{feff}\"status\",x\n486,1\n").0, [(486, 1)]);
}

#[test]
fn a_row_needs_as_many_fields_as_the_header() {
    let fields = |found| BadRow::Fields { found, expected: 2 };
    let (calls, bad) = counted("status,x\n486\n486,1\n486,1,2\n");
    assert_eq!(calls, [(486, 1)]);
    assert_eq!(bad, [(2, fields(1)), (4, fields(3))]);
}

#[test]
fn a_quote_that_is_never_closed_is_reported() {
    let (calls, bad) = counted("status,x\n486,1\n200,\"OK\n200,2\n200,3\n");
    assert_eq!(calls, [(486, 1)]);
    assert_eq!(bad, [(3, BadRow::Quote)]);
}

#[test]
fn a_row_without_an_end_does_not_fill_the_memory() {
    let file = b"status,x\n486,1\n200,\"".chain(std::io::repeat(b'x'));
    let error = count(BufReader::new(file), &Options::default(), |_, _| {}).unwrap_err();
    assert!(matches!(
        error,
        CountError::Row(RowError::TooLong { line: 3 })
    ));
}

#[test]
fn bytes_that_are_not_utf8_do_no_harm() {
    let file = b"status,who\n486,\xff\xfe\n\xff,x\n";
    let mut bad = Vec::new();
    let counted = count(&file[..], &Options::default(), |line, row| {
        bad.push((line, row));
    })
    .unwrap();
    assert_eq!(by_status(&counted.counts), [(486, 1)]);
    assert_eq!(bad, [(3, bad_status("\u{fffd}"))]);
}

#[test]
fn it_does_not_matter_how_the_file_is_cut_into_reads() {
    let file = "\u{feff}who,status\r\n\"a \"\"b\"\"\",486\r\n\r\nc,200\r\nd,x\r\n\"e\",603";
    let expected = (
        vec![(200, 1), (486, 1), (603, 1)],
        vec![(5, bad_status("x"))],
    );
    assert_eq!(counted(file), expected);
    for capacity in 1..file.len() {
        let mut bad = Vec::new();
        let input = BufReader::with_capacity(capacity, file.as_bytes());
        let counted = count(input, &Options::default(), |line, row| {
            bad.push((line, row));
        })
        .unwrap();
        assert_eq!((by_status(&counted.counts), bad), expected, "{capacity}");
    }
}

#[test]
fn a_row_may_stand_for_many_calls() {
    let options = Options {
        calls_column: Some("calls".to_owned()),
        ..Options::default()
    };
    let bad_calls = |text: &str| BadRow::Calls(text.to_owned());
    let max = u64::MAX.to_string();
    let file = format!("status,calls\n486,7\n486,3\n200,0\n486,-1\n486,\n486,{max}\n");
    let bad = vec![
        (5, bad_calls("-1")),
        (6, bad_calls("")),
        (7, bad_calls(&max)),
    ];
    assert_eq!(counted_with(&file, &options), (vec![(486, 10)], bad));
}

#[test]
fn another_delimiter() {
    let options = Options {
        delimiter: b';',
        ..Options::default()
    };
    assert_eq!(counted_with("x;status\n1,5;486\n", &options).0, [(486, 1)]);
}

#[test]
fn a_missing_column_is_an_error() {
    assert_eq!(error("").to_string(), "the file is empty");
    assert_eq!(error("\n\n").to_string(), error("").to_string());
    assert_eq!(
        error("caller,code\na,486\n").to_string(),
        "there is no column \"status\"; the columns are [\"caller\", \"code\"]\n\
         help: see `--status-column` and `--delimiter`, and `--no-header` for a file without a header"
    );
    assert_eq!(
        error("status,status\n486,200\n").to_string(),
        "more than one column is called \"status\"\n\
         help: see `--status-column` and `--delimiter`, and `--no-header` for a file without a header"
    );
}

#[test]
fn a_long_field_is_cut_in_the_message() {
    let (_, bad) = counted(&format!("status\n{}\n", "é".repeat(1000)));
    assert_eq!(bad, [(2, bad_status(&format!("{}…", "é".repeat(40))))]);
}
