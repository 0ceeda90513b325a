//! The standard tables, compared with the facts in `tests/data`, which are transcribed separately.

/// The rows of a file in `tests/data`.
fn rows(csv: &str) -> Vec<csv::StringRecord> {
    csv::Reader::from_reader(csv.as_bytes())
        .records()
        .map(|row| row.expect("each row has as many fields as the header"))
        .collect()
}

/// Numbers with spaces between them.
fn numbers(list: &str) -> Vec<u16> {
    list.split_whitespace()
        .map(|number| number.parse().expect("a status code"))
        .collect()
}

/// Checks that a softphone can show each description: one line of plain prose that is a sentence, says
/// more than the name, and is unique.
fn assert_described(table: impl IntoIterator<Item = (&'static str, &'static str)>) {
    let mut seen = std::collections::HashSet::new();
    for (name, description) in table {
        assert!(description.ends_with('.'), "{name}: {description}");
        assert!(
            !description.contains(['\n', '`', '[', ']', '*', '<', '>']),
            "{name}: {description}"
        );
        assert!(!description.contains("  "), "{name}: {description}");
        assert_ne!(description, name);
        assert!(seen.insert(description), "{name}: {description}");
    }
}

mod class {
    use sipcause::StatusClass;

    #[test]
    fn changes_at_each_hundred() {
        use StatusClass::{
            ClientError, GlobalFailure, Provisional, Redirection, ServerError, Success,
        };

        let boundaries = [
            (99, None, 100, Some(Provisional)),
            (199, Some(Provisional), 200, Some(Success)),
            (299, Some(Success), 300, Some(Redirection)),
            (399, Some(Redirection), 400, Some(ClientError)),
            (499, Some(ClientError), 500, Some(ServerError)),
            (599, Some(ServerError), 600, Some(GlobalFailure)),
            (699, Some(GlobalFailure), 700, None),
        ];
        for (last, before, first, after) in boundaries {
            assert_eq!(StatusClass::from_status(last), before, "{last}");
            assert_eq!(StatusClass::from_status(first), after, "{first}");
        }
    }

    #[test]
    fn ends_with_sip() {
        assert_eq!(StatusClass::from_status(0), None);
        assert_eq!(StatusClass::from_status(u16::MAX), None);
    }

    #[test]
    fn is_named_as_in_rfc_3261() {
        let names = [100, 200, 300, 400, 500, 600].map(|status| {
            StatusClass::from_status(status)
                .expect("a status code")
                .as_str()
        });
        assert_eq!(
            names,
            [
                "Provisional",
                "Success",
                "Redirection",
                "Client Error",
                "Server Error",
                "Global Failure"
            ]
        );
    }

    #[test]
    fn displays_its_name_and_heeds_the_width() {
        assert_eq!(
            format!("{:>13}|", StatusClass::ClientError),
            " Client Error|"
        );
    }

    #[test]
    fn is_ordered_as_its_digit() {
        let classes = [100, 200, 300, 400, 500, 600].map(StatusClass::from_status);
        assert!(classes.is_sorted_by(|a, b| a < b));
    }
}

mod effect {
    use sipcause::DialogEffect;

    const ALL: [DialogEffect; 4] = [
        DialogEffect::Nothing,
        DialogEffect::Transaction,
        DialogEffect::Usage,
        DialogEffect::Dialog,
    ];

