//! The SIP stack, for both ends of a call.

use std::net::SocketAddr;
use std::sync::Arc;

use rsipstack::EndpointBuilder;
use rsipstack::platform::CancellationToken;
use rsipstack::sip::{Auth, Scheme, Uri};
use rsipstack::transaction::Endpoint;
use rsipstack::transaction::endpoint::EndpointOption;
use rsipstack::transport::TransportLayer;
use rsipstack::transport::udp::UdpConnection;
use tokio::net::UdpSocket;

/// A SIP endpoint on a socket. It runs until this is dropped.
pub(crate) struct Stack {
    pub(crate) endpoint: Endpoint,
}

impl Stack {
    pub(crate) async fn start(
        socket: UdpSocket,
        option: EndpointOption,
    ) -> rsipstack::Result<Self> {
        let token = CancellationToken::new();
        let udp =
            UdpConnection::from_socket(Arc::new(socket), None, Some(token.child_token())).await?;
        let transport = TransportLayer::new(token.clone());
        transport.add_transport(udp.into());
        let endpoint = EndpointBuilder::new()
            .with_user_agent("softphone")
            .with_cancel_token(token)
            .with_transport_layer(transport)
            .with_option(EndpointOption {
                // The default is the domain of the stack's author.
                callid_suffix: Some("softphone.invalid".to_owned()),
                ..option
            })
            .build();

        let inner = Arc::clone(&endpoint.inner);
        tokio::spawn(async move { inner.serve().await });
        Ok(Stack { endpoint })
    }
}

impl Drop for Stack {
    fn drop(&mut self) {
        self.endpoint.shutdown();
    }
}

/// `sip:user@address`.
pub(crate) fn uri(user: &str, address: SocketAddr) -> Uri {
    Uri {
        scheme: Some(Scheme::Sip),
        auth: Some(Auth { user: user.to_owned(), password: None }),
        host_with_port: address.into(),
        ..Uri::default()
    }
}
