use std::net::SocketAddr;

use rsipstack::sip::{Header, Method, SipMessage, StatusCode, Uri};
use rsipstack::transaction::Transaction;
use rsipstack::transaction::endpoint::EndpointOption;
use sipcause::reason::Reason;
use sipcause::{Q850, ResponseCode, StatusClass};
use tokio::net::UdpSocket;

use crate::stack::{self, Stack};

/// A SIP endpoint to call, whose response depends on the number, as `--help` explains.
pub struct TestEndpoint {
    _stack: Stack,
    address: SocketAddr,
}

impl TestEndpoint {
    /// Starts an endpoint. If the port is 0, the system chooses one.
    ///
    /// # Errors
    ///
    /// If the address cannot be bound.
    pub async fn start(address: SocketAddr) -> rsipstack::Result<Self> {
        let socket = UdpSocket::bind(address).await?;
        let bound = socket.local_addr()?;
        let stack = Stack::start(socket, EndpointOption::default()).await?;
        let mut calls = stack.endpoint.incoming_transactions()?;
        // An endpoint on all interfaces is reached at the address of one of them.
        let address = stack
            .endpoint
            .get_addrs()
            .first()
            .and_then(|listener| listener.get_socketaddr().ok())
            .unwrap_or(bound);
        tokio::spawn(async move {
            while let Some(call) = calls.recv().await {
                tokio::spawn(respond(call, address));
            }
        });
        Ok(TestEndpoint { _stack: stack, address })
    }

    /// The URI of a number at this endpoint.
    #[must_use]
    pub fn uri(&self, number: &str) -> Uri {
        stack::uri(number, self.address)
    }
}

async fn respond(mut call: Transaction, address: SocketAddr) -> rsipstack::Result<()> {
    let number = call.original.uri.user().unwrap_or_default().to_owned();
    match (call.original.method, number.as_str()) {
        (Method::Invite, "silent") => return call.send_trying().await,
        (Method::Invite, "ringing") => call.reply(StatusCode::Ringing).await?,
        (Method::Invite, number) => {
            let (status, cause) = match number {
                "forgetful" => (200, None),
                _ => dialed(number).unwrap_or((404, None)),
            };
            let mut body = None;
            let mut headers = Vec::new();
            if let Some(cause) = cause {
                let reason = Reason::from(cause).to_string();
                headers.push(Header::Reason(reason.into()));
            }
            if StatusClass::from_status(status) == Some(StatusClass::Success) {
                call.reply(StatusCode::Ringing).await?;
                let contact = format!("<{}>", stack::uri(number, address));
                headers.push(Header::Contact(contact.into()));
                headers.push(Header::ContentType("application/sdp".into()));
                // An offer of an inactive stream is a valid answer to itself.
                body = Some(call.original.body.clone());
            }
            call.reply_with(status_code(status), headers, body).await?;
        }
        (Method::Bye, "forgetful") => call.reply(status_code(481)).await?,
        (Method::Bye, _) => call.reply(status_code(200)).await?,
        (Method::Ack, _) => {}
        _ => call.reply(status_code(501)).await?,
    }
    // The stack retransmits responses and receives the ACK only while the transaction is polled.
    while let Some(message) = call.receive().await {
        if matches!(message, SipMessage::Request(request) if request.method == Method::Cancel) {
            call.reply(status_code(487)).await?;
        }
    }
    Ok(())
}

/// The status and the Q.850 cause in a number such as `503` or `503.17`.
fn dialed(number: &str) -> Option<(u16, Option<Q850>)> {
    let (status, cause) = match number.split_once('.') {
        Some((status, cause)) => (status, Some(Q850::from_value(cause.parse().ok()?)?)),
        None => (number, None),
    };
    let status = status.parse().ok()?;
    (200..700).contains(&status).then_some((status, cause))
}

/// A status with the phrase that a server would send.
fn status_code(status: u16) -> StatusCode {
    let phrase = ResponseCode::from_status(status).map_or_else(
        || match status {
            477 => "Send failed",
            478 => "Unresolvable destination",
            499 => "No Credit",
            _ => "Vendor Code",
        },
        |code| code.as_str(),
    );
    StatusCode::Other(status, phrase.to_owned())
}
