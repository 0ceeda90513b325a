//! The formats of the servers. `data/README.md` gives the source of each.

use cdr_report::cli::{Code, Format, Options};
use cdr_report::{
    BadRow, CountError, Counted, LayoutError, LeftOut, Mapping, Meaning, Report, Server, count,
};
use sipcause::vendor::FreeSwitch;
use sipcause::{Cause, Q850};

const ASTERISK_MASTER: &str = include_str!("data/asterisk_master.csv");
const ASTERISK_CUSTOM: &str = include_str!("data/asterisk_custom.csv");
const ASTERISK_HANGUPCAUSE: &str = include_str!("data/asterisk_hangupcause.csv");
const FREESWITCH_MASTER: &str = include_str!("data/freeswitch_master.csv");
const FREESWITCH_ASTERISK: &str = include_str!("data/freeswitch_asterisk_template.csv");
const KAMAILIO_ACC: &str = include_str!("data/kamailio_acc.csv");
const OPENSIPS_ACC: &str = include_str!("data/opensips_acc.tsv");
const Q850_VALUES: &str = include_str!("data/q850.csv");

/// The meaning of an ending, its text in the records, and the number of calls.
type Ending = (Meaning, String, u64);

fn counted(file: &str, options: &Options) -> Counted {
    count(file.as_bytes(), options, |line, row| {
        panic!("line {line}: {row}")
    })
    .unwrap()
}

/// The endings of the calls, and the bad rows by line.
fn counted_with_bad_rows(file: &str, options: &Options) -> (Vec<Ending>, Vec<(u64, BadRow)>) {
    let mut bad = Vec::new();
    let counted = count(file.as_bytes(), options, |line, row| bad.push((line, row))).unwrap();
    (ends(&counted), bad)
}

fn error(file: &str, options: &Options) -> CountError {
    count(file.as_bytes(), options, |_, _| {}).unwrap_err()
}

fn ends(counted: &Counted) -> Vec<Ending> {
    let ends = counted.counts.iter();
    ends.map(|(meaning, text, calls)| (meaning, text.to_owned(), calls))
        .collect()
}

fn status(status: u16, text: &str, calls: u64) -> Ending {
    (Meaning::Status(status), text.to_owned(), calls)
}

fn unknown(text: &str, calls: u64) -> Ending {
    (Meaning::UnknownName, text.to_owned(), calls)
}

/// Options for a column `c` in a file of unknown origin.
fn generic(code: Code) -> Options {
    Options {
        status_column: Some("c".to_owned()),
        code: Some(code),
        ..Options::default()
    }
}

#[test]
fn asterisk_records_dispositions() {
    let counted = counted(ASTERISK_MASTER, &Options::default());
    assert_eq!(counted.server, Server::Asterisk);
    let expected = [
        status(200, "ANSWERED", 9),
        status(480, "NO ANSWER", 5),
        status(486, "BUSY", 3),
        status(500, "FAILED", 2),
        status(503, "CONGESTION", 1),
    ];
    assert_eq!(ends(&counted), expected);
    assert_eq!(
        counted.counts.total(),
        ASTERISK_MASTER.lines().count() as u64
    );
}

#[test]
fn asterisk_may_have_other_columns_before_the_disposition_and_more_after_it() {
    let fields = |line: &str| line.matches("\",").count();
    let mut lines = ASTERISK_MASTER.lines();
    let (first, last) = (lines.next().unwrap(), lines.next_back().unwrap());
    assert_ne!(fields(first), fields(last));

    let expected = [
        status(200, "ANSWERED", 4),
        status(480, "NO ANSWER", 2),
        status(486, "BUSY", 1),
        status(500, "FAILED", 1),
    ];
    assert_eq!(
        ends(&counted(ASTERISK_CUSTOM, &Options::default())),
        expected
    );

    let short = format!("{ASTERISK_CUSTOM}\"x\",\"y\"\n");
    let (_, bad) = counted_with_bad_rows(&short, &Options::default());
    let too_few = BadRow::TooFewFields {
        found: 2,
        needed: 14,
    };
    assert_eq!(bad, [(9, too_few)]);
}

