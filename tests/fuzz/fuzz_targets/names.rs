//! Any text as one of the names that can be looked up.

#![no_main]

use libfuzzer_sys::fuzz_target;
use sipcause::reason::{Location, Protocol};
use sipcause::{Cause, Q850};

// What is found says the same as the text, or leads to the same again.
fuzz_target!(|name: &str| {
    if let Ok(cause) = name.parse::<Cause>() {
        assert_eq!(cause.as_str(), name);
    }
    if let Some(cause) = Q850::from_freeswitch_name(name) {
        let own = cause.freeswitch_name();
        assert!(own.is_some_and(|own| own.eq_ignore_ascii_case(name)));
    }
    if let Some(cause) = Q850::from_asterisk_name(name) {
        // Asterisk has second names, so this may be another one.
        let own = cause.asterisk_name();
        assert_eq!(own.and_then(Q850::from_asterisk_name), Some(cause));
    }
    if let Some(location) = Location::from_name(name) {
        assert!(location.as_str().eq_ignore_ascii_case(name));
    }
    let protocol = Protocol::from_name(name);
    assert!(protocol.as_str().eq_ignore_ascii_case(name));
});
