//! Calls to SIPp, through the library and through the command line.

use std::collections::BTreeSet;
use std::process::{Command, Output};

use sipcause::interworking::RFC3398;
use sipcause::reason::Reason;
use sipcause::vendor::PortaSip;
use sipcause::{Cause, Q850, ResponseCode};
use softphone::{CallEnd, Outcome, Response, Trouble, call};

use crate::patience::{BRIEF, PATIENT};
use crate::process::Sipp;
use crate::scenario::scenario;

/// The exit code of SIPp if the scenario stops it.
const STOPPED: i32 = 97;

const TIMED_OUT: CallEnd = CallEnd::Standard(Cause::RequestTimeout);

/// Phrases that a peer may send with any status. The first is that of a 180.
const PHRASES: [&str; 5] = [
    "Ringing",
    "Kein Anschluss unter dieser Nummer",
    "Échec de l'appel",
    "通話できません",
    "error=0; ok",
];

/// A 200, every registered failure, and the failures of vendors.
fn responses() -> Vec<Response> {
    let registered = ResponseCode::ALL.iter().flat_map(ResponseCode::codes);
    let porta_sip = PortaSip::ALL.iter().flat_map(PortaSip::codes);
    let own = [CallEnd::NoCredit, CallEnd::NextHopFailed];
    let codes: BTreeSet<u16> = registered
        .chain(porta_sip)
        .chain(own.iter().flat_map(CallEnd::codes))
        .copied()
        .filter(|&status| status == 200 || status >= 300)
        .collect();
    codes
        .into_iter()
        .zip(PHRASES.into_iter().cycle())
        .map(|(status, phrase)| Response {
            status,
            phrase: phrase.to_owned(),
            reason: RFC3398
                .to_q850(status)
                .map(|cause| Reason::from(cause).with_text("ISUP").to_string()),
        })
        .collect()
}

fn softphone(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_softphone"))
        .args(arguments)
        .output()
        .unwrap()
}

#[tokio::test]
async fn every_code_has_its_cause_whatever_the_phrase() {
    let responses = responses();
    let Some(sipp) = Sipp::start(&scenario(&responses), responses.len()) else {
        return;
    };
    let calls: Vec<_> = responses
        .iter()
        .map(|response| sipp.uri(&response.status.to_string()))
        .map(|uri| tokio::spawn(async move { call(&uri, PATIENT).await }))
        .collect();
    for (expected, call) in responses.into_iter().zip(calls) {
        let Outcome {
            response,
            bye,
            cause,
            trouble,
            ..
        } = call.await.unwrap();
        let status = expected.status;
        assert!(trouble.is_none(), "{status}: {trouble:?}");
        assert_eq!(response, Some(expected));
        assert_eq!(cause, CallEnd::from_status(status), "{status}");
        let answered = status == 200;
        assert_eq!(cause.is_none(), answered, "{status}");
        assert_eq!(
            bye.map(|bye| bye.status),
            answered.then_some(200),
            "{status}"
        );
    }
    sipp.ends_with(0);
}