#[test]
fn a_hangup_cause_refines_the_disposition_of_asterisk() {
    let expected = [
        status(200, "102", 1),
        status(200, "ANSWERED", 5),
        status(404, "1", 2),
        status(480, "19", 1),
        // Hangup causes 16, 0 and 26.
        status(480, "NO ANSWER", 3),
        status(486, "17", 2),
        status(500, "127", 1),
        status(500, "FAILED", 1),
        status(503, "34", 1),
        status(603, "CALL_REJECTED", 1),
    ];
    assert_eq!(
        ends(&counted(ASTERISK_HANGUPCAUSE, &Options::default())),
        expected
    );

    let file = "disposition,hangupcause\nBUSY,NULL\nBUSY,\\N\nBUSY,\n";
    let counted = counted(file, &Options::default());
    assert_eq!(ends(&counted), [status(486, "BUSY", 3)]);
}

#[test]
fn asterisk_may_write_the_disposition_as_a_number() {
    let file = "disposition\n0\n1\n2\n4\n8\n16\n32\n64\n";
    let (ends, bad) = counted_with_bad_rows(file, &Options::default());
    let expected = [
        status(200, "ANSWERED", 1),
        status(480, "NO ANSWER", 2),
        status(486, "BUSY", 1),
        status(487, "CANCEL", 1),
        status(500, "FAILED", 1),
        status(503, "CONGESTION", 1),
    ];
    assert_eq!(ends, expected);
    assert_eq!(bad, [(9, BadRow::Disposition("64".to_owned()))]);
}

#[test]
fn freeswitch_records_names_of_causes() {
    let counted = counted(FREESWITCH_MASTER, &Options::default());
    assert_eq!(counted.server, Server::FreeSwitch);
    let expected = [
        status(200, "MEDIA_TIMEOUT", 1),
        status(200, "NORMAL_CLEARING", 8),
        status(404, "UNALLOCATED_NUMBER", 1),
        status(408, "NO_USER_RESPONSE", 1),
        status(480, "NO_ANSWER", 3),
        status(480, "USER_NOT_REGISTERED", 1),
        status(486, "USER_BUSY", 2),
        status(487, "NORMAL_CLEARING", 1),
        status(487, "ORIGINATOR_CANCEL", 3),
        status(503, "NORMAL_TEMPORARY_FAILURE", 1),
        status(504, "RECOVERY_ON_TIMER_EXPIRE", 1),
        status(603, "CALL_REJECTED", 1),
    ];
    assert_eq!(ends(&counted), expected);
}

#[test]
fn the_causes_that_freeswitch_adds_to_q850_count_as_the_statuses_it_sends() {
    let file = "hangup_cause,answer_stamp\n\
        LOSE_RACE,\nlose_race,\nMEDIA_TIMEOUT,\nMEDIA_TIMEOUT,2026-03-02 08:00:00\n\
        BUSY_EVERYWHERE,\nINVALID_GATEWAY,\nNO_SUCH_NAME,\n";
    let expected = [
        status(200, "MEDIA_TIMEOUT", 1),
        status(480, "LOSE_RACE", 1),
        status(480, "MEDIA_TIMEOUT", 1),
        status(480, "lose_race", 1),
        status(484, "INVALID_GATEWAY", 1),
        status(600, "BUSY_EVERYWHERE", 1),
        unknown("NO_SUCH_NAME", 1),
    ];
    assert_eq!(ends(&counted(file, &Options::default())), expected);

    for (format, is_known) in [
        (Format::Freeswitch, true),
        (Format::Kamailio, true),
        (Format::Generic, true),
        (Format::Asterisk, false),
    ] {
        let options = Options {
            format,
            ..generic(Code::Name)
        };
        for cause in FreeSwitch::ALL {
            let counted = counted(&format!("c\n{cause}\n"), &options);
            let known = counted.counts.sum(|status| Some(status) == cause.status());
            assert_eq!(known, u64::from(is_known), "{cause}, {format:?}");
        }
    }
}

