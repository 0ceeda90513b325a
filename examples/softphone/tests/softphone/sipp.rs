//! The softphone against SIPp, a SIP implementation that shares no code with its stack.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use softphone::{Outcome, Patience, call};

use crate::server::{Server, free_address, uri};
use crate::{CANCELED, CANCELING, PATIENT, TIMED_OUT, status};

/// The exit code of SIPp if the scenario stops it.
const STOPPED: i32 = 97;

/// For a peer that disappears.
const SHORT: Patience = Patience { timeout: Duration::from_secs(5), ..PATIENT };

/// Calls SIPp, which receives an INVITE, follows these steps, and must exit with this code.
async fn call_sipp(steps: &[String], patience: Patience, code: i32) -> Outcome {
    let address = free_address();
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{}.xml", address.port()));
    fs::write(&file, format!("{BEGINNING}{}</scenario>", steps.concat())).unwrap();
    let mut command = Command::new("sipp");
    command
        .arg("-sf")
        .arg(&file)
        .args(["-i", &address.ip().to_string()])
        .args(["-p", &address.port().to_string()])
        .args(["-m", "1", "-nostdin", "-timeout", "300", "-timeout_error"]);
    let mut sipp = Server::start(&mut command, address);
    fs::remove_file(file).unwrap();
    let outcome = call(&uri("peer", address), patience).await;
    let status = sipp.0.wait().unwrap();
    assert_eq!(status.code(), Some(code), "{outcome}\n{}", sipp.errors());
    outcome
}

#[tokio::test]
#[ignore = "needs SIPp (Debian: sip-tester); cargo test -p softphone -- --ignored sipp"]
async fn a_call_is_answered_and_hung_up() {
    let bye = [receive("BYE"), send("200 Gut", BYE)];
    let steps = [&answer()[..], &bye].concat();
    let outcome = call_sipp(&steps, PATIENT, 0).await;
    assert_eq!(outcome.cause, None);
    assert_eq!(status(&outcome), Some(200));
    assert_eq!(outcome.bye.unwrap().to_string(), "200 Gut");
}

#[tokio::test]
#[ignore = "needs SIPp (Debian: sip-tester); cargo test -p softphone -- --ignored sipp"]
async fn a_call_is_canceled() {
    let steps = [
        send("180 Es klingelt", INVITE),
        receive("CANCEL"),
        send("200 Gut", CANCEL),
        send("487 Doch nicht", INVITE),
        receive("ACK"),
    ];
    let outcome = call_sipp(&steps, CANCELING, 0).await;
    assert_eq!(outcome.cause, Some(CANCELED));
    assert_eq!(outcome.response.unwrap().to_string(), "487 Doch nicht");
}

#[tokio::test]
#[ignore = "needs SIPp (Debian: sip-tester); cargo test -p softphone -- --ignored sipp"]
async fn a_peer_disappears() {
    let stop = r#"<nop><action><exec int_cmd="stop_now"/></action></nop>"#.to_owned();
    let ringing = [send("180 Es klingelt", INVITE), stop.clone()];
    let outcome = call_sipp(&ringing, SHORT, STOPPED).await;
    assert_eq!(outcome.cause, Some(TIMED_OUT));
    assert_eq!(outcome.response, None);
    assert!(outcome.trouble.is_none(), "it rang: {:?}", outcome.trouble);

    let answered = [&answer()[..], &[stop]].concat();
    let outcome = call_sipp(&answered, SHORT, STOPPED).await;
    assert_eq!(status(&outcome), Some(200));
    assert_eq!(outcome.bye, None);
    assert_eq!(outcome.cause, Some(TIMED_OUT));
}

fn answer() -> [String; 2] {
    [send("200 Ja", &(CONTACT.to_owned() + INVITE)), receive("ACK")]
}

fn receive(method: &str) -> String {
    format!(r#"<recv request="{method}"/>"#)
}

/// Sends a response with header lines that depend on the request.
fn send(status_line: &str, headers: &str) -> String {
    format!(
        "<send><![CDATA[
SIP/2.0 {status_line}
[last_Via:]
[last_From:]
[last_Call-ID:]
{headers}Content-Length: 0

]]></send>"
    )
}

const INVITE: &str = "[last_To:];tag=sipp\nCSeq:[$invite]\n";
const CANCEL: &str = "[last_To:];tag=sipp\n[last_CSeq:]\n";
const BYE: &str = "[last_To:]\n[last_CSeq:]\n";

const CONTACT: &str = "Contact: <sip:[local_ip]:[local_port]>\n";

const BEGINNING: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE scenario SYSTEM "sipp.dtd">
<scenario name="peer">
  <recv request="INVITE"><action>
    <ereg regexp=".*" search_in="hdr" header="CSeq:" check_it="true" assign_to="invite"/>
  </action></recv>
"#;
