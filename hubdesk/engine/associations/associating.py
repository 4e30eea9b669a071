"""Associates the contacts that a job wrote with their companies, and ends in an undo what it associated.

Before an association is asked for, HubSpot is asked whether it is there; only then its intent is noted. So an undo ends
what the job has made and nothing else, and a job that was killed asks for its intents again, which changes nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.errors import HubDeskError
from hubdesk.engine.associations.lookup import parts_of
from hubdesk.hubspot.associations import AT_ONCE, MOST_REMOVED
from hubdesk.hubspot.companies import MOST
from hubdesk.hubspot.failures import Refused
from hubdesk.storage.companies import Match, Named, PairState
from hubdesk.storage.journal.records import RowState, WithCompanies

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence

    from hubdesk.engine.associations.making import CompanyMaker
    from hubdesk.engine.run.control import Control
    from hubdesk.hubspot.associations import AssociationsApi
    from hubdesk.hubspot.companies import CompaniesApi
    from hubdesk.storage.companies import CompanyFile
    from hubdesk.storage.journal.journal import Journal
    from hubdesk.storage.journal.records import Outcome

    Pair = tuple[str, str]

_IN_HUBSPOT = (RowState.CREATED, RowState.UPDATED, RowState.UNCHANGED)
_HELD_BY = ("num_associated_deals", "num_associated_tickets", "notes_last_updated", "hubspot_owner_id")
"""Properties of HubSpot's own that say that somebody works with a company."""

_LED_TO_NONE = (Match.NONE, Match.SEVERAL, Match.ASK, Match.REFUSED, Match.LEFT_OUT)
_NOT_FOUND = 404

_MOST_REFUSALS = 20
"""Associations refused one after another, each by itself, after which the job stops."""


