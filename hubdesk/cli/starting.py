"""From a job without a plan to its end, in the order that keeps every failure resumable: connect, plan, run."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hubdesk.cli.access import session_for
from hubdesk.cli.render import fail
from hubdesk.cli.running import stopped_summary, unplanned_summary
from hubdesk.core.errors import HubDeskError, InputError
from hubdesk.engine.records import Summary
from hubdesk.hubspot.client import Patience

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from hubdesk.bootstrap import Services
    from hubdesk.cli.access import Access
    from hubdesk.cli.render import Output
    from hubdesk.engine.run.job import ImportJob
    from hubdesk.engine.session import Session
    from hubdesk.storage.journal.journal import Journal
    from hubdesk.tabular.model import FileHead

NOTHING = Summary(job=None, state="refused", rows=0)
"""The summary of a command that ended before there was a job."""


@dataclass(frozen=True, slots=True)
class Start:
    """A job before its plan.

    Attributes:
        services: What the program stands on.
        access: How the account is reached.
        journal: The job's.
        head: Its file.
        wait: Whether to wait for the next day when the day's quota is used up.
    """

    services: Services
    access: Access
    journal: Journal
    head: FileHead
    wait: bool

    async def run(
        self,
        plan: Callable[[Session], Awaitable[ImportJob | None]],
        finish: Callable[[ImportJob], Awaitable[int]],
        output: Output,
    ) -> int:
        """Connect, plan, run, and return the exit code.

        Args:
            plan: Plans the job; returns None when the user does not want it after all.
            finish: Takes the planned job to its end and returns the exit code.
            output: Prints.
        """
        output.begin_job(self.journal.meta.job_id)
        async with AsyncExitStack() as stack:
            try:
                session = await stack.enter_async_context(
                    session_for(self.services, self.access, output, patience=Patience.PATIENT, wait=self.wait)
                )
                job = await plan(session)
            except InputError as error:
                # Nothing was planned or sent, and trying the same again would end in the same way.
                await self.services.jobs.discard(self.journal)
                return fail(error, output, NOTHING)
            except (HubDeskError, asyncio.CancelledError) as error:
                await self.journal.close()
                return await unplanned_summary(error, self.journal.meta, self.head, output)
            if job is None:
                return InputError.exit_code
            try:
                return await finish(job)
            except (HubDeskError, asyncio.CancelledError) as error:
                return stopped_summary(error, self.journal, output)
