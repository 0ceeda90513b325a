use sipcause_derive::SipCause;

use crate::{DialogEffect, StatusClass};

/// The response codes that IANA has registered for SIP, with a variant for each
/// [[registry](https://www.iana.org/assignments/sip-parameters)].
///
/// [`as_str`](Self::as_str) returns exactly the registered phrase, and
/// [`description`](Self::description) returns a sentence or two for the person at the phone. A
/// server can send any other phrase, in any language. Show that phrase if you like, but match on
/// the code.
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
/// // OpenSIPS sends 477, but it is not registered.
/// assert_eq!(ResponseCode::from_status(477), None);
/// ```
///
/// The table is the registry as of 2026-01-07. The enum is `#[non_exhaustive]` because the registry
/// grows. Variants are ordered by code.
///
/// `FromStr` is not implemented, because 406 and 606 have the same phrase.
#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[sip_cause(crate = crate, all_classes, display)]
#[non_exhaustive]
#[repr(u16)]
pub enum ResponseCode {
    /// A server is working on your call. Please wait.
    ///
    /// 100 Trying
    /// [[RFC 3261 §21.1.1](https://www.rfc-editor.org/rfc/rfc3261#section-21.1.1)]
    #[codes(100)]
    Trying = 100,

    /// The phone you called is ringing.
    ///
    /// 180 Ringing
    /// [[RFC 3261 §21.1.2](https://www.rfc-editor.org/rfc/rfc3261#section-21.1.2)]
    #[codes(180)]
    Ringing = 180,

    /// Your call is being forwarded to another number or device.
    ///
    /// 181 Call Is Being Forwarded
    /// [[RFC 3261 §21.1.3](https://www.rfc-editor.org/rfc/rfc3261#section-21.1.3)]
    #[codes(181)]
    CallIsBeingForwarded = 181,

    /// Your call is waiting in a queue and will be connected in turn.
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

    /// One of the phones you called stopped ringing. Another one may still answer.
    ///
    /// 199 Early Dialog Terminated
    /// [[RFC 6228](https://www.rfc-editor.org/rfc/rfc6228)]
    #[codes(199)]
    EarlyDialogTerminated = 199,

    /// The request succeeded. If it was a call, the call was answered.
    ///
    /// 200 OK
    /// [[RFC 3261 §21.2.1](https://www.rfc-editor.org/rfc/rfc3261#section-21.2.1)]
    #[codes(200)]
    #[sip_cause(rename = "OK")]
    Ok = 200,

    /// The request was accepted. Its result is not known yet.
    ///
    /// 202 Accepted
    /// [[RFC 6665 §8.3.1](https://www.rfc-editor.org/rfc/rfc6665#section-8.3.1)]
    ///
    /// Deprecated by RFC 6665. Servers should send 200 instead, and a client treats a 202 like a
    /// 200.
    #[codes(202)]
    Accepted = 202,

    /// Your subscription was renewed, and there is nothing new to report.
    ///
    /// 204 No Notification
    /// [[RFC 5839](https://www.rfc-editor.org/rfc/rfc5839)]
    #[codes(204)]
    NoNotification = 204,

    /// The person you called has several addresses. Choose one of them.
    ///
    /// 300 Multiple Choices
    /// [[RFC 3261 §21.3.1](https://www.rfc-editor.org/rfc/rfc3261#section-21.3.1)]
    #[codes(300)]
    MultipleChoices = 300,

    /// The person you called has moved to a new address. Use it from now on.
    ///
    /// 301 Moved Permanently
    /// [[RFC 3261 §21.3.2](https://www.rfc-editor.org/rfc/rfc3261#section-21.3.2)]
    #[codes(301)]
    MovedPermanently = 301,

    /// The person you called is at another address for now. Call again there.
    ///
    /// 302 Moved Temporarily
    /// [[RFC 3261 §21.3.3](https://www.rfc-editor.org/rfc/rfc3261#section-21.3.3)]
    #[codes(302)]
    MovedTemporarily = 302,

    /// Your call must go through the proxy named in the response.
    ///
    /// 305 Use Proxy
    /// [[RFC 3261 §21.3.4](https://www.rfc-editor.org/rfc/rfc3261#section-21.3.4)]
    #[codes(305)]
    UseProxy = 305,

