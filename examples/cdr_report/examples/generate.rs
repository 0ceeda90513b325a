//! Writes call records with a typical mix of statuses, the same at every run:
//! `cargo run --release -p cdr_report --example generate -- 10000000 calls.csv`

use std::env;
use std::error::Error;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::process::ExitCode;

/// How many of 64 calls end with each status.
const COMMON: [(u16, u64); 12] = [
    (200, 34),
    (486, 7),
    (480, 5),
    (404, 4),
    (487, 4),
    (603, 2),
    (503, 2),
    (408, 2),
    (403, 1),
    (484, 1),
    (600, 1),
    (604, 1),
];

/// One call in 64 ends with one of these instead.
const RARE: [u16; 16] = [
    302, 401, 402, 407, 410, 415, 481, 488, 491, 500, 500, 502, 504, 580, 606, 607,
];

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [rows, path] = arguments.as_slice() else {
        eprintln!("usage: generate ROWS FILE");
        return Ok(ExitCode::from(2));
    };
    let rows: u64 = rows.parse().map_err(|error| format!("{rows:?}: {error}"))?;
    let file = File::create(path).map_err(|error| format!("{path}: {error}"))?;
    write_records(rows, BufWriter::new(file))?;
    Ok(ExitCode::SUCCESS)
}

fn write_records(rows: u64, mut out: impl Write) -> Result<(), Box<dyn Error>> {
    writeln!(out, "call_id,start,caller,callee,seconds,status,server")?;
    for row in 0..rows {
        let random = mix(row);
        let status = status(random);
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
    Ok(out.flush()?)
}

fn status(random: u64) -> u16 {
    if random % 64 == 0 {
        return RARE[(random >> 8) as usize % RARE.len()];
    }
    let mut left = (random >> 16) % 64;
    for (status, share) in COMMON {
        if left < share {
            return status;
        }
        left -= share;
    }
    200
}

/// `SplitMix64`: spreads consecutive numbers evenly.
fn mix(number: u64) -> u64 {
    let z = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
