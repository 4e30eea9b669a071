"""The full check of a large file beside DuckDB's bare scan of all its columns, and how memory grows with its rows.

    python -m tests.benchmarks.bench_check [--rows 1000000] [--rounds 3] [--more-rows 4000000]

The file has 12 columns and about 176 bytes a row; two rows in a hundred have something wrong. The check is the one that
``hubdesk check`` and the window make: every row in every column, e-mail addresses, phone numbers, dates, options,
numbers, repeated keys, a finding for each row. DuckDB (``pip install duckdb``; it is no part of HubDesk) reads the same
file with an explicit dialect and adds up the lengths of all cells. Both run in processes of their own, in turns. Times
on a machine that others use grow; processor seconds, of all processes of the check together, say more then.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tests.benchmarks.measuring import children_cpu, middle, own_cpu, print_table, usual_environment

if TYPE_CHECKING:
    from collections.abc import Sequence

_FIRST = ("Anna", "John", "Maria", "Jürgen", "Zoë", "Li", "Olga", "Pedro", "Chloé", "Tomasz", "Ahmed", "Priya")
_LAST = ("Smith", "Müller", "García", "Rossi", "Nowak", "Ivanov", "Kim", "Nguyen", "O'Brien", "Sørensen", "van Dijk")
_CITIES = ("Berlin", "Paris", "Kraków", "New York", "São Paulo", "Zürich", "Oslo", "Wien", "Milano", "Madrid")
_STAGES = ("Subscriber", "Lead", "Customer", "Marketing Qualified Lead")
_HEADERS = (
    "Email,First name,Last name,Phone,Company,Job title,Street address,City,Postal code,Birthday,Lifecycle stage,"
    "Annual revenue"
)
_FEW = 100_000


def write_file(path: Path, rows: int) -> None:
    """Write the file of ``rows`` rows; always the same bytes."""
    rng = random.Random(42)
    with path.open("w", newline="", encoding="utf-8") as file:
        file.write(_HEADERS + "\n")
        for number in range(rows):
            file.write(",".join(_row(number, rng)) + "\n")


def _row(number: int, rng: random.Random) -> Sequence[str]:
    first, last = rng.choice(_FIRST), rng.choice(_LAST)
    chance = rng.random()
    email = f"{first.encode('ascii', 'ignore').decode().lower()}.{number}@company{number % 50_000}.com"
    if chance < 0.006:
        email = "broken.example.com" if chance < 0.003 else f"again{number % 1_000}@company.com"
    return (
        email,
        first,
        last,
        f"+49 30 {rng.randint(1_000_000, 9_999_999)}" if rng.random() > 0.01 else "call me",
        f"Company {number % 50_000} GmbH & Co",
        f"Head of Department {number % 300}",
        f"{rng.randint(1, 200)} Long Street Name Number {number % 977}",
        rng.choice(_CITIES),
        str(rng.randint(10_000, 99_999)),
        f"{rng.randint(1, 28):02}/{rng.randint(1, 12):02}/{rng.randint(1950, 2005)}"
        if chance > 0.002
        else "31/02/1980",
        rng.choice(_STAGES) if rng.random() > 0.002 else "Sales Qualified",
        str(rng.randint(1, 5_000)),
    )


def _check(path: Path) -> dict[str, float]:
    """Check ``path`` in this process and its helpers."""
    import msgspec

    from hubdesk.engine.catalogue import standard_catalogue
    from hubdesk.engine.prepare import suggested_recipe
    from hubdesk.engine.worker import protocol
    from hubdesk.engine.worker.scanning import CheckedRows
    from hubdesk.mapping.recipe import dump_recipe
    from hubdesk.tabular.head import read_head
    from hubdesk.tabular.source import open_source

    head = read_head(open_source(path))
    recipe = dump_recipe(suggested_recipe(head, standard_catalogue()))
    source = protocol.Source.of(head.source, head.layout)
    request = protocol.Scan(source, recipe, msgspec.json.encode(standard_catalogue()), "")
    began, cpu = time.perf_counter(), own_cpu()
    scanned = CheckedRows(request).scan(lambda _rows: None)
    seconds = time.perf_counter() - began
    return {"seconds": seconds, "cpu": own_cpu() - cpu + children_cpu(), "rows": scanned.rows, "mb": _peak()}


def _scan(path: Path) -> dict[str, float]:
    """Let DuckDB read every cell of ``path``."""
    import duckdb

    names = _HEADERS.split(",")
    columns = ", ".join(f"'{name}': 'VARCHAR'" for name in names)
    lengths = ", ".join(f'sum(length("{name}"))' for name in names)
    query = (
        f"SELECT {lengths} FROM read_csv('{path}', auto_detect=false, header=true, delim=',', quote='\"', "
        f"escape='\"', columns={{{columns}}})"
    )
    connection = duckdb.connect()
    began, cpu = time.perf_counter(), own_cpu()
    connection.execute(query).fetchall()
    return {"seconds": time.perf_counter() - began, "cpu": own_cpu() - cpu, "mb": _peak()}


def _peak() -> float:
    """Return the most memory that this process had so far, MB."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) / 1024
    return 0.0


def _alone(what: str, path: Path) -> dict[str, float]:
    """Measure in a fresh process."""
    command = [sys.executable, "-m", "tests.benchmarks.bench_check", "--measure", what, str(path)]
    ended = subprocess.run(command, check=True, capture_output=True, text=True, env=usual_environment())
    found: dict[str, float] = json.loads(ended.stdout)
    return found


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--more-rows", type=int, default=0, help="also measure memory at so many rows")
    parser.add_argument("--measure", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.measure:
        what, path = options.measure
        sys.stdout.write(json.dumps({"check": _check, "scan": _scan}[what](Path(path))))
        return
    with TemporaryDirectory() as folder:
        path = Path(folder) / "rows.csv"
        write_file(path, options.rows)
        rounds = [(_alone("scan", path), _alone("check", path)) for _ in range(options.rounds)]
        lines = []
        for name, key in (("seconds", "seconds"), ("processor seconds", "cpu"), ("peak MB", "mb")):
            scan, check = (middle(one[side][key] for one in rounds) for side in (0, 1))
            ratio = middle(one[1][key] / one[0][key] for one in rounds)
            lines.append((name, f"{scan:.2f}", f"{check:.2f}", f"{ratio:.1f}"))
        print_table(("", "DuckDB scan", "full check", "ratio"), lines)
        peaks = [(options.rows, middle(check["mb"] for _, check in rounds))]
        for rows in (_FEW, options.more_rows):
            if rows:
                write_file(path, rows)
                peaks.append((rows, _alone("check", path)["mb"]))
    peaks.sort()
    growth = (peaks[-1][1] - peaks[0][1]) / (peaks[-1][0] - peaks[0][0]) * 1_000_000
    print_table(("rows", "peak MB"), [(f"{rows:,}", f"{peak:.0f}") for rows, peak in peaks])
    sys.stdout.write(f"{growth:.0f} MB more for each million rows\n")


if __name__ == "__main__":
    main()
