//! Tables of single products, with the product's own phrases.
//!
//! A vendor's table says what a code means when that product sends it, and what to do then. Where
//! calls pass through such a product, put its table before the standard one:
//!
//! ```
//! use sipcause::{Cause, vendor::PortaSip};
//! use sipcause::SipCause;
//!
//! #[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
//! enum CallEnd {
//!     #[sip_cause(delegate)]
//!     Switch(PortaSip),
//!     #[sip_cause(delegate)]
//!     Standard(Cause),
//! }
//!
//! let canceled = CallEnd::from_status(487);
//! assert_eq!(canceled, Some(CallEnd::Switch(PortaSip::RequestCancelled)));
//!
//! // Not among PortaSIP's codes.
//! assert_eq!(CallEnd::from_status(600), Some(CallEnd::Standard(Cause::Busy)));
//! ```
//!
//! # Writing one
//!
//! * One enum for a product, in a file of its own, named after the product and `#[non_exhaustive]`,
//!   since products change.
//! * The codes that the product's documentation or source lists and no others, in ascending order,
//!   one to a variant. The documentation of the enum says where they are from.
//! * A variant is named after the product's phrase, and `as_str` is that phrase to the letter:
//!   `rename` it where Title Case does not give it. Where two codes share a phrase, the variants
//!   are told apart as the registered phrases are.
//! * The first paragraph of a variant's documentation says in one or two plain sentences what
//!   happened and what the caller or the operator should do. It is written afresh, not taken from
//!   the product's documentation. The second names the code, and the registered phrase where the
//!   product has another.
//! * Codes that IANA has not registered stand in `vendor(…)`, under the option `strict`.
//! * No fallback, so that a table further down is asked for everything else.
//!
//! The beginning of a table for the codes that OpenSIPS adds:
//!
//! ```
//! use sipcause::SipCause;
//!
//! /// What OpenSIPS answers when it cannot pass a request on.
//! #[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
//! #[sip_cause(strict)]
//! #[non_exhaustive]
//! pub enum OpenSips {
//!     /// The next server is on a blocklist of the proxy. Take it off the list if it should not be.
//!     ///
//!     /// 473, not registered.
//!     #[codes(vendor(473))]
//!     #[sip_cause(rename = "Filtered destination")]
//!     FilteredDestination,
//!
//!     /// The next server could not be looked up. Check its name and the DNS.
//!     ///
//!     /// 476, not registered.
//!     #[codes(vendor(476))]
//!     #[sip_cause(rename = "Unresolvable destination")]
//!     UnresolvableDestination,
//! }
//!
//! let cause = OpenSips::from_status(476).unwrap();
//! assert_eq!(cause.as_str(), "Unresolvable destination");
//! assert_eq!(OpenSips::from_status(503), None);
//! ```

mod free_switch;
mod porta_sip;

pub use free_switch::FreeSwitch;
pub use porta_sip::PortaSip;
