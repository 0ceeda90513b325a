use sipcause_derive::SipCause;

/// Why a call or another request failed or ended: the causes of
/// [JsSIP](https://jssip.net), a variant each.
///
/// These codes have a cause:
///
/// | cause | [`as_str`](Self::as_str) | status codes |
/// | --- | --- | --- |
/// | [`Busy`](Self::Busy) | `Busy` | 486, 600 |
/// | [`Rejected`](Self::Rejected) | `Rejected` | 403, 603 |
/// | [`Redirected`](Self::Redirected) | `Redirected` | 300, 301, 302, 305, 380 |
/// | [`Unavailable`](Self::Unavailable) | `Unavailable` | 480, 410, 408, 430 |
/// | [`NotFound`](Self::NotFound) | `Not Found` | 404, 604 |
/// | [`AddressIncomplete`](Self::AddressIncomplete) | `Address Incomplete` | 484 |
/// | [`IncompatibleSdp`](Self::IncompatibleSdp) | `Incompatible SDP` | 488, 606 |
/// | [`AuthenticationError`](Self::AuthenticationError) | `Authentication Error` | 401, 407 |
/// | [`DialogError`](Self::DialogError) | `Dialog Error` | 408, 481, only inside a dialog |
/// | [`SipFailureCode`](Self::SipFailureCode) | `SIP Failure Code` | every other, 300 to 699 |
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
/// The other causes have no codes, and no lookup ever returns one. A socket that closed, a timer
/// that ran out or a microphone that may not be used is known to the program alone, which therefore
/// chooses the cause itself. With both kinds in one type, a call has one reason to match on.
///
/// The enum is meant to be matched without a wildcard and is not `#[non_exhaustive]`: a new variant
/// would be a breaking change, and the compiler would show every `match` that has to answer for it.
///
/// What to do about a failed call is another question, which [`NextStep`](crate::NextStep) answers
/// from the status:
///
/// ```
/// use sipcause::{Cause, NextStep};
///
/// assert_eq!(Cause::from_status(486), Some(Cause::Busy));
/// assert_eq!(NextStep::from_status(486), Some(NextStep::Later));
///
/// let no_response = Cause::RequestTimeout; // the program's own timer ran out
/// assert_eq!(no_response.status(), None);
/// ```
///
/// # Where JsSIP differs from its documentation
///
/// The texts are JsSIP's to the letter. The codes follow JsSIP's documentation, which JsSIP itself
/// does not always do. If you compare this table with what a JsSIP client reports, expect these
/// differences, measured with JsSIP 3.13.8:
///
/// | what happens | JsSIP reports | the documented cause, as here |
/// | --- | --- | --- |
/// | a request outside a dialog fails with 424 | `Address Incomplete` | [`SipFailureCode`](Self::SipFailureCode) |
/// | a request other than INVITE or BYE fails with 408 | `Request Timeout` | [`Unavailable`](Self::Unavailable), or [`DialogError`](Self::DialogError) inside a dialog |
/// | an outgoing INVITE gets no response | `Canceled` | [`RequestTimeout`](Self::RequestTimeout) |
/// | an outgoing INVITE loses its connection | `Canceled` | [`ConnectionError`](Self::ConnectionError) |
/// | a 200 to an INVITE has no SDP | `Bad Media Description` | [`MissingSdp`](Self::MissingSdp) |
/// | the SDP offer in an INVITE cannot be applied | `WebRTC Error` | [`BadMediaDescription`](Self::BadMediaDescription) |
///
/// Inside a dialog, JsSIP goes by the method more than by the status:
///
/// * **re-INVITE and UPDATE** (`hold`, `unhold` and `renegotiate`): every failure response ends the
///   call, as `WebRTC Error`. The exceptions are 481, and 408 to a re-INVITE, which are
///   `Dialog Error`, and 408 to an UPDATE, which is `Request Timeout`. A re-INVITE that meets a 491
///   is tried once more before that.
/// * **INFO**: 408 ends the call as `Request Timeout`, and 481 as `Dialog Error`. Any other failure
///   response leaves the call up and is reported without a cause.
/// * **REFER**: 408 is `Request Timeout`, 481 is `Dialog Error`, and any other failure response is
///   `Rejected`. The call stays up in every case.
/// * **BYE**: the call ends as `Terminated` when the BYE is sent, whatever the response.
///
/// [`from_in_dialog_status`](Self::from_in_dialog_status) does not depend on the method: 408 and
/// 481 are [`DialogError`](Self::DialogError), and every other status means what it means outside a
/// dialog.
///
/// 424 (Bad Location Information) falls back to [`SipFailureCode`](Self::SipFailureCode) because
/// nothing is wrong with the number that was dialed. [`WebrtcError`](Self::WebrtcError), which the
/// documentation leaves out, is a variant so that every cause of JsSIP's own can be parsed; an
/// application can pass any other text to JsSIP's `terminate`. The text of
/// [`MissingSdp`](Self::MissingSdp) comes from the code, since the documentation has lost it.
#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[sip_cause(crate = crate, display, error, from_str)]
#[cfg_attr(feature = "serde", sip_cause(serde))]
pub enum Cause {
    /// The connection to the server could not be made or was lost. Check the network and try again.
    ///
    /// Local: for a transport that cannot be opened, or that closes under a request or a call.
    /// JsSIP reports [`Canceled`](Self::Canceled) where that request is an INVITE for a new call.
    ConnectionError,

