//! The three mappings between SIP statuses and Q.850 causes, over every status and cause, against
//! the tables in `tests/data`.

use std::collections::BTreeMap;

use sipcause::Q850;
use sipcause::interworking::{ASTERISK, FREESWITCH, Mapping, RFC3398};
use sipcause::reason::Location;

/// What a table says of each number in it: `None` where it says that there is no answer.
type Table<From, To> = BTreeMap<From, Option<To>>;

/// Holds a mapping to the rows of a table, and to the default that it documents for the rest.
fn assert_statuses(
    mapping: Mapping<'_>,
    table: &Table<u16, u8>,
    default: impl Fn(u16) -> Option<u8>,
) {
    for status in 0..=u16::MAX {
        let row = table.get(&status).copied();
        let expected = row.unwrap_or_else(|| default(status));
        assert_eq!(mapping.to_q850(status), expected, "{status}");
    }
}

/// The other way; a cause above 127 has no answer in any of them.
fn assert_causes(mapping: Mapping<'_>, table: &Table<u8, u16>, default: u16) {
    for cause in 0..=u8::MAX {
        let row = table.get(&cause).copied();
        let expected = row.unwrap_or((cause < 128).then_some(default));
        assert_eq!(mapping.to_status(cause), expected, "{cause}");
    }
}

mod rfc3398 {
    use super::*;

    /// The rows of a file with a number, the number that it becomes, and a note; and the row `*`.
    fn read<From, To>(csv: &str) -> (Table<From, To>, To)
    where
        From: std::str::FromStr + Ord,
        To: std::str::FromStr,
    {
        let (mut table, mut default) = (Table::new(), None);
        for row in csv::Reader::from_reader(csv.as_bytes()).records() {
            let row = row.unwrap();
            let answer = row[1].parse().ok();
            if &row[0] == "*" {
                default = answer;
                continue;
            }
            let number = row[0].parse().ok().expect("a status or a cause");
            assert!(table.insert(number, answer).is_none(), "{row:?}");
        }
        (table, default.unwrap())
    }

    #[test]
    fn statuses() {
        let (mut table, default) = read(include_str!("data/rfc3398_sip_to_isup.csv"));
        // "By Warning header" in the RFC: without one that speaks of a bearer capability, 31.
        for status in [488, 606] {
            assert_eq!(table.insert(status, Some(31)), Some(None));
        }
        // In the RFC, 4xx to 6xx have a default. A 3xx is followed instead.
        assert_statuses(RFC3398, &table, |status| {
            (400..700).contains(&status).then_some(default)
        });
    }

    #[test]
    fn causes() {
        let (table, default) = read(include_str!("data/rfc3398_isup_to_sip.csv"));
        assert_causes(RFC3398, &table, default);
    }

    /// The RFC prints 504 twice, once with the phrase of 505.
    #[test]
    fn reads_the_second_504_as_505() {
        assert_eq!(RFC3398.to_q850(504), Some(102));
        assert_eq!(RFC3398.to_q850(505), Some(127));
    }

    #[test]
    fn is_the_default() {
        assert_eq!(Mapping::default(), RFC3398);
    }
}

mod peers {
    use super::*;

    const STATUSES: &str = include_str!("data/mapping_peers.csv");
    const CAUSES: &str = include_str!("data/mapping_peers_reverse.csv");

    struct Cell {
        key: u16,
        text: String,
    }

    impl Cell {
        /// Whether the table has no row for it in the peer's own code.
        fn is_default(&self) -> bool {
            self.text.contains("default")
        }

        /// The identifier before the number in parentheses, and the number.
        fn named(&self) -> (&str, u16) {
            let (name, rest) = self.text.split_once('(').unwrap();
            let (number, _) = rest.split_once(')').unwrap();
            (name, number.parse().unwrap())
        }

        /// The number that the cell begins with.
        fn number(&self) -> Option<u16> {
            self.text.split(' ').next().unwrap().parse().ok()
        }
    }

    fn column(csv: &str, name: &str) -> Vec<Cell> {
        let mut reader = csv::Reader::from_reader(csv.as_bytes());
        let headers = reader.headers().unwrap();
        let column = headers.iter().position(|header| header == name).unwrap();
        let rows = reader.records().map(Result::unwrap);
        rows.map(|row| Cell {
            key: row[0].parse().unwrap(),
            text: row[column].to_owned(),
        })
        .collect()
    }

    /// `None` for a cause above 127, which is none of Q.850.
    fn to_q850((_, cause): (&str, u16)) -> Option<u8> {
        Some(Q850::from_value(cause.try_into().ok()?)?.value())
    }

    /// What the cells of a class have in common that are marked as default.
    fn default_of(cells: &[Cell], class: u16) -> Option<u8> {
        let mut defaults: Vec<_> = cells
            .iter()
            .filter(|cell| cell.key / 100 == class && cell.is_default())
            .map(|cell| to_q850(cell.named()))
            .collect();
        defaults.dedup();
        assert!(defaults.len() <= 1, "{class}xx: {defaults:?}");
        defaults.pop().flatten()
    }

