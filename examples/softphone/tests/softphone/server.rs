//! A SIP server in a process of its own, on loopback.

use std::io::{ErrorKind, Read};
use std::net::{Ipv4Addr, SocketAddr, UdpSocket};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU16, Ordering};
use std::thread::sleep;
use std::time::Duration;

use rsipstack::sip::Uri;

/// A server, which is ended when this is dropped.
pub(crate) struct Server(pub(crate) Child);

impl Server {
    /// Starts a server, and waits until it listens at this address.
    pub(crate) fn start(command: &mut Command, address: SocketAddr) -> Self {
        let program = command.get_program().to_owned();
        let started = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn();
        let process = started.unwrap_or_else(|error| panic!("cannot start {program:?}: {error}"));
        let mut server = Server(process);
        // A connected socket gets an error if nobody listens at the other end.
        let probe = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        probe.connect(address).unwrap();
        let pause = Duration::from_millis(20);
        probe.set_read_timeout(Some(pause)).unwrap();
        for _ in 0..3_000 {
            // A blank line is not a SIP message, and servers drop it.
            let heard = probe.send(b"\r\n").and_then(|_| probe.recv(&mut []));
            if heard.is_ok() || heard.is_err_and(|e| e.kind() != ErrorKind::ConnectionRefused) {
                return server;
            }
            if let Some(status) = server.0.try_wait().unwrap() {
                panic!("{program:?} ended: {status}: {}", server.errors());
            }
            sleep(pause);
        }
        panic!("{program:?} does not listen");
    }

    /// Reads its standard error until it ends.
    pub(crate) fn errors(&mut self) -> String {
        let mut text = String::new();
        let stderr = self.0.stderr.as_mut();
        stderr.map(|stderr| stderr.read_to_string(&mut text));
        text
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Ok(None) = self.0.try_wait() {
            // `Child::kill` sends SIGKILL, which would leave the children of the server running.
            let terminate = format!("kill {}", self.0.id());
            let _ = Command::new("sh").args(["-c", &terminate]).status();
            let _ = self.0.wait();
        }
    }
}

/// A free address, for servers that do not report a port that the system chose.
///
/// The port is below the ephemeral range, so no socket of another test takes it first.
pub(crate) fn free_address() -> SocketAddr {
    static NEXT: AtomicU16 = AtomicU16::new(20_000);
    loop {
        let port = NEXT.fetch_add(1, Ordering::Relaxed);
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        if UdpSocket::bind(address).is_ok() {
            return address;
        }
    }
}

/// The URI of a number at an address.
pub(crate) fn uri(number: &str, address: SocketAddr) -> Uri {
    Uri::try_from(format!("sip:{number}@{address}")).unwrap()
}
