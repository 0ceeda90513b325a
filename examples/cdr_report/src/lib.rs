//! Counts call records by cause, in files of any size.
//!
//! An example of [`sipcause`] on data: [`count`] reads the records once and counts the texts in them.
//! Afterwards, the meaning and the cause of each text are looked up, once for all its calls.

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
