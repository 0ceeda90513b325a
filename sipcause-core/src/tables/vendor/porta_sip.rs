use sipcause_derive::SipCause;

/// The response codes with which PortaSIP, the SIP server of PortaOne, ends a call.
///
/// The codes and phrases are those of the product's documentation. Five of its phrases are not the
/// registered ones: those of 481, 487, 502, 603 and 606. It has one phrase for 488 and 606, so only
/// the variant or the code tells the two apart.
///
/// [`description`](Self::description) says what happened and what the caller or the operator should
/// do about it.
///
/// ```
/// use sipcause::vendor::PortaSip;
///
/// let cause = PortaSip::from_status(487).unwrap();
/// assert_eq!(cause, PortaSip::RequestCancelled);
/// assert_eq!(cause.as_str(), "Request Cancelled");
///
/// // Not among its codes, and there is no fallback.
/// assert_eq!(PortaSip::from_status(600), None);
/// ```
#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[sip_cause(crate = crate, display, error)]
#[non_exhaustive]
pub enum PortaSip {
    /// A message from the phone or gateway could not be read as SIP. The operator should capture
    /// it and look for the field that breaks the rules.
    ///
    /// 400.
    #[codes(400)]
    BadRequest,

    /// The call came without a valid login. If that remains so after the phone has logged in, check
    /// the user name and password of the account.
    ///
    /// 401.
    #[codes(401)]
    Unauthorized,

    /// The call is not allowed, and calling again will not change that. The operator should look at
    /// what the account may call.
    ///
    /// 403.
    #[codes(403)]
    Forbidden,

    /// The dialed number leads to nobody. The caller should check it, and the operator the dialing
    /// rules that it went through.
    ///
    /// 404.
    #[codes(404)]
    NotFound,

    /// The dialed address cannot be used for what the phone asked of it. Turn off the feature of
    /// the phone that asks for it.
    ///
    /// 405.
    #[codes(405)]
    MethodNotAllowed,

    /// It rang until the time was up, and nobody picked up. Try again another time.
    ///
    /// 408.
    #[codes(408)]
    RequestTimeout,

    /// The two phones have no codec in common. Turn on one that the other phone has.
    ///
    /// 415.
    #[codes(415)]
    UnsupportedMediaType,

    /// The phone of the person called is off or not logged in. The caller can only wait, and the
    /// operator can look up when it last registered.
    ///
    /// 480.
    #[codes(480)]
    TemporarilyUnavailable,

    /// A message arrived for a call that is over or never was. That is harmless when both sides
    /// hang up at once; if it happens often, the operator should look into the logs.
    ///
    /// 481, registered as Call/Transaction Does Not Exist.
    #[codes(481)]
    #[sip_cause(rename = "Call Leg/Transaction Does Not Exist")]
    CallLegOrTransactionDoesNotExist,

    /// The same call came by twice. The operator should look for a route that leads back to where
    /// it started, or for a proxy that sends two copies to one place.
    ///
    /// 482.
    #[codes(482)]
    LoopDetected,

    /// The call was handed on until its hop limit ran out. The operator should trace the route for
    /// servers that pass calls to each other.
    ///
    /// 483.
    #[codes(483)]
    TooManyHops,

    /// The line is taken. Wait for the other conversation to end and call again.
    ///
    /// 486.
    #[codes(486)]
    BusyHere,

    /// The caller gave up before anyone answered. If callers do so often, the operator should check
    /// whether the calls ring at all, and for how long.
    ///
    /// 487, registered as Request Terminated.
    #[codes(487)]
    RequestCancelled,

    /// The phone turned down the media that it was offered, as a rule for want of a common codec.
    /// Compare the codecs of the two sides and add one that both know.
    ///
    /// 488.
    #[codes(488)]
    NotAcceptableHere,

    /// A phone asked for notifications that the server does not offer, or published what it does
    /// not take. Turn off that feature of the phone.
    ///
    /// 489.
    #[codes(489)]
    BadEvent,

    /// The server ran into a fault of its own. The operator should look for the call in its logs.
    ///
    /// 500.
    #[codes(500)]
    ServerInternalError,

    /// The server does not know this kind of request for any address. Update the phone that sent
    /// it, or turn off the feature that needs it.
    ///
    /// 501.
    #[codes(501)]
    NotImplemented,

    /// The next server on the route gave an answer that could not be used. The operator should
    /// check its name, its DNS records and what it sends.
    ///
    /// 502, registered as Bad Gateway.
    #[codes(502)]
    #[sip_cause(rename = "DNS Data Incorrect")]
    DnsDataIncorrect,

    /// The system cannot take the call right now. Wait as long as the answer asks for, then call
    /// again; if it stays so, the operator should check load and nodes.
    ///
    /// 503.
    #[codes(503)]
    ServiceUnavailable,

    /// The person called does not take the call, and nothing else will take it either. Do not
    /// redial at once.
    ///
    /// 603, registered as Decline.
    #[codes(603)]
    Declined,

    /// The person called can be reached, but not with what this call offers. Try again with audio
    /// alone and common codecs.
    ///
    /// 606, registered as Not Acceptable.
    #[codes(606)]
    #[sip_cause(rename = "Not Acceptable Here")]
    NotAcceptableAnywhere,
}
