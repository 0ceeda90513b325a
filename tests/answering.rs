//! The columns of the guide's page on codes to send that repeat other tables.

use sipcause::NextStep;
use sipcause::forking::{best, upstream};
use sipcause::interworking::{ASTERISK, FREESWITCH, RFC3398};

const PAGE: &str = include_str!("../src/guide/answering.rs");

/// The cells of the table below this header.
fn table(header: &str) -> impl Iterator<Item = Vec<&'static str>> {
    let (_, table) = PAGE.split_once(header).expect("the page has the table");
    table.lines().skip(2).map_while(|line| {
        Some(line.strip_prefix("//! | ")?.strip_suffix(" |")?.split(" | ").collect())
    })
}

/// The status codes in a text, in order.
fn codes(text: &str) -> impl Iterator<Item = u16> {
    text.split(|char: char| !char.is_ascii_digit())
        .filter(|digits| digits.len() == 3)
        .map(|digits| digits.parse().unwrap())
}

/// The number that all mappings agree on, or the numbers in order.
fn numbers<T: ToString + PartialEq>(numbers: [Option<T>; 3]) -> String {
    let texts =
        numbers.map(|number| number.map_or_else(|| "none".to_owned(), |number| number.to_string()));
    if texts.iter().all(|text| *text == texts[0]) {
        return texts[0].clone();
    }
    texts.join(", ")
}

const BY_INTENTION: &str = "//! | you want to say | send | what a proxy upstream does |";
const THROUGH_A_GATEWAY: &str = "//! | code | cause | comes back as |";

#[test]
fn what_gateways_make_of_a_code_is_what_the_mappings_say() {
    let mut sent: Vec<u16> = table(BY_INTENTION).flat_map(|row| codes(row[1])).collect();
    sent.sort_unstable();
    sent.dedup();
    assert!(sent.len() > 15);

    let rendered: Vec<String> = sent
        .into_iter()
        .map(|status| {
            let mappings = [RFC3398, FREESWITCH, ASTERISK];
            let causes = mappings.map(|mapping| mapping.to_q850(status));
            let back = mappings.map(|mapping| mapping.to_status(mapping.to_q850(status)?));
            let causes = numbers(causes.map(|cause| Some(cause?.value())));
            format!("//! | {status} | {causes} | {} |", numbers(back))
        })
        .collect();
    let printed: Vec<String> =
        table(THROUGH_A_GATEWAY).map(|row| format!("//! | {} |", row.join(" | "))).collect();
    assert_eq!(printed, rendered, "the page should have\n{}", rendered.join("\n"));
}

#[test]
fn what_a_proxy_does_is_what_forking_says() {
    for row in table(BY_INTENTION) {
        let status = codes(row[1]).next().unwrap();
        // At once: even before an earlier response from another phone.
        let is_at_once = best(&[300, status]) == Some(status);
        assert_eq!(row[2].contains("at once"), is_at_once, "{row:?}");
        if row[2].contains("before other 4xx") {
            assert_eq!(best(&[404, status]), Some(status), "{row:?}");
        }
        let is_changed = upstream(status) != status;
        assert_eq!(row[2].contains("passes it on as 500"), is_changed, "{row:?}");
        let other_server = NextStep::from_status(status) == Some(NextStep::OtherServer);
        assert!(!other_server || row[2].contains("another route"), "{row:?}");
    }
}
