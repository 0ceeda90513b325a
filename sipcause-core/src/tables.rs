//! The standard tables, one for each file.

mod cause;
mod dialog_effect;
mod next_step;
mod response_code;
mod status_class;
pub mod vendor;

pub use cause::Cause;
pub use dialog_effect::DialogEffect;
pub use next_step::NextStep;
pub use response_code::ResponseCode;
pub use status_class::StatusClass;
