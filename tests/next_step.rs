//! `NextStep`, compared with `tests/data/next_step.csv`.

use std::collections::{BTreeMap, HashSet};

use sipcause::{NextStep, ResponseCode, SipCause, StatusClass};

/// The steps of the registered failures, and of the classes by digit.
fn facts() -> (BTreeMap<u16, NextStep>, BTreeMap<u16, NextStep>) {
    let (mut rows, mut classes) = (BTreeMap::new(), BTreeMap::new());
    let csv = include_str!("data/next_step.csv");
    for row in csv::Reader::from_reader(csv.as_bytes()).records() {
        let row = row.unwrap();
        let step = NextStep::ALL
            .iter()
            .copied()
            .find(|step| format!("{step:?}") == row[1])
            .unwrap();
        let (table, key) = match row[0].strip_suffix("xx") {
            Some(digit) => (&mut classes, digit),
            None => (&mut rows, &row[0]),
        };
        let replaced = table.insert(key.parse().unwrap(), step);
        assert!(replaced.is_none(), "{row:?}");
        assert!(!row[2].is_empty(), "{row:?} has no source");
    }
    (rows, classes)
}

#[test]
fn is_what_the_data_says_for_every_status() {
    let (rows, classes) = facts();
    assert_eq!(classes.len(), 4);
    for status in 0..=u16::MAX {
        let class = classes.get(&(status / 100));
        let expected = rows.get(&status).or(class).copied();
        assert_eq!(NextStep::from_status(status), expected, "{status}");
        // There is no next step without a failure.
        let total = expected.unwrap_or(NextStep::GiveUp);
        assert_eq!(NextStep::from_any_status(status), total, "{status}");
    }
}

#[test]
fn has_a_row_for_each_registered_failure_and_for_no_other() {
    let (rows, _) = facts();
    let registered = ResponseCode::ALL
        .iter()
        .filter(|code| code.class() >= StatusClass::Redirection)
        .map(|&code| code as u16);
    assert!(rows.keys().copied().eq(registered));
}

/// RFC 3261 §8.1.3.2.
#[test]
fn of_an_unregistered_code_is_that_of_its_class_as_a_whole() {
    for status in 300..=699 {
        if ResponseCode::from_status(status).is_none() {
            let whole = NextStep::from_status(status / 100 * 100);
            assert_eq!(NextStep::from_status(status), whole, "{status}");
        }
    }
}

/// The table in the documentation, with its numbers and ranges.
#[test]
fn is_documented_for_every_registered_failure() {
    let documentation = include_str!("../sipcause-core/src/tables/next_step.rs");
    let mut documented = BTreeMap::new();
    let rows = documentation
        .lines()
        .filter_map(|line| line.strip_prefix("/// | [`"));
    for row in rows {
        let (step, row) = row.split_once('`').unwrap();
        let codes = row.split(" | ").nth(1).unwrap();
        let numbers = codes.split([',', ';']).map(str::trim);
        for number in numbers.filter(|number| !number.starts_with("every other")) {
            let (first, last) = number.split_once(" to ").unwrap_or((number, number));
            for status in first.parse::<u16>().unwrap()..=last.parse().unwrap() {
                let registered = ResponseCode::from_status(status).is_some();
                let twice = registered && documented.insert(status, step).is_some();
                assert!(!twice, "{status}");
            }
        }
    }
    let (rows, _) = facts();
    let expected = rows
        .iter()
        .map(|(&status, step)| (status, format!("{step:?}")));
    assert!(
        expected.eq(documented
            .iter()
            .map(|(&status, &step)| (status, step.to_owned())))
    );
}

#[test]
fn descriptions_can_be_shown_as_they_are() {
    let mut seen = HashSet::new();
    for step in NextStep::ALL {
        let description = step.description();
        assert!(description.ends_with('.'), "{description}");
        assert!(!description.contains(['\n', '`', '[']), "{description}");
        // Each text advises a proxy or a dialer, too.
        let second = description.contains("proxy") || description.contains("dialer");
        assert!(second, "{description}");
        assert!(seen.insert(description));
    }
}

#[test]
fn names_are_read_back() {
    for &step in NextStep::ALL {
        assert_eq!(step.as_str().parse::<NextStep>().ok(), Some(step));
        assert_eq!(step.to_string(), step.as_str());
    }
    assert_eq!(NextStep::OtherServer.as_str(), "Other Server");
    assert!("other server".parse::<NextStep>().is_err());
}

#[test]
fn a_delegate_overrides_a_row_and_leaves_the_others() {
    #[derive(SipCause, Debug, PartialEq)]
    enum Routing {
        #[codes(404, 480)]
        NextCarrier,
        #[sip_cause(delegate)]
        Standard(NextStep),
    }

    for status in 0..=u16::MAX {
        let expected = match status {
            404 | 480 => Some(Routing::NextCarrier),
            _ => NextStep::from_status(status).map(Routing::Standard),
        };
        assert_eq!(Routing::from_status(status), expected, "{status}");
    }
}
