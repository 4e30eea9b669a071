"""A very large file through HubSpot's own import: sums, reasons, memory, and kills at random moments.

``python -m tests.benchmarks.bench_imports [--rows N] [--kills N] [--seed N] [--both N]`` imports N rows of which one in
a hundred is refused by HubSpot, once without a kill and once with them, and checks the account with the independent
checker: every row in exactly one place, each refused row with HubSpot's reason, nothing imported twice. It compares the
peak memory of the program and its workers with that for 10,000 rows, and sends the same file of ``--both`` rows through
both ways. Ends with 1 when anything of it does not hold.
"""

from __future__ import annotations

import argparse
import csv
import random
import sys
import threading
import time
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Self

from tests.benchmarks.measuring import held_by, print_table
from tests.support.command import Hubdesk
from tests.support.contacts_file import HEADERS, person, write_people, write_rows
from tests.support.killing import import_with_kills, processes_of
from tests.support.portal import running_portal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.support.killing import Story
    from tests.support.portal import PortalProcess

DOMAIN = "large.example"
EACH_BAD = 100
SMALL = 10_000
MOST_GROWTH_MB = 100
VIA = ("--via", "hubspot")
REFUSED = "hubspot.invalid_email"


def main() -> int:
    """Run everything and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_200_000)
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--both", type=int, default=20_000)
    options = parser.parse_args()
    good = both_ways(options.both)
    with TemporaryDirectory(prefix="hubdesk-imports-") as folder:
        good = _large(Path(folder), options.rows, options.kills, options.seed) and good
    return 0 if good else 1


def write_large(path: Path, rows: int) -> Path:
    """Write people of whom each hundredth has an address that HubDesk lets pass and HubSpot refuses."""
    people = (person(number, DOMAIN) for number in range(1, rows + 1))
    refused = ((f"é{cells[0]}", *cells[1:]) if turn % EACH_BAD == 0 else cells for turn, cells in enumerate(people, 1))
    return write_rows(path, HEADERS, refused)


class PeakMemory:
    """The most memory that a user's processes had at one time, in MB (Linux)."""

    def __init__(self, user: Hubdesk) -> None:
        self._user = user
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self.program = self.together = 0.0

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._over.wait(0.1):
            # Private pages alone: what a process shares with its children is there once.
            sizes = [held_by(pid, "Private_") / (1 << 20) for pid in processes_of(self._user)]
            if sizes:
                self.program = max(self.program, max(sizes))
                self.together = max(self.together, sum(sizes))


def _large(folder: Path, rows: int, kills: int, seed: int) -> bool:
    file = write_large(folder / "large.csv", rows)
    small, _ = _once(folder / "small", write_large(folder / "small.csv", SMALL), SMALL)
    large, seconds = _once(folder / "whole", file, rows)
    growth = large.together - small.together
    problem, story, portal_imports = _killed(folder / "killed", file, rows, kills, seed, seconds)
    print_table(
        ("very large file", ""),
        (
            ("rows, each hundredth refused by HubSpot", f"{rows:,}"),
            ("seconds without kills", f"{seconds:.0f}"),
            ("peak memory, MB, all processes", f"{large.together:.0f}"),
            (f"the same for {SMALL:,} rows", f"{small.together:.0f}"),
            (f"growth, at most {MOST_GROWTH_MB} MB", f"{growth:.0f}"),
            ("kills", f"{len(story.kills)} after " + ", ".join(f"{moment:.0f}" for moment in story.kills) + " s"),
            ("seconds with kills", f"{story.seconds:.0f}"),
            ("imports at HubSpot", f"{portal_imports}"),
            ("checker", problem or "each row once, sums agree, account equals file"),
        ),
    )
    return not problem and growth <= MOST_GROWTH_MB


