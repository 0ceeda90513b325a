//! Any text as a Reason header field. With a nightly compiler and `cargo-fuzz`, from the root of the
//! repository:
//!
//! ```console
//! mkdir -p tests/fuzz/corpus
//! cargo +nightly fuzz run reason --fuzz-dir tests/fuzz tests/fuzz/corpus tests/fuzz/seeds
//! ```

#![no_main]

#[path = "../reason/invariants.rs"]
mod invariants;

libfuzzer_sys::fuzz_target!(|field: &str| invariants::check(field));
