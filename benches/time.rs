//! Measures the time of all workloads, per item.

use std::time::Duration;

use criterion::{Criterion, Throughput};

fn time(criterion: &mut Criterion) {
    for workload in benches::workloads() {
        let mut group = criterion.benchmark_group(workload.group);
        group.throughput(Throughput::Elements(benches::ITEMS as u64));
        group.bench_function(workload.peer, |bencher| bencher.iter(|| (workload.run)()));
        group.finish();
    }
}

fn main() {
    let mut criterion = Criterion::default()
        .without_plots()
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(1))
        .configure_from_args();
    time(&mut criterion);
    criterion.final_summary();
}
