//! How calls ended, by cause, from call records of any size.
//!
//! An example of [`sipcause`] on data: [`count`] goes through the records once and counts them by
//! status, and a [`Report`] names the causes afterwards, so that a lookup is paid for once a status
//! and not once a call.

pub mod cli;
mod count;
mod mapping;
pub mod metrics;
mod picture;
mod report;
mod rows;

pub use count::{BadRow, Columns, CountError, Counted, Counts, count};
pub use mapping::{Mapping, MappingError};
pub use picture::svg;
pub use report::{Report, Row};
pub use rows::RowError;
