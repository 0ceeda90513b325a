//! The metrics, the causes, the report in the terminal and the picture.

use std::collections::HashMap;

use cdr_report::cli::Options;
use cdr_report::{Counts, Mapping, Report, count, svg};
use sipcause::vendor::PortaSip;
use sipcause::{Cause, ResponseCode};

fn counts(calls: &[(u16, u64)]) -> Counts {
    let options = Options {
        calls_column: Some("calls".to_owned()),
        ..Options::default()
    };
    let rows = calls
        .iter()
        .map(|(status, calls)| format!("{status},{calls}"));
    let file = ["status,calls".to_owned()].into_iter().chain(rows);
    let file = file.collect::<Vec<_>>().join("\n");
    count(file.as_bytes(), &options, |_, row| panic!("{row}"))
        .unwrap()
        .counts
}

fn report(calls: &[(u16, u64)]) -> Report {
    Report::new(&counts(calls), &Mapping::of::<Cause>())
}

fn metrics(calls: &[(u16, u64)]) -> HashMap<&'static str, Option<f64>> {
    report(calls).metrics.into_iter().collect()
}

/// The statuses that a metric counts: of 50 calls with 404 and 50 with the status, it counts 50.
fn counted_by(metric: &str) -> Vec<u16> {
    let is_counted = |status: &u16| metrics(&[(404, 50), (*status, 50)])[metric] == Some(50.0);
    [200, 202, 204]
        .into_iter()
        .chain(300..=699)
        .filter(is_counted)
        .collect()
}

#[test]
fn each_metric_counts_the_statuses_of_its_definition() {
    let mut seer = vec![200, 480, 486, 600, 603];
    assert_eq!(counted_by("SER"), [200]);
    assert_eq!(counted_by("SEER"), seer);
    assert_eq!(counted_by("ISA"), [408, 500, 503, 504]);
    assert_eq!(counted_by("ASR"), [200, 202, 204]);
    seer.extend([202, 204, 487]);
    seer.sort_unstable();
    assert_eq!(counted_by("NER"), seer);
}

#[test]
fn only_ser_and_seer_leave_out_redirected_calls() {
    let metrics = metrics(&[(200, 20), (486, 10), (408, 10), (302, 60)]);
    assert_eq!(metrics["SER"], Some(50.0));
    assert_eq!(metrics["SEER"], Some(75.0));
    assert_eq!(metrics["ISA"], Some(10.0));
    assert_eq!(metrics["ASR"], Some(20.0));
    assert_eq!(metrics["NER"], Some(30.0));
}

#[test]
fn nothing_is_divided_by_zero() {
    assert!(metrics(&[]).values().all(Option::is_none));
    let redirected = metrics(&[(302, 1)]);
    assert_eq!(redirected["SER"], None);
    assert_eq!(redirected["ASR"], Some(0.0));
    assert!(report(&[]).to_string().contains(" SER       -\n"));
}

#[test]
fn every_table_names_every_status() {
    let name = |mapping: &Mapping, status| mapping.name(status).to_owned();
    let cause = Mapping::of::<Cause>();
    let code = Mapping::of::<ResponseCode>();
    let porta = Mapping::of::<PortaSip>();
    assert_eq!(name(&cause, 180), "No Final Response");
    assert_eq!(name(&cause, 202), "Answered");
    assert_eq!(name(&cause, 600), "Busy");
    assert_eq!(name(&cause, 477), "SIP Failure Code");
    assert_eq!(name(&code, 202), "Accepted");
    assert_eq!(name(&code, 477), "Not in the Table");
    assert_eq!(name(&porta, 487), "Request Cancelled");
    assert_eq!(name(&porta, 600), "Not in the Table");
}

#[test]
fn errors_of_a_custom_mapping_name_the_problem() {
    let error = |file: &str| Mapping::from_csv(file.as_bytes()).unwrap_err().to_string();
    assert_eq!(
        error("status,text\n486,Busy\n"),
        "there is no column \"cause\"; the columns are [\"status\", \"text\"]"
    );
    assert_eq!(
        error("status,cause\n\n701,Odd\n"),
        "line 3: expected a SIP status code from 100 to 699, found \"701\""
    );
    assert_eq!(
        error("status,cause\n486,Busy\n486,Taken\n"),
        "line 3: 486 already has the cause \"Busy\""
    );
    assert_eq!(
        error("status,cause\n486, \n"),
        "line 2: the cause of 486 is missing"
    );
    assert_eq!(
        error("status,cause\n486,Busy,\n"),
        "line 2: expected 2 fields as in the first row, found 3"
    );
}

#[test]
fn the_terminal_shows_the_most_frequent_cause_first() {
    let calls: Vec<(u16, u64)> = (500..=509).map(|status| (status, 10)).collect();
    let calls = [&[(200, 6400), (486, 300), (600, 3200)][..], &calls].concat();
    let expected = [
        " cause             calls    share                                    recorded as",
        " Answered          6,400  64.00 %  ████████████████████████████████  200",
        " Busy              3,500  35.00 %  █████████████████▌                600, 486",
        " SIP Failure Code    100   1.00 %  ▌                                 500, 501, 502, 503, 504, 505 and 4 more",
        "",
        " SER   64.00 %",
        " SEER  99.00 %",
        " ISA    0.30 %",
        " ASR   64.00 %",
        " NER   99.00 %",
        "",
    ];
    assert_eq!(report(&calls).to_string(), expected.join("\n"));
}

#[test]
fn a_terminal_gets_no_control_characters_from_a_mapping() {
    let mapping = Mapping::from_csv("status,cause\n486,\"a\u{1b}[2Jb\"\n".as_bytes()).unwrap();
    let report = Report::new(&counts(&[(486, 1)]), &mapping).to_string();
    assert!(report.contains(" a[2Jb "), "{report}");
}

#[test]
fn the_picture_shows_the_report() {
    let mapping = Mapping::from_csv("status,cause\n486,<Busy> & \"so\"\n".as_bytes()).unwrap();
    let picture = svg(&Report::new(&counts(&[(486, 1), (200, 3)]), &mapping)).unwrap();
    for text in [
        "How 4 calls ended",
        "Answered",
        "75.00 % (3)",
        "&lt;Busy&gt; &amp; &quot;so&quot;",
        "25.00 % (1)",
        "SER 75.00 %  ·  SEER 100.00 %  ·  ISA 0.00 %  ·  ASR 75.00 %  ·  NER 100.00 %",
    ] {
        assert!(picture.contains(&format!("\n{text}")), "{text}\n{picture}");
    }
    assert!(picture.starts_with("<svg ") && picture.ends_with("</svg>\n"));
    let bars = |picture: &str| picture.matches("fill=\"#3B76B8\"").count();
    assert_eq!(bars(&picture), 2);
    assert_eq!(bars(&svg(&report(&[])).unwrap()), 0);
}

#[test]
fn the_committed_picture_is_the_one_of_the_committed_calls() {
    let calls = include_str!("../calls_by_status.csv").lines().skip(1);
    let calls: Vec<(u16, u64)> = calls
        .map(|row| row.split_once(',').unwrap())
        .map(|(status, calls)| (status.parse().unwrap(), calls.parse().unwrap()))
        .collect();
    assert_eq!(svg(&report(&calls)).unwrap(), include_str!("../report.svg"));
}
