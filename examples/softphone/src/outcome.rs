use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use rsipstack::sip::{self, Host, Uri};
use sipcause::interworking::RFC3398;
use sipcause::{Cause, SipCause as _};

use crate::CallEnd;

/// How a call went: the cause, and beside it what came from the far end.
#[derive(Debug)]
pub struct Outcome {
    /// The number dialed.
    pub callee: Uri,
    /// The final response to the INVITE.
    pub response: Option<Response>,
    /// The response to the BYE, where the call was answered and one came.
    pub bye: Option<Response>,
    /// Why the call ended. `None` where it was answered and could be hung up.
    pub cause: Option<CallEnd>,
    /// What went wrong beyond that, if the call did not end as SIP calls do.
    pub trouble: Option<Trouble>,
}

/// A final response, as far as it says why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    /// The status code.
    pub status: u16,
    /// The reason phrase: whatever the far end wrote, or the stack's own where it wrote none.
    pub phrase: String,
    /// The Reason header field.
    pub reason: Option<String>,
}

impl Response {
    /// Why the call failed that got this response to its INVITE. `None` for one that is no failure.
    ///
    /// A Reason that is more specific than the status code wins: a gateway sends a busy line as 503,
    /// with the cause 17 in its Reason header field.
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
            // Set only where the phrase is not the one that the stack has for the status.
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

/// What keeps a call from ending as SIP calls do.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// There is no such host, no way to it, or no socket for it.
    #[error("cannot reach {host}: {error}")]
    Unreachable {
        /// The host of the URI.
        host: Host,
        /// What the system said.
        error: io::Error,
    },
    /// Nothing came, not even a provisional response.
    #[error("no answer from {far_end} within {} s", .waited.as_secs_f64())]
    NoAnswer {
        /// Where the call went.
        far_end: SocketAddr,
        /// How long the softphone waited.
        waited: Duration,
    },
    /// Something came, but no SIP response to this call.
    #[error("what {from} sent is no SIP response to this call: {text:?}")]
    NotSip {
        /// Who sent it.
        from: SocketAddr,
        /// The beginning of it.
        text: String,
    },
    /// A final response with a number that is no status code.
    #[error("{0} is no SIP status code: those go from 100 to 699")]
    Status(u16),
    /// A response that lacks what it must have, or a fault of the stack itself.
    #[error("the call broke down: {0}")]
    Stack(Box<rsipstack::Error>),
}

impl From<rsipstack::Error> for Trouble {
    fn from(error: rsipstack::Error) -> Self {
        Self::Stack(Box::new(error))
    }
}

impl Trouble {
    /// The local cause that it amounts to.
    #[must_use]
    pub fn cause(&self) -> CallEnd {
        match self {
            Self::Unreachable { .. } => CallEnd::Standard(Cause::ConnectionError),
            Self::NoAnswer { .. } => CallEnd::Standard(Cause::RequestTimeout),
            Self::NotSip { .. } | Self::Status(_) | Self::Stack(_) => CallEnd::NotSip,
        }
    }
}
