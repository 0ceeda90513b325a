//! Measures the time of the workloads, or of those whose names contain an argument, per item: the fastest
//! of many runs, which other programs on the machine disturb least.

use std::hint::black_box;
use std::time::{Duration, Instant};

use benches::{ITEMS, Workload};

const ROUNDS: usize = 300;

fn main() {
    let workloads = benches::workloads();
    let mut fastest = vec![Duration::MAX; workloads.len()];
    // They take turns: if the machine becomes slower for a while, it does so for all of them.
    for _ in 0..ROUNDS {
        for (workload, fastest) in workloads.iter().zip(&mut fastest) {
            *fastest = time(workload).min(*fastest);
        }
    }
    let per_item = |time: Duration| time.as_secs_f64() * 1e9 / f64::from(ITEMS);
    let measured: Vec<_> = workloads.into_iter().zip(fastest.into_iter().map(per_item)).collect();
    benches::print(&measured);
}

fn time(workload: &Workload) -> Duration {
    // Loads the caches.
    black_box((workload.run)());
    let start = Instant::now();
    black_box((workload.run)());
    start.elapsed()
}