def _once(folder: Path, file: Path, rows: int) -> tuple[PeakMemory, float]:
    with running_portal(prefilled=0, latency_median_ms=100) as portal:
        user = Hubdesk(folder, url=portal.url, token=portal.token)
        started = time.monotonic()
        with PeakMemory(user) as memory:
            ended = user.run("import", file, "--yes", "--json", *VIA, patience=3_600)
        seconds = time.monotonic() - started
        problem = _check(file, rows, ended.answer, portal, ended.code)
        if problem:
            raise SystemExit(problem)
    return memory, seconds


def _killed(folder: Path, file: Path, rows: int, kills: int, seed: int, seconds: float) -> tuple[str, Story, int]:
    with running_portal(prefilled=0, latency_median_ms=100) as portal:
        user = Hubdesk(folder, url=portal.url, token=portal.token)
        each = seconds / (kills + 1)
        story = import_with_kills(
            user,
            file,
            kills=kills,
            between=(each * 0.3, each * 2.2),
            chance=random.Random(seed),
            patience=3_600,
            options=VIA,
        )
        problem = _check(file, rows, story.summary, portal, story.ended.code)
        return problem, story, len(portal.imports())


def _check(file: Path, rows: int, summary: dict[str, Any], portal: PortalProcess, code: int) -> str:
    """Compare result files, summary and account with the file, row by row and without holding them all."""
    bad = rows // EACH_BAD
    told = {name: summary.get(name) for name in ("written", "rejected", "not_sent", "needs_review")}
    if (code, told) != (1, {"written": rows - bad, "rejected": bad, "not_sent": 0, "needs_review": 0}):
        return f"exit code {code}, {told}"
    folder = Path(summary["results"])
    refused = {int(cells[0]) for cells in _lines(folder / "rejected.csv") if cells[3] == REFUSED}
    if refused != set(range(EACH_BAD, rows + 1, EACH_BAD)):
        return f"{len(refused)} refused rows with HubSpot's reason instead of {bad}"
    written = Counter(int(cells[0]) for cells in _lines(folder / "written.csv"))
    if len(written) != rows - bad or any(count > 1 for count in written.values()):
        return "a written row is missing or twice"
    names = [one["name"] for one in portal.imports()]
    if len(set(names)) != len(names):
        return "a file was imported twice"
    if sum(one["total"] for one in portal.imports()) != rows:
        return "HubSpot was given other rows than the file has"
    contacts = Counter(one["properties"]["email"] for one in portal.each_contact())
    if len(contacts) != rows - bad or any(count > 1 for count in contacts.values()):
        return f"{len(contacts)} contacts instead of {rows - bad}, or one is there twice"
    return ""


def _lines(path: Path) -> Iterable[list[str]]:
    with path.open(newline="", encoding="utf-8-sig") as file:
        lines = csv.reader(file)
        next(lines)
        yield from lines


def both_ways(rows: int) -> bool:
    """Send one file through both ways and compare the contacts that come of it."""
    found = []
    for via in ("batch", "hubspot"):
        with TemporaryDirectory(prefix="hubdesk-both-") as folder, running_portal(prefilled=0) as portal:
            user = Hubdesk(Path(folder) / "user", url=portal.url, token=portal.token)
            file = write_people(Path(folder) / "people.csv", rows)
            started = time.monotonic()
            ended = user.run("import", file, "--yes", "--json", "--via", via, patience=600)
            seconds = time.monotonic() - started
            calls = portal.stats()["total"]
            ours = ("email", "firstname", "lastname", "city", "lifecyclestage")
            contacts = {address: tuple(one.get(name) for name in ours) for address, one in portal.by_email().items()}
            found.append((via, ended.code, seconds, calls, contacts))
    same = found[0][4] == found[1][4] and len(found[0][4]) == rows and not any(one[1] for one in found)
    print_table(
        ("way", "exit code", "seconds", "calls", "contacts"),
        [
            (via, f"{code}", f"{seconds:.1f}", f"{calls:,}", f"{len(them):,}")
            for via, code, seconds, calls, them in found
        ],
    )
    sys.stdout.write(f"{'the same contacts' if same else 'NOT the same contacts'}\n\n")
    return same


if __name__ == "__main__":
    sys.exit(main())
