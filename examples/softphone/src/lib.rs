//! A softphone that explains why its calls failed.
//!
//! An example of [`sipcause`] on real input: [`call`] places a call on the SIP stack `rsipstack`, and
//! maps the response to a [`CallEnd`]. Failures without a response, such as a timeout, have their own
//! variants.

mod call_end;
mod caller;
mod outcome;
mod stack;
mod test_endpoint;

pub use call_end::CallEnd;
pub use caller::{Patience, call};
pub use outcome::{Outcome, Response};
pub use test_endpoint::TestEndpoint;
