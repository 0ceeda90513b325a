//! Time is linear in the length of the field, with any contents.

use std::hint::black_box;
use std::time::{Duration, Instant};

use sipcause::reason;
use sipcause::{Cause, SipCause};

/// So short that a run often takes less than the time that a busy machine gives it at once.
const LENGTH: usize = 1 << 12;

/// How often a time is taken at most, since other programs can make a single run longer.
const MOST_RUNS: usize = 1000;

/// Fields with many places from which a careless parser would go back or scan to the end.
const REPEATED: [(&str, &str); 15] = [
    ("", "\","),
    ("", ","),
    ("SIP", ";"),
    ("SIP;text=\"", "\\\""),
    ("SIP;text=\"", "\r\n "),
    ("", "SIP;text=\"a\n\","),
    ("", "SIP;cause=487,"),
    ("SIP", ";a"),
    ("SIP;cause=", "9"),
    ("SIP;text=", "a "),
    ("SIP;text=a", " \r\n "),
    ("", "SIP;text=a \",\""),
    ("Reason", "\t"),
    ("SIP;cause=200;text=\"", "rejec\\"),
    ("SIP;cause=603;text=\"v=analytics1", " "),
];

/// Reading a field four times takes as long as reading one that is four times as long. If the time is
/// quadratic, the long one takes four times longer.
#[track_caller]
fn assert_linear(call: fn(&str)) {
    for (start, repeated) in REPEATED {
        let field = |length| start.to_owned() + &repeated.repeat(length / repeated.len());
        let (short, long) = (field(LENGTH), field(4 * LENGTH));
        let time = |field: &str, times| {
            let begin = Instant::now();
            (0..times).for_each(|_| call(black_box(field)));
            begin.elapsed()
        };
        let (mut four_short, mut one_long) = (Duration::MAX, Duration::MAX);
        let is_linear = (1..=MOST_RUNS).any(|run| {
            four_short = four_short.min(time(&short, 4));
            one_long = one_long.min(time(&long, 1));
            run >= 3 && one_long < four_short * 2
        });
        assert!(is_linear, "{start}{repeated}…: {four_short:?}, {one_long:?}");
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
        black_box(Cause::from_response(480, field));
    });
}

#[test]
fn from_reasons() {
    assert_linear(|field| {
        black_box(Cause::from_reasons(field));
    });
}
