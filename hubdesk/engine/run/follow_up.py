"""What a job does besides writing contacts: companies are looked up before, lists and associations follow after."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec

from hubdesk.engine.associations.associating import Associating
from hubdesk.engine.associations.counting import (
    CompanyCounts,
    calls_left,
    calls_of_undo,
    count_companies,
    require_decided,
)
from hubdesk.engine.associations.deciding import UndecidedNames, decide, undecided_names
from hubdesk.engine.associations.lookup import CompanyLookup
from hubdesk.engine.associations.making import CompanyMaker
from hubdesk.engine.run.control import Halted
from hubdesk.engine.run.listing import Listing
from hubdesk.engine.undo.mode import UNDO
from hubdesk.hubspot.associations import AssociationsApi
from hubdesk.hubspot.companies import CompaniesApi
from hubdesk.hubspot.lists import ListsApi
from hubdesk.mapping.companies import CompanyBy, CompanyRule
from hubdesk.mapping.recipe import dump_recipe, parse_recipe
from hubdesk.storage.companies import Match, PairState, companies_in, has_companies
from hubdesk.storage.plan.reader import Plan

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hubdesk.core.clock import Clock
    from hubdesk.engine.run.control import Control
    from hubdesk.engine.session import Session
    from hubdesk.engine.worker.client import Worker
    from hubdesk.mapping.companies import SeveralCompanies
    from hubdesk.storage.companies import CompanyFile, Named
    from hubdesk.storage.journal.journal import Journal


class FollowUp:
    """Lists and companies of one job.

    Args:
        journal: The job's.
        session: The account.
        control: Stops it between two calls.
        clock: For pauses.
    """

    def __init__(self, journal: Journal, session: Session, control: Control, clock: Clock) -> None:
        self._journal = journal
        self._session = session
        self._control = control
        self._clock = clock

    async def look_up(self, worker: Worker) -> CompanyCounts | None:
        """Find the companies that the rows name, once; None when the job has nothing to do with companies.

        Args:
            worker: A worker on which the job is open, its batches still those of the file.

        Raises:
            HubDeskError: They cannot be read; nothing was written.
        """
        return await self._looked_up(worker, again=False)

    async def _looked_up(self, worker: Worker, *, again: bool) -> CompanyCounts | None:
        rule = self._rule()
        if rule is None:
            return None
        async with companies_in(self._journal.folder) as file:
            lookup = CompanyLookup(CompaniesApi(self._session.client), rule, file, self._control)
            with suppress(Halted):
                if not await file.is_ready():
                    await lookup.run(worker, await self._journal.open_batches())
                elif again:
                    await lookup.ask_again()
            return await count_companies(file)

    async def undecided(self, count: int) -> UndecidedNames:
        """Return up to ``count`` names of companies that wait for a decision, of those that were looked up.

        They are looked up once more: somebody may have merged companies since.

        Raises:
            HubDeskError: The companies cannot be read; nothing was written.
        """
        rule = self._rule()
        if rule is None or not has_companies(self._journal.folder):
            return UndecidedNames()
        companies = CompaniesApi(self._session.client)
        async with companies_in(self._journal.folder) as file:
            with suppress(Halted):
                await CompanyLookup(companies, rule, file, self._control).ask_again()
            return await undecided_names(file, companies, count)

    async def decide(self, chosen: Mapping[int, str], rest: SeveralCompanies) -> CompanyCounts | None:
        """Keep what somebody decided about names with several companies, also in the job's recipe.

        Args:
            chosen: See :func:`.deciding.decide`.
            rest: What becomes of all others.

        Raises:
            InputError: A company does not fit a name; nothing was kept.
        """
        rule = self._rule()
        if rule is None:
            return None
        async with companies_in(self._journal.folder) as file:
            values = await decide(file, chosen, rest)
            counts = await count_companies(file)
        meta = self._journal.meta
        recipe = parse_recipe(meta.recipe)
        known = replace(rule, values={**rule.values, **values})
        # What is remembered of the job's columns, and the recipe that its details show, have it from here.
        await self._journal.update_meta(
            msgspec.structs.replace(meta, recipe=dump_recipe(replace(recipe, company=known)))
        )
        return counts

    async def associated(self) -> int:
        """Return how many associations the job has made, or perhaps made; in an undo how many are to be ended."""
        if self._journal.meta.companies is None:
            return 0
        async with companies_in(self._journal.folder) as file:
            return await _made(file)

    async def calls(self) -> int:
        """Return the calls that associating and creating companies still takes, about; in an undo, ending all that."""
        meta = self._journal.meta
        if meta.companies is None or meta.companies.done:
            return 0
        async with companies_in(self._journal.folder) as file:
            if meta.mode == UNDO:
                companies = (await file.names()).get(Match.MADE, 0)
                return calls_of_undo(await _made(file), companies)
            return calls_left(await count_companies(file))

    async def companies_of(self, rows: Sequence[int]) -> dict[int, Named] | None:
        """Return what is known of the companies that rows name; None in a job that associates no contacts."""
        meta = self._journal.meta
        if meta.companies is None or meta.mode == UNDO or not has_companies(self._journal.folder):
            return None
        async with companies_in(self._journal.folder) as file:
            return await file.of_rows(rows)

    async def before(self, worker: Worker) -> None:
        """See that the companies are known before the first contact is written; what is undecided is asked again.

        Raises:
            StoppedEarly: Somebody has to decide first; nothing was sent.
            HubDeskError: See :meth:`look_up`.
        """
        counts = await self._looked_up(worker, again=True)
        if counts is not None and not self._control.stopping:
            require_decided(counts)

    async def done(self) -> bool:
        """Return whether nothing of the job is left."""
        meta = self._journal.meta
        rest = (meta.into is None or meta.into.done) and (meta.companies is None or meta.companies.done)
        return rest and not await self._journal.open_batches()

    async def run(self) -> None:
        """Put the contacts on the job's list and associate them, once they all are in HubSpot.

        Raises:
            HubDeskError: Going on with the job goes on where this one ended.
        """
        if await self._journal.open_batches():
            return
        with suppress(Halted):  # each call can be made once more, by whoever goes on with the job
            await self._list()
            await self._associate()

    async def _list(self) -> None:
        meta = self._journal.meta
        if meta.into is None or meta.into.done:
            return
        plan = await Plan.open(self._journal.folder, meta.job_id, digest=meta.plan) if meta.plan else None
        try:
            client = self._session.client
            listing = Listing(self._journal, ListsApi(client), plan, self._control, client.calls)
            work = listing.take_off() if meta.mode == UNDO else listing.put_on()
            await self._control.unless_stopped(work)
        finally:
            if plan is not None:
                await plan.close()

    async def _associate(self) -> None:
        meta = self._journal.meta
        if meta.companies is None or meta.companies.done or self._control.stopping:
            return
        rule = self._rule() or CompanyRule("", CompanyBy(meta.companies.by))
        client = self._session.client
        companies = CompaniesApi(client)
        async with companies_in(self._journal.folder) as file:
            lookup = CompanyLookup(companies, rule, file, self._control)
            maker = CompanyMaker(companies, rule, lookup, file, self._clock, self._session.server_time)
            ours = Associating(self._journal, file, AssociationsApi(client), self._control)
            work = ours.take_back(maker, companies) if meta.mode == UNDO else ours.associate(maker)
            try:
                await self._control.unless_stopped(work)
            except Halted:
                await ours.count()
                raise

    def _rule(self) -> CompanyRule | None:
        """Return the recipe's rule about companies; None in an undo."""
        meta = self._journal.meta
        if meta.companies is None or meta.mode == UNDO:
            return None
        return parse_recipe(meta.recipe).company


async def _made(file: CompanyFile) -> int:
    """Return how many associations a job has made, or perhaps made."""
    return sum([await file.counted(state) for state in (PairState.INTENT, PairState.OURS)])
