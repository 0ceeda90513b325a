//! From `JsSIP.C.causes` to this crate.
//!
//! [`Cause`](crate::Cause) is JsSIP's table in Rust: a gateway, a server or a native client can name a
//! failure exactly as the web client does.
//!
//! # Constants
//!
//! Each constant of `JsSIP.C.causes` is a variant, in UpperCamelCase: `INCOMPATIBLE_SDP` is
//! `Cause::IncompatibleSdp`. The page of [`Cause`](crate::Cause) has the status codes of each.
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
//! therefore differ; `Cause` lists [the
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
