"""What the benchmarks share: processor time of processes, the file that they send, a table on standard output."""

from __future__ import annotations

import csv
import os
import resource
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tests.support.sample_file import write_sample

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

PROPERTIES = (
    "firstname", "lastname", "email", "phone", "company", "jobtitle", "address", "zip", "city", "country",
)  # fmt: skip
"""HubSpot's names for the columns that :func:`write_narrow` writes."""

VIRTUAL_SCREEN = ("xvfb-run", "-a", "-s", "-screen 0 1920x1080x24")
"""Put before a command, gives it a screen that nobody sees."""


def write_narrow(path: Path, rows: int) -> None:
    """Write ``rows`` flawless contacts with the first ten columns of the sample file: a usual address list."""
    with TemporaryDirectory() as folder:
        wide = Path(folder) / "wide.csv"
        write_sample(wide, rows, bad_share=0.0)
        with wide.open(newline="", encoding="utf-8") as source, path.open("w", newline="", encoding="utf-8") as target:
            csv.writer(target).writerows(cells[: len(PROPERTIES)] for cells in csv.reader(source))


def cpu_of(pid: int) -> float:
    """Return the processor seconds of a process, in steps of a hundredth; 0 where the system has no /proc."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def held_by(pid: int, kind: str) -> int:
    """Return the bytes of memory that a process holds; 0 where the system has no /proc, or no such process any more.

    Args:
        pid: The process.
        kind: ``Pss:`` counts shared pages in parts, one for each who shares; ``Private_`` leaves them out.
    """
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) for line in lines if line.startswith(kind)) * 1024


def usual_environment(**more: str) -> dict[str, str]:
    """Return the environment for a measured process: as users have it, with compiled modules kept on the disk."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | more


def own_cpu() -> float:
    """Return the processor seconds of this process."""
    return _spent(resource.RUSAGE_SELF)


def children_cpu() -> float:
    """Return the processor seconds of all children of this process that have ended."""
    return _spent(resource.RUSAGE_CHILDREN)


def _spent(who: int) -> float:
    usage = resource.getrusage(who)
    return usage.ru_utime + usage.ru_stime


def middle(values: Iterable[float]) -> float:
    """Return the median; 0 without values."""
    found = list(values)
    return median(found) if found else 0.0


def print_table(headers: Sequence[str], lines: Iterable[Sequence[str]]) -> None:
    """Print lines below their headers, the first column to the left, the others to the right."""
    table = [tuple(headers), *(tuple(line) for line in lines)]
    widths = [max(len(line[column]) for line in table) for column in range(len(headers))]
    for line in table:
        cells = [
            line[0].ljust(widths[0]),
            *(cell.rjust(width) for cell, width in zip(line[1:], widths[1:], strict=True)),
        ]
        sys.stdout.write("  ".join(cells).rstrip() + "\n")
