//! A softphone that says why its calls failed.
//!
//! An example of [`sipcause`] on real input: [`call`] places a call on the SIP stack `rsipstack`,
//! and the status code that comes back becomes a [`CallEnd`]. What has no status code, such as a
//! far end that does not answer, becomes one too.

mod call_end;
mod caller;
pub mod cli;
pub mod demo;
mod far_end;
mod outcome;
mod report;
mod stack;
mod tap;

pub use call_end::CallEnd;
pub use caller::{Patience, call};
pub use far_end::FarEnd;
pub use outcome::{Outcome, Response, Trouble};
