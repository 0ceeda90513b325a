//! The README shows what the program prints.

use std::path::Path;
use std::process::Command;

const README: &str = include_str!("../README.md");

/// What a command in the README prints on standard output and standard error.
fn run(command: &str) -> String {
    let arguments = command
        .split_whitespace()
        .map(|word| word.trim_matches('\''));
    let output = Command::new(env!("CARGO_BIN_EXE_cdr_report"))
        .args(arguments.skip(1))
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data"))
        .output()
        .unwrap();
    let text = [output.stdout, output.stderr].concat();
    String::from_utf8(text).unwrap()
}

/// Each command with its output.
fn excerpts() -> impl Iterator<Item = (&'static str, &'static str)> {
    README.split("```text\n$ ").skip(1).map(|block| {
        let (block, _) = block.split_once("```").unwrap();
        block.split_once('\n').unwrap()
    })
}

#[test]
fn the_excerpts_are_what_the_program_prints() {
    assert!(excerpts().count() >= 8);
    for (command, output) in excerpts() {
        assert_eq!(run(command), output, "{command}");
    }
}

#[test]
fn each_row_of_the_table_has_an_excerpt() {
    let (_, table) = README.split_once("| server | file | command |").unwrap();
    let rows = table
        .lines()
        .skip(2)
        .take_while(|line| line.starts_with('|'));
    let commands: Vec<&str> = rows.filter_map(|row| row.split('`').rev().nth(1)).collect();
    assert!(commands.len() >= 6, "{commands:?}");
    for command in commands {
        assert!(excerpts().any(|(own, _)| own == command), "{command}");
    }
}
