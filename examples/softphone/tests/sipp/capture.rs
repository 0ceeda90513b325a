//! Calls to SIPp in a network capture.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::Duration;

use etherparse::{SlicedPacket, TransportSlice};
use pcap_parser::{Linktype, PcapCapture};
use rsipstack::sip::SipMessage;
use sipcause::{Q850, reason};
use softphone::{CallEnd, Patience, Response, call};

use crate::process::Sipp;
use crate::scenario::scenario;

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/odd_phrases.pcap");

#[test]
fn the_responses_in_a_capture_have_their_causes_whatever_their_phrases() {
    let file = std::fs::read(FILE).unwrap();
    let capture = PcapCapture::from_file(&file).unwrap();
    assert_eq!(capture.header.network, Linktype::ETHERNET);

    let responses: Vec<Response> = capture
        .blocks
        .iter()
        .filter_map(|frame| response(frame.data))
        .collect();
    let named: Vec<_> = responses
        .iter()
        .map(|response| {
            let cause = response.cause();
            let q850 = response.reason.as_deref().and_then(q850);
            (
                response.status,
                response.phrase.as_str(),
                cause.as_ref().map(CallEnd::as_str),
                q850.as_ref().map(Q850::as_str),
            )
        })
        .collect();
    assert_eq!(
        named,
        [
            (486, "Not Found", Some("Busy"), Some("User busy")),
            (404, "Kein Anschluss", Some("Not Found"), None),
            (
                480,
                "留守です",
                Some("Unavailable"),
                Some("Subscriber absent")
            ),
            (
                503,
                "486 Busy Here",
                Some("SIP Failure Code"),
                Some("No circuit/channel available")
            ),
            (499, "OK", Some("No Credit (ACME)"), None),
            // Rejected by the network (`location=LN`), not by a person.
            (603, "=)", Some("Rejected"), Some("Call rejected")),
            (180, "Es klingelt", None, None),
            (200, "Gut", None, None), // to the CANCEL
            (487, "Doch nicht", Some("SIP Failure Code"), None),
        ],
    );
}

/// The SIP response that a frame carries, if it is one.
fn response(frame: &[u8]) -> Option<Response> {
    let packet = SlicedPacket::from_ethernet(frame).ok()?;
    let Some(TransportSlice::Udp(datagram)) = packet.transport else {
        return None;
    };
    match SipMessage::try_from(datagram.payload()).ok()? {
        SipMessage::Response(response) => Some(response.into()),
        SipMessage::Request(_) => None,
    }
}

/// The Q.850 cause in a Reason header field.
fn q850(field: &str) -> Option<Q850> {
    reason::parse(field)
        .flatten()
        .find_map(|reason| reason.q850())
}

/// Records the capture again.
#[tokio::test]
#[ignore = "needs SIPp, tcpdump and the right to listen on loopback"]
async fn capture() {
    let responses = [
        (486, "Not Found", Some("Q.850;cause=17")),
        (404, "Kein Anschluss", None),
        (480, "留守です", Some("SIP;cause=480, Q.850;cause=20")),
        (503, "486 Busy Here", Some(r#"Q.850;cause=34;text="OK""#)),
        (499, "OK", None),
        (603, "=)", Some("q.850 ; cause=21 ; location=LN")),
    ]
    .map(|(status, phrase, reason)| Response {
        status,
        phrase: phrase.to_owned(),
        reason: reason.map(str::to_owned),
    });
    let patience = Patience {
        timeout: Duration::from_secs(30),
        cancel_after: Some(Duration::from_millis(500)),
    };
    let sipp = Sipp::start(&scenario(&responses), responses.len() + 1).expect("SIPp");
    // INVITE, response and ACK. The canceled call also has a 180, the CANCEL and its response.
    let packets = 3 * responses.len() + 6;
    let mut tcpdump = Command::new("tcpdump")
        .args(["-i", "lo", "--immediate-mode", "-Z", "root", "-w", FILE])
        .args(["-c", &packets.to_string()])
        .args(["udp", "port", &sipp.address().port().to_string()])
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let stderr = BufReader::new(tcpdump.stderr.take().unwrap());
    let listening = stderr
        .lines()
        .any(|line| line.unwrap().contains("listening on"));
    assert!(listening);

    for response in &responses {
        call(&sipp.uri(&response.status.to_string()), patience).await;
    }
    call(&sipp.uri("ringing"), patience).await;
    assert!(tcpdump.wait().unwrap().success());
    sipp.ends_with(0);
}
