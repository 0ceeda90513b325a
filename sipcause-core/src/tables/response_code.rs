use sipcause_derive::SipCause;

use crate::{DialogEffect, StatusClass};

/// The response codes that IANA has registered for SIP, a variant each
/// [[registry](https://www.iana.org/assignments/sip-parameters)].
///
/// [`as_str`](Self::as_str) is the registered phrase to the letter, and
/// [`description`](Self::description) is a sentence or two for the person at the phone. The phrase
/// that a server sends may be any other, in any language: show it, and match on the code.
///
/// ```
/// use sipcause::ResponseCode;
///
/// let code = ResponseCode::from_status(504).unwrap();
/// assert_eq!(code, ResponseCode::ServerTimeOut);
/// assert_eq!(code.as_str(), "Server Time-out");
/// assert_eq!(code.status(), Some(504));
///
/// // The discriminant of each variant is its code.
/// assert_eq!(ResponseCode::BusyHere as u16, 486);
///
/// // OpenSIPS sends it, but it is not registered.
/// assert_eq!(ResponseCode::from_status(477), None);
/// ```
///
/// The table is the registry as of 2026-01-07. The enum is `#[non_exhaustive]`, since the registry
/// grows. Its order is that of the codes.
///
/// There is no `FromStr`: 406 and 606 have the same phrase.
#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[sip_cause(crate = crate, all_classes, display)]
#[non_exhaustive]
#[repr(u16)]
pub enum ResponseCode {
    /// A server has taken the call and is looking for the person you called.
    ///
    /// 100 Trying
    /// [[RFC 3261 §21.1.1](https://www.rfc-editor.org/rfc/rfc3261#section-21.1.1)]
    #[codes(100)]
    Trying = 100,

    /// The phone of the person you called is ringing.
    ///
    /// 180 Ringing
    /// [[RFC 3261 §21.1.2](https://www.rfc-editor.org/rfc/rfc3261#section-21.1.2)]
    #[codes(180)]
    Ringing = 180,

    /// Your call is being passed on to another number or device.
    ///
    /// 181 Call Is Being Forwarded
    /// [[RFC 3261 §21.1.3](https://www.rfc-editor.org/rfc/rfc3261#section-21.1.3)]
    #[codes(181)]
    CallIsBeingForwarded = 181,

    /// Your call is waiting in line and will be put through when its turn comes.
    ///
    /// 182 Queued
    /// [[RFC 3261 §21.1.4](https://www.rfc-editor.org/rfc/rfc3261#section-21.1.4)]
    #[codes(182)]
    Queued = 182,

    /// Your call is being connected. You may already hear a tone or an announcement.
    ///
    /// 183 Session Progress
    /// [[RFC 3261 §21.1.5](https://www.rfc-editor.org/rfc/rfc3261#section-21.1.5)]
    #[codes(183)]
    SessionProgress = 183,

    /// One of the phones that your call went to has dropped out. Others may still answer.
    ///
    /// 199 Early Dialog Terminated
    /// [[RFC 6228](https://www.rfc-editor.org/rfc/rfc6228)]
    #[codes(199)]
    EarlyDialogTerminated = 199,

    /// The request succeeded. If it was a call, somebody answered it.
    ///
    /// 200 OK
    /// [[RFC 3261 §21.2.1](https://www.rfc-editor.org/rfc/rfc3261#section-21.2.1)]
    #[codes(200)]
    #[sip_cause(rename = "OK")]
    Ok = 200,

    /// The request was taken, and it will only show later whether it succeeds.
    ///
    /// 202 Accepted
    /// [[RFC 6665 §8.3.1](https://www.rfc-editor.org/rfc/rfc6665#section-8.3.1)]
    ///
    /// Deprecated by RFC 6665: a server sends 200 instead, and a 202 that still arrives means the
    /// same.
    #[codes(202)]
    Accepted = 202,

    /// The subscription stands, and nothing has changed that would have to be reported.
    ///
    /// 204 No Notification
    /// [[RFC 5839](https://www.rfc-editor.org/rfc/rfc5839)]
    #[codes(204)]
    NoNotification = 204,

