#!/usr/bin/env python3
"""Measures the compile time of the derive.

Generates crates of enums with 20 variants: with the derive, with the same functions written by hand,
and with the most similar derives of other crates. Runs `cargo check` and a release build of each, and
prints CPU seconds and peak memory, with the ratio to the hand-written crate. Also measures some
single enums, and a clean check of a crate that depends on each library.

Figures are comparable only within one run. Needs Rust, Python 3 and the registry.
"""

import argparse
import os
import pathlib
import statistics
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
SIPCAUSE = f'sipcause = {{ path = "{HERE.parent}" }}'
DEPENDENCIES = {
    "hand-written": "",
    "sipcause": SIPCAUSE,
    "strum": 'strum = { version = "0.28", features = ["derive"] }',
    "num_enum": 'num_enum = "0.7"',
    "strum + num_enum": 'strum = { version = "0.28", features = ["derive"] }\nnum_enum = "0.7"',
    "thiserror": 'thiserror = "2"',
}
PHRASES = ["Busy", "Not Found", "Temporarily Unavailable", "Server Time Out", "Declined"]


class Variant:
    def __init__(self, number):
        self.name = f"Cause{number}"
        self.text = f"{PHRASES[number % 5]} {number}"
        self.doc = f"The call failed for reason {number}. Try again later."
        # Two codes for every third variant, scattered like real ones.
        self.codes = [300 + number * 17 % 200]
        if number % 3 == 0:
            self.codes.append(500 + number * 13 % 200)


VARIANTS = [Variant(number) for number in range(20)]


def with_derives(name, derives, on_enum, on_variant, discriminants=False):
    lines = [f"/// Why a call failed.\n#[derive({derives})]", on_enum, f"pub enum {name} {{"]
    for variant in VARIANTS:
        value = f" = {variant.codes[0]}" if discriminants else ""
        lines += [f"/// {variant.doc}", on_variant(variant), f"{variant.name}{value},"]
    return "\n".join(line for line in lines if line) + "\n}\n"


def sipcause(name):
    return with_derives(
        name,
        "sipcause::SipCause, Debug, Clone, Copy, PartialEq, Eq",
        "#[sip_cause(display, from_str)]",
        lambda variant: f"#[codes({', '.join(map(str, variant.codes))})]\n"
        f'#[sip_cause(rename = "{variant.text}")]',
    )


def strum_attribute(variant):
    return f'#[strum(serialize = "{variant.text}")]'


def num_enum_attribute(variant):
    alternatives = variant.codes[1:]
    return f"#[num_enum(alternatives = {alternatives})]" if alternatives else ""


STRUM = "strum::Display, strum::EnumString, strum::IntoStaticStr, strum::EnumMessage, strum::VariantArray"
NUM_ENUM = "num_enum::TryFromPrimitive, num_enum::IntoPrimitive"
COMMON = "Debug, Clone, Copy, PartialEq, Eq"


def strum(name):
    """With `FromRepr`, which looks up one number for each variant."""
    return with_derives(
        name, f"{STRUM}, strum::FromRepr, {COMMON}", "#[repr(u16)]", strum_attribute, discriminants=True
    )


def num_enum(name):
    return with_derives(
        name, f"{NUM_ENUM}, {COMMON}", "#[repr(u16)]", num_enum_attribute, discriminants=True
    )


def strum_and_num_enum(name):
    return with_derives(
        name,
        f"{STRUM}, {NUM_ENUM}, {COMMON}",
        "#[repr(u16)]",
        lambda variant: strum_attribute(variant) + "\n" + num_enum_attribute(variant),
        discriminants=True,
    )


def thiserror(name):
    return with_derives(
        name, f"thiserror::Error, {COMMON}", "", lambda variant: f'#[error("{variant.text}")]'
    )


HAND_WRITTEN_TRAIT = """
/// A cause.
pub trait Table: Sized {
    /// The cause of a status.
    fn from_status(status: u16) -> Option<Self>;
    /// The cause that lists a status.
    fn from_listed_status(status: u16) -> Option<Self>;
    /// The cause of a status inside a dialog.
    fn from_in_dialog_status(status: u16) -> Option<Self>;
    /// The cause of a Q.850 cause value.
    fn from_q850(cause: u8) -> Option<Self>;
    /// The name.
    fn as_str(&self) -> &'static str;
    /// What it means.
    fn description(&self) -> &'static str;
    /// The codes.
    fn codes(&self) -> &'static [u16];
    /// The Q.850 cause values.
    fn q850_values(&self) -> &'static [u8];
    /// The first of the codes.
    fn status(&self) -> Option<u16>;
}

/// The status that RFC 3398 has for a Q.850 cause value.
pub const fn status_for_q850(cause: u8) -> Option<u16> {
    match cause { 1 => Some(404), 17 => Some(486), 18 => Some(480), 21 => Some(603), _ => None }
}
"""


