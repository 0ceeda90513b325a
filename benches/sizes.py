#!/usr/bin/env python3
"""Measures how many bytes of code, constants and relocated data a table adds to a release build.

Each program looks up a number and prints the result. The size of the same program without a table is
subtracted. Needs Rust, and `size` from binutils.
"""

import pathlib
import subprocess
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ALL_400 = "".join(f"#[codes({status})] Status{status},\n" for status in range(300, 700))
TABLE = f"#[derive(sipcause::SipCause, Clone, Copy)]\nenum Table {{\n{ALL_400}}}\n"
FIND = "let found = {}::from_status(status);\n"
TAG = 'println!("{}", found.map_or(999, |cause| cause as u16));'
TEXT = 'println!("{}", found.map_or("", |cause| cause.as_str()));'
BOTH = 'println!("{}{}", found.map_or("", |cause| cause.as_str()), found.map_or("", |cause| cause.description()));'
CAUSE = FIND.format("sipcause::Cause")
PROGRAMS = {
    "`Cause`: `from_status` only": ("", CAUSE + TAG),
    "`Cause`: and `as_str`": ("", CAUSE + TEXT),
    "`Cause`: and `description`": ("", CAUSE + BOTH),
    "400 codes, a variant each: `from_status` only": (TABLE, FIND.format("Table") + TAG),
    "400 codes, a variant each: and `as_str`": (TABLE, FIND.format("Table") + TEXT),
}
# The same output without a table.
EMPTY = "let found = Some(status).filter(|status| *status > 300);\n"
BASES = {
    TAG: EMPTY + 'println!("{}", found.map_or(999, |status| status));',
    TEXT: EMPTY + 'println!("{}", found.map_or("", |_| "x"));',
    BOTH: EMPTY + 'println!("{}{}", found.map_or("", |_| "x"), found.map_or("", |_| "y"));',
}


def sections(directory, items, body):
    (directory / "src").mkdir(exist_ok=True)
    (directory / "Cargo.toml").write_text(
        '[package]\nname = "program"\nversion = "0.0.0"\nedition = "2024"\n'
        f'[dependencies]\nsipcause = {{ path = "{HERE.parent}" }}\n[workspace]\n'
        '[profile.release]\ncodegen-units = 1\npanic = "abort"\n'
    )
    (directory / "src" / "main.rs").write_text(
        f"{items}fn main() {{\nlet status: u16 = std::env::args().count() as u16 * 486;\n{body}\n}}\n"
    )
    subprocess.run(
        ["cargo", "build", "--quiet", "--release", "--target-dir", "target"],
        cwd=directory,
        check=True,
        stderr=subprocess.DEVNULL,
    )
    listing = subprocess.run(
        ["size", "-A", "target/release/program"], cwd=directory, check=True, capture_output=True, text=True
    ).stdout
    sizes = {}
    for line in listing.splitlines():
        columns = line.split()
        if len(columns) == 3 and columns[0].startswith("."):
            sizes[columns[0]] = int(columns[1])
    return [sizes.get(section, 0) for section in (".text", ".rodata", ".data.rel.ro", ".rela.dyn")]


def main():
    print("| program | text | constants | relocated data | relocations |")
    print("| --- | ---: | ---: | ---: | ---: |")
    with tempfile.TemporaryDirectory(prefix="sizes-") as path:
        directory = pathlib.Path(path)
        bases = {use: sections(directory, "", body) for use, body in BASES.items()}
        for what, (items, body) in PROGRAMS.items():
            base = next(base for use, base in bases.items() if body.endswith(use))
            added = [size - without for size, without in zip(sections(directory, items, body), base)]
            print(f"| {what} | " + " | ".join(map(str, added)) + " |", flush=True)


if __name__ == "__main__":
    main()
