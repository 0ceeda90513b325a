//! Writes call records with a typical mix of statuses, the same at every run:
//! `cargo run --release -p cdr_report --example generate -- 1000000 calls.csv`

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;

use clap::Parser;

/// Writes call records with a typical mix of statuses, the same at every run.
#[derive(Parser)]
struct Arguments {
    rows: u64,
    file: PathBuf,
}

/// How many of 66 calls end with each status.
#[rustfmt::skip]
const STATUSES: [(u16, usize); 14] = [
    (200, 34), (486, 7), (480, 5), (404, 4), (487, 4), (603, 2), (503, 2),
    (408, 2), (403, 1), (407, 1), (484, 1), (500, 1), (600, 1), (604, 1),
];

fn main() -> io::Result<()> {
    let arguments = Arguments::parse();
    let mut out = BufWriter::new(File::create(arguments.file)?);
    let repeated = |&(status, calls)| std::iter::repeat_n(status, calls);
    let statuses: Vec<u16> = STATUSES.iter().flat_map(repeated).collect();
    writeln!(out, "call_id,start,caller,callee,seconds,status,server")?;
    for row in 0..arguments.rows {
        let random = mix(row);
        let status = statuses[(random >> 16) as usize % statuses.len()];
        let seconds = if status == 200 { random >> 56 } else { 0 };
        writeln!(
            out,
            "{random:016x}@{server}.example.com,{start},+1555{caller:07},+4930{callee:07},{seconds},{status},{server}",
            server = ["east", "west"][usize::from(random % 2 == 0)],
            start = 1_767_225_600 + row / 40,
            caller = random % 9_999_991,
            callee = random % 9_999_973,
        )?;
    }
    out.flush()
}

/// `SplitMix64`: spreads consecutive numbers evenly.
fn mix(number: u64) -> u64 {
    let z = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
