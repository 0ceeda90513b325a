//! The softphone against Kamailio, as an endpoint and as a proxy.
//!
//! If Kamailio is not installed, the tests are skipped with one line of output.

mod calls;
#[path = "../common/patience.rs"]
mod patience;
mod process;
#[path = "../common/server.rs"]
mod server;
