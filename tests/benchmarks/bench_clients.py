"""HubDesk's engine and HubSpot's own Python client send the same rows to one demo portal.

The portal has no latency and no limit and runs in its own process. An import that is not measured puts all contacts
in place first, so that every measured contender updates the same contacts with the same values. Each contender is a
process of its own, all take turns, and each figure is the median of the rounds. Run it with::

    python -m tests.benchmarks.bench_clients [--rows 20000] [--rounds 3]

What is measured:

* "sending": from the plan in the journal to the last outcome in it. The worker process builds each body from the file,
  the intent is on the disk before the request leaves, outcomes and done follow in one transaction.
* "the run": the same, then the result files and the comparison of source, journal and result files. Both include the
  start of the worker process, which is also shown by itself.
* "hubdesk import": the whole command as a process, with its start, connecting, reading the properties, detecting and
  checking the file, the plan, and all of the above.
* HubSpot's client: ``hubspot-api-client`` with the rows of the file, read by the standard library, in upserts of 100.
  Its import and start are not counted; nothing is checked, kept or reported.

CPU is that of all processes of the contender, in milliseconds for each batch of 100 rows.
"""

from __future__ import annotations

import argparse
import asyncio
import csv
import json
import os
import subprocess
import sys
import time
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from hubdesk.bootstrap import build_services, token_from_environment
from hubdesk.engine.jobs import Jobs
from hubdesk.engine.prepare import suggested_recipe
from hubdesk.engine.worker import protocol
from hubdesk.engine.worker.client import Worker, WorkerSource
from hubdesk.hubspot.client import Patience
from tests.benchmarks import measuring
from tests.support.portal import running_portal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from tests.support.portal import PortalProcess

_ROOT = Path(__file__).resolve().parents[2]
SENDING, RUN, COMMAND, ONE, EIGHT = (
    "HubDesk, sending",
    "HubDesk, the run",
    "hubdesk import",
    "HubSpot's client, 1 thread",
    "HubSpot's client, 8 threads",
)


STARTED = "start of a worker process"
_BATCH = 100


@dataclass(frozen=True, slots=True)
class Cost:
    """What a contender took: wall seconds, processor seconds of its own and of the portal meanwhile."""

    wall: float
    cpu: float
    portal: float


class Watch:
    """Measures from the moment it is made; ``child`` is a process of this one that has not ended yet."""

    def __init__(self, portal_pid: int) -> None:
        self.child = 0
        self._portal_pid = portal_pid
        self._began = self._now()

    def _now(self) -> tuple[float, float, float]:
        cpu = measuring.own_cpu() + measuring.children_cpu() + (measuring.cpu_of(self.child) if self.child else 0.0)
        return time.perf_counter(), cpu, measuring.cpu_of(self._portal_pid)

    def cost(self) -> Cost:
        """Return what was spent so far."""
        return Cost(*(now - then for now, then in zip(self._now(), self._began, strict=True)))


# HubDesk


class _WatchedWorker(Worker):
    """Notes when the sending is over and the result files begin."""

    watch: Watch
    sending: Cost | None = None

    async def call(self, request: protocol.Request, result: type[Any], **options: Any) -> Any:
        if isinstance(request, protocol.StartReport):
            self.sending = self.watch.cost()
        return await super().call(request, result, **options)


class _Workers(WorkerSource):
    """Starts the worker of a job, and a watch with it: by then the plan is in the journal."""

    def __init__(self, portal_pid: int) -> None:
        self._portal_pid = portal_pid
        self.workers: list[_WatchedWorker] = []

    async def start(self) -> Worker:
        watch = Watch(self._portal_pid)
        worker = await _WatchedWorker.start()
        assert isinstance(worker, _WatchedWorker)
        worker.watch, watch.child = watch, worker.pid
        self.workers.append(worker)
        return worker


async def run_engine(file: Path, portal_pid: int) -> dict[str, Cost]:
    """Check ``file``, plan a job, and measure its run."""
    services = build_services()
    token = token_from_environment()
    assert token is not None
    session = await services.connector.open(token)
    head = await services.preparer.look(file)
    catalogue = await session.catalogue(Patience.QUICK)
    recipe = suggested_recipe(head, catalogue)
    assert len(recipe.columns) == len(measuring.PROPERTIES), recipe
    checked = await services.preparer.check(head, recipe, catalogue, time_zone=session.account.time_zone)
    source = _Workers(portal_pid)
    jobs = Jobs(services.paths, source, services.clock, "bench")
    job = await jobs.create(session, checked, mode="upsert", results_dir=None, results_root=services.paths.results_root)
    (worker,) = source.workers
    summary = await job.run()
    run, sending = worker.watch.cost(), worker.sending
    assert sending is not None
    assert (summary.state, summary.updated) == ("finished", summary.rows), summary
    await job.close()
    await checked.close()
    await session.close()
    return {SENDING: sending, RUN: run}


async def start_a_worker(_file: Path, portal_pid: int) -> dict[str, Cost]:
    """Measure the start of a worker alone."""
    watch = Watch(portal_pid)
    worker = await Worker.start()
    await worker.close()
    return {STARTED: watch.cost()}


# HubSpot's client


