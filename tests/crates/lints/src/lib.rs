//! The lints of a very strict project. `forbid` instead of `deny`, because generated code then cannot
//! allow a lint.
#![no_std]
#![forbid(warnings)]
#![forbid(deprecated, future_incompatible, keyword_idents, let_underscore)]
#![forbid(nonstandard_style, refining_impl_trait, rust_2018_compatibility)]
#![forbid(rust_2018_idioms, rust_2021_compatibility, rust_2024_compatibility)]
#![forbid(unused)]
#![forbid(absolute_paths_not_starting_with_crate, ambiguous_negative_literals)]
#![forbid(elided_lifetimes_in_paths, explicit_outlives_requirements)]
#![forbid(ffi_unwind_calls, impl_trait_redundant_captures)]
#![forbid(macro_use_extern_crate, meta_variable_misuse, missing_abi)]
#![forbid(missing_debug_implementations, missing_docs, non_ascii_idents)]
#![forbid(redundant_imports, redundant_lifetimes, single_use_lifetimes)]
#![forbid(trivial_casts, trivial_numeric_casts, unit_bindings, unnameable_types)]
#![forbid(unreachable_pub, unsafe_code, unused_crate_dependencies)]
#![forbid(unused_extern_crates, unused_import_braces, unused_lifetimes)]
#![forbid(unused_macro_rules, unused_qualifications, unused_results)]
#![forbid(variant_size_differences)]
#![forbid(clippy::all, clippy::cargo, clippy::nursery, clippy::pedantic)]
// Lints that projects enable one by one.
#![forbid(clippy::arithmetic_side_effects, clippy::as_conversions)]
#![forbid(clippy::dbg_macro, clippy::exit, clippy::expect_used)]
#![forbid(clippy::indexing_slicing, clippy::missing_docs_in_private_items)]
#![forbid(clippy::panic, clippy::print_stderr, clippy::print_stdout)]
#![forbid(clippy::string_slice, clippy::todo, clippy::undocumented_unsafe_blocks)]
#![forbid(clippy::unimplemented, clippy::unreachable, clippy::unwrap_in_result)]
#![forbid(clippy::unwrap_used)]

use sipcause::{Cause, SipCause};

/// Every kind of variant.
#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
#[sip_cause(all_classes, local_codes, display, error, from_str)]
pub enum CallEnd {
    /// Your account has run out of credit.
    #[codes(402, 499)]
    #[q850(21, 34..=47)]
    NoCredit,

    /// A class with exceptions.
    #[codes(500..=599)]
    #[in_dialog_codes(408, 481)]
    Server(u16),

    /// An exception.
    #[codes(503)]
    #[sip_cause(rename = "OVERLOAD", description = "Too many calls at once.")]
    Overload {
        /// What was received.
        status: u16,
    },

    /// A local cause.
    Timeout {
        /// How long it took.
        seconds: u32,
    },

    /// What the standard table names.
    #[sip_cause(delegate)]
    Standard(Cause),

    /// Anything else.
    #[sip_cause(fallback)]
    Other(u16),
}

/// Only unit variants, which gives it `ALL`.
#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
#[sip_cause(registered)]
pub(crate) enum Direction {
    /// Call again later.
    #[codes(480, 486, 600)]
    Later,
}

/// No text leads to a cause.
#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
#[sip_cause(display, from_str)]
pub enum Failure {
    /// It holds the status.
    #[codes(300..=699)]
    Any(u16),
}

/// Whether a later call may go through.
#[must_use]
pub const fn is_worth_a_retry(status: u16) -> bool {
    Direction::from_status(status).is_some()
}