#[test]
fn all_templates_of_freeswitch_are_recognized() {
    let expected = [
        status(200, "NORMAL_CLEARING", 2),
        status(480, "NO_ANSWER", 1),
        status(486, "USER_BUSY", 1),
    ];
    let options = Options::default();
    assert_eq!(ends(&counted(FREESWITCH_ASTERISK, &options)), expected);
    // The built-in template ends each row with a semicolon, `snom` has a space before a quote, and
    // `sql` is not CSV at all.
    let built_in = FREESWITCH_ASTERISK.replace('\n', ";\n");
    assert_eq!(ends(&counted(&built_in, &options)), expected);
    let times = "\"2026-03-02 08:00:00\",\"\",\"2026-03-02 08:00:09\",\"9\",\"0\",\"USER_BUSY\"";
    for row in [
        format!("\"Sales\",\"100\",\"101\",\"default\",{times},\"u\",\"v\", \"acme\",\"\",\"\""),
        format!(
            "INSERT INTO cdr VALUES (\"Sales\",\"100\",\"101\",\"default\",{times},\"u\",\"v\", \"\");"
        ),
    ] {
        assert_eq!(
            ends(&counted(&row, &options)),
            [status(486, "USER_BUSY", 1)]
        );
    }
}

#[test]
fn a_freeswitch_row_with_an_extra_comma_is_a_bad_row() {
    // FreeSWITCH does not escape the quotes of a caller's name.
    let row = FREESWITCH_ASTERISK.lines().nth(1).unwrap();
    let file = format!(
        "{FREESWITCH_ASTERISK}{}\n",
        row.replace("Sales", "Sales, East")
    );
    let (ends, bad) = counted_with_bad_rows(&file, &Options::default());
    assert_eq!(ends.iter().map(|(_, _, calls)| calls).sum::<u64>(), 4);
    let fields = BadRow::Fields {
        found: 19,
        expected: 18,
    };
    assert_eq!(bad, [(5, fields)]);
}

#[test]
fn a_freeswitch_table_is_recognized_by_the_names_of_its_columns() {
    for (file, answered) in [
        (
            "HANGUP_CAUSE,ANSWER_STAMP\nNORMAL_CLEARING,2026-03-02 08:00:00+00\n",
            true,
        ),
        (
            "hangup_cause,answer_stamp,billsec\nNORMAL_CLEARING,2026-03-02 08:00:00,0\n",
            true,
        ),
        ("hangup_cause,billsec\nNORMAL_CLEARING,0\n", false),
    ] {
        let expected = if answered { 200 } else { 487 };
        let ends = ends(&counted(file, &Options::default()));
        assert_eq!(ends, [status(expected, "NORMAL_CLEARING", 1)], "{file}");
    }
}

#[test]
fn only_invite_requests_of_kamailio_are_calls() {
    let mut expected = vec![
        status(200, "200", 7),
        status(404, "404", 1),
        status(407, "407", 5),
        status(408, "408", 1),
        status(480, "480", 1),
        status(486, "486", 2),
        status(487, "487", 1),
        status(503, "503", 1),
        status(603, "603", 1),
    ];
    let all = counted(KAMAILIO_ACC, &Options::default());
    assert_eq!(all.server, Server::Kamailio);
    assert_eq!(ends(&all), expected);
    let mut left_out = LeftOut {
        other_requests: 8,
        ..LeftOut::default()
    };
    assert_eq!(all.left_out, left_out);

    let options = Options {
        skip_challenges: true,
        ..Options::default()
    };
    let without = counted(KAMAILIO_ACC, &options);
    expected.remove(2);
    left_out.challenges = 5;
    assert_eq!(ends(&without), expected);
    assert_eq!(without.left_out, left_out);
    assert_eq!(without.counts.total(), all.counts.total() - 5);
}

#[test]
fn the_table_of_opensips_is_read_like_that_of_kamailio() {
    let options = Options {
        delimiter: b'\t',
        skip_challenges: true,
        ..Options::default()
    };
    let counted = counted(OPENSIPS_ACC, &options);
    let expected = [
        status(200, "200", 2),
        status(480, "480", 1),
        status(486, "486", 1),
        status(487, "487", 1),
    ];
    assert_eq!(ends(&counted), expected);
    let left_out = LeftOut {
        other_requests: 2,
        challenges: 1,
        provisional: 0,
    };
    assert_eq!(counted.left_out, left_out);
}

