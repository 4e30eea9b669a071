"""One account and everybody who works in it, in one process: the demo portal without sockets, the engine, other people.

Requests go straight into the portal's application, workers do their work at once, and waits take no time, so that an
import takes some milliseconds. Every change of a contact is seen and known by who made it.
"""

from __future__ import annotations

import asyncio
import json
import random
import shutil
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from time import monotonic
from typing import TYPE_CHECKING, Any, Protocol

import httpx
import msgspec

from hubdesk.core.clock import Clock
from hubdesk.core.secret import Secret
from hubdesk.demo.app import build_app
from hubdesk.demo.contacts.writing import Writer
from hubdesk.demo.options import DemoOptions
from hubdesk.demo.portal import Portal
from hubdesk.engine.catalogue import CatalogueCache
from hubdesk.engine.connect import Connector, OpenOptions
from hubdesk.engine.jobs import Jobs
from hubdesk.engine.prepare import Preparer
from hubdesk.engine.worker import protocol
from hubdesk.engine.worker.client import Worker, WorkerSource
from hubdesk.engine.worker.server import Server
from hubdesk.hubspot.client import HubSpotClient, Patience
from hubdesk.hubspot.hosts import Hosts
from hubdesk.hubspot.rate.governor import Governor
from hubdesk.storage.accounts import AccountStore
from hubdesk.storage.paths import Paths
from hubdesk.storage.vault import MemoryVault

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Coroutine
    from pathlib import Path

    from hubdesk.engine.session import Session
    from tests.support.mishaps import Mishap

OTHERS = "others"
"""Who makes changes when no job does."""

_TICK = 0.15
_ORIGIN = "http://127.0.0.1:1"


class WorldClock(Clock, Protocol):
    """A clock that can be put forward."""

    def skip(self, seconds: float) -> None:
        """Let time go by."""


class SkippingClock:
    """Real time, but for waits: whoever waits finds the time gone by at once."""

    def __init__(self) -> None:
        self._skipped = 0.0
        self._start = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
        self._began = monotonic()

    def monotonic(self) -> float:
        """Return seconds."""
        return monotonic() - self._began + self._skipped

    def now(self) -> datetime:
        """Return the time of day."""
        return self._start + timedelta(seconds=self.monotonic())

    def skip(self, seconds: float) -> None:
        """Let time go by."""
        self._skipped += seconds

    async def sleep(self, seconds: float) -> None:
        """Let time go by; what ticks many times a second really waits."""
        if seconds > _TICK:
            self.skip(seconds)
        await asyncio.sleep(0 if seconds > _TICK else max(0.0, seconds))


class LocalWorker(Worker):
    """A worker without a process."""

    def __init__(self) -> None:
        self._server = Server(lambda _: None)

    async def call(
        self, request: protocol.Request, result: type[Any], *, progress: Callable[[int], None] | None = None
    ) -> Any:
        """Do what is asked for, through the same encoding as a process."""
        del progress
        asked = msgspec.msgpack.decode(protocol.encode(request), type=protocol.Request)
        answer = self._server.handle(asked)
        return msgspec.msgpack.decode(protocol.encode(answer), type=result)

    async def close(self) -> None:
        """Leave nothing half written."""
        self._server.close()


class LocalWorkers(WorkerSource):
    """Hands out workers without a process."""

    async def start(self) -> Worker:
        """Return one."""
        return LocalWorker()


@dataclass
class Change:
    """One property of one contact, changed; property ``""`` stands for being made or going away.

    Attributes:
        moment: Number in the order of everything that happened.
    """

    moment: int
    actor: str
    record: str
    name: str
    old: str
    new: str


@dataclass
class Trouble:
    """What happens to the requests of a run, by their number from 0.

    Attributes:
        mishaps: What becomes of requests on their way.
        kill: Request at which the program ends, and whether that request was carried out; None for no end.
        meanwhile: What other people do right before a request.
    """

    mishaps: dict[int, Mishap] = field(default_factory=dict)
    kill: tuple[int, bool] | None = None
    meanwhile: dict[int, Callable[[], None]] = field(default_factory=dict)