    /// The call failed, but the response suggests another way to reach the person.
    ///
    /// 380 Alternative Service
    /// [[RFC 3261 §21.3.5](https://www.rfc-editor.org/rfc/rfc3261#section-21.3.5)]
    #[codes(380)]
    AlternativeService = 380,

    /// The server did not understand the request. The fault is in the software, not in what you
    /// dialed.
    ///
    /// 400 Bad Request
    /// [[RFC 3261 §21.4.1](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.1)]
    #[codes(400)]
    BadRequest = 400,

    /// You need to log in to make this call. Check your user name and password.
    ///
    /// 401 Unauthorized
    /// [[RFC 3261 §21.4.2](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.2)]
    #[codes(401)]
    Unauthorized = 401,

    /// This call must be paid for. Check the credit on your account.
    ///
    /// 402 Payment Required
    /// [[RFC 3261 §21.4.3](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.3)]
    ///
    /// RFC 3261 reserves it for future use, but providers send it.
    #[codes(402)]
    PaymentRequired = 402,

    /// This call is not allowed, and calling again will not help. Ask your provider why.
    ///
    /// 403 Forbidden
    /// [[RFC 3261 §21.4.4](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.4)]
    #[codes(403)]
    Forbidden = 403,

    /// The number or address you called was not found. Check it and call again.
    ///
    /// 404 Not Found
    /// [[RFC 3261 §21.4.5](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.5)]
    #[codes(404)]
    NotFound = 404,

    /// The address you called does not support this kind of request.
    ///
    /// 405 Method Not Allowed
    /// [[RFC 3261 §21.4.6](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.6)]
    #[codes(405)]
    MethodNotAllowed = 405,

    /// The other side cannot reply in any format that your phone accepts.
    ///
    /// 406 Not Acceptable
    /// [[RFC 3261 §21.4.7](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.7)]
    #[codes(406)]
    NotAcceptable = 406,

    /// Your provider needs you to log in before you call. Check your user name and password.
    ///
    /// 407 Proxy Authentication Required
    /// [[RFC 3261 §21.4.8](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.8)]
    #[codes(407)]
    ProxyAuthenticationRequired = 407,

    /// The phone you called did not respond in time. Try again later.
    ///
    /// 408 Request Timeout
    /// [[RFC 3261 §21.4.9](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.9)]
    #[codes(408)]
    RequestTimeout = 408,

    /// The number or address you called is no longer in use.
    ///
    /// 410 Gone
    /// [[RFC 3261 §21.4.10](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.10)]
    #[codes(410)]
    Gone = 410,

    /// The information you tried to update has changed or expired. Publish it again.
    ///
    /// 412 Conditional Request Failed
    /// [[RFC 3903 §11.2.1](https://www.rfc-editor.org/rfc/rfc3903#section-11.2.1)]
    #[codes(412)]
    ConditionalRequestFailed = 412,

    /// The message was too large for the server. Send less at once.
    ///
    /// 413 Request Entity Too Large
    /// [[RFC 3261 §21.4.11](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.11)]
    #[codes(413)]
    RequestEntityTooLarge = 413,

    /// The address you called is too long for the server.
    ///
    /// 414 Request-URI Too Long
    /// [[RFC 3261 §21.4.12](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.12)]
    #[codes(414)]
    #[sip_cause(rename = "Request-URI Too Long")]
    RequestUriTooLong = 414,

    /// The other side does not support the format of what you sent.
    ///
    /// 415 Unsupported Media Type
    /// [[RFC 3261 §21.4.13](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.13)]
    #[codes(415)]
    UnsupportedMediaType = 415,

    /// The server does not support this kind of address. Call a SIP address or a phone number
    /// instead.
    ///
    /// 416 Unsupported URI Scheme
    /// [[RFC 3261 §21.4.14](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.14)]
    #[codes(416)]
    #[sip_cause(rename = "Unsupported URI Scheme")]
    UnsupportedUriScheme = 416,

    /// The server does not know the priority requested for this call.
    ///
    /// 417 Unknown Resource-Priority
    /// [[RFC 4412](https://www.rfc-editor.org/rfc/rfc4412)]
    #[codes(417)]
    #[sip_cause(rename = "Unknown Resource-Priority")]
    UnknownResourcePriority = 417,

    /// Your phone requires a feature that the other side does not support.
    ///
    /// 420 Bad Extension
    /// [[RFC 3261 §21.4.15](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.15)]
    #[codes(420)]
    BadExtension = 420,

