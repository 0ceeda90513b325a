//! A library with `sipcause` in its public API.

/// The trait, the derive and the standard tables, for causes of your own. Write
/// `#[sip_cause(crate = ::telephony::causes)]` on them.
pub use sipcause as causes;
pub use sipcause::SipCause;

/// How a call went, as far as this library knows.
#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
#[sip_cause(from_str)]
pub enum Outcome {
    /// Another call is in the way.
    #[codes(486, 600)]
    Busy,
}

/// Declares an enum of causes that delegates to a type of the caller.
#[macro_export]
macro_rules! call_end {
    ($name:ident, $($delegate:tt)+) => {
        #[derive(Debug, PartialEq, $crate::SipCause)]
        #[sip_cause(crate = $crate::causes)]
        enum $name {
            #[sip_cause(delegate)]
            Other($($delegate)+),
        }
    };
}
