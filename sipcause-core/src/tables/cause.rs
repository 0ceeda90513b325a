use sipcause_derive::SipCause;

/// Why a call or another request failed or ended, with a variant for each cause of
/// [JsSIP](https://jssip.net).
///
/// The causes with status codes are:
///
/// * [`Busy`](Self::Busy): 486, 600
/// * [`Rejected`](Self::Rejected): 403, 603
/// * [`Redirected`](Self::Redirected): 300, 301, 302, 305, 380
/// * [`Unavailable`](Self::Unavailable): 480, 410, 408, 430
/// * [`NotFound`](Self::NotFound): 404, 604
/// * [`AddressIncomplete`](Self::AddressIncomplete): 484
/// * [`IncompatibleSdp`](Self::IncompatibleSdp): 488, 606
/// * [`AuthenticationError`](Self::AuthenticationError): 401, 407
/// * [`DialogError`](Self::DialogError): 408 and 481, only inside a dialog
/// * [`SipFailureCode`](Self::SipFailureCode): every other one from 300 to 699
///
/// ```
/// use sipcause::Cause;
///
/// assert_eq!(Cause::from_status(486), Some(Cause::Busy));
/// assert_eq!(Cause::from_status(503), Some(Cause::SipFailureCode));
/// assert_eq!(Cause::from_status(200), None); // not a failure
///
/// // The same number means something else once the call is up.
/// assert_eq!(Cause::from_status(408), Some(Cause::Unavailable));
/// assert_eq!(Cause::from_in_dialog_status(408), Some(Cause::DialogError));
///
/// assert_eq!(Cause::IncompatibleSdp.as_str(), "Incompatible SDP");
/// assert_eq!("Incompatible SDP".parse().ok(), Some(Cause::IncompatibleSdp));
/// ```
///
/// # Local causes
///
/// The other causes have no codes, and no lookup ever returns one. Only the program knows that a
/// socket closed, a timer expired or access to the microphone was denied, so it chooses these
/// causes itself. Because both kinds are variants of one type, a program can match on a single
/// value.
///
/// The enum is not `#[non_exhaustive]`, so it can be matched without a wildcard. A new variant
/// would be a breaking change, and the compiler would point at every `match` that does not handle
/// it.
///
/// # The status
///
/// A cause does not hold the status. [`status`](Self::status) returns the code to send for it, which
/// is often another one than was received:
///
/// ```
/// use sipcause::Cause;
///
/// let declined = Cause::from_status(603).unwrap();
/// assert_eq!(declined, Cause::Rejected);
/// assert_eq!(declined.status(), Some(403)); // the first of 403 and 603
/// ```
///
/// Keep the received status [beside the cause, or in a variant of your
/// own](https://docs.rs/sipcause/latest/sipcause/guide/recipes/#keep-the-status).
///
/// # The next step
///
/// A cause does not say what to do next. For that, look up the status in
/// [`NextStep`](crate::NextStep):
///
/// ```
/// use sipcause::{Cause, NextStep};
///
/// assert_eq!(Cause::from_status(486), Some(Cause::Busy));
/// assert_eq!(NextStep::from_status(486), Some(NextStep::Later));
///
/// let no_response = Cause::RequestTimeout; // the program's own timer expired
/// assert_eq!(no_response.status(), None);
/// ```
///
/// # Where JsSIP differs from its documentation
///
/// The texts are exactly those of JsSIP. The codes are those of JsSIP's documentation, which JsSIP
/// itself does not always follow. A JsSIP client can therefore report a different cause than this
/// table. The differences were measured with JsSIP 3.13.8, whose cause comes first:
///
/// * A request outside a dialog fails with 424: `Address Incomplete`, here
///   [`SipFailureCode`](Self::SipFailureCode).
/// * A request other than INVITE or BYE fails with 408: `Request Timeout`, here
///   [`Unavailable`](Self::Unavailable), or [`DialogError`](Self::DialogError) inside a dialog.
/// * An outgoing INVITE gets no response: `Canceled`, here [`RequestTimeout`](Self::RequestTimeout).
/// * An outgoing INVITE loses its connection: `Canceled`, here
///   [`ConnectionError`](Self::ConnectionError).
/// * A 200 to an INVITE has no SDP: `Bad Media Description`, here [`MissingSdp`](Self::MissingSdp).
/// * The SDP offer in an INVITE cannot be applied: `WebRTC Error`, here
///   [`BadMediaDescription`](Self::BadMediaDescription).
///
/// Inside a dialog, the cause that JsSIP reports depends more on the method than on the status:
///
/// * **re-INVITE and UPDATE** (`hold`, `unhold` and `renegotiate`): every failure response ends the
///   call as `WebRTC Error`, with three exceptions. A 481, and a 408 to a re-INVITE, are
///   `Dialog Error`. A 408 to an UPDATE is `Request Timeout`. A re-INVITE that gets a 491 is first
///   retried once.
/// * **INFO**: a 408 ends the call as `Request Timeout`, and a 481 as `Dialog Error`. After any
///   other failure response the call goes on, and JsSIP reports no cause.
/// * **REFER**: a 408 is `Request Timeout`, a 481 is `Dialog Error`, and any other failure response
///   is `Rejected`. The call goes on in every case.
/// * **BYE**: the call ends as `Terminated` when the BYE is sent. The response does not matter.
///
/// [`from_in_dialog_status`](Self::from_in_dialog_status) does not depend on the method. It returns
/// [`DialogError`](Self::DialogError) for 408 and 481, and the same cause as outside a dialog for
/// every other status.
///
/// A 424 (Bad Location Information) is [`SipFailureCode`](Self::SipFailureCode), because the dialed
/// number is not at fault. [`WebrtcError`](Self::WebrtcError) is missing from JsSIP's
/// documentation. It is a variant here to let every cause that JsSIP itself reports be parsed. An
/// application can also pass a text of its own to JsSIP's `terminate`. The text of
/// [`MissingSdp`](Self::MissingSdp) is from JsSIP's code, because it is missing from the
/// documentation.
#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[sip_cause(crate = crate, display, error, from_str)]
#[cfg_attr(feature = "serde", sip_cause(serde))]
pub enum Cause {
    /// The connection to the server failed or was lost. Check your network and try again.
    ///
    /// Local: the transport cannot be opened, or closes during a request or a call. JsSIP reports
    /// [`Canceled`](Self::Canceled) if that request is an INVITE for a new call.
    ConnectionError,

