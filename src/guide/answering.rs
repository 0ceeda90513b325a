//! Which code to send: the status with which a user agent, a gateway or a proxy rejects a call.
//!
//! The code determines what the caller is told, whether the account's other phones keep ringing,
//! whether a proxy tries another route, and what arrives behind a gateway.
//!
//! # By intention
//!
//! | you want to say | send | what a proxy upstream does |
//! | --- | --- | --- |
//! | the person is on another call | 486 | may divert to voicemail |
//! | the person declines on this phone only | 480 | may divert to voicemail |
//! | the person declines, and no other phone should ring | 603 | passes it on at once |
//! | not now: do not disturb, or the phone is locked | 480, with Retry-After if you know | may divert to voicemail |
//! | the phone rang, but nobody picked up | 480 | may divert to voicemail |
//! | the caller canceled | 487 | passes it on |
//! | stop calling me | 607 | passes it on at once, and may report the number |
//! | nobody here has this number | 404 | may try another route |
//! | nobody anywhere has this number | 604 | passes it on at once |
//! | the number is too short | 484 | passes it on before other 4xx |
//! | the number is no longer in use | 410, or 301 with the new one in Contact | passes it on |
//! | call that number instead | 302 with Contact | may call it itself |
//! | the caller has no permission | 403 | passes it on |
//! | the caller must log in | 401, or 407 from a proxy | passes it on before other 4xx |
//! | no common codec | 488, with Warning | passes it on |
//! | no phone of this account has a common codec | 606, with Warning | passes it on at once |
//! | something is broken here | 500 | may try another route |
//! | too busy, or no free line | 503, with Retry-After | tries another route; passes it on as 500 |
//! | the next server does not respond | 504 | may try another route |
//! | blocked by analytics | 603 with a [Reason](crate::reason::is_network_blocked) in the United States, else 608 | passes it on at once |
//!
//! The class of the code decides whether the account's other phones go on ringing. After a 6xx, a proxy
//! cancels all other branches ([RFC 3261 §16.7](https://www.rfc-editor.org/rfc/rfc3261#section-16.7)).
//! After any other failure, it waits for the remaining branches and passes on [the best
//! response](crate::forking::best). Send a 6xx only on behalf of the person, not of one phone. A busy
//! phone sends 486, because it rarely knows enough to send 600
//! ([§13.3.1.3](https://www.rfc-editor.org/rfc/rfc3261#section-13.3.1.3)).
//!
//! Do not send 408 after ringing. It means that a server could not find out in time where to send the
//! call. The RFC reserves 402 for future use. Billing systems send it or 403 to a caller without
//! credit.
//!
//! # Through a gateway
//!
//! A gateway converts the code to a Q.850 cause, and the gateway at the other end converts the cause
//! back to a code. If the [mappings](crate::interworking) differ, the numbers are those of RFC 3398,
//! FreeSWITCH and Asterisk, in this order:
//!
//! | code | cause | comes back as |
//! | --- | --- | --- |
//! | 301 | none, 31, 16 | none, 480, 603 |
//! | 302 | none, 31, 23 | none, 480, 302 |
//! | 401 | 21 | 403, 603, 403 |
//! | 403 | 21 | 403, 603, 403 |
//! | 404 | 1 | 404 |
//! | 407 | 21 | 403, 603, 403 |
//! | 410 | 22 | 410 |
//! | 480 | 18, 18, 19 | 408, 408, 480 |
//! | 484 | 28 | 484 |
//! | 486 | 17 | 486 |
//! | 487 | none, none, 127 | none, none, 500 |
//! | 488 | 31, 88, 58 | 480, 488, 488 |
//! | 500 | 41, 41, 38 | 503, 503, 500 |
//! | 503 | 41, 41, 34 | 503 |
//! | 504 | 102 | 504, 504, 603 |
//! | 603 | 21 | 403, 603, 403 |
//! | 604 | 1, 3, 1 | 404 |
//! | 606 | 31, 88, 58 | 480, 488, 488 |
//! | 607 | 31, none, 127 | 480, none, 500 |
//! | 608 | 31, 21, 127 | 480, 603, 500 |
//!
//! Asterisk has the row for 302 since 20.19.0, 22.9.0 and 23.3.0. In earlier versions it is 16, back as
//! 603. FreeSWITCH has its own causes for 487 and 607, which are not values of Q.850. See
//! [`vendor::FreeSwitch`](crate::vendor::FreeSwitch).
//!
//! # What happens to a 603
//!
//! A person presses "decline", and the phone sends 603. With the mapping of RFC 3398, a caller on the
//! other side of the telephone network gets 403, as if the call were forbidden:
//!
//! ```
//! use sipcause::interworking::{FREESWITCH, RFC3398};
//! use sipcause::reason::Location;
//!
//! let rejected = RFC3398.to_q850(603).unwrap(); // 21, call rejected
//! assert_eq!(RFC3398.to_status(rejected), Some(403));
//!
//! // It is 603 if the gateway knows that the user rejected the call, or is FreeSWITCH.
//! assert_eq!(RFC3398.to_status_at(rejected, Location::User), Some(603));
//! assert_eq!(FREESWITCH.to_status(rejected), Some(603));
//! ```
//!
//! A Reason header field in the response tells a gateway which cause to send, and that the user
//! rejected the call:
//!
//! ```
//! use sipcause::Q850;
//! use sipcause::reason::{Location, Reason};
//!
//! let declined = Reason::for_q850(Q850::CALL_REJECTED).with_location(Location::User);
//! let field = format!("Reason: {declined}");
//! assert_eq!(field, r#"Reason: Q.850;cause=21;text="Call rejected";location=U"#);
//! ```
//!
//! # What dialers do with it
//!
//! A dialer calls again after a 408, 480, 486, 500 or 600, and stops after a 403, 404, 603, 604, 607 or
//! 608. A phone that sends 480 for "decline" is therefore called again, and one that sends 603 for
//! "busy" is not. Dialers also remove numbers from their lists by code. For a phone that is only
//! switched off, send 480, because a 404 can remove a customer permanently.
