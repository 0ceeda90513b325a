//! What generated code calls.

mod checks;
mod parse_error;
pub mod private;

pub use parse_error::ParseCauseError;
