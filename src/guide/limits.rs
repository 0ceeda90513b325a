//! What a status can't tell, and where to look instead.
//!
//! A table is as good as the number that goes in. These are the places where programs that trust the
//! number alone go wrong.
//!
//! # Who said no
//!
//! A 603 is a person who pressed a button, a phone that is set to refuse, or a filter in between that
//! took the call for spam. 607 is for a person who reports spam
//! ([RFC 8197](https://www.rfc-editor.org/rfc/rfc8197)) and 608 for a filter
//! ([RFC 8688](https://www.rfc-editor.org/rfc/rfc8688)), but in the United States a filter has to send
//! "603+", a 603 whose Reason header field says that analytics blocked the call:
//!
//! ```
//! use sipcause::reason::{self, Location, is_network_blocked};
//!
//! let field = r#"SIP;cause=603;text="v=analytics1;url=https://example.com/redress";location=RLN"#;
//! assert!(is_network_blocked(field));
//! assert!(!is_network_blocked(r#"SIP;cause=603;text="Decline""#));
//!
//! // In whose network it was blocked, and where to object.
//! let reason = reason::parse(field).next().unwrap()?;
//! assert_eq!(reason.location(), Some(Location::RemoteLocalNetwork));
//! assert!(reason.text().unwrap().to_string().contains("url=https://example.com/redress"));
//! # Ok::<(), reason::ReasonError>(())
//! ```
//!
//! Other filters send a plain 603, or a 403, and then nothing tells them from a person.
//!
//! # Who gave up
//!
//! 487 says that the INVITE ended before an answer. The caller hung up, or the caller's program did
//! after its own timer, or a proxy did: the number is the same. Your program knows whether it sent a
//! CANCEL; that, and not the 487, is the cause.
//!
//! # Who took the call
//!
//! Where several phones ring, one answers and the others get a CANCEL. That is no missed call, and the
//! CANCEL says so in its Reason header field, in one of several ways:
//!
//! ```
//! use sipcause::reason::is_completed_elsewhere;
//!
//! assert!(is_completed_elsewhere(r#"SIP;cause=200;text="Call completed elsewhere""#));
//! assert!(is_completed_elsewhere("Q.850;cause=26"));
//! assert!(!is_completed_elsewhere("Q.850;cause=16;text=\"Terminated\""));
//! ```
//!
//! # Whether anybody answered at all
//!
//! RFC 3261 lets a stack report its own timeout as a 408 and a broken transport as a 503
//! ([§8.1.3.1](https://www.rfc-editor.org/rfc/rfc3261#section-8.1.3.1)), and many do. To a person it
//! makes a difference whether the far end said "timeout" or said nothing. Find out how your stack
//! marks a response that it made itself, and give it a local cause such as
//! [`Cause::RequestTimeout`](crate::Cause::RequestTimeout).
//!
//! # Which of them answered
//!
//! A proxy that forks passes on one final response, [the best](crate::forking)
//! ([§16.7](https://www.rfc-editor.org/rfc/rfc3261#section-16.7)). One phone was busy, one is switched
//! off, and the caller sees 486 or 480, depending on the proxy.
//!
//! # What the telephone network said
//!
//! A gateway turns dozens of Q.850 causes into a few statuses: 34, no circuit, and 41, temporary
//! failure, both arrive as 503. Good gateways keep the original in the Reason header field, and then
//! [`from_response`](crate::SipCause::from_response) knows more than `from_status`:
//!
//! ```
//! use sipcause::interworking::RFC3398;
//! use sipcause::{Cause, SipCause};
//!
//! // A response with status 503 and this field:
//! let field = r#"Q.850;cause=17;text="User busy""#;
//!
//! assert_eq!(Cause::from_status(503), Some(Cause::SipFailureCode));
//! assert_eq!(Cause::from_response(503, field, &RFC3398), Some(Cause::Busy));
//! ```
//!
//! # What was heard
//!
//! "The number you have dialed is not in service" is often played as early media, before a 404, a 480
//! or a 487, whichever follows. And a 200 is an answer, not a person: voicemail and announcements
//! answer too.
//!
//! # What happened after the answer
//!
//! Most calls end with a BYE, which has no status. Its Reason header field may have a cause; an RTP
//! stream that stops has not even that. Inside a dialog, a status also means something else:
//! use [`from_in_dialog_status`](crate::SipCause::from_in_dialog_status) for the answer to a re-INVITE
//! or a BYE.
//!
//! ```
//! use sipcause::Cause;
//!
//! assert_eq!(Cause::from_status(408), Some(Cause::Unavailable)); // nobody picked up
//! assert_eq!(Cause::from_in_dialog_status(408), Some(Cause::DialogError)); // the call is broken
//! ```
//!
//! # What the reason phrase means
//!
//! Nothing to a program. The phrase is for people, in any language and wording
//! ([§7.2](https://www.rfc-editor.org/rfc/rfc3261#section-7.2)). Log it, show it where nothing better
//! is known, and never match on it.
//!
//! # When to try again
//!
//! A 503 or a 486 may carry a Retry-After header field, a 3xx a Contact to go to, and a 401 or 407 a
//! challenge to answer. A cause says what happened, and not how to go on:
//! [`NextStep`](crate::NextStep) does, and the page [next step](super::next_step) explains it.
