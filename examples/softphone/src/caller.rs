use std::future::pending;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::pin::pin;
use std::time::Duration;

use rsipstack::dialog::dialog::{DialogState, DialogStateReceiver};
use rsipstack::dialog::dialog_layer::DialogLayer;
use rsipstack::dialog::invitation::{InviteAsyncResult, InviteOption};
use rsipstack::dialog::invite_dialog::InviteDialog;
use rsipstack::sip::{self, Method, Transport, Uri};
use rsipstack::transaction::endpoint::EndpointOption;
use rsipstack::transport::SipAddr;
use sipcause::{Cause, StatusClass};
use tokio::net::{UdpSocket, lookup_host};
use tokio::time::{sleep, timeout};

use crate::CallEnd;
use crate::outcome::{Outcome, Response, Trouble};
use crate::stack::{self, Stack};

/// Longer than any call.
///
/// If Timer B (no response) or Timer C (no final response) expires, the stack returns a 408 of its own
/// from [`InviteDialog::process_invite`], which looks like a received one. With this limit, they never
/// do, so every 408 is a received one.
const NEVER: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// How long to wait for a final response.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// How long until the call fails: [`CallEnd::NotPickedUp`] if the peer responds to the CANCEL that
    /// follows, else [`Cause::RequestTimeout`]. The peer has as long again to respond to a CANCEL or
    /// a BYE.
    pub timeout: Duration,
    /// How long until the caller cancels the call: [`Cause::Canceled`].
    pub cancel_after: Option<Duration>,
}

impl Default for Patience {
    /// 64 · T1, after which a request fails without a response (RFC 3261 §17.1).
    fn default() -> Self {
        Patience { timeout: Duration::from_secs(32), cancel_after: None }
    }
}

impl Patience {
    /// Waits until the caller gives up, and returns the cause if no response follows.
    async fn ends(self, changes: &mut DialogStateReceiver) -> Cause {
        let mut cause = Cause::RequestTimeout;
        let canceled = async {
            match self.cancel_after {
                Some(limit) => sleep(limit).await,
                None => pending().await,
            }
            cause = Cause::Canceled;
            // A CANCEL must not be sent before a provisional response (RFC 3261 §9.1).
            while let Some(DialogState::Calling(_)) = changes.recv().await {}
        };
        // Either way, `cause` says what happened.
        let _ = timeout(self.timeout, canceled).await;
        cause
    }
}

/// Calls a number, and hangs up if somebody answers.
pub async fn call(callee: &Uri, patience: Patience) -> Outcome {
    let mut outcome = Outcome::default();
    if let Err(trouble) = place(callee, patience, &mut outcome).await {
        // A call that the caller canceled stays canceled, whatever goes wrong afterwards.
        outcome.cause = outcome.cause.or(Some(trouble.cause));
        outcome.trouble = Some(trouble.text);
    }
    outcome
}

