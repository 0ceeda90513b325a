use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use rsipstack::dialog::dialog::DialogState;
use rsipstack::dialog::dialog_layer::DialogLayer;
use rsipstack::dialog::invitation::{InviteAsyncResult, InviteOption};
use rsipstack::dialog::invite_dialog::InviteDialog;
use rsipstack::platform::net::UdpSocket as _;
use rsipstack::sip::{self, Host, Method, SipMessage, Transport, Uri};
use rsipstack::transaction::endpoint::EndpointOption;
use rsipstack::transport::SipAddr;
use sipcause::{Cause, StatusClass};
use tokio::net::{UdpSocket, lookup_host};
use tokio::time::{sleep, timeout};

use crate::CallEnd;
use crate::outcome::{Outcome, Response, Trouble};
use crate::stack::{self, Stack};
use crate::tap::Tap;

/// How long the far end has to respond to a CANCEL or a BYE.
const GRACE: Duration = Duration::from_secs(4);

/// How long the caller waits for a final response.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// After this long the call has failed: [`Cause::RequestTimeout`].
    pub timeout: Duration,
    /// After this long the caller does not want it anymore: [`Cause::Canceled`].
    pub cancel_after: Option<Duration>,
}

impl Patience {
    /// How long the caller waits, and why no longer.
    fn limit(self) -> (Duration, Cause) {
        match self.cancel_after {
            Some(limit) if limit < self.timeout => (limit, Cause::Canceled),
            _ => (self.timeout, Cause::RequestTimeout),
        }
    }
}

/// Calls a number, hangs up if somebody answers, and tells how it went.
pub async fn call(callee: &Uri, patience: Patience) -> Outcome {
    let mut outcome = Outcome {
        callee: callee.clone(),
        response: None,
        bye: None,
        cause: None,
        trouble: None,
    };
    if let Err(trouble) = place(&mut outcome, patience).await {
        // A call that the caller canceled stays canceled, whatever else is wrong with it.
        outcome.cause = Some(match outcome.cause {
            Some(CallEnd::Standard(Cause::Canceled)) => CallEnd::Standard(Cause::Canceled),
            _ => trouble.cause(),
        });
        outcome.trouble = Some(trouble);
    }
    outcome
}

async fn place(outcome: &mut Outcome, patience: Patience) -> Result<(), Trouble> {
    let (far_end, socket) = reach(&outcome.callee)
        .await
        .map_err(|error| Trouble::Unreachable {
            host: outcome.callee.host().clone(),
            error,
        })?;
    let tap = Arc::new(Tap::new(socket));
    let here = tap.local_addr()?;
    let stack = Stack::start(tap.clone(), timers(patience.timeout)).await?;
    let layer = DialogLayer::new(stack.endpoint.inner.clone());
    let (transitions, _) = layer.new_dialog_state_channel();
    let invite = InviteOption {
        caller: stack::uri("softphone", here),
        contact: stack::uri("softphone", here),
        callee: outcome.callee.clone(),
        destination: Some(SipAddr::new(Transport::Udp, far_end.into())),
        offer: Some(inactive_audio(here.ip())),
        ..InviteOption::default()
    };
    let (dialog, mut transaction) = layer.create_client_invite_dialog(invite, transitions)?;
    let mut invite = pin!(dialog.process_invite(&mut transaction));

    let (limit, local) = patience.limit();
    let response = tokio::select! {
        biased;
        () = sleep(limit) => {
            outcome.cause = Some(CallEnd::Standard(local));
            let heard = heard(&dialog, &tap, far_end, limit);
            match give_up(&dialog, invite).await {
                None => return heard,
                response => response,
            }
        }
        result = &mut invite => result?.1,
    };
    let Some(response) = response.map(Response::from) else {
        return Err(rsipstack::Error::EndpointError("no final response".to_owned()).into());
    };

    let status = response.status;
    let failure = response.cause();
    outcome.response = Some(response);
    let cause = match StatusClass::from_status(status) {
        Some(StatusClass::Success) if dialog.state().is_confirmed() => {
            outcome.bye = hang_up(&dialog).await;
            match &outcome.bye {
                Some(bye) => CallEnd::from_in_dialog_status(bye.status),
                None => Some(CallEnd::Standard(Cause::RequestTimeout)),
            }
        }
        Some(StatusClass::Success) if outcome.cause.is_some() => {
            // Answered although it was canceled: the stack sends the BYE itself, in a task that
            // would not outlive the program.
            sleep(GRACE / 8).await;
            None
        }
        Some(StatusClass::Success) => {
            let text = format!("the stack cannot hang up what a {status} answers, only a 200");
            return Err(rsipstack::Error::EndpointError(text).into());
        }
        Some(_) => failure,
        None => return Err(Trouble::Status(status)),
    };
    // A local cause stands: the 487 that follows a CANCEL only repeats what the caller did.
    outcome.cause = outcome.cause.or(cause);
    Ok(())
}

