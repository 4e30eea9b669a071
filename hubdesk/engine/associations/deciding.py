"""Which company is meant where several fit: what there is to choose from, and what was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.errors import InputError
from hubdesk.hubspot.companies import MOST
from hubdesk.mapping.companies import SeveralCompanies
from hubdesk.storage.companies import Match

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hubdesk.hubspot.companies import CompaniesApi
    from hubdesk.storage.companies import CompanyFile, Named

MOST_CANDIDATES = 20
"""Companies of one name that are offered, the oldest first; who has more of one name merges them."""

_PROPERTIES = ("name", "domain", "city", "country", "createdate")
_MANY = 500


class Candidate(msgspec.Struct, frozen=True):
    """A company that may be meant.

    Attributes:
        id: Record id.
        name: Its name; empty when HubSpot told none.
        domain: Its domain, or empty.
        place: City and country, as far as they are known.
        created_at: Seconds since the epoch, by HubSpot's clock; None when HubSpot did not tell.
    """

    id: str
    name: str = ""
    domain: str = ""
    place: str = ""
    created_at: float | None = None


class UndecidedName(msgspec.Struct, frozen=True):
    """A name that several companies have.

    Attributes:
        id: Its number in the job.
        shown: The name as the file has it.
        rows: Rows that have it.
        candidates: Companies that fit, the oldest first, at most :data:`MOST_CANDIDATES`.
        fitting: How many fit.
    """

    id: int
    shown: str
    rows: int
    candidates: tuple[Candidate, ...]
    fitting: int


class UndecidedNames(msgspec.Struct, frozen=True):
    """Names of a job that wait for a decision.

    Attributes:
        names: The first of them.
        total: How many there are.
    """

    names: tuple[UndecidedName, ...] = ()
    total: int = 0


async def undecided_names(file: CompanyFile, companies: CompaniesApi, count: int) -> UndecidedNames:
    """Return up to ``count`` names that wait for a decision, with what HubSpot knows of the companies that fit.

    Raises:
        HubDeskError: The companies cannot be read.
    """
    total = (await file.names()).get(Match.ASK, 0)
    names = await file.with_match(Match.ASK, 0, count) if total else []
    offered = {one.id: one.candidates[:MOST_CANDIDATES] for one in names}
    known = await _read(companies, list(dict.fromkeys(each for ids in offered.values() for each in ids)))
    rows = await file.rows_of([one.id for one in names])
    return UndecidedNames(
        tuple(
            UndecidedName(
                one.id,
                one.shown,
                rows.get(one.id, 0),
                tuple(known.get(each, Candidate(each)) for each in offered[one.id]),
                len(one.candidates),
            )
            for one in names
        ),
        total,
    )


async def decide(
    file: CompanyFile, chosen: Mapping[int, str], rest: SeveralCompanies = SeveralCompanies.ASK
) -> dict[str, str]:
    """Keep what somebody decided, and return it by the name as the file has it, as a recipe's ``values`` do.

    Args:
        file: The job's companies.
        chosen: By the number of a name, the record id of its company; an empty one associates nothing.
        rest: What becomes of all other names that wait: the oldest is taken, they are left out, or they wait on.

    Raises:
        InputError: A company does not fit a name; nothing was kept.
    """
    decided: list[Named] = []
    rest_of: list[Named] = []
    last = 0
    while names := await file.with_match(Match.ASK, last, _MANY):
        last = names[-1].id
        decided += [_with(one, chosen[one.id]) for one in names if one.id in chosen]
        if rest is not SeveralCompanies.ASK:
            rest_of += [_by(rest, one) for one in names if one.id not in chosen]
    await file.match([*decided, *rest_of])
    return {one.shown: one.company for one in decided}


def _with(one: Named, company: str) -> Named:
    if company and company not in one.candidates:
        message = f"Company {company} is none of those that “{one.shown}” finds."
        hint = "Choose one of the companies that are offered."
        raise InputError(message, code="companies.not_offered", safe="Nothing was changed.", hint=hint)
    match = Match.FOUND if company else Match.LEFT_OUT
    return msgspec.structs.replace(one, match=match, company=company)


def _by(rest: SeveralCompanies, one: Named) -> Named:
    if rest is SeveralCompanies.SKIP:
        return msgspec.structs.replace(one, match=Match.SEVERAL)
    return msgspec.structs.replace(one, match=Match.FOUND, company=one.candidates[0])


async def _read(companies: CompaniesApi, ids: Sequence[str]) -> dict[str, Candidate]:
    found: dict[str, Candidate] = {}
    for at in range(0, len(ids), MOST):
        for one in await companies.read(ids[at : at + MOST], _PROPERTIES):
            values = {name: one.properties.get(name) or "" for name in _PROPERTIES}
            place = ", ".join(filter(None, (values["city"], values["country"])))
            found[one.id] = Candidate(one.id, values["name"], values["domain"], place, one.created_at)
    return found
