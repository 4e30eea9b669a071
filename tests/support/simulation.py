"""A whole story from one number: an import with a random mix of faults, all of it on virtual time in one thread.

The engine, its journal, plan and result files are the real ones; the way to the portal, the clock, the threads and all
chance are the simulation's. The same seed gives the same log, byte for byte.
"""

from __future__ import annotations

import asyncio
import errno
import os
import random
import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from hubdesk.core.errors import HubDeskError
from hubdesk.engine.run import ticker
from hubdesk.storage.journal import journal as journal_module
from tests.support import mishaps
from tests.support.checker import check_account, result_rows
from tests.support.contacts_file import write_rows
from tests.support.story import ADDRESSES, COLUMNS, LATER, Story, small_batches
from tests.support.virtual_disk import HereExecutor, VirtualWriter
from tests.support.virtual_time import VirtualClock, VirtualLoop
from tests.support.watch import Job
from tests.support.world import Trouble, World

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

_PLAIN = {name: COLUMNS[name] for name in ("Email", "City", "Job title")}
"""Columns whose values arrive as they stand in the file, whatever was there before."""

_MOST_RUNS = 8
_TICK = 30.0
_MANY_REQUESTS, _MANY_VISITS = 16, 60


@dataclass
class Told:
    """What happened in a story.

    Attributes:
        log: Everything that happened, in order; the same for the same seed.
        kinds: What went wrong, a word each time.
        seconds: Virtual time that went by.
    """

    log: list[str] = field(default_factory=list)
    kinds: list[str] = field(default_factory=list)
    seconds: float = 0.0


class _Clock(VirtualClock):
    def skip(self, seconds: float) -> None:
        loop = asyncio.get_running_loop()
        assert isinstance(loop, VirtualLoop)
        loop.jump(seconds)


class _Books:
    """A world's contacts in the form in which a portal in its own process gives them."""

    def __init__(self, world: World) -> None:
        self._world = world

    def contacts(self) -> list[dict[str, Any]]:
        """Return all contacts."""
        return [{"id": record, "properties": values} for record, values in self._world.contacts().items()]


class _LoggedWorld(World):
    """A world whose requests take time and are written down."""

    def __init__(self, folder: Path, told: Told, rng: random.Random) -> None:
        super().__init__(folder, _Clock())
        self._told, self._rng = told, rng
        self._latency = rng.choice((0.0, 0.05, 2.0))
        self.names = {one.token: "TOKEN" for one in self.portal.tokens.every()} | {str(folder): "FOLDER"}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await self.clock.sleep(self._latency * self._rng.random())
        return await super().handle_async_request(request)

    async def _deliver(self, request: httpx.Request, body: bytes, actor: str) -> httpx.Response:
        answer = await super()._deliver(request, body, actor)
        self.say(f"{request.method} {request.url.path} {body.decode()} {answer.status_code} {actor}")
        return answer

    def forget_names(self) -> None:
        """Take out of the log what differs from run to run and is only a name."""
        for name, word in self.names.items():
            self._told.log = [line.replace(name, word) for line in self._told.log]

    def say(self, words: str) -> None:
        """Write something down."""
        self._told.log.append(f"{self.clock.monotonic():.6f} {words}")


def simulate(seed: int) -> Told:
    """Tell the story of a seed, and check all that must hold in it.

    Raises:
        AssertionError: Something does not hold.
    """
    told, rng = Told(), random.Random(seed)
    memory = Path("/dev/shm")
    folder = Path(tempfile.mkdtemp(dir=memory if memory.is_dir() else None))
    with pytest.MonkeyPatch.context() as patch, asyncio.Runner(loop_factory=VirtualLoop) as runner:
        small_batches(patch)
        patch.setattr(ticker, "_TICK", _TICK)
        patch.setattr(journal_module, "Writer", type("Writer", (VirtualWriter,), {"chance": rng}))
        runner.get_loop().set_default_executor(HereExecutor())
        try:
            runner.run(_Simulation(told, rng, patch).tell(folder))
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    return told


