//! Calls to the test endpoint, and to peers that violate SIP.

use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Mutex;

use crate::endpoint;
use crate::patience::{BRIEF, PATIENT};
use crate::peer::{Peer, method, response};
use rsipstack::sip::Uri;
use sipcause::{Cause, Q850, ResponseCode};
use softphone::{CallEnd, Outcome, Patience, TestEndpoint, Trouble, call};

const CANCELED: CallEnd = CallEnd::Standard(Cause::Canceled);
const TIMED_OUT: CallEnd = CallEnd::Standard(Cause::RequestTimeout);

/// Cancels once it rings.
const CANCELING: Patience = Patience {
    cancel_after: Some(BRIEF.timeout),
    ..PATIENT
};

fn status(outcome: &Outcome) -> Option<u16> {
    outcome.response.as_ref().map(|response| response.status)
}

#[tokio::test]
async fn every_failure_has_its_phrase_and_its_cause() {
    let endpoint = endpoint().await;
    for code in 300..=699 {
        let outcome = call(&endpoint.uri(&code.to_string()), PATIENT).await;
        let response = outcome.response.expect("a final response");
        assert_eq!(response.status, code);
        if let Some(registered) = ResponseCode::from_status(code) {
            assert_eq!(response.phrase, registered.as_str(), "{code}");
        }
        assert!(outcome.cause.is_some(), "{code}");
        assert_eq!(outcome.cause, CallEnd::from_status(code), "{code}");
        assert!(outcome.trouble.is_none(), "{code}");
    }
}

#[tokio::test]
async fn vendor_codes_and_the_overridden_row_take_precedence() {
    let endpoint = endpoint().await;
    for (number, cause) in [
        ("402", CallEnd::NoCredit),
        ("499", CallEnd::NoCredit),
        ("477", CallEnd::NextHopFailed),
        ("603", CallEnd::Declined),
        ("403", CallEnd::Standard(Cause::Rejected)),
        ("486", CallEnd::Standard(Cause::Busy)),
        ("503", CallEnd::Standard(Cause::SipFailureCode)),
        ("no such number", CallEnd::Standard(Cause::NotFound)),
    ] {
        let outcome = call(&endpoint.uri(number), PATIENT).await;
        assert_eq!(outcome.cause, Some(cause), "{number}");
    }
}

#[tokio::test]
async fn an_answered_call_has_no_cause_and_is_hung_up() {
    let endpoint = endpoint().await;
    let outcome = call(&endpoint.uri("200"), PATIENT).await;
    assert_eq!(status(&outcome), Some(200));
    assert_eq!(outcome.bye.as_ref().map(|bye| bye.status), Some(200));
    assert_eq!(outcome.cause, None);
    assert!(outcome.trouble.is_none());
    assert_eq!(
        outcome.to_string(),
        "  response    200 OK\n  to the BYE  200 OK\n  cause       none: the call was answered\n",
    );
}

#[tokio::test]
async fn the_response_to_a_bye_is_read_as_one_inside_the_dialog() {
    let endpoint = endpoint().await;
    let outcome = call(&endpoint.uri("forgetful"), PATIENT).await;
    assert_eq!(status(&outcome), Some(200));
    assert_eq!(outcome.bye.map(|bye| bye.status), Some(481));
    assert_eq!(outcome.cause, Some(CallEnd::Standard(Cause::DialogError)));

    let outside = call(&endpoint.uri("481"), PATIENT).await;
    assert_ne!(outside.cause, outcome.cause);
}

