//! The trait and the standard tables of `sipcause`.
//!
//! Most programs depend on `sipcause` instead, which is this crate and the derive together. Depend
//! on this one and on `sipcause-derive` where the derive has to be named apart, and tell the derive
//! where it is with `#[sip_cause(crate = ::sipcause_core)]`.

#![no_std]
#![forbid(unsafe_code)]

mod cause;
mod checks;
mod class;
mod count;
mod effect;
pub mod interworking;
mod parse_error;
mod q850;
pub mod reason;
mod response_code;
mod sip_cause;
mod table;
pub mod vendor;

#[doc(hidden)]
pub mod __private;
// What the derive imports: the derive of another version finds nothing, and says so.
#[doc(hidden)]
pub use __private as __for_sipcause_derive_0_1_0;

pub use cause::Cause;
pub use class::Class;
pub use count::{Counts, count};
pub use effect::Effect;
pub use parse_error::ParseCauseError;
pub use q850::{Q850, Q850Class};
pub use response_code::ResponseCode;
pub use sip_cause::SipCause;
pub use table::table;
