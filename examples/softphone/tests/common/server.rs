//! A SIP server as a process of its own, on loopback.

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

/// How long a server has until it listens.
const STARTUP: Duration = Duration::from_secs(20);

/// A server that is ended when this is dropped.
pub(crate) struct Server {
    pub(crate) process: Child,
    pub(crate) address: SocketAddr,
}

impl Server {
    /// Starts a server that listens at this address. `None` where it is not installed, which is a
    /// failure in CI.
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

    /// What it wrote to standard error, once it has ended.
    pub(crate) fn complaints(&mut self) -> String {
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
        let started = Instant::now();
        loop {
            // A blank line is not a SIP message, and servers drop it.
            let heard = probe.send(b"\r\n").and_then(|_| probe.recv(&mut []));
            let refused = heard.is_err_and(|error| error.kind() == ErrorKind::ConnectionRefused);
            if !refused {
                return;
            }
            if let Some(status) = self.process.try_wait().unwrap() {
                panic!("the server ended: {status}: {}", self.complaints());
            }
            assert!(started.elapsed() < STARTUP, "the server does not listen");
            sleep(pause);
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Ok(None) = self.process.try_wait() {
            // SIGTERM and not `Child::kill`, which would leave the children of the server behind.
            let terminate = format!("kill {}", self.process.id());
            let _ = Command::new("sh").args(["-c", &terminate]).status();
            let _ = self.process.wait();
        }
    }
}

/// A free address, for servers that do not tell which port the system chose for them.
///
/// The port is below the range from which systems choose, so that no socket of another test takes it
/// before the server does.
pub(crate) fn free_address() -> SocketAddr {
    static TAKEN: AtomicUsize = AtomicUsize::new(0);
    let ports = 20_000..30_000;
    // Processes that run at the same time begin at different ports.
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
