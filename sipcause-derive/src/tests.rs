//! Unit tests of the derive. The front crate tests the behavior that users rely on.

mod any_input;
mod case;
mod documentation;
mod expansion;
mod messages;