#[tokio::test]
async fn the_reason_header_is_kept_beside_the_cause() {
    let endpoint = endpoint().await;
    let reason = r#"Q.850;cause=20;text="Subscriber absent""#;
    let outcome = call(&endpoint.uri("480.20"), PATIENT).await;
    assert!(outcome.to_string().contains(reason));
    let name = Q850::SUBSCRIBER_ABSENT.as_str();
    assert!(outcome.to_string().contains(&format!("  {name}\n")));
    assert_eq!(outcome.response.unwrap().reason.as_deref(), Some(reason));

    let outcome = call(&endpoint.uri("486"), PATIENT).await;
    assert_eq!(outcome.response.unwrap().reason, None);

    let peer = Peer::responding(
        "SIP/2.0 480 Gone fishing",
        "Reason: Q.850;cause=20\r\nreason: SIP;cause=480\r\n",
    )
    .await;
    let outcome = call(&peer.uri(), PATIENT).await;
    let response = outcome.response.unwrap();
    assert_eq!(response.phrase, "Gone fishing");
    assert_eq!(
        response.reason.as_deref(),
        Some("Q.850;cause=20, SIP;cause=480")
    );
}

#[tokio::test]
async fn a_reason_that_is_more_specific_than_the_status_wins() {
    let standard = |cause| Some(CallEnd::Standard(cause));
    for (status_line, reason, cause) in [
        (
            "503 Service Unavailable",
            "Q.850;cause=17",
            standard(Cause::Busy),
        ),
        (
            "500 Server Internal Error",
            "SIP;cause=486",
            standard(Cause::Busy),
        ),
        (
            "480 Temporarily Unavailable",
            "Q.850;cause=1",
            standard(Cause::NotFound),
        ),
        (
            "603 Decline",
            "Q.850;cause=26",
            Some(CallEnd::AnsweredElsewhere),
        ),
        // These say the same as the status, or less.
        ("603 Decline", "Q.850;cause=21", Some(CallEnd::Declined)),
        (
            "401 Unauthorized",
            "Q.850;cause=21",
            standard(Cause::AuthenticationError),
        ),
        ("486 Busy Here", "Q.850;cause=16", standard(Cause::Busy)),
    ] {
        let status_line = format!("SIP/2.0 {status_line}");
        let header = format!("Reason: {reason}\r\n");
        let peer = Peer::responding(status_line.clone(), header).await;
        let outcome = call(&peer.uri(), PATIENT).await;
        assert_eq!(outcome.cause, cause, "{status_line}, {reason}");

        // The only sentence in the output is the description of the cause.
        let printed = outcome.to_string();
        let sentence = cause.unwrap().description();
        assert_eq!(
            printed.matches('.').count(),
            sentence.matches('.').count() + reason.matches('.').count(),
            "{printed}"
        );
        assert!(printed.ends_with(&format!("  {sentence}\n")), "{printed}");
    }
}

#[tokio::test]
async fn a_local_timeout_is_not_a_received_408() {
    let endpoint = endpoint().await;
    let local = call(&endpoint.uri("silent"), BRIEF).await;
    assert_eq!(status(&local), None);
    assert_eq!(local.cause, Some(TIMED_OUT));
    assert!(local.trouble.is_none(), "a 100 Trying came");

    let received = call(&endpoint.uri("408"), PATIENT).await;
    assert_eq!(status(&received), Some(408));
    assert_eq!(received.cause, Some(CallEnd::Standard(Cause::Unavailable)));
}

#[tokio::test]
async fn a_call_that_rings_for_too_long_is_canceled_at_the_peer() {
    let endpoint = endpoint().await;
    let outcome = call(&endpoint.uri("ringing"), BRIEF).await;
    assert_eq!(outcome.cause, Some(CallEnd::NotPickedUp));
    assert_eq!(status(&outcome), Some(487));
    assert!(outcome.trouble.is_none());
}

#[tokio::test]
async fn a_canceled_call_is_canceled_whatever_the_response() {
    let endpoint = endpoint().await;
    let outcome = call(&endpoint.uri("ringing"), CANCELING).await;
    assert_eq!(outcome.cause, Some(CANCELED));
    assert_eq!(status(&outcome), Some(487));
    assert!(outcome.trouble.is_none());

    let received = call(&endpoint.uri("487"), PATIENT).await;
    assert_eq!(status(&received), Some(487));
    assert_eq!(
        received.cause,
        Some(CallEnd::Standard(Cause::SipFailureCode))
    );
}