    #[test]
    fn is_ordered_by_what_is_lost() {
        assert!(ALL.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn displays_its_name_and_heeds_the_width() {
        let names = ALL.map(|effect| format!("{effect:12}|"));
        assert_eq!(
            names,
            [
                "Nothing     |",
                "Transaction |",
                "Usage       |",
                "Dialog      |"
            ]
        );
    }
}

mod cause {
    use super::{assert_described, numbers, rows};
    use sipcause::{Cause, SipCause};

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
        rows.iter()
            .zip(Cause::ALL)
            .map(|(row, &cause)| Row {
                cause,
                constant: row[0].to_owned(),
                value: row[1].to_owned(),
                codes: match &row[2] {
                    "every other failure" => Vec::new(),
                    codes => numbers(codes),
                },
                in_dialog_codes: numbers(&row[3]),
            })
            .collect()
    }

    fn listed(jssip: &[Row], status: u16) -> Option<Cause> {
        let row = jssip.iter().find(|row| row.codes.contains(&status))?;
        Some(row.cause)
    }

    fn listed_in_dialog(jssip: &[Row], status: u16) -> Option<Cause> {
        let row = jssip
            .iter()
            .find(|row| row.in_dialog_codes.contains(&status))?;
        Some(row.cause)
    }

    fn fallback(status: u16) -> Option<Cause> {
        (300..=699)
            .contains(&status)
            .then_some(Cause::SipFailureCode)
    }

    /// `INCOMPATIBLE_SDP` is `IncompatibleSdp`.
    fn upper_camel_case(constant: &str) -> String {
        constant
            .split('_')
            .flat_map(|word| [word[..1].to_owned(), word[1..].to_lowercase()])
            .collect()
    }

    #[test]
    fn is_named_as_the_constant() {
        for row in jssip() {
            assert_eq!(format!("{:?}", row.cause), upper_camel_case(&row.constant));
        }
    }

    #[test]
    fn reads_and_writes_the_exact_value() {
        for Row { cause, value, .. } in jssip() {
            assert_eq!(cause.as_str(), value);
            assert_eq!(cause.to_string(), value);
            assert_eq!(value.parse::<Cause>().ok(), Some(cause));
        }
    }

    #[test]
    fn reads_nothing_but_the_values() {
        for text in [
            "",
            "busy",
            "Busy ",
            "Bye",
            "Incompatible Sdp",
            "SIP Failure",
        ] {
            assert!(text.parse::<Cause>().is_err(), "{text:?}");
        }
    }

    #[test]
    fn displays_within_a_width() {
        assert_eq!(
            format!("{:>6}|{:6}|", Cause::Busy, Cause::NoAck),
            "  Busy|No ACK|"
        );
    }

    #[test]
    fn is_an_error() {
        let error: &dyn std::error::Error = &Cause::RtpTimeout;
        assert_eq!(error.to_string(), "RTP Timeout");
    }

    #[test]
    fn has_the_codes_in_the_order_of_the_documentation() {
        for Row { cause, codes, .. } in jssip() {
            assert_eq!(cause.codes(), codes, "{cause}");
            assert_eq!(cause.status(), codes.first().copied(), "{cause}");
        }
    }

    #[test]
    fn codes_lead_back_to_the_cause() {
        for &cause in Cause::ALL {
            for &code in cause.codes() {
                assert_eq!(Cause::from_status(code), Some(cause), "{code}");
            }
        }
    }

    #[test]
    fn every_status_is_as_documented() {
        let jssip = jssip();
        for status in 0..=u16::MAX {
            let listed = listed(&jssip, status);
            assert_eq!(Cause::from_listed_status(status), listed, "{status}");

            let cause = listed.or(fallback(status));
            assert_eq!(Cause::from_status(status), cause, "{status}");

            let in_dialog = listed_in_dialog(&jssip, status).or(cause);
            assert_eq!(Cause::from_in_dialog_status(status), in_dialog, "{status}");
        }
    }

    #[test]
    fn only_failures_have_a_cause() {
        for (outside, inside) in [(299, 300), (700, 699)] {
            for lookup in [Cause::from_status, Cause::from_in_dialog_status] {
                assert_eq!(lookup(outside), None, "{outside}");
                assert!(lookup(inside).is_some(), "{inside}");
            }
        }
    }

    #[test]
    fn a_timeout_and_a_lost_call_differ_inside_a_dialog() {
        assert_eq!(Cause::from_status(408), Some(Cause::Unavailable));
        assert_eq!(Cause::from_status(481), Some(Cause::SipFailureCode));
        assert_eq!(Cause::from_in_dialog_status(408), Some(Cause::DialogError));
        assert_eq!(Cause::from_in_dialog_status(481), Some(Cause::DialogError));
    }

    /// JsSIP 3.13.8 reports `AddressIncomplete`, but its documentation does not list it.
    #[test]
    fn a_bad_location_is_not_an_incomplete_address() {
        assert_eq!(Cause::from_listed_status(424), None);
        assert_eq!(Cause::from_status(424), Some(Cause::SipFailureCode));
        assert_eq!(Cause::AddressIncomplete.codes(), [484]);
    }

    #[test]
    fn is_described() {
        assert_described(
            Cause::ALL
                .iter()
                .map(|cause| (cause.as_str(), cause.description())),
        );
    }

    #[test]
    fn the_table_has_every_failure_in_order() {
        let jssip = jssip();
        let failures: Vec<_> = (300..=699)
            .map(|status| {
                (
                    status,
                    listed(&jssip, status).unwrap_or(Cause::SipFailureCode),
                )
            })
            .collect();
        assert_eq!(Cause::table().collect::<Vec<_>>(), failures);
    }

    #[cfg(feature = "serde")]
    #[test]
    fn goes_through_json_as_its_value() {
        for Row { cause, value, .. } in jssip() {
            let json = serde_json::to_string(&cause).expect("a string");
            assert_eq!(json, format!("\"{value}\""));
            assert_eq!(serde_json::from_str::<Cause>(&json).ok(), Some(cause));
        }
    }

    #[cfg(feature = "serde")]
    #[test]
    fn json_without_a_known_value_is_an_error() {
        for json in ["\"busy\"", "\"\"", "486", "null"] {
            assert!(serde_json::from_str::<Cause>(json).is_err(), "{json}");
        }
    }
}

mod response_code {
    use super::{assert_described, rows};
    use sipcause::{DialogEffect, ResponseCode, SipCause, StatusClass};
    use std::collections::BTreeMap;

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
        rows.iter()
            .zip(ResponseCode::ALL)
            .map(|(row, &code)| Row {
                code,
                status: row[0].parse().expect("a status code"),
                // The registry marks 202 inside its phrase.
                phrase: row[1].replace(" (Deprecated)", ""),
                rfc: row[2].replace("RFC ", "").parse().expect("a number"),
                class: class(&row[3]),
            })
            .collect()
    }