    /// The person you called can be reached at several addresses. Choose one of them.
    ///
    /// 300 Multiple Choices
    /// [[RFC 3261 §21.3.1](https://www.rfc-editor.org/rfc/rfc3261#section-21.3.1)]
    #[codes(300)]
    MultipleChoices = 300,

    /// The person you called has a new address for good. Use that one from now on.
    ///
    /// 301 Moved Permanently
    /// [[RFC 3261 §21.3.2](https://www.rfc-editor.org/rfc/rfc3261#section-21.3.2)]
    #[codes(301)]
    MovedPermanently = 301,

    /// The person you called is at another address for now. Try the call again there.
    ///
    /// 302 Moved Temporarily
    /// [[RFC 3261 §21.3.3](https://www.rfc-editor.org/rfc/rfc3261#section-21.3.3)]
    #[codes(302)]
    MovedTemporarily = 302,

    /// The call has to take the way through another server, which the answer names.
    ///
    /// 305 Use Proxy
    /// [[RFC 3261 §21.3.4](https://www.rfc-editor.org/rfc/rfc3261#section-21.3.4)]
    #[codes(305)]
    UseProxy = 305,

    /// The call failed, but the answer offers another way to get through.
    ///
    /// 380 Alternative Service
    /// [[RFC 3261 §21.3.5](https://www.rfc-editor.org/rfc/rfc3261#section-21.3.5)]
    #[codes(380)]
    AlternativeService = 380,

    /// The server could not make sense of the request. One of the programs is at fault, not you.
    ///
    /// 400 Bad Request
    /// [[RFC 3261 §21.4.1](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.1)]
    #[codes(400)]
    BadRequest = 400,

    /// The other side wants to know who you are. Check the user name and password of your account.
    ///
    /// 401 Unauthorized
    /// [[RFC 3261 §21.4.2](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.2)]
    #[codes(401)]
    Unauthorized = 401,

    /// The call has to be paid for first. Check the credit of your account.
    ///
    /// 402 Payment Required
    /// [[RFC 3261 §21.4.3](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.3)]
    ///
    /// Reserved by RFC 3261 for later use. Providers use it all the same.
    #[codes(402)]
    PaymentRequired = 402,

    /// This call is not allowed, and repeating it will not help. Ask your provider why.
    ///
    /// 403 Forbidden
    /// [[RFC 3261 §21.4.4](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.4)]
    #[codes(403)]
    Forbidden = 403,

    /// There is nobody at the number or address that you called. Check it and call again.
    ///
    /// 404 Not Found
    /// [[RFC 3261 §21.4.5](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.5)]
    #[codes(404)]
    NotFound = 404,

    /// The address that you called cannot be used for this.
    ///
    /// 405 Method Not Allowed
    /// [[RFC 3261 §21.4.6](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.6)]
    #[codes(405)]
    MethodNotAllowed = 405,

    /// The other side cannot answer in any format that your phone accepts.
    ///
    /// 406 Not Acceptable
    /// [[RFC 3261 §21.4.7](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.7)]
    #[codes(406)]
    NotAcceptable = 406,

    /// A server on the way wants to know who you are. Check the user name and password of your
    /// account.
    ///
    /// 407 Proxy Authentication Required
    /// [[RFC 3261 §21.4.8](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.8)]
    #[codes(407)]
    ProxyAuthenticationRequired = 407,

    /// No answer came in time. Try again later.
    ///
    /// 408 Request Timeout
    /// [[RFC 3261 §21.4.9](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.9)]
    #[codes(408)]
    RequestTimeout = 408,

    /// The number or address that you called is no longer in use, and no new one is known.
    ///
    /// 410 Gone
    /// [[RFC 3261 §21.4.10](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.10)]
    #[codes(410)]
    Gone = 410,

    /// What you wanted to update has since changed or expired. Publish it again from the start.
    ///
    /// 412 Conditional Request Failed
    /// [[RFC 3903 §11.2.1](https://www.rfc-editor.org/rfc/rfc3903#section-11.2.1)]
    #[codes(412)]
    ConditionalRequestFailed = 412,

    /// The request carried more than the server can take. Send less at a time.
    ///
    /// 413 Request Entity Too Large
    /// [[RFC 3261 §21.4.11](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.11)]
    #[codes(413)]
    RequestEntityTooLarge = 413,

