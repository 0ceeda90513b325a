//! The command line.

use std::net::SocketAddr;
use std::time::Duration;

use clap::Parser;
use rsipstack::sip::uri::ParamsExt;
use rsipstack::sip::{Scheme, Transport, Uri};
use softphone::Patience;

const AFTER_HELP: &str = "\
Example, in two terminals:
  softphone --listen 127.0.0.1:5070
  softphone --to sip:503.17@127.0.0.1:5070

Numbers of the test endpoint:
  200 to 699  that status; a 2xx answers the call
  503.17      503, with the Q.850 cause 17 (user busy); likewise for other numbers
  ringing     rings until the caller cancels
  silent      no final response
  forgetful   answers, but does not know the call when it is hung up

Exit status:
  0  every call got a final response, or was canceled after a provisional one
  1  a call failed otherwise: an unknown host, no response, or a peer that does not speak SIP
  2  the command line is wrong";

/// Places SIP calls over UDP and explains why they failed.
///
/// Without a URI to call, it calls a test endpoint that it starts on this machine.
#[derive(Debug, Parser)]
#[command(version, after_help = AFTER_HELP)]
pub(crate) struct Arguments {
    /// The URI to call; may be repeated
    #[arg(long, value_name = "URI", value_parser = sip_uri)]
    pub(crate) to: Vec<Uri>,

    /// How long to wait for a final response, and for the response to a CANCEL or BYE
    #[arg(long, value_name = "SECONDS", value_parser = seconds, default_value = "32", requires = "to")]
    timeout: Duration,

    /// Cancel a call that has no final response after this long
    #[arg(long, value_name = "SECONDS", value_parser = seconds, requires = "to")]
    cancel_after: Option<Duration>,

    /// Only run the test endpoint, at this address, until interrupted
    #[arg(long, value_name = "HOST:PORT", conflicts_with = "to")]
    pub(crate) listen: Option<SocketAddr>,
}

impl Arguments {
    /// The calls to place.
    pub(crate) fn calls(&self) -> Vec<(Uri, Patience)> {
        let patience = Patience { timeout: self.timeout, cancel_after: self.cancel_after };
        self.to.iter().map(|to| (to.clone(), patience)).collect()
    }
}

fn sip_uri(text: &str) -> Result<Uri, &'static str> {
    let uri = Uri::try_from(text)
        .ok()
        .filter(|uri| uri.scheme == Some(Scheme::Sip) && uri.headers.is_empty())
        // The stack's parser is lenient.
        .filter(|_| text.bytes().all(|byte| byte.is_ascii_graphic()))
        .ok_or("expected a SIP URI such as sip:486@127.0.0.1:5060")?;
    match uri.transport() {
        None | Some(Transport::Udp) => Ok(uri),
        Some(_) => Err("only UDP is supported"),
    }
}

fn seconds(text: &str) -> Result<Duration, &'static str> {
    let day = Duration::from_secs(24 * 60 * 60);
    let seconds = text.parse().ok();
    seconds
        .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
        .filter(|&duration| !duration.is_zero() && duration <= day)
        .ok_or("expected a number of seconds above 0 and up to 86400")
}
