#!/usr/bin/env python3
"""Measures the compile time of the derive: CPU seconds of `cargo check` and of a release build, for a
crate of 300 enums with 20 variants each, and of a clean check of a crate that only depends on each
library. Prints tables in Markdown; the median of five runs. Needs Rust, Python 3 and the registry.
"""

import os
import pathlib
import statistics
import tempfile

ENUMS, RUNS = 300, 5
STRUM = 'strum = { version = "0.28", features = ["derive"] }\n'
NUM_ENUM = 'num_enum = "0.7"\n'
DEPENDENCIES = {
    "by hand": "",
    "this crate": f'sipcause = {{ path = "{pathlib.Path(__file__).resolve().parents[1]}" }}\n',
    "`strum`": STRUM,
    "`strum` and `num_enum`": STRUM + NUM_ENUM,
    "`thiserror`": 'thiserror = "2"\n',
}
PHRASES = ["Busy", "Not Found", "Temporarily Unavailable", "Server Time Out", "Declined"]


class Variant:
    def __init__(self, number):
        self.name = f"Cause{number}"
        self.text = f'"{PHRASES[number % 5]} {number}"'
        self.doc = f"The call failed for reason {number}. Try again later."
        # Two codes for every third variant, scattered like real ones.
        self.codes = [300 + number * 17 % 200] + [500 + number * 13 % 200] * (number % 3 == 0)


VARIANTS = [Variant(number) for number in range(20)]


def enum(name, derives, on_enum="", on_variant=lambda variant: "", is_number=False):
    variants = "".join(
        f"/// {variant.doc}\n{on_variant(variant)}\n{variant.name}"
        + (f" = {variant.codes[0]},\n" if is_number else ",\n")
        for variant in VARIANTS
    )
    derives += ", Debug, Clone, Copy, PartialEq, Eq"
    return f"/// Why a call failed.\n#[derive({derives.lstrip(', ')})]\n{on_enum}\npub enum {name} {{\n{variants}}}\n"


def this_crate(name):
    return enum(
        name,
        "sipcause::SipCause",
        "#[sip_cause(display, from_str)]",
        lambda variant: f"#[codes({', '.join(map(str, variant.codes))})]\n#[sip_cause(rename = {variant.text})]",
    )


def strum(name, more="strum::FromRepr", on_variant=lambda variant: ""):
    """`FromRepr` looks up one number for each variant."""
    return enum(
        name,
        "strum::Display, strum::EnumString, strum::IntoStaticStr, strum::EnumMessage, strum::VariantArray, "
        + more,
        "#[repr(u16)]",
        lambda variant: f"#[strum(serialize = {variant.text})]\n{on_variant(variant)}",
        is_number=True,
    )


def strum_and_num_enum(name):
    return strum(
        name,
        "num_enum::TryFromPrimitive, num_enum::IntoPrimitive",
        lambda variant: f"#[num_enum(alternatives = {variant.codes[1:]})]" if variant.codes[1:] else "",
    )


def thiserror(name):
    return enum(name, "thiserror::Error", on_variant=lambda variant: f"#[error({variant.text})]")


FACTS = {
    "as_str": ("&'static str", lambda variant: variant.text),
    "description": ("&'static str", lambda variant: f'"{variant.doc}"'),
    "codes": ("&'static [u16]", lambda variant: f"&{variant.codes}"),
    "q850_values": ("&'static [u8]", lambda variant: "&[]"),
    "status": ("Option<u16>", lambda variant: f"Some({variant.codes[0]})"),
}
TRAIT = """
/// No cause has this text.
#[derive(Debug)]
pub struct UnknownCause;
/// The status that RFC 3398 has for a Q.850 cause value.
pub const fn status_for_q850(cause: u8) -> Option<u16> {
    match cause { 1 => Some(404), 17 => Some(486), 18 => Some(480), 21 => Some(603), _ => None }
}
/// A cause.
pub trait Table: Sized {
"""
SIGNATURES = {
    "from_status": "(status: u16) -> Option<Self>",
    "from_listed_status": "(status: u16) -> Option<Self>",
    "from_in_dialog_status": "(status: u16) -> Option<Self>",
    "from_q850": "(status: u8) -> Option<Self>",
} | {name: f"(&self) -> {returns}" for name, (returns, _) in FACTS.items()}
TRAIT += "".join(f"/// A function.\nfn {name}{signature};\n" for name, signature in SIGNATURES.items()) + "}\n"


