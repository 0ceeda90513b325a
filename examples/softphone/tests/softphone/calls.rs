//! Calls to the test endpoint, and to peers that violate SIP.

use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};
use std::sync::Mutex;
use std::sync::atomic::Ordering;

use sipcause::{Cause, Q850, ResponseCode};
use softphone::{CallEnd, Patience, TestEndpoint, call};

use crate::peer::{Peer, method, response};
use crate::server::uri;
use crate::{
    BRIEF, BUSY, CANCELED, CANCELING, PATIENT, TIMED_OUT, UNAVAILABLE, brief_call, endpoint, status,
};

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
async fn the_cause_depends_on_the_status_and_the_reason_and_never_on_the_phrase() {
    let rejected = CallEnd::Standard(Cause::Rejected);
    let failed = CallEnd::Standard(Cause::SipFailureCode);
    for (status_line, reason, cause) in [
        ("402 OK", "SIP;cause=402", CallEnd::NoCredit),
        ("499 OK", "SIP;cause=499", CallEnd::NoCredit),
        ("477 Ringing", "SIP;cause=477", CallEnd::NextHopFailed),
        ("403 Busy Here", "SIP;cause=403", rejected),
        ("603 =)", "SIP;cause=603", CallEnd::Declined),
        ("486 Not Found", "Q.850;cause=17", BUSY),
        // Where the status says nothing, the Reason counts.
        ("503 Nope", "Q.850;cause=17", BUSY),
        ("500 Nope", "SIP;cause=486", BUSY),
        ("603 Nope", "Q.850;cause=26", CallEnd::AnsweredElsewhere),
        // Nobody declined: Asterisk sends 603 for a call that was hung up.
        ("603 Nope", "Q.850;cause=16", failed),
        // These say the same as the status, or less.
        ("603 Nope", "Q.850;cause=21", CallEnd::Declined),
        ("480 留守です", "SIP;cause=480, Q.850;cause=20", UNAVAILABLE),
        ("503 486 Busy", r#"Q.850;cause=34;text="OK""#, failed),
        ("486 Nope", "Q.850;cause=16", BUSY),
    ] {
        let header = format!("Reason: {reason}\r\n");
        let peer = Peer::responding(format!("SIP/2.0 {status_line}"), header).await;
        let outcome = call(&peer.uri(), PATIENT).await;
        assert_eq!(outcome.cause, Some(cause), "{status_line}, {reason}");
        let printed = outcome.to_string();
        let beginning = format!("  response    {status_line}\n  reason      {reason}\n");
        assert!(printed.starts_with(&beginning), "{printed}");
        let end = format!("  {}\n", cause.description());
        assert!(printed.ends_with(&end), "{printed}");
    }
}

#[tokio::test]
async fn a_response_may_lack_a_phrase() {
    for (status, shown) in [("486", "486 Busy Here"), ("486 ", "486 Busy Here"), ("499 ", "499")] {
        let peer = Peer::responding(format!("SIP/2.0 {status}"), "").await;
        let printed = call(&peer.uri(), PATIENT).await.to_string();
        let beginning = format!("  response    {shown}\n  cause       ");
        assert!(printed.starts_with(&beginning), "{printed}");
    }
}

#[tokio::test]
async fn all_reason_headers_are_kept_and_explained() {
    let headers = "Reason: Q.850;cause=20\r\nreason: SIP;cause=480\r\n";
    // A terminal would interpret the control character.
    let peer = Peer::responding("SIP/2.0 480 Gone \u{1b}[2Jfishing", headers).await;
    let outcome = call(&peer.uri(), PATIENT).await;
    let name = Q850::SUBSCRIBER_ABSENT.as_str();
    let beginning = format!(
        "  response    480 Gone [2Jfishing\n  reason      Q.850;cause=20, SIP;cause=480\n              {name}\n"
    );
    assert!(outcome.to_string().starts_with(&beginning), "{outcome}");
}

#[tokio::test]
async fn an_answered_call_has_no_cause_and_is_hung_up() {
    let endpoint = endpoint().await;
    let outcome = call(&endpoint.uri("200"), PATIENT).await;
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
    let dialog_error = CallEnd::Standard(Cause::DialogError);
    assert_eq!(outcome.cause, Some(dialog_error));
}

#[tokio::test]
async fn a_local_end_is_not_a_received_one() {
    let endpoint = endpoint().await;
    let silent = brief_call(&endpoint.uri("silent"), |outcome| outcome.trouble.is_none()).await;
    assert_eq!((status(&silent), silent.cause), (None, Some(TIMED_OUT)));
    assert!(silent.trouble.is_none(), "a 100 Trying came");
    let received = call(&endpoint.uri("408"), PATIENT).await;
    assert_eq!(received.cause, Some(UNAVAILABLE));

    let late = brief_call(&endpoint.uri("ringing"), |late| late.response.is_some()).await;
    assert_eq!(status(&late), Some(487));
    assert_eq!(late.cause, Some(CallEnd::NotPickedUp));
    let canceled = call(&endpoint.uri("ringing"), CANCELING).await;
    assert_eq!(status(&canceled), Some(487));
    assert_eq!(canceled.cause, Some(CANCELED));
    assert!(canceled.trouble.is_none());
    let received = call(&endpoint.uri("487"), PATIENT).await;
    let failed = CallEnd::Standard(Cause::SipFailureCode);
    assert_eq!(received.cause, Some(failed));
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
            let answer = response(&invite.lock().unwrap(), "SIP/2.0 200 OK", &contact);
            vec![answer, response(request, "SIP/2.0 200 OK", "")]
        }
        "BYE" => vec![response(request, "SIP/2.0 200 OK", "")],
        _ => vec![],
    })
    .await;
    // On a busy machine, the call may end before the stack has sent the BYE.
    for _ in 0..20 {
        let outcome = call(&peer.uri(), CANCELING).await;
        assert_eq!(status(&outcome), Some(200));
        assert_eq!(outcome.cause, Some(CANCELED));
        if peer.byes.load(Ordering::Relaxed) > 0 {
            return;
        }
    }
    panic!("no BYE");
}

