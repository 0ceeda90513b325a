//! The softphone against Kamailio, as an endpoint and as a proxy.
//!
//! Without Kamailio on the machine the calls are skipped, and one line says so.

mod calls;
mod process;
#[path = "../common/server.rs"]
mod server;
