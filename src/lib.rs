// The README links to docs.rs. Of two definitions of a label the first one counts, so that the
// documentation links to its own pages.
//! [the derive]: derive@crate::SipCause
//! [`SipCause`]: trait@crate::SipCause
//! [`Cause`]: crate::Cause
//! [`ResponseCode`]: crate::ResponseCode
//! [`NextStep`]: crate::NextStep
//! [`Q850`]: crate::Q850
//! [`vendor`]: crate::vendor
//! [`reason`]: crate::reason
//! [`interworking`]: crate::interworking
//! [`forking`]: crate::forking
//! [guide]: crate::guide
//! [first_table]: crate::guide::first_table
//! [from_jssip]: crate::guide::from_jssip
//! [replace]: crate::guide::recipes#replace-a-table-that-you-have
//! [vendor-codes]: crate::guide::recipes#add-a-vendors-codes
//! [keep]: crate::guide::recipes#keep-the-status
//! [recipes]: crate::guide::recipes
//! [unknown]: crate::guide::choosing#what-is-an-unknown-failure
//! [none]: crate::guide::design#why-does-a-lookup-return-option
//! [messages]: crate::guide::messages
//! [limits]: crate::guide::limits
//! [comparison]: crate::guide::comparison
//! [changelog]: crate::guide::changelog
//! [cost]: crate::guide::comparison#speed-and-build-time
//! [contributing]: #requirements
#![doc = include_str!("../README.md")]
// Older compilers import the crate into each example, and then the recipe for re-exports fails.
#![doc(test(no_crate_inject))]
#![no_std]
#![forbid(unsafe_code)]

#[cfg(any(doc, doctest))]
pub mod guide;

#[doc(inline)]
pub use sipcause_core::*;
/// [`SipCause`]: trait@crate::SipCause
/// [`rename`]: crate::options::on_variant::rename
/// [`description`]: crate::options::on_variant::description
/// [`status`]: crate::options::on_variant::status
/// [`fallback`]: crate::options::on_variant::fallback
/// [`delegate`]: crate::options::on_variant::delegate
/// [`rename_all`]: crate::options::on_enum::rename_all
/// [`registered`]: crate::options::on_enum::registered
/// [`exhaustive`]: crate::options::on_enum::exhaustive
/// [`all_classes`]: crate::options::on_enum::all_classes
/// [`local_codes`]: crate::options::on_enum::local_codes
/// [`display`]: crate::options::on_enum::display
/// [`error`]: crate::options::on_enum::error
/// [`from_str`]: crate::options::on_enum::from_str
/// [`serde`]: crate::options::on_enum::serde
pub use sipcause_derive::SipCause;
