//! Random enums under the derive. All functions of each are compared with a plain model of the rules,
//! for every number.
//!
//! A batch of random tables is made from a seed (`random`), and written as a program with an enum for
//! each (`source`, `check`), which is compiled and run. It prints all results; `rules` computes the
//! expected output (`report`).
//!
//! `cargo test --test model -- --ignored` checks many more. `MODEL_SEED=1` sets the seed, to repeat a
//! run, and `MODEL_ENUMS=2000` the number of enums.

mod inputs;
mod random;
mod report;
mod rfc3398;
mod rules;
mod source;
mod table;

use std::path::Path;
use std::process::Command;
use std::sync::Mutex;
use std::{env, fs};

use fastrand::Rng;

use crate::rules::Rules;
use crate::table::Batch;

/// The number of enums in one program.
const BATCH: usize = 30;

#[test]
fn the_derive_keeps_the_rules() {
    check(seed().unwrap_or(1));
}

#[test]
#[ignore = "takes minutes"]
fn the_derive_keeps_the_rules_in_many_enums() {
    let enums: usize = env::var("MODEL_ENUMS").map_or(510, |enums| enums.parse().unwrap());
    let seed = seed().unwrap_or_else(|| fastrand::u64(..1_000_000));
    for seed in (seed..).take(enums.div_ceil(BATCH)) {
        check(seed);
    }
}

fn seed() -> Option<u64> {
    let seed = env::var("MODEL_SEED").ok()?;
    Some(seed.parse().expect("`MODEL_SEED` is an integer"))
}

/// Compares the output of the program for a batch of enums with the model.
fn check(seed: u64) {
    println!("MODEL_SEED={seed}");
    let batch = Batch::random(&mut Rng::with_seed(seed), BATCH);
    let rules = Rules::new(&batch.tables);
    let output = run(&source::program(&batch));
    let mut output = output.lines();
    for (index, table) in batch.tables.iter().enumerate() {
        for expected in report::report(&rules, &batch, index) {
            assert_eq!(
                output.next(),
                Some(expected.as_str()),
                "the model is on the right, `MODEL_SEED={seed}`, and the enum {}",
                source::enumeration(&batch, table),
            );
        }
    }
    assert_eq!(output.next(), None, "`MODEL_SEED={seed}`");
}

/// Compiles and runs a program, and returns its output.
fn run(program: &str) -> String {
    // Both tests write to the same folder.
    static IN_USE: Mutex<()> = Mutex::new(());
    let _in_use = IN_USE.lock();
    let package = Path::new(env!("CARGO_TARGET_TMPDIR")).join("model");
    let library = env!("CARGO_MANIFEST_DIR");
    let manifest = format!(
        "[package]\nname = \"model\"\nedition = \"2024\"\n[workspace]\n[dependencies]\n\
         sipcause = {{ path = {library:?}, features = [\"serde\"] }}\n\
         serde = \"1\"\nserde_json = \"1\"\n[profile.dev]\ndebug = false\n"
    );
    fs::create_dir_all(package.join("src")).unwrap();
    fs::write(package.join("Cargo.toml"), manifest).unwrap();
    fs::write(package.join("src/check.rs"), include_str!("check.rs")).unwrap();
    fs::write(package.join("src/main.rs"), program).unwrap();
    // The same versions as in this workspace, which are available offline.
    fs::copy(Path::new(library).join("Cargo.lock"), package.join("Cargo.lock")).unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--offline", "--target-dir"])
        .arg(package.join("target"))
        .current_dir(&package)
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{} fails: {}",
        package.display(),
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}
