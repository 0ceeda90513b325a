//! SIPp as a process.

use std::env;
use std::fs;
use std::io::{self, ErrorKind, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, UdpSocket};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Once;
use std::thread::sleep;
use std::time::Duration;

use rsipstack::sip::Uri;

/// A far end that ends by itself after a number of calls.
pub(crate) struct Sipp {
    process: Child,
    address: SocketAddr,
}

impl Sipp {
    /// Starts SIPp. `None` where it is not installed, but in CI it has to be.
    pub(crate) fn start(scenario: &str, calls: usize) -> Option<Self> {
        let address = free_address();
        let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{}.xml", address.port()));
        fs::write(&file, scenario).unwrap();
        let started = Command::new("sipp")
            .arg("-sf")
            .arg(&file)
            .args(["-i", &address.ip().to_string()])
            .args(["-p", &address.port().to_string()])
            .args(["-m", &calls.to_string()])
            .args(["-nostdin", "-timeout", "60", "-timeout_error"])
            .stdout(Stdio::null()) // its screens
            .stderr(Stdio::piped())
            .spawn();
        let sipp = match started {
            Ok(process) => {
                let mut sipp = Sipp { process, address };
                sipp.wait_until_it_listens();
                Some(sipp)
            }
            Err(error) if error.kind() == ErrorKind::NotFound => {
                skip();
                None
            }
            Err(error) => panic!("cannot start sipp: {error}"),
        };
        fs::remove_file(file).unwrap();
        sipp
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    pub(crate) fn uri(&self, number: &str) -> Uri {
        Uri::try_from(format!("sip:{number}@{}", self.address)).unwrap()
    }

    /// Waits until SIPp ends, with 0 where every call went as the scenario says.
    pub(crate) fn ends_with(mut self, code: i32) {
        let status = self.process.wait().unwrap();
        assert_eq!(status.code(), Some(code), "{}", self.complaints());
    }

    fn complaints(&mut self) -> String {
        let mut text = String::new();
        let stderr = self.process.stderr.as_mut();
        stderr.map(|stderr| stderr.read_to_string(&mut text));
        text
    }

    fn wait_until_it_listens(&mut self) {
        // A connected socket is told when nobody listens at the other end.
        let probe = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        probe.connect(self.address).unwrap();
        let pause = Duration::from_millis(20);
        probe.set_read_timeout(Some(pause)).unwrap();
        loop {
            // A blank line is no SIP message, and SIPp drops it.
            let heard = probe.send(b"\r\n").and_then(|_| probe.recv(&mut []));
            let refused = heard.is_err_and(|error| error.kind() == ErrorKind::ConnectionRefused);
            if !refused {
                return;
            }
            if let Some(status) = self.process.try_wait().unwrap() {
                panic!("sipp: {status}: {}", self.complaints());
            }
            sleep(pause);
        }
    }
}

impl Drop for Sipp {
    fn drop(&mut self) {
        // Still there only where a test failed.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Free a moment ago: SIPp would choose a port itself, but not tell which.
fn free_address() -> SocketAddr {
    let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    socket.local_addr().unwrap()
}

fn skip() {
    static ONCE: Once = Once::new();
    assert!(env::var_os("CI").is_none(), "sipp is not installed");
    ONCE.call_once(|| {
        // Not `eprintln!`, which the test harness would swallow.
        let _ = writeln!(io::stderr(), "skipped: no SIPp here (Debian: sip-tester)");
    });
}
