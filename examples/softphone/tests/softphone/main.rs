//! The softphone against its own test endpoint, and against peers that violate SIP, over UDP on
//! loopback.

mod calls;
mod command_line;
#[path = "../common/patience.rs"]
mod patience;
mod peer;

use std::net::{Ipv4Addr, SocketAddr};

use softphone::TestEndpoint;

/// A test endpoint on a port that the system chooses.
async fn endpoint() -> TestEndpoint {
    TestEndpoint::start(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)))
        .await
        .unwrap()
}
