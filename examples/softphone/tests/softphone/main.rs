//! The softphone against its own test endpoint, against peers that violate SIP, and against SIPp and
//! Kamailio, over UDP on loopback.

mod calls;
mod command_line;
mod kamailio;
mod peer;
mod server;
mod sipp;

use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use rsipstack::sip::Uri;
use sipcause::Cause;
use softphone::{CallEnd, Outcome, Patience, TestEndpoint, call};

const BUSY: CallEnd = CallEnd::Standard(Cause::Busy);
const CANCELED: CallEnd = CallEnd::Standard(Cause::Canceled);
const TIMED_OUT: CallEnd = CallEnd::Standard(Cause::RequestTimeout);
const UNAVAILABLE: CallEnd = CallEnd::Standard(Cause::Unavailable);

/// Longer than any response takes on a busy machine.
const PATIENT: Patience = Patience { timeout: Duration::from_secs(120), cancel_after: None };

/// For calls that do not get a response.
const BRIEF: Patience = Patience { timeout: Duration::from_millis(800), cancel_after: None };

/// Cancels once it rings.
const CANCELING: Patience = Patience { cancel_after: Some(Duration::from_millis(100)), ..PATIENT };

/// A test endpoint on a port that the system chooses.
async fn endpoint() -> TestEndpoint {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    TestEndpoint::start(address).await.unwrap()
}

/// Gives up soon, unless a busy machine needs longer until the peer is heard.
async fn brief_call(callee: &Uri, is_heard: impl Fn(&Outcome) -> bool) -> Outcome {
    let mut patience = BRIEF;
    loop {
        let outcome = call(callee, patience).await;
        if is_heard(&outcome) || patience.timeout > PATIENT.timeout {
            return outcome;
        }
        patience.timeout *= 4;
    }
}

fn status(outcome: &Outcome) -> Option<u16> {
    outcome.response.as_ref().map(|response| response.status)
}