async fn place(callee: &Uri, patience: Patience, outcome: &mut Outcome) -> Result<(), Trouble> {
    let unreachable = |error| Trouble {
        cause: CallEnd::Standard(Cause::ConnectionError),
        text: format!("cannot reach {}: {error}", callee.host()),
    };
    let (peer, socket) = reach(callee).await.map_err(unreachable)?;
    let here = socket.local_addr().map_err(unreachable)?;
    let timers = EndpointOption { t1x64: NEVER, timerc: NEVER, ..EndpointOption::default() };
    let stack = Stack::start(socket, timers).await?;
    let layer = DialogLayer::new(stack.endpoint.inner.clone());
    let (transitions, mut changes) = layer.new_dialog_state_channel();
    let invite = InviteOption {
        caller: stack::uri("softphone", here),
        contact: stack::uri("softphone", here),
        callee: callee.clone(),
        destination: Some(SipAddr::new(Transport::Udp, peer.into())),
        offer: Some(inactive_audio(here.ip())),
        ..InviteOption::default()
    };
    let (dialog, mut transaction) = layer.create_client_invite_dialog(invite, transitions)?;
    let mut invite = pin!(dialog.process_invite(&mut transaction));

    let response = tokio::select! {
        biased;
        local = patience.ends(&mut changes) => {
            outcome.cause = Some(CallEnd::Standard(local));
            if let DialogState::Calling(_) = dialog.state() {
                let seconds = patience.timeout.as_secs_f64();
                return Err(Trouble {
                    cause: CallEnd::Standard(local),
                    text: format!("no SIP response from {peer} within {seconds} s"),
                });
            }
            let Some(response) = give_up(&dialog, invite, patience.timeout).await else {
                return Ok(());
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
            outcome.bye = hang_up(&dialog, patience.timeout).await;
            match &outcome.bye {
                Some(bye) => CallEnd::from_in_dialog_status(bye.status),
                None => Some(CallEnd::Standard(Cause::RequestTimeout)),
            }
        }
        Some(StatusClass::Success) if outcome.cause.is_some() => {
            // The call was answered before the CANCEL arrived. The stack sends the BYE in a task, which
            // needs time before the program ends.
            sleep(Duration::from_millis(500)).await;
            None
        }
        Some(StatusClass::Success) => {
            let text = format!("the stack can hang up after a 200, but not after a {status}");
            return Err(rsipstack::Error::EndpointError(text).into());
        }
        Some(_) => failure,
        None => {
            return Err(Trouble {
                cause: CallEnd::NotSip,
                text: format!("expected a SIP status code from 100 to 699, found {status}"),
            });
        }
    };
    // A local cause has priority: the 487 after a CANCEL only confirms it.
    outcome.cause = outcome.cause.or(cause);
    Ok(())
}

/// Cancels the INVITE, and returns the final response to it.
async fn give_up(
    dialog: &InviteDialog,
    invite: impl Future<Output = InviteAsyncResult>,
    limit: Duration,
) -> Option<sip::Response> {
    let ended = async { tokio::try_join!(dialog.cancel(), invite) };
    let ((), (_, response)) = timeout(limit, ended).await.ok()?.ok()?;
    response
}

/// Hangs up, and returns the response to the BYE.
async fn hang_up(dialog: &InviteDialog, limit: Duration) -> Option<Response> {
    // Not `dialog.bye()`, which does not return the response.
    let bye = dialog.request(Method::Bye, None, None);
    let response = timeout(limit, bye).await.ok()?.ok()?;
    response.map(Response::from)
}

/// The address of a URI, and a socket at the local address from which it is reached. The local address
/// is needed for the Contact header field.
async fn reach(callee: &Uri) -> io::Result<(SocketAddr, UdpSocket)> {
    let port = callee.host_with_port.port.map_or(5060, |port| port.0);
    // The stack would look it up too, but retry after a failure.
    let mut addresses = lookup_host(format!("{}:{port}", callee.host())).await?;
    let peer = addresses.next().ok_or(io::ErrorKind::NotFound)?;
    let any = if peer.is_ipv4() { "0.0.0.0" } else { "::" };
    // Connecting a UDP socket only selects the route.
    let probe = UdpSocket::bind((any, 0)).await?;
    probe.connect(peer).await?;
    let socket = UdpSocket::bind((probe.local_addr()?.ip(), 0)).await?;
    Ok((peer, socket))
}

/// An SDP offer of audio that flows in neither direction, since this phone has no sound.
fn inactive_audio(address: IpAddr) -> Vec<u8> {
    let family = if address.is_ipv4() { "IP4" } else { "IP6" };
    let origin = format!("v=0\r\no=- 0 0 IN {family} {address}\r\ns=-\r\n");
    let media = "t=0 0\r\nm=audio 9 RTP/AVP 0\r\na=inactive\r\n";
    format!("{origin}c=IN {family} {address}\r\n{media}").into_bytes()
}