    /// The other side requires a feature that your phone did not offer.
    ///
    /// 421 Extension Required
    /// [[RFC 3261 §21.4.16](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.16)]
    #[codes(421)]
    ExtensionRequired = 421,

    /// Your phone asked to refresh the call more often than the server allows. It can try a longer
    /// interval.
    ///
    /// 422 Session Interval Too Small
    /// [[RFC 4028 §6](https://www.rfc-editor.org/rfc/rfc4028#section-6)]
    #[codes(422)]
    SessionIntervalTooSmall = 422,

    /// Your phone asked to renew its registration or subscription more often than the server
    /// allows. It can try a longer interval.
    ///
    /// 423 Interval Too Brief
    /// [[RFC 3261 §21.4.17](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.17)]
    #[codes(423)]
    IntervalTooBrief = 423,

    /// The location sent with the call is incomplete or wrong. Check your location settings.
    ///
    /// 424 Bad Location Information
    /// [[RFC 6442 §4.3](https://www.rfc-editor.org/rfc/rfc6442#section-4.3)]
    #[codes(424)]
    BadLocationInformation = 424,

    /// The emergency alert could not be understood. Check its content and send it again.
    ///
    /// 425 Bad Alert Message
    /// [[RFC 8876 §5.1](https://www.rfc-editor.org/rfc/rfc8876#section-5.1)]
    #[codes(425)]
    BadAlertMessage = 425,

    /// The other side accepts only calls with a signed caller ID, and yours is not signed.
    ///
    /// 428 Use Identity Header
    /// [[RFC 8224 §6.2.2](https://www.rfc-editor.org/rfc/rfc8224#section-6.2.2)]
    #[codes(428)]
    UseIdentityHeader = 428,

    /// The other side needs proof of who transferred the call.
    ///
    /// 429 Provide Referrer Identity
    /// [[RFC 3892 §5](https://www.rfc-editor.org/rfc/rfc3892#section-5)]
    #[codes(429)]
    ProvideReferrerIdentity = 429,

    /// The connection to the phone you called was lost. Another way to reach it may still work.
    ///
    /// 430 Flow Failed
    /// [[RFC 5626 §11.5](https://www.rfc-editor.org/rfc/rfc5626#section-11.5)]
    #[codes(430)]
    FlowFailed = 430,

    /// The person you called does not accept anonymous calls. Show your number and call again.
    ///
    /// 433 Anonymity Disallowed
    /// [[RFC 5079 §5](https://www.rfc-editor.org/rfc/rfc5079#section-5)]
    #[codes(433)]
    AnonymityDisallowed = 433,

    /// The other side could not download the certificate for your caller ID.
    ///
    /// 436 Bad Identity Info
    /// [[RFC 8224 §6.2.2](https://www.rfc-editor.org/rfc/rfc8224#section-6.2.2)]
    #[codes(436)]
    BadIdentityInfo = 436,

    /// The other side does not accept the certificate for your caller ID.
    ///
    /// 437 Unsupported Credential
    /// [[RFC 8224 §6.2.2](https://www.rfc-editor.org/rfc/rfc8224#section-6.2.2)]
    #[codes(437)]
    UnsupportedCredential = 437,

    /// The signature of your caller ID is not valid for this call.
    ///
    /// 438 Invalid Identity Header
    /// [[RFC 8224 §6.2.2](https://www.rfc-editor.org/rfc/rfc8224#section-6.2.2)]
    #[codes(438)]
    InvalidIdentityHeader = 438,

    /// The server cannot keep the connection to your phone open for incoming calls.
    ///
    /// 439 First Hop Lacks Outbound Support
    /// [[RFC 5626](https://www.rfc-editor.org/rfc/rfc5626)]
    #[codes(439)]
    FirstHopLacksOutboundSupport = 439,

    /// The call would ring more phones at once than is allowed.
    ///
    /// 440 Max-Breadth Exceeded
    /// [[RFC 5393](https://www.rfc-editor.org/rfc/rfc5393)]
    #[codes(440)]
    #[sip_cause(rename = "Max-Breadth Exceeded")]
    MaxBreadthExceeded = 440,

    /// The other side does not accept this kind of message during a call.
    ///
    /// 469 Bad Info Package
    /// [[RFC 6086](https://www.rfc-editor.org/rfc/rfc6086)]
    #[codes(469)]
    BadInfoPackage = 469,

