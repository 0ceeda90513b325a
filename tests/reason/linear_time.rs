//! Time is linear in the length of the field, with any contents.

use std::hint::black_box;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use sipcause::interworking::RFC3398;
use sipcause::reason::{self, Prefer};
use sipcause::{Cause, SipCause};

/// One mebibyte, up to a million values.
const LENGTH: usize = 1 << 20;

/// Linear work takes less than a second, even in a debug build. Quadratic work takes longer than this
/// limit, even if it only counts the remaining commas for each value.
const LIMIT: Duration = Duration::from_secs(30);

/// Fields with many places from which a careless parser would go back or scan to the end.
const REPEATED: [(&str, &str); 11] = [
    ("", "\","),
    ("", ","),
    ("SIP", ";"),
    ("SIP;text=\"", "\\\""),
    ("SIP;text=\"", "\r\n "),
    ("", "SIP;text=\"a\n\","),
    ("", "SIP;cause=487,"),
    ("SIP", ";a"),
    ("SIP;cause=", "9"),
    ("SIP;cause=200;text=\"", "rejec\\"),
    ("SIP;cause=603;text=\"v=analytics1", " "),
];

#[track_caller]
fn assert_linear(call: fn(&str)) {
    for (start, repeated) in REPEATED {
        let field = start.to_owned() + &repeated.repeat(LENGTH / repeated.len());
        let (done, is_done) = mpsc::channel();
        // Abandoned if it takes too long.
        thread::spawn(move || {
            call(black_box(&field));
            done.send(())
        });
        let in_time = is_done.recv_timeout(LIMIT);
        assert_eq!(in_time, Ok(()), "{start}{repeated}…");
    }
}

#[test]
fn parse() {
    assert_linear(|field| {
        black_box(reason::parse(field).count());
    });
}

#[test]
fn write() {
    assert_linear(|field| {
        for reason in reason::parse(field).flatten() {
            black_box(reason.to_string());
        }
    });
}

#[test]
fn is_completed_elsewhere() {
    assert_linear(|field| {
        black_box(reason::is_completed_elsewhere(field));
    });
}

#[test]
fn is_network_blocked() {
    assert_linear(|field| {
        black_box(reason::is_network_blocked(field));
    });
}

#[test]
fn from_response() {
    assert_linear(|field| {
        black_box(Cause::from_response(480, field, &RFC3398));
    });
}

#[test]
fn from_reasons() {
    assert_linear(|field| {
        black_box(Cause::from_reasons(field, Prefer::Q850));
    });
}