    fn class(name: &str) -> StatusClass {
        match name {
            "Provisional" => StatusClass::Provisional,
            "Success" => StatusClass::Success,
            "Redirection" => StatusClass::Redirection,
            "ClientError" => StatusClass::ClientError,
            "ServerError" => StatusClass::ServerError,
            "GlobalFailure" => StatusClass::GlobalFailure,
            _ => panic!("unknown class: {name}"),
        }
    }

    /// The effect of each code in RFC 5057, and of whole classes such as `3xx`.
    fn rfc5057() -> BTreeMap<String, DialogEffect> {
        rows(include_str!("data/rfc5057.csv"))
            .iter()
            .map(|row| {
                let effect = match &row[1] {
                    "Transaction" => DialogEffect::Transaction,
                    "Usage" => DialogEffect::Usage,
                    "Dialog" => DialogEffect::Dialog,
                    effect => panic!("unknown effect: {effect}"),
                };
                (row[0].to_owned(), effect)
            })
            .collect()
    }

    #[test]
    fn is_the_registry_in_order() {
        for row in iana() {
            assert_eq!(row.code.codes(), [row.status]);
            assert_eq!(row.code.status(), Some(row.status));
            assert_eq!(row.code.as_str(), row.phrase);
            assert_eq!(row.code.to_string(), row.phrase);
            assert_eq!(row.code.rfc(), row.rfc, "{}", row.status);
            assert_eq!(row.code.class(), row.class, "{}", row.status);
        }
    }

    #[test]
    fn the_discriminants_are_the_codes() {
        for row in iana() {
            assert_eq!(row.code as u16, row.status);
        }
        assert_eq!(ResponseCode::BusyHere as u16, 486);
    }

