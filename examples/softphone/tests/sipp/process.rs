//! SIPp as a process.

use std::fs;
use std::net::SocketAddr;
use std::path::Path;
use std::process::Command;

use rsipstack::sip::Uri;

use crate::server::{self, Server, free_address};

/// A far end that ends by itself after a number of calls.
pub(crate) struct Sipp(Server);

impl Sipp {
    /// Starts SIPp. `None` where it is not installed, but in CI it has to be.
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

    /// Waits until SIPp ends, with 0 where every call went as the scenario says.
    pub(crate) fn ends_with(mut self, code: i32) {
        let status = self.0.process.wait().unwrap();
        assert_eq!(status.code(), Some(code), "{}", self.0.complaints());
    }
}