class World(httpx.AsyncBaseTransport):
    """The account, and the way to it.

    Attributes:
        history: Every change so far, in order.
        reads: Moment at which an actor last read a property of a contact.
        on_change: Hears of each change right after it.
        killed: Set when the program was ended.
        requests: Requests of the present run.
        mishaps: Requests of all runs so far that something became of on their way.
    """

    def __init__(self, folder: Path, clock: WorldClock | None = None) -> None:
        self.folder = folder
        self.clock: WorldClock = clock or SkippingClock()
        self.portal = Portal(DemoOptions(unlimited=True, prefilled=0), self.clock)
        self.history: list[Change] = []
        self.reads: dict[tuple[str, str, str], int] = {}
        self.on_change: Callable[[Change], None] = lambda _: None
        self.actor, self.trouble = OTHERS, Trouble()
        self.killed = asyncio.Event()
        self.requests = self.mishaps = 0
        self._moment = 0
        self._inner = httpx.ASGITransport(app=build_app(self.portal))
        self._copy = folder / "copy"
        self.paths = Paths.below(folder / "home")
        workers = LocalWorkers()
        accounts, cache = AccountStore(self.paths), CatalogueCache(self.paths.cache)
        self._connector = _Connector(self, accounts, cache)
        self.preparer = Preparer(workers, self.clock, self.paths.data_folder / "opened")
        self.jobs = Jobs(self.paths, workers, self.clock, "test")
        self._seen = self.contacts()

    def contacts(self) -> dict[str, dict[str, str]]:
        """Return all contacts that are not archived, by id."""
        return {str(one.id): dict(one.properties) for one in self.portal.contacts.page(0, 1_000)}

    def close(self) -> None:
        """End the portal."""
        self.portal.close()

    # -- other people

    def edit(self, record: str, **values: str) -> None:
        """Change a contact as somebody else; one that is gone stays gone."""

        def change(writer: Writer) -> None:
            held = writer.hold([int(record)])
            for contact in held.values():
                # People may clear a stage and choose another one; programs have to do so in two steps.
                writer.change(contact, dict.fromkeys(values, ""))
                writer.change(contact, values)

        self._as_others(change)

    def make(self, **values: str) -> None:
        """Make a contact as somebody else, unless its address is taken."""
        if not self.portal.contacts.by_emails([values["email"]]):
            self._as_others(lambda writer: writer.create(values))

    def archive(self, record: str) -> None:
        """Archive a contact as somebody else."""
        self._as_others(lambda writer: writer.archive(writer.hold([int(record)]).values()))

    def merge(self, survivor: str, other: str) -> None:
        """Merge a contact into another one as somebody else."""

        def fold(writer: Writer) -> None:
            held = writer.hold([int(survivor), int(other)])
            if len({contact.id for contact in held.values()}) == 2:
                writer.merge(held[int(survivor)], held[int(other)])

        self._as_others(fold)

    def _as_others(self, work: Callable[[Writer], object]) -> None:
        actor, self.actor = self.actor, OTHERS
        writer = Writer(self.portal)
        work(writer)
        writer.save()
        self.portal.database.commit()
        self._look()
        self.actor = actor

    def _look(self) -> None:
        """Take note of what is different from before."""
        now = self.contacts()
        for record in self._seen.keys() | now.keys():
            before, after = self._seen.get(record), now.get(record)
            if before == after:
                continue
            if before is None or after is None:
                self._note(record, "", "" if before is None else "there", "" if after is None else "there")
            for name in sorted((before or {}).keys() | (after or {}).keys()):
                old, new = (before or {}).get(name, ""), (after or {}).get(name, "")
                if old != new and after is not None:
                    self._note(record, name, old, new)
        self._seen = now

    def _note(self, record: str, name: str, old: str, new: str) -> None:
        self._moment += 1
        change = Change(self._moment, self.actor, record, name, old, new)
        self.history.append(change)
        self.on_change(change)

    # -- the program

    @asynccontextmanager
    async def session(self) -> AsyncIterator[Session]:
        """Open a session."""
        options = OpenOptions(patience=Patience.PATIENT)
        session = await self._connector.open(Secret(self.portal.tokens.every()[0].token), options=options)
        try:
            yield session
        finally:
            await session.close()

    async def run(self, work: Coroutine[Any, Any, Any], trouble: Trouble) -> Any:
        """Do ``work``; its result, or None when the program was killed: then its folder is as it was at that moment."""
        self.killed.clear()
        self.trouble, self.requests = trouble, 0
        loop = asyncio.get_running_loop()
        task, ended = loop.create_task(work), loop.create_task(self.killed.wait())
        await asyncio.wait([task, ended], return_when=asyncio.FIRST_COMPLETED)
        ended.cancel()
        self.trouble = Trouble()
        if not self.killed.is_set():
            return await task
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        shutil.rmtree(self.folder / "home")
        shutil.move(self._copy, self.folder / "home")
        return None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Carry a request to the portal, with whatever trouble waits for it."""
        if self.killed.is_set():
            await asyncio.Event().wait()
        number, self.requests = self.requests, self.requests + 1
        self.trouble.meanwhile.get(number, lambda: None)()
        kill = self.trouble.kill
        body = await request.aread()
        if kill == (number, False):
            await self._end()
        actor = self.actor

        async def deliver() -> httpx.Response:
            answer = await self._deliver(request, body, actor)
            if kill == (number, True):
                await self._end()
            return answer

        mishap = self.trouble.mishaps.get(number)
        self.mishaps += mishap is not None
        return await (deliver() if mishap is None else mishap(deliver))

    async def _deliver(self, request: httpx.Request, body: bytes, actor: str) -> httpx.Response:
        answer = await self._inner.handle_async_request(_complete(request, body))
        content = await answer.aread()
        self.actor = actor
        self._look()
        self._note_read(request, body, content)
        headers = {**answer.headers, "Date": format_datetime(self.clock.now(), usegmt=True)}
        return httpx.Response(answer.status_code, headers=headers, stream=httpx.ByteStream(content))

    def end_here(self) -> None:
        """End the program here and now: what is on the disk is all that is left, and nothing leaves any more."""
        shutil.rmtree(self._copy, ignore_errors=True)
        shutil.copytree(self.folder / "home", self._copy)
        self.killed.set()

    async def _end(self) -> None:
        self.end_here()
        await asyncio.Event().wait()

    def _note_read(self, request: httpx.Request, body: bytes, content: bytes) -> None:
        if not request.url.path.endswith("/contacts/batch/read"):
            return
        self._moment += 1
        names = json.loads(body)["properties"]
        for one in json.loads(content).get("results", []):
            for name in names:
                self.reads[self.actor, one["id"], name] = self._moment


def _complete(request: httpx.Request, body: bytes) -> httpx.Request:
    return httpx.Request(request.method, request.url, headers=request.headers.raw, content=body)


class _Connector(Connector):
    """Connects through a world instead of the network."""

    def __init__(self, world: World, accounts: AccountStore, cache: CatalogueCache) -> None:
        hosts = Hosts.loopback(_ORIGIN, _ORIGIN)
        super().__init__(hosts, world.clock, accounts, MemoryVault(), cache, "test")
        self._world = world

    def _client(self, token: Secret, hosts: Hosts, ledgers: Any, *, wait_for_day: bool = False) -> HubSpotClient:
        del ledgers
        clock, rng = self._world.clock, random.Random(1)
        governor = Governor(clock, rng, wait_for_day=wait_for_day)
        transport = self._world
        return HubSpotClient(
            token, hosts, clock=clock, rng=rng, governor=governor, user_agent="test", transport=transport
        )
