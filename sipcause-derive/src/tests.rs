//! Tests that see the derive from inside; what users rely on is tested in the front crate.

mod any_input;
mod case;
mod documentation;
mod expansion;
