//! The softphone against SIPp, a SIP implementation that shares no code with its stack.
//!
//! Without SIPp on the machine the calls are skipped, and one line says so.

mod calls;
mod capture;
mod process;
mod scenario;
#[path = "../common/server.rs"]
mod server;
