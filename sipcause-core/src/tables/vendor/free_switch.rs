use sipcause_derive::SipCause;

/// The causes that FreeSWITCH adds to those of Q.850.
///
/// Its logs and call records (`hangup_cause`) contain the names, and the Reason header field that it
/// sends contains the numbers, under the protocol SIP although they are not SIP statuses:
/// `SIP;cause=806;text="USER_NOT_REGISTERED"`. All other causes of FreeSWITCH are values of Q.850,
/// so two lookups read any call record:
///
/// ```
/// use sipcause::{Cause, Q850, vendor::FreeSwitch};
///
/// /// What to tell a person who looks at a call record of FreeSWITCH.
/// fn explain(hangup_cause: &str) -> Option<&'static str> {
///     match hangup_cause.parse() {
///         Ok(cause) => Some(FreeSwitch::description(&cause)),
///         Err(_) => Some(Q850::from_freeswitch_name(hangup_cause)?.description()),
///     }
/// }
///
/// let lost = explain("LOSE_RACE");
/// assert_eq!(lost, Some("Another phone that rang for this call has answered it."));
/// let busy = explain("USER_BUSY");
/// assert_eq!(busy, Some("The person you called is on another call."));
/// assert_eq!(explain("BUSY"), None);
/// ```
///
/// As a delegate, the table reads the numbers in the Reason header field, too:
///
/// ```
/// use sipcause::interworking::FREESWITCH;
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
/// let end = CallEnd::from_response(480, reason, &FREESWITCH);
/// assert_eq!(end, Some(CallEnd::Switch(FreeSwitch::UserNotRegistered)));
/// ```
///
/// The names and numbers are those of `switch_types.h`, in ascending order. The number is what
/// [`codes`](Self::codes) holds; [`status`](Self::status) is the SIP status with which FreeSWITCH
/// refuses a call for the cause, 480 where it has no better one:
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
    /// Nothing went wrong: a channel that was only an intermediate step has done its work.
    ///
    /// 142.
    #[codes(142)]
    #[sip_cause(status = 480)]
    Success,

    /// The caller gave up before anyone answered.
    ///
    /// 487, registered as Request Terminated.
    #[codes(487)]
    OriginatorCancel,

    /// FreeSWITCH crashed during the call. The operator should look for the crash in its logs.
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

    /// Another phone that rang for this call has answered it.
    ///
    /// 702.
    #[codes(702)]
    #[sip_cause(status = 480)]
    LoseRace,

    /// An operator or a program ended the call by command.
    ///
    /// 703.
    #[codes(703)]
    #[sip_cause(status = 480)]
    ManagerRequest,

    /// The call was passed on to somebody else, and this side has left it.
    ///
    /// 800.
    #[codes(800)]
    #[sip_cause(status = 480)]
    BlindTransfer,

    /// The call was passed on to somebody who had agreed to take it, and this side has left it.
    ///
    /// 801.
    #[codes(801)]
    #[sip_cause(status = 480)]
    AttendedTransfer,

    /// The call has lasted as long as it was allowed to.
    ///
    /// 802.
    #[codes(802)]
    #[sip_cause(status = 480)]
    AllottedTimeout,

    /// The caller has to give a user name and password first.
    ///
    /// 803.
    #[codes(803)]
    #[sip_cause(status = 480)]
    UserChallenge,

    /// No more sound or picture arrived, so FreeSWITCH ended the call. Check the network and the
    /// firewall.
    ///
    /// 804.
    #[codes(804)]
    #[sip_cause(status = 480)]
    MediaTimeout,

    /// Somebody else has picked up the call from this phone.
    ///
    /// 805.
    #[codes(805)]
    #[sip_cause(status = 480)]
    PickedOff,

    /// The phone you called is not logged in to the server.
    ///
    /// 806.
    #[codes(806)]
    #[sip_cause(status = 480)]
    UserNotRegistered,

    /// The phone you called did not even ring within the time that FreeSWITCH allows for it.
    ///
    /// 807.
    #[codes(807)]
    #[sip_cause(status = 480)]
    ProgressTimeout,

    /// The call was to go out over a gateway that is not configured. The operator should check its
    /// name in the dialplan.
    ///
    /// 808.
    #[codes(808)]
    #[sip_cause(status = 484)]
    InvalidGateway,

    /// The call was to go out over a gateway that does not respond. Try again in a while.
    ///
    /// 809.
    #[codes(809)]
    #[sip_cause(status = 503)]
    GatewayDown,

    /// The call was to go to an address that cannot be read. The operator should check the
    /// dialplan.
    ///
    /// 810.
    #[codes(810)]
    #[sip_cause(status = 484)]
    InvalidUrl,

    /// The call was to go out over a SIP profile that is not there. The operator should check its
    /// name and whether it runs.
    ///
    /// 811.
    #[codes(811)]
    #[sip_cause(status = 502)]
    InvalidProfile,

    /// All phones that were called had failed, so FreeSWITCH stopped waiting for somebody to pick
    /// up the call from them.
    ///
    /// 812.
    #[codes(812)]
    #[sip_cause(status = 480)]
    NoPickup,

    /// The encrypted sound or picture could not be decrypted. Compare the encryption settings of
    /// the two sides.
    ///
    /// 813.
    #[codes(813)]
    #[sip_cause(status = 480)]
    SrtpReadError,

    /// FreeSWITCH took a superfluous step out of the path of the call, which goes on without it.
    ///
    /// 814.
    #[codes(814)]
    #[sip_cause(status = 480)]
    Bowout,

    /// The person you called is on another call, and no other phone will take this one.
    ///
    /// 815.
    #[codes(815)]
    #[sip_cause(status = 600)]
    BusyEverywhere,

    /// The person you called does not want to take the call.
    ///
    /// 816.
    #[codes(816)]
    #[sip_cause(status = 603)]
    Decline,

    /// Nobody can be found under the number or address that you called.
    ///
    /// 817.
    #[codes(817)]
    #[sip_cause(status = 604)]
    DoesNotExistAnywhere,

    /// The person you called can be reached, but not with the audio or video of this call.
    ///
    /// 818.
    #[codes(818)]
    #[sip_cause(status = 606)]
    NotAcceptable,

    /// The person you called has marked the call as unwanted. Do not call again.
    ///
    /// 819.
    #[codes(819)]
    #[sip_cause(status = 607)]
    Unwanted,

    /// The server wants a signature that proves the number of the caller, and the call has none.
    ///
    /// 820.
    #[codes(820)]
    #[sip_cause(status = 428)]
    NoIdentity,

    /// The certificate for the signature of the caller cannot be fetched from where the call says
    /// it is.
    ///
    /// 821.
    #[codes(821)]
    #[sip_cause(status = 429)]
    BadIdentityInfo,

    /// The server does not trust the certificate for the signature of the caller.
    ///
    /// 822.
    #[codes(822)]
    #[sip_cause(status = 437)]
    UnsupportedCertificate,

    /// The signature of the caller does not match the call.
    ///
    /// 823.
    #[codes(823)]
    #[sip_cause(status = 438)]
    InvalidIdentity,

    /// The signature of the caller is too old. Check the clocks of the two sides.
    ///
    /// 824.
    #[codes(824)]
    #[sip_cause(status = 403)]
    StaleDate,

    /// The call was refused for all phones of the person you called.
    ///
    /// 825.
    #[codes(825)]
    #[sip_cause(status = 603)]
    RejectAll,
}