    /// The address that you called is too long for the server.
    ///
    /// 414 Request-URI Too Long
    /// [[RFC 3261 §21.4.12](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.12)]
    #[codes(414)]
    #[sip_cause(rename = "Request-URI Too Long")]
    RequestUriTooLong = 414,

    /// The other side does not understand the format of what was sent.
    ///
    /// 415 Unsupported Media Type
    /// [[RFC 3261 §21.4.13](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.13)]
    #[codes(415)]
    UnsupportedMediaType = 415,

    /// The server does not know this kind of address. Call a SIP address or a phone number instead.
    ///
    /// 416 Unsupported URI Scheme
    /// [[RFC 3261 §21.4.14](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.14)]
    #[codes(416)]
    #[sip_cause(rename = "Unsupported URI Scheme")]
    UnsupportedUriScheme = 416,

    /// The server does not know the priority that the call asked for.
    ///
    /// 417 Unknown Resource-Priority
    /// [[RFC 4412](https://www.rfc-editor.org/rfc/rfc4412)]
    #[codes(417)]
    #[sip_cause(rename = "Unknown Resource-Priority")]
    UnknownResourcePriority = 417,

    /// Your phone insists on a feature that the other side does not have.
    ///
    /// 420 Bad Extension
    /// [[RFC 3261 §21.4.15](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.15)]
    #[codes(420)]
    BadExtension = 420,

    /// The other side insists on a feature that your phone did not offer.
    ///
    /// 421 Extension Required
    /// [[RFC 3261 §21.4.16](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.16)]
    #[codes(421)]
    ExtensionRequired = 421,

    /// Your phone wants to confirm the call more often than a server allows. It can try again less
    /// often.
    ///
    /// 422 Session Interval Too Small
    /// [[RFC 4028 §6](https://www.rfc-editor.org/rfc/rfc4028#section-6)]
    #[codes(422)]
    SessionIntervalTooSmall = 422,

    /// Your phone wants to renew its registration or subscription more often than the server
    /// allows. It can try again with a longer time.
    ///
    /// 423 Interval Too Brief
    /// [[RFC 3261 §21.4.17](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.17)]
    #[codes(423)]
    IntervalTooBrief = 423,

    /// The location that was sent with the call is missing something or wrong. Check the location
    /// settings.
    ///
    /// 424 Bad Location Information
    /// [[RFC 6442 §4.3](https://www.rfc-editor.org/rfc/rfc6442#section-4.3)]
    #[codes(424)]
    BadLocationInformation = 424,

    /// The emergency alert could not be understood. Check what it says and send it again.
    ///
    /// 425 Bad Alert Message
    /// [[RFC 8876 §5.1](https://www.rfc-editor.org/rfc/rfc8876#section-5.1)]
    #[codes(425)]
    BadAlertMessage = 425,

    /// The other side takes only calls with a signed caller identity, and yours has none.
    ///
    /// 428 Use Identity Header
    /// [[RFC 8224 §6.2.2](https://www.rfc-editor.org/rfc/rfc8224#section-6.2.2)]
    #[codes(428)]
    UseIdentityHeader = 428,

    /// The call was transferred to somebody who first wants proof of who transferred it.
    ///
    /// 429 Provide Referrer Identity
    /// [[RFC 3892 §5](https://www.rfc-editor.org/rfc/rfc3892#section-5)]
    #[codes(429)]
    ProvideReferrerIdentity = 429,

    /// The connection to the phone that you called has broken. It may still be reached another way.
    ///
    /// 430 Flow Failed
    /// [[RFC 5626 §11.5](https://www.rfc-editor.org/rfc/rfc5626#section-11.5)]
    #[codes(430)]
    FlowFailed = 430,

    /// The person you called does not take anonymous calls. Show your number and call again.
    ///
    /// 433 Anonymity Disallowed
    /// [[RFC 5079 §5](https://www.rfc-editor.org/rfc/rfc5079#section-5)]
    #[codes(433)]
    AnonymityDisallowed = 433,

    /// The certificate for your caller identity could not be fetched by the other side.
    ///
    /// 436 Bad Identity Info
    /// [[RFC 8224 §6.2.2](https://www.rfc-editor.org/rfc/rfc8224#section-6.2.2)]
    #[codes(436)]
    BadIdentityInfo = 436,

