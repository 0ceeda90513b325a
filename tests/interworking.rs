//! The three mappings between SIP statuses and Q.850 causes, for every status and cause, compared with
//! the tables in `tests/data`.

use std::collections::BTreeMap;

use sipcause::Q850;
use sipcause::interworking::{ASTERISK, FREESWITCH, Mapping, RFC3398};
use sipcause::reason::Location;

/// The rows of a table; `None` for a number without a counterpart.
type Table<From, To> = BTreeMap<From, Option<To>>;

fn causes() -> impl Iterator<Item = Q850> {
    (0..=127).filter_map(Q850::from_value)
}

/// The cause for a value of Q.850, but `None` for the numbers above 127 of FreeSWITCH.
fn q850(value: u16) -> Option<Q850> {
    Q850::from_value(value.try_into().ok()?)
}

/// Compares a mapping with the rows of a table, and with the documented default for the rest.
fn assert_statuses(
    mapping: Mapping<'_>,
    table: &Table<u16, Q850>,
    default: impl Fn(u16) -> Option<Q850>,
) {
    for status in 0..=u16::MAX {
        let row = table.get(&status).copied();
        let expected = row.unwrap_or_else(|| default(status));
        assert_eq!(mapping.to_q850(status), expected, "{status}");
        let listed = row.flatten();
        assert_eq!(mapping.to_listed_q850(status), listed, "{status}");
    }
}

/// As `assert_statuses`, in the other direction.
fn assert_causes(mapping: Mapping<'_>, table: &Table<Q850, u16>, default: u16) {
    for cause in causes() {
        let row = table.get(&cause).copied();
        let expected = row.unwrap_or(Some(default));
        assert_eq!(mapping.to_status(cause), expected, "{cause:?}");
        let listed = row.flatten();
        assert_eq!(mapping.to_listed_status(cause), listed, "{cause:?}");
    }
}

mod rfc3398 {
    use super::*;

    /// The rows of a file with a number, its counterpart and a note, and the row `*`.
    fn read(csv: &str) -> (Table<u16, u16>, u16) {
        let (mut table, mut default) = (Table::new(), None);
        for row in csv::Reader::from_reader(csv.as_bytes()).records() {
            let row = row.unwrap();
            let answer = row[1].parse().ok();
            if &row[0] == "*" {
                default = answer;
                continue;
            }
            let number = row[0].parse().expect("a status or a cause");
            assert!(table.insert(number, answer).is_none(), "{row:?}");
        }
        (table, default.unwrap())
    }

    #[test]
    fn statuses() {
        let (mut table, default) = read(include_str!("data/rfc3398_sip_to_isup.csv"));
        // "By Warning header" in the RFC: 31 without a warning about the bearer capability.
        for status in [488, 606] {
            assert_eq!(table.insert(status, Some(31)), Some(None));
        }
        let table = table.into_iter().map(|(status, cause)| (status, cause.and_then(q850)));
        // In the RFC, 4xx to 6xx have a default. A 3xx is followed instead.
        assert_statuses(RFC3398, &table.collect(), |status| match status {
            400..700 => q850(default),
            _ => None,
        });
    }

    #[test]
    fn causes() {
        let (table, default) = read(include_str!("data/rfc3398_isup_to_sip.csv"));
        let table = table.into_iter().map(|(cause, status)| (q850(cause).unwrap(), status));
        assert_causes(RFC3398, &table.collect(), default);
    }

    /// The RFC prints 504 twice, once with the phrase of 505.
    #[test]
    fn reads_the_second_504_as_505() {
        assert_eq!(RFC3398.to_q850(504), Some(Q850::RECOVERY_ON_TIMER_EXPIRY));
        assert_eq!(RFC3398.to_q850(505), Some(Q850::INTERWORKING));
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
        /// Whether the peer's code lacks a row for it.
        fn is_default(&self) -> bool {
            self.text.contains("default")
        }

        /// The identifier before the number in parentheses, and the number.
        fn named(&self) -> (&str, u16) {
            let (name, rest) = self.text.split_once('(').unwrap();
            let (number, _) = rest.split_once(')').unwrap();
            (name, number.parse().unwrap())
        }

        /// The number at the start of the cell.
        fn number(&self) -> Option<u16> {
            self.text.split(' ').next().unwrap().parse().ok()
        }
    }

    fn column(csv: &str, name: &str) -> Vec<Cell> {
        let mut reader = csv::Reader::from_reader(csv.as_bytes());
        let headers = reader.headers().unwrap();
        let column = headers.iter().position(|header| header == name).unwrap();
        let rows = reader.records().map(Result::unwrap);
        rows.map(|row| Cell { key: row[0].parse().unwrap(), text: row[column].to_owned() })
            .collect()
    }

