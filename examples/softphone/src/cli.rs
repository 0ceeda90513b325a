//! The command line.

use std::net::SocketAddr;
use std::time::Duration;

use clap::Parser;
use rsipstack::sip::uri::ParamsExt;
use rsipstack::sip::{Host, Scheme, Transport, Uri};

use crate::Patience;

const EXIT_STATUS: &str = "\
Exit status:
  0  every call got a final SIP response, or was given up while the far end was working on it
  1  a call failed otherwise: no such host, nobody there, or something that does not speak SIP
  2  the command line is wrong";

/// Places SIP calls over UDP and says why each of them ended.
///
/// Without a number to call, it starts a far end of its own on this machine and calls that.
#[derive(Debug, Parser)]
#[command(version, after_help = EXIT_STATUS)]
pub struct Arguments {
    /// Call this number; may be repeated
    #[arg(long, value_name = "URI", value_parser = sip_uri)]
    pub to: Vec<Uri>,

    /// How long to wait for a final response
    #[arg(long, value_name = "SECONDS", value_parser = seconds, default_value = "32", requires = "to")]
    pub timeout: Duration,

    /// Cancel a call that has no final response after this long
    #[arg(long, value_name = "SECONDS", value_parser = seconds, requires = "to")]
    pub cancel_after: Option<Duration>,

    /// Only answer calls, at this address, until interrupted
    #[arg(long, value_name = "HOST:PORT", conflicts_with = "to")]
    pub listen: Option<SocketAddr>,
}

impl Arguments {
    /// The calls that were asked for.
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
        .ok_or("not a SIP URI, such as sip:486@127.0.0.1:5060")?;
    match uri.transport() {
        None | Some(Transport::Udp) => Ok(uri),
        Some(_) => Err("this softphone speaks UDP only"),
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
                "not a number of seconds above 0 and up to {}",
                day.as_secs()
            )
        })
}
