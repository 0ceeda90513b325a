//! The derive under the strictest lints. Generated code must comply with all of them and cannot
//! silence any, because an `#[allow]` is an error under `forbid`.
//!
//! `cargo test` checks the lints of rustc, `cargo clippy --all-targets` those of clippy.

/// One test for a group of lints: the tables compile under `deny` and under `forbid`, and work.
macro_rules! tables_under {
    ($name:ident: $($lint:path),+) => {
        #[doc = concat!("Tables under the lints of `", stringify!($name), "`.")]
        pub mod $name {
            /// Code can still allow them.
            #[deny($($lint),+)]
            pub mod deny {
                include!("tables.rs");
            }

            /// Code cannot allow them.
            #[forbid($($lint),+)]
            pub mod forbid {
                include!("tables.rs");
            }

            #[test]
            fn tables_compile_and_work() {
                deny::assert_that_the_tables_work();
                forbid::assert_that_the_tables_work();
            }
        }
    };
}

tables_under!(all_warnings: warnings);
tables_under!(missing_docs: missing_docs);
tables_under!(unused_qualifications: unused_qualifications);
tables_under!(deprecated: deprecated);
tables_under!(unreachable_pub: unreachable_pub);
tables_under!(unsafe_code: unsafe_code);
// Lints of rustc that are in no group.
tables_under!(
    allowed_by_default:
    ambiguous_negative_literals, elided_lifetimes_in_paths, explicit_outlives_requirements,
    keyword_idents, let_underscore_drop, macro_use_extern_crate, meta_variable_misuse,
    missing_copy_implementations, missing_debug_implementations, redundant_imports,
    redundant_lifetimes, single_use_lifetimes, trivial_casts, trivial_numeric_casts,
    unit_bindings, unnameable_types, unused_extern_crates, unused_import_braces,
    unused_lifetimes, unused_macro_rules, unused_results, variant_size_differences
);
tables_under!(clippy_all: clippy::all);
tables_under!(clippy_pedantic: clippy::pedantic);
tables_under!(clippy_nursery: clippy::nursery);
// Lints of `clippy::restriction` that crates enable in practice.
tables_under!(
    clippy_restriction:
    clippy::allow_attributes, clippy::allow_attributes_without_reason,
    clippy::arithmetic_side_effects, clippy::as_conversions, clippy::default_numeric_fallback,
    clippy::expect_used, clippy::indexing_slicing, clippy::integer_division,
    clippy::missing_docs_in_private_items, clippy::missing_trait_methods, clippy::panic,
    clippy::self_named_module_files, clippy::std_instead_of_core, clippy::string_slice,
    clippy::unreachable, clippy::unwrap_used, clippy::wildcard_enum_match_arm
);

/// Makes a table of which the program uses only one function, and not `ALL`.
macro_rules! hardly_used {
    ($code:literal) => {
        #[derive(sipcause::SipCause, Debug, Clone, Copy, PartialEq, Eq)]
        pub(super) enum HardlyUsed {
            /// The line is taken.
            #[codes($code)]
            Busy,
        }
    };
}

// Rust 1.85 overlooks the use of `ALL` in generated code. Not in `tables.rs`, because this attribute
// expands to an `allow`, which is an error under `forbid`.
#[rustversion::since(1.95)]
#[deny(dead_code)]
mod what_a_program_does_not_use {
    hardly_used!(486);

    #[test]
    fn is_not_dead() {
        assert_eq!(HardlyUsed::from_status(486), Some(HardlyUsed::Busy));
    }
}
