//! Instructions per item of every workload, counted by valgrind.
//!
//! `instructions` prints them all. `instructions --check` compares those that `instructions.csv`
//! names with the figures there and fails where one has grown; it is quick enough to run on every
//! change. Counts depend on the compiler, not on the load of the machine: the figures are those of
//! the toolchain that the file names.

use std::process::{Command, ExitCode, Stdio};

const STORED: &str = include_str!("../../instructions.csv");
/// How far a count may be from the stored one, as a part of it.
const TOLERANCE: f64 = 0.03;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => {
            println!("workload;peer;instructions");
            for workload in benches::workloads() {
                let count = instructions(workload.group, workload.peer);
                println!("{};{};{count:.1}", workload.group, workload.peer);
            }
            ExitCode::SUCCESS
        }
        ["--check"] => check(),
        ["--run", group, peer, rounds] => {
            let rounds: u32 = rounds.parse().expect("a number of rounds");
            let workload = benches::workloads()
                .into_iter()
                .find(|workload| workload.group == group && workload.peer == peer)
                .expect("a workload of this name");
            for _ in 0..rounds {
                std::hint::black_box((workload.run)());
            }
            ExitCode::SUCCESS
        }
        _ => {
            eprintln!("usage: instructions [--check]");
            ExitCode::FAILURE
        }
    }
}

fn check() -> ExitCode {
    let mut is_fine = true;
    for line in STORED.lines().filter(|line| !line.starts_with('#')) {
        let (group, stored) = line
            .rsplit_once(';')
            .expect("a workload and its instructions");
        let stored: f64 = stored.parse().expect("a number of instructions");
        let count = instructions(group, "sipcause");
        let verdict = if count > stored * (1.0 + TOLERANCE) {
            is_fine = false;
            "slower: find out why, or raise the figure in benches/instructions.csv"
        } else if count < stored * (1.0 - TOLERANCE) {
            is_fine = false;
            "faster: lower the figure in benches/instructions.csv, so that it stays so"
        } else {
            "as stored"
        };
        println!("{group}: {count:.1} instructions, stored {stored:.1}; {verdict}");
    }
    if is_fine {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// What one more round costs, so that setting up the workload does not count.
fn instructions(group: &str, peer: &str) -> f64 {
    let few = total(group, peer, 1);
    let more = total(group, peer, 2);
    #[expect(clippy::cast_precision_loss, reason = "far below 2 to the power of 52")]
    let per_item = (more - few) as f64 / benches::ITEMS as f64;
    per_item
}

fn total(group: &str, peer: &str, rounds: u32) -> u64 {
    let this = std::env::current_exe().expect("the path of this program");
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(this)
        .args(["--run", group, peer, &rounds.to_string()])
        .stdout(Stdio::null())
        .output()
        .expect("valgrind has to be installed");
    let messages = String::from_utf8_lossy(&output.stderr);
    messages
        .lines()
        .find_map(|line| line.split_once("Collected : ")?.1.trim().parse().ok())
        .unwrap_or_else(|| panic!("valgrind did not say how many instructions it saw:\n{messages}"))
}