    /// The server did not respond. Check your network and try again.
    ///
    /// Local: a transaction times out without a final response. A 408 that was received is
    /// [`Unavailable`](Self::Unavailable) or [`DialogError`](Self::DialogError) instead. JsSIP also
    /// reports `Request Timeout` for a 408 to a request other than INVITE, but
    /// [`Canceled`](Self::Canceled) for a new call whose INVITE times out.
    RequestTimeout,

    /// The call failed for another reason. See the status code for details.
    ///
    /// The fallback, for every status from 300 to 699 that no other cause lists.
    #[sip_cause(fallback, rename = "SIP Failure Code")]
    SipFailureCode,

    /// Something went wrong in this program. If it happens again, report it to the developer.
    ///
    /// Local: a fault in the program itself that no other cause describes. JsSIP also reports it
    /// for a 200 without a Contact header field.
    InternalError,

    /// The person you called is on another call. Try again later.
    ///
    /// 486 Busy Here and 600 Busy Everywhere.
    #[codes(486, 600)]
    Busy,

    /// The call was declined, either by the person you called or by a server.
    ///
    /// 403 Forbidden and 603 Decline. JsSIP also reports it for an incoming call that this side
    /// declines, and for a REFER that fails.
    #[codes(403, 603)]
    Rejected,