def hand_written(name):
    def match(subject, arms, default=""):
        body = "\n".join(f"{pattern} => {result}," for pattern, result in arms)
        return f"match {subject} {{\n{body}\n{default}}}"

    def function(doc, signature, body):
        return f"/// {doc}\n#[must_use]\npub const fn {signature} {{\n{body}\n}}\n"

    by_status = [
        (" | ".join(map(str, variant.codes)), f"Some(Self::{variant.name})") for variant in VARIANTS
    ]
    by_text = [(f'"{variant.text}"', f"Ok(Self::{variant.name})") for variant in VARIANTS]

    def by_variant(result):
        return match("self", [(f"Self::{variant.name}", result(variant)) for variant in VARIANTS])

    enum = with_derives(name, COMMON, "", lambda variant: "")
    names = ", ".join(f"Self::{variant.name}" for variant in VARIANTS)
    inherent = [
        f"/// Every variant, in order of declaration.\npub const ALL: &'static [Self] = &[{names}];\n",
        function(
            "The cause that a status code stands for.",
            "from_status(status: u16) -> Option<Self>",
            match("status", by_status, "_ => None,\n"),
        ),
        function(
            "The cause that lists a status code.",
            "from_listed_status(status: u16) -> Option<Self>",
            "Self::from_status(status)",
        ),
        function(
            "The cause of a response inside a dialog.",
            "from_in_dialog_status(status: u16) -> Option<Self>",
            "Self::from_status(status)",
        ),
        function(
            "The cause of a Q.850 cause value.",
            "from_q850(cause: u8) -> Option<Self>",
            "match status_for_q850(cause) { Some(status) => Self::from_status(status), None => None }",
        ),
        function(
            "The name of the cause.",
            "as_str(&self) -> &'static str",
            by_variant(lambda variant: f'"{variant.text}"'),
        ),
        function(
            "What the cause means.",
            "description(&self) -> &'static str",
            by_variant(lambda variant: f'"{variant.doc}"'),
        ),
        function(
            "The status codes of the cause.",
            "codes(&self) -> &'static [u16]",
            by_variant(lambda variant: f"&{variant.codes}"),
        ),
        function(
            "The Q.850 cause values of the cause.", "q850_values(&self) -> &'static [u8]", "&[]"
        ),
        function(
            "The first of the codes.",
            "status(&self) -> Option<u16>",
            by_variant(lambda variant: f"Some({variant.codes[0]})"),
        ),
    ]
    forwarded = [
        f"fn {function}({argument}: {ty}) -> Option<Self> {{ Self::{function}({argument}) }}\n"
        for function, argument, ty in [
            ("from_status", "status", "u16"),
            ("from_listed_status", "status", "u16"),
            ("from_in_dialog_status", "status", "u16"),
            ("from_q850", "cause", "u8"),
        ]
    ] + [
        f"fn {function}(&self) -> {ty} {{ Self::{function}(self) }}\n"
        for function, ty in [
            ("as_str", "&'static str"),
            ("description", "&'static str"),
            ("codes", "&'static [u16]"),
            ("q850_values", "&'static [u8]"),
            ("status", "Option<u16>"),
        ]
    ]
    return (
        enum
        + f"impl {name} {{\n{''.join(inherent)}}}\n"
        + f"impl Table for {name} {{\n{''.join(forwarded)}}}\n"
        + f"impl std::fmt::Display for {name} {{\n"
        + "fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {\n"
        + "formatter.pad(self.as_str())\n}\n}\n"
        + f"impl std::str::FromStr for {name} {{\ntype Err = UnknownCause;\n"
        + "fn from_str(text: &str) -> Result<Self, Self::Err> {\n"
        + match("text", by_text, "_ => Err(UnknownCause),\n")
        + "\n}\n}\n"
    )


HAND_WRITTEN_ERROR = "/// No cause has this text.\n#[derive(Debug)]\npub struct UnknownCause;\n"
ENUMS = {
    "hand-written": hand_written,
    "sipcause": sipcause,
    "strum": strum,
    "num_enum": num_enum,
    "strum + num_enum": strum_and_num_enum,
    "thiserror": thiserror,
}


class Crate:
    """A library crate in a directory of its own, its dependencies compiled beforehand."""

    def __init__(self, directory, dependencies, source):
        self.directory = pathlib.Path(directory)
        (self.directory / "src").mkdir(parents=True)
        (self.directory / "Cargo.toml").write_text(
            '[package]\nname = "generated"\nversion = "0.0.0"\nedition = "2024"\n'
            f"[dependencies]\n{dependencies}\n[workspace]\n"
        )
        self.source = self.directory / "src" / "lib.rs"
        self.source.write_text("//! Generated.\n" + source)
        self.cargo("generate-lockfile")
        self.cargo("fetch")

    def cargo(self, *arguments):
        """CPU seconds and peak memory in MiB of cargo and all that it starts."""
        command = ["cargo", "--quiet", *arguments]
        process = os.posix_spawnp(
            "cargo",
            command + ["--manifest-path", str(self.directory / "Cargo.toml")],
            os.environ | {"CARGO_TARGET_DIR": str(self.directory / "target"), "CARGO_INCREMENTAL": "0"},
        )
        _, status, usage = os.wait4(process, 0)
        if status != 0:
            raise SystemExit(f"`{' '.join(command)}` failed in {self.directory}")
        return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024

    def recompile(self, runs, *arguments):
        """The median of several runs in which only the crate itself is compiled."""
        self.cargo(*arguments)
        measured = []
        for _ in range(runs):
            os.utime(self.source)
            measured.append(self.cargo(*arguments))
        return medians(measured)

    def clean_check(self):
        """A check of the crate and all its dependencies."""
        self.cargo("clean")
        return self.cargo("check")