#[tokio::test]
async fn a_call_that_is_answered_after_all_is_hung_up() {
    let invite = Mutex::new(String::new());
    let peer = Peer::start(move |request| match method(request) {
        "INVITE" => {
            request.clone_into(&mut invite.lock().unwrap());
            vec![response(request, "SIP/2.0 180 Ringing", "")]
        }
        "CANCEL" => {
            let uri = request.split(' ').nth(1).unwrap();
            let contact = format!("Contact: <{uri}>\r\n");
            vec![
                response(&invite.lock().unwrap(), "SIP/2.0 200 OK", &contact),
                response(request, "SIP/2.0 200 OK", ""),
            ]
        }
        "BYE" => vec![response(request, "SIP/2.0 200 OK", "")],
        _ => vec![],
    })
    .await;
    let outcome = call(&peer.uri(), CANCELING).await;
    assert_eq!(outcome.cause, Some(CANCELED));
    assert_eq!(status(&outcome), Some(200));
    assert!(peer.count("ACK") > 0);
    assert!(peer.count("BYE") > 0);
}

#[tokio::test]
async fn a_call_without_any_response_is_reported() {
    // Bound and never read, to reserve the port.
    let nobody = std::net::UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = nobody.local_addr().unwrap();
    let uri = Uri::try_from(format!("sip:486@{address}")).unwrap();

    let outcome = call(&uri, BRIEF).await;
    assert_eq!(outcome.cause, Some(TIMED_OUT));
    assert_eq!(status(&outcome), None);
    assert_eq!(
        outcome.trouble.unwrap().to_string(),
        format!("no response from {address} within 0.8 s"),
    );

    let canceled = call(&uri, CANCELING).await;
    assert_eq!(canceled.cause, Some(CANCELED));
    assert!(matches!(canceled.trouble, Some(Trouble::NoResponse { .. })));
}

#[tokio::test]
async fn a_host_that_cannot_be_found_is_a_connection_error() {
    // Too long for a label of a host name, so no name server is queried.
    let host = "x".repeat(64);
    let uri = Uri::try_from(format!("sip:486@{host}.invalid")).unwrap();
    let outcome = call(&uri, PATIENT).await;
    assert_eq!(
        outcome.cause,
        Some(CallEnd::Standard(Cause::ConnectionError))
    );
    assert!(outcome.trouble.unwrap().to_string().contains(&host));
}

#[tokio::test]
async fn garbage_is_reported_unless_a_response_follows() {
    let peer = Peer::start(|_| {
        vec![
            "\r\n".into(),
            "220 ready\u{1b}[2J".into(),
            "\r\n\r\n".into(),
        ]
    })
    .await;
    let outcome = call(&peer.uri(), BRIEF).await;
    assert_eq!(outcome.cause, Some(CallEnd::NotSip));
    assert_eq!(
        outcome.trouble.unwrap().to_string(),
        format!(
            r#"expected a SIP response to this call from {}, found "220 ready\u{{1b}}[2J""#,
            peer.address()
        ),
    );

    let peer = Peer::start(|request| match method(request) {
        "INVITE" => vec![
            "220 ready".into(),
            response(request, "SIP/2.0 486 Besetzt", ""),
        ],
        _ => vec![],
    })
    .await;
    let outcome = call(&peer.uri(), PATIENT).await;
    assert_eq!(outcome.cause, Some(CallEnd::Standard(Cause::Busy)));
    assert!(outcome.trouble.is_none());
}

#[tokio::test]
async fn garbage_after_a_provisional_response_is_reported_too() {
    let peer = Peer::start(|request| match method(request) {
        "INVITE" => vec![
            response(request, "SIP/2.0 180 Ringing", ""),
            "SIP/2.0 busy".into(),
        ],
        "CANCEL" => vec![response(request, "SIP/2.0 481 Never heard of it", "")],
        _ => vec![],
    })
    .await;
    let outcome = call(&peer.uri(), BRIEF).await;
    assert_eq!(outcome.cause, Some(CallEnd::NotSip));
    assert!(matches!(outcome.trouble, Some(Trouble::NotSip { .. })));
}

