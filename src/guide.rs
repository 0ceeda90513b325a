//! The guide: how to use the library, and why it is designed this way.
//!
//! Start here:
//!
//! * [`first_table`]: from an empty program to a table of your own in five minutes.
//! * [`choosing`]: which table, and whether a lookup is total.
//! * [`recipes`]: vendor codes, the Reason header field, databases, tests and more.
//! * [`from_jssip`]: from `JsSIP.C.causes` to this crate.
//!
//! Solve a problem:
//!
//! * [`next_step`]: failover, retry or stop.
//! * [`answering`]: which code to send.
//! * [`in_the_browser`]: beside JsSIP, compiled to WebAssembly.
//!
//! Look up:
//!
//! * [The derive](derive@crate::SipCause): every attribute and option, and the order of lookup.
//! * [`messages`]: what each compile error means, and how to fix it.
//! * [`limits`]: what a status cannot tell, and where to look instead.
//!
//! Decide whether to use it:
//!
//! * [`comparison`]: the same table by hand, with other crates, and with this one.
//! * [`design`]: answers to the questions that reviewers ask, and what can change in a release.
//! * [`changelog`]: what changed in each release.
//!
//! The module exists only in the documentation.

#[doc = include_str!("../CHANGELOG.md")]
pub mod changelog {}

pub mod answering;
pub mod choosing;
pub mod comparison;
pub mod design;
pub mod first_table;
pub mod from_jssip;
pub mod in_the_browser;
pub mod limits;
pub mod messages;
pub mod next_step;
pub mod recipes;
