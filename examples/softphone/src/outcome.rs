use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use rsipstack::sip::{self, Host, Uri};
use sipcause::interworking::RFC3398;
use sipcause::{Cause, SipCause as _};

use crate::CallEnd;

/// The result of a call: its cause, and the responses of the peer.
#[derive(Debug)]
pub struct Outcome {
    /// The URI that was called.
    pub callee: Uri,
    /// The final response to the INVITE.
    pub response: Option<Response>,
    /// The response to the BYE of an answered call.
    pub bye: Option<Response>,
    /// Why the call failed. `None` if it was answered and hung up.
    pub cause: Option<CallEnd>,
    /// The error, if the call did not end as SIP specifies.
    pub trouble: Option<Trouble>,
}

/// A final response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    /// The status code.
    pub status: u16,
    /// The reason phrase, which may be any text. The stack fills in an empty one.
    pub phrase: String,
    /// The values of all Reason header fields.
    pub reason: Option<String>,
}

impl Response {
    /// Why a call failed that received this response to its INVITE. `None` if it is not a failure.
    ///
    /// A Reason that is more specific than the status code wins. For example, a gateway may send 503
    /// for a busy line, with the Q.850 cause 17 in the Reason header field.
    #[must_use]
    pub fn cause(&self) -> Option<CallEnd> {
        let reasons = self.reason.as_deref().unwrap_or_default();
        CallEnd::from_response(self.status, reasons, &RFC3398)
    }
}

impl From<sip::Response> for Response {
    fn from(response: sip::Response) -> Self {
        let reasons: Vec<&str> = response
            .headers
            .iter()
            .filter(|header| header.name() == "Reason")
            .map(sip::Header::value)
            .collect();
        Response {
            status: response.status_code.code(),
            reason: (!reasons.is_empty()).then(|| reasons.join(", ")),
            // Set only if the phrase differs from the one that the stack has for the status.
            phrase: response
                .wire_reason
                .unwrap_or_else(|| response.status_code.text().to_owned()),
        }
    }
}

impl fmt::Display for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.status, self.phrase)
    }
}

/// An error that keeps a call from ending as SIP specifies.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// The host is unknown, or there is no route to it.
    #[error("cannot reach {host}: {error}")]
    Unreachable {
        /// The host of the URI.
        host: Host,
        /// The error of the operating system.
        error: io::Error,
    },
    /// There was no response at all.
    #[error("no response from {peer} within {} s", .waited.as_secs_f64())]
    NoResponse {
        /// The address that was called.
        peer: SocketAddr,
        /// How long the softphone waited.
        waited: Duration,
    },
    /// The peer sent something other than a response to this call.
    #[error("expected a SIP response to this call from {from}, found {text:?}")]
    NotSip {
        /// The sender.
        from: SocketAddr,
        /// The beginning of what it sent.
        text: String,
    },
    /// The number in a final response is not a status code.
    #[error("expected a SIP status code from 100 to 699, found {0}")]
    Status(u16),
    /// A response is incomplete, or the stack failed.
    #[error("the SIP stack failed: {0}")]
    Stack(Box<rsipstack::Error>),
}

impl From<rsipstack::Error> for Trouble {
    fn from(error: rsipstack::Error) -> Self {
        Self::Stack(Box::new(error))
    }
}

impl Trouble {
    /// The local cause of a call that ends with this error.
    #[must_use]
    pub fn cause(&self) -> CallEnd {
        match self {
            Self::Unreachable { .. } => CallEnd::Standard(Cause::ConnectionError),
            Self::NoResponse { .. } => CallEnd::Standard(Cause::RequestTimeout),
            Self::NotSip { .. } | Self::Status(_) | Self::Stack(_) => CallEnd::NotSip,
        }
    }
}
