use sipcause_derive::SipCause;

/// What to do after a failed request: change it, try another server, try later, or give up.
///
/// The steps are for the client that sent the request, and for the proxy or dialer that chooses
/// where to send it. The table follows the RFCs. For 502 and 504, about which the RFCs say nothing,
/// it follows the practice of operators:
///
/// * [`Authenticate`](Self::Authenticate): 401, 407. The challenge is in WWW-Authenticate or
///   Proxy-Authenticate.
/// * [`Redirect`](Self::Redirect): 300, 301, 302, 305, 380; every other 3xx. The addresses are in
///   Contact.
/// * [`Amend`](Self::Amend): 406, 412 to 417, 420 to 425, 428, 429, 433, 436 to 440, 470, 484, 485,
///   488, 493, 494, 513, 580, 606. What to change can be in Accept, Unsupported, Require, Min-SE,
///   Min-Expires, Permission-Missing or Warning.
/// * [`OtherServer`](Self::OtherServer): 430, 477, 478, 502, 503, 504. A time can be in Retry-After.
/// * [`Later`](Self::Later): 408, 480, 486, 491, 500, 600; every other 5xx and 6xx. The time can be
///   in Retry-After.
/// * [`GiveUp`](Self::GiveUp): 400, 402 to 405, 410, 469, 481 to 483, 487, 489, 501, 505, 555, 603,
///   604, 607, 608; every other 4xx.
///
/// An unregistered code has the step of its class, because a client treats it as the `x00` code of
/// that class [[RFC 3261 §8.1.3.2](https://www.rfc-editor.org/rfc/rfc3261#section-8.1.3.2)]. The
/// exceptions are 477, which Kamailio and OpenSIPS send if they cannot send the request to the next
/// server, and 478, which Kamailio sends if it cannot resolve the address of that server.
///
/// ```
/// use sipcause::NextStep;
///
/// assert_eq!(NextStep::from_status(407), Some(NextStep::Authenticate));
/// assert_eq!(NextStep::from_status(503), Some(NextStep::OtherServer));
/// assert_eq!(NextStep::from_status(486), Some(NextStep::Later));
/// assert_eq!(NextStep::from_status(403), Some(NextStep::GiveUp));
///
/// assert_eq!(NextStep::from_status(599), NextStep::from_status(500)); // not registered
/// assert_eq!(NextStep::from_status(200), None); // not a failure
/// assert_eq!(NextStep::from_any_status(200), NextStep::GiveUp);
/// ```
///
/// The Reason header field of a response can be more specific than its status. With
/// [`from_response`](crate::SipCause::from_response), a call to a busy line behind a gateway is not
/// retried through another gateway:
///
/// ```
/// use sipcause::{NextStep, SipCause};
///
/// let step = NextStep::from_response(503, "Q.850;cause=17");
/// assert_eq!(step, Some(NextStep::Later));
/// ```
///
/// RFC 3398 has only its default, 500, for many Q.850 values. The table lists those of them after
/// which waiting does not help:
///
/// * [`OtherServer`](Self::OtherServer) for 25 and 91: this route does not lead there.
/// * [`GiveUp`](Self::GiveUp) for 5, 24, 50, 53, 62, 66, 69 and 90: a wrong prefix, a block list of
///   the callee, or something that the caller may not use or the network does not offer.
///
/// ```
/// use sipcause::{NextStep, SipCause};
///
/// // The callee's block list.
/// assert_eq!(NextStep::from_q850(24), Some(NextStep::GiveUp));
/// assert_eq!(NextStep::from_response(503, "Q.850;cause=24"), Some(NextStep::GiveUp));
/// ```
///
/// # Changing rows
///
/// An enum that delegates to this one can override single rows:
///
/// ```
/// use sipcause::{NextStep, SipCause};
///
/// #[derive(SipCause, Debug, PartialEq)]
/// enum Routing {
///     /// The carriers send these when they have no route.
///     #[codes(404, 480)]
///     NextCarrier,
///
///     #[sip_cause(delegate)]
///     Standard(NextStep),
/// }
///
/// assert_eq!(Routing::from_status(480), Some(Routing::NextCarrier));
/// assert_eq!(Routing::from_status(486), Some(Routing::Standard(NextStep::Later)));
/// ```
///
/// Look up rows from a configuration first:
///
/// ```
/// use sipcause::NextStep;
/// use std::collections::HashMap;
///
/// let configured = "480 = Other Server\n604 = Amend";
/// let mut rows = HashMap::new();
/// for line in configured.lines() {
///     let (status, step) = line.split_once(" = ").unwrap();
///     rows.insert(status.parse::<u16>()?, step.parse::<NextStep>()?);
/// }
/// let step = |status| rows.get(&status).copied().or(NextStep::from_status(status));
///
/// assert_eq!(step(480), Some(NextStep::OtherServer));
/// assert_eq!(step(486), Some(NextStep::Later));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # When no response arrives
///
/// A client treats a transaction timeout as a 408 and a transport failure as a 503 [[RFC 3261
/// §8.1.3.1](https://www.rfc-editor.org/rfc/rfc3261#section-8.1.3.1)]. After either of them, it
/// tries the next server [[RFC 3263 §4.3](https://www.rfc-editor.org/rfc/rfc3263#section-4.3)]. It
/// does not do that after a 408 that was received. Choose [`OtherServer`](Self::OtherServer) if the
/// server did not respond at all.
///
/// Some stacks and call records have the number 0 if there was no response. It is not a status, so
/// [`from_status(0)`](Self::from_status) is `None`, and
/// [`from_any_status(0)`](Self::from_any_status) is [`GiveUp`](Self::GiveUp). Treat it as a timeout.
#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[sip_cause(crate = crate, registered, display, from_str)]
#[cfg_attr(feature = "serde", sip_cause(serde))]
pub enum NextStep {
    /// Send the request again with credentials for the challenge. A proxy passes the challenge on.
    ///
    /// 401 Unauthorized and 407 Proxy Authentication Required [[RFC 3261
    /// §22](https://www.rfc-editor.org/rfc/rfc3261#section-22)]. The call setup goes on after this
    /// step. If the same challenge comes back, the credentials are wrong and the call has failed.
    #[codes(401, 407)]
    Authenticate,