class _Simulation:
    def __init__(self, told: Told, rng: random.Random, patch: pytest.MonkeyPatch) -> None:
        self._told, self._rng, self._patch = told, rng, patch
        self._exact = rng.random() < 0.6
        self._world: _LoggedWorld
        self._story: Story
        self._at_visit: dict[int, Callable[[], None]] = {}
        self._visits = 0

    async def tell(self, folder: Path) -> None:
        """Import a file, with trouble, until it is finished."""
        self._world = world = _LoggedWorld(folder, self._told, self._rng)
        self._story = Story(world)
        self._patch.setattr(journal_module, "_no_fault", self._visited)
        try:
            await self._tell(folder)
        finally:
            world.forget_names()
            world.close()

    async def _tell(self, folder: Path) -> None:
        rng, world = self._rng, self._world
        for _ in range(rng.randrange(4)):
            world.make(email=rng.choice(ADDRESSES), city="Rome")
        before = {one["email"] for one in world.contacts().values()}
        columns = _PLAIN if self._exact else COLUMNS
        file = write_rows(folder / "file.csv", tuple(columns), self._rows(len(columns)))
        job = await self._begin(file)
        for number in range(_MOST_RUNS):
            world.clock.skip(LATER)
            await self._run(job, self._trouble() if number < _MOST_RUNS - 1 else Trouble())
            if job.ended:
                break
            if rng.random() < 0.1:
                os.utime(file)
        assert job.ended, "the last run met with no trouble and did not finish"
        results = world.paths.results_root
        for path in sorted(results.rglob("*.csv")):
            world.say(f"{path.name} {path.read_text('utf-8-sig')}")
        if self._exact:
            (folder_of_results,) = results.iterdir()
            check_account(file, result_rows(folder_of_results), _Books(world), before=before, properties=columns)
        self._told.seconds = world.clock.monotonic()

    def _rows(self, columns: int) -> list[tuple[str, ...]]:
        choices = (ADDRESSES, ("", "Ulm", "Bonn"), ("", "Chef"), ("", "software", "cloud;software"), ("", "lead"))
        rows = range(self._rng.randrange(1, 13))
        return [tuple(map(self._rng.choice, choices[:columns])) for _ in rows]

    async def _begin(self, file: Path) -> Job:
        rng = self._rng
        mode = rng.choice(("upsert", "upsert", "upsert", "create", "update"))
        writes = {} if self._exact else {"city": rng.choice(("overwrite", "if_empty", "new_only"))}
        planned = rng.random() < 0.5
        columns = _PLAIN if self._exact else COLUMNS
        job_id = await self._story.prepare(file, mode, writes, planned=planned, columns=columns)
        self._world.names[job_id] = "JOB"
        return self._story.add(Job(job_id, mode, file, writes, planned, self._story.moment()))

    async def _run(self, job: Job, trouble: Trouble) -> None:
        """Run once; a run that was not killed is checked."""
        job.begun, self._visits = True, 0
        self._world.say("run")
        problem = ""
        try:
            summary = await self._world.run(self._story.run(job), trouble)
            if summary is not None and self._story.ended is not None:
                problem = self._story.ended.code
        except HubDeskError as error:
            summary, problem = None, error.code
        sent = self._world.requests
        self._at_visit.clear()
        assert problem in ("", *_EXPECTED), problem
        self._told.kinds += [problem] if problem else []
        self._world.say(f"ended {problem} {sorted((summary or {}).items())}")
        await asyncio.sleep(LATER)
        assert self._world.requests == sent, "a request began after the end"
        if summary is not None and summary["results"] is not None:
            doubtful = sum(kind in _DOUBTFUL for kind in self._told.kinds) >= _POISON
            await self._story.check_end(job, summary, doubtful=doubtful)

    def _visited(self, point: str) -> None:
        """Hear of a fault point of the journal."""
        self._visits += 1
        self._at_visit.get(self._visits, lambda: None)()

    # -- what goes wrong

    def _trouble(self) -> Trouble:
        rng = self._rng
        share = rng.choice((0.0, 0.05, 0.2, 0.5))
        trouble = Trouble({at: self._mishap() for at in range(_MANY_REQUESTS) if rng.random() < share})
        kind = rng.choice(("nothing", "request", "request", "point", "point", "disk", "stop", "pause", "others"))
        self._told.kinds.append(kind)
        request, visit = rng.randrange(_MANY_REQUESTS), rng.randrange(1, _MANY_VISITS)
        if kind == "request":
            trouble.kill = (request, rng.random() < 0.5)
        elif kind == "point":
            self._at_visit[visit] = self._world.end_here
        elif kind == "disk":
            self._at_visit[visit] = _failing(rng.choice((errno.ENOSPC, errno.EIO)))
        elif kind == "stop":
            trouble.meanwhile[request] = self._stop
        elif kind == "pause":
            trouble.meanwhile[request] = self._pause
        elif kind == "others" and not self._exact:
            place, clear = rng.randrange(9), rng.random() < 0.2
            trouble.meanwhile[request] = lambda: self._story.edit(place, "city", clear=clear)
        return trouble

    def _stop(self) -> None:
        if self._story.running is not None:
            self._story.running.stop()

    def _pause(self) -> None:
        """Pause, and go on after some seconds."""
        if (running := self._story.running) is not None:
            running.pause()
            asyncio.get_running_loop().call_later(self._rng.choice((1.0, 30.0, 400.0)), running.resume)

    def _mishap(self) -> mishaps.Mishap:
        rng = self._rng
        name = rng.choice(tuple(_MISHAPS))
        self._told.kinds.append(name)
        return _MISHAPS[name](rng)


def _failing(code: int) -> Callable[[], None]:
    def fail() -> None:
        raise OSError(code, os.strerror(code))

    return fail


def _applied(rng: random.Random) -> bool:
    return rng.random() < 0.5


_EXPECTED = ("journal.disk_full", "journal.io")
"""Why a run may end early here; whatever happens on the network is only waited for."""

_DOUBTFUL = ("lost", "trouble", "sign-in page", "cut", "empty", "one short", "late")
_POISON = 3
"""So many doubtful answers in a row may leave a row to be looked at by its owner."""

_MISHAPS: dict[str, Callable[[random.Random], mishaps.Mishap]] = {
    "lost": lambda rng: mishaps.lost(applied=_applied(rng)),
    "unreachable": lambda _: mishaps.unreachable,
    "throttled": lambda rng: mishaps.answered(429, retry_after=rng.choice(("", "0", "1", "3", "7200", "-5", "soon"))),
    "locked": lambda _: mishaps.answered(423),
    "trouble": lambda rng: mishaps.answered(rng.choice((408, 500, 502, 503, 504, 520, 524)), applied=_applied(rng)),
    "sign-in page": lambda rng: mishaps.sign_in_page(applied=_applied(rng)),
    "cut": lambda _: mishaps.changed(mishaps.cut),
    "empty": lambda _: mishaps.changed(mishaps.empty),
    "other order": lambda _: mishaps.changed(mishaps.other_way_round),
    "one short": lambda _: mishaps.changed(mishaps.one_short),
    "slow": lambda rng: mishaps.slow(rng.choice((5.0, 40.0, 119.0))),
    "late": lambda rng: mishaps.slow(rng.choice((121.0, 200.0))),
}

FAULTS = (*_MISHAPS, "request", "point", "disk", "stop", "pause", "others")
"""All that can go wrong, as :attr:`Told.kinds` calls it."""
