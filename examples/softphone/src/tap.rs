use std::net::SocketAddr;
use std::sync::{Mutex, PoisonError};

use rsipstack::platform::net::UdpSocket;

/// A socket that remembers the last datagram it received.
///
/// The stack silently drops what it cannot parse or match to a call. The softphone reports it if there
/// was no response.
pub(crate) struct Tap {
    socket: tokio::net::UdpSocket,
    last: Mutex<Option<(SocketAddr, Vec<u8>)>>,
}

impl Tap {
    pub(crate) fn new(socket: tokio::net::UdpSocket) -> Self {
        Tap {
            socket,
            last: Mutex::new(None),
        }
    }

    /// The last datagram, and its sender.
    pub(crate) fn last(&self) -> Option<(SocketAddr, Vec<u8>)> {
        self.last
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

#[async_trait::async_trait]
impl UdpSocket for Tap {
    async fn recv_from(&self, buf: &mut [u8]) -> rsipstack::Result<(usize, SocketAddr)> {
        let (length, from) = self.socket.recv_from(buf).await?;
        let bytes = &buf[..length];
        // Blank datagrams keep a NAT binding alive.
        if !bytes.trim_ascii().is_empty() {
            *self.last.lock().unwrap_or_else(PoisonError::into_inner) =
                Some((from, bytes.to_vec()));
        }
        Ok((length, from))
    }

    async fn send_to(&self, buf: &[u8], addr: SocketAddr) -> rsipstack::Result<usize> {
        Ok(self.socket.send_to(buf, addr).await?)
    }

    fn local_addr(&self) -> rsipstack::Result<SocketAddr> {
        Ok(self.socket.local_addr()?)
    }
}
