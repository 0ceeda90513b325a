//! How calls ended, by cause, from call records of any size.
//!
//! An example of [`sipcause`] on data: [`count`] goes through the records once and counts the texts
//! that stand in them, and their meaning and cause are looked up afterwards, once for each text and
//! not for each call.

pub mod cli;
mod count;
mod ending;
mod layout;
mod mapping;
pub mod metrics;
mod picture;
mod report;
mod rows;

pub use count::{BadRow, CountError, Counted, Counts, LeftOut, count};
pub use ending::{Meaning, Server};
pub use layout::{HeaderError, LayoutError};
pub use mapping::{Mapping, MappingError};
pub use picture::svg;
pub use report::{Report, Row};
pub use rows::RowError;
