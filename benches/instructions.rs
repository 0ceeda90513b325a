//! Counts the instructions of the workloads, or of those whose names contain an argument, with valgrind.
//! Without an argument, fails if one exceeds its limit, or is so far below that the limit would not catch
//! a regression.

use std::process::Command;

use benches::ITEMS;

/// Instructions of a whole workload: 3 % above the count with rustc 1.95 on x86-64.
const LIMITS: [(&str, u32); 3] = [
    ("from_status of Cause / this crate / mix", 438_000),
    ("other functions / as_str / this crate", 675_000),
    ("other functions / reason::parse / this crate", 59_300_000),
];

fn main() {
    let is_complete = std::env::args().skip(1).all(|argument| argument.starts_with('-'));
    let mut measured = Vec::new();
    let mut unmet = LIMITS.map(|(limited, _)| limited).to_vec();
    for workload in benches::workloads() {
        let name = workload.name();
        let taken = instructions(&name);
        for (limited, limit) in LIMITS {
            if limited == name.replace('`', "") {
                println!("{limited}: {taken} instructions, limit {limit}");
                if (limit / 100 * 94..=limit).contains(&taken) {
                    unmet.retain(|unmet| *unmet != limited);
                }
            }
        }
        measured.push((workload, f64::from(taken) / f64::from(ITEMS)));
    }
    benches::print(&measured);
    assert!(!is_complete || unmet.is_empty(), "above or far below their limits: {unmet:?}");
}

/// The instructions in the function that runs a workload.
fn instructions(name: &str) -> u32 {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg("--toggle-collect=workload::counted*")
        .args([env!("CARGO_BIN_EXE_workload"), name])
        .output()
        .unwrap_or_else(|error| panic!("valgrind: {error}"));
    let report = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{report}");
    let collected = report.split("Collected : ").nth(1);
    let count = collected.and_then(|rest| rest.lines().next()?.trim().parse().ok());
    count.filter(|count| *count > 0).unwrap_or_else(|| panic!("{report}"))
}
