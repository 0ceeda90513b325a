//! The softphone against SIPp, a SIP implementation that shares no code with its stack.
//!
//! If SIPp is not installed, the tests are skipped with one line of output.

mod calls;
mod capture;
#[path = "../common/patience.rs"]
mod patience;
mod process;
mod scenario;
#[path = "../common/server.rs"]
mod server;
