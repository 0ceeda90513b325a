//! A peer without a SIP stack, to send what no stack would send.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rsipstack::sip::Uri;
use tokio::net::UdpSocket;

/// Sends the datagrams that a function returns for each received one.
pub(crate) struct Peer {
    address: SocketAddr,
    /// How many BYE requests were received.
    pub(crate) byes: Arc<AtomicUsize>,
}

impl Peer {
    pub(crate) async fn start(reply: impl Fn(&str) -> Vec<String> + Send + 'static) -> Self {
        let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = socket.local_addr().unwrap();
        let byes = Arc::new(AtomicUsize::new(0));
        let seen = Arc::clone(&byes);
        tokio::spawn(async move {
            let mut buffer = [0; 8192];
            while let Ok((length, from)) = socket.recv_from(&mut buffer).await {
                let request = String::from_utf8_lossy(&buffer[..length]).into_owned();
                seen.fetch_add(usize::from(method(&request) == "BYE"), Ordering::Relaxed);
                for datagram in reply(&request) {
                    socket.send_to(datagram.as_bytes(), from).await.unwrap();
                }
            }
        });
        Peer { address, byes }
    }

    /// A peer that sends the same response to each INVITE, and ignores other requests.
    pub(crate) async fn responding(
        status_line: impl Into<String>,
        headers: impl Into<String>,
    ) -> Self {
        let (status_line, headers) = (status_line.into(), headers.into());
        Self::start(move |request| match method(request) {
            "INVITE" => vec![response(request, &status_line, &headers)],
            _ => vec![],
        })
        .await
    }

    pub(crate) fn uri(&self) -> Uri {
        Uri::try_from(format!("sip:peer@{}", self.address)).unwrap()
    }
}

/// The method of a request.
pub(crate) fn method(request: &str) -> &str {
    request.split(' ').next().unwrap_or_default()
}

/// A response to a request, with additional header lines.
pub(crate) fn response(request: &str, status_line: &str, headers: &str) -> String {
    let mut lines = vec![status_line.to_owned()];
    for line in request.lines() {
        match line.split(':').next() {
            Some("Via" | "From" | "Call-ID" | "CSeq") => lines.push(line.to_owned()),
            Some("To") => lines.push(format!("{line};tag=peer")),
            _ => {}
        }
    }
    format!("{}\r\n{headers}Content-Length: 0\r\n\r\n", lines.join("\r\n"))
}
