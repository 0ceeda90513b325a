"""Measures cdr_report and DuckDB on the same ten million generated call records.

Needs the Python package `duckdb` and GNU time. Fails if the two count differently.
"""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

ROWS = 10_000_000
RUNS = 3

ROOT = Path(__file__).resolve().parents[2]
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
RELEASE = TARGET / "release"
RECORDS = TARGET / "calls.csv"
CAUSES = TARGET / "causes.csv"
FIGURES = TARGET / "figures.txt"

DUCKDB = """
import duckdb, json, sys
records, causes, threads = sys.argv[1:]
connection = duckdb.connect(config={"threads": threads})
# The progress bar would be drawn on standard output.
connection.execute("SET enable_progress_bar = false")
rows = connection.execute(f'''
    SELECT coalesce(causes.cause, 'Answered') AS cause, sum(by_status.n)::BIGINT AS calls
    FROM (SELECT status, count(*) AS n FROM '{records}' GROUP BY status) AS by_status
    LEFT JOIN '{causes}' AS causes ON causes.status = by_status.status
    GROUP BY ALL
''').fetchall()
print(json.dumps(rows))
"""


def cargo(*arguments, **options):
    command = ["cargo", *arguments]
    return subprocess.run(command, cwd=ROOT, check=True, **options)


def measure(command):
    """The output, the seconds of the fastest run, and the largest memory in MiB."""
    runs = []
    for _ in range(RUNS):
        time = ["/usr/bin/time", "-f", "%e %M", "-o", FIGURES]
        run = subprocess.run([*time, *command], check=True, stdout=subprocess.PIPE, text=True)
        seconds, kibibytes = FIGURES.read_text().split()
        runs.append((float(seconds), int(kibibytes) / 1024))
    return run.stdout, min(runs)[0], max(memory for _, memory in runs)


def causes_of_report(text):
    rows = re.findall(r"^ (\S.*?) {2,}([\d,]+) +[\d.]+ %  ", text, re.MULTILINE)
    return {cause: int(calls.replace(",", "")) for cause, calls in rows}


def main():
    cargo("build", "--release", "-p", "cdr_report", "--bins", "--examples")
    subprocess.run([RELEASE / "examples" / "generate", str(ROWS), RECORDS], check=True)
    with CAUSES.open("w") as causes:
        cargo("run", "--quiet", "--example", "table", "--", "--format", "csv", stdout=causes)

    report = measure([RELEASE / "cdr_report", RECORDS])
    counted = causes_of_report(report[0])
    figures = {"cdr_report, one thread": report}
    for threads in ("1", "2"):
        command = [sys.executable, "-c", DUCKDB, RECORDS, CAUSES, threads]
        name = f"DuckDB, {threads} thread{'s' if threads > '1' else ''}"
        figures[name] = measure(command)
        if dict(json.loads(figures[name][0])) != counted:
            sys.exit(f"{name} counted {figures[name][0]}and cdr_report {counted}")

    print(f"{ROWS:,} rows, {RECORDS.stat().st_size / 1e6:.0f} MB\n")
    print("| | seconds | rows a second | peak memory |\n| --- | --- | --- | --- |")
    for name, (_, seconds, memory) in figures.items():
        rate = ROWS / seconds / 1e6
        print(f"| {name} | {seconds:.2f} | {rate:.1f} million | {memory:.0f} MiB |")


main()