    /// Someone this request would reach has not agreed to receive it. Ask for permission first.
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

    /// The other side does not know about this call. It has probably ended.
    ///
    /// 481 Call/Transaction Does Not Exist
    /// [[RFC 3261 §21.4.19](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.19)]
    #[codes(481)]
    #[sip_cause(rename = "Call/Transaction Does Not Exist")]
    CallOrTransactionDoesNotExist = 481,

    /// The call went in a circle between servers and was stopped.
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

    /// The number you called is incomplete. Dial the full number.
    ///
    /// 484 Address Incomplete
    /// [[RFC 3261 §21.4.22](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.22)]
    #[codes(484)]
    AddressIncomplete = 484,

    /// The address you called matches several people. Use a more precise one.
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

    /// The call was canceled before anyone answered.
    ///
    /// 487 Request Terminated
    /// [[RFC 3261 §21.4.25](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.25)]
    #[codes(487)]
    RequestTerminated = 487,

    /// The phone you called cannot take this call, often because there is no common audio or video
    /// format.
    ///
    /// 488 Not Acceptable Here
    /// [[RFC 3261 §21.4.26](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.26)]
    #[codes(488)]
    NotAcceptableHere = 488,

    /// The server does not offer the kind of notification your phone asked for.
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

    /// The other side could not decrypt your message.
    ///
    /// 493 Undecipherable
    /// [[RFC 3261 §21.4.28](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.28)]
    #[codes(493)]
    Undecipherable = 493,

    /// Your phone and the server must first agree on how to secure the connection.
    ///
    /// 494 Security Agreement Required
    /// [[RFC 3329](https://www.rfc-editor.org/rfc/rfc3329)]
    #[codes(494)]
    SecurityAgreementRequired = 494,

    /// Something went wrong on the server. Try again later.
    ///
    /// 500 Server Internal Error
    /// [[RFC 3261 §21.5.1](https://www.rfc-editor.org/rfc/rfc3261#section-21.5.1)]
    #[codes(500)]
    ServerInternalError = 500,

    /// The server does not support what your phone asked for.
    ///
    /// 501 Not Implemented
    /// [[RFC 3261 §21.5.2](https://www.rfc-editor.org/rfc/rfc3261#section-21.5.2)]
    #[codes(501)]
    NotImplemented = 501,

    /// A server could not understand the response of the next server. Try again later.
    ///
    /// 502 Bad Gateway
    /// [[RFC 3261 §21.5.3](https://www.rfc-editor.org/rfc/rfc3261#section-21.5.3)]
    #[codes(502)]
    BadGateway = 502,

    /// The service is down or overloaded right now. Try again later.
    ///
    /// 503 Service Unavailable
    /// [[RFC 3261 §21.5.4](https://www.rfc-editor.org/rfc/rfc3261#section-21.5.4)]
    #[codes(503)]
    ServiceUnavailable = 503,

    /// A server did not get a response from the next server in time. Try again later.
    ///
    /// 504 Server Time-out
    /// [[RFC 3261 §21.5.5](https://www.rfc-editor.org/rfc/rfc3261#section-21.5.5)]
    #[codes(504)]
    #[sip_cause(rename = "Server Time-out")]
    ServerTimeOut = 504,

    /// The server does not support the SIP version that your phone uses.
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

    /// The server does not support your phone's push service, so calls may not reach a sleeping
    /// phone.
    ///
    /// 555 Push Notification Service Not Supported
    /// [[RFC 8599](https://www.rfc-editor.org/rfc/rfc8599)]
    #[codes(555)]
    PushNotificationServiceNotSupported = 555,

    /// Something that the call needs first, such as enough bandwidth, is not available.
    ///
    /// 580 Precondition Failure
    /// [[RFC 3312 §8](https://www.rfc-editor.org/rfc/rfc3312#section-8)]
    #[codes(580)]
    PreconditionFailure = 580,

    /// The person you called is busy on every phone. Try again later.
    ///
    /// 600 Busy Everywhere
    /// [[RFC 3261 §21.6.1](https://www.rfc-editor.org/rfc/rfc3261#section-21.6.1)]
    #[codes(600)]
    BusyEverywhere = 600,

