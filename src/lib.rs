#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]

#[cfg(any(doc, doctest))]
pub mod guide;

#[doc(inline)]
pub use sipcause_core::*;
pub use sipcause_derive::SipCause;
