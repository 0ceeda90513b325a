//! A SIP server in a process of its own, on loopback.

use std::env;
use std::io::{self, ErrorKind, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, UdpSocket};
use std::path::Path;
use std::process::{self, Child, Command, Stdio};
use std::sync::Once;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::sleep;
use std::time::{Duration, Instant};

use rsipstack::sip::Uri;

static SKIPPED: Once = Once::new();

/// How long to wait until a server listens.
const STARTUP: Duration = Duration::from_secs(20);

/// A server, which is stopped when this is dropped.
pub(crate) struct Server {
    pub(crate) process: Child,
    pub(crate) address: SocketAddr,
}

impl Server {
    /// Starts a server that listens at this address. `None` if it is not installed, which fails the
    /// test in CI.
    pub(crate) fn start(
        command: &mut Command,
        address: SocketAddr,
        debian_package: &str,
    ) -> Option<Self> {
        let started = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn();
        let program = Path::new(command.get_program()).display();
        match started {
            Ok(process) => {
                let mut server = Server { process, address };
                server.wait_until_it_listens();
                Some(server)
            }
            Err(error) if error.kind() == ErrorKind::NotFound => {
                let missing = format!("{program} is not installed (Debian: {debian_package})");
                assert!(env::var_os("CI").is_none(), "{missing}");
                // Not `eprintln!`, whose output the test harness captures.
                SKIPPED.call_once(|| _ = writeln!(io::stderr(), "skipped: {missing}"));
                None
            }
            Err(error) => panic!("cannot start {program}: {error}"),
        }
    }

    /// Reads its standard error until it ends.
    pub(crate) fn errors(&mut self) -> String {
        let mut text = String::new();
        let stderr = self.process.stderr.as_mut();
        stderr.map(|stderr| stderr.read_to_string(&mut text));
        text
    }

    fn wait_until_it_listens(&mut self) {
        // A connected socket gets an error if nobody listens at the other end.
        let probe = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        probe.connect(self.address).unwrap();
        let pause = Duration::from_millis(20);
        probe.set_read_timeout(Some(pause)).unwrap();
        let started = Instant::now();
        loop {
            // A blank line is not a SIP message, and servers drop it.
            let heard = probe.send(b"\r\n").and_then(|_| probe.recv(&mut []));
            let refused = heard.is_err_and(|error| error.kind() == ErrorKind::ConnectionRefused);
            if !refused {
                return;
            }
            if let Some(status) = self.process.try_wait().unwrap() {
                panic!("the server ended: {status}: {}", self.errors());
            }
            assert!(started.elapsed() < STARTUP, "the server does not listen");
            sleep(pause);
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Ok(None) = self.process.try_wait() {
            // `Child::kill` sends SIGKILL, which would leave the children of the server running.
            let terminate = format!("kill {}", self.process.id());
            let _ = Command::new("sh").args(["-c", &terminate]).status();
            let _ = self.process.wait();
        }
    }
}

/// A free address, for servers that do not report a port that the system chose.
///
/// The port is below the ephemeral range, so no socket of another test takes it first.
pub(crate) fn free_address() -> SocketAddr {
    static TAKEN: AtomicUsize = AtomicUsize::new(0);
    let ports = 20_000..30_000;
    // Test processes that run in parallel start at different ports.
    let first = process::id() as usize * 16 + TAKEN.fetch_add(1, Ordering::Relaxed);
    ports
        .clone()
        .cycle()
        .skip(first % ports.len())
        .take(ports.len())
        .map(|port| SocketAddr::from((Ipv4Addr::LOCALHOST, port)))
        .find(|address| UdpSocket::bind(address).is_ok())
        .expect("a free port")
}

/// The URI of a number at an address.
pub(crate) fn uri(number: &str, address: SocketAddr) -> Uri {
    Uri::try_from(format!("sip:{number}@{address}")).unwrap()
}
