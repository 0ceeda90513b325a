//! Checks the names in the documentation of `Q850`.

extern crate std;

use std::format;

use super::Q850;

/// A value with a name that means something else in the standard.
const MISLEADING: u8 = 103;

#[test]
fn the_documentation_lists_the_names_that_differ() {
    let documentation = include_str!("../q850.rs");
    let mut listed = documentation.lines().filter_map(|line| line.strip_prefix("/// * "));
    for cause in (0..=127).filter_map(Q850::from_value) {
        let value = cause.value();
        let row = match (cause.freeswitch_name(), cause.asterisk_name()) {
            (None, None) => continue,
            (Some(name), Some(same)) if name == same => {
                if !cause.is_named() || value == MISLEADING {
                    let named = format!("{value} `{name}`");
                    assert!(documentation.contains(&named), "{named}");
                }
                continue;
            }
            (Some(freeswitch), Some(asterisk)) => {
                format!("`{freeswitch}` in FreeSWITCH, `{asterisk}` in Asterisk")
            }
            (Some(freeswitch), None) => format!("`{freeswitch}` in FreeSWITCH"),
            (None, Some(asterisk)) => format!("`{asterisk}` in Asterisk"),
        };
        let row = format!("{value}: {row}");
        assert_eq!(listed.next(), Some(row.as_str()));
    }
    assert_eq!(listed.next(), None);
}
