//! The support code for generated code.

mod checks;
mod functions;
mod parse_error;
#[doc(hidden)]
pub mod private;

pub use parse_error::ParseCauseError;
