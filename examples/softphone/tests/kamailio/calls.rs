//! Calls to Kamailio, directly and through a proxy, and what the softphone prints.

use std::process::Command;

use rsipstack::sip::Uri;
use sipcause::{Cause, forking};
use softphone::{CallEnd, Response, call};

use crate::patience::{BRIEF, PATIENT};
use crate::process::Kamailio;

/// The phrase that the endpoint writes beside every status code.
const PHRASE: &str = "As dialed";

/// The cause that the softphone must print for a status code. Written out, because a comparison with
/// the tables of the softphone would prove nothing.
fn printed_cause(status: u16) -> &'static str {
    match status {
        300 | 301 | 302 | 305 | 380 => "Redirected",
        401 | 407 => "Authentication Error",
        402 | 499 => "No Credit (ACME)",
        403 => "Rejected",
        404 | 604 => "Not Found",
        408 | 410 | 430 | 480 => "Unavailable",
        477 | 478 => "Next Hop Failed",
        484 => "Address Incomplete",
        486 | 600 => "Busy",
        488 | 606 => "Incompatible SDP",
        603 => "Declined",
        _ => "SIP Failure Code",
    }
}

/// Places a call, which must get a final response.
async fn dial(callee: &Uri) -> (Response, String) {
    let outcome = call(callee, PATIENT).await;
    let printed = outcome.to_string();
    let trouble = outcome.trouble;
    assert!(trouble.is_none(), "{callee}: {trouble:?}");
    (outcome.response.expect("a final response"), printed)
}

/// The response to a call, after a check that the cause of its status code was printed.
async fn response(callee: &Uri) -> Response {
    let (response, printed) = dial(callee).await;
    let cause = printed_cause(response.status);
    assert!(
        printed.contains(&format!("\n  cause       {cause}\n")),
        "{callee}: expected {cause:?}, found:\n{printed}",
    );
    response
}

/// The response of the endpoint to a number without a Q.850 cause.
fn as_dialed(status: u16) -> Response {
    Response {
        status,
        phrase: PHRASE.to_owned(),
        reason: None,
    }
}

#[tokio::test]
async fn every_failure_has_its_cause() {
    let Some(kamailio) = Kamailio::start() else {
        return;
    };
    for status in 300..=699 {
        let received = response(&kamailio.direct(&status.to_string())).await;
        assert_eq!(received, as_dialed(status));
    }
}

/// RFC 3261 §16.7, step 6: a proxy does not forward a 503, which would mean that the proxy itself is
/// out of service. It sends a 500 of its own instead.
#[tokio::test]
async fn every_failure_but_503_keeps_its_cause_through_a_proxy() {
    let Some(kamailio) = Kamailio::start() else {
        return;
    };
    let mut changed = Vec::new();
    for status in 300..=699 {
        let received = response(&kamailio.relayed(&status.to_string())).await;
        if received != as_dialed(status) {
            changed.push((status, received.to_string()));
        }
    }
    assert_eq!(changed, [(503, "500 Service Unavailable".to_owned())]);
}

/// The proxy generates the 500, so the Reason in the 503 of a gateway is lost.
#[tokio::test]
async fn the_reason_header_passes_a_proxy_except_in_a_503() {
    let Some(kamailio) = Kamailio::start() else {
        return;
    };
    let user_busy = Some("Q.850;cause=17".to_owned());
    let busy = "\n  cause       Busy\n";
    for number in ["486.17", "480.17", "500.17", "503.17", "603.17"] {
        let (direct, printed) = dial(&kamailio.direct(number)).await;
        assert_eq!(direct.reason, user_busy, "{number}");
        assert!(printed.contains(busy), "{number}: {printed}");
        let (relayed, printed) = dial(&kamailio.relayed(number)).await;
        if number == "503.17" {
            assert_eq!((relayed.status, relayed.reason), (500, None));
            assert!(!printed.contains(busy), "{number}: {printed}");
        } else {
            assert_eq!(relayed, direct);
            assert!(printed.contains(busy), "{number}: {printed}");
        }
    }
}

/// RFC 3261 §16.7, step 6: a 6xx first, else the lowest class, and in the class 4xx those that tell
/// the caller how to repeat the request.
#[tokio::test]
async fn a_forking_proxy_forwards_the_best_response() {
    let Some(kamailio) = Kamailio::start() else {
        return;
    };
    for (one, other, best) in [
        (404, 603, 603),
        (503, 600, 600),
        (302, 404, 302),
        (486, 500, 486),
        (404, 401, 401),
        (404, 407, 407),
        (404, 415, 415),
        (404, 420, 420),
        (404, 484, 484),
        (486, 503, 486),
        (503, 503, 500),
    ] {
        for number in [format!("{one}-{other}"), format!("{other}-{one}")] {
            let received = response(&kamailio.relayed(&number)).await;
            assert_eq!(received.status, best, "{number}");
            let predicted = forking::best(&[one, other]).map(forking::upstream);
            assert_eq!(predicted, Some(best), "{number}");
        }
    }
}

/// The responses of the proxy itself if it cannot reach the next hop.
#[tokio::test]
async fn failures_of_the_proxy_itself_have_their_causes() {
    let Some(kamailio) = Kamailio::start() else {
        return;
    };
    for (number, status) in [("unreachable", 477), ("unresolvable", 478)] {
        let received = response(&kamailio.relayed(number)).await;
        assert_eq!(received.status, status, "{number}");
    }
}

#[tokio::test]
async fn a_proxy_turns_a_local_timeout_into_a_received_408() {
    let Some(kamailio) = Kamailio::start() else {
        return;
    };
    let direct = call(&kamailio.direct("silent"), BRIEF).await;
    assert_eq!(direct.response, None);
    assert_eq!(direct.cause, Some(CallEnd::Standard(Cause::RequestTimeout)));

    let relayed = response(&kamailio.relayed("silent")).await;
    assert_eq!(relayed.status, 408);
}

#[test]
fn the_command_line_prints_what_the_readme_shows() {
    let Some(kamailio) = Kamailio::start() else {
        return;
    };
    let [direct, relayed] =
        [kamailio.direct("503.17"), kamailio.relayed("503.17")].map(|uri| uri.to_string());
    let output = Command::new(env!("CARGO_BIN_EXE_softphone"))
        .args(["--to", &direct, "--to", &relayed])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(0));
    let printed = String::from_utf8(output.stdout)
        .unwrap()
        .replace(&direct, "sip:503.17@127.0.0.1:5080")
        .replace(&relayed, "sip:503.17@127.0.0.1:5090");
    let block = format!("```text\n{}\n```\n", printed.trim_end());
    assert!(
        include_str!("../../README.md").contains(&block),
        "expected in the README:\n{block}",
    );
}
