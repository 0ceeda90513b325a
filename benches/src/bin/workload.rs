//! Goes through one workload, for `instructions.rs` to count its instructions.

use std::hint::black_box;

use benches::Workload;

fn main() {
    let name = std::env::args().nth(1).unwrap_or_default();
    let workload = benches::workloads()
        .into_iter()
        .find(|workload| name == format!("{}/{}", workload.group, workload.peer))
        .unwrap_or_else(|| panic!("no workload is called `{name}`"));
    // Makes what is made only once, which shall not count.
    black_box((workload.run)());
    counted(&workload);
}

/// The function inside which instructions count.
#[inline(never)]
fn counted(workload: &Workload) {
    black_box((workload.run)());
}
