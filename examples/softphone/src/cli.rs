//! The command line.

use std::net::SocketAddr;
use std::time::Duration;

use clap::Parser;
use rsipstack::sip::uri::ParamsExt;
use rsipstack::sip::{Host, Scheme, Transport, Uri};

use crate::Patience;

const EXIT_STATUS: &str = "\
Exit status:
  0  every call got a final response, or was canceled after a provisional one
  1  a call failed otherwise: an unknown host, no response, or a peer that does not speak SIP
  2  the command line is wrong";

/// Places SIP calls over UDP and explains why they failed.
///
/// Without a URI to call, it calls a test endpoint that it starts on this machine.
#[derive(Debug, Parser)]
#[command(version, after_help = EXIT_STATUS)]
pub struct Arguments {
    /// The URI to call; may be repeated
    #[arg(long, value_name = "URI", value_parser = sip_uri)]
    pub to: Vec<Uri>,

    /// How long to wait for a final response
    #[arg(long, value_name = "SECONDS", value_parser = seconds, default_value = "32", requires = "to")]
    pub timeout: Duration,

    /// Cancel a call that has no final response after this long
    #[arg(long, value_name = "SECONDS", value_parser = seconds, requires = "to")]
    pub cancel_after: Option<Duration>,

    /// Only run the test endpoint, at this address, until interrupted
    #[arg(long, value_name = "HOST:PORT", conflicts_with = "to")]
    pub listen: Option<SocketAddr>,
}

impl Arguments {
    /// The calls to place.
    #[must_use]
    pub fn calls(&self) -> Vec<(Uri, Patience)> {
        let patience = Patience {
            timeout: self.timeout,
            cancel_after: self.cancel_after,
        };
        self.to.iter().map(|to| (to.clone(), patience)).collect()
    }
}

fn sip_uri(text: &str) -> Result<Uri, &'static str> {
    let uri = Uri::try_from(text)
        .ok()
        .filter(|uri| uri.scheme == Some(Scheme::Sip) && uri.headers.is_empty())
        // The stack's parser is lenient.
        .filter(|uri| text.bytes().all(|b| b.is_ascii_graphic()) && is_host(uri.host()))
        .ok_or("expected a SIP URI such as sip:486@127.0.0.1:5060")?;
    match uri.transport() {
        None | Some(Transport::Udp) => Ok(uri),
        Some(_) => Err("only UDP is supported"),
    }
}

fn is_host(host: &Host) -> bool {
    match host {
        Host::IpAddr(_) => true,
        Host::Domain(name) => name
            .0
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"-._".contains(&b)),
    }
}

fn seconds(text: &str) -> Result<Duration, String> {
    let day = Duration::from_secs(24 * 60 * 60);
    text.parse()
        .ok()
        .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
        .filter(|&duration| !duration.is_zero() && duration <= day)
        .ok_or_else(|| {
            format!(
                "expected a number of seconds above 0 and up to {}",
                day.as_secs()
            )
        })
}
