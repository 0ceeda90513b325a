#!/usr/bin/env python3
"""Runs all benchmarks and writes `RESULTS.md`.

Takes the arguments of `compile_time.py`. With `--sizes 300 --runs 3`, it takes a quarter of an hour.

Needs Rust, Python 3, the tools that `benches/check` installs, binutils, Node with npm, and the
registries of crates and packages.
"""

import json
import os
import pathlib
import platform
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
ITEMS = int(re.search(r"const ITEMS: usize = ([\d_]+);", (HERE / "src/lib.rs").read_text())[1])


def output(*command, cwd=ROOT, **options):
    return subprocess.run(command, cwd=cwd, check=True, stdout=subprocess.PIPE, text=True, **options).stdout


def target_directory():
    metadata = json.loads(output("cargo", "metadata", "--no-deps", "--format-version", "1"))
    return pathlib.Path(metadata["target_directory"])


def times(profile, only):
    """Nanoseconds per item, by group and peer."""
    bench = ["cargo", "bench", "--profile", profile, "-p", "benches", "--bench", "time"]
    subprocess.run([*bench, "--", "--save-baseline", profile, only], cwd=ROOT, check=True)
    found = {}
    for path in (target_directory() / "criterion").glob(f"*/*/{profile}/benchmark.json"):
        benchmark = json.loads(path.read_text())
        estimates = json.loads((path.parent / "estimates.json").read_text())
        items = benchmark["throughput"]["Elements"]
        key = benchmark["group_id"], benchmark["function_id"]
        found[key] = estimates["median"]["point_estimate"] / items
    return found


def instructions(profile, only):
    """Instructions per item, by group and peer."""
    bench = ["cargo", "bench", "--quiet", "--profile", profile, "-p", "benches", "--bench", "instructions"]
    found = {}
    for line in output(*bench, "--", f"*::all::of_{only}*", "--output-format=json").splitlines():
        (part,) = json.loads(line)["profiles"][0]["data"]["parts"]
        workload = part["tool_run"]["new"]["command"].partition("/workload ")[2]
        found[tuple(workload.split("/"))] = part["metrics"]["Ir"]["values"]["new"] / ITEMS
    return found


def jssip():
    statuses = output("cargo", "run", "--quiet", "--release", "-p", "benches", "--bin", "mix")
    with tempfile.TemporaryDirectory(prefix="jssip-") as directory:
        (pathlib.Path(directory) / "package.json").write_text("{}")
        output("npm", "install", "--silent", "--ignore-scripts", "jssip@3.13.8", cwd=directory)
        return float(output("node", str(HERE / "jssip.cjs"), cwd=directory, input=statuses))


def comparison(times, instructions):
    groups = list(dict.fromkeys(group for group, _ in instructions))
    for group in groups:
        peers = {peer: count for (of, peer), count in instructions.items() if of == group}
        yield f"### `{group}`\n" if " " not in group else f"### {group}\n"
        yield "| | ns an item | beside sipcause | instructions |"
        yield "| --- | ---: | ---: | ---: |"
        for peer, count in peers.items():
            time = times[group, peer]
            count = "" if count is None else f"{count:.1f}"
            yield f"| {peer} | {time:.2f} | {time / times[group, 'sipcause']:.2f} | {count} |"
        yield ""


def main():
    measured = times("bench", "")
    counted = instructions("bench", "")
    measured["from_status, mix", "JsSIP under Node"] = jssip()
    counted["from_status, mix", "JsSIP under Node"] = None
    page = [
        "# Results\n",
        f"Written by `{' '.join(['benches/run.py', *sys.argv[1:]])}`. Figures are comparable only within one",
        f"run on one machine. {output('rustc', '--version').strip()}, Node {output('node', '--version').strip()}, "
        f"{os.cpu_count()} cores, {platform.machine()}.\n",
        "## Time and instructions\n",
        "`beside sipcause` is the time divided by that of sipcause: above 1, sipcause is faster.\n",
        *comparison(measured, counted),
        "## In a debug build\n",
        *comparison(times("dev", "from_status, mix"), instructions("dev", "from_status__mix")),
        "## Size\n",
        "Bytes that a table adds to a release build (`benches/sizes.py`).\n",
        output("python3", str(HERE / "sizes.py")),
        "## Compile time\n",
        "CPU seconds and peak memory (`benches/compile_time.py`); ratios to the hand-written crate.\n",
        output("python3", str(HERE / "compile_time.py"), *sys.argv[1:]),
    ]
    (HERE / "RESULTS.md").write_text("\n".join(page).rstrip() + "\n")


if __name__ == "__main__":
    main()
