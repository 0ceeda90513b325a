//! What a status cannot tell, and where to look instead.
//!
//! Programs that look only at the status go wrong in these cases.
//!
//! # Who said no
//!
//! A 603 can come from a person who pressed a button, a phone that is set to decline, or a filter that
//! took the call for spam. A 607 is for a person who reports spam ([RFC
//! 8197](https://www.rfc-editor.org/rfc/rfc8197)), and a 608 is for a filter ([RFC
//! 8688](https://www.rfc-editor.org/rfc/rfc8688)). In the United States, however, a filter that
//! blocks a call because of analytics must send "603+" on an IP network, a 603 whose Reason header field
//! says so. That does not cover numbers on a do-not-originate list.
//!
//! ```
//! use sipcause::reason::{self, Location, is_network_blocked};
//!
//! let field = r#"SIP;cause=603;text="v=analytics1;url=https://example.com/why";location=RLN"#;
//! assert!(is_network_blocked(field));
//! assert!(!is_network_blocked(r#"SIP;cause=603;text="Decline""#));
//!
//! // The network that blocked it, and where to object.
//! let reason = reason::parse(field).next().unwrap()?;
//! assert_eq!(reason.location(), Some(Location::RemoteLocalNetwork));
//! assert!(reason.text().unwrap().to_string().contains("url=https://example.com/why"));
//! # Ok::<(), reason::ReasonError>(())
//! ```
//!
//! Other filters send a plain 603 or a 403, which cannot be distinguished from the response of a
//! person.
//!
//! # Who gave up
//!
//! A 487 says that the INVITE ended before the call was answered. It is the same if the caller hung up,
//! a timer of the calling program expired, or a proxy canceled the call. Your program knows whether it
//! sent a CANCEL. If it did, the cause is the CANCEL and not the 487.
//!
//! # Who answered the call
//!
//! If several phones ring and one is answered, the others get a CANCEL. That is not a missed call. The
//! Reason header field of the CANCEL says so in one of several ways, which
//! [`is_completed_elsewhere`](crate::reason::is_completed_elsewhere) knows.
//!
//! # Whether there was a response at all
//!
//! RFC 3261 requires a client to treat its own timeout as a 408 and a broken transport as a 503
//! ([§8.1.3.1](https://www.rfc-editor.org/rfc/rfc3261#section-8.1.3.1)), and many stacks report them as
//! such. To a person, a timeout that the peer reported is different from no response at all. Find out how
//! your stack marks a response that it generated itself, and give it a local cause such as
//! [`Cause::RequestTimeout`](crate::Cause::RequestTimeout).
//!
//! # Which phone responded
//!
//! A forking proxy passes on only [the best](crate::forking) final response
//! ([§16.7](https://www.rfc-editor.org/rfc/rfc3261#section-16.7)). If one phone is busy and another is
//! switched off, the caller gets a 486 or a 480, depending on the proxy.
//!
//! # What the telephone network said
//!
//! A gateway maps dozens of Q.850 causes to a few statuses. For example, 34 (no circuit) and 41
//! (temporary failure) both become 503. Good gateways keep the original in the Reason header field, and
//! [`from_response`](crate::SipCause::from_response) uses it:
//!
//! ```
//! use sipcause::{Cause, SipCause};
//!
//! // A response with status 503 and this field:
//! let field = r#"Q.850;cause=17;text="User busy""#;
//!
//! assert_eq!(Cause::from_status(503), Some(Cause::SipFailureCode));
//! assert_eq!(Cause::from_response(503, field), Some(Cause::Busy));
//! ```
//!
//! Do not expect more of a Reason than it can say. Each of these pairs was captured after different
//! events, so no rule can be right about it:
//!
//! * 486 with `Q.850;cause=16`: the person was busy, did not answer, or refused.
//! * 480 with `Q.850;cause=31`: no phone of the person could be reached, or the caller may not call.
//! * 502 with `Q.850;cause=27`: the destination was out of order, as the name of 27 says, or the number
//!   was malformed.
//!
//! ```
//! use sipcause::{Cause, SipCause};
//!
//! // The same cause, whatever had happened.
//! let cause = |status, reasons| Cause::from_response(status, reasons);
//! assert_eq!(cause(486, "Q.850;cause=16"), Some(Cause::Busy));
//! assert_eq!(cause(480, "Q.850;cause=31"), Some(Cause::Unavailable));
//! assert_eq!(cause(502, "Q.850;cause=27"), Some(Cause::SipFailureCode));
//! ```
//!
//! # What the caller heard
//!
//! "The number you have dialed is not in service" is often played as early media before a 404, a 480 or
//! a 487. A 200 does not mean that a person answered, because voicemail and announcements also send it.
//!
//! # What happened after the call was answered
//!
//! Most calls end with a BYE, which does not have a status. Its Reason header field can have a cause,
//! but nothing reports why an RTP stream stops. Inside a dialog, a status can have a different meaning,
//! so use [`from_in_dialog_status`](crate::SipCause::from_in_dialog_status) for the response to a
//! re-INVITE or a BYE.
//!
//! ```
//! use sipcause::Cause;
//!
//! // Nobody picked up, or the call is broken.
//! assert_eq!(Cause::from_status(408), Some(Cause::Unavailable));
//! assert_eq!(Cause::from_in_dialog_status(408), Some(Cause::DialogError));
//! ```
//!
//! # What the reason phrase means
//!
//! The phrase is for people and can have any wording in any language
//! ([§7.2](https://www.rfc-editor.org/rfc/rfc3261#section-7.2)). Log it, and show it if you have
//! nothing better, but never match on it.
//!
//! # When to try again
//!
//! A 503 or a 486 can have a Retry-After header field. A 3xx has a Contact to try, and a 401 or 407 has
//! a challenge to respond to. A cause says what happened, but not what to do next.
//! [`NextStep`](crate::NextStep) says that, and the page [next step](super::next_step) explains it.
