//! Any text as a name.

#![no_main]

use libfuzzer_sys::fuzz_target;
use sipcause::reason::{Location, Protocol};
use sipcause::{Cause, Q850};

// The value found has the text as its name, or a name that leads to the same value.
fuzz_target!(|name: &str| {
    if let Ok(cause) = name.parse::<Cause>() {
        assert_eq!(cause.as_str(), name);
    }
    if let Some(cause) = Q850::from_freeswitch_name(name) {
        let own = cause.freeswitch_name();
        assert!(own.is_some_and(|own| own.eq_ignore_ascii_case(name)));
    }
    if let Some(cause) = Q850::from_asterisk_name(name) {
        // Asterisk has second names, so this name may differ.
        let own = cause.asterisk_name();
        assert_eq!(own.and_then(Q850::from_asterisk_name), Some(cause));
    }
    if let Some(location) = Location::from_name(name) {
        assert!(location.as_str().eq_ignore_ascii_case(name));
    }
    let protocol = Protocol::from_name(name);
    assert!(protocol.as_str().eq_ignore_ascii_case(name));
});