    /// 481 has a slash, which a name cannot contain, and 606 has the same phrase as 406.
    #[test]
    fn is_named_as_the_phrase() {
        let letters = |name: &str| -> String {
            name.chars()
                .filter(char::is_ascii_alphabetic)
                .map(|letter| letter.to_ascii_lowercase())
                .collect()
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
        let iana: BTreeMap<_, _> = iana().iter().map(|row| (row.status, row.code)).collect();
        for status in 0..=u16::MAX {
            let code = iana.get(&status).copied();
            assert_eq!(ResponseCode::from_status(status), code, "{status}");
            assert_eq!(ResponseCode::from_listed_status(status), code, "{status}");
            assert_eq!(
                ResponseCode::from_in_dialog_status(status),
                code,
                "{status}"
            );
        }
    }

    #[test]
    fn the_table_is_the_registry() {
        let registry: Vec<_> = iana().iter().map(|row| (row.status, row.code)).collect();
        assert!(registry.is_sorted());
        assert_eq!(ResponseCode::table().collect::<Vec<_>>(), registry);
    }

    #[test]
    fn two_codes_with_one_phrase_are_two_variants() {
        let codes = [
            ResponseCode::NotAcceptable,
            ResponseCode::NotAcceptableAnywhere,
        ];
        assert_eq!(codes.map(|code| code.status()), [Some(406), Some(606)]);
        assert_eq!(codes.map(|code| code.as_str()), ["Not Acceptable"; 2]);
    }

    #[test]
    fn has_the_in_dialog_effect_of_rfc_5057() {
        let rfc5057 = rfc5057();
        for Row { code, status, .. } in iana() {
            let effect = match status {
                ..300 => DialogEffect::Nothing,
                300..400 => rfc5057["3xx"],
                400.. => rfc5057[&status.to_string()],
            };
            assert_eq!(code.in_dialog_effect(), effect, "{status}");
        }
    }

    #[test]
    fn is_described() {
        assert_described(
            ResponseCode::ALL
                .iter()
                .map(|code| (code.as_str(), code.description())),
        );
    }
}

mod porta_sip {
    use super::{assert_described, rows};
    use sipcause::{SipCause, vendor::PortaSip};
    use std::collections::BTreeMap;

    /// PortaSIP's phrases by code.
    fn portasip() -> BTreeMap<u16, String> {
        rows(include_str!("data/portasip_codes.csv"))
            .iter()
            .map(|row| (row[0].parse().expect("a status code"), row[1].to_owned()))
            .collect()
    }

    #[test]
    fn is_the_documented_table() {
        let portasip = portasip();
        assert_eq!(portasip.len(), 21);
        assert_eq!(PortaSip::ALL.len(), 21);
        for (cause, (&status, phrase)) in PortaSip::ALL.iter().zip(&portasip) {
            assert_eq!(cause.codes(), [status]);
            assert_eq!(cause.status(), Some(status));
            assert_eq!(cause.as_str(), phrase);
            assert_eq!(cause.to_string(), *phrase);
        }
    }

    #[test]
    fn every_status_is_as_documented() {
        let portasip = portasip();
        for status in 0..=u16::MAX {
            let phrase = portasip.get(&status).map(String::as_str);
            for lookup in [
                PortaSip::from_status,
                PortaSip::from_listed_status,
                PortaSip::from_in_dialog_status,
            ] {
                let cause = lookup(status);
                assert_eq!(cause.map(|cause| cause.as_str()), phrase, "{status}");
                assert_eq!(
                    cause.and_then(|cause| cause.status()),
                    phrase.map(|_| status)
                );
            }
        }
    }

    #[test]
    fn the_table_is_in_order() {
        let statuses: Vec<_> = PortaSip::table().map(|(status, _)| status).collect();
        assert_eq!(statuses, portasip().into_keys().collect::<Vec<_>>());
    }

    #[test]
    fn is_an_error() {
        let error: &dyn std::error::Error = &PortaSip::RequestCancelled;
        assert_eq!(error.to_string(), "Request Cancelled");
    }

    #[test]
    fn is_described() {
        assert_described(
            PortaSip::ALL
                .iter()
                .map(|cause| (cause.as_str(), cause.description())),
        );
    }
}
