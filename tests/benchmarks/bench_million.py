"""A million rows through ``hubdesk import``, killed in the middle and resumed: sums, memory, journal, time to go on.

    python -m tests.benchmarks.bench_million [--rows 1000000]

The demo portal has no latency and no limit. The import is ended with ``kill -9`` when half of the contacts are there;
then the job is opened, which is timed, and resumed to its end. In a thousand rows one has no valid address and one
repeats another. Ends with 1 when a sum is wrong, a contact is lost or twice, the result files differ from the file, the
processes of HubDesk together had more than 300 MB, the journal is larger than 25 MB for each million rows, a usable job
took more than 2 s, or the first contact after the restart more than 5 s.
"""

from __future__ import annotations

import argparse
import asyncio
import csv
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from tests.benchmarks.measuring import print_table
from tests.support.checker import result_rows
from tests.support.command import Hubdesk
from tests.support.contacts_file import HEADERS, person, write_rows
from tests.support.engine import Rig
from tests.support.killing import processes_of
from tests.support.portal import running_portal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.command import Running
    from tests.support.portal import PortalProcess

_MEMORY_MB, _JOURNAL_MB_A_MILLION, _USABLE_SECONDS, _SENDING_SECONDS = 300, 25, 2.0, 5.0
_FLAWS = 1_000
"""One row in so many has no valid address, and one the address of another row."""


@dataclass
class Peaks:
    """The most that one user's HubDesk needed at one moment.

    Attributes:
        memory: MB of all processes; what they share counts for each of them.
        parts: The same for each process.
        journal: MB of the journal's file.
        log: MB of its write-ahead log, which is empty when nobody works on the job.
    """

    memory: float = 0.0
    parts: dict[str, float] = field(default_factory=dict)
    journal: float = 0.0
    log: float = 0.0

    def look(self, user: Hubdesk) -> None:
        """Look now."""
        now = {f"process {pid}": _resident(pid) for pid in processes_of(user)}
        if sum(now.values()) > self.memory:
            self.memory, self.parts = sum(now.values()), now
        for job in (user.home / "jobs").glob("*"):
            self.journal = max(self.journal, _size(job / "journal.sqlite") / 1e6)
            self.log = max(self.log, _size(job / "journal.sqlite-wal") / 1e6)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _resident(pid: int) -> float:
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS")), 0.0)


def people(rows: int) -> Iterator[tuple[str, str, str, str]]:
    """Yield the rows: one in a thousand without an address, one in a thousand with that of the row before it."""
    for number in range(1, rows + 1):
        cells = person(number, "million.example")
        if number % _FLAWS == 500:
            cells = ("nobody", *cells[1:])
        elif number % _FLAWS == 700:
            cells = (person(number - 1, "million.example")[0], *cells[1:])
        yield cells


def watch(running: Running, user: Hubdesk, portal: PortalProcess, peaks: Peaks, *, until: int = 0) -> float:
    """Wait until a process has ended, or until so many contacts are there; return the seconds to the first of them."""
    began, first, before = time.monotonic(), 0.0, portal.stats()["contacts"]
    while running.let_run(0.1):
        peaks.look(user)
        there = portal.stats()["contacts"]
        if there > before and not first:
            first = time.monotonic() - began
        if until and there >= until:
            break
    return first


async def time_to_open(folder: Path, portal: PortalProcess, job_id: str) -> tuple[float, int]:
    """Open a job that was killed, as going on does; return the seconds that the job took and its open rows."""
    rig = Rig(folder, portal)
    async with rig.session() as session:
        began = time.perf_counter()
        journal = await rig.jobs.journal(job_id)
        job = await rig.jobs.resume(journal, session)
        left = await job.open_rows()
        seconds = time.perf_counter() - began
        await job.close()
    return seconds, left