#[tokio::test]
async fn a_call_without_any_response_is_reported() {
    // Bound and never read, to reserve the port.
    let nobody = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = nobody.local_addr().unwrap();
    let canceling = Patience { timeout: BRIEF.timeout, ..CANCELING };
    let outcome = call(&uri("486", address), canceling).await;
    assert_eq!(outcome.cause, Some(CANCELED));
    let trouble = format!("no SIP response from {address} within 0.8 s");
    assert_eq!(outcome.trouble, Some(trouble));

    // Neither garbage nor a response to another call is one.
    let peer = Peer::start(|request| {
        let response = response(request, "SIP/2.0 486 Busy Here", "");
        let other = response.replace("Call-ID: ", "Call-ID: another-");
        vec!["\r\n".to_owned(), "220 ready".to_owned(), other]
    })
    .await;
    let outcome = call(&peer.uri(), BRIEF).await;
    assert_eq!(outcome.cause, Some(TIMED_OUT));
    assert!(outcome.trouble.unwrap().starts_with("no SIP response"));
}

#[tokio::test]
async fn garbage_before_a_response_is_ignored() {
    let peer = Peer::start(|request| {
        let response = response(request, "SIP/2.0 486 Busy Here", "");
        // The first one is a keep-alive.
        vec!["\r\n\r\n".to_owned(), "HTTP/1.1 400 Bad Request\r\n\r\n".to_owned(), response]
    })
    .await;
    let outcome = call(&peer.uri(), PATIENT).await;
    assert_eq!((outcome.cause, outcome.trouble), (Some(BUSY), None));
}

#[tokio::test]
async fn an_invalid_response_is_reported() {
    for (status_line, trouble) in [
        ("SIP/2.0 999 Nine", "from 100 to 699, found 999"),
        ("SIP/2.0 700 Seven", "from 100 to 699, found 700"),
        ("SIP/2.0 42 Forty-two", "from 100 to 699, found 42"),
        ("SIP/2.0 0 Nothing", "from 100 to 699, found 0"),
        ("SIP/2.0 200 OK", "Contact"),
        ("SIP/2.0 202 Accepted", "not after a 202"),
    ] {
        let peer = Peer::responding(status_line, "").await;
        let outcome = call(&peer.uri(), PATIENT).await;
        assert_eq!(outcome.cause, Some(CallEnd::NotSip), "{status_line}");
        assert_eq!(outcome.bye, None);
        let text = outcome.trouble.unwrap();
        assert!(text.contains(trouble), "{status_line}: {text}");
    }
}

#[tokio::test]
async fn calls_go_over_ipv6_too() {
    let address = SocketAddr::from((Ipv6Addr::LOCALHOST, 0));
    let Ok(endpoint) = TestEndpoint::start(address).await else {
        return; // This machine does not have IPv6.
    };
    let outcome = call(&endpoint.uri("200"), PATIENT).await;
    assert_eq!(outcome.bye.map(|bye| bye.status), Some(200));
}
