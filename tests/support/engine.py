"""The engine without a front end, on a real portal: sessions, checked files, jobs.

Usage::

    rig = Rig(tmp_path, portal)
    summary = await rig.import_(file)
"""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hubdesk.core.clock import SystemClock
from hubdesk.core.secret import Secret
from hubdesk.engine.catalogue import CatalogueCache
from hubdesk.engine.connect import Connector, OpenOptions
from hubdesk.engine.jobs import Jobs
from hubdesk.engine.prepare import Preparer, suggested_recipe
from hubdesk.engine.worker.client import WorkerSource
from hubdesk.hubspot.client import Patience
from hubdesk.hubspot.hosts import Hosts
from hubdesk.storage.accounts import AccountStore
from hubdesk.storage.paths import Paths
from hubdesk.storage.vault import MemoryVault

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

    from hubdesk.core.clock import Clock
    from hubdesk.core.errors import HubDeskError
    from hubdesk.engine.records import Summary
    from hubdesk.engine.run.job import ImportJob
    from hubdesk.engine.session import Session
    from hubdesk.mapping.rules import Recipe
    from hubdesk.storage.journal.records import ByHubSpot
    from tests.support.portal import PortalProcess


@dataclass(frozen=True, slots=True)
class Place:
    """What a rig wants to know of a portal; a :class:`~tests.support.portal.PortalProcess` has it, too."""

    url: str
    token: str


class Rig:
    """One home and one portal.

    Attributes:
        ended: Why the last run ended early, or None.
    """

    def __init__(
        self,
        folder: Path,
        portal: Place | PortalProcess,
        *,
        token: str = "",
        clock: Clock | None = None,
        workers: WorkerSource | None = None,
    ) -> None:
        self.paths = Paths.below(folder / "home")
        self.clock = clock or SystemClock()
        self.token = token or portal.token
        self.ended: HubDeskError | None = None
        workers = workers or WorkerSource()
        hosts = Hosts.loopback(portal.url, portal.url)
        accounts, cache = AccountStore(self.paths), CatalogueCache(self.paths.cache)
        self.connector = Connector(
            hosts, self.clock, accounts, MemoryVault(), cache, "test", data=self.paths.data_folder
        )
        self.preparer = Preparer(workers, self.clock, self.paths.data_folder / "opened")
        self.jobs = Jobs(self.paths, workers, self.clock, "test")

    @asynccontextmanager
    async def session(self, token: str = "", *, wait: bool = False) -> AsyncIterator[Session]:
        """Open a session of the rig's token, or of another one."""
        options = OpenOptions(patience=Patience.PATIENT, wait_for_day=wait)
        session = await self.connector.open(Secret(token or self.token), options=options)
        try:
            yield session
        finally:
            await session.close()

    async def plan(
        self,
        session: Session,
        file: Path,
        *,
        mode: str = "upsert",
        adapt: Callable[[Recipe], Recipe] | None = None,
        by_hubspot: ByHubSpot | None = None,
    ) -> ImportJob:
        """Check a file with the suggested recipe, or what ``adapt`` makes of it, and plan its import."""
        head = await self.preparer.look(file)
        catalogue = await session.catalogue(Patience.PATIENT)
        recipe = suggested_recipe(head, catalogue)
        checked = await self.preparer.check(head, adapt(recipe) if adapt is not None else recipe, catalogue)
        try:
            root = self.paths.results_root
            return await self.jobs.create(
                session, checked, mode=mode, results_dir=None, results_root=root, by_hubspot=by_hubspot
            )
        finally:
            await checked.close()

    async def run(self, job: ImportJob, *, trial: int = 0) -> Summary:
        """Run a job to its end and close it."""
        try:
            return await job.run(trial=trial)
        finally:
            self.ended = job.ended
            await job.close()

    async def import_(self, file: Path, *, mode: str = "upsert", wait: bool = False) -> Summary:
        """Import a file."""
        async with self.session(wait=wait) as session:
            return await self.run(await self.plan(session, file, mode=mode))

    async def resume(self, job_id: str, token: str = "", *, trial: int = 0) -> Summary:
        """Go on with a job."""
        async with self.session(token) as session:
            journal = await self.jobs.journal(job_id)
            try:
                return await self.run(await self.jobs.resume(journal, session), trial=trial)
            finally:
                await journal.close()
