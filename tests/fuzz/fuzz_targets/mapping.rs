//! A mapping with any rows of a program in front of it.

#![no_main]

use libfuzzer_sys::fuzz_target;
use sipcause::Q850;
use sipcause::interworking::{ASTERISK, FREESWITCH, RFC3398};
use sipcause::reason::Location;

// The first of the added rows wins; without one, the standard mapping applies.
fuzz_target!(|numbers: Vec<(u16, u8)>| {
    let rows: Vec<_> = numbers
        .into_iter()
        .filter_map(|(status, value)| Some((status, Q850::from_value(value)?)))
        .collect();
    let causes: Vec<_> = rows
        .iter()
        .map(|&(status, cause)| (cause, status))
        .collect();
    for standard in [RFC3398, FREESWITCH, ASTERISK] {
        let own = standard.with_statuses(&rows).with_causes(&causes);
        for &(status, cause) in &rows {
            for status in [status, status.wrapping_add(1)] {
                let row = rows.iter().find(|row| row.0 == status);
                let expected = row.map_or(standard.to_q850(status), |row| Some(row.1));
                assert_eq!(own.to_q850(status), expected);
            }
            let next = Q850::from_value(cause.value() + 1);
            for cause in next.into_iter().chain([cause]) {
                let row = causes.iter().find(|row| row.0 == cause);
                let expected = row.map_or(standard.to_status(cause), |row| Some(row.1));
                assert_eq!(own.to_status(cause), expected);

                let at = Location::User;
                let expected = row.map_or(standard.to_status_at(cause, at), |row| Some(row.1));
                assert_eq!(own.to_status_at(cause, at), expected);
            }
        }
    }
});
