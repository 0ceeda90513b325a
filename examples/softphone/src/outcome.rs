use std::fmt;

use rsipstack::sip;
use sipcause::{SipCause as _, StatusClass, reason};

use crate::CallEnd;

/// The result of a call: its cause, and the responses of the peer.
#[derive(Debug, Default)]
pub struct Outcome {
    /// The final response to the INVITE.
    pub response: Option<Response>,
    /// The response to the BYE of an answered call.
    pub bye: Option<Response>,
    /// Why the call failed. `None` if it was answered and hung up.
    pub cause: Option<CallEnd>,
    /// What went wrong, if the call did not end as SIP specifies.
    pub trouble: Option<String>,
}

/// A final response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    /// The status code.
    pub status: u16,
    /// The reason phrase, which may be any text. The stack fills in an empty one if the status is
    /// registered.
    pub phrase: String,
    /// The values of all Reason header fields.
    pub reason: Option<String>,
}

impl Response {
    /// Why a call failed that received this response to its INVITE. `None` if it is not a failure.
    ///
    /// Where the status says nothing, the Reason header field counts: a gateway may send 503 for a busy
    /// line, with the Q.850 cause 17 in the field.
    #[must_use]
    pub fn cause(&self) -> Option<CallEnd> {
        let reasons = self.reason.as_deref().unwrap_or_default();
        CallEnd::from_response(self.status, reasons)
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
            phrase: response.wire_reason.unwrap_or_else(|| response.status_code.text().to_owned()),
        }
    }
}

/// Writes the responses and the cause, as lines to print below the URI.
impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(response) = &self.response {
            line(f, "response", &response.to_string())?;
            if let Some(reason) = &response.reason {
                line(f, "reason", reason)?;
                for cause in reason::parse(reason).flatten().filter_map(|r| r.q850()) {
                    line(f, "", cause.as_str())?;
                }
            }
            if StatusClass::from_status(response.status) == Some(StatusClass::Success) {
                let bye = self.bye.as_ref().map(ToString::to_string);
                line(f, "to the BYE", bye.as_deref().unwrap_or("none"))?;
            }
        } else {
            line(f, "response", "none")?;
        }
        match self.cause {
            Some(cause) => {
                line(f, "cause", cause.as_str())?;
                line(f, "", cause.description())
            }
            None => line(f, "cause", "none: the call was answered"),
        }
    }
}

fn line(f: &mut fmt::Formatter<'_>, label: &str, text: &str) -> fmt::Result {
    // A terminal would interpret control characters in a phrase.
    let text: String = text.chars().filter(|c| !c.is_control()).collect();
    // The phrase may be empty.
    writeln!(f, "  {label:<12}{}", text.trim_end())
}

impl fmt::Display for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.status, self.phrase)
    }
}

/// What kept a call from ending as SIP specifies.
pub(crate) struct Trouble {
    /// The local cause of the call.
    pub(crate) cause: CallEnd,
    pub(crate) text: String,
}

impl From<rsipstack::Error> for Trouble {
    /// A response is incomplete, or the stack failed.
    fn from(error: rsipstack::Error) -> Self {
        Trouble { cause: CallEnd::NotSip, text: format!("the SIP stack failed: {error}") }
    }
}
