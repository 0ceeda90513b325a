//! Checks the lists in the documentation of the mappings against the mappings.

use super::{ASTERISK, FREESWITCH, Mapping, RFC3398};
use crate::q850::Q850;

/// A row of a table: what a number becomes, and what that comes back as. In every mapping, it comes
/// back as something.
type Round = (u32, u32);

#[test]
fn rfc3398_says_what_does_not_come_back() {
    check_mapping(RFC3398, include_str!("rfc3398.rs"));
}

#[test]
fn freeswitch_says_what_does_not_come_back() {
    check_mapping(FREESWITCH, include_str!("freeswitch.rs"));
}

#[test]
fn asterisk_says_what_does_not_come_back() {
    check_mapping(ASTERISK, include_str!("asterisk.rs"));
}

fn check_mapping(mapping: Mapping<'_>, documentation: &str) {
    let round = |status| {
        let cause = mapping.to_q850(status)?;
        Some((cause.value().into(), mapping.to_status(cause).unwrap().into()))
    };
    let statuses = (0..=999).map(|status| (status.into(), round(status)));
    check(documentation, "statuses", "| status | cause |", statuses);

    let round = |cause| {
        let status = mapping.to_status(cause)?;
        let back = mapping.to_q850(status).unwrap();
        Some((status.into(), back.value().into()))
    };
    let causes = (0..=u8::MAX)
        .filter_map(Q850::from_value)
        .map(|cause| (cause.value().into(), round(cause)));
    check(documentation, "causes", "| cause | status |", causes);
}

/// Checks that every mapped number is either listed as coming back as itself or has a row in the
/// table, and that the documentation names no other number.
fn check(
    documentation: &str,
    what: &str,
    header: &str,
    numbers: impl Iterator<Item = (u32, Option<Round>)>,
) {
    for (number, round) in numbers {
        let listed = listed(documentation, what).any(|listed| listed == number);
        let comes_back = round.is_some_and(|(_, back)| back == number);
        assert_eq!(listed, comes_back, "{number} among the {what} that come back");

        match round {
            Some(_) if !comes_back => {
                let row = row(documentation, header, number, true);
                assert_eq!(row, round, "the row of {number}");
            }
            Some(_) => assert_eq!(named(documentation, header, number), None, "{number}"),
            None => assert_eq!(row(documentation, header, number, false), None, "{number}"),
        }
    }
}

/// The numbers in the sentence about those that come back as themselves.
fn listed<'a>(documentation: &'a str, what: &str) -> impl Iterator<Item = u32> + use<'a> {
    let mut sentences = documentation.split("These ");
    let sentence = sentences
        .find_map(|text| text.strip_prefix(what)?.strip_prefix(" come back as themselves: "));
    let (list, _) = sentence.and_then(|text| text.split_once('.')).unwrap();
    list.split([',', ' ', '\n', '/'])
        .filter(|number| !number.is_empty())
        .map(|number| number.parse().unwrap())
}

/// The row for a number, which names it or includes it in a range. A range can be only for the
/// numbers that are mapped.
fn row(documentation: &str, header: &str, number: u32, is_mapped: bool) -> Option<Round> {
    named(documentation, header, number).or_else(|| {
        find(documentation, header, |cell| {
            let range = cell.strip_prefix("any other from ")?;
            let (range, condition) = range.split_once(" with ").unwrap_or((range, ""));
            if !condition.is_empty() && !is_mapped {
                return None;
            }
            let (first, last) = range.split_once(" to ")?;
            Some((first.parse().unwrap()..=last.parse().unwrap()).contains(&number))
        })
    })
}

fn named(documentation: &str, header: &str, number: u32) -> Option<Round> {
    find(documentation, header, |cell| Some(cell.parse::<u32>().ok()? == number))
}

/// The first row of the table whose first cell has an item that `matches`.
fn find(
    documentation: &str,
    header: &str,
    matches: impl Fn(&str) -> Option<bool>,
) -> Option<Round> {
    let (_, table) = documentation.split_once(header).unwrap();
    let rows =
        table.lines().skip(2).map_while(|line| line.strip_prefix("/// | ")?.strip_suffix(" |"));
    for row in rows {
        let mut cells = row.split(" | ");
        let mut items = cells.next().unwrap().split(", ");
        if items.any(|item| matches(item).unwrap_or(false)) {
            let mut number = || cells.next().unwrap().parse().unwrap();
            return Some((number(), number()));
        }
    }
    None
}
