//! Failover, retry or stop: what to do after a failure.
//!
//! A status says what happened. [`NextStep`](crate::NextStep) says what a client, a proxy or a dialer
//! does about it. It covers every registered failure, and the other codes by class:
//!
//! ```
//! use sipcause::NextStep;
//!
//! fn next(status: u16) -> &'static str {
//!     match NextStep::from_status(status) {
//!         None => "not a failure",
//!         Some(NextStep::Authenticate) => "send the request again, with credentials",
//!         Some(NextStep::Redirect) => "call the addresses in Contact",
//!         Some(NextStep::Amend) => "change the request, or tell the caller what is wrong",
//!         Some(NextStep::OtherServer) => "failover: the same call over the next route",
//!         Some(NextStep::Later) => "retry: the same call after a while",
//!         Some(NextStep::GiveUp) => "stop: take the number off the list",
//!     }
//! }
//!
//! assert!(next(503).starts_with("failover"));
//! assert!(next(486).starts_with("retry"));
//! assert!(next(607).starts_with("stop"));
//! ```
//!
//! # Steps that are not outcomes
//!
//! A 401 or 407 is a challenge during call setup. The 401 comes from the callee's side and the 407 from
//! a proxy. Most stacks respond to a challenge by themselves, and the application sees it only if that
//! fails. If your stack passes challenges on, send the request again with credentials once for each of
//! them. If the same challenge comes back without `stale=true`, the credentials are wrong and the call
//! has failed:
//!
//! ```
//! use sipcause::{Cause, NextStep};
//!
//! /// The outcome of a call, given the final response to each INVITE.
//! fn outcome(responses: impl IntoIterator<Item = u16>) -> Option<Cause> {
//!     let mut challenge = None;
//!     for status in responses {
//!         match NextStep::from_status(status) {
//!             Some(NextStep::Authenticate) if challenge != Some(status) => {
//!                 challenge = Some(status);
//!             }
//!             _ => return Cause::from_status(status),
//!         }
//!     }
//!     None
//! }
//!
//! assert_eq!(outcome([407, 401, 486]), Some(Cause::Busy));
//! assert_eq!(outcome([407, 407]), Some(Cause::AuthenticationError));
//! ```
//!
//! A redirection is not an outcome either. Limit how many you follow, because two servers can redirect
//! to each other.
//!
//! # Failover
//!
//! Try another server only if the first server is at fault, and not the caller, the callee or the
//! number. RFC 3263 ([§4.3](https://www.rfc-editor.org/rfc/rfc3263#section-4.3)) names three cases: a
//! 503, a transport that fails, and a timeout without any response. A received 408 is not one of them,
//! because it shows that the server works. Operators add codes from experience, and their lists differ:
//!
//! * [`NextStep`](crate::NextStep): 430, 477, 478, 502, 503, 504. [Change
//!   rows](crate::NextStep#changing-rows) to add what your own trunks send.
//! * Kamailio, the example configuration of `dispatcher`: 500, and a timeout without a response.
//! * OpenSIPS, the load-balancing and trunking scripts that come with it: 408, 500 to 699.
//! * FreeSWITCH, the next action after a `bridge`: `NO_ANSWER`, `NO_USER_RESPONSE` and
//!   `ORIGINATOR_CANCEL`. The call ends after any other cause, unless `continue_on_fail` or
//!   `failure_causes` lists it.
//! * Microsoft Teams Direct Routing: 408, 503, 504, or what `FailoverResponseCodes` lists.
//! * Oracle Session Border Controller: 300 to 599 without 401 and 407, unless `stop-recurse` lists it.
//! * Telnyx SIP trunking: 408, 480, 503, 504, and a transport error.
//!
//! The lists are from the products' documentation and example configurations, and from FreeSWITCH's code.
//!
//! Do not try another route after a phone has rung, or it rings a second time. Teams Direct Routing,
//! for example, fails over only before any provisional response other than 100.
//!
//! No such list works with a gateway that sends 503 for everything. Its Reason header field can still
//! say what happened:
//!
//! ```
//! use sipcause::{NextStep, SipCause};
//!
//! let step = |reasons| NextStep::from_response(503, reasons);
//!
//! assert_eq!(step(""), Some(NextStep::OtherServer));
//! assert_eq!(step("Q.850;cause=34"), Some(NextStep::OtherServer)); // no free circuit
//! assert_eq!(step("Q.850;cause=17"), Some(NextStep::Later)); // busy on every route
//! assert_eq!(step("Q.850;cause=1"), Some(NextStep::GiveUp)); // no such number
//! ```
//!
//! # Retry
//!
//! Retry-After gives the number of seconds after which to try again ([RFC 3261
//! §20.33](https://www.rfc-editor.org/rfc/rfc3261#section-20.33)). A 404, 413, 480, 486, 500, 503, 600
//! or 603 can have it. It changes [`GiveUp`](crate::NextStep::GiveUp) or
//! [`Amend`](crate::NextStep::Amend) to [`Later`](crate::NextStep::Later):
//!
//! ```
//! use sipcause::NextStep;
//!
//! fn step(status: u16, retry_after: Option<u32>) -> Option<NextStep> {
//!     let step = NextStep::from_status(status)?;
//!     let is_final = matches!(step, NextStep::GiveUp | NextStep::Amend);
//!     Some(if is_final && retry_after.is_some() { NextStep::Later } else { step })
//! }
//!
//! assert_eq!(step(603, None), Some(NextStep::GiveUp));
//! assert_eq!(step(603, Some(3600)), Some(NextStep::Later)); // "in a meeting"
//! assert_eq!(step(503, Some(30)), Some(NextStep::OtherServer));
//! ```
//!
//! In a 503, it also asks you not to send any other request to that server until then
//! ([§21.5.4](https://www.rfc-editor.org/rfc/rfc3261#section-21.5.4)). A 503 without it, after which no
//! other server is left, counts as a 500. Without Retry-After, wait longer after each attempt, and limit
//! the number of attempts. After a 491, wait for a random time of a few seconds to keep the two sides
//! from colliding again ([§14.1](https://www.rfc-editor.org/rfc/rfc3261#section-14.1)).
//!
//! # Stop
//!
//! A 607 comes from a person who does not want your calls. A 608, or a [603 with a certain
//! Reason](crate::reason::is_network_blocked), comes from a filter. Calling again through another route
//! makes the reputation of your number worse. The response of a filter says where to object, in the
//! Call-Info header field of a 608 or in the text of the Reason of a 603.
//!
//! # What forking hides
//!
//! If a proxy rings several phones, you get only one response ([RFC 3261
//! §16.7](https://www.rfc-editor.org/rfc/rfc3261#section-16.7)). [`forking`](crate::forking) defines
//! which one:
//!
//! ```
//! use sipcause::forking::{best, upstream};
//!
//! // One phone declines for all of them.
//! assert_eq!(best(&[480, 603, 486]), Some(603));
//!
//! // Two are off and one is busy: the first response in the class.
//! assert_eq!(best(&[480, 486, 480]), Some(480));
//!
//! // A challenge from one phone hides that the other is busy.
//! assert_eq!(best(&[486, 401]), Some(401));
//!
//! // The server behind the proxy is overloaded. The proxy is not, so it sends 500.
//! assert_eq!(best(&[503]).map(upstream), Some(500));
//! ```
//!
//! A 480 from a proxy can therefore hide a busy phone, and a 500 can hide an overloaded server.
