//! A library with `sipcause` in its public interface.

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
