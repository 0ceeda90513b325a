//! The cause of a whole response: whether the status, the reasons or the peer's mapping decides.

use proptest::prelude::*;
use sipcause::interworking::{ASTERISK, FREESWITCH, Mapping, RFC3398};
use sipcause::vendor::PortaSip;
use sipcause::{Cause, NextStep, Q850, ResponseCode, SipCause};

const PEERS: [Mapping<'_>; 3] = [RFC3398, FREESWITCH, ASTERISK];

const GENERIC: [u8; 4] = [0, 16, 31, 127];

#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
enum CallEnd {
    #[codes(603)]
    Declined,

    #[codes(403)]
    Forbidden,

    #[codes(404)]
    #[q850(3, 31)]
    WrongNumber,

    #[sip_cause(delegate)]
    Trunk(Trunk),

    #[sip_cause(delegate)]
    Standard(Cause),
}

#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
#[sip_cause(local_codes)]
enum Trunk {
    #[codes(806)]
    #[q850(20)]
    NotRegistered,
}

#[track_caller]
fn assert_cause(status: u16, reasons: &str, peer: Mapping<'_>, expected: CallEnd) {
    let cause = CallEnd::from_response(status, reasons, &peer);
    assert_eq!(cause, Some(expected), "{status} with {reasons:?}");
}

#[test]
fn is_that_of_the_status_without_a_reason() {
    for status in 0..=u16::MAX {
        for reasons in [
            "",
            " ",
            "Q.850",
            "Acme;cause=17",
            "Q.850;cause=200",
            "SIP cause=486",
        ] {
            let cause = CallEnd::from_response(status, reasons, &RFC3398);
            assert_eq!(cause, CallEnd::from_status(status), "{status} {reasons}");
        }
    }
}

#[test]
fn is_that_of_a_specific_value_rather_than_of_the_status() {
    let busy = CallEnd::Standard(Cause::Busy);
    for peer in PEERS {
        for status in 400..=699 {
            assert_cause(status, r#"Q.850;cause=17;text="User busy""#, peer, busy);
        }
    }
}

#[test]
fn is_not_that_of_a_generic_value() {
    #[derive(SipCause, Debug, PartialEq)]
    enum CatchAll {
        #[codes(486)]
        Busy,
        #[q850(0..=127)]
        Network,
    }

    for peer in PEERS {
        for value in GENERIC {
            let field = format!("Q.850;cause={value}");
            for status in 0..=u16::MAX {
                let cause = CallEnd::from_response(status, &field, &peer);
                assert_eq!(cause, CallEnd::from_status(status), "{status} {field}");
            }
            let cause = CatchAll::from_response(486, &field, &peer);
            assert_eq!(cause, Some(CatchAll::Busy));
        }
        let cause = CatchAll::from_response(486, "Q.850;cause=17", &peer);
        assert_eq!(cause, Some(CatchAll::Network));
    }
}

/// Every standard mapping maps 3 to 404 and 20 to 480.
#[test]
fn is_what_the_table_lists_before_any_mapping() {
    let own = RFC3398.with_causes(&[
        (Q850::NO_ROUTE_TO_DESTINATION, 486),
        (Q850::SUBSCRIBER_ABSENT, 486),
    ]);
    for peer in [RFC3398, FREESWITCH, ASTERISK, own] {
        assert_cause(503, "Q.850;cause=3", peer, CallEnd::WrongNumber);
        let listed_by_a_delegate = CallEnd::Trunk(Trunk::NotRegistered);
        assert_cause(503, "Q.850;cause=20", peer, listed_by_a_delegate);
    }
}

#[test]
fn is_what_the_peer_means_by_the_value() {
    let field = "Q.850;cause=21";
    assert_cause(503, field, FREESWITCH, CallEnd::Declined);
    assert_cause(503, field, ASTERISK, CallEnd::Forbidden);
    assert_cause(503, field, RFC3398, CallEnd::Forbidden);

    let own = ASTERISK.with_causes(&[
        (Q850::CALL_REJECTED, 486),
        (Q850::MANDATORY_ELEMENT_MISSING, 404),
    ]);
    assert_cause(503, field, own, CallEnd::Standard(Cause::Busy));
    assert_cause(603, "Q.850;cause=96", own, CallEnd::WrongNumber);
}

#[test]
fn depends_on_where_the_call_was_released() {
    let field = "Q.850;cause=21;location=U";
    assert_cause(403, field, RFC3398, CallEnd::Declined);
    assert_cause(403, field, ASTERISK, CallEnd::Forbidden);
    assert_cause(
        603,
        "Q.850;cause=21;location=LN",
        RFC3398,
        CallEnd::Forbidden,
    );
}

/// RFC 3398 maps 401, 402, 403 and 603 to 21, and 408 to 102: the status says more than the value.
#[test]
fn is_that_of_the_status_if_the_value_only_translates_it() {
    for (status, value, expected) in [
        (401, 21, Cause::AuthenticationError),
        (407, 21, Cause::AuthenticationError),
        (408, 102, Cause::Unavailable),
        (480, 18, Cause::Unavailable),
    ] {
        let reasons = format!("Q.850;cause={value}");
        assert_cause(status, &reasons, RFC3398, CallEnd::Standard(expected));
    }
    assert_cause(603, "Q.850;cause=21", FREESWITCH, CallEnd::Declined);
    assert_cause(603, "Q.850;cause=21", RFC3398, CallEnd::Declined);
    // With a location, the value says more than the status.
    assert_cause(403, "Q.850;cause=21;location=U", RFC3398, CallEnd::Declined);
}

/// The status that a peer sends for every value without a row says nothing about the value.
#[test]
fn is_not_that_of_the_default_status_of_the_peer() {
    let unnamed = Some(CallEnd::Standard(Cause::SipFailureCode));
    for (peer, default, values) in [(ASTERISK, 603, 108), (FREESWITCH, 480, 102)] {
        let defaults = (0..=127).filter(|&value| {
            let cause = Q850::from_value(value).unwrap();
            peer.to_status(cause) == Some(default)
        });
        assert_eq!(defaults.clone().count(), values);
        for value in defaults.filter(|value| !GENERIC.contains(value)) {
            let field = format!("Q.850;cause={value}");
            let cause = CallEnd::from_response(default, &field, &peer);
            let standard = CallEnd::from_q850(value);
            // RFC 3398 does not map 44, which a gateway must not pass on.
            assert_eq!(cause, standard.or(unnamed), "{field}");
        }
    }
    // A temporary failure, and messages with missing or invalid parts: the call was not declined.
    for field in ["Q.850;cause=41", "Q.850;cause=96", "Q.850;cause=111"] {
        let cause = CallEnd::from_response(603, field, &ASTERISK);
        assert_eq!(cause, unnamed, "{field}");
    }
}

#[test]
fn is_that_of_the_status_if_no_mapping_has_the_value() {
    for value in [24, 50, 63, 96] {
        let field = format!("Q.850;cause={value}");
        assert_cause(486, &field, RFC3398, CallEnd::Standard(Cause::Busy));
        assert_cause(486, &field, ASTERISK, CallEnd::Standard(Cause::Busy));
        assert_cause(404, &field, FREESWITCH, CallEnd::WrongNumber);
    }
}

#[test]
fn is_that_of_a_sip_reason_which_the_table_lists() {
    assert_cause(500, "SIP;cause=603", RFC3398, CallEnd::Declined);
    let number_of_freeswitch = r#"SIP;cause=806;text="USER_NOT_REGISTERED""#;
    let not_registered = CallEnd::Trunk(Trunk::NotRegistered);
    assert_cause(480, number_of_freeswitch, FREESWITCH, not_registered);

    // A specific Q.850 value comes first, a generic one does not.
    let busy = CallEnd::Standard(Cause::Busy);
    assert_cause(500, "SIP;cause=603, Q.850;cause=17", RFC3398, busy);
    assert_cause(
        500,
        "SIP;cause=603, Q.850;cause=16",
        RFC3398,
        CallEnd::Declined,
    );

    // Not listed, not a failure, or a redirection of another request.
    for field in [
        "SIP;cause=499",
        "SIP;cause=816",
        "SIP;cause=200",
        "SIP;cause=302",
        "SIP",
    ] {
        assert_cause(486, field, RFC3398, busy);
    }
    for cause in [65_536 + 603, u32::MAX] {
        assert_cause(486, &format!("SIP;cause={cause}"), RFC3398, busy);
    }
    let code = ResponseCode::from_response(487, "SIP;cause=200", &RFC3398);
    assert_eq!(code, Some(ResponseCode::RequestTerminated));
}

#[test]
fn is_that_of_the_first_value_that_leads_to_a_cause() {
    let busy = CallEnd::Standard(Cause::Busy);
    for field in [
        "Q.850;cause=16, Q.850;cause=17",
        "Q.850;cause=17, Q.850;cause=21",
        "Q.850;cause=63, Q.850;cause=17",
        "Acme;cause=21, Q.850;cause=17",
        "Q.850;cause=, Q.850;cause=17",
        "Q.850;cause=200, Q.850;cause=17",
    ] {
        assert_cause(404, field, RFC3398, busy);
    }
}

#[test]
fn is_that_of_the_status_unless_it_is_a_failure_of_4xx_to_6xx() {
    for status in (0..400).chain(700..1000) {
        for field in ["Q.850;cause=17", "SIP;cause=603", "Q.850;cause=20"] {
            let cause = CallEnd::from_response(status, field, &RFC3398);
            assert_eq!(cause, CallEnd::from_status(status), "{status} {field}");
        }
    }
}

#[test]
fn holds_the_status_that_led_to_it() {
    #[derive(SipCause, Debug, PartialEq)]
    enum Holding {
        #[codes(486, 600)]
        Busy(u16),
        #[codes(404)]
        #[q850(2)]
        WrongNumber(u16),
        #[codes(403)]
        #[q850(21, 24)]
        Rejected(u16),
        #[sip_cause(fallback)]
        Other(u16),
    }

    let from = |status, field, peer| Holding::from_response(status, field, &peer);
    assert_eq!(from(600, "", RFC3398), Some(Holding::Busy(600)));
    assert_eq!(
        from(503, "Q.850;cause=17", RFC3398),
        Some(Holding::Busy(486))
    );
    assert_eq!(
        from(503, "Q.850;cause=2", RFC3398),
        Some(Holding::WrongNumber(404))
    );
    let rejected = |status| Some(Holding::Rejected(status));
    assert_eq!(from(503, "Q.850;cause=21", FREESWITCH), rejected(603));
    assert_eq!(from(503, "Q.850;cause=21", RFC3398), rejected(403));
    let by_the_user = "Q.850;cause=21;location=U";
    assert_eq!(from(503, by_the_user, RFC3398), rejected(603));
    assert_eq!(from(503, "Q.850;cause=24", RFC3398), rejected(503));
    assert_eq!(from(603, "Q.850;cause=24", ASTERISK), rejected(500));
    assert_eq!(
        from(500, "SIP;cause=600", RFC3398),
        Some(Holding::Busy(600))
    );
    assert_eq!(
        from(603, "Q.850;cause=41", ASTERISK),
        Some(Holding::Other(503))
    );
    assert_eq!(
        from(603, "Q.850;cause=96", ASTERISK),
        Some(Holding::Other(500))
    );
    assert_eq!(
        from(603, "Q.850;cause=96", RFC3398),
        Some(Holding::Other(603))
    );
}

/// If a table names the status, it names the response, with any reasons.
#[test]
fn exists_if_the_status_has_one() {
    fn check<C: SipCause>() {
        for peer in PEERS {
            for value in 0..=127_u8 {
                let field = format!("Q.850;cause={value}, SIP;cause=487");
                for status in 300..=699 {
                    let named = C::from_status(status).is_some();
                    let cause = C::from_response(status, &field, &peer);
                    assert!(cause.is_some() || !named, "{status} {field}");
                }
            }
        }
    }

    check::<CallEnd>();
    check::<PortaSip>();
    check::<ResponseCode>();
}

/// A dialer must not retry a call to a busy line through another gateway.
#[test]
fn tells_a_dialer_what_to_do_next() {
    let step = |field| NextStep::from_response(503, field, &RFC3398);
    assert_eq!(step(""), Some(NextStep::OtherServer));
    assert_eq!(step("Q.850;cause=17"), Some(NextStep::Later));
    assert_eq!(step("Q.850;cause=1"), Some(NextStep::GiveUp));
    assert_eq!(step("Q.850;cause=34"), Some(NextStep::OtherServer));
}

#[test]
fn allocates_nothing() {
    let field = r#"Q.850;cause=16, SIP;cause=499;text="a \"b\"", Q.850;cause=41;location=LN"#;
    let allocations = allocation_counter::measure(|| {
        for peer in PEERS {
            let cause = CallEnd::from_response(603, field, &peer);
            assert_eq!(cause, Some(CallEnd::Standard(Cause::SipFailureCode)));
        }
    });
    assert_eq!(allocations.count_total, 0);
}

proptest! {
    #[test]
    fn has_an_outcome_for_any_text(status: u16, reasons: String) {
        for peer in PEERS {
            let cause = CallEnd::from_response(status, &reasons, &peer);
            prop_assert_eq!(cause.is_some(), CallEnd::from_status(status).is_some());
        }
    }
}
