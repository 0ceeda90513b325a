//! The causes that FreeSWITCH adds, compared with `tests/data/freeswitch_causes.csv`.

use std::collections::{BTreeMap, HashSet};

use sipcause::vendor::FreeSwitch;
use sipcause::{Cause, Q850, SipCause};

fn names() -> BTreeMap<u16, String> {
    let csv = include_str!("data/freeswitch_causes.csv");
    let names: BTreeMap<u16, String> = csv::Reader::from_reader(csv.as_bytes())
        .records()
        .map(Result::unwrap)
        .map(|row| (row[0].parse().unwrap(), row[1].to_owned()))
        .collect();
    assert_eq!(names.len(), FreeSwitch::ALL.len());
    names
}

#[test]
fn each_number_has_its_name_and_no_other_has_one() {
    let names = names();
    for number in 0..=u16::MAX {
        let cause = FreeSwitch::from_status(number);
        let name = names.get(&number).map(String::as_str);
        assert_eq!(cause.map(|cause| cause.as_str()), name, "{number}");
        assert_eq!(FreeSwitch::from_listed_status(number), cause);
    }
}

#[test]
fn each_name_is_read_back_and_is_not_a_name_of_q850() {
    for name in names().values() {
        let cause: FreeSwitch = name.parse().unwrap();
        assert_eq!(cause.to_string(), *name);
        assert_eq!(Q850::from_freeswitch_name(name), None);
    }
    assert!("USER_BUSY".parse::<FreeSwitch>().is_err());
}

#[test]
fn the_table_is_in_order_of_number() {
    assert!(FreeSwitch::ALL.is_sorted());
    let numbers = FreeSwitch::ALL.iter().flat_map(FreeSwitch::codes);
    assert!(numbers.eq(names().keys()));
}

#[test]
fn descriptions_can_be_shown_as_they_are() {
    let mut seen = HashSet::new();
    for cause in FreeSwitch::ALL {
        let description = cause.description();
        assert!(description.ends_with('.'), "{description}");
        assert!(
            !description.contains(['\n', '`', '[', '<']),
            "{description}"
        );
        assert!(seen.insert(description), "{description}");
    }
}

#[test]
fn the_status_is_what_freeswitch_sends() {
    let csv = include_str!("data/freeswitch_causes.csv");
    for row in csv::Reader::from_reader(csv.as_bytes()).records() {
        let row = row.unwrap();
        let cause: FreeSwitch = row[1].parse().unwrap();
        assert_eq!(cause.status(), row[2].parse().ok(), "{cause}");
    }
}

#[test]
fn a_delegate_reads_the_numbers_in_a_reason() {
    #[derive(SipCause, Debug, PartialEq)]
    enum CallEnd {
        #[sip_cause(delegate)]
        Switch(FreeSwitch),
        #[sip_cause(delegate)]
        Standard(Cause),
    }

    for cause in FreeSwitch::ALL {
        let number = cause.codes()[0];
        let field = format!("SIP;cause={number};text=\"{cause}\"");
        let end = CallEnd::from_response(480, &field);
        // 142 is not a failure.
        let expected = match cause {
            FreeSwitch::Success => CallEnd::Standard(Cause::Unavailable),
            cause => CallEnd::Switch(*cause),
        };
        assert_eq!(end, Some(expected), "{field}");
    }
}
