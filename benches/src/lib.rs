//! The workloads. `time.rs` measures their times, and `instructions.rs` counts their instructions.

mod facts;
mod hand_reason;
mod inputs;
mod lookups;
mod names;
mod reasons;
mod tables;

pub use inputs::{mix, uniform};

/// The number of items in a workload, which is more than a branch predictor remembers.
pub const ITEMS: usize = 65_536;

/// An operation to measure, on many items.
pub struct Workload {
    /// The operation, such as `from_status, mix`.
    pub group: &'static str,
    /// The library or the technique, such as `sipcause` or `phf`.
    pub peer: &'static str,
    /// Runs the operation on `ITEMS` items. The result depends on all of them.
    pub run: Box<dyn Fn() -> u64>,
}

/// All workloads. The first of each group is that of `sipcause`.
#[must_use]
pub fn workloads() -> Vec<Workload> {
    let mut all = lookups::workloads();
    all.extend(tables::workloads());
    all.extend(facts::workloads());
    all.extend(names::workloads());
    all.extend(reasons::workloads());
    all
}
