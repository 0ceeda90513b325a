//! The columns of the guide's page on codes to send that repeat other tables.

use sipcause::NextStep;
use sipcause::forking::{best, upstream};
use sipcause::interworking::{ASTERISK, FREESWITCH, Mapping, RFC3398};

const PAGE: &str = include_str!("../src/guide/answering.rs");

/// The cells of the table below this header.
fn table(header: &str) -> impl Iterator<Item = Vec<&'static str>> {
    let (_, table) = PAGE.split_once(header).expect("the page has the table");
    table.lines().skip(2).map_while(|line| {
        Some(
            line.strip_prefix("//! | ")?
                .strip_suffix(" |")?
                .split(" | ")
                .collect(),
        )
    })
}

/// The status codes in a text, in order.
fn codes(text: &str) -> impl Iterator<Item = u16> {
    text.split(|char: char| !char.is_ascii_digit())
        .filter(|digits| digits.len() == 3)
        .map(|digits| digits.parse().unwrap())
}

fn through(mapping: Mapping<'_>, status: u16) -> String {
    match mapping.to_q850(status) {
        None => "none".to_owned(),
        Some(cause) => match mapping.to_status(cause) {
            Some(back) => format!("{}, back as {back}", cause.value()),
            None => cause.value().to_string(),
        },
    }
}

const BY_INTENTION: &str =
    "//! | you want to say | send | the account's other phones | what a proxy upstream does |";
const THROUGH_A_GATEWAY: &str = "//! | code | RFC 3398 | FreeSWITCH | Asterisk | next step |";

#[test]
fn what_gateways_and_dialers_do_is_what_the_tables_say() {
    let mut sent: Vec<u16> = table(BY_INTENTION).flat_map(|row| codes(row[1])).collect();
    sent.sort_unstable();
    sent.dedup();
    assert!(sent.len() > 15);

    let rendered: Vec<String> = sent
        .into_iter()
        .map(|status| {
            let [rfc3398, freeswitch, asterisk] =
                [RFC3398, FREESWITCH, ASTERISK].map(|mapping| through(mapping, status));
            let step = NextStep::from_status(status).unwrap();
            format!("//! | {status} | {rfc3398} | {freeswitch} | {asterisk} | {step} |")
        })
        .collect();
    let printed: Vec<String> = table(THROUGH_A_GATEWAY)
        .map(|row| format!("//! | {} |", row.join(" | ")))
        .collect();
    assert_eq!(
        printed,
        rendered,
        "the page should have\n{}",
        rendered.join("\n")
    );
}

#[test]
fn the_other_phones_stop_at_a_6xx() {
    for row in table(BY_INTENTION) {
        // 487 is the response to a CANCEL, which all phones get.
        let Some(status) = codes(row[1]).find(|&status| status != 487) else {
            assert_eq!(row[2], "are canceled too");
            continue;
        };
        let expected = if status >= 600 {
            "stop"
        } else {
            "go on ringing"
        };
        assert_eq!(row[2], expected, "{row:?}");
        // At once: even before an earlier response from another phone.
        if row[3].contains("at once") {
            assert_eq!(best(&[302, status]), Some(status), "{row:?}");
        }
        if row[3].contains("before other 4xx") {
            assert_eq!(best(&[404, status]), Some(status), "{row:?}");
        }
        let is_changed = upstream(status) != status;
        assert_eq!(
            row[3].contains("passes it on as 500"),
            is_changed,
            "{row:?}"
        );
        let other_server = NextStep::from_status(status) == Some(NextStep::OtherServer);
        assert!(!other_server || row[3].contains("another route"), "{row:?}");
    }
}