#[test]
fn the_command_line_names_the_causes_of_several_calls() {
    let calls = [
        ("200", "none: the call was answered"),
        ("300", "Redirected"),
        ("401", "Authentication Error"),
        ("402", "No Credit (ACME)"),
        ("403", "Rejected"),
        ("404", "Not Found"),
        ("408", "Unavailable"),
        ("477", "Next Hop Failed"),
        ("480", "Unavailable"),
        ("484", "Address Incomplete"),
        ("486", "Busy"),
        ("488", "Incompatible SDP"),
        ("499", "No Credit (ACME)"),
        ("503", "SIP Failure Code"),
        ("600", "Busy"),
        ("603", "Declined"),
        ("604", "Not Found"),
    ];
    let responses = responses();
    let Some(sipp) = Sipp::start(&scenario(&responses), calls.len()) else {
        return;
    };
    let uris = calls.map(|(number, _)| sipp.uri(number).to_string());
    let arguments: Vec<&str> = uris.iter().flat_map(|uri| ["--to", uri]).collect();
    let Output {
        status,
        stdout,
        stderr,
    } = softphone(&arguments);
    let out = String::from_utf8(stdout).unwrap();
    assert_eq!(String::from_utf8(stderr).unwrap(), "", "{out}");
    assert_eq!(status.code(), Some(0), "{out}");

    let blocks: Vec<&str> = out.split_terminator("\n\n").collect();
    assert_eq!(blocks.len(), calls.len(), "{out}");
    for ((block, uri), (number, cause)) in blocks.into_iter().zip(&uris).zip(calls) {
        let response = responses
            .iter()
            .find(|response| response.status.to_string() == number)
            .unwrap();
        let beginning = format!("{uri}\n  response    {response}\n");
        assert!(block.starts_with(&beginning), "{block}");
        assert!(
            block.contains(&format!("\n  cause       {cause}")),
            "{block}"
        );
    }
    let user_busy = format!(
        "  reason      Q.850;cause=17;text=\"ISUP\"\n              {}\n",
        Q850::USER_BUSY.as_str(),
    );
    assert_eq!(out.matches(&user_busy).count(), 2, "486 and 600: {out}");
    sipp.ends_with(0);
}

#[test]
fn a_call_is_canceled() {
    let Some(sipp) = Sipp::start(&scenario(&[]), 1) else {
        return;
    };
    let uri = sipp.uri("ringing").to_string();
    let output = softphone(&["--to", &uri, "--cancel-after", "0.8"]);
    let out = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert!(out.contains("  response    487 Doch nicht\n"), "{out}");
    assert!(out.contains("  cause       Canceled\n"), "{out}");
    sipp.ends_with(0);
}

#[tokio::test]
async fn a_local_timeout_is_not_a_received_408() {
    let response = Response {
        status: 408,
        phrase: "Keiner da".to_owned(),
        reason: None,
    };
    let Some(sipp) = Sipp::start(&scenario(&[response]), 3) else {
        return;
    };
    let (silent, ringing, received) = (sipp.uri("silent"), sipp.uri("ringing"), sipp.uri("408"));
    let (silent, ringing, received) = tokio::join!(
        call(&silent, BRIEF),
        call(&ringing, BRIEF),
        call(&received, PATIENT),
    );
    assert_eq!(silent.cause, Some(TIMED_OUT));
    assert_eq!(silent.response, None);
    assert!(matches!(silent.trouble, Some(Trouble::NoResponse { .. })));

    assert_eq!(ringing.cause, Some(CallEnd::NotPickedUp));
    assert_eq!(ringing.response.unwrap().status, 487);
    assert!(ringing.trouble.is_none());

    assert_eq!(received.cause, Some(CallEnd::Standard(Cause::Unavailable)));
    assert_eq!(received.response.unwrap().status, 408);
    sipp.ends_with(0);
}

#[tokio::test]
async fn a_peer_that_disappears_while_it_rings() {
    let Some(sipp) = Sipp::start(&scenario(&[]), 1) else {
        return;
    };
    let uri = sipp.uri("gone-ringing");
    let outcome = call(&uri, BRIEF).await;
    assert_eq!(outcome.cause, Some(TIMED_OUT));
    assert_eq!(outcome.response, None);
    assert!(outcome.trouble.is_none(), "it rang: {:?}", outcome.trouble);
    sipp.ends_with(STOPPED);

    let next = call(&uri, BRIEF).await;
    assert_eq!(next.cause, Some(TIMED_OUT));
    assert!(matches!(next.trouble, Some(Trouble::NoResponse { .. })));
}

#[tokio::test]
async fn a_peer_that_disappears_after_it_has_answered() {
    let Some(sipp) = Sipp::start(&scenario(&[]), 1) else {
        return;
    };
    let outcome = call(&sipp.uri("gone-answered"), PATIENT).await;
    assert_eq!(outcome.response.unwrap().status, 200);
    assert_eq!(outcome.bye, None);
    assert_eq!(outcome.cause, Some(TIMED_OUT));
    sipp.ends_with(STOPPED);
}