#[test]
fn early_media_is_not_the_end_of_a_call() {
    let file = "method,sip_code\nINVITE,183\nINVITE,200\n";
    let counted = counted(file, &Options::default());
    assert_eq!(ends(&counted), [status(200, "200", 1)]);
    assert_eq!(counted.left_out.provisional, 1);
}

#[test]
fn grouped_rows_are_left_out_with_all_their_calls() {
    let file = "method,sip_code,n\nBYE,200,40\nINVITE,401,30\nINVITE,200,20\n";
    let options = Options {
        calls_column: Some("n".into()),
        skip_challenges: true,
        ..Options::default()
    };
    let counted = counted(file, &options);
    assert_eq!(ends(&counted), [status(200, "200", 20)]);
    let left_out = LeftOut {
        other_requests: 40,
        challenges: 30,
        provisional: 0,
    };
    assert_eq!(counted.left_out, left_out);
}

#[test]
fn cause_16_is_an_answer_only_if_the_record_says_so() {
    let mut options = Options {
        status_column: Some("release_cause".into()),
        code: Some(Code::Q850),
        ..Options::default()
    };
    let counted_without = counted(Q850_VALUES, &options);
    let cleared = (
        Meaning::Cause(Q850::NORMAL_CALL_CLEARING),
        "16".to_owned(),
        4,
    );
    assert!(ends(&counted_without).contains(&cleared));
    let report = Report::new(&counted_without.counts, &Mapping::of::<Cause>());
    assert!(report.is_answer_unknown);
    assert!(report.metrics.iter().all(|(_, value)| value.is_none()));

    options.answered_column = Some("seconds".into());
    let counted = counted(Q850_VALUES, &options);
    let expected = [
        status(200, "16", 3),
        status(404, "1", 1),
        status(408, "18", 1),
        status(480, "19", 1),
        status(480, "31", 1),
        status(486, "17", 1),
        status(487, "16", 1),
        status(500, "127", 1),
        status(503, "34", 1),
        status(504, "102", 1),
    ];
    assert_eq!(ends(&counted), expected);
    let report = Report::new(&counted.counts, &Mapping::of::<Cause>());
    assert_eq!(report.metrics[0], ("SER", Some(25.0)));
}

#[test]
fn every_way_to_write_no_time_is_not_an_answer() {
    let options = Options {
        answered_column: Some("a".into()),
        ..generic(Code::Q850)
    };
    let ended = |a: &str| ends(&counted(&format!("c,a\n16,{a}\n"), &options));
    for no_time in [
        "",
        "0",
        "0.000000",
        "00:00:00",
        "0000-00-00 00:00:00",
        "NULL",
        "\\N",
    ] {
        assert_eq!(ended(no_time), [status(487, "16", 1)], "{no_time}");
    }
    for time in [
        "1",
        "0.040000",
        "00:00:10",
        "2026-03-02 08:00:00",
        "1772438400",
    ] {
        assert_eq!(ended(time), [status(200, "16", 1)], "{time}");
    }
}

#[test]
fn names_of_both_servers_are_known_unless_they_disagree() {
    let file = "c\nUSER_BUSY\nuser_busy\nANSWERED_ELSEWHERE\nPRE_EMPTED\nNO_SUCH_NAME\n17\n";
    let expected = [
        status(404, "ANSWERED_ELSEWHERE", 1),
        status(486, "USER_BUSY", 1),
        status(486, "user_busy", 1),
        unknown("17", 1),
        unknown("NO_SUCH_NAME", 1),
        unknown("PRE_EMPTED", 1),
    ];
    assert_eq!(ends(&counted(file, &generic(Code::Name))), expected);
    for (format, known) in [(Format::Asterisk, 2), (Format::Freeswitch, 1)] {
        let options = Options {
            format,
            ..generic(Code::Name)
        };
        let file = "c\nPRE_EMPTED\nANSWERED_ELSEWHERE\n";
        let counted = counted(file, &options);
        assert_eq!(counted.counts.sum(|_| true), known, "{format:?}");
    }
}