    /// The other side does not accept the certificate for your caller identity.
    ///
    /// 437 Unsupported Credential
    /// [[RFC 8224 §6.2.2](https://www.rfc-editor.org/rfc/rfc8224#section-6.2.2)]
    #[codes(437)]
    UnsupportedCredential = 437,

    /// The signature on your caller identity does not match the call.
    ///
    /// 438 Invalid Identity Header
    /// [[RFC 8224 §6.2.2](https://www.rfc-editor.org/rfc/rfc8224#section-6.2.2)]
    #[codes(438)]
    InvalidIdentityHeader = 438,

    /// The server cannot keep a connection open for your calls in the way that your phone asked
    /// for.
    ///
    /// 439 First Hop Lacks Outbound Support
    /// [[RFC 5626](https://www.rfc-editor.org/rfc/rfc5626)]
    #[codes(439)]
    FirstHopLacksOutboundSupport = 439,

    /// The call was to go to more phones at once than it may.
    ///
    /// 440 Max-Breadth Exceeded
    /// [[RFC 5393](https://www.rfc-editor.org/rfc/rfc5393)]
    #[codes(440)]
    #[sip_cause(rename = "Max-Breadth Exceeded")]
    MaxBreadthExceeded = 440,

    /// The other side does not take this kind of message during a call.
    ///
    /// 469 Bad Info Package
    /// [[RFC 6086](https://www.rfc-editor.org/rfc/rfc6086)]
    #[codes(469)]
    BadInfoPackage = 469,

    /// Somebody whom the request would reach has not agreed to that yet. Ask them first.
    ///
    /// 470 Consent Needed
    /// [[RFC 5360](https://www.rfc-editor.org/rfc/rfc5360)]
    #[codes(470)]
    ConsentNeeded = 470,

    /// The person you called cannot be reached right now. Try again later.
    ///
    /// 480 Temporarily Unavailable
    /// [[RFC 3261 §21.4.18](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.18)]
    #[codes(480)]
    TemporarilyUnavailable = 480,

    /// The other side does not know of this call. It is most likely over.
    ///
    /// 481 Call/Transaction Does Not Exist
    /// [[RFC 3261 §21.4.19](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.19)]
    #[codes(481)]
    #[sip_cause(rename = "Call/Transaction Does Not Exist")]
    CallOrTransactionDoesNotExist = 481,

    /// The call came back to a server that it had passed already, so it was stopped.
    ///
    /// 482 Loop Detected
    /// [[RFC 3261 §21.4.20](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.20)]
    #[codes(482)]
    LoopDetected = 482,

    /// The call went through too many servers and was stopped.
    ///
    /// 483 Too Many Hops
    /// [[RFC 3261 §21.4.21](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.21)]
    #[codes(483)]
    TooManyHops = 483,

    /// The number that you called is not complete. Dial all of it.
    ///
    /// 484 Address Incomplete
    /// [[RFC 3261 §21.4.22](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.22)]
    #[codes(484)]
    AddressIncomplete = 484,

    /// The address that you called could mean several people. Be more precise.
    ///
    /// 485 Ambiguous
    /// [[RFC 3261 §21.4.23](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.23)]
    #[codes(485)]
    Ambiguous = 485,

    /// The person you called is busy. Try again later.
    ///
    /// 486 Busy Here
    /// [[RFC 3261 §21.4.24](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.24)]
    #[codes(486)]
    BusyHere = 486,

    /// The call was ended before anyone answered it.
    ///
    /// 487 Request Terminated
    /// [[RFC 3261 §21.4.25](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.25)]
    #[codes(487)]
    RequestTerminated = 487,

    /// The phone that you called cannot take the call as offered, often for want of a common audio
    /// or video format.
    ///
    /// 488 Not Acceptable Here
    /// [[RFC 3261 §21.4.26](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.26)]
    #[codes(488)]
    NotAcceptableHere = 488,

    /// The server has no notifications of the kind that was asked for.
    ///
    /// 489 Bad Event
    /// [[RFC 6665 §8.3.2](https://www.rfc-editor.org/rfc/rfc6665#section-8.3.2)]
    #[codes(489)]
    BadEvent = 489,

