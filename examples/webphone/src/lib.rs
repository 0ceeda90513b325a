//! Why a call of a web phone ended, for JavaScript that uses JsSIP.
//!
//! The `failed` event of JsSIP has a `cause`, which is one of its texts, and for most failures a
//! `message`, which is the SIP message that ended the call. JavaScript passes the cause and the status
//! code of the message to [`call_end`], which returns a value of the exported enum.
//!
//! wasm-bindgen exports only enums with unit variants, so an enum with a delegate does not compile:
//!
//! ```compile_fail
//! use sipcause::{Cause, SipCause};
//! use wasm_bindgen::prelude::wasm_bindgen;
//!
//! #[wasm_bindgen]
//! #[derive(SipCause, Clone, Copy)]
//! pub enum CallEnd {
//!     #[codes(486, 600)]
//!     Busy,
//!     #[sip_cause(delegate)]
//!     Standard(Cause),
//! }
//! ```

use sipcause::{Cause, SipCause};
use wasm_bindgen::prelude::wasm_bindgen;

/// Why a call ended.
#[wasm_bindgen]
#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
pub enum CallEnd {
    /// The person you called is on another call.
    #[codes(486, 600)]
    Busy,

    /// Your account has run out of credit.
    #[codes(402, 499)]
    NoCredit,

    /// Nobody picked up.
    #[codes(408, 480)]
    NoAnswer,

    /// The call ended before it was picked up.
    #[codes(487)]
    Canceled,

    /// The phone has lost its connection to the server.
    NoConnection,

    /// The microphone cannot be used.
    NoMicrophone,

    /// The call failed.
    #[sip_cause(fallback)]
    Failed,
}

/// Why a call ended, from the `cause` and the `message?.status_code` of JsSIP's `failed` event.
///
/// The status code takes precedence, because JsSIP reports every vendor code as `SIP Failure Code`. If
/// there is no status code, `cause` is local, such as a denied microphone.
#[wasm_bindgen(js_name = callEnd)]
#[must_use]
pub fn call_end(cause: &str, status_code: Option<u16>) -> CallEnd {
    if let Some(end) = status_code.and_then(CallEnd::from_status) {
        return end;
    }
    match cause.parse() {
        Ok(Cause::ConnectionError) => CallEnd::NoConnection,
        Ok(Cause::UserDeniedMediaAccess) => CallEnd::NoMicrophone,
        Ok(Cause::Canceled) => CallEnd::Canceled,
        Ok(Cause::NoAnswer) => CallEnd::NoAnswer,
        _ => CallEnd::Failed,
    }
}

/// The sentence to show to the user.
#[wasm_bindgen]
#[must_use]
pub fn describe(end: CallEnd) -> String {
    end.description().to_owned()
}

#[cfg(test)]
mod tests {
    use super::{CallEnd, call_end};

    #[test]
    fn the_status_code_takes_precedence() {
        assert_eq!(call_end("SIP Failure Code", Some(499)), CallEnd::NoCredit);
        assert_eq!(call_end("Busy", Some(603)), CallEnd::Failed);
    }

    #[test]
    fn a_cause_without_a_status_code() {
        assert_eq!(call_end("Connection Error", None), CallEnd::NoConnection);
        assert_eq!(
            call_end("User Denied Media Access", None),
            CallEnd::NoMicrophone
        );
        assert_eq!(call_end("Canceled", None), CallEnd::Canceled);
        assert_eq!(call_end("No Answer", None), CallEnd::NoAnswer);
        assert_eq!(call_end("WebRTC Error", None), CallEnd::Failed);
    }

    #[test]
    fn a_text_that_is_not_a_cause_of_jssip() {
        assert_eq!(call_end("", None), CallEnd::Failed);
        assert_eq!(call_end("busy", None), CallEnd::Failed);
    }
}