class Associating:
    """The associations of one job.

    Args:
        journal: The job's, everything settled.
        file: What it knows of companies.
        associations: The account's associations.
        control: Stops it between two calls.
    """

    def __init__(self, journal: Journal, file: CompanyFile, associations: AssociationsApi, control: Control) -> None:
        self._journal = journal
        self._file = file
        self._associations = associations
        self._control = control
        self._refusals = 0

    async def associate(self, maker: CompanyMaker) -> None:
        """Associate the job's contacts, from where an earlier run was; companies are created when they are needed.

        Raises:
            HubDeskError: HubSpot refuses, or cannot be reached; going on with the job goes on here.
        """
        try:
            while await self._control.may_go() and (
                outcomes := await self._journal.outcomes(self._doing().row, AT_ONCE)
            ):
                await self._pairs_of(outcomes, maker)
                await self._note(msgspec.structs.replace(self._doing(), row=outcomes[-1].row))
        except HubDeskError:
            await self.count()
            raise
        await self.count(done=not self._control.stopping)

    async def _pairs_of(self, outcomes: Sequence[Outcome], maker: CompanyMaker) -> None:
        written = {one.row: one.record_id for one in outcomes if one.state in _IN_HUBSPOT and one.record_id}
        named = await self._file.of_rows(list(written))
        open_names = [one for one in named.values() if one.match in (Match.TO_MAKE, Match.MAKING)]
        made = {one.id: one for one in await maker.settle(open_names)} if open_names else {}
        companies = {row: made.get(one.id, one).company for row, one in named.items()}
        pairs = list(dict.fromkeys((written[row], company) for row, company in companies.items() if company))
        known = await self._file.pairs(pairs)
        fresh = [pair for pair in pairs if pair not in known]
        if fresh:
            there = await self._associations.companies_of(list(dict.fromkeys(contact for contact, _ in fresh)))
            before = [pair for pair in fresh if pair[1] in there.get(pair[0], ())]
            await self._file.keep_pairs(before, PairState.BEFORE)
            fresh = [pair for pair in fresh if pair not in set(before)]
            await self._file.keep_pairs(fresh, PairState.INTENT)
        wanted = [pair for pair in pairs if known.get(pair) is PairState.INTENT] + fresh
        if wanted:
            await self._associate(wanted)

    async def _associate(self, wanted: Sequence[Pair]) -> None:
        async for part, ours in self._parted(wanted, self._associations.associate):
            await self._file.keep_pairs([pair for pair in part if pair in ours], PairState.OURS)
            await self._file.keep_pairs([pair for pair in part if pair not in ours], PairState.REFUSED)

    async def _remove(self, pairs: Sequence[Pair]) -> set[Pair]:
        try:
            await self._associations.remove(pairs)
        except Refused as refusal:
            if refusal.status != _NOT_FOUND or len(pairs) > 1:
                raise
        return set(pairs)

    async def _parted(
        self, pairs: Sequence[Pair], ask: Callable[[Sequence[Pair]], Awaitable[set[Pair]]]
    ) -> AsyncIterator[tuple[Sequence[Pair], set[Pair]]]:
        """Ask for something for pairs; what is refused of many is parted until the refusal belongs to one.

        Yields:
            Pairs, and those of them for which it was done.
        """
        todo = [pairs]
        while todo:
            part = todo.pop()
            try:
                done = await ask(part)
                self._refusals = 0
            except Refused:
                if self._refusals >= _MOST_REFUSALS:
                    raise  # it is about the request, not about what is in it
                if len(part) > 1:
                    middle = len(part) // 2
                    todo += [part[middle:], part[:middle]]
                    continue
                self._refusals += 1
                done = set()
            yield part, done

    # -- an undo

    async def take_back(self, maker: CompanyMaker, companies: CompaniesApi) -> None:
        """End the associations that the job that is undone has made, then archive companies that nobody uses.

        Raises:
            HubDeskError: See :meth:`associate`.
        """
        try:
            await self._end_associations()
            if not self._control.stopping:
                await self._companies_back(maker, companies)
        except HubDeskError:
            await self.count()
            raise
        await self.count(done=not self._control.stopping)

    async def _end_associations(self) -> None:
        after: Pair = ("", "")
        while await self._control.may_go() and (pairs := await self._file.ours(after, MOST_REMOVED)):
            async for part, removed in self._parted(pairs, self._remove):
                await self._file.keep_pairs([pair for pair in part if pair in removed], PairState.REMOVED)
                await self._file.keep_pairs([pair for pair in part if pair not in removed], PairState.REFUSED)
            after = pairs[-1]

    async def _companies_back(self, maker: CompanyMaker, companies: CompaniesApi) -> None:
        perhaps = await self._file.with_match(Match.MAKING, 0, 1_000_000)
        for names in parts_of(perhaps):
            await maker.recover(names)
        while await self._control.may_go() and (made := await self._file.with_match(Match.MADE, 0, MOST)):
            await self._archive_unused(made, companies)

    async def _archive_unused(self, made: Sequence[Named], companies: CompaniesApi) -> None:
        ids = [one.company for one in made]
        there = {one.id: one for one in await companies.read(ids, _HELD_BY)}
        used = set(await self._associations.contacts_of(ids))
        used |= {one.id for one in there.values() if any(_says(one.properties.get(name)) for name in _HELD_BY)}
        gone = [one for one in made if one.company in there and one.company not in used]
        if gone:
            await companies.archive([one.company for one in gone])
        await self._file.match(_all(gone, Match.ARCHIVED))
        await self._file.match(_all([one for one in made if one.company in used], Match.KEPT))
        # Somebody else has archived these already.
        await self._file.match(_all([one for one in made if one.company not in there], Match.LEFT_OUT))

    def _doing(self) -> WithCompanies:
        doing = self._journal.meta.companies
        assert doing is not None  # noqa: S101  # asked for only when there are companies
        return doing

    async def count(self, *, done: bool = False) -> None:
        """Keep what was done so far, counted; that takes a look at everything, so it is not done after each part."""
        names = await self._file.names()
        counted = {state: await self._file.counted(state) for state in PairState}
        doing = msgspec.structs.replace(
            self._doing(),
            associated=counted[PairState.OURS],
            removed=counted[PairState.REMOVED],
            refused=counted[PairState.REFUSED],
            created=names.get(Match.MADE, 0),
            missing=sum(names.get(match, 0) for match in _LED_TO_NONE),
            archived=names.get(Match.ARCHIVED, 0),
            kept=names.get(Match.KEPT, 0),
            done=done,
        )
        await self._note(doing)

    async def _note(self, doing: WithCompanies) -> None:
        await self._journal.update_meta(msgspec.structs.replace(self._journal.meta, companies=doing))


def _says(value: str | None) -> bool:
    return value not in (None, "", "0")


def _all(names: Iterable[Named], match: Match) -> list[Named]:
    return [msgspec.structs.replace(one, match=match) for one in names]
