//! SIPp as a process.

use std::fs;
use std::net::SocketAddr;
use std::path::Path;
use std::process::Command;

use rsipstack::sip::Uri;

use crate::server::{self, Server, free_address};

/// A peer that ends by itself after a number of calls.
pub(crate) struct Sipp(Server);

impl Sipp {
    /// Starts SIPp. `None` if it is not installed, which fails the test in CI.
    pub(crate) fn start(scenario: &str, calls: usize) -> Option<Self> {
        let address = free_address();
        let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{}.xml", address.port()));
        fs::write(&file, scenario).unwrap();
        let mut command = Command::new("sipp");
        command
            .arg("-sf")
            .arg(&file)
            .args(["-i", &address.ip().to_string()])
            .args(["-p", &address.port().to_string()])
            .args(["-m", &calls.to_string()])
            .args(["-nostdin", "-timeout", "60", "-timeout_error"]);
        let server = Server::start(&mut command, address, "sip-tester");
        fs::remove_file(file).unwrap();
        server.map(Sipp)
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.0.address
    }

    pub(crate) fn uri(&self, number: &str) -> Uri {
        server::uri(number, self.0.address)
    }

    /// Waits until SIPp ends. The exit code is 0 if every call followed the scenario.
    pub(crate) fn ends_with(mut self, code: i32) {
        let status = self.0.process.wait().unwrap();
        assert_eq!(status.code(), Some(code), "{}", self.0.errors());
    }
}