    /// The common cause of the cells of a class that are marked as default.
    fn default_of(cells: &[Cell], class: u16) -> Option<Q850> {
        let mut defaults: Vec<_> = cells
            .iter()
            .filter(|cell| cell.key / 100 == class && cell.is_default())
            .map(|cell| q850(cell.named().1))
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
            let (name, value) = cell.named();
            assert_eq!(from_name(name), q850(value), "{name}");
        }
        let table = cells
            .iter()
            .filter(|cell| !cell.is_default())
            .map(|cell| (cell.key, q850(cell.named().1)));
        // If every status of a class has a row, 4xx shows the default.
        assert_statuses(mapping, &table.collect(), |status| match status {
            200 | 300..=699 => default_of(&cells, status / 100).or_else(|| default_of(&cells, 4)),
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
            .filter(|cell| !cell.is_default())
            .map(|cell| (q850(cell.key).unwrap(), cell.number()));
        assert_causes(mapping, &table.collect(), default.number().unwrap());
    }

    #[test]
    fn freeswitch() {
        assert_peer(FREESWITCH, "freeswitch_cause", "freeswitch_sip", Q850::from_freeswitch_name);
    }

    #[test]
    fn asterisk() {
        assert_peer(ASTERISK, "asterisk_cause", "asterisk_sip", Q850::from_asterisk_name);
    }

    /// The same file has a column for RFC 3398, which was transcribed separately.
    #[test]
    fn rfc3398_beside_them() {
        for cell in column(STATUSES, "rfc3398_cause") {
            let cause = match cell.text.as_str() {
                "by Warning (31; 65)" => Some(31),
                _ => cell.number(),
            };
            assert_eq!(RFC3398.to_q850(cell.key), cause.and_then(q850), "{}", cell.key);
        }
        for cell in column(CAUSES, "rfc3398_sip") {
            let status = RFC3398.to_status(q850(cell.key).unwrap());
            assert_eq!(status, cell.number(), "{}", cell.key);
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
        for cause in causes() {
            for location in LOCATIONS {
                let expected = match (mapping, cause, location) {
                    (RFC3398, Q850::CALL_REJECTED, Location::User) => Some(603),
                    _ => mapping.to_status(cause),
                };
                let status = mapping.to_status_at(cause, location);
                assert_eq!(status, expected, "{mapping:?} {cause:?} {location:?}");
            }
        }
    }
}

mod own_rows {
    use super::*;

    const STATUSES: [(u16, Q850); 3] = [
        (487, Q850::NORMAL_UNSPECIFIED),
        (701, Q850::RECOVERY_ON_TIMER_EXPIRY),
        (487, Q850::UNALLOCATED_NUMBER),
    ];
    const CAUSES: [(Q850, u16); 3] =
        [(Q850::CALL_REJECTED, 486), (Q850::NORMAL_CALL_CLEARING, 480), (Q850::CALL_REJECTED, 404)];

    /// Of two rows for the same number, the first one counts.
    #[test]
    fn come_first_and_leave_the_others() {
        for standard in [RFC3398, FREESWITCH, ASTERISK] {
            let own = standard.with_statuses(&STATUSES).with_causes(&CAUSES);
            for status in 0..=u16::MAX {
                let row = STATUSES.iter().find(|(own, _)| *own == status);
                let cause = row.map(|(_, cause)| *cause);
                let expected = cause.or(standard.to_q850(status));
                assert_eq!(own.to_q850(status), expected, "{status}");
                let listed = cause.or(standard.to_listed_q850(status));
                assert_eq!(own.to_listed_q850(status), listed, "{status}");
            }
            for cause in causes() {
                let row = CAUSES.iter().find(|(own, _)| *own == cause);
                let status = row.map(|(_, status)| *status);
                let expected = status.or(standard.to_status(cause));
                assert_eq!(own.to_status(cause), expected, "{cause:?}");
                let listed = status.or(standard.to_listed_status(cause));
                assert_eq!(own.to_listed_status(cause), listed, "{cause:?}");
            }
        }
    }

    #[test]
    fn hold_for_every_location() {
        let own = RFC3398.with_causes(&CAUSES);
        for location in LOCATIONS {
            assert_eq!(own.to_status_at(Q850::CALL_REJECTED, location), Some(486));
        }
        assert_eq!(own.to_status_at(Q850::USER_BUSY, Location::User), Some(486));
        let others = RFC3398.with_causes(&[(Q850::USER_BUSY, 600)]);
        let rejected = others.to_status_at(Q850::CALL_REJECTED, Location::User);
        assert_eq!(rejected, Some(603));
    }

    #[test]
    fn take_the_place_of_earlier_ones() {
        let own = RFC3398
            .with_statuses(&[(487, Q850::NORMAL_UNSPECIFIED)])
            .with_causes(&[(Q850::NORMAL_CALL_CLEARING, 480)])
            .with_statuses(&[(302, Q850::REDIRECTION_TO_NEW_DESTINATION)])
            .with_causes(&[(Q850::REQUESTED_CIRCUIT_NOT_AVAILABLE, 503)]);
        assert_eq!(own.to_q850(487), None);
        let redirected = Some(Q850::REDIRECTION_TO_NEW_DESTINATION);
        assert_eq!(own.to_q850(302), redirected);
        assert_eq!(own.to_status(Q850::NORMAL_CALL_CLEARING), None);
        let not_available = own.to_status(Q850::REQUESTED_CIRCUIT_NOT_AVAILABLE);
        assert_eq!(not_available, Some(503));
    }

    #[test]
    fn can_be_a_constant() {
        const TRUNK: Mapping<'_> = ASTERISK
            .with_statuses(&[(499, Q850::CALL_REJECTED)])
            .with_causes(&[(Q850::from_value(52).unwrap(), 403)]);
        const CAUSE: Option<Q850> = TRUNK.to_q850(499);
        const STATUS: Option<u16> = TRUNK.to_listed_status(Q850::from_value(52).unwrap());
        assert_eq!(CAUSE, Some(Q850::CALL_REJECTED));
        assert_eq!(STATUS, Some(403));
    }
}