    /// Both sides tried to change the call at the same time. Wait a moment and try again.
    ///
    /// 491 Request Pending
    /// [[RFC 3261 §21.4.27](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.27)]
    #[codes(491)]
    RequestPending = 491,

    /// The other side could not decrypt what was sent.
    ///
    /// 493 Undecipherable
    /// [[RFC 3261 §21.4.28](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.28)]
    #[codes(493)]
    Undecipherable = 493,

    /// The server first has to agree with your phone on how to protect the connection.
    ///
    /// 494 Security Agreement Required
    /// [[RFC 3329](https://www.rfc-editor.org/rfc/rfc3329)]
    #[codes(494)]
    SecurityAgreementRequired = 494,

    /// Something went wrong in the server. Try again later.
    ///
    /// 500 Server Internal Error
    /// [[RFC 3261 §21.5.1](https://www.rfc-editor.org/rfc/rfc3261#section-21.5.1)]
    #[codes(500)]
    ServerInternalError = 500,

    /// The server does not know how to do what was asked.
    ///
    /// 501 Not Implemented
    /// [[RFC 3261 §21.5.2](https://www.rfc-editor.org/rfc/rfc3261#section-21.5.2)]
    #[codes(501)]
    NotImplemented = 501,

    /// A server on the way got an unusable answer from the next one.
    ///
    /// 502 Bad Gateway
    /// [[RFC 3261 §21.5.3](https://www.rfc-editor.org/rfc/rfc3261#section-21.5.3)]
    #[codes(502)]
    BadGateway = 502,

    /// The service is down or has too much to do right now. Try again later.
    ///
    /// 503 Service Unavailable
    /// [[RFC 3261 §21.5.4](https://www.rfc-editor.org/rfc/rfc3261#section-21.5.4)]
    #[codes(503)]
    ServiceUnavailable = 503,

    /// A server on the way got no answer from the next one in time. Try again later.
    ///
    /// 504 Server Time-out
    /// [[RFC 3261 §21.5.5](https://www.rfc-editor.org/rfc/rfc3261#section-21.5.5)]
    #[codes(504)]
    #[sip_cause(rename = "Server Time-out")]
    ServerTimeOut = 504,

    /// The server does not speak the version of SIP that your phone uses.
    ///
    /// 505 Version Not Supported
    /// [[RFC 3261 §21.5.6](https://www.rfc-editor.org/rfc/rfc3261#section-21.5.6)]
    #[codes(505)]
    VersionNotSupported = 505,

    /// The message is too long for the server. Send a shorter one.
    ///
    /// 513 Message Too Large
    /// [[RFC 3261 §21.5.7](https://www.rfc-editor.org/rfc/rfc3261#section-21.5.7)]
    #[codes(513)]
    MessageTooLarge = 513,

    /// The server does not work with the push service of your phone, so calls may not reach it
    /// while it sleeps.
    ///
    /// 555 Push Notification Service Not Supported
    /// [[RFC 8599](https://www.rfc-editor.org/rfc/rfc8599)]
    #[codes(555)]
    PushNotificationServiceNotSupported = 555,

    /// Something that the call was to wait for, such as enough bandwidth, could not be had.
    ///
    /// 580 Precondition Failure
    /// [[RFC 3312 §8](https://www.rfc-editor.org/rfc/rfc3312#section-8)]
    #[codes(580)]
    PreconditionFailure = 580,

    /// The person you called is busy everywhere. Try again later.
    ///
    /// 600 Busy Everywhere
    /// [[RFC 3261 §21.6.1](https://www.rfc-editor.org/rfc/rfc3261#section-21.6.1)]
    #[codes(600)]
    BusyEverywhere = 600,

    /// The person you called does not want to take the call.
    ///
    /// 603 Decline
    /// [[RFC 3261 §21.6.2](https://www.rfc-editor.org/rfc/rfc3261#section-21.6.2)]
    #[codes(603)]
    Decline = 603,

    /// The number or address that you called does not exist anywhere. Check it and call again.
    ///
    /// 604 Does Not Exist Anywhere
    /// [[RFC 3261 §21.6.3](https://www.rfc-editor.org/rfc/rfc3261#section-21.6.3)]
    #[codes(604)]
    DoesNotExistAnywhere = 604,

