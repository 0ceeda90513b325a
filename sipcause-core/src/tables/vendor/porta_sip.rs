use sipcause_derive::SipCause;

/// The response codes with which PortaSIP, PortaOne's SIP server, ends a call.
///
/// The codes and phrases are those of the product's documentation. The phrases for 481, 487, 502,
/// 603 and 606 are not the registered ones. The phrase is the same for 488 and 606, so distinguish
/// these two by variant or code.
///
/// [`description`](Self::description) says what happened, and what the caller or the operator
/// should do.
///
/// ```
/// use sipcause::vendor::PortaSip;
///
/// let cause = PortaSip::from_status(487).unwrap();
/// assert_eq!(cause, PortaSip::RequestCancelled);
/// assert_eq!(cause.as_str(), "Request Cancelled");
///
/// // PortaSIP does not list 600, and there is no fallback.
/// assert_eq!(PortaSip::from_status(600), None);
/// ```
#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[sip_cause(crate = crate, registered, display, error)]
#[non_exhaustive]
pub enum PortaSip {
    /// A message from the phone or gateway was not valid SIP. The operator should capture it and
    /// look for the wrong header field.
    ///
    /// 400.
    #[codes(400)]
    BadRequest,

    /// The phone must log in to make this call. If it still fails, check the user name and password
    /// of the account.
    ///
    /// 401.
    #[codes(401)]
    Unauthorized,

    /// This call is not allowed, and calling again will not help. The operator should check what
    /// the account is allowed to call.
    ///
    /// 403.
    #[codes(403)]
    Forbidden,

    /// The dialed number was not found. The caller should check the number, and the operator should
    /// check the dialing rules.
    ///
    /// 404.
    #[codes(404)]
    NotFound,

    /// The dialed address does not support what the phone requested. Turn off that feature on the
    /// phone.
    ///
    /// 405.
    #[codes(405)]
    MethodNotAllowed,

    /// Nobody answered in time. Try again later.
    ///
    /// 408.
    #[codes(408)]
    RequestTimeout,

    /// The two phones have no codec in common. Enable one that both phones support.
    ///
    /// 415.
    #[codes(415)]
    UnsupportedMediaType,

    /// The phone you called is off or not registered. Try again later, or ask the operator when it
    /// last registered.
    ///
    /// 480.
    #[codes(480)]
    TemporarilyUnavailable,

    /// A message arrived for a call that does not exist, often because both sides hung up at once.
    /// If it happens often, the operator should check the logs.
    ///
    /// 481, registered as Call/Transaction Does Not Exist.
    #[codes(481)]
    #[sip_cause(rename = "Call Leg/Transaction Does Not Exist")]
    CallLegOrTransactionDoesNotExist,

    /// The same call arrived twice. The operator should look for a route that leads back to the
    /// server, or a proxy that sends the call twice.
    ///
    /// 482.
    #[codes(482)]
    LoopDetected,

    /// The call passed through too many servers. The operator should check the route for servers
    /// that send calls back to each other.
    ///
    /// 483.
    #[codes(483)]
    TooManyHops,

    /// The person you called is on another call. Try again later.
    ///
    /// 486.
    #[codes(486)]
    BusyHere,

    /// The caller hung up before anyone answered. If that happens often, the operator should check
    /// that the phones ring, and for how long.
    ///
    /// 487, registered as Request Terminated.
    #[codes(487)]
    RequestCancelled,

    /// The phone rejected the audio or video of the call, usually because there is no common codec.
    /// Enable a codec that both phones support.
    ///
    /// 488.
    #[codes(488)]
    NotAcceptableHere,

    /// The phone used a notification feature that the server does not support. Turn off that
    /// feature on the phone.
    ///
    /// 489.
    #[codes(489)]
    BadEvent,

    /// The server had an internal error. The operator should look for the call in its logs.
    ///
    /// 500.
    #[codes(500)]
    ServerInternalError,

    /// The server does not support this kind of request. Update the phone, or turn off the feature
    /// that sends it.
    ///
    /// 501.
    #[codes(501)]
    NotImplemented,

    /// The response of the next server on the route was not valid. The operator should check the
    /// name, the DNS records and the responses of that server.
    ///
    /// 502, registered as Bad Gateway.
    #[codes(502)]
    #[sip_cause(rename = "DNS Data Incorrect")]
    DnsDataIncorrect,

    /// The service cannot take the call right now. Try again later. If that does not help, the
    /// operator should check the load and the nodes.
    ///
    /// 503.
    #[codes(503)]
    ServiceUnavailable,

    /// The person you called declined the call. Do not call again right away.
    ///
    /// 603, registered as Decline.
    #[codes(603)]
    Declined,

    /// The person you called can be reached, but not with the audio or video of this call. Try
    /// again with audio only and common codecs.
    ///
    /// 606, registered as Not Acceptable.
    #[codes(606)]
    #[sip_cause(rename = "Not Acceptable Here")]
    NotAcceptableAnywhere,
}