    /// The person you called declined the call.
    ///
    /// 603 Decline
    /// [[RFC 3261 §21.6.2](https://www.rfc-editor.org/rfc/rfc3261#section-21.6.2)]
    #[codes(603)]
    Decline = 603,

    /// The number or address you called does not exist. Check it and call again.
    ///
    /// 604 Does Not Exist Anywhere
    /// [[RFC 3261 §21.6.3](https://www.rfc-editor.org/rfc/rfc3261#section-21.6.3)]
    #[codes(604)]
    DoesNotExistAnywhere = 604,

    /// The person you called was reached, but none of their phones can take this call.
    ///
    /// 606 Not Acceptable
    /// [[RFC 3261 §21.6.4](https://www.rfc-editor.org/rfc/rfc3261#section-21.6.4)]
    ///
    /// The phrase is the same as that of 406. The name of the variant says what a 6xx means, as do
    /// those of 600 and 604.
    #[codes(606)]
    #[sip_cause(rename = "Not Acceptable")]
    NotAcceptableAnywhere = 606,

    /// The person you called marked your call as unwanted. Do not call again.
    ///
    /// 607 Unwanted
    /// [[RFC 8197](https://www.rfc-editor.org/rfc/rfc8197)]
    #[codes(607)]
    Unwanted = 607,

    /// Your call was blocked by a call filter, not by the person you called. The response may say
    /// whom to contact.
    ///
    /// 608 Rejected
    /// [[RFC 8688](https://www.rfc-editor.org/rfc/rfc8688)]
    #[codes(608)]
    Rejected = 608,
}

impl ResponseCode {
    /// The number of the RFC that defines this code, according to the registry.
    ///
    /// ```
    /// use sipcause::ResponseCode;
    ///
    /// assert_eq!(ResponseCode::NotFound.rfc(), 3261);
    /// assert_eq!(ResponseCode::Unwanted.rfc(), 8197);
    /// ```
    #[must_use]
    pub const fn rfc(self) -> u16 {
        // Without a wildcard, a new code cannot be taken for one of RFC 3261.
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

    /// The class of the code, given by its first digit [[RFC 3261
    /// §7.2](https://www.rfc-editor.org/rfc/rfc3261#section-7.2)].
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

    /// What this response ends, as a response to a request inside a dialog [[RFC 5057
    /// §5.1](https://www.rfc-editor.org/rfc/rfc5057#section-5.1)].
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
    /// A code registered after RFC 5057 has the effect that its own RFC defines, or else that of an
    /// unknown code of its class. All of these end only the transaction.
    ///
    /// For some codes, the effect also depends on more than the code:
    ///
    /// * 3xx are not in the RFC's table. According to its text, they affect the dialog and all of
    ///   its usages.
    /// * 405 and 501 end at most the usage. If the rejected method is not essential to the usage,
    ///   such as an INFO during a call, only the transaction fails.
    /// * 408 ends the transaction according to the table, but a note gives it the effect of a
    ///   request that timed out [[§5.2](https://www.rfc-editor.org/rfc/rfc5057#section-5.2)], which
    ///   should affect at most the usage. [RFC 3261
    ///   §12.2.1.2](https://www.rfc-editor.org/rfc/rfc3261#section-12.2.1.2) differs from both: a
    ///   client that gets a 408, or no response at all, should end the dialog.
    /// * 480 with a `Retry-After` header field asks the client to send no more requests in the
    ///   usage until then.
    /// * 481 ends the dialog if the usage was the last one in it. According to RFC 3261 §12.2.1.2,
    ///   it always ends the dialog. As a response to a CANCEL, it ends only the transaction of the
    ///   CANCEL.
    /// * 483 can also mean that `Max-Forwards` was too low. In that case, a higher value saves the
    ///   dialog.
    /// * 489 is defined only for SUBSCRIBE and NOTIFY. For any other method it is an unknown 4xx,
    ///   which ends only the transaction.
    /// * 500 as a response to a request that would have ended the usage ends the usage.
    #[must_use]
    pub const fn in_dialog_effect(self) -> DialogEffect {
        match self as u16 {
            ..300 => DialogEffect::Nothing,
            405 | 480 | 481 | 489 | 501 => DialogEffect::Usage,
            300..400 | 404 | 410 | 416 | 482..=485 | 502 | 604 => DialogEffect::Dialog,
            // The RFC's rule for unknown codes, which also covers future ones.
            _ => DialogEffect::Transaction,
        }
    }
}
