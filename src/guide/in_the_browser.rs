//! Programs compiled to WebAssembly, beside JsSIP in the browser.
//!
//! JsSIP reports a failed call with an event. Its `cause` is one of JsSIP's texts, and
//! `message.status_code` is the status code, if a response ended the call.
//!
//! # Parse the cause
//!
//! [`Cause`](crate::Cause) implements `FromStr` for exactly the texts of JsSIP:
//!
//! ```
//! use sipcause::Cause;
//!
//! assert_eq!("WebRTC Error".parse(), Ok(Cause::WebrtcError));
//! assert!("webrtc error".parse::<Cause>().is_err());
//! ```
//!
//! # Prefer the status code
//!
//! JsSIP reports every code that its table does not list as `SIP Failure Code`, vendor codes included.
//! An enum of your own tells them apart, so look up the status code first. Parse `cause` where there is
//! no status code: JsSIP then found the cause itself.
//!
//! ```
//! use sipcause::{Cause, SipCause};
//!
//! /// What the phone shows after a failed call.
//! #[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
//! pub enum CallEnd {
//!     /// Your account has run out of credit.
//!     #[codes(402, 499)]
//!     NoCredit,
//!
//!     /// The microphone cannot be used.
//!     NoMicrophone,
//!
//!     /// The call failed.
//!     #[sip_cause(fallback)]
//!     Failed,
//! }
//!
//! // In JavaScript: callEnd(event.cause, event.message?.status_code)
//! pub fn call_end(cause: &str, status_code: Option<u16>) -> CallEnd {
//!     if let Some(end) = status_code.and_then(CallEnd::from_status) {
//!         return end;
//!     }
//!     match cause.parse() {
//!         Ok(Cause::UserDeniedMediaAccess) => CallEnd::NoMicrophone,
//!         _ => CallEnd::Failed,
//!     }
//! }
//!
//! assert_eq!(call_end("SIP Failure Code", Some(499)), CallEnd::NoCredit);
//! assert_eq!(call_end("User Denied Media Access", None), CallEnd::NoMicrophone);
//! ```
//!
//! `Canceled` without a status code does not prove that the user hung up: JsSIP also reports an
//! outgoing call that way when its connection to the server is lost before the call is answered.
//!
//! # Export a plain enum
//!
//! `#[wasm_bindgen]` on the enum and on the function exports both; the attributes of the derive stay
//! as they are. JavaScript gets an object with a number for each variant, and compares.
//!
//! wasm-bindgen refuses an enum with a variant that holds something: one with a
//! `#[sip_cause(delegate)]`, a fallback that keeps the status, or a local cause with fields. Keep such
//! an enum inside the module, and export a plain one that it is converted to, or the text of `as_str`
//! and the status.
//!
//! A complete module, which is run under Node against JsSIP, is in `examples/webphone`.
