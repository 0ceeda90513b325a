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

/// How long to wait for a response to a CANCEL or a BYE.
const GRACE: Duration = Duration::from_secs(4);

/// How long to wait for a final response.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// How long until the call fails: [`CallEnd::NotPickedUp`] if the peer responds to the CANCEL that
    /// follows, else [`Cause::RequestTimeout`].
    pub timeout: Duration,
    /// How long until the caller cancels the call: [`Cause::Canceled`].
    pub cancel_after: Option<Duration>,
}

impl Patience {
    /// The shorter limit, and the cause of a call that exceeds it without any response.
    fn limit(self) -> (Duration, Cause) {
        match self.cancel_after {
            Some(limit) if limit < self.timeout => (limit, Cause::Canceled),
            _ => (self.timeout, Cause::RequestTimeout),
        }
    }
}

/// Calls a number, and hangs up if somebody answers.
pub async fn call(callee: &Uri, patience: Patience) -> Outcome {
    let mut outcome = Outcome {
        callee: callee.clone(),
        response: None,
        bye: None,
        cause: None,
        trouble: None,
    };
    if let Err(trouble) = place(&mut outcome, patience).await {
        // A call that the caller canceled stays canceled, whatever goes wrong afterwards.
        outcome.cause = Some(match outcome.cause {
            Some(CallEnd::Standard(Cause::Canceled)) => CallEnd::Standard(Cause::Canceled),
            _ => trouble.cause(),
        });
        outcome.trouble = Some(trouble);
    }
    outcome
}

async fn place(outcome: &mut Outcome, patience: Patience) -> Result<(), Trouble> {
    let (peer, socket) = reach(&outcome.callee)
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
        destination: Some(SipAddr::new(Transport::Udp, peer.into())),
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
            let heard = heard(&dialog, &tap, peer, limit);
            let Some(response) = give_up(&dialog, invite).await else {
                return heard;
            };
            if local == Cause::RequestTimeout {
                outcome.cause = Some(CallEnd::NotPickedUp);
            }
            Some(response)
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
            // The call was answered before the CANCEL arrived. The stack sends the BYE in a task, which
            // needs time before the program ends.
            sleep(GRACE / 8).await;
            None
        }
        Some(StatusClass::Success) => {
            let text = format!("the stack can hang up after a 200, but not after a {status}");
            return Err(rsipstack::Error::EndpointError(text).into());
        }
        Some(_) => failure,
        None => return Err(Trouble::Status(status)),
    };
    // A local cause has priority: the 487 after a CANCEL only confirms it.
    outcome.cause = outcome.cause.or(cause);
    Ok(())
}

/// Cancels the INVITE, and returns the final response to it.
async fn give_up(
    dialog: &InviteDialog,
    invite: impl Future<Output = InviteAsyncResult>,
) -> Option<sip::Response> {
    // A CANCEL must not be sent before a provisional response (RFC 3261 §9.1).
    if let DialogState::Calling(_) = dialog.state() {
        return None;
    }
    let ended = async { tokio::try_join!(dialog.cancel(), invite) };
    let ((), (_, response)) = timeout(GRACE, ended).await.ok()?.ok()?;
    response
}

/// Hangs up, and returns the response to the BYE.
async fn hang_up(dialog: &InviteDialog) -> Option<Response> {
    // Not `dialog.bye()`, which does not return the response.
    let bye = dialog.request(Method::Bye, None, None);
    let response = timeout(GRACE, bye).await.ok()?.ok()?;
    response.map(Response::from)
}

/// Checks that the peer has sent anything, and that it was SIP.
fn heard(
    dialog: &InviteDialog,
    tap: &Tap,
    peer: SocketAddr,
    waited: Duration,
) -> Result<(), Trouble> {
    let unheard = matches!(dialog.state(), DialogState::Calling(_));
    match tap.last() {
        // A response to this call would have changed the state of the dialog.
        Some((from, bytes)) if unheard || SipMessage::try_from(bytes.as_slice()).is_err() => {
            let text = String::from_utf8_lossy(&bytes).chars().take(60).collect();
            Err(Trouble::NotSip { from, text })
        }
        None if unheard => Err(Trouble::NoResponse { peer, waited }),
        _ => Ok(()),
    }
}

/// The timers of the stack for a call that may take this long.
///
/// If Timer B (no response) or Timer C (no final response) expires, the stack returns a 408 of its own
/// from [`InviteDialog::process_invite`], which looks like a received one. These timers expire only
/// after the softphone has given up, so every 408 is a received one.
fn timers(timeout: Duration) -> EndpointOption {
    let too_late = timeout + 2 * GRACE;
    let usual = EndpointOption::default();
    EndpointOption {
        t1x64: usual.t1x64.max(too_late),
        timerc: usual.timerc.max(too_late),
        ..usual
    }
}

/// The address of a URI, and a socket at the local address from which it is reached. The local address
/// is needed for the Contact header field.
async fn reach(callee: &Uri) -> io::Result<(SocketAddr, UdpSocket)> {
    let port = callee.host_with_port.port.map_or(5060, |port| port.0);
    let peer = match callee.host() {
        Host::IpAddr(address) => SocketAddr::new(*address, port),
        // The stack would look it up too, but retry after a failure.
        Host::Domain(name) => lookup_host((name.0.as_str(), port))
            .await?
            .next()
            .ok_or(io::ErrorKind::NotFound)?,
    };
    let any: IpAddr = match peer {
        SocketAddr::V4(_) => Ipv4Addr::UNSPECIFIED.into(),
        SocketAddr::V6(_) => Ipv6Addr::UNSPECIFIED.into(),
    };
    // Connecting a UDP socket only selects the route.
    let probe = UdpSocket::bind((any, 0)).await?;
    probe.connect(peer).await?;
    let socket = UdpSocket::bind((probe.local_addr()?.ip(), 0)).await?;
    Ok((peer, socket))
}

/// An SDP offer of audio that flows in neither direction, since this phone has no sound.
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
    fn the_timers_of_the_stack_expire_after_the_softphone_gives_up() {
        for seconds in [0, 31, 32, 33, 180, 86_400] {
            let timeout = Duration::from_secs(seconds);
            let timers = timers(timeout);
            assert!(timers.t1x64 > timeout + GRACE, "Timer B, {seconds} s");
            assert!(timers.timerc > timeout + GRACE, "Timer C, {seconds} s");
        }
    }
}