#[test]
fn a_name_without_a_meaning_is_listed_and_counts_as_a_call() {
    let names: Vec<String> = (0..20).map(|n| format!("ODD_{n:02}")).collect();
    let file = format!("c\nUSER_BUSY\n{}\n", names.join("\n"));
    let counted = counted(&file, &generic(Code::Name));
    let report = Report::new(&counted.counts, &Mapping::of::<Cause>());
    assert_eq!(report.calls, 21);
    assert_eq!(report.rows[0].cause, "Unknown name");
    assert_eq!(report.rows[0].recorded, names);
    assert!(report.to_string().contains(&names.join(", ")));

    // It is in the denominator of every metric.
    let file = "c,a\nUSER_BUSY,\nNORMAL_CLEARING,1\nNO_ANSWER,\nODD,\n";
    let options = Options {
        answered_column: Some("a".into()),
        ..generic(Code::Name)
    };
    let counted = self::counted(file, &options);
    let report = Report::new(&counted.counts, &Mapping::of::<Cause>());
    let expected = [
        ("SER", 25.0),
        ("SEER", 75.0),
        ("ISA", 0.0),
        ("ASR", 25.0),
        ("NER", 75.0),
    ];
    assert_eq!(
        report.metrics,
        expected.map(|(name, value)| (name, Some(value)))
    );
}

#[test]
fn a_name_that_is_missing_is_a_bad_row() {
    let (ends, bad) = counted_with_bad_rows("c,x\n,1\nUSER_BUSY,1\n", &generic(Code::Name));
    assert_eq!(ends, [status(486, "USER_BUSY", 1)]);
    assert_eq!(bad, [(2, BadRow::NoName)]);
}

#[test]
fn q850_values_are_not_read_as_statuses() {
    for values in [
        &["16", "17", "16", "102"][..],
        &["102", "127"],
        &["255"],
        &["16", "200", "17"],
    ] {
        let file = format!("status\n{}\n", values.join("\n"));
        let CountError::WrongCode { line, problem, .. } = error(&file, &Options::default()) else {
            panic!("{values:?}");
        };
        assert_eq!(line, 2);
        assert_eq!(
            problem.to_string(),
            format!("{} is not a final response", values[0])
        );
    }
    assert_eq!(
        error("status\n200\n16\n102\n", &Options::default()).to_string(),
        "line 3: 16 is not a final response\n\
         rows like this one: 2; rows with a final response: 1\n\
         help: the column seems to hold Q.850 values, which `--code q850` reads"
    );
    // Rows without a final response do not count as rows of the right kind.
    assert!(matches!(
        error("status\n0\n0\n100\n183\n16\n", &Options::default()),
        CountError::WrongCode {
            line: 6,
            right: 0,
            ..
        }
    ));
    // A column with a single value below 256 is refused, unless it is a status or 0.
    for value in 0..=255 {
        let file = format!("status\n{value}\n");
        match count(file.as_bytes(), &Options::default(), |_, _| {}) {
            Ok(counted) if [200, 202, 204].contains(&value) => {
                assert_eq!(counted.counts.total(), 1);
            }
            Ok(counted) => assert_eq!(counted.counts.sum(|status| status >= 200), 0, "{value}"),
            Err(CountError::WrongCode { .. }) => {}
            Err(error) => panic!("{error}"),
        }
    }
}

#[test]
fn a_column_of_statuses_is_not_refused() {
    for file in [
        // No response at all, or no final one.
        "status\n0\n0\n0\n",
        "status,x\n,1\n,1\n486,1\n",
        "status\n183\n180\n100\n",
        // As many wrong values as statuses.
        "status\n16\n486\n",
        "status\n17\n486\n102\n200\n255\n404\n",
        // Statuses that are not registered, and values that are neither a status nor a Q.850 value.
        "status\n477\n599\n701\n904\nbusy\n",
    ] {
        assert!(
            count(file.as_bytes(), &Options::default(), |_, _| {}).is_ok(),
            "{file}"
        );
    }
}

#[test]
fn statuses_are_not_read_as_q850_values() {
    assert_eq!(
        error("c\n486\n16\n200\n", &generic(Code::Q850)).to_string(),
        "line 2: expected a Q.850 value from 0 to 127, found 486\n\
         rows like this one: 2; rows with a Q.850 value: 1\n\
         help: the column seems to hold SIP statuses, which `--code status` reads"
    );
    // The same for answered calls.
    let options = Options {
        answered_column: Some("s".into()),
        ..generic(Code::Q850)
    };
    assert!(matches!(
        error("c,s\n200,60\n200,9\n", &options),
        CountError::WrongCode { line: 2, .. }
    ));
    let (ends, bad) = counted_with_bad_rows("c\n128\n127\n127\nbusy\n", &generic(Code::Q850));
    assert_eq!(ends, [status(500, "127", 2)]);
    assert_eq!(
        bad,
        [
            (2, BadRow::NotACause(128)),
            (5, BadRow::Q850("busy".to_owned()))
        ]
    );
}

