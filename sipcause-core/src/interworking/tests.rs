//! The lists in the documentation of the mappings are what the mappings do.

use super::{ASTERISK, FREESWITCH, RFC3398};

/// What a table says of a number: what it becomes, and as what that comes back.
type Round = (u32, u32);

#[test]
fn rfc3398_says_what_does_not_come_back() {
    let documentation = include_str!("rfc3398.rs");
    check_statuses(documentation, |status| {
        let cause = RFC3398.to_q850(status)?;
        Some((cause.into(), RFC3398.to_status(cause)?.into()))
    });
    check_causes(documentation, |cause| {
        let status = RFC3398.to_status(cause)?;
        Some((status.into(), RFC3398.to_q850(status)?.into()))
    });
}

#[test]
fn freeswitch_says_what_does_not_come_back() {
    let documentation = include_str!("freeswitch.rs");
    check_statuses(documentation, |status| {
        let cause = FREESWITCH.to_q850(status)?;
        Some((cause.into(), FREESWITCH.to_status(cause)?.into()))
    });
    check_causes(documentation, |cause| {
        let status = FREESWITCH.to_status(cause)?;
        Some((status.into(), FREESWITCH.to_q850(status)?.into()))
    });
}

#[test]
fn asterisk_says_what_does_not_come_back() {
    let documentation = include_str!("asterisk.rs");
    check_statuses(documentation, |status| {
        let cause = ASTERISK.to_q850(status)?;
        Some((cause.into(), ASTERISK.to_status(cause)?.into()))
    });
    check_causes(documentation, |cause| {
        let status = ASTERISK.to_status(cause)?;
        Some((status.into(), ASTERISK.to_q850(status)?.into()))
    });
}

fn check_statuses(documentation: &str, round: impl Fn(u16) -> Option<Round>) {
    let numbers = (0..=999).map(|status| (status.into(), round(status)));
    check(documentation, "statuses", "| status | cause |", numbers);
}

fn check_causes(documentation: &str, round: impl Fn(u8) -> Option<Round>) {
    let numbers = (0..=u8::MAX).map(|cause| (cause.into(), round(cause)));
    check(documentation, "causes", "| cause | status |", numbers);
}

/// Every number with an answer is among those that come back, or in the table with what it comes
/// back as; and the documentation names no other.
fn check(
    documentation: &str,
    what: &str,
    header: &str,
    numbers: impl Iterator<Item = (u32, Option<Round>)>,
) {
    for (number, round) in numbers {
        let listed = listed(documentation, what).any(|listed| listed == number);
        let comes_back = round.is_some_and(|(_, back)| back == number);
        assert_eq!(
            listed, comes_back,
            "{number} among the {what} that come back"
        );

        let row = row(documentation, header, number);
        match round {
            Some(_) if !comes_back => assert_eq!(row, round, "the row of {number}"),
            _ => assert_eq!(named(documentation, header, number), None, "{number}"),
        }
    }
}

/// The numbers of the sentence about those that come back.
fn listed<'a>(documentation: &'a str, what: &str) -> impl Iterator<Item = u32> + use<'a> {
    let mut sentences = documentation.split("These ");
    let sentence = sentences.find_map(|text| {
        text.strip_prefix(what)?
            .strip_prefix(" come back as themselves: ")
    });
    let (list, _) = sentence.and_then(|text| text.split_once('.')).unwrap();
    list.split([',', ' ', '\n', '/'])
        .filter(|number| !number.is_empty())
        .map(|number| number.parse().unwrap())
}

/// What the table says of a number, by name or as one of many.
fn row(documentation: &str, header: &str, number: u32) -> Option<Round> {
    named(documentation, header, number).or_else(|| {
        find(documentation, header, |cell| {
            let range = cell.strip_prefix("any other from ")?;
            let (first, last) = range.split_once(" to ")?;
            Some((first.parse().unwrap()..=last.parse().unwrap()).contains(&number))
        })
    })
}

fn named(documentation: &str, header: &str, number: u32) -> Option<Round> {
    find(documentation, header, |cell| {
        Some(cell.parse::<u32>().ok()? == number)
    })
}

/// The first row of the table with an item in its first cell that `matches`.
fn find(
    documentation: &str,
    header: &str,
    matches: impl Fn(&str) -> Option<bool>,
) -> Option<Round> {
    let (_, table) = documentation.split_once(header).unwrap();
    let rows = table
        .lines()
        .skip(2)
        .map_while(|line| line.strip_prefix("/// | ")?.strip_suffix(" |"));
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