def measure(folder: Path, portal: PortalProcess, rows: int) -> bool:
    """Import, kill, open, resume, check; print the figures and return whether all of it holds."""
    file = write_rows(folder / "people.csv", HEADERS, people(rows))
    user, peaks = Hubdesk(folder / "user", url=portal.url, token=portal.token), Peaks()
    began = time.monotonic()
    running = user.start("import", file, "--yes", "--json")
    first = watch(running, user, portal, peaks, until=rows // 2)
    job_id = str(running.events[0]["job"])
    running.kill()
    while processes_of(user):
        running.let_run(0.1)
    usable, left = asyncio.run(time_to_open(user.folder, portal, job_id))
    running = user.start("resume", job_id, "--json")
    sending = watch(running, user, portal, peaks)
    ended = running.wait(60)
    seconds = time.monotonic() - began
    problems = list(differences(file, ended.answer, portal, rows)) or ["none"]
    peaks.look(user)
    most = _JOURNAL_MB_A_MILLION * max(0.1, rows / 1e6)
    verified = user.run("verify", job_id, patience=600).code == 0
    lines: list[tuple[str, str, str, bool]] = [
        ("sums, result files, account", "; ".join(problems), "no difference", problems == ["none"]),
        ("hubdesk verify", "agrees" if verified else "disagrees", "agrees", verified),
        ("peak memory, MB", f"{peaks.memory:.0f}", f"{_MEMORY_MB}", peaks.memory <= _MEMORY_MB),
        ("journal, MB", f"{peaks.journal:.1f}", f"{most:.1f}", 0 < peaks.journal <= most),
        ("usable job after the kill, s", f"{usable:.2f}", f"{_USABLE_SECONDS}", usable <= _USABLE_SECONDS),
        ("first contact after the restart, s", f"{sending:.2f}", f"{_SENDING_SECONDS}", sending <= _SENDING_SECONDS),
    ]
    print_table(("", "found", "wanted", ""), [(*line[:3], "" if line[3] else "DOES NOT HOLD") for line in lines])
    sys.stdout.write(f"{rows:,} rows in {seconds:.0f} s; first contact after {first:.1f} s; {left:,} rows were left\n")
    sys.stdout.write(f"the journal's log beside it: {peaks.log:.1f} MB at most while the job runs\n")
    sys.stdout.write(f"memory: {', '.join(f'{name} {mb:.0f} MB' for name, mb in peaks.parts.items())}\n")
    return all(line[3] for line in lines)


def differences(file: Path, summary: dict[str, Any], portal: PortalProcess, rows: int) -> Iterator[str]:
    """Yield what is wrong: the file, the result files, the sums and the portal's books, each read by itself."""
    flawed = rows // _FLAWS
    wanted = {"rows": rows, "created": rows - 2 * flawed, "rejected": flawed, "duplicates": flawed}
    wanted |= {"updated": 0, "unchanged": 0, "not_sent": 0, "needs_review": 0}
    told = {name: summary[name] for name in wanted}
    if told != wanted or summary["state"] != "finished":
        yield f"the summary says {summary['state']}, {told}"
    found = result_rows(Path(summary["results"]))
    counted = Counter(row["_state"] for row in found.values())
    if counted != {"created": wanted["created"], "rejected": flawed, "duplicate": flawed}:
        yield f"the result files say {dict(counted)}"
    there = portal.by_email()
    if len(there) != wanted["created"] or portal.stats()["contacts"] != wanted["created"]:
        yield f"the portal has {portal.stats()['contacts']:,} contacts with {len(there):,} addresses"
    with file.open(newline="", encoding="utf-8") as opened:
        for number, cells in enumerate(csv.DictReader(opened), 1):
            row = found.pop(number, None)
            if row is None or any(row[name] != cells[name] for name in HEADERS):
                yield f"row {number} is missing in the result files, or other than it was"
                return
            contact = there.get(cells["E-mail"])
            if row["_state"] == "created" and (contact is None or contact["firstname"] != cells["First name"]):
                yield f"row {number} is called created and is not there as it was"
                return
    if found:
        yield f"{len(found):,} rows are in the result files and not in the file"


def main() -> int:
    """Measure with a new portal in a folder that goes away."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=1_000_000)
    options = parser.parse_args()
    with TemporaryDirectory(prefix="hubdesk-million-") as folder, running_portal(unlimited=True, prefilled=0) as portal:
        return 0 if measure(Path(folder), portal, options.rows) else 1


if __name__ == "__main__":
    sys.exit(main())
