"""Finds the companies that the rows of a job name, many at a time, before anything is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from hubdesk.engine.worker import protocol
from hubdesk.hubspot.companies import LONGEST_VALUES, MOST
from hubdesk.mapping.companies import CompanyBy, NoCompany, SeveralCompanies, company_key
from hubdesk.storage.companies import Match, Named

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hubdesk.engine.run.control import Control
    from hubdesk.engine.worker.client import Worker
    from hubdesk.hubspot.companies import CompaniesApi, CompanyRecord
    from hubdesk.mapping.companies import CompanyRule
    from hubdesk.storage.companies import CompanyFile
    from hubdesk.storage.journal.records import Batch

_BATCHES = 50
_VALUES = 5_000

_SEVERAL = {
    SeveralCompanies.SKIP: Match.SEVERAL,
    SeveralCompanies.FIRST: Match.FOUND,
    SeveralCompanies.ASK: Match.ASK,
}


class CompanyLookup:
    """Matches names with companies.

    Args:
        companies: The account's companies.
        rule: The recipe's.
        file: Where what is known is kept.
        control: Pauses and stops it between two calls.
    """

    def __init__(self, companies: CompaniesApi, rule: CompanyRule, file: CompanyFile, control: Control) -> None:
        self._companies = companies
        self._rule = rule
        self._file = file
        self._control = control

    async def run(self, worker: Worker, batches: Sequence[Batch]) -> None:
        """Look up what the rows of ``batches`` name, until stopped; what an earlier run found is not asked again.

        Args:
            worker: A worker on which the job is open.
            batches: Those of the file.

        Raises:
            HubDeskError: The file changed, or the companies cannot be read; nothing was written.
            Halted: Stopped while no request left.
        """
        for at in range(0, len(batches), _BATCHES):
            part = list(batches[at : at + _BATCHES])
            cells = await worker.call(protocol.CompanyCells(part), list[tuple[int, str]])
            keyed = [(row, self._rule.key(cell), " ".join(cell.split())) for row, cell in cells if cell.strip()]
            # What cannot be a domain or a record id, or is too long to be searched, finds nothing: a name of its own.
            await self._file.add_rows(
                [
                    (row, key if key and _length(key) <= LONGEST_VALUES else f"?{shown}", shown)
                    for row, key, shown in keyed
                ]
            )
        while await self._control.may_go() and (names := await self._file.with_match(Match.UNKNOWN, 0, _VALUES)):
            await self._match(names)
        if not self._control.stopping:
            await self._file.set_ready()

    async def ask_again(self) -> None:
        """Look up anew the names that found several companies: somebody may have merged these since.

        Raises:
            HubDeskError: The companies cannot be read; nothing was written.
        """
        last = 0
        while await self._control.may_go() and (names := await self._file.with_match(Match.ASK, last, _VALUES)):
            last = names[-1].id
            await self._match(names)

    async def _match(self, names: Sequence[Named]) -> None:
        decided = self._rule.decided()
        known = [self._decided(one, decided[one.key]) for one in names if one.key in decided]
        known += [_with(one, Match.LEFT_OUT) for one in names if one.key.startswith("?")]
        await self._file.match(known)
        settled = {one.id for one in known}
        for part in parts_of([one for one in names if one.id not in settled]):
            if not await self._control.may_go():
                return
            found = await self.find(part)
            await self._file.match([self.judge(one, found.get(one.key, [])) for one in part])

    @staticmethod
    def _decided(one: Named, company: str) -> Named:
        return _with(one, Match.FOUND, company) if company else _with(one, Match.LEFT_OUT)

    async def find(self, names: Sequence[Named]) -> dict[str, list[CompanyRecord]]:
        """Return the companies of names, as many as :func:`parts_of` gives, by compared name, the oldest first."""
        keys = [one.key for one in names]
        by = self._rule.by
        if by is CompanyBy.RECORD_ID:
            return {one.id: [one] for one in await self._control.unless_stopped(self._companies.read(keys))}
        found: dict[str, list[CompanyRecord]] = {}
        for one in await self._control.unless_stopped(self._companies.search(str(by), keys)):
            found.setdefault(company_key(by, one.properties.get(str(by)) or ""), []).append(one)
        for companies in found.values():
            companies.sort(key=lambda one: (one.created_at or 0.0, one.id))
        return found

    def judge(self, one: Named, companies: Sequence[CompanyRecord]) -> Named:
        """Return what becomes of a name that finds these companies, by the recipe's rules."""
        if not companies:
            return _with(one, Match.TO_MAKE if self._rule.none is NoCompany.CREATE else Match.NONE)
        candidates = tuple(company.id for company in companies)
        if len(candidates) == 1:
            return _with(one, Match.FOUND, candidates[0])
        match = _SEVERAL[self._rule.several]
        company = candidates[0] if match is Match.FOUND else ""
        return msgspec.structs.replace(one, match=match, company=company, candidates=candidates)


def parts_of(names: Sequence[Named]) -> Iterator[list[Named]]:
    """Yield names in parts that one search has room for."""
    part: list[Named] = []
    length = 0
    for one in names:
        size = _length(one.key)
        if part and (len(part) == MOST or length + size > LONGEST_VALUES):
            yield part
            part, length = [], 0
        part.append(one)
        length += size
    if part:
        yield part


def _length(key: str) -> int:
    """Return the bytes of a name in the body of a search, with what stands between two."""
    return len(msgspec.json.encode(key)) + 1


def _with(one: Named, match: Match, company: str = "") -> Named:
    return msgspec.structs.replace(one, match=match, company=company)
