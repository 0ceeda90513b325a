//! `NextStep`, compared with `tests/data/next_step.csv`.

use std::collections::{BTreeMap, HashSet};

use sipcause::interworking::RFC3398;
use sipcause::{NextStep, Q850, ResponseCode, SipCause, StatusClass};

/// Codes that Kamailio and OpenSIPS send, which are not registered.
const UNREGISTERED: [u16; 2] = [477, 478];

/// The steps of single failures, and of the classes by digit.
fn facts() -> (BTreeMap<u16, NextStep>, BTreeMap<u16, NextStep>) {
    let (mut rows, mut classes) = (BTreeMap::new(), BTreeMap::new());
    let csv = include_str!("data/next_step.csv");
    for row in csv::Reader::from_reader(csv.as_bytes()).records() {
        let row = row.unwrap();
        let step =
            NextStep::ALL.iter().copied().find(|step| format!("{step:?}") == row[1]).unwrap();
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
fn has_a_row_for_each_registered_failure_and_for_two_others() {
    let (rows, _) = facts();
    let registered = ResponseCode::ALL
        .iter()
        .filter(|code| code.class() >= StatusClass::Redirection)
        .map(|&code| code as u16);
    let mut expected: Vec<_> = registered.chain(UNREGISTERED).collect();
    expected.sort_unstable();
    assert!(rows.keys().copied().eq(expected));
}

/// RFC 3261 §8.1.3.2.
#[test]
fn of_an_unregistered_code_is_that_of_its_class_as_a_whole() {
    for status in 300..=699 {
        if ResponseCode::from_status(status).is_none() && !UNREGISTERED.contains(&status) {
            let whole = NextStep::from_status(status / 100 * 100);
            assert_eq!(NextStep::from_status(status), whole, "{status}");
        }
    }
}

/// The list in the documentation, with its numbers and ranges.
#[test]
fn is_documented_for_every_failure_with_a_row() {
    let (rows, _) = facts();
    let documentation = include_str!("../sipcause-core/src/tables/next_step.rs");
    // An indented line continues the item before.
    let documentation = documentation.replace("\n///   ", " ");
    let mut documented = BTreeMap::new();
    let items =
        documentation.lines().filter_map(|line| line.strip_prefix("/// * [`")?.split_once("): "));
    for (step, item) in items {
        let (step, _) = step.split_once('`').unwrap();
        let (codes, _) = item.split_once('.').unwrap();
        let numbers = codes.split([',', ';']).map(str::trim);
        for number in numbers.filter(|number| !number.starts_with("every other")) {
            let (first, last) = number.split_once(" to ").unwrap_or((number, number));
            for status in first.parse::<u16>().unwrap()..=last.parse().unwrap() {
                let twice = rows.contains_key(&status) && documented.insert(status, step).is_some();
                assert!(!twice, "{status}");
            }
        }
    }
    let expected = rows.iter().map(|(&status, step)| (status, format!("{step:?}")));
    assert!(expected.eq(documented.iter().map(|(&status, &step)| (status, step.to_owned()))));
}

/// The values for which RFC 3398 has only its default, and waiting does not help.
#[test]
fn lists_the_q850_values_of_the_data_and_no_other() {
    let csv = include_str!("data/next_step_q850.csv");
    let listed: BTreeMap<u8, String> = csv::Reader::from_reader(csv.as_bytes())
        .records()
        .map(Result::unwrap)
        .map(|row| (row[0].parse().unwrap(), row[1].to_owned()))
        .collect();
    assert_eq!(listed.len(), 10);
    let documentation = include_str!("../sipcause-core/src/tables/next_step.rs");
    for value in 0..=127 {
        let step = NextStep::from_listed_q850(value).map(|step| format!("{step:?}"));
        assert_eq!(step.as_ref(), listed.get(&value), "{value}");

        let cause = Q850::from_value(value).unwrap();
        if let Some(step) = step {
            assert_eq!(RFC3398.to_listed_status(cause), None, "{value}");
            let item = format!("/// * [`{step}`](Self::{step}) for ");
            let (_, item) = documentation.split_once(&item).unwrap();
            let (values, _) = item.split_once(':').unwrap();
            let mut values = values.split([' ', ',']);
            assert!(values.any(|word| word == value.to_string()), "{value}");
        }
    }
}

#[test]
fn no_permanent_refusal_of_the_telephone_network_is_later() {
    // The number does not exist, or the caller may not use what the call needs.
    for value in [1, 2, 3, 5, 21, 22, 24, 28, 29, 50, 53, 55, 57, 62, 66, 69, 79, 87, 90] {
        let step = NextStep::from_q850(value);
        assert_ne!(step, Some(NextStep::Later), "{value}");
        let field = format!("Q.850;cause={value}");
        for status in [480, 500, 503] {
            let step = NextStep::from_response(status, &field);
            assert_ne!(step, Some(NextStep::Later), "{status} with {value}");
        }
    }
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