    /// The person you called was reached, but none of their phones can take the call as offered.
    ///
    /// 606 Not Acceptable
    /// [[RFC 3261 §21.6.4](https://www.rfc-editor.org/rfc/rfc3261#section-21.6.4)]
    ///
    /// The phrase is the same as that of 406; the variant is named after what 6xx means, as in 600
    /// and 604.
    #[codes(606)]
    #[sip_cause(rename = "Not Acceptable")]
    NotAcceptableAnywhere = 606,

    /// The person you called did not want this call and has marked it as unwanted.
    ///
    /// 607 Unwanted
    /// [[RFC 8197](https://www.rfc-editor.org/rfc/rfc8197)]
    #[codes(607)]
    Unwanted = 607,

    /// A filter, not the person you called, blocked the call. The answer may name whom to ask about
    /// it.
    ///
    /// 608 Rejected
    /// [[RFC 8688](https://www.rfc-editor.org/rfc/rfc8688)]
    #[codes(608)]
    Rejected = 608,
}

impl ResponseCode {
    /// The number of the RFC that the registry names for this code.
    ///
    /// ```
    /// use sipcause::ResponseCode;
    ///
    /// assert_eq!(ResponseCode::NotFound.rfc(), 3261);
    /// assert_eq!(ResponseCode::Unwanted.rfc(), 8197);
    /// ```
    #[must_use]
    pub const fn rfc(self) -> u16 {
        // No wildcard, so that a new code cannot pass for one of RFC 3261's.
        match self {
            Self::Trying
            | Self::Ringing
            | Self::CallIsBeingForwarded
            | Self::Queued
            | Self::SessionProgress
            | Self::Ok
            | Self::MultipleChoices
            | Self::MovedPermanently
            | Self::MovedTemporarily
            | Self::UseProxy
            | Self::AlternativeService
            | Self::BadRequest
            | Self::Unauthorized
            | Self::PaymentRequired
            | Self::Forbidden
            | Self::NotFound
            | Self::MethodNotAllowed
            | Self::NotAcceptable
            | Self::ProxyAuthenticationRequired
            | Self::RequestTimeout
            | Self::Gone
            | Self::RequestEntityTooLarge
            | Self::RequestUriTooLong
            | Self::UnsupportedMediaType
            | Self::UnsupportedUriScheme
            | Self::BadExtension
            | Self::ExtensionRequired
            | Self::IntervalTooBrief
            | Self::TemporarilyUnavailable
            | Self::CallOrTransactionDoesNotExist
            | Self::LoopDetected
            | Self::TooManyHops
            | Self::AddressIncomplete
            | Self::Ambiguous
            | Self::BusyHere
            | Self::RequestTerminated
            | Self::NotAcceptableHere
            | Self::RequestPending
            | Self::Undecipherable
            | Self::ServerInternalError
            | Self::NotImplemented
            | Self::BadGateway
            | Self::ServiceUnavailable
            | Self::ServerTimeOut
            | Self::VersionNotSupported
            | Self::MessageTooLarge
            | Self::BusyEverywhere
            | Self::Decline
            | Self::DoesNotExistAnywhere
            | Self::NotAcceptableAnywhere => 3261,
            Self::PreconditionFailure => 3312,
            Self::SecurityAgreementRequired => 3329,
            Self::ProvideReferrerIdentity => 3892,
            Self::ConditionalRequestFailed => 3903,
            Self::SessionIntervalTooSmall => 4028,
            Self::UnknownResourcePriority => 4412,
            Self::AnonymityDisallowed => 5079,
            Self::ConsentNeeded => 5360,
            Self::MaxBreadthExceeded => 5393,
            Self::FlowFailed | Self::FirstHopLacksOutboundSupport => 5626,
            Self::NoNotification => 5839,
            Self::BadInfoPackage => 6086,
            Self::EarlyDialogTerminated => 6228,
            Self::BadLocationInformation => 6442,
            Self::Accepted | Self::BadEvent => 6665,
            Self::Unwanted => 8197,
            Self::UseIdentityHeader
            | Self::BadIdentityInfo
            | Self::UnsupportedCredential
            | Self::InvalidIdentityHeader => 8224,
            Self::PushNotificationServiceNotSupported => 8599,
            Self::Rejected => 8688,
            Self::BadAlertMessage => 8876,
        }
    }