    fn assert_peer(
        mapping: Mapping<'_>,
        names: &str,
        statuses: &str,
        from_name: fn(&str) -> Option<Q850>,
    ) {
        let cells = column(STATUSES, names);
        for cell in &cells {
            let (name, _) = cell.named();
            let cause = from_name(name).map(Q850::value);
            assert_eq!(cause, to_q850(cell.named()), "{name}");
        }
        let table = cells.iter().map(|cell| (cell.key, to_q850(cell.named())));
        // Where every status of a class has a row, a class beside it shows the default.
        assert_statuses(mapping, &table.collect(), |status| match status {
            300..=699 => default_of(&cells, status / 100).or_else(|| default_of(&cells, 4)),
            _ => None,
        });

        let cells = column(CAUSES, statuses);
        let mut defaults: Vec<_> = cells.iter().filter(|cell| cell.is_default()).collect();
        defaults.dedup_by_key(|cell| cell.number());
        let [default] = defaults[..] else {
            panic!("more than one default");
        };
        let table = cells
            .iter()
            .map(|cell| (cell.key.try_into().unwrap(), cell.number()));
        assert_causes(mapping, &table.collect(), default.number().unwrap());
    }

    #[test]
    fn freeswitch() {
        assert_peer(
            FREESWITCH,
            "freeswitch_cause",
            "freeswitch_sip",
            Q850::from_freeswitch_name,
        );
    }

    #[test]
    fn asterisk() {
        assert_peer(
            ASTERISK,
            "asterisk_cause",
            "asterisk_sip",
            Q850::from_asterisk_name,
        );
    }

    /// The same file has a column for RFC 3398, read from the RFC once more.
    #[test]
    fn rfc3398_beside_them() {
        for cell in column(STATUSES, "rfc3398_cause") {
            let cause = match cell.text.as_str() {
                "by Warning (31; 65)" => Some(31),
                _ => cell.number(),
            };
            let answer = RFC3398.to_q850(cell.key).map(u16::from);
            assert_eq!(answer, cause, "{}", cell.key);
        }
        for cell in column(CAUSES, "rfc3398_sip") {
            let answer = RFC3398.to_status(cell.key.try_into().unwrap());
            assert_eq!(answer, cell.number(), "{}", cell.key);
        }
    }
}

const LOCATIONS: [Location; 8] = [
    Location::User,
    Location::LocalPrivateNetwork,
    Location::LocalNetwork,
    Location::TransitNetwork,
    Location::RemoteLocalNetwork,
    Location::RemotePrivateNetwork,
    Location::InternationalNetwork,
    Location::BeyondInterworking,
];

#[test]
fn the_location_refines_cause_21_of_rfc_3398_and_nothing_else() {
    for mapping in [RFC3398, FREESWITCH, ASTERISK] {
        for cause in 0..=u8::MAX {
            for location in LOCATIONS {
                let expected = match (mapping, cause, location) {
                    (RFC3398, 21, Location::User) => Some(603),
                    _ => mapping.to_status(cause),
                };
                let answer = mapping.to_status_at(cause, location);
                assert_eq!(answer, expected, "{mapping:?} {cause} {location:?}");
            }
        }
    }
}

mod own_rows {
    use super::*;

    const STATUSES: [(u16, u8); 4] = [(487, 31), (701, 102), (404, 200), (487, 1)];
    const CAUSES: [(u8, u16); 4] = [(21, 486), (16, 480), (200, 404), (21, 1)];

    #[test]
    fn come_first_and_leave_the_others() {
        for standard in [RFC3398, FREESWITCH, ASTERISK] {
            let own = standard.with_statuses(&STATUSES).with_causes(&CAUSES);
            for status in 0..=u16::MAX {
                let expected = match status {
                    // The first of two.
                    487 => Some(31),
                    701 => Some(102),
                    404 => Some(200),
                    _ => standard.to_q850(status),
                };
                assert_eq!(own.to_q850(status), expected, "{status}");
            }
            for cause in 0..=u8::MAX {
                let expected = match cause {
                    21 => Some(486),
                    16 => Some(480),
                    200 => Some(404),
                    _ => standard.to_status(cause),
                };
                assert_eq!(own.to_status(cause), expected, "{cause}");
            }
        }
    }

    #[test]
    fn hold_for_every_location() {
        let own = RFC3398.with_causes(&CAUSES);
        for location in LOCATIONS {
            assert_eq!(own.to_status_at(21, location), Some(486));
        }
        assert_eq!(own.to_status_at(17, Location::User), Some(486));
        let others = RFC3398.with_causes(&[(17, 600)]);
        assert_eq!(others.to_status_at(21, Location::User), Some(603));
    }

    #[test]
    fn take_the_place_of_earlier_ones() {
        let own = RFC3398
            .with_statuses(&[(487, 31)])
            .with_causes(&[(16, 480)])
            .with_statuses(&[(302, 23)])
            .with_causes(&[(44, 503)]);
        assert_eq!(own.to_q850(487), None);
        assert_eq!(own.to_q850(302), Some(23));
        assert_eq!(own.to_status(16), None);
        assert_eq!(own.to_status(44), Some(503));
    }

    #[test]
    fn can_be_a_constant() {
        const TRUNK: Mapping<'_> = ASTERISK.with_statuses(&[(499, 21)]);
        const CAUSE: Option<u8> = TRUNK.to_q850(499);
        assert_eq!(CAUSE, Some(21));
    }
}