def by_hand(name):
    def arms(arm):
        return "".join(f"{arm(variant)},\n" for variant in VARIANTS)

    by_status = arms(lambda variant: f"{' | '.join(map(str, variant.codes))} => Some(Self::{variant.name})")
    by_text = arms(lambda variant: f"{variant.text} => Ok(Self::{variant.name})")
    bodies = {
        "from_status": f"match status {{ {by_status} _ => None }}",
        "from_listed_status": "Self::from_status(status)",
        "from_in_dialog_status": "Self::from_status(status)",
        "from_q850": "match status_for_q850(status) { Some(status) => Self::from_status(status), None => None }",
    }
    for fact, (_, value) in FACTS.items():
        bodies[fact] = f"match self {{ {arms(lambda variant: f'Self::{variant.name} => {value(variant)}')} }}"
    inherent = "".join(
        f"/// A function.\n#[must_use]\npub const fn {name}{signature} {{ {bodies[name]} }}\n"
        for name, signature in SIGNATURES.items()
    )
    forwarded = "".join(
        f"fn {name}{signature} {{ Self::{name}({'self' if name in FACTS else 'status'}) }}\n"
        for name, signature in SIGNATURES.items()
    )
    names = ", ".join(f"Self::{variant.name}" for variant in VARIANTS)
    return f"""{enum(name, "")}
impl {name} {{
/// Every variant.
pub const ALL: &'static [Self] = &[{names}];
{inherent} }}
impl Table for {name} {{ {forwarded} }}
impl std::fmt::Display for {name} {{
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{ f.pad(self.as_str()) }}
}}
impl std::str::FromStr for {name} {{
    type Err = UnknownCause;
    fn from_str(text: &str) -> Result<Self, Self::Err> {{ match text {{ {by_text} _ => Err(UnknownCause) }} }}
}}
"""


WRITERS = [by_hand, this_crate, strum, strum_and_num_enum, thiserror]


class Crate:
    def __init__(self, directory, dependencies, source):
        self.directory = directory
        self.source = directory / "src" / "lib.rs"
        self.source.parent.mkdir(parents=True)
        self.source.write_text("//! Generated.\n" + source)
        (directory / "Cargo.toml").write_text(
            '[package]\nname = "generated"\nversion = "0.0.0"\nedition = "2024"\n'
            f"[dependencies]\n{dependencies}[workspace]\n"
        )
        self.cargo("fetch")

    def cargo(self, *arguments):
        """CPU seconds of cargo and all that it starts."""
        process = os.posix_spawnp(
            "cargo",
            ["cargo", "--quiet", *arguments, "--manifest-path", str(self.directory / "Cargo.toml")],
            os.environ | {"CARGO_TARGET_DIR": str(self.directory / "target"), "CARGO_INCREMENTAL": "0"},
        )
        _, status, usage = os.wait4(process, 0)
        if status != 0:
            raise SystemExit(f"`cargo {' '.join(arguments)}` failed in {self.directory}")
        return usage.ru_utime + usage.ru_stime

    def recompile(self, *arguments):
        os.utime(self.source)
        return self.cargo(*arguments)

    def clean_check(self):
        self.cargo("clean")
        return self.cargo("check")


def median_in_turns(crates, measure):
    """If the machine becomes slower for a while, it does so for all of them."""
    turns = [[measure(crate) for crate in crates] for _ in range(RUNS)]
    return [statistics.median(times) for times in zip(*turns)]


def main(workspace):
    crates, empty = [], []
    for number, (write, dependencies) in enumerate(zip(WRITERS, DEPENDENCIES.values())):
        source = (TRAIT if write == by_hand else "") + "".join(write(f"Table{n}") for n in range(ENUMS))
        crates.append(Crate(workspace / f"enums-{number}", dependencies, source))
        crates[-1].cargo("check")
        crates[-1].cargo("build", "--release")
        empty.append(Crate(workspace / f"empty-{number}", dependencies, ""))
    checks = median_in_turns(crates, lambda crate: crate.recompile("check"))
    builds = median_in_turns(crates, lambda crate: crate.recompile("build", "--release"))
    print(f"\n| {ENUMS} enums | `check`, CPU s | release build, CPU s |\n| --- | ---: | ---: |")
    for kind, check, build in zip(DEPENDENCIES, checks, builds):
        print(f"| {kind} | {check:.2f} | {build:.2f} |")
    print("\n| depends on | clean `check`, CPU s |\n| --- | ---: |")
    for kind, check in zip(list(DEPENDENCIES)[1:], median_in_turns(empty[1:], Crate.clean_check)):
        print(f"| {kind} | {check:.2f} |")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="compile-time-") as directory:
        main(pathlib.Path(directory))
