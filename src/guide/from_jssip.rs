//! From `JsSIP.C.causes` to this crate, line by line.
//!
//! [`Cause`](crate::Cause) is JsSIP's table in Rust: a gateway, a server or a native client can name a
//! failure exactly as the web client does.
//!
//! # Constants
//!
//! | `JsSIP.C.causes` | `Cause` | status codes |
//! | --- | --- | --- |
//! | `CONNECTION_ERROR` | [`ConnectionError`](crate::Cause::ConnectionError) | none: local |
//! | `REQUEST_TIMEOUT` | [`RequestTimeout`](crate::Cause::RequestTimeout) | none: local |
//! | `SIP_FAILURE_CODE` | [`SipFailureCode`](crate::Cause::SipFailureCode) | every other failure |
//! | `INTERNAL_ERROR` | [`InternalError`](crate::Cause::InternalError) | none: local |
//! | `BUSY` | [`Busy`](crate::Cause::Busy) | 486, 600 |
//! | `REJECTED` | [`Rejected`](crate::Cause::Rejected) | 403, 603 |
//! | `REDIRECTED` | [`Redirected`](crate::Cause::Redirected) | 300, 301, 302, 305, 380 |
//! | `UNAVAILABLE` | [`Unavailable`](crate::Cause::Unavailable) | 480, 410, 408, 430 |
//! | `NOT_FOUND` | [`NotFound`](crate::Cause::NotFound) | 404, 604 |
//! | `ADDRESS_INCOMPLETE` | [`AddressIncomplete`](crate::Cause::AddressIncomplete) | 484 |
//! | `INCOMPATIBLE_SDP` | [`IncompatibleSdp`](crate::Cause::IncompatibleSdp) | 488, 606 |
//! | `MISSING_SDP` | [`MissingSdp`](crate::Cause::MissingSdp) | none: local |
//! | `AUTHENTICATION_ERROR` | [`AuthenticationError`](crate::Cause::AuthenticationError) | 401, 407 |
//! | `BYE` | [`Bye`](crate::Cause::Bye) | none: local |
//! | `WEBRTC_ERROR` | [`WebrtcError`](crate::Cause::WebrtcError) | none: local |
//! | `CANCELED` | [`Canceled`](crate::Cause::Canceled) | none: local |
//! | `NO_ANSWER` | [`NoAnswer`](crate::Cause::NoAnswer) | none: local |
//! | `EXPIRES` | [`Expires`](crate::Cause::Expires) | none: local |
//! | `NO_ACK` | [`NoAck`](crate::Cause::NoAck) | none: local |
//! | `DIALOG_ERROR` | [`DialogError`](crate::Cause::DialogError) | 408, 481, inside a dialog |
//! | `USER_DENIED_MEDIA_ACCESS` | [`UserDeniedMediaAccess`](crate::Cause::UserDeniedMediaAccess) | none: local |
//! | `BAD_MEDIA_DESCRIPTION` | [`BadMediaDescription`](crate::Cause::BadMediaDescription) | none: local |
//! | `RTP_TIMEOUT` | [`RtpTimeout`](crate::Cause::RtpTimeout) | none: local |
//!
//! [`as_str`](crate::Cause::as_str) returns exactly the text that JsSIP passes to its handlers, and the
//! text parses back:
//!
//! ```
//! use sipcause::Cause;
//!
//! assert_eq!(Cause::IncompatibleSdp.as_str(), "Incompatible SDP");
//! assert_eq!("Incompatible SDP".parse(), Ok(Cause::IncompatibleSdp));
//! ```
//!
//! JsSIP itself does not always do what its documentation says. What a JsSIP client reports can
//! therefore differ from this table; `Cause` lists [the
//! differences](crate::Cause#where-jssip-differs-from-its-documentation).
//!
//! # An event handler
//!
//! In JavaScript:
//!
//! ```js
//! const { causes } = JsSIP.C;
//!
//! session.on('failed', ({ cause, message }) => {
//!   switch (cause) {
//!     case causes.BUSY:
//!     case causes.UNAVAILABLE:
//!       return 'call back later';
//!     case causes.NOT_FOUND:
//!       return 'check the number';
//!     default:
//!       return `${cause} (${message?.status_code ?? 'no response'})`;
//!   }
//! });
//! ```
//!
//! In Rust:
//!
//! ```
//! use sipcause::Cause;
//!
//! /// What to tell the user after a final response to an INVITE.
//! fn on_failed(status: u16) -> Option<String> {
//!     Some(match Cause::from_status(status)? {
//!         Cause::Busy | Cause::Unavailable => "call back later".to_owned(),
//!         Cause::NotFound => "check the number".to_owned(),
//!         cause => format!("{cause} ({status})"),
//!     })
//! }
//!
//! assert_eq!(on_failed(600).as_deref(), Some("call back later"));
//! assert_eq!(on_failed(503).as_deref(), Some("SIP Failure Code (503)"));
//! assert_eq!(on_failed(200), None);
//! ```
//!
//! # Inside a dialog
//!
//! JsSIP knows which request a response belongs to, and reports a 408 or a 481 to a re-INVITE as
//! `Dialog Error`. Here the program knows that, and calls another function:
//!
//! ```
//! use sipcause::Cause;
//!
//! assert_eq!(Cause::from_status(408), Some(Cause::Unavailable));
//! assert_eq!(Cause::from_in_dialog_status(408), Some(Cause::DialogError));
//! ```
//!
//! # Local causes
//!
//! A cause without codes is one that JsSIP finds out by itself. No lookup returns it; your program
//! chooses it where the event happens:
//!
//! ```
//! use sipcause::Cause;
//!
//! enum Event {
//!     Response(u16),
//!     ByeReceived,
//!     TransactionTimedOut,
//!     TransportClosed,
//! }
//!
//! fn cause(event: Event) -> Option<Cause> {
//!     match event {
//!         Event::Response(status) => Cause::from_status(status),
//!         Event::ByeReceived => Some(Cause::Bye),
//!         Event::TransactionTimedOut => Some(Cause::RequestTimeout),
//!         Event::TransportClosed => Some(Cause::ConnectionError),
//!     }
//! }
//!
//! assert_eq!(cause(Event::Response(486)), Some(Cause::Busy));
//! assert_eq!(cause(Event::ByeReceived), Some(Cause::Bye));
//! assert_eq!(cause(Event::TransactionTimedOut), Some(Cause::RequestTimeout));
//! assert_eq!(cause(Event::TransportClosed), Some(Cause::ConnectionError));
//! ```
//!
//! # Causes of your own
//!
//! In JavaScript, an application can pass any text to `terminate`. Here a cause that JsSIP does not have
//! is a variant of your own enum, which delegates to `Cause` for the rest: see
//! [Add a vendor's codes](super::recipes#add-a-vendors-codes). [`in_the_browser`](super::in_the_browser)
//! shows both beside each other, in a web client.
