//! The cause of a reason, and of a whole field, in a custom table.

use sipcause::reason::{self, Location, Prefer, Protocol, Reason};
use sipcause::{Cause, SipCause};

#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
enum CallEnd {
    #[codes(486)]
    #[q850(17)]
    Busy,

    #[codes(403)]
    Forbidden,

    #[codes(603)]
    Declined,

    #[codes(410)]
    #[q850(22, 1)]
    Gone,

    #[sip_cause(delegate)]
    Standard(Cause),
}

fn only(field: &str) -> Option<CallEnd> {
    let mut reasons = reason::parse(field).map(Result::unwrap);
    let reason = reasons.next().unwrap();
    assert!(reasons.next().is_none());
    CallEnd::from_reason(&reason)
}

#[test]
fn of_a_sip_reason_is_that_of_the_status() {
    assert_eq!(only("SIP;cause=486"), Some(CallEnd::Busy));
    assert_eq!(only("SIP;cause=600"), Some(CallEnd::Standard(Cause::Busy)));
    assert_eq!(only("SIP;cause=499"), CallEnd::from_status(499));
    for none in ["SIP;cause=200", "SIP", "SIP;cause=700", "SIP;cause=66022"] {
        assert_eq!(only(none), None, "{none}");
    }
}

#[test]
fn of_a_q850_reason_is_that_of_the_value() {
    assert_eq!(only("Q.850;cause=17"), Some(CallEnd::Busy));
    let pasted = "Reason: Q.850;cause=17;text=User busy;";
    assert_eq!(only(pasted), Some(CallEnd::Busy));
    // Listed here with another meaning than 404, to which RFC 3398 maps it.
    assert_eq!(only("Q.850;cause=1"), Some(CallEnd::Gone));
    // Not listed: through RFC 3398.
    assert_eq!(
        only("Q.850;cause=19"),
        Some(CallEnd::Standard(Cause::Unavailable))
    );
    for none in [
        "Q.850;cause=16",
        "Q.850;cause=128",
        "Q.850;cause=273",
        "Q.850",
    ] {
        assert_eq!(only(none), None, "{none}");
    }
}

#[test]
fn of_cause_21_depends_on_the_location() {
    assert_eq!(only("Q.850;cause=21"), Some(CallEnd::Forbidden));
    assert_eq!(only("Q.850;cause=21;location=TN"), Some(CallEnd::Forbidden));
    assert_eq!(only("Q.850;cause=21;location=U"), Some(CallEnd::Declined));

    let rejected = Reason::new(Protocol::Q850)
        .with_cause(21)
        .with_location(Location::User);
    assert_eq!(CallEnd::from_reason(&rejected), Some(CallEnd::Declined));
}

#[test]
fn of_another_protocol_is_none() {
    for field in [
        "FreeSWITCH;cause=486",
        "STIR;cause=486",
        "Preemption;cause=1",
        "EMM;cause=17",
    ] {
        assert_eq!(only(field), None, "{field}");
    }
}

#[test]
fn of_a_field_is_that_of_the_preferred_protocol() {
    let busy = Some(CallEnd::Busy);
    let gone = Some(CallEnd::Gone);
    for (field, q850, sip, first) in [
        ("SIP;cause=410, Q.850;cause=17", busy, gone, gone),
        ("Q.850;cause=17, SIP;cause=410", busy, gone, busy),
        // Only one protocol is present.
        ("Q.850;cause=17", busy, busy, busy),
        ("SIP;cause=410", gone, gone, gone),
        // The first value of each protocol counts.
        (
            "SIP;cause=410, SIP;cause=486, Q.850;cause=17, Q.850;cause=22",
            busy,
            gone,
            gone,
        ),
        // Values without a cause, of another protocol or with errors are skipped.
        ("Q.850;cause=16, SIP;cause=486", busy, busy, busy),
        (
            "Q.850;cause=16, SIP;cause=200, Q.850, Q.850;cause=22",
            gone,
            gone,
            gone,
        ),
        (
            "STIR;cause=486, FreeSWITCH;cause=403, SIP;cause=410",
            gone,
            gone,
            gone,
        ),
        (
            "SIP cause=486, Q.850;cause=, SIP;cause=410",
            gone,
            gone,
            gone,
        ),
        ("", None, None, None),
        ("Q.850;cause=16, SIP;cause=200", None, None, None),
    ] {
        assert_eq!(CallEnd::from_reasons(field, Prefer::Q850), q850, "{field}");
        assert_eq!(CallEnd::from_reasons(field, Prefer::Sip), sip, "{field}");
        assert_eq!(
            CallEnd::from_reasons(field, Prefer::First),
            first,
            "{field}"
        );
    }
}