/// Cancels the INVITE, and returns the final response that it still gets.
async fn give_up(
    dialog: &InviteDialog,
    invite: impl Future<Output = InviteAsyncResult>,
) -> Option<sip::Response> {
    // A CANCEL must not be sent before a provisional response has come (RFC 3261 §9.1).
    if let DialogState::Calling(_) = dialog.state() {
        return None;
    }
    let ended = async { tokio::try_join!(dialog.cancel(), invite) };
    let ((), (_, response)) = timeout(GRACE, ended).await.ok()?.ok()?;
    response
}

/// Hangs up, and returns the response to the BYE.
async fn hang_up(dialog: &InviteDialog) -> Option<Response> {
    // Not `dialog.bye()`, which keeps the response to itself.
    let bye = dialog.request(Method::Bye, None, None);
    let response = timeout(GRACE, bye).await.ok()?.ok()?;
    response.map(Response::from)
}

/// Whether the far end is there at all, and speaks SIP.
fn heard(
    dialog: &InviteDialog,
    tap: &Tap,
    far_end: SocketAddr,
    waited: Duration,
) -> Result<(), Trouble> {
    let unheard = matches!(dialog.state(), DialogState::Calling(_));
    match tap.last() {
        // What the stack could use would have ended this state.
        Some((from, bytes)) if unheard || SipMessage::try_from(bytes.as_slice()).is_err() => {
            let text = String::from_utf8_lossy(&bytes).chars().take(60).collect();
            Err(Trouble::NotSip { from, text })
        }
        None if unheard => Err(Trouble::NoAnswer { far_end, waited }),
        _ => Ok(()),
    }
}

/// The timers of the stack for a call that may take this long.
///
/// When its Timer B (no response) or Timer C (no final one) runs out, the stack makes up a 408 and
/// hands it over as if it had been received: [`InviteDialog::process_invite`] returns both alike.
/// So that a 408 that gets here was sent by the far end, these timers run out after the softphone
/// has given up.
fn timers(timeout: Duration) -> EndpointOption {
    let too_late = timeout + 2 * GRACE;
    let usual = EndpointOption::default();
    EndpointOption {
        t1x64: usual.t1x64.max(too_late),
        timerc: usual.timerc.max(too_late),
        ..usual
    }
}

/// Where a call to this URI has to go, and a socket at the address from which that is reached, so
/// that the far end can be told the address.
async fn reach(callee: &Uri) -> io::Result<(SocketAddr, UdpSocket)> {
    let port = callee.host_with_port.port.map_or(5060, |port| port.0);
    let far_end = match callee.host() {
        Host::IpAddr(address) => SocketAddr::new(*address, port),
        // The stack would look it up too, but take a failure for a reason to try again later.
        Host::Domain(name) => lookup_host((name.0.as_str(), port))
            .await?
            .next()
            .ok_or(io::ErrorKind::NotFound)?,
    };
    let any: IpAddr = match far_end {
        SocketAddr::V4(_) => Ipv4Addr::UNSPECIFIED.into(),
        SocketAddr::V6(_) => Ipv6Addr::UNSPECIFIED.into(),
    };
    // Connecting sends nothing, it only chooses the route.
    let probe = UdpSocket::bind((any, 0)).await?;
    probe.connect(far_end).await?;
    let socket = UdpSocket::bind((probe.local_addr()?.ip(), 0)).await?;
    Ok((far_end, socket))
}

/// An offer of audio that flows in neither direction, since this phone has no sound.
fn inactive_audio(address: IpAddr) -> Vec<u8> {
    let family = if address.is_ipv4() { "IP4" } else { "IP6" };
    [
        "v=0",
        &format!("o=- 0 0 IN {family} {address}"),
        "s=-",
        &format!("c=IN {family} {address}"),
        "t=0 0",
        "m=audio 9 RTP/AVP 0",
        "a=inactive",
        "",
    ]
    .join("\r\n")
    .into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stack_never_runs_out_of_patience_first() {
        for seconds in [0, 31, 32, 33, 180, 86_400] {
            let timeout = Duration::from_secs(seconds);
            let timers = timers(timeout);
            assert!(timers.t1x64 > timeout + GRACE, "Timer B, {seconds} s");
            assert!(timers.timerc > timeout + GRACE, "Timer C, {seconds} s");
        }
    }
}
