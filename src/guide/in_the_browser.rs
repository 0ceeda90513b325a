//! Programs compiled to WebAssembly that run with JsSIP in the browser.
//!
//! JsSIP reports a failed call with an event. `cause` is one of JsSIP's texts. `message.status_code` is
//! the status code if a response ended the call.
//!
//! # Prefer the status code
//!
//! JsSIP reports every code that its table does not list as `SIP Failure Code`, including vendor codes.
//! Your own enum can distinguish them, so look up the status code first. If there is no status code,
//! JsSIP determined the cause itself, so parse `cause`: [`Cause`](crate::Cause) implements `FromStr` for the
//! exact texts of JsSIP.
//!
//! ```
//! use sipcause::{Cause, SipCause};
//! use wasm_bindgen::prelude::wasm_bindgen;
//!
//! /// What the phone shows after a failed call.
//! #[wasm_bindgen]
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
//! #[wasm_bindgen(js_name = callEnd)]
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
//! `Canceled` without a status code does not prove that the user hung up. JsSIP also reports it for an
//! outgoing call that loses its connection to the server before it is answered.
//!
//! # Export a plain enum
//!
//! `#[wasm_bindgen]` exports the enum and the function. JavaScript gets an object with a number for each
//! variant to compare with.
//!
//! wasm-bindgen rejects an enum in which a variant holds a value, such as a `#[sip_cause(delegate)]`, a
//! fallback that keeps the status, or a local cause with fields:
//!
//! ```compile_fail
//! use sipcause::{Cause, SipCause};
//! use wasm_bindgen::prelude::wasm_bindgen;
//!
//! #[wasm_bindgen]
//! #[derive(SipCause, Clone, Copy)]
//! pub enum CallEnd {
//!     #[codes(402, 499)]
//!     NoCredit,
//!
//!     #[sip_cause(delegate)]
//!     Standard(Cause),
//! }
//! ```
//!
//! Keep such an enum inside the module. Convert it to a plain enum to export, or export the text of
//! `as_str` and the status.
