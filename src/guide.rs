//! The guide: what to know before, and beside, the reference.
//!
//! * [`first_table`]: from an empty program to a table of one's own, in five minutes.
//! * [`choosing`]: `Cause`, `ResponseCode`, or an enum of one's own.
//! * [`next_step`]: failover, retry or stop.
//! * [`answering`]: which code to send.
//! * [`in_the_browser`]: beside JsSIP, compiled to WebAssembly.
//! * [`limits`]: what a status can't tell, and where to look instead.
//! * [`stability`]: what stays as it is from release to release.
//!
//! The attributes are described at [the derive](derive@crate::SipCause). These pages are text: the
//! module exists in the documentation alone.

pub mod answering;
pub mod choosing;
pub mod first_table;
pub mod in_the_browser;
pub mod limits;
pub mod next_step;
pub mod stability;
