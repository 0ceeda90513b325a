//! The standard tables, compared with the facts in `tests/data`, which are transcribed separately.

use std::collections::{BTreeMap, HashSet};
use std::error::Error;
use std::fmt::Debug;

use sipcause::vendor::{FreeSwitch, PortaSip};
use sipcause::{Cause, DialogEffect, Q850, ResponseCode, SipCause, StatusClass};

/// The rows of a file in `tests/data`.
fn rows(csv: &str) -> Vec<csv::StringRecord> {
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    reader.records().map(Result::unwrap).collect()
}

/// Numbers with spaces between them.
fn numbers(list: &str) -> Vec<u16> {
    let numbers = list.split_whitespace();
    numbers.map(|number| number.parse().unwrap()).collect()
}

/// The value that the data calls by the name of its variant.
fn named<T: Debug + Copy>(values: &[T], name: &str) -> T {
    let mut values = values.iter();
    *values.find(|value| format!("{value:?}") == name).unwrap()
}

/// Softphones can show each description: one line of plain prose that is a sentence, says more than the
/// name, and is unique.
#[test]
fn every_cause_is_described() {
    fn check<C: SipCause>(table: &[C]) {
        let mut seen = HashSet::new();
        for cause in table {
            let (name, text) = (cause.as_str(), cause.description());
            assert!(text.ends_with('.'), "{name}: {text}");
            let markup = ['\n', '`', '[', ']', '*', '<', '>'];
            assert!(!text.contains(markup), "{name}: {text}");
            assert!(!text.contains("  "), "{name}: {text}");
            assert_ne!(text, name);
            assert!(seen.insert(text), "{name}: {text}");
        }
    }

    check(Cause::ALL);
    check(ResponseCode::ALL);
    check(PortaSip::ALL);
    check(FreeSwitch::ALL);
}

#[test]
fn causes_are_errors() {
    let errors: [&dyn Error; 2] = [&Cause::RtpTimeout, &PortaSip::RequestCancelled];
    let texts = errors.map(ToString::to_string);
    assert_eq!(texts, ["RTP Timeout", "Request Cancelled"]);
}

/// The classes from 1xx to 6xx, with their names in RFC 3261.
const CLASSES: [(StatusClass, &str); 6] = [
    (StatusClass::Provisional, "Provisional"),
    (StatusClass::Success, "Success"),
    (StatusClass::Redirection, "Redirection"),
    (StatusClass::ClientError, "Client Error"),
    (StatusClass::ServerError, "Server Error"),
    (StatusClass::GlobalFailure, "Global Failure"),
];

#[test]
fn every_hundred_of_sip_is_a_class() {
    for status in 0..=u16::MAX {
        let expected = match status {
            100..700 => Some(CLASSES[usize::from(status / 100) - 1].0),
            _ => None,
        };
        assert_eq!(StatusClass::from_status(status), expected, "{status}");
    }
    assert!(CLASSES.is_sorted_by(|(one, _), (next, _)| one < next));
}

#[test]
fn a_class_displays_its_name_and_heeds_the_width() {
    for (class, name) in CLASSES {
        assert_eq!(class.as_str(), name);
        assert_eq!(format!("{class:>15}|"), format!("{name:>15}|"));
    }
}

/// By what is lost.
const EFFECTS: [DialogEffect; 4] =
    [DialogEffect::Nothing, DialogEffect::Transaction, DialogEffect::Usage, DialogEffect::Dialog];

#[test]
fn an_effect_is_ordered_and_displays_its_name_and_heeds_the_width() {
    assert!(EFFECTS.is_sorted_by(|a, b| a < b));
    let names = EFFECTS.map(|effect| format!("{effect:11}|"));
    assert_eq!(names.concat(), "Nothing    |Transaction|Usage      |Dialog     |");
}

mod cause {
    use super::*;

    /// A cause of JsSIP.
    struct Row {
        cause: Cause,
        constant: String,
        value: String,
        codes: Vec<u16>,
        in_dialog_codes: Vec<u16>,
    }

    /// JsSIP's causes, each with the variant in the same position.
    fn jssip() -> Vec<Row> {
        let rows = rows(include_str!("data/jssip_causes.csv"));
        assert_eq!(rows.len(), 23);
        assert_eq!(rows.len(), Cause::ALL.len());
        let row = |(row, &cause): (&csv::StringRecord, _)| Row {
            cause,
            constant: row[0].to_owned(),
            value: row[1].to_owned(),
            codes: match &row[2] {
                "every other failure" => Vec::new(),
                codes => numbers(codes),
            },
            in_dialog_codes: numbers(&row[3]),
        };
        rows.iter().zip(Cause::ALL).map(row).collect()
    }

