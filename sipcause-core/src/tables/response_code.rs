use sipcause_derive::SipCause;

use super::{DialogEffect, StatusClass};
use crate::reason::{Protocol, Reason};

/// One row for each code: its description (the first paragraph) and notes, number, variant and
/// registered phrase, and the RFC that defines it, with its section if there is one for the code.
macro_rules! response_codes {
    ($(
        $(#[doc = $doc:literal])+
        $code:literal $variant:ident $phrase:literal, $rfc:literal $($section:literal)?;
    )+) => {
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
            $(
                $(#[doc = $doc])+
                #[doc = ""]
                #[doc = concat!(
                    stringify!($code), " ", $phrase, " [[RFC ", stringify!($rfc), $(" §", $section,)?
                    "](https://www.rfc-editor.org/rfc/rfc", stringify!($rfc), $("#section-", $section,)? ")]",
                )]
                #[codes($code)]
                #[sip_cause(rename = $phrase)]
                $variant = $code,
            )+
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
                match self {
                    $(Self::$variant => $rfc,)+
                }
            }
        }
    };
}

response_codes! {
    /// A server is working on your call. Please wait.
    100 Trying "Trying", 3261 "21.1.1";
    /// The phone you called is ringing.
    180 Ringing "Ringing", 3261 "21.1.2";
    /// Your call is being forwarded to another number or device.
    181 CallIsBeingForwarded "Call Is Being Forwarded", 3261 "21.1.3";
    /// Your call is waiting in a queue and will be connected in turn.
    182 Queued "Queued", 3261 "21.1.4";
    /// Your call is being connected. You may already hear a tone or an announcement.
    183 SessionProgress "Session Progress", 3261 "21.1.5";
    /// One of the phones you called stopped ringing. Another one may still answer.
    199 EarlyDialogTerminated "Early Dialog Terminated", 6228;

    /// The request succeeded. If it was a call, the call was answered.
    200 Ok "OK", 3261 "21.2.1";
    /// The request was accepted. Its result is not known yet.
    ///
    /// Deprecated by RFC 6665. Servers should send 200 instead, and a client treats a 202 like a
    /// 200.
    202 Accepted "Accepted", 6665 "8.3.1";
    /// Your subscription was renewed, and there is nothing new to report.
    204 NoNotification "No Notification", 5839;

    /// The person you called has several addresses. Choose one of them.
    300 MultipleChoices "Multiple Choices", 3261 "21.3.1";
    /// The person you called has moved to a new address. Use it from now on.
    301 MovedPermanently "Moved Permanently", 3261 "21.3.2";
    /// The person you called is at another address for now. Call again there.
    302 MovedTemporarily "Moved Temporarily", 3261 "21.3.3";
    /// Your call must go through the proxy named in the response.
    305 UseProxy "Use Proxy", 3261 "21.3.4";
    /// The call failed, but the response suggests another way to reach the person.
    380 AlternativeService "Alternative Service", 3261 "21.3.5";

    /// The server did not understand the request. The fault is in the software, not in what you
    /// dialed.
    400 BadRequest "Bad Request", 3261 "21.4.1";
    /// You need to log in to make this call. Check your user name and password.
    401 Unauthorized "Unauthorized", 3261 "21.4.2";
    /// This call must be paid for. Check the credit on your account.
    ///
    /// RFC 3261 reserves it for future use, but providers send it.
    402 PaymentRequired "Payment Required", 3261 "21.4.3";
    /// This call is not allowed, and calling again will not help. Ask your provider why.
    403 Forbidden "Forbidden", 3261 "21.4.4";
    /// The number or address you called was not found. Check it and call again.
    404 NotFound "Not Found", 3261 "21.4.5";
    /// The address you called does not support this kind of request.
    405 MethodNotAllowed "Method Not Allowed", 3261 "21.4.6";
    /// The other side cannot reply in any format that your phone accepts.
    406 NotAcceptable "Not Acceptable", 3261 "21.4.7";
    /// Your provider needs you to log in before you call. Check your user name and password.
    407 ProxyAuthenticationRequired "Proxy Authentication Required", 3261 "21.4.8";
    /// The phone you called did not respond in time. Try again later.
    408 RequestTimeout "Request Timeout", 3261 "21.4.9";
    /// The number or address you called is no longer in use.
    410 Gone "Gone", 3261 "21.4.10";
    /// The information you tried to update has changed or expired. Publish it again.
    412 ConditionalRequestFailed "Conditional Request Failed", 3903 "11.2.1";
    /// The message was too large for the server. Send less at once.
    413 RequestEntityTooLarge "Request Entity Too Large", 3261 "21.4.11";
    /// The address you called is too long for the server.
    414 RequestUriTooLong "Request-URI Too Long", 3261 "21.4.12";
    /// The other side does not support the format of what you sent.
    415 UnsupportedMediaType "Unsupported Media Type", 3261 "21.4.13";
    /// The server does not support this kind of address. Call a SIP address or a phone number
    /// instead.
    416 UnsupportedUriScheme "Unsupported URI Scheme", 3261 "21.4.14";
    /// The server does not know the priority requested for this call.
    417 UnknownResourcePriority "Unknown Resource-Priority", 4412;
    /// Your phone requires a feature that the other side does not support.
    420 BadExtension "Bad Extension", 3261 "21.4.15";
    /// The other side requires a feature that your phone did not offer.
    421 ExtensionRequired "Extension Required", 3261 "21.4.16";
    /// Your phone asked to refresh the call more often than the server allows. It can try a longer
    /// interval.
    422 SessionIntervalTooSmall "Session Interval Too Small", 4028 "6";
    /// Your phone asked to renew its registration or subscription more often than the server
    /// allows. It can try a longer interval.
    423 IntervalTooBrief "Interval Too Brief", 3261 "21.4.17";
    /// The location sent with the call is incomplete or wrong. Check your location settings.
    424 BadLocationInformation "Bad Location Information", 6442 "4.3";
    /// The emergency alert could not be understood. Check its content and send it again.
    425 BadAlertMessage "Bad Alert Message", 8876 "5.1";
    /// The other side accepts only calls with a signed caller ID, and yours is not signed.
    428 UseIdentityHeader "Use Identity Header", 8224 "6.2.2";
    /// The other side needs proof of who transferred the call.
    429 ProvideReferrerIdentity "Provide Referrer Identity", 3892 "5";
    /// The connection to the phone you called was lost. Another way to reach it may still work.
    430 FlowFailed "Flow Failed", 5626 "11.5";
    /// The person you called does not accept anonymous calls. Show your number and call again.
    433 AnonymityDisallowed "Anonymity Disallowed", 5079 "5";
    /// The other side could not download the certificate for your caller ID.
    436 BadIdentityInfo "Bad Identity Info", 8224 "6.2.2";
    /// The other side does not accept the certificate for your caller ID.
    437 UnsupportedCredential "Unsupported Credential", 8224 "6.2.2";
    /// The signature of your caller ID is not valid for this call.
    438 InvalidIdentityHeader "Invalid Identity Header", 8224 "6.2.2";
    /// The server cannot keep the connection to your phone open for incoming calls.
    439 FirstHopLacksOutboundSupport "First Hop Lacks Outbound Support", 5626;
    /// The call would ring more phones at once than is allowed.
    440 MaxBreadthExceeded "Max-Breadth Exceeded", 5393;
    /// The other side does not accept this kind of message during a call.
    469 BadInfoPackage "Bad Info Package", 6086;
    /// Someone this request would reach has not agreed to receive it. Ask for permission first.
    470 ConsentNeeded "Consent Needed", 5360;
    /// The person you called cannot be reached right now. Try again later.
    480 TemporarilyUnavailable "Temporarily Unavailable", 3261 "21.4.18";
    /// The other side does not know about this call. It has probably ended.
    481 CallOrTransactionDoesNotExist "Call/Transaction Does Not Exist", 3261 "21.4.19";
    /// The call went in a circle between servers and was stopped.
    482 LoopDetected "Loop Detected", 3261 "21.4.20";
    /// The call went through too many servers and was stopped.
    483 TooManyHops "Too Many Hops", 3261 "21.4.21";
    /// The number you called is incomplete. Dial the full number.
    484 AddressIncomplete "Address Incomplete", 3261 "21.4.22";
    /// The address you called matches several people. Use a more precise one.
    485 Ambiguous "Ambiguous", 3261 "21.4.23";
    /// The person you called is busy. Try again later.
    486 BusyHere "Busy Here", 3261 "21.4.24";
    /// The call was canceled before anyone answered.
    487 RequestTerminated "Request Terminated", 3261 "21.4.25";
    /// The phone you called cannot take this call, often because there is no common audio or video
    /// format.
    488 NotAcceptableHere "Not Acceptable Here", 3261 "21.4.26";
    /// The server does not offer the kind of notification your phone asked for.
    489 BadEvent "Bad Event", 6665 "8.3.2";
    /// Both sides tried to change the call at the same time. Wait a moment and try again.
    491 RequestPending "Request Pending", 3261 "21.4.27";
    /// The other side could not decrypt your message.
    493 Undecipherable "Undecipherable", 3261 "21.4.28";
    /// Your phone and the server must first agree on how to secure the connection.
    494 SecurityAgreementRequired "Security Agreement Required", 3329;

    /// Something went wrong on the server. Try again later.
    500 ServerInternalError "Server Internal Error", 3261 "21.5.1";
    /// The server does not support what your phone asked for.
    501 NotImplemented "Not Implemented", 3261 "21.5.2";
    /// A server could not understand the response of the next server. Try again later.
    502 BadGateway "Bad Gateway", 3261 "21.5.3";
    /// The service is down or overloaded right now. Try again later.
    503 ServiceUnavailable "Service Unavailable", 3261 "21.5.4";
    /// A server did not get a response from the next server in time. Try again later.
    504 ServerTimeOut "Server Time-out", 3261 "21.5.5";
    /// The server does not support the SIP version that your phone uses.
    505 VersionNotSupported "Version Not Supported", 3261 "21.5.6";
    /// The message is too long for the server. Send a shorter one.
    513 MessageTooLarge "Message Too Large", 3261 "21.5.7";
    /// The server does not support your phone's push service, so calls may not reach a sleeping
    /// phone.
    555 PushNotificationServiceNotSupported "Push Notification Service Not Supported", 8599;
    /// Something that the call needs first, such as enough bandwidth, is not available.
    580 PreconditionFailure "Precondition Failure", 3312 "8";

    /// The person you called is busy on every phone. Try again later.
    600 BusyEverywhere "Busy Everywhere", 3261 "21.6.1";
    /// The person you called declined the call.
    603 Decline "Decline", 3261 "21.6.2";
    /// The number or address you called does not exist. Check it and call again.
    604 DoesNotExistAnywhere "Does Not Exist Anywhere", 3261 "21.6.3";
    /// The person you called was reached, but none of their phones can take this call.
    ///
    /// The phrase is the same as that of 406. The name of the variant says what a 6xx means, as do
    /// those of 600 and 604.
    606 NotAcceptableAnywhere "Not Acceptable", 3261 "21.6.4";
    /// The person you called marked your call as unwanted. Do not call again.
    607 Unwanted "Unwanted", 8197;
    /// Your call was blocked by a call filter, not by the person you called. The response may say
    /// whom to contact.
    608 Rejected "Rejected", 8688;
}

