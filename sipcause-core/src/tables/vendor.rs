//! Tables of single products, with the product's own phrases.
//!
//! A vendor's table says what a code means when that product sends it, and what to do about it. If
//! your calls pass through such a product, put its table before the standard one:
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
//! * Write one enum for each product, in its own file and named after the product. Make it
//!   `#[non_exhaustive]`, because products change.
//! * List exactly the codes in the product's documentation or source, in ascending order, one for
//!   each variant. The documentation of the enum names the source.
//! * Name each variant after the product's phrase. `as_str` must be exactly that phrase, so add a
//!   `rename` if it differs from the Title Case of the name. If two codes share a phrase,
//!   distinguish the variants by the registered phrases.
//! * In the first paragraph of a variant's documentation, say in one or two plain sentences what
//!   happened and what the caller or the operator should do. Use your own words instead of copying
//!   the product's documentation. In the second paragraph, name the code, and the registered phrase
//!   if the product uses another one.
//! * Use the option `registered`, and wrap codes that IANA has not registered in `vendor(…)`.
//! * Do not add a fallback. The remaining codes are then looked up in the next delegate.
//!
//! The start of a table of the codes that OpenSIPS adds:
//!
//! ```
//! use sipcause::SipCause;
//!
//! /// Why OpenSIPS could not forward a request.
//! #[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
//! #[sip_cause(registered)]
//! #[non_exhaustive]
//! pub enum OpenSips {
//!     /// The proxy has blocklisted the next server. If that is a mistake, unlist it.
//!     ///
//!     /// 473, not registered.
//!     #[codes(vendor(473))]
//!     #[sip_cause(rename = "Filtered destination")]
//!     FilteredDestination,
//!
//!     /// The proxy could not look up the next server. Check its name and DNS records.
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