    fn find(jssip: &[Row], is_of: impl Fn(&Row) -> bool) -> Option<Cause> {
        let row = jssip.iter().find(|row| is_of(row))?;
        Some(row.cause)
    }

    /// `INCOMPATIBLE_SDP` is `IncompatibleSdp`.
    fn upper_camel_case(constant: &str) -> String {
        let words = constant.split('_');
        words.flat_map(|word| [word[..1].to_owned(), word[1..].to_lowercase()]).collect()
    }

    #[test]
    fn is_named_as_the_constant_and_reads_and_writes_the_exact_value() {
        for Row { cause, constant, value, .. } in jssip() {
            assert_eq!(format!("{cause:?}"), upper_camel_case(&constant));
            assert_eq!(cause.as_str(), value);
            assert_eq!(cause.to_string(), value);
            assert_eq!(value.parse::<Cause>().ok(), Some(cause));
        }
        for text in ["", "busy", "Busy ", "Bye", "Incompatible Sdp", "SIP Failure"] {
            assert!(text.parse::<Cause>().is_err(), "{text:?}");
        }
    }

    #[test]
    fn has_the_codes_in_the_order_of_the_documentation() {
        for Row { cause, codes, .. } in jssip() {
            assert_eq!(cause.codes(), codes, "{cause}");
            assert_eq!(cause.status(), codes.first().copied(), "{cause}");
        }
    }

    #[test]
    fn every_status_is_as_documented() {
        let jssip = jssip();
        let mut table = Cause::table();
        for status in 0..=u16::MAX {
            let listed = find(&jssip, |row| row.codes.contains(&status));
            assert_eq!(Cause::from_listed_status(status), listed, "{status}");

            let is_failure = (300..=699).contains(&status);
            let cause = listed.or(is_failure.then_some(Cause::SipFailureCode));
            assert_eq!(Cause::from_status(status), cause, "{status}");
            if let Some(cause) = cause {
                assert_eq!(table.next(), Some((status, cause)));
            }

            let in_dialog = find(&jssip, |row| row.in_dialog_codes.contains(&status));
            let in_dialog = in_dialog.or(cause);
            assert_eq!(Cause::from_in_dialog_status(status), in_dialog, "{status}");
        }
        assert_eq!(table.next(), None);
    }

    /// JsSIP 3.13.8 reports `AddressIncomplete`, but its documentation does not list it.
    #[test]
    fn a_bad_location_is_not_an_incomplete_address() {
        assert_eq!(Cause::from_listed_status(424), None);
        assert_eq!(Cause::from_status(424), Some(Cause::SipFailureCode));
        assert_eq!(Cause::AddressIncomplete.codes(), [484]);
    }

    #[cfg(feature = "serde")]
    #[test]
    fn goes_through_json_as_its_value_and_no_other() {
        for Row { cause, value, .. } in jssip() {
            let json = serde_json::to_string(&cause).expect("a string");
            assert_eq!(json, format!("\"{value}\""));
            assert_eq!(serde_json::from_str::<Cause>(&json).ok(), Some(cause));
        }
        for json in ["\"busy\"", "\"\"", "486", "null"] {
            assert!(serde_json::from_str::<Cause>(json).is_err(), "{json}");
        }
    }
}

mod response_code {
    use super::*;

    /// A row of the registry.
    struct Row {
        code: ResponseCode,
        status: u16,
        phrase: String,
        rfc: u16,
        class: StatusClass,
    }

    /// The registry, each row with the variant in the same position.
    fn iana() -> Vec<Row> {
        let rows = rows(include_str!("data/iana_sip_response_codes.csv"));
        assert_eq!(rows.len(), 75);
        assert_eq!(rows.len(), ResponseCode::ALL.len());
        let classes = CLASSES.map(|(class, _)| class);
        let row = |(row, &code): (&csv::StringRecord, _)| Row {
            code,
            status: row[0].parse().expect("a status code"),
            // The registry marks 202 inside its phrase.
            phrase: row[1].replace(" (Deprecated)", ""),
            rfc: row[2].replace("RFC ", "").parse().expect("a number"),
            class: named(&classes, &row[3]),
        };
        rows.iter().zip(ResponseCode::ALL).map(row).collect()
    }

    #[test]
    fn is_the_registry_in_order() {
        for row in iana() {
            assert_eq!(row.code as u16, row.status);
            assert_eq!(row.code.codes(), [row.status]);
            assert_eq!(row.code.status(), Some(row.status));
            assert_eq!(row.code.as_str(), row.phrase);
            assert_eq!(row.code.to_string(), row.phrase);
            assert_eq!(row.code.rfc(), row.rfc, "{}", row.status);
            assert_eq!(row.code.class(), row.class, "{}", row.status);
        }
    }

