"""The first look at large files, and one pass over all of their rows.

``python -m tests.benchmarks.bench_reading`` writes files of 100,000, 1,000,000 and 4,000,000 rows and 12 columns into a
temporary folder and prints, for each, the median time from the path to the first hundred rows, and the time and the
memory of a whole pass in a process of its own, beside the standard library's parser in another one.
"""

from __future__ import annotations

import argparse
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

_SIZES = (100_000, 1_000_000, 4_000_000)
_LOOKS = 15
_BASELINE = (
    "import csv, sys\nwith open(sys.argv[1], newline='', encoding='utf-8') as file:\n"
    "  n = sum(1 for _ in csv.reader(file)) - 1\n"
)
_OURS = (
    "import sys\nfrom pathlib import Path\nfrom hubdesk.tabular.head import read_head\n"
    "from hubdesk.tabular.reader import Records\nfrom hubdesk.tabular.source import open_source\n"
    "head = read_head(open_source(Path(sys.argv[1])))\n"
    "with Records(head.source, head.layout) as records:\n  n = sum(len(block) for block in records.blocks())\n"
)
_TELL = "import resource\nprint(n, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)\n"


def main() -> int:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=_SIZES, help="rows of the files")
    options = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _say(f"{'rows':>10} {'MB':>6} {'first 100 rows, ms':>20} {'whole pass, s':>14} {'MB':>5} {'csv, s':>8} {'MB':>5}")
    with tempfile.TemporaryDirectory() as folder:
        for rows in options.sizes:
            path = Path(folder) / "people.csv"
            _write(path, rows)
            first = _first_look(path)
            ours, ours_memory = _pass(_OURS, path, rows)
            theirs, theirs_memory = _pass(_BASELINE, path, rows)
            _say(
                f"{rows:>10,} {path.stat().st_size >> 20:>6} {first * 1000:>20.1f} {ours:>14.2f} {ours_memory:>5} "
                f"{theirs:>8.2f} {theirs_memory:>5}"
            )
    return 0


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _write(path: Path, rows: int) -> None:
    """Write people with notes, some of them quoted; the first thousand over and over."""
    rng = random.Random(42)
    lines = []
    for number in range(1000):
        note = rng.choice(['"called; ""soon"", twice"', "a plain note of some length", "", '"line one\nline two"'])
        amount, day, phone = rng.randrange(10**6), rng.randrange(1, 29), rng.randrange(10**7)
        lines.append(
            f"Ann{number},Müller {number},ann{number}@example{number % 97}.com,+49 30 {phone:07},Company {number % 77},"
            f"Köln,50667,Germany,2024-01-{day:02},{amount},lead,{note}\n"
        )
    block = "".join(lines).encode()
    with path.open("wb") as file:
        file.write(b"First name,Last name,E-mail,Phone,Company,City,Zip,Country,Date,Amount,Status,Note\n")
        for _ in range(rows // 1000):
            file.write(block)


def _first_look(path: Path) -> float:
    """Return the median seconds from the path to a hundred rows, modules loaded."""
    from hubdesk.tabular.head import read_head
    from hubdesk.tabular.source import open_source

    times = []
    for _ in range(_LOOKS):
        started = time.perf_counter()
        head = read_head(open_source(path))
        times.append(time.perf_counter() - started)
        assert len(head.records) == 100
    return statistics.median(times)


def _pass(code: str, path: Path, rows: int) -> tuple[float, int]:
    """Return the seconds and the megabytes of a process that reads all rows."""
    started = time.perf_counter()
    ended = subprocess.run([sys.executable, "-c", code + _TELL, path], capture_output=True, text=True, check=True)
    seconds = time.perf_counter() - started
    count, memory = map(int, ended.stdout.split())
    assert count == rows
    return seconds, memory


if __name__ == "__main__":
    sys.exit(main())