#[tokio::test]
async fn a_response_to_another_call_is_reported() {
    let peer = Peer::start(|request| {
        let response = response(request, "SIP/2.0 486 Busy Here", "");
        vec![response.replace("Call-ID: ", "Call-ID: another-")]
    })
    .await;
    let outcome = call(&peer.uri(), BRIEF).await;
    assert_eq!(outcome.cause, Some(CallEnd::NotSip));
    assert!(matches!(outcome.trouble, Some(Trouble::NotSip { .. })));
}

#[tokio::test]
async fn a_number_that_is_not_a_status_code_is_reported() {
    for (status_line, number) in [
        ("SIP/2.0 999 Nine", 999),
        ("SIP/2.0 700 Seven", 700),
        ("SIP/2.0 42 Forty-two", 42),
        ("SIP/2.0 0 Nothing", 0),
    ] {
        let peer = Peer::responding(status_line, "").await;
        let outcome = call(&peer.uri(), PATIENT).await;
        assert_eq!(status(&outcome), Some(number));
        assert_eq!(outcome.cause, Some(CallEnd::NotSip), "{number}");
        let trouble = outcome.trouble.unwrap();
        assert!(matches!(trouble, Trouble::Status(status) if status == number));
    }
}

#[tokio::test]
async fn a_number_that_is_too_large_for_the_stack_is_reported() {
    let peer = Peer::responding("SIP/2.0 99999 Too much", "").await;
    let outcome = call(&peer.uri(), BRIEF).await;
    assert_eq!(outcome.cause, Some(CallEnd::NotSip));
    assert!(outcome.trouble.unwrap().to_string().contains("99999"));
}

#[tokio::test]
async fn a_200_without_a_contact_is_reported() {
    let peer = Peer::responding("SIP/2.0 200 OK", "").await;
    let outcome = call(&peer.uri(), PATIENT).await;
    assert_eq!(outcome.cause, Some(CallEnd::NotSip));
    assert!(outcome.trouble.unwrap().to_string().contains("Contact"));
}

#[tokio::test]
async fn a_202_that_the_stack_cannot_hang_up_is_reported() {
    let endpoint = endpoint().await;
    let outcome = call(&endpoint.uri("202"), PATIENT).await;
    assert_eq!(status(&outcome), Some(202));
    assert_eq!(outcome.bye, None);
    assert!(outcome.cause.is_some());
    let trouble = outcome.trouble.unwrap().to_string();
    assert!(trouble.contains("not after a 202"), "{trouble}");
}

#[tokio::test]
async fn the_stack_fills_in_an_empty_phrase() {
    let peer = Peer::responding("SIP/2.0 486 ", "").await;
    let outcome = call(&peer.uri(), PATIENT).await;
    assert_eq!(outcome.response.unwrap().phrase, "Busy Here");
    assert_eq!(outcome.cause, Some(CallEnd::Standard(Cause::Busy)));
}

#[tokio::test]
async fn a_phrase_cannot_command_the_terminal() {
    let peer = Peer::responding("SIP/2.0 486 \u{1b}[2JBesetzt", "").await;
    let outcome = call(&peer.uri(), PATIENT).await;
    assert!(!outcome.to_string().contains('\u{1b}'));
    assert!(outcome.to_string().contains("486 [2JBesetzt\n"));
}

#[tokio::test]
async fn calls_go_over_ipv6_too() {
    let Ok(endpoint) = TestEndpoint::start(SocketAddr::from((Ipv6Addr::LOCALHOST, 0))).await else {
        return; // This machine does not have IPv6.
    };
    let outcome = call(&endpoint.uri("200"), PATIENT).await;
    assert_eq!(outcome.bye.map(|bye| bye.status), Some(200));
}