    /// The class of the code, by its first digit.
    ///
    /// ```
    /// use sipcause::{StatusClass, ResponseCode};
    ///
    /// assert_eq!(ResponseCode::BusyHere.class(), StatusClass::ClientError);
    /// assert_eq!(ResponseCode::BusyEverywhere.class(), StatusClass::GlobalFailure);
    /// ```
    #[must_use]
    pub const fn class(self) -> StatusClass {
        match self as u16 {
            ..200 => StatusClass::Provisional,
            200..300 => StatusClass::Success,
            300..400 => StatusClass::Redirection,
            400..500 => StatusClass::ClientError,
            500..600 => StatusClass::ServerError,
            600.. => StatusClass::GlobalFailure,
        }
    }

    /// What this response ends when it answers a request inside a dialog
    /// [[RFC 5057 §5.1](https://www.rfc-editor.org/rfc/rfc5057#section-5.1)].
    ///
    /// | effect | codes |
    /// | --- | --- |
    /// | [`Nothing`](DialogEffect::Nothing) | 1xx, 2xx |
    /// | [`Transaction`](DialogEffect::Transaction) | every 4xx, 5xx and 6xx that is not listed below |
    /// | [`Usage`](DialogEffect::Usage) | 405, 480, 481, 489, 501 |
    /// | [`Dialog`](DialogEffect::Dialog) | 3xx, 404, 410, 416, 482, 483, 484, 485, 502, 604 |
    ///
    /// ```
    /// use sipcause::{DialogEffect, ResponseCode};
    ///
    /// assert_eq!(ResponseCode::Ok.in_dialog_effect(), DialogEffect::Nothing);
    /// assert_eq!(ResponseCode::RequestPending.in_dialog_effect(), DialogEffect::Transaction);
    /// assert_eq!(ResponseCode::TemporarilyUnavailable.in_dialog_effect(), DialogEffect::Usage);
    /// assert_eq!(ResponseCode::Gone.in_dialog_effect(), DialogEffect::Dialog);
    /// ```
    ///
    /// A code that was registered after RFC 5057 has the effect that its own RFC states, or else
    /// that of an unknown code of its class. All of them end the transaction alone.
    ///
    /// The effect follows from the code, and sometimes more has to be known:
    ///
    /// * 3xx are not in the RFC's table. Its text says that they concern the dialog and all of its
    ///   usages.
    /// * 405 and 501 end the usage at most. Where the refused method is no part of the usage, such
    ///   as an INFO during a call, only the transaction fails.
    /// * 408 ends the transaction in the table, with a note: it is to have the effect of a request
    ///   that timed out [[§5.2](https://www.rfc-editor.org/rfc/rfc5057#section-5.2)], which should
    ///   concern no more than the usage it belongs to. [RFC 3261
    ///   §12.2.1.2](https://www.rfc-editor.org/rfc/rfc3261#section-12.2.1.2) disagrees with both:
    ///   a client that gets a 408, or no response at all, should end the dialog.
    /// * 480 with a `Retry-After` header field asks for no more requests in the usage until then.
    /// * 481 ends the dialog if the usage was the last one in it. RFC 3261 §12.2.1.2 ends the
    ///   dialog in any case. In answer to a CANCEL it ends the transaction of the CANCEL alone.
    /// * 483 may also mean that `Max-Forwards` was too low. Raising it then saves the dialog.
    /// * 489 answers only SUBSCRIBE and NOTIFY. To anything else it is an unknown 4xx, which ends
    ///   the transaction alone.
    /// * 500 in answer to a request that would have ended the usage ends it too.
    #[must_use]
    pub const fn in_dialog_effect(self) -> DialogEffect {
        match self as u16 {
            ..300 => DialogEffect::Nothing,
            405 | 480 | 481 | 489 | 501 => DialogEffect::Usage,
            300..400 | 404 | 410 | 416 | 482..=485 | 502 | 604 => DialogEffect::Dialog,
            // The RFC's rule for codes that it does not know, and so for those still to come.
            _ => DialogEffect::Transaction,
        }
    }
}
