//! The SIPp scenario that responds to a call.
//!
//! SIPp needs a literal status code in each status line, so each number has a branch of its own.

use sipcause::StatusClass;
use softphone::Response;

/// A scenario that responds to the number `486` with the response of that status, if it is given, and
/// likewise to the others. The remaining numbers are
///
/// * `ringing`, which rings until the caller cancels,
/// * `silent`, which never gets a response,
/// * `gone-ringing` and `gone-answered`, at which SIPp ends in the middle of the call.
pub(crate) fn scenario(responses: &[Response]) -> String {
    let ringing = send("180 Es klingelt", INVITE, NO_BODY);
    let canceled = [
        ringing.clone(),
        receive("CANCEL"),
        send("200 Gut", CANCEL, NO_BODY),
        send("487 Doch nicht", INVITE, NO_BODY),
        receive("ACK"),
    ];
    let answered = [send("200 Ja", INVITE, BODY), receive("ACK")];
    let others = [
        ("ringing", canceled.concat()),
        ("silent", String::new()),
        ("gone-ringing", ringing + STOP),
        ("gone-answered", answered.concat() + STOP),
    ];
    let (choices, branches): (String, String) = responses
        .iter()
        .map(|response| (response.status.to_string(), respond(response)))
        .chain(others.map(|(number, branch)| (number.to_owned(), branch)))
        .map(|(number, branch)| {
            (
                format!(
                    r#"<nop next="{number}" test="called"><action>
                         <ereg regexp="^{number}$" search_in="var" variable="number"
                               assign_to="called"/>
                       </action></nop>"#,
                ),
                format!(r#"<label id="{number}"/>{branch}<nop next="end"/>"#),
            )
        })
        .unzip();
    format!("{BEGINNING}{choices}{branches}{END}")
}

fn respond(response: &Response) -> String {
    let reason = response.reason.as_ref();
    let reason = reason.map_or_else(String::new, |value| format!("Reason: {value}\n"));
    let answered = StatusClass::from_status(response.status) == Some(StatusClass::Success);
    let body = if answered { BODY } else { NO_BODY };
    let mut steps = send(&response.to_string(), &(reason + INVITE), body) + &receive("ACK");
    if answered {
        steps += &receive("BYE");
        steps += &send("200 Gut", BYE, NO_BODY);
    }
    steps
}

fn receive(method: &str) -> String {
    format!(r#"<recv request="{method}"/>"#)
}

/// Sends a response with the header lines for the request.
fn send(status_line: &str, request: &str, body: &str) -> String {
    format!(
        "<send><![CDATA[
SIP/2.0 {status_line}
[last_Via:]
[last_From:]
[last_Call-ID:]
{request}{body}]]></send>"
    )
}

const INVITE: &str = "[last_To:];tag=sipp\nCSeq:[$invite]\n";
const CANCEL: &str = "[last_To:];tag=sipp\n[last_CSeq:]\n";
const BYE: &str = "[last_To:]\n[last_CSeq:]\n";

const NO_BODY: &str = "Content-Length: 0\n\n";
const BODY: &str = "\
Contact: <sip:[local_ip]:[local_port]>
Content-Type: application/sdp
Content-Length: [len]

v=0
o=- 0 0 IN IP4 [local_ip]
s=-
c=IN IP4 [local_ip]
t=0 0
m=audio 9 RTP/AVP 0
a=inactive
";

const STOP: &str = r#"<nop><action><exec int_cmd="stop_now"/></action></nop>"#;

const BEGINNING: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE scenario SYSTEM "sipp.dtd">
<scenario name="peer">
  <recv request="INVITE"><action>
    <ereg regexp="^INVITE sip:([^@]*)@" search_in="msg" check_it="true"
          assign_to="request_line,number"/>
    <ereg regexp=".*" search_in="hdr" header="CSeq:" check_it="true" assign_to="invite"/>
  </action></recv>
  <Reference variables="request_line"/>
"#;
const END: &str = r#"<label id="end"/></scenario>"#;
