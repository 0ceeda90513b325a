use sipcause_derive::SipCause;

/// The causes that FreeSWITCH adds to those of Q.850.
///
/// FreeSWITCH writes the names to its logs and call records (`hangup_cause`), and the numbers to
/// the Reason header field. There they have the protocol SIP although they are not SIP statuses:
/// `SIP;cause=806` is `USER_NOT_REGISTERED`. All its other causes are values of Q.850, so two
/// lookups cover every call record:
///
/// ```
/// use sipcause::{Cause, Q850, vendor::FreeSwitch};
///
/// /// Explains the hangup cause in a FreeSWITCH call record.
/// fn explain(hangup_cause: &str) -> Option<&'static str> {
///     match hangup_cause.parse() {
///         Ok(cause) => Some(FreeSwitch::description(&cause)),
///         Err(_) => Some(Q850::from_freeswitch_name(hangup_cause)?.description()),
///     }
/// }
///
/// let lost = explain("LOSE_RACE");
/// assert_eq!(lost, Some("Another phone answered the call."));
/// let busy = explain("USER_BUSY");
/// assert_eq!(busy, Some("The person you called is on another call."));
/// assert_eq!(explain("BUSY"), None);
/// ```
///
/// As a delegate, the table also covers the numbers in the Reason header field:
///
/// ```
/// use sipcause::{Cause, SipCause, vendor::FreeSwitch};
///
/// #[derive(SipCause, Debug, PartialEq)]
/// enum CallEnd {
///     #[sip_cause(delegate)]
///     Switch(FreeSwitch),
///     #[sip_cause(delegate)]
///     Standard(Cause),
/// }
///
/// let reason = r#"SIP;cause=806;text="USER_NOT_REGISTERED""#;
/// let end = CallEnd::from_response(480, reason);
/// assert_eq!(end, Some(CallEnd::Switch(FreeSwitch::UserNotRegistered)));
/// ```
///
/// # Numbers before 1.10.8
///
/// The names and numbers are those of `switch_types.h` since FreeSWITCH 1.10.8 of October 2022, in
/// ascending order. In earlier versions, each number from 700 on was lower by 200, so that 606
/// meant `USER_NOT_REGISTERED`, and in SIP 606 means something else. Therefore the name counts and
/// not the number when a Reason is looked up. Only a 6xx that FreeSWITCH sends for the name is the
/// status, such as 603 for `DECLINE`:
///
/// ```
/// use sipcause::{Cause, SipCause, vendor::FreeSwitch};
///
/// let before = FreeSwitch::from_reasons(r#"SIP;cause=606;text="USER_NOT_REGISTERED""#);
/// assert_eq!(before, Some(FreeSwitch::UserNotRegistered));
/// assert_eq!(FreeSwitch::from_status(606), None);
///
/// let declined = Cause::from_reasons(r#"SIP;cause=603;text="DECLINE""#);
/// assert_eq!(declined, Some(Cause::Rejected));
/// ```
///
/// Call records have the names, which did not change.
///
/// # The SIP status
///
/// [`codes`](Self::codes) returns the number. [`status`](Self::status) returns the SIP status that
/// FreeSWITCH sends when it rejects a call for that cause. For most causes it is 480:
///
/// ```
/// use sipcause::{Cause, vendor::FreeSwitch};
///
/// let cause = FreeSwitch::BusyEverywhere;
/// assert_eq!(cause.codes(), [815]);
/// assert_eq!(cause.status(), Some(600));
/// assert_eq!(cause.status().and_then(Cause::from_status), Some(Cause::Busy));
/// ```
#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[sip_cause(crate = crate, all_classes, local_codes, display, from_str)]
#[sip_cause(rename_all = "SCREAMING_SNAKE_CASE")]
#[cfg_attr(feature = "serde", sip_cause(serde))]
#[non_exhaustive]
pub enum FreeSwitch {
    /// Nothing went wrong. A temporary channel has finished its work.
    ///
    /// 142.
    #[codes(142)]
    #[sip_cause(status = 480)]
    Success,

    /// The caller hung up before anyone answered.
    ///
    /// 487, registered as Request Terminated.
    #[codes(487)]
    OriginatorCancel,

    /// FreeSWITCH crashed during the call. The operator should check its logs.
    ///
    /// 700.
    #[codes(700)]
    #[sip_cause(status = 480)]
    Crash,

    /// FreeSWITCH was shut down during the call.
    ///
    /// 701.
    #[codes(701)]
    #[sip_cause(status = 480)]
    SystemShutdown,

    /// Another phone answered the call.
    ///
    /// 702.
    #[codes(702)]
    #[sip_cause(status = 480)]
    LoseRace,

    /// An operator or a program ended the call with a command.
    ///
    /// 703.
    #[codes(703)]
    #[sip_cause(status = 480)]
    ManagerRequest,