    /// 481 has a slash, which a name cannot contain, and 606 has the same phrase as 406.
    #[test]
    fn is_named_as_the_phrase() {
        let letters = |name: &str| -> String {
            let letters = name.chars().filter(char::is_ascii_alphabetic);
            letters.map(|letter| letter.to_ascii_lowercase()).collect()
        };
        for row in iana() {
            let name = format!("{:?}", row.code);
            match row.status {
                481 => assert_eq!(name, "CallOrTransactionDoesNotExist"),
                606 => assert_eq!(name, "NotAcceptableAnywhere"),
                _ => assert_eq!(letters(&name), letters(&row.phrase)),
            }
        }
    }

    #[test]
    fn every_status_is_as_registered() {
        let registry: Vec<_> = iana().iter().map(|row| (row.status, row.code)).collect();
        assert!(registry.is_sorted());
        assert_eq!(ResponseCode::table().collect::<Vec<_>>(), registry);
        let registry = BTreeMap::from_iter(registry);
        for status in 0..=u16::MAX {
            let code = registry.get(&status).copied();
            assert_eq!(ResponseCode::from_status(status), code, "{status}");
            assert_eq!(ResponseCode::from_listed_status(status), code, "{status}");
            let in_dialog = ResponseCode::from_in_dialog_status(status);
            assert_eq!(in_dialog, code, "{status}");
        }
    }

    #[test]
    fn has_the_in_dialog_effect_of_rfc_5057() {
        // Also of whole classes, such as `3xx`.
        let rfc5057: BTreeMap<String, DialogEffect> = rows(include_str!("data/rfc5057.csv"))
            .iter()
            .map(|row| (row[0].to_owned(), named(&EFFECTS[1..], &row[1])))
            .collect();
        for Row { code, status, .. } in iana() {
            let effect = match status {
                ..300 => DialogEffect::Nothing,
                300..400 => rfc5057["3xx"],
                400.. => rfc5057[&status.to_string()],
            };
            assert_eq!(code.in_dialog_effect(), effect, "{status}");
        }
    }
}

/// The names of a vendor's causes by number, and the same table.
fn assert_vendor<C: SipCause + Debug + PartialEq>(
    table: &BTreeMap<u16, String>,
    all: &[C],
    lookups: &[fn(u16) -> Option<C>],
) {
    assert_eq!(table.len(), all.len());
    for (cause, (&number, name)) in all.iter().zip(table) {
        assert_eq!(cause.codes(), [number]);
        assert_eq!(cause.as_str(), name);
    }
    for number in 0..=u16::MAX {
        let name = table.get(&number).map(String::as_str);
        for lookup in lookups {
            let cause = lookup(number);
            assert_eq!(cause.as_ref().map(C::as_str), name, "{number}");
            assert!(cause.is_none_or(|cause| cause.codes() == [number]));
        }
    }
}

#[test]
fn porta_sip_is_the_documented_table() {
    let table: BTreeMap<u16, String> = rows(include_str!("data/portasip_codes.csv"))
        .iter()
        .map(|row| (row[0].parse().unwrap(), row[1].to_owned()))
        .collect();
    assert_eq!(table.len(), 21);
    let lookups =
        [PortaSip::from_status, PortaSip::from_listed_status, PortaSip::from_in_dialog_status];
    assert_vendor(&table, PortaSip::ALL, &lookups);
    for &cause in PortaSip::ALL {
        assert_eq!(cause.status(), cause.codes().first().copied());
        assert_eq!(cause.to_string(), cause.as_str());
    }
    let statuses = PortaSip::table().map(|(status, _)| status);
    assert!(statuses.eq(table.into_keys()));
}

mod freeswitch {
    use super::*;

    #[test]
    fn is_the_table_in_its_source() {
        let mut table = BTreeMap::new();
        for row in rows(include_str!("data/freeswitch_causes.csv")) {
            table.insert(row[0].parse().unwrap(), row[1].to_owned());
            let cause: FreeSwitch = row[1].parse().unwrap();
            assert_eq!(cause.to_string(), row[1]);
            assert_eq!(cause.status(), row[2].parse().ok(), "{cause}");
            assert_eq!(Q850::from_freeswitch_name(&row[1]), None);
        }
        let lookups = [FreeSwitch::from_status, FreeSwitch::from_listed_status];
        assert_vendor(&table, FreeSwitch::ALL, &lookups);
        assert!(FreeSwitch::ALL.is_sorted());
        assert!("USER_BUSY".parse::<FreeSwitch>().is_err());
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
}
