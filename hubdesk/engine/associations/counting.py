"""What a job does with companies, counted, before it has written anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.errors import StoppedEarly
from hubdesk.engine.limits.look import count
from hubdesk.hubspot.associations import AT_ONCE, MOST_REMOVED
from hubdesk.hubspot.companies import MOST
from hubdesk.mapping.companies import NoCompany
from hubdesk.storage.companies import Match

if TYPE_CHECKING:
    from hubdesk.mapping.companies import CompanyRule
    from hubdesk.storage.companies import CompanyFile

_MOST_ASKED = 20

DECIDE = (
    "Resume this job in the window, which asks which one is meant, or merge them in HubSpot and resume it. A recipe"
    " can say it as well (“values”), or “first” or “skip”, for a new import."
)
"""What somebody does about names that find several companies; a job that is resumed looks again whether they do."""


class CompanyCounts(msgspec.Struct, frozen=True):
    """What was found for the companies that the rows name.

    Attributes:
        rows: Rows that are associated with a company.
        found: Names that have one.
        create: Names whose company is created.
        skipped: Names that find none, or several, or cannot be a company, and are left out.
        undecided: Names that find several and wait for a decision.
        asked: Some of those: the name and the record ids that fit.
    """

    rows: int
    found: int
    create: int
    skipped: int
    undecided: int
    asked: tuple[tuple[str, tuple[str, ...]], ...] = ()


async def count_companies(file: CompanyFile) -> CompanyCounts:
    """Return what the lookup found."""
    counts = await file.counts()

    def names(*matches: Match) -> int:
        return sum(counts.get(match, (0, 0))[0] for match in matches)

    with_one = (Match.FOUND, Match.TO_MAKE, Match.MAKING, Match.MADE)
    asked = await file.with_match(Match.ASK, 0, _MOST_ASKED)
    return CompanyCounts(
        rows=sum(counts.get(match, (0, 0))[1] for match in with_one),
        found=names(Match.FOUND),
        create=names(Match.TO_MAKE, Match.MAKING, Match.MADE),
        skipped=names(Match.NONE, Match.SEVERAL, Match.LEFT_OUT, Match.REFUSED),
        undecided=names(Match.ASK),
        asked=tuple((one.shown, one.candidates) for one in asked),
    )


def calls_of_file(rows: int, names: int, rule: CompanyRule | None, *, preview: bool = False) -> int:
    """Return the calls that the companies of a file take before anything was looked up, about.

    Args:
        rows: Rows that would be sent.
        names: Different companies that they name.
        rule: The recipe's; None when it names none.
        preview: Only look them up.
    """
    if rule is None or not names:
        return 0
    looks = _parts(max(0, names - len(rule.values)), MOST)
    if preview:
        return looks
    return looks + _calls(rows, names if rule.none is NoCompany.CREATE else 0)  # nobody knows yet which are there


def calls_left(counts: CompanyCounts) -> int:
    """Return the calls that a job's companies still take when they were looked up, about."""
    return _calls(counts.rows, counts.create)


def calls_of_undo(pairs: int, made: int) -> int:
    """Return the calls that an undo takes to end associations and to archive companies that the job created.

    Each company is read, and asked for its contacts, before it is archived.
    """
    return _parts(pairs, MOST_REMOVED) + 3 * _parts(made, MOST)


def _calls(rows: int, create: int) -> int:
    """Return calls that create companies and associate: each of them is looked for once more right before."""
    return 2 * _parts(create, MOST) + 2 * _parts(rows, AT_ONCE)


def _parts(many: int, each: int) -> int:
    return -(-many // each)


def sentence(counts: CompanyCounts) -> str:
    """Return the counts in a sentence for people."""
    parts = [f"Companies: {counts.found:,} found"]
    if counts.create:
        parts.append(f"{counts.create:,} to be created")
    if counts.skipped:
        parts.append(f"{counts.skipped:,} left out")
    if counts.undecided:
        parts.append(f"{counts.undecided:,} with several that fit")
    return f"{', '.join(parts)}; {counts.rows:,} rows get a company."


def undecided_words(counts: CompanyCounts) -> str:
    """Return which names wait for a decision, in a sentence; empty when none does."""
    if not counts.undecided:
        return ""
    name, candidates = counts.asked[0]
    others = count(counts.undecided - 1, "other name finds", "other names find")
    more = f"; {others} several, too" if counts.undecided > 1 else ""
    return f"“{name}” finds {len(candidates)} companies ({', '.join(candidates)}){more}."


def require_decided(counts: CompanyCounts) -> None:
    """Refuse to write while names wait for a decision.

    Raises:
        StoppedEarly: ``companies.undecided``; nothing was sent.
    """
    if message := undecided_words(counts):
        raise StoppedEarly(message, code="companies.undecided", safe="Nothing was sent.", hint=DECIDE)