    /// The call was transferred to someone else.
    ///
    /// 800.
    #[codes(800)]
    #[sip_cause(status = 480)]
    BlindTransfer,

    /// The call was transferred to someone who had agreed to take it.
    ///
    /// 801.
    #[codes(801)]
    #[sip_cause(status = 480)]
    AttendedTransfer,

    /// The call reached its time limit.
    ///
    /// 802.
    #[codes(802)]
    #[sip_cause(status = 480)]
    AllottedTimeout,

    /// The caller must log in with a user name and password first.
    ///
    /// 803.
    #[codes(803)]
    #[sip_cause(status = 480)]
    UserChallenge,

    /// FreeSWITCH ended the call because no more audio or video arrived. Check the network and the
    /// firewall.
    ///
    /// 804.
    #[codes(804)]
    #[sip_cause(status = 480)]
    MediaTimeout,

    /// Someone else took the call from this phone.
    ///
    /// 805.
    #[codes(805)]
    #[sip_cause(status = 480)]
    PickedOff,

    /// The phone you called is not connected to the server right now.
    ///
    /// 806.
    #[codes(806)]
    #[sip_cause(status = 480)]
    UserNotRegistered,

    /// The phone you called did not start to ring in time.
    ///
    /// 807.
    #[codes(807)]
    #[sip_cause(status = 480)]
    ProgressTimeout,

    /// The dialplan sends the call to a gateway that is not configured. The operator should check
    /// the name of the gateway.
    ///
    /// 808.
    #[codes(808)]
    #[sip_cause(status = 484)]
    InvalidGateway,

    /// The gateway for this call does not respond. Try again later.
    ///
    /// 809.
    #[codes(809)]
    #[sip_cause(status = 503)]
    GatewayDown,

    /// The dialplan sends the call to an address that is not valid. The operator should correct it.
    ///
    /// 810.
    #[codes(810)]
    #[sip_cause(status = 484)]
    InvalidUrl,

    /// The dialplan sends the call through a SIP profile that does not exist. The operator should
    /// check the name of the profile and whether it is running.
    ///
    /// 811.
    #[codes(811)]
    #[sip_cause(status = 502)]
    InvalidProfile,

    /// All phones that were called had failed, so FreeSWITCH stopped waiting for someone to pick
    /// up.
    ///
    /// 812.
    #[codes(812)]
    #[sip_cause(status = 480)]
    NoPickup,

    /// The encrypted audio or video could not be decrypted. Compare the encryption settings of the
    /// two sides.
    ///
    /// 813.
    #[codes(813)]
    #[sip_cause(status = 480)]
    SrtpReadError,

    /// FreeSWITCH removed a channel that the call no longer needs. The call goes on without it.
    ///
    /// 814.
    #[codes(814)]
    #[sip_cause(status = 480)]
    Bowout,

    /// The person you called is busy on every phone.
    ///
    /// 815.
    #[codes(815)]
    #[sip_cause(status = 600)]
    BusyEverywhere,

    /// The person you called declined the call.
    ///
    /// 816.
    #[codes(816)]
    #[sip_cause(status = 603)]
    Decline,

    /// The number or address you called does not exist.
    ///
    /// 817.
    #[codes(817)]
    #[sip_cause(status = 604)]
    DoesNotExistAnywhere,

    /// The person you called can be reached, but not with the audio or video formats of this call.
    ///
    /// 818.
    #[codes(818)]
    #[sip_cause(status = 606)]
    NotAcceptable,

    /// The person you called marked your call as unwanted. Do not call again.
    ///
    /// 819.
    #[codes(819)]
    #[sip_cause(status = 607)]
    Unwanted,

    /// The server requires a signed caller ID, and this call is not signed.
    ///
    /// 820.
    #[codes(820)]
    #[sip_cause(status = 428)]
    NoIdentity,

    /// The server could not download the certificate for the caller ID.
    ///
    /// 821, sent as 429, which is registered as Provide Referrer Identity. The registered code for
    /// this cause is 436 [[RFC 8224
    /// §6.2.2](https://www.rfc-editor.org/rfc/rfc8224#section-6.2.2)].
    #[codes(821)]
    #[sip_cause(status = 429)]
    BadIdentityInfo,

    /// The server does not trust the certificate for the caller ID.
    ///
    /// 822.
    #[codes(822)]
    #[sip_cause(status = 437)]
    UnsupportedCertificate,

    /// The signature of the caller ID is not valid for this call.
    ///
    /// 823.
    #[codes(823)]
    #[sip_cause(status = 438)]
    InvalidIdentity,

    /// The signature of the caller ID is too old. Check the clocks of both sides.
    ///
    /// 824.
    #[codes(824)]
    #[sip_cause(status = 403)]
    StaleDate,

    /// The call was rejected for all phones of the person you called.
    ///
    /// 825.
    #[codes(825)]
    #[sip_cause(status = 603)]
    RejectAll,
}