    /// Send the request to the addresses in the response. A proxy can follow them itself or pass
    /// them on.
    ///
    /// 3xx [[RFC 3261 §8.1.3.4](https://www.rfc-editor.org/rfc/rfc3261#section-8.1.3.4)]. With 305,
    /// the address is that of a proxy. With 380, the body describes another service.
    #[codes(300..=399)]
    Redirect,

    /// Change what the response complains about and send the request again. A proxy passes the
    /// response on, since only the client can change the request.
    ///
    /// The response says what to change: another body or offer (406, 413, 415, 488, 493, 513, 580,
    /// 606), another address (414, 416, 484, 485), extensions or priorities to add or to leave out
    /// (417, 420, 421, 439, 440, 494), intervals (422, 423), a location or an alert (424, 425), the
    /// identity of the caller (428, 429, 433, 436, 437, 438), the permission of a recipient (470),
    /// or the state that the request refers to (412). If the client cannot change it, the request
    /// has failed permanently.
    ///
    /// Two of them need a person. After a 433, ask the user before you send the identity that was
    /// withheld [[RFC 5079 §4](https://www.rfc-editor.org/rfc/rfc5079#section-4)], or give up. After
    /// a 485, let the user choose among the addresses in Contact [[RFC 3261
    /// §21.4.23](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.23)].
    #[codes(406, 412..=417, 420..=425, 428, 429, 433, 436..=440)]
    #[codes(470, 484, 485, 488, 493, 494, 513, 580, 606)]
    Amend,

    /// Send the same request to another server. A proxy or dialer tries its next route, and avoids
    /// this one for the time in Retry-After.
    ///
    /// 503 Service Unavailable [[RFC 3263
    /// §4.3](https://www.rfc-editor.org/rfc/rfc3263#section-4.3)]. If no other server is left, a 503
    /// without Retry-After is a 500 [[RFC 3261
    /// §21.5.4](https://www.rfc-editor.org/rfc/rfc3261#section-21.5.4)], which is
    /// [`Later`](Self::Later). 502 Bad Gateway and 504 Server Time-out mean that the server behind
    /// this one failed, so operators try another route. A proxy that sends 477 or 478, which are
    /// not registered, could not even reach it.
    ///
    /// 430 Flow Failed is for proxies. An endpoint that receives one treats it as a 400, which is
    /// [`GiveUp`](Self::GiveUp) [[RFC 5626
    /// §11.5](https://www.rfc-editor.org/rfc/rfc5626#section-11.5)].
    #[codes(430, vendor(477, 478), 502, 503, 504)]
    #[q850(25, 91)]
    OtherServer,

    /// Send the same request again later. A proxy passes the response on, and a dialer puts the
    /// call back in its queue.
    ///
    /// 408 Request Timeout, 480 Temporarily Unavailable, 486 Busy Here, 491 Request Pending, 500
    /// Server Internal Error and 600 Busy Everywhere. Retry-After says how long to wait. After a
    /// 491, wait for a random time of a few seconds [[RFC 3261
    /// §14.1](https://www.rfc-editor.org/rfc/rfc3261#section-14.1)].
    #[codes(408, 480, 486, 491, 500..=699)]
    Later,

    /// Do not send this request again. A proxy passes the response on, and a dialer removes the
    /// number from its list or asks a person.
    ///
    /// The server will reject it again, the caller canceled it, or the response does not say what
    /// would help. This is the fallback, which also takes every 4xx that no other step lists.
    #[codes(400, 402, 403, 404, 405, 410, 469, 481, 482, 483, 487, 489)]
    #[codes(501, 505, 555, 603, 604, 607, 608)]
    #[q850(5, 24, 50, 53, 62, 66, 69, 90)]
    #[sip_cause(fallback)]
    GiveUp,
}
