//! Kamailio as a process.

use std::env;
use std::net::SocketAddr;
use std::process::Command;

use rsipstack::sip::Uri;

use crate::server::{self, Server, free_address};

const CONFIGURATION: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/kamailio/kamailio.cfg");

/// An endpoint, and a proxy in front of it.
pub(crate) struct Kamailio {
    endpoint: SocketAddr,
    proxy: Server,
}

impl Kamailio {
    /// Starts Kamailio. `None` if it is not installed, which fails the test in CI.
    pub(crate) fn start() -> Option<Self> {
        let (endpoint, proxy) = (free_address(), free_address());
        // Debian installs it in a folder that is only in root's PATH.
        let path = env::var("PATH").unwrap_or_default() + ":/usr/sbin";
        let mut command = Command::new("kamailio");
        command
            .env("PATH", path)
            .args(["-DD", "-E", "-f", CONFIGURATION])
            .args(["-A", &format!("ENDPOINT={}", endpoint.port())])
            .args(["-A", &format!("PROXY={}", proxy.port())]);
        // The proxy starts to listen after the endpoint.
        let proxy = Server::start(&mut command, proxy, "kamailio")?;
        Some(Kamailio { endpoint, proxy })
    }

    /// A number at the endpoint.
    pub(crate) fn direct(&self, number: &str) -> Uri {
        server::uri(number, self.endpoint)
    }

    /// The same number, called through the proxy.
    pub(crate) fn relayed(&self, number: &str) -> Uri {
        server::uri(number, self.proxy.address)
    }
}