    /// The server did not respond. Check the network and try again.
    ///
    /// Local: for a transaction that times out without a final response. A 408 that did arrive is
    /// [`Unavailable`](Self::Unavailable) or [`DialogError`](Self::DialogError). JsSIP also reports
    /// `Request Timeout` for a 408 to a request other than INVITE, but [`Canceled`](Self::Canceled)
    /// for a new call whose INVITE times out.
    RequestTimeout,

    /// The call failed for a reason that has no name of its own here. The status code says more.
    ///
    /// The fallback: every status from 300 to 699 that no other cause lists.
    #[sip_cause(fallback, rename = "SIP Failure Code")]
    SipFailureCode,

    /// Something went wrong in this program itself. If it happens again, report it to whoever made
    /// the program.
    ///
    /// Local: for a fault of the program's own that none of the other causes describes. JsSIP also
    /// reports it for a 200 without a Contact header field.
    InternalError,

    /// The person you called is on another call. Try again later.
    ///
    /// 486 Busy Here and 600 Busy Everywhere.
    #[codes(486, 600)]
    Busy,

    /// The call was turned down, by the person you called or by a server that does not allow it.
    ///
    /// 403 Forbidden and 603 Decline. JsSIP also reports it for an incoming call that is declined
    /// on this side, and for a REFER that fails.
    #[codes(403, 603)]
    Rejected,

    /// The person you called has to be reached at another address. Call one of those in the
    /// response.
    ///
    /// The registered codes of the class 3xx.
    #[codes(300, 301, 302, 305, 380)]
    Redirected,

    /// The person you called cannot be reached at the moment. Try again later.
    ///
    /// 480 Temporarily Unavailable, 410 Gone, 408 Request Timeout and 430 Flow Failed.
    #[codes(480, 410, 408, 430)]
    Unavailable,

    /// Nobody can be found under the number or address that you called. Check it and call again.
    ///
    /// 404 Not Found and 604 Does Not Exist Anywhere.
    #[codes(404, 604)]
    NotFound,

    /// Something is missing from the number or address that you called. Enter it in full and call
    /// again.
    ///
    /// 484 Address Incomplete.
    #[codes(484)]
    AddressIncomplete,

    /// The two phones found no audio or video format that both can use.
    ///
    /// 488 Not Acceptable Here and 606 Not Acceptable.
    #[codes(488, 606)]
    #[sip_cause(rename = "Incompatible SDP")]
    IncompatibleSdp,

    /// The other side did not say which audio or video it can use, so the call could not be set up.
    ///
    /// Local: for a message without a session description where the call cannot go on without one.
    /// JsSIP reports it for an ACK, but [`BadMediaDescription`](Self::BadMediaDescription) for a
    /// 200.
    #[sip_cause(rename = "Missing SDP")]
    MissingSdp,

    /// The server did not accept your user name or password. Check the settings of your account.
    ///
    /// 401 Unauthorized and 407 Proxy Authentication Required. A stack retries the first of these
    /// with the credentials it has; only a challenge that remains is a cause.
    #[codes(401, 407)]
    AuthenticationError,

    /// The call is over. One of the two sides hung up.
    ///
    /// Local: for a BYE that was sent or received, whatever the response to it.
    #[sip_cause(rename = "Terminated")]
    Bye,

    /// The audio or video of the call could not be set up on this device.
    ///
    /// Local: for a WebRTC operation that fails, such as creating or setting a description. JsSIP
    /// also reports it for a hold, or another renegotiation, that the other side refuses.
    #[sip_cause(rename = "WebRTC Error")]
    WebrtcError,

    /// The call was called off before anyone answered.
    ///
    /// Local: for a CANCEL that was sent or received. JsSIP also reports it for an outgoing INVITE
    /// that times out or loses its connection.
    Canceled,

    /// Nobody picked up the incoming call for as long as this phone lets it ring.
    ///
    /// Local: for the program's own limit on ringing.
    NoAnswer,

    /// Nobody picked up the incoming call for as long as the caller was willing to wait.
    ///
    /// Local: for the time in the Expires header field of the INVITE.
    Expires,

    /// The call was picked up, but the phone of the caller never confirmed it.
    ///
    /// Local: for a 2xx to an INVITE whose ACK does not arrive.
    #[sip_cause(rename = "No ACK")]
    NoAck,

    /// The call broke off, since the other side no longer knows of it or no longer responds.
    ///
    /// 408 Request Timeout and 481 Call/Transaction Does Not Exist, in response to a request inside
    /// a dialog. JsSIP reports it for a 408 only where that request is a re-INVITE.
    #[in_dialog_codes(408, 481)]
    DialogError,

    /// The microphone or camera may not be used. Allow it for this program and call again.
    ///
    /// Local: for a user, a browser or a system that refuses the device.
    UserDeniedMediaAccess,

    /// The other side described its audio or video in a way that this phone cannot make sense of.
    ///
    /// Local: for a session description that cannot be parsed or applied. JsSIP reports it for an
    /// answer, but [`WebrtcError`](Self::WebrtcError) for the offer in an INVITE.
    BadMediaDescription,

    /// No more sound or picture arrived from the other side, so the call was ended.
    ///
    /// Local: for a media stream that has stayed silent for too long.
    #[sip_cause(rename = "RTP Timeout")]
    RtpTimeout,
}
