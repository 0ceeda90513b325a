use std::net::SocketAddr;
use std::sync::Arc;

use rsipstack::sip::{Header, Method, SipMessage, StatusCode, Uri};
use rsipstack::transaction::Transaction;
use rsipstack::transaction::endpoint::EndpointOption;
use sipcause::{ResponseCode, StatusClass};
use tokio::net::UdpSocket;

use crate::stack::{self, Stack};

/// Somebody to call: a SIP endpoint that answers each number in a way of its own.
///
/// | number | what happens |
/// | --- | --- |
/// | `300` to `699` | that status, and what belongs to it: a Contact, a Reason, a Retry-After |
/// | `200` to `299` | the call is answered with that status |
/// | `forgetful` | the call is answered, but a BYE gets 481 |
/// | `ringing` | it rings until the caller cancels |
/// | `silent` | 100 Trying, and then nothing more |
/// | any other | 404 |
pub struct FarEnd {
    _stack: Stack,
    address: SocketAddr,
}

impl FarEnd {
    /// Starts to answer calls, on port 0 at one that the system chooses.
    ///
    /// # Errors
    ///
    /// Where the address cannot be bound.
    pub async fn start(address: SocketAddr) -> rsipstack::Result<Self> {
        let socket = UdpSocket::bind(address).await?;
        let bound = socket.local_addr()?;
        let stack = Stack::start(Arc::new(socket), EndpointOption::default()).await?;
        let mut calls = stack.endpoint.incoming_transactions()?;
        // Bound to every interface, it can still only be reached at the address of one.
        let address = stack
            .endpoint
            .get_addrs()
            .first()
            .and_then(|listener| listener.get_socketaddr().ok())
            .unwrap_or(bound);
        tokio::spawn(async move {
            while let Some(call) = calls.recv().await {
                tokio::spawn(answer(call, address));
            }
        });
        Ok(FarEnd {
            _stack: stack,
            address,
        })
    }

    /// The URI under which it has a number.
    #[must_use]
    pub fn uri(&self, number: &str) -> Uri {
        stack::uri(number, self.address)
    }
}

async fn answer(mut call: Transaction, address: SocketAddr) -> rsipstack::Result<()> {
    let number = call.original.uri.user().unwrap_or_default().to_owned();
    match (call.original.method, number.as_str()) {
        (Method::Invite, "silent") => return call.send_trying().await,
        (Method::Invite, "ringing") => call.reply(StatusCode::Ringing).await?,
        (Method::Invite, number) => {
            let status = match number {
                "forgetful" => 200,
                _ => number
                    .parse()
                    .ok()
                    .filter(|status| (200..700).contains(status))
                    .unwrap_or(404),
            };
            let mut body = None;
            let mut headers = headers(status);
            if StatusClass::from_status(status) == Some(StatusClass::Success) {
                call.reply(StatusCode::Ringing).await?;
                let contact = format!("<{}>", stack::uri(number, address));
                headers.push(Header::Contact(contact.into()));
                headers.push(Header::ContentType("application/sdp".into()));
                // The offer is of an inactive stream, so it will do as the answer too.
                body = Some(call.original.body.clone());
            }
            call.reply_with(status_code(status), headers, body).await?;
        }
        (Method::Bye, "forgetful") => call.reply(status_code(481)).await?,
        (Method::Bye, _) => call.reply(status_code(200)).await?,
        (Method::Ack, _) => {}
        _ => call.reply(status_code(501)).await?,
    }
    // The stack resends responses and takes the ACK only as long as somebody receives.
    while let Some(message) = call.receive().await {
        if matches!(message, SipMessage::Request(request) if request.method == Method::Cancel) {
            call.reply(status_code(487)).await?;
        }
    }
    Ok(())
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

/// What a server would say beside a status.
fn headers(status: u16) -> Vec<Header> {
    match status {
        300..=399 => vec![Header::Contact("<sip:elsewhere@example.com>".into())],
        480 => vec![Header::Reason(
            r#"Q.850;cause=20;text="Subscriber absent""#.into(),
        )],
        503 => vec![Header::RetryAfter("30".into())],
        _ => vec![],
    }
}
