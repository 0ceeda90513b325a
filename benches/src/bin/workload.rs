//! Runs one workload, whose instructions `instructions.rs` counts.

use std::hint::black_box;

use benches::Workload;

fn main() {
    let workloads = benches::workloads();
    let [workload] = &workloads[..] else {
        panic!("{} workloads have this name", workloads.len());
    };
    // Initializes statics, which must not count.
    black_box((workload.run)());
    counted(workload);
}

/// The function in which instructions are counted.
#[inline(never)]
fn counted(workload: &Workload) {
    black_box((workload.run)());
}
