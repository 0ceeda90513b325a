//! Counts the instructions of all workloads with valgrind.

#![expect(missing_docs, reason = "the macros of gungraun generate public items")]

use gungraun::{
    Bench, BinaryBenchmark, BinaryBenchmarkConfig, BinaryBenchmarkGroup, Callgrind, Command,
    EntryPoint, EventKind, binary_benchmark_group, main,
};

/// The limits for sipcause in some groups: 3 % above the count with rustc 1.95 on x86-64.
const LIMITS: [(&str, u64); 3] = [
    ("from_status, mix", 438_000),
    ("as_str", 675_000),
    ("Reason, first value", 59_300_000),
];

fn every_workload(group: &mut BinaryBenchmarkGroup) {
    for workload in benches::workloads() {
        group.binary_benchmark(benchmark(workload.group, workload.peer));
    }
}

fn within_limits(group: &mut BinaryBenchmarkGroup) {
    for (name, limit) in LIMITS {
        let mut callgrind = Callgrind::default();
        callgrind.hard_limits([(EventKind::Ir, limit)]);
        let mut benchmark = benchmark(name, "sipcause");
        benchmark.config(BinaryBenchmarkConfig::default().tool(callgrind));
        group.binary_benchmark(benchmark);
    }
}

fn benchmark(group: &str, peer: &str) -> BinaryBenchmark {
    let workload = format!("{group}/{peer}");
    let id = format!("of_{workload}").replace(|c: char| !c.is_ascii_alphanumeric(), "_");
    let command = Command::new(env!("CARGO_BIN_EXE_workload"))
        .arg(workload)
        .build();
    let mut benchmark = BinaryBenchmark::new(id);
    benchmark.bench(Bench::new("run").command(command));
    benchmark
}

/// Counts only instructions, and only in the function that runs the workload.
fn callgrind() -> Callgrind {
    let mut callgrind = Callgrind::with_args(["--cache-sim=no"]);
    callgrind.entry_point(EntryPoint::Custom("workload::counted".to_owned()));
    callgrind
}

binary_benchmark_group!(name = all, benchmarks = |group| every_workload(group));
binary_benchmark_group!(name = limited, benchmarks = |group| within_limits(group));
main!(
    config = BinaryBenchmarkConfig::default().tool(callgrind()),
    binary_benchmark_groups = [all, limited]
);
