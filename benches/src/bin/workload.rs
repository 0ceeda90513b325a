//! Runs one workload, whose instructions `instructions.rs` counts.

use std::hint::black_box;

use benches::Workload;

fn main() {
    let name = std::env::args().nth(1).unwrap_or_default();
    let workload = benches::workloads()
        .into_iter()
        .find(|workload| name == format!("{}/{}", workload.group, workload.peer))
        .unwrap_or_else(|| panic!("no workload is called `{name}`"));
    // Initializes statics, which must not count.
    black_box((workload.run)());
    counted(&workload);
}

/// The function in which instructions are counted.
#[inline(never)]
fn counted(workload: &Workload) {
    black_box((workload.run)());
}
