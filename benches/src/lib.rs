//! The work that is measured: the same for times, in `time.rs`, and for instructions, in
//! `instructions.rs`.

mod facts;
mod hand_reason;
mod inputs;
mod lookups;
mod names;
mod reasons;
mod tables;

pub use inputs::{mix, uniform};

/// How many items a workload goes through at a time: more than a branch predictor can remember.
pub const ITEMS: usize = 65_536;

/// Something to measure, one item after the other.
pub struct Workload {
    /// What is measured, and who does it: `from_status, mix` and `sipcause`.
    pub group: &'static str,
    /// The library or the way of doing it.
    pub peer: &'static str,
    /// Goes through `ITEMS` items; what it returns depends on each of them.
    pub run: Box<dyn Fn() -> u64>,
}

/// All of them; the first of each group is ours.
#[must_use]
pub fn workloads() -> Vec<Workload> {
    let mut all = lookups::workloads();
    all.extend(tables::workloads());
    all.extend(facts::workloads());
    all.extend(names::workloads());
    all.extend(reasons::workloads());
    all
}