impl ResponseCode {
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
    /// * [`Nothing`](DialogEffect::Nothing): 1xx, 2xx
    /// * [`Transaction`](DialogEffect::Transaction): every 4xx, 5xx and 6xx that is not listed below
    /// * [`Usage`](DialogEffect::Usage): 405, 480, 481, 489, 501
    /// * [`Dialog`](DialogEffect::Dialog): 3xx, 404, 410, 416, 482, 483, 484, 485, 502, 604
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
    ///   a client should always end the dialog. As a response to a CANCEL, it ends only the
    ///   transaction of the CANCEL.
    /// * 483 can also mean that `Max-Forwards` was too low. In that case, a higher value saves the
    ///   dialog.
    /// * 489 is defined only for SUBSCRIBE and NOTIFY. For any other method it is an unknown 4xx,
    ///   which ends only the transaction.
    /// * 500, 600, and 5xx and 6xx that the RFC does not list, such as 555, 607 and 608: if the
    ///   request would have ended the usage, the client can treat the usage as ended.
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

impl Reason<'static> {
    /// The reason for a SIP status, with the protocol SIP, the status as the cause, and the
    /// registered phrase as the text.
    ///
    /// An unregistered status has no text. Any number is allowed, because FreeSWITCH, for example,
    /// sends its own numbers above 699.
    ///
    /// ```
    /// use sipcause::reason::Reason;
    ///
    /// const ANSWERED: Reason<'_> = Reason::for_status(200).with_text("Call completed elsewhere");
    /// assert_eq!(
    ///     ANSWERED.to_string(),
    ///     r#"SIP;cause=200;text="Call completed elsewhere""#
    /// );
    ///
    /// let busy = Reason::for_status(486);
    /// assert_eq!(busy.to_string(), r#"SIP;cause=486;text="Busy Here""#);
    /// assert_eq!(Reason::for_status(499).to_string(), "SIP;cause=499");
    /// ```
    #[must_use]
    pub const fn for_status(status: u16) -> Self {
        let reason = Reason::new(Protocol::Sip).with_cause(status as u32);
        match ResponseCode::from_status(status) {
            Some(code) => reason.with_text(code.as_str()),
            None => reason,
        }
    }
}