#[test]
fn without_a_header_a_column_is_a_number() {
    let file = "alice,486\nbob,200\n";
    let options = Options {
        no_header: true,
        status_column: Some("2".into()),
        ..Options::default()
    };
    assert_eq!(
        ends(&counted(file, &options)),
        [status(200, "200", 1), status(486, "486", 1)]
    );

    for column in ["0", "3", "status", "-1", ""] {
        let options = Options {
            status_column: Some(column.into()),
            ..options.clone()
        };
        assert_eq!(
            error(file, &options).to_string(),
            format!("expected the number of a column, from 1 to 2, found {column:?}")
        );
    }
    let options = Options {
        status_column: None,
        ..options
    };
    assert!(matches!(
        error(file, &options),
        CountError::Layout(LayoutError::NumberNeeded)
    ));
}

#[test]
fn a_column_on_the_command_line_overrides_that_of_the_format() {
    let file =
        "hangup_cause,answer_stamp,sip_term_status,hangup_cause_q850,n\nUSER_BUSY,,600,17,3\n";
    let ended = |column: &str, code| {
        let options = Options {
            status_column: Some(column.into()),
            code,
            calls_column: Some("n".into()),
            ..Options::default()
        };
        ends(&counted(file, &options))
    };
    assert_eq!(ended("hangup_cause", None), [status(486, "USER_BUSY", 3)]);
    assert_eq!(ended("sip_term_status", None), [status(600, "600", 3)]);
    assert_eq!(
        ended("hangup_cause_q850", Some(Code::Q850)),
        [status(486, "17", 3)]
    );

    let options = Options {
        status_column: Some("c".into()),
        method_column: Some("verb".into()),
        ..Options::default()
    };
    let counted = counted("c,verb\n486,INVITE\n200,BYE\n", &options);
    assert_eq!(ends(&counted), [status(486, "486", 1)]);
    assert_eq!(counted.left_out.other_requests, 1);
}

#[test]
fn statuses_do_not_take_a_column_for_answers() {
    let options = Options {
        answered_column: Some("a".into()),
        ..generic(Code::Status)
    };
    assert!(matches!(
        error("c,a\n486,0\n", &options),
        CountError::Layout(LayoutError::AnswerOfStatus)
    ));
}

#[test]
fn each_format_refuses_the_files_of_the_others() {
    let files = [
        (Format::Asterisk, ASTERISK_MASTER),
        (Format::Asterisk, ASTERISK_CUSTOM),
        (Format::Asterisk, ASTERISK_HANGUPCAUSE),
        (Format::Freeswitch, FREESWITCH_MASTER),
        (Format::Freeswitch, FREESWITCH_ASTERISK),
        (Format::Kamailio, KAMAILIO_ACC),
        (Format::Generic, "status\n486\n"),
    ];
    for format in [Format::Asterisk, Format::Freeswitch, Format::Kamailio] {
        let options = Options {
            format,
            ..Options::default()
        };
        for (own, file) in files {
            let result = count(file.as_bytes(), &options, |_, _| {});
            match result {
                Ok(counted) if own == format => {
                    assert_eq!(counted, self::counted(file, &Options::default()));
                }
                Err(CountError::Layout(LayoutError::OtherFormat(_))) if own != format => {}
                other => panic!("{format:?} of {own:?}: {other:?}"),
            }
        }
    }
}

#[test]
fn a_column_of_something_else_does_not_fill_the_memory() {
    let callers: Vec<String> = (0..2000).map(|row| format!("caller {row}")).collect();
    let file = format!("c\n{}\n", callers.join("\n"));
    assert_eq!(
        error(&file, &generic(Code::Name)).to_string(),
        "line 1002: found more than 1000 distinct texts\n\
         help: check that this column tells how calls ended"
    );
}