def run_client(file: Path, portal_pid: int, threads: int) -> Cost:
    """Upsert the rows of ``file`` with HubSpot's client."""
    import hubspot
    from hubspot.crm.contacts import BatchInputSimplePublicObjectBatchInputUpsert, SimplePublicObjectBatchInputUpsert

    def upsert(rows: list[dict[str, str]]) -> None:
        inputs = [
            SimplePublicObjectBatchInputUpsert(
                id=row["email"],
                id_property="email",
                object_write_trace_id=row["email"],
                properties={name: value for name, value in row.items() if value and name != "email"},
            )
            for row in rows
        ]
        answer = api.upsert(BatchInputSimplePublicObjectBatchInputUpsert(inputs=inputs))
        assert len(answer.results) == len(rows)

    client = hubspot.HubSpot(access_token=os.environ["HUBDESK_TOKEN"], host=os.environ["HUBDESK_API_BASE"])
    api = client.crm.contacts.batch_api
    watch = Watch(portal_pid)
    with file.open(newline="", encoding="utf-8") as source:
        next(source)
        batches = batched(csv.DictReader(source, measuring.PROPERTIES))
        if threads == 1:
            for rows in batches:
                upsert(rows)
        else:
            with ThreadPoolExecutor(threads) as pool:
                for _ in pool.map(upsert, batches):
                    pass
    return watch.cost()


def batched(rows: Iterable[dict[str, str]]) -> Iterator[list[dict[str, str]]]:
    """Yield rows a hundred at a time."""
    remaining = iter(rows)
    while batch := list(islice(remaining, _BATCH)):
        yield batch


# Turns


def contend(name: str, file: Path, portal_pid: int) -> dict[str, Cost]:
    """Be one contender, in the process of its own."""
    if name == RUN:
        return asyncio.run(run_engine(file, portal_pid))
    if name == STARTED:
        return asyncio.run(start_a_worker(file, portal_pid))
    return {name: run_client(file, portal_pid, 1 if name == ONE else 8)}


class Arena:
    """One portal, one file, and a new home for each contender."""

    def __init__(self, portal: PortalProcess, folder: Path, rows: int) -> None:
        self._portal = portal
        self._folder = folder
        self._file = folder / "contacts.csv"
        self._homes = 0
        measuring.write_narrow(self._file, rows)

    def _run(self, *arguments: str) -> str:
        self._homes += 1
        environment = measuring.usual_environment(
            HUBDESK_HOME=str(self._folder / f"home-{self._homes}"),
            HUBDESK_API_BASE=self._portal.url,
            HUBDESK_TOKEN=self._portal.token,
        )
        command = [sys.executable, *arguments]
        ended = subprocess.run(command, cwd=_ROOT, env=environment, capture_output=True, text=True, check=False)
        assert ended.returncode == 0, ended.stderr
        return ended.stdout

    def whole_command(self) -> dict[str, Cost]:
        """Run ``hubdesk import``."""
        watch = Watch(self._portal.pid)
        out = self._run("-m", "hubdesk", "import", str(self._file), "--yes", "--json")
        cost = watch.cost()
        summary = json.loads(out.splitlines()[-1])
        assert summary["state"] == "finished", summary
        assert summary["created"] + summary["updated"] == summary["rows"], summary
        return {COMMAND: cost}

    def contender(self, name: str) -> dict[str, Cost]:
        """Run one contender in a process of its own."""
        arguments = ["-m", "tests.benchmarks.bench_clients", "--one", name]
        out = self._run(*arguments, "--file", str(self._file), "--portal", str(self._portal.pid))
        return {each: Cost(**cost) for each, cost in json.loads(out.splitlines()[-1]).items()}


def take_turns(rows: int, rounds: int) -> tuple[dict[str, list[Cost]], int]:
    """Return the costs of each contender, a round each, and the contacts in the portal at the end."""
    costs: dict[str, list[Cost]] = defaultdict(list)
    with running_portal(unlimited=True, prefilled=0) as portal, TemporaryDirectory() as folder:
        arena = Arena(portal, Path(folder), rows)
        arena.whole_command()
        turns: list[Callable[[], dict[str, Cost]]] = [
            arena.whole_command,
            *(partial(arena.contender, name) for name in (RUN, STARTED, ONE, EIGHT)),
        ]
        for _ in range(rounds):
            for turn in turns:
                for name, cost in turn().items():
                    costs[name].append(cost)
        return costs, int(portal.stats()["contacts"])


def report(costs: dict[str, list[Cost]], rows: int) -> None:
    """Print the table."""
    batches = -(-rows // _BATCH)

    def figures(name: str) -> tuple[float, float, float]:
        found = costs[name]
        pace = rows / measuring.middle(cost.wall for cost in found)
        cpu, portal = (
            1000 * measuring.middle(values) / batches
            for values in ((cost.cpu for cost in found), (cost.portal for cost in found))
        )
        return pace, cpu, portal

    base_pace, base_cpu, _ = figures(ONE)
    lines = []
    for name in (SENDING, RUN, COMMAND, ONE, EIGHT):
        pace, cpu, portal = figures(name)
        lines.append((
            name, f"{pace:,.0f}", f"{pace / base_pace:.2f}", f"{cpu:.2f}", f"{cpu / base_cpu:.2f}", f"{portal:.2f}",
        ))  # fmt: skip
    headers = ("", "rows/s", "ratio", "CPU ms/batch", "ratio", "portal's CPU ms/batch")
    measuring.print_table(headers, lines)
    started = 1000 * measuring.middle(cost.cpu for cost in costs[STARTED])
    sys.stdout.write(f"{STARTED}: {started:.0f} ms CPU, {started / batches:.2f} ms a batch, included above\n")


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--one", help=argparse.SUPPRESS)
    parser.add_argument("--file", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--portal", type=int, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        costs = contend(given.one, given.file, given.portal)
        sys.stdout.write(json.dumps({name: asdict(cost) for name, cost in costs.items()}) + "\n")
        return
    costs_of_all, contacts = take_turns(given.rows, given.rounds)
    sys.stdout.write(f"{given.rows:,} rows in batches of {_BATCH}, all updates; median of {given.rounds} rounds\n")
    report(costs_of_all, given.rows)
    sys.stdout.write(f"contacts in the portal at the end: {contacts:,}\n")


if __name__ == "__main__":
    main()
