//! Checks the table in the documentation of `Q850` against the names.

use super::Q850;

/// Values with a name that means something else in the standard.
const MISLEADING: [u8; 1] = [103];

#[test]
fn the_documentation_lists_the_names_that_differ() {
    let mut rows = include_str!("../q850.rs")
        .lines()
        .filter_map(|line| line.strip_prefix("/// |"))
        .skip(2);
    for cause in (0..=127).filter_map(Q850::from_value) {
        let names = [cause.freeswitch_name(), cause.asterisk_name()];
        let only_theirs = !cause.is_named() && names != [None, None];
        if names[0] == names[1] && !only_theirs && !MISLEADING.contains(&cause.value()) {
            continue;
        }
        let mut cells = rows.next().unwrap().split('|').map(str::trim);
        assert_eq!(cells.next().unwrap().parse(), Ok(cause.value()));
        let standard = if cause.is_named() { cause.as_str() } else { "" };
        assert_eq!(cells.next(), Some(standard));
        for name in names {
            let listed = cells.next().unwrap().trim_matches('`');
            assert_eq!(listed, name.unwrap_or_default());
        }
    }
    assert_eq!(rows.next(), None);
}
