//! Any text as a Reason header field.

#![no_main]

#[path = "../../reason/invariants.rs"]
mod invariants;

libfuzzer_sys::fuzz_target!(|field: &str| invariants::check(field));