def medians(measured):
    return tuple(statistics.median(column) for column in zip(*measured))


def source_of(kind, count):
    enums = "".join(ENUMS[kind](f"Table{number}") for number in range(count))
    if kind == "hand-written":
        return HAND_WRITTEN_TRAIT + HAND_WRITTEN_ERROR + enums
    return enums


def compare(workspace, sizes, runs, kinds):
    print("| enums | crate | `check` CPU s | ratio | peak MiB | release CPU s | ratio | peak MiB |")
    print("| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    for count in sizes:
        reference = None
        for kind in kinds:
            directory = workspace / f"{kind.replace(' ', '')}-{count}"
            crate = Crate(directory, DEPENDENCIES[kind], source_of(kind, count))
            check, check_memory = crate.recompile(runs, "check")
            release, release_memory = crate.recompile(runs, "build", "--release")
            reference = reference or (check, release)
            print(
                f"| {count} | {kind} | {check:.2f} | {check / reference[0]:.2f} | {check_memory:.0f} "
                f"| {release:.2f} | {release / reference[1]:.2f} | {release_memory:.0f} |",
                flush=True,
            )


def extremes(workspace, runs):
    single_codes = "".join(f"#[codes({status})] Status{status},\n" for status in range(100, 700))
    on_enum = "#[derive(sipcause::SipCause)]\n#[sip_cause(all_classes)]\n"
    with_delegate = (
        "pub enum Table { #[codes(402)] NoCredit, "
        "#[sip_cause(delegate)] Standard(sipcause::ResponseCode) }"
    )
    sources = {
        "an empty crate": "",
        "one enum of 600 codes, a variant each": f"{on_enum}pub enum Table {{ {single_codes} }}",
        "one enum of 600 codes, one variant": f"{on_enum}pub enum Table {{ #[codes("
        + ", ".join(map(str, range(100, 700)))
        + ")] Any }",
        "one range of 400 codes": f"{on_enum}pub enum Table {{ #[codes(300..=699)] Any }}",
        "one delegate": "#[derive(sipcause::SipCause)]\n" + with_delegate,
        "one delegate, `exhaustive`": "#[derive(sipcause::SipCause)]\n#[sip_cause(exhaustive)]\n"
        + with_delegate,
    }
    print("| crate | `check` CPU s | more than empty | release CPU s | more than empty |")
    print("| --- | ---: | ---: | ---: | ---: |")
    empty = None
    for number, (what, source) in enumerate(sources.items()):
        crate = Crate(workspace / f"extreme-{number}", SIPCAUSE, source)
        check, _ = crate.recompile(runs, "check")
        release, _ = crate.recompile(runs, "build", "--release")
        empty = empty or (check, release)
        print(
            f"| {what} | {check:.2f} | {check - empty[0]:z.2f} "
            f"| {release:.2f} | {release - empty[1]:z.2f} |",
            flush=True,
        )


def clean(workspace, runs):
    print("| depends on | clean `check` CPU s | peak MiB |")
    print("| --- | ---: | ---: |")
    crates = {
        kind: Crate(workspace / f"clean-{kind.replace(' ', '')}", dependencies, "")
        for kind, dependencies in DEPENDENCIES.items()
        if dependencies
    }
    # They take turns: if the machine becomes slower, it does so for all of them.
    turns = [[crate.clean_check() for crate in crates.values()] for _ in range(runs)]
    for kind, measured in zip(crates, zip(*turns)):
        seconds, memory = medians(measured)
        print(f"| {kind} | {seconds:.2f} | {memory:.0f} |", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[1, 10, 100, 1000])
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--kinds", nargs="+", choices=ENUMS, default=list(ENUMS))
    parser.add_argument("--only", choices=["enums", "extremes", "clean"])
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="compile-time-") as directory:
        workspace = pathlib.Path(directory)
        parts = {
            "enums": lambda: compare(workspace, arguments.sizes, arguments.runs, arguments.kinds),
            "extremes": lambda: extremes(workspace, arguments.runs),
            "clean": lambda: clean(workspace, arguments.runs),
        }
        for name, part in parts.items():
            if arguments.only in (None, name):
                part()
                print()


if __name__ == "__main__":
    main()
