//! The trait and the standard tables of `sipcause`.
//!
//! Most programs depend on [`sipcause`](https://docs.rs/sipcause) instead, which re-exports this
//! crate together with the derive. A library can also depend on this crate and on `sipcause-derive`
//! separately. Its enums then need `#[sip_cause(crate = ::sipcause_core)]`.

#![no_std]
#![forbid(unsafe_code)]

pub mod forking;
pub mod interworking;
pub mod options;
mod parse_error;
#[doc(hidden)]
pub mod private;
mod q850;
pub mod reason;
mod response;
mod sip_cause;
mod tables;

pub use parse_error::ParseCauseError;
// The derive imports this module under its own version, so a mismatch of versions is one clear
// error.
#[doc(hidden)]
pub use private as __for_sipcause_derive_0_1_0;
pub use q850::{Q850, Q850Class};
pub use sip_cause::{HasFallback, SipCause};
pub use tables::vendor;
pub use tables::{Cause, DialogEffect, NextStep, ResponseCode, StatusClass};
