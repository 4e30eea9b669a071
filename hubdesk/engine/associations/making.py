"""Creates the companies that a job needs, each once, also when the answer is lost or the program is killed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from hubdesk.engine.associations.lookup import parts_of
from hubdesk.hubspot.failures import OutcomeUnknown, Refused
from hubdesk.mapping.companies import CompanyBy
from hubdesk.storage.companies import Match

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from hubdesk.core.clock import Clock
    from hubdesk.engine.associations.lookup import CompanyLookup
    from hubdesk.hubspot.companies import CompaniesApi, CompanyRecord
    from hubdesk.mapping.companies import CompanyRule
    from hubdesk.storage.companies import CompanyFile, Named

_LOOKS = 4
_PAUSE = 3.0
"""Seconds between two looks for a company whose creation was not answered: the search index lags a few moments."""

_SLACK = 5.0
"""Seconds by which a company may seem older than the moment at which its creation was begun."""


class CompanyMaker:
    """Creates companies.

    Args:
        companies: The account's companies.
        rule: The recipe's.
        lookup: Finds companies that somebody made meanwhile, or that an attempt without an answer made.
        file: Where intents and results are kept.
        clock: For pauses.
        now: HubSpot's time, seconds since the epoch.
    """

    def __init__(
        self,
        companies: CompaniesApi,
        rule: CompanyRule,
        lookup: CompanyLookup,
        file: CompanyFile,
        clock: Clock,
        now: Callable[[], float],
    ) -> None:
        self._companies = companies
        self._rule = rule
        self._lookup = lookup
        self._file = file
        self._clock = clock
        self._now = now

    async def settle(self, names: Iterable[Named]) -> list[Named]:
        """Return names whose company is to be made, or perhaps is, with what became of each.

        Raises:
            HubDeskError: HubSpot cannot be reached; going on with the job goes on here.
        """
        perhaps: list[Named] = []
        fresh: list[Named] = []
        for one in {one.id: one for one in names}.values():
            (perhaps if one.match is Match.MAKING else fresh).append(one)
        settled: list[Named] = []
        for part in parts_of(perhaps):
            found = await self.recover(part)
            settled += found
            fresh += [msgspec.structs.replace(one, match=Match.TO_MAKE) for one in part if one.id not in _ids(found)]
        for part in parts_of(fresh):
            settled += await self._make(part)
        return settled

    async def recover(self, names: Sequence[Named]) -> list[Named]:
        """Return those of names perhaps made whose company is there; it is looked for until the index must have it."""
        settled: list[Named] = []
        for look in range(_LOOKS):
            left = [one for one in names if one.id not in _ids(settled)]
            if not left:
                break
            if look:
                await self._clock.sleep(_PAUSE)
            found = await self._lookup.find(left)
            settled += [self._whose(one, companies) for one in left if (companies := found.get(one.key))]
        await self._file.match(settled)
        return settled

    def _whose(self, one: Named, companies: Sequence[CompanyRecord]) -> Named:
        ours = [each for each in companies if each.created_at is not None and each.created_at >= one.at - _SLACK]
        if len(companies) == len(ours) == 1:
            return msgspec.structs.replace(one, match=Match.MADE, company=ours[0].id)
        return self._lookup.judge(one, companies)

    async def _make(self, names: Sequence[Named]) -> list[Named]:
        # The plan may be old: somebody may have made some of them since.
        found = await self._lookup.find(names)
        there = [self._lookup.judge(one, companies) for one in names if (companies := found.get(one.key))]
        await self._file.match(there)
        missing = [one for one in names if one.id not in _ids(there)]
        if not missing:
            return there
        begun = [msgspec.structs.replace(one, match=Match.MAKING, at=self._now()) for one in missing]
        await self._file.match(begun)
        return [*there, *await self._create(begun)]

    async def _create(self, begun: Sequence[Named]) -> list[Named]:
        try:
            answer = await self._companies.create({str(one.id): self._properties(one) for one in begun})
        except OutcomeUnknown:
            settled = await self.recover(begun)
            left = [one for one in begun if one.id not in _ids(settled)]
            if left:
                raise  # perhaps it comes later: going on with the job looks again before it creates
            return settled
        except Refused as refusal:
            if len(begun) > 1:
                return [each for one in begun for each in await self._create([one])]
            made, refused = {}, {str(begun[0].id): refusal.code}
        else:
            made, refused = answer.made, answer.refused
        settled = [
            msgspec.structs.replace(one, match=Match.MADE, company=made[str(one.id)])
            if str(one.id) in made
            else msgspec.structs.replace(one, match=Match.REFUSED)
            for one in begun
            if str(one.id) in made or str(one.id) in refused
        ]
        await self._file.match(settled)
        return [*settled, *await self._unnamed([one for one in begun if one.id not in _ids(settled)])]

    async def _unnamed(self, names: Sequence[Named]) -> list[Named]:
        """Return what became of names of which an answer says nothing: the company is there, or there is none."""
        found = await self.recover(names)
        refused = [msgspec.structs.replace(one, match=Match.REFUSED) for one in names if one.id not in _ids(found)]
        await self._file.match(refused)
        return [*found, *refused]

    def _properties(self, one: Named) -> dict[str, str]:
        return {"domain": one.key} if self._rule.by is CompanyBy.DOMAIN else {"name": one.shown}


def _ids(names: Iterable[Named]) -> set[int]:
    return {one.id for one in names}
