//! `rsipstack`: the number is `status_code.code()`.
//!
//! Limitations:
//!
//! * If there is no response in time, the stack generates a 408, and `do_invite` returns it like a
//!   received one. Unlike the final response of a peer (RFC 3261 §8.2.6.2), it does not have a tag in
//!   its To header field. Alternatively, set the timers of the stack to more than you will wait, and
//!   run a timer of your own.
//! * The final state of the dialog is `ProxyAuthRequired` for both 401 and 407, if the stack cannot
//!   authenticate. The response from `do_invite` has the status.
//! * The final state after a 486 or 603 is `UasOther` with the status, although `TerminatedReason`
//!   has `UasBusy` and `UasDecline`.
//! * `Response::reason_phrase()` is the Reason header field. The phrase is in `wire_reason`, and that
//!   of an unknown code is in `StatusCode::Other`.
//! * `StatusCode` accepts any `u16`. Outside 300 to 699, it does not have a cause.

use std::error::Error;
use std::time::Duration;

use rsipstack::EndpointBuilder;
use rsipstack::dialog::dialog::{DialogState, TerminatedReason};
use rsipstack::dialog::dialog_layer::DialogLayer;
use rsipstack::dialog::invitation::InviteOption;
use rsipstack::platform::CancellationToken;
use rsipstack::sip::prelude::HeadersExt as _;
use rsipstack::sip::{Header, Request, Response, StatusCode, Uri};
use rsipstack::transaction::endpoint::EndpointOption;
use rsipstack::transport::TransportLayer;
use rsipstack::transport::udp::UdpConnection;
use sipcause::Cause;
use stacks::{BUSY, response};
use tokio::net::UdpSocket;

fn cause(response: &Response) -> Option<Cause> {
    if response.status_code == StatusCode::RequestTimeout && !has_to_tag(response) {
        return Some(Cause::RequestTimeout);
    }
    Cause::from_status(response.status_code.code())
}

fn has_to_tag(response: &Response) -> bool {
    let to = response.to_header();
    to.is_ok_and(|to| matches!(to.tag(), Ok(Some(_))))
}

/// Calls a peer that responds to every INVITE with this status line, or not at all.
async fn call(
    status_line: Option<&'static str>,
) -> Result<(Response, TerminatedReason), Box<dyn Error>> {
    let peer = UdpSocket::bind("127.0.0.1:0").await?;
    let bob = Uri::try_from(format!("sip:bob@{}", peer.local_addr()?))?;
    let responding = tokio::spawn(respond(peer, status_line));

    let token = CancellationToken::new();
    let here = "127.0.0.1:0".parse()?;
    let udp = UdpConnection::create_connection(here, None, Some(token.child_token())).await?;
    let alice = Uri::try_from(format!("sip:alice@{}", udp.get_addr().addr))?;
    let transport = TransportLayer::new(token.clone());
    transport.add_transport(udp.into());
    let endpoint = EndpointBuilder::new()
        .with_cancel_token(token.clone())
        .with_transport_layer(transport)
        .with_option(EndpointOption {
            // The stack gives up after this time. The default is 32 seconds.
            t1x64: Duration::from_secs(if status_line.is_some() { 32 } else { 1 }),
            ..EndpointOption::default()
        })
        .build();
    let inner = endpoint.inner.clone();
    tokio::spawn(async move { inner.serve().await });

    let dialogs = DialogLayer::new(endpoint.inner.clone());
    let (sender, mut states) = dialogs.new_dialog_state_channel();
    let invite = InviteOption {
        caller: alice.clone(),
        contact: alice,
        callee: bob,
        ..InviteOption::default()
    };
    let (_dialog, response) = dialogs.do_invite(invite, sender).await?;
    let response = response.ok_or("no final response")?;
    let reason = loop {
        match states.recv().await {
            Some(DialogState::Terminated(_, reason)) => break reason,
            Some(_) => {}
            None => return Err("the dialog has not terminated".into()),
        }
    };
    token.cancel();
    responding.abort();
    Ok((response, reason))
}

async fn respond(socket: UdpSocket, status_line: Option<&'static str>) -> Result<(), String> {
    let mut datagram = [0; 4096];
    loop {
        let received = socket.recv_from(&mut datagram).await;
        let (length, caller) = received.map_err(|error| error.to_string())?;
        let request = datagram.get(..length).unwrap_or_default();
        let Some(status_line) = status_line.filter(|_| request.starts_with(b"INVITE ")) else {
            continue;
        };
        let invite = Request::try_from(request).map_err(|error| error.to_string())?;
        let mut lines = vec![format!("SIP/2.0 {status_line}")];
        for header in invite.headers.iter() {
            match header {
                Header::To(_) => lines.push(format!("{header};tag=a6c85cf")),
                Header::Via(_) | Header::From(_) | Header::CallId(_) | Header::CSeq(_) => {
                    lines.push(header.to_string());
                }
                _ => {}
            }
        }
        let response = lines.join("\r\n") + "\r\nContent-Length: 0\r\n\r\n";
        let sent = socket.send_to(response.as_bytes(), caller).await;
        sent.map_err(|error| error.to_string())?;
    }
}

#[tokio::test]
async fn a_cause_from_its_response() -> Result<(), Box<dyn Error>> {
    let busy = Response::try_from(BUSY.as_bytes().to_vec())?;
    assert_eq!(cause(&busy), Some(Cause::Busy));
    assert_eq!(busy.wire_reason.as_deref(), Some("Besetzt"));
    assert_eq!(busy.reason_phrase(), Some("Q.850;cause=17;text=\"User busy\""));

    let no_credit = Response::try_from(response("499 No Credit").into_bytes())?;
    assert_eq!(cause(&no_credit), Some(Cause::SipFailureCode));
    assert_eq!(no_credit.status_code.text(), "No Credit");
    let odd = Response::try_from(response("4860 Odd").into_bytes())?;
    assert_eq!((odd.status_code.code(), cause(&odd)), (4860, None));

    let (silence, _) = call(None).await?;
    assert_eq!(silence.status_code.code(), 408);
    assert_eq!(cause(&silence), Some(Cause::RequestTimeout));
    let (timeout, _) = call(Some("408 Request Timeout")).await?;
    assert_eq!(timeout.status_code.code(), 408);
    assert_eq!(cause(&timeout), Some(Cause::Unavailable));

    for (status_line, status) in
        [("401 Unauthorized", 401), ("407 Proxy Authentication Required", 407)]
    {
        let (response, reason) = call(Some(status_line)).await?;
        assert!(matches!(reason, TerminatedReason::ProxyAuthRequired));
        assert_eq!(response.status_code.code(), status);
        assert_eq!(cause(&response), Some(Cause::AuthenticationError));
    }

    let (response, reason) = call(Some("486 Busy Here")).await?;
    assert!(matches!(reason, TerminatedReason::UasOther(StatusCode::BusyHere)));
    assert_eq!(cause(&response), Some(Cause::Busy));
    Ok(())
}
