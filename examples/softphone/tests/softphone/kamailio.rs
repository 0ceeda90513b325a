//! The softphone against Kamailio, as an endpoint and as a proxy.

use std::env;
use std::net::SocketAddr;
use std::process::Command;

use rsipstack::sip::Uri;
use sipcause::forking;
use softphone::{CallEnd, Response, call};

use crate::server::{Server, free_address, uri};
use crate::{BRIEF, BUSY, PATIENT, TIMED_OUT, UNAVAILABLE};

/// Starts an endpoint, and a proxy in front of it. Returns the addresses of both.
fn kamailio() -> (Server, SocketAddr, SocketAddr) {
    let (endpoint, proxy) = (free_address(), free_address());
    // Debian installs it in a folder that is only in root's PATH.
    let path = env::var("PATH").unwrap_or_default() + ":/usr/sbin";
    let configuration = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/kamailio.cfg");
    let mut command = Command::new("kamailio");
    command
        .env("PATH", path)
        .args(["-DD", "-E", "-f", configuration])
        .args(["-A", &format!("ENDPOINT={}", endpoint.port())])
        .args(["-A", &format!("PROXY={}", proxy.port())]);
    // The proxy starts to listen after the endpoint.
    (Server::start(&mut command, proxy), endpoint, proxy)
}

/// The response to a call, and the cause that it has.
async fn dial(callee: &Uri) -> (Response, Option<CallEnd>) {
    let outcome = call(callee, PATIENT).await;
    assert!(outcome.trouble.is_none(), "{callee}: {outcome:?}");
    (outcome.response.expect("a final response"), outcome.cause)
}

/// RFC 3261 §16.7, step 6: a proxy does not forward a 503, which would mean that the proxy itself is
/// out of service. It sends a 500 of its own instead.
#[tokio::test]
#[ignore = "needs Kamailio (Debian: kamailio); cargo test -p softphone -- --ignored kamailio"]
async fn every_failure_but_503_keeps_its_cause_through_a_proxy() {
    let (_server, endpoint, proxy) = kamailio();
    for status in 300..=699 {
        let number = status.to_string();
        let dialed = Response { status, phrase: "As dialed".to_owned(), reason: None };
        let expected = (dialed, CallEnd::from_status(status));
        assert_eq!(dial(&uri(&number, endpoint)).await, expected);
        let relayed = dial(&uri(&number, proxy)).await;
        if status == 503 {
            assert_eq!(relayed.0.to_string(), "500 Service Unavailable");
        } else {
            assert_eq!(relayed, expected);
        }
    }
}

/// The Reason in a 503 is lost, since the proxy generates the 500. From a fork, it forwards a 6xx
/// first, else the lowest class, and in the class 4xx what tells the caller how to repeat the request.
#[tokio::test]
#[ignore = "needs Kamailio (Debian: kamailio); cargo test -p softphone -- --ignored kamailio"]
async fn a_proxy_forwards_the_reason_and_the_best_response_of_a_fork() {
    let (_server, endpoint, proxy) = kamailio();
    for (number, status, cause) in [
        ("486.17", 486, Some(BUSY)),
        ("480.17", 480, Some(BUSY)),
        ("500.17", 500, Some(BUSY)),
        ("603.17", 603, Some(BUSY)),
        ("503.17", 500, CallEnd::from_status(500)),
        ("404-603", 603, Some(CallEnd::Declined)),
        ("600-503", 600, Some(BUSY)),
        ("302-404", 302, CallEnd::from_status(302)),
        ("500-486", 486, Some(BUSY)),
        ("404-401", 401, CallEnd::from_status(401)),
        ("407-404", 407, CallEnd::from_status(407)),
        ("404-484", 484, CallEnd::from_status(484)),
        ("503-503", 500, CallEnd::from_status(500)),
        ("unreachable", 477, Some(CallEnd::NextHopFailed)),
        ("unresolvable", 478, Some(CallEnd::NextHopFailed)),
        ("silent", 408, Some(UNAVAILABLE)),
    ] {
        let (received, received_cause) = dial(&uri(number, proxy)).await;
        assert_eq!((received.status, received_cause), (status, cause), "{number}");
        let branches = number.split('-').map_while(|branch| branch.parse().ok());
        let branches: Vec<u16> = branches.collect();
        if let Some(best) = forking::best(&branches) {
            assert_eq!(forking::upstream(best), status, "{number}");
        }
    }
    // Without the proxy, the Reason of a 503 is there, and the timeout is local.
    let (_, cause) = dial(&uri("503.17", endpoint)).await;
    assert_eq!(cause, Some(BUSY));
    let direct = call(&uri("silent", endpoint), BRIEF).await;
    assert_eq!((direct.response, direct.cause), (None, Some(TIMED_OUT)));
}

#[test]
#[ignore = "needs Kamailio (Debian: kamailio); cargo test -p softphone -- --ignored kamailio"]
fn the_command_line_prints_what_the_readme_shows() {
    let (_server, endpoint, proxy) = kamailio();
    let [direct, relayed] = [endpoint, proxy].map(|address| uri("503.17", address).to_string());
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
    let readme = include_str!("../../README.md");
    assert!(readme.contains(&block), "expected in the README:\n{block}");
}
