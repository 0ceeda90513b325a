//! The Q.850 cause values, for every `u8`, compared with the tables in `tests/data`.

use std::collections::{BTreeMap, HashSet};

use sipcause::{Q850, Q850Class};

/// The names of a value, if any.
#[derive(Debug, PartialEq)]
struct Names<'a> {
    standard: Option<&'a str>,
    freeswitch: Option<&'a str>,
    asterisk: Option<&'a str>,
}

fn rows(csv: &str) -> Vec<csv::StringRecord> {
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    reader.records().map(Result::unwrap).collect()
}

fn some(cell: &str) -> Option<&str> {
    Some(cell).filter(|cell| !cell.is_empty())
}

fn causes() -> impl Iterator<Item = Q850> {
    (0..=u8::MAX).filter_map(Q850::from_value)
}

fn names_of(cause: Q850) -> Names<'static> {
    Names {
        standard: cause.is_named().then(|| cause.as_str()),
        freeswitch: cause.freeswitch_name(),
        asterisk: cause.asterisk_name(),
    }
}

/// The names in the standard, and those of FreeSWITCH and Asterisk for values that it leaves open.
#[test]
fn has_the_names_in_the_tables() {
    let standard = rows(include_str!("data/q850.csv"));
    let others = rows(include_str!("data/q850_nonstandard_values.csv"));

    let mut table: BTreeMap<u8, _> = BTreeMap::new();
    for row in &standard {
        let names =
            Names { standard: some(&row[1]), freeswitch: some(&row[2]), asterisk: some(&row[3]) };
        assert!(table.insert(row[0].parse().unwrap(), names).is_none());
    }
    for row in &others {
        let used_by = |system: &str| row[1].split("; ").find_map(|use_| use_.strip_prefix(system));
        let names = Names {
            standard: None,
            freeswitch: used_by("FreeSWITCH "),
            asterisk: used_by("Asterisk "),
        };
        assert!(table.insert(row[0].parse().unwrap(), names).is_none());
    }
    // Not in the tables: Asterisk's name for "no cause", from its header `causes.h`.
    table.get_mut(&0).unwrap().asterisk = Some("NOTDEFINED");

    for cause in causes() {
        let none = Names { standard: None, freeswitch: None, asterisk: None };
        let expected = table.get(&cause.value()).unwrap_or(&none);
        assert_eq!(&names_of(cause), expected, "{}", cause.value());
    }
}

#[test]
fn has_the_names_of_each_system_in_conflicts() {
    for row in rows(include_str!("data/q850_name_conflicts.csv")) {
        let cause = Q850::from_value(row[0].parse().unwrap()).unwrap();
        let expected =
            Names { standard: some(&row[1]), freeswitch: some(&row[2]), asterisk: some(&row[3]) };
        assert_eq!(names_of(cause), expected);
    }
}

#[test]
fn is_found_by_the_names_that_it_has() {
    for cause in causes() {
        for (name, from_name) in [
            (cause.freeswitch_name(), Q850::from_freeswitch_name as fn(&str) -> _),
            (cause.asterisk_name(), Q850::from_asterisk_name),
        ] {
            let Some(name) = name else { continue };
            assert_eq!(from_name(name), Some(cause), "{name}");
            assert_eq!(from_name(&name.to_lowercase()), Some(cause), "{name}");
            assert_eq!(from_name(&name[1..]), None, "{name}");
            assert_eq!(from_name(&format!("{name}_")), None, "{name}");
        }
    }
}

/// Names of the other system are not found, even if it uses them for another value.
#[test]
fn is_found_only_by_the_names_of_the_given_system() {
    let freeswitch = Q850::from_freeswitch_name;
    let asterisk = Q850::from_asterisk_name;
    for (name, in_freeswitch, in_asterisk) in [
        ("PRE_EMPTED", Some(45), Some(8)),
        ("NONE", Some(0), None),
        ("NOTDEFINED", None, Some(0)),
        ("UNALLOCATED_NUMBER", Some(1), None),
        ("UNALLOCATED", None, Some(1)),
        ("EXCHANGE_ROUTING_ERROR", Some(25), None),
        ("ANSWERED_ELSEWHERE", None, Some(26)),
        // A name of libpri.
        ("NONSELECTED_USER_CLEARING", None, None),
        // The name in the standard.
        ("User busy", None, None),
        // Not a value of Q.850: 487 in FreeSWITCH.
        ("ORIGINATOR_CANCEL", None, None),
        ("AST_CAUSE_USER_BUSY", None, None),
        ("", None, None),
    ] {
        assert_eq!(freeswitch(name).map(Q850::value), in_freeswitch, "{name}");
        assert_eq!(asterisk(name).map(Q850::value), in_asterisk, "{name}");
    }
}

#[test]
fn is_found_by_second_names_of_asterisk() {
    for (second, first) in [
        ("BUSY", "USER_BUSY"),
        ("CONGESTION", "NORMAL_CIRCUIT_CONGESTION"),
        ("FAILURE", "NETWORK_OUT_OF_ORDER"),
        ("NOANSWER", "NO_ANSWER"),
        ("NORMAL", "NORMAL_CLEARING"),
        ("NOSUCHDRIVER", "CHAN_NOT_IMPLEMENTED"),
        ("UNREGISTERED", "SUBSCRIBER_ABSENT"),
    ] {
        let cause = Q850::from_asterisk_name(second).unwrap();
        assert_eq!(cause.asterisk_name(), Some(first));
        assert_eq!(Q850::from_asterisk_name(&second.to_lowercase()), Some(cause));
        assert_eq!(Q850::from_freeswitch_name(second), None);
    }
}

/// The upper three of the seven bits are the class.
#[test]
fn is_of_the_class_of_its_upper_bits() {
    const CLASSES: [Q850Class; 8] = [
        Q850Class::NormalEvent,
        Q850Class::NormalEvent,
        Q850Class::ResourceUnavailable,
        Q850Class::ServiceNotAvailable,
        Q850Class::ServiceNotImplemented,
        Q850Class::InvalidMessage,
        Q850Class::ProtocolError,
        Q850Class::Interworking,
    ];
    for cause in causes() {
        let class = CLASSES[usize::from(cause.value() >> 4)];
        assert_eq!(cause.class(), class, "{}", cause.value());
    }
}

/// Each description is one line of plain prose, unique, and says more than the name.
#[test]
fn is_described_for_a_person() {
    let mut seen = HashSet::new();
    for cause in causes().filter(|cause| cause.is_named()) {
        let text = cause.description();
        assert!(text.len() > 20 && text.ends_with('.'), "{text}");
        assert!(!text.contains(['\n', '`', '[', '_']), "{text}");
        assert!(!text.contains("  "), "{text}");
        assert!(!text.eq_ignore_ascii_case(&format!("{cause}.")), "{text}");
        assert!(seen.insert(text), "{text}");
    }
    for cause in causes().filter(|cause| !cause.is_named()) {
        assert_eq!(cause.as_str(), "Unnamed cause");
        assert_eq!(cause.description(), cause.class().description());
        assert!(cause.description().ends_with('.'));
    }
}

#[test]
fn displays_its_name_and_honors_the_width() {
    assert_eq!(format!("{:<11}|", Q850::USER_BUSY), "User busy  |");
    assert_eq!(format!("{:>13}", Q850Class::Interworking), " Interworking");
}
