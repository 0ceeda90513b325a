//! The cause of a reason, and of a whole field, in a custom table.

use sipcause::reason::{self, Location, Protocol, Reason};
use sipcause::vendor::FreeSwitch;
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
    let unavailable = Some(CallEnd::Standard(Cause::Unavailable));
    assert_eq!(only("q.850 ; cause = 19"), unavailable);
    for number in [16, 128, 273, 486] {
        assert_eq!(only(&format!("Q.850;cause={number}")), None, "{number}");
    }
    assert_eq!(only("Q.850"), None);
}

#[test]
fn is_a_status_from_100_to_699() {
    for number in (0..=1000).chain([u32::MAX]) {
        let status = Reason::new(Protocol::Sip).with_cause(number).status();
        let expected = (100..=699).contains(&number).then_some(number);
        assert_eq!(status.map(u32::from), expected);
    }
}

#[test]
fn of_cause_21_depends_on_the_location() {
    assert_eq!(only("Q.850;cause=21"), Some(CallEnd::Forbidden));
    assert_eq!(only("Q.850;cause=21;location=TN"), Some(CallEnd::Forbidden));
    assert_eq!(only("Q.850;cause=21;location=U"), Some(CallEnd::Declined));

    let rejected = Reason::new(Protocol::Q850).with_cause(21).with_location(Location::User);
    assert_eq!(CallEnd::from_reason(&rejected), Some(CallEnd::Declined));
}

#[test]
fn of_another_protocol_is_none() {
    for protocol in ["FreeSWITCH", "STIR", "Preemption", "EMM"] {
        for number in [1, 17, 486] {
            let field = format!("{protocol};cause={number}");
            assert_eq!(only(&field), None, "{field}");
        }
    }
}

/// RFC 3398 maps it to 404, but the number exists.
#[test]
fn of_answered_elsewhere_is_one_only_if_the_table_lists_it() {
    #[derive(SipCause, Debug, PartialEq)]
    enum Elsewhere {
        #[codes(404)]
        #[q850(26)]
        Answered(u16),
    }

    let answered = || Some(Elsewhere::Answered(404));
    for field in ["Q.850;cause=26", "Q.850;cause=26;location=U"] {
        assert_eq!(only(field), None, "{field}");
        assert_eq!(Elsewhere::from_reasons(field), answered());
    }
    assert_eq!(CallEnd::from_q850(26), None);
    assert_eq!(Elsewhere::from_q850(26), answered());
}

/// FreeSWITCH sent the number 606 for this cause until 1.10.7.
#[test]
fn of_a_name_of_freeswitch_is_that_of_its_present_number() {
    #[derive(SipCause, Debug, PartialEq)]
    enum Switch {
        #[sip_cause(delegate)]
        Switch(FreeSwitch),
        #[sip_cause(delegate)]
        Standard(Cause),
    }

    let not_registered = Some(Switch::Switch(FreeSwitch::UserNotRegistered));
    for field in [
        r#"SIP;cause=606;text="USER_NOT_REGISTERED""#,
        r#"SIP;cause=806;text="USER_NOT_REGISTERED""#,
        "SIP;text=USER_NOT_REGISTERED;cause=606",
        r#"SIP;cause=606;text="\USER_NOT_REGISTERED""#,
    ] {
        assert_eq!(Switch::from_reasons(field), not_registered, "{field}");
        // 806 is not a status.
        assert_eq!(Cause::from_reasons(field), None, "{field}");
    }
    // Another text, and no number whose place the name could take.
    let not_acceptable = Some(Switch::Standard(Cause::IncompatibleSdp));
    for field in [
        r#"SIP;cause=606;text="User not registered""#,
        r#"SIP;cause=606;text="USER_NOT_REGISTERED.""#,
        "SIP;cause=606",
    ] {
        assert_eq!(Switch::from_reasons(field), not_acceptable, "{field}");
    }
    assert_eq!(Switch::from_reasons("SIP;text=USER_NOT_REGISTERED"), None);
    let q850 = "Q.850;cause=17;text=USER_NOT_REGISTERED";
    assert_eq!(Switch::from_reasons(q850), Some(Switch::Standard(Cause::Busy)));
}

#[test]
fn of_a_field_is_that_of_the_first_value_that_names_one() {
    let busy = Some(CallEnd::Busy);
    let gone = Some(CallEnd::Gone);
    for (field, cause) in [
        ("SIP;cause=410, Q.850;cause=17", gone),
        ("Q.850;cause=17, SIP;cause=410", busy),
        ("Q.850;cause=17", busy),
        ("SIP;cause=410", gone),
        // Values without a cause, of another protocol or with errors are skipped.
        ("Q.850;cause=16, SIP;cause=486", busy),
        ("Q.850;cause=26, SIP;cause=486", busy),
        ("Q.850;cause=16, SIP;cause=200, Q.850, Q.850;cause=22", gone),
        ("STIR;cause=486, FreeSWITCH;cause=403, SIP;cause=410", gone),
        ("SIP cause=486, Q.850;cause=, SIP;cause=410", gone),
        (";;;, Q.850;cause=16, SIP;cause=486", busy),
        ("", None),
        ("Q.850;cause=16, SIP;cause=200", None),
    ] {
        assert_eq!(CallEnd::from_reasons(field), cause, "{field}");
    }
}