    /// The person you called is at a different address. Call one of the addresses in the response.
    ///
    /// The registered 3xx codes.
    #[codes(300, 301, 302, 305, 380)]
    Redirected,

    /// The person you called could not be reached. It may work later.
    ///
    /// 480 Temporarily Unavailable, 410 Gone, 408 Request Timeout and 430 Flow Failed. JsSIP groups
    /// them, although 410 means that the number is no longer in use. [`NextStep`](crate::NextStep)
    /// tells them apart.
    #[codes(480, 410, 408, 430)]
    Unavailable,

    /// The number or address you called was not found. Check it and call again.
    ///
    /// 404 Not Found and 604 Does Not Exist Anywhere.
    #[codes(404, 604)]
    NotFound,

    /// The number or address you called is incomplete. Enter it in full and call again.
    ///
    /// 484 Address Incomplete.
    #[codes(484)]
    AddressIncomplete,

    /// Your phone and the other one have no audio or video format in common.
    ///
    /// 488 Not Acceptable Here and 606 Not Acceptable.
    #[codes(488, 606)]
    #[sip_cause(rename = "Incompatible SDP")]
    IncompatibleSdp,

    /// The other side did not say which audio or video formats it supports, so the call failed.
    ///
    /// Local: a message lacks the session description that the call needs. JsSIP reports it for an
    /// ACK, but [`BadMediaDescription`](Self::BadMediaDescription) for a 200.
    #[sip_cause(rename = "Missing SDP")]
    MissingSdp,

    /// The server did not accept your user name or password. Check your account settings.
    ///
    /// 401 Unauthorized and 407 Proxy Authentication Required. A stack retries the first challenge
    /// with the credentials it has. Only a challenge that comes back is a cause.
    #[codes(401, 407)]
    AuthenticationError,

    /// The call ended because someone hung up.
    ///
    /// Local: a BYE was sent or received. The response to it does not matter.
    #[sip_cause(rename = "Terminated")]
    Bye,

    /// This device could not set up audio or video for the call.
    ///
    /// Local: a WebRTC operation fails, such as creating or setting a description. JsSIP also
    /// reports it if the other side rejects a hold or another renegotiation.
    #[sip_cause(rename = "WebRTC Error")]
    WebrtcError,

    /// The call was canceled before anyone answered.
    ///
    /// Local: a CANCEL was sent or received. JsSIP also reports it for an outgoing INVITE that
    /// times out or loses its connection.
    Canceled,

    /// Nobody answered the incoming call before this phone stopped ringing.
    ///
    /// Local: the program's own limit on ringing is reached.
    NoAnswer,

    /// Nobody answered the incoming call within the time that the caller allowed.
    ///
    /// Local: the time in the Expires header field of the INVITE has passed.
    Expires,

    /// The call was answered, but the caller's phone never confirmed it.
    ///
    /// Local: the ACK for a 2xx to an INVITE does not arrive.
    #[sip_cause(rename = "No ACK")]
    NoAck,

    /// The call was lost because the other side no longer knows about it or stopped responding.
    ///
    /// 408 Request Timeout and 481 Call/Transaction Does Not Exist, in response to a request inside
    /// a dialog. JsSIP reports it for a 408 only if that request is a re-INVITE.
    #[in_dialog_codes(408, 481)]
    DialogError,

    /// This program is not allowed to use the microphone or camera. Allow access and call again.
    ///
    /// Local: the user, the browser or the system denies access to the device.
    UserDeniedMediaAccess,

    /// The other side described its audio or video in a way that this phone does not understand.
    ///
    /// Local: a session description cannot be parsed or applied. JsSIP reports it for an SDP
    /// answer, but [`WebrtcError`](Self::WebrtcError) for the offer in an INVITE.
    BadMediaDescription,

    /// The call ended because no more audio or video arrived from the other side.
    ///
    /// Local: no packet of a media stream has arrived for too long.
    #[sip_cause(rename = "RTP Timeout")]
    RtpTimeout,
}
