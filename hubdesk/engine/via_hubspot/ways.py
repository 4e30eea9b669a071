"""The two ways to send contacts, side by side for one file, and which of them is proposed for which reasons. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hubdesk.engine.limits.look import count
from hubdesk.engine.via_hubspot.request import bytes_of_part, rows_of_part
from hubdesk.hubspot.imports import IMPORTS_A_DAY, IMPORTS_A_DAY_FREE, ROWS_A_DAY, ROWS_A_DAY_FREE
from hubdesk.storage.journal.records import BATCH, HUBSPOT

if TYPE_CHECKING:
    from collections.abc import Sequence

LARGE = 200_000
"""Rows from which HubSpot's own import is proposed: two thousand calls with batches."""

WORTH_A_LOOK = 10_000
"""Rows below which nobody needs to decide between the ways, unless the day's calls do not suffice."""

_MUCH_OF_A_DAY = 0.5
CALLS_A_FILE = 15
"""Calls that a file takes about: its upload, looks at how far it is, and pages of what was refused."""

_BYTES_A_ROW = 150
"""Bytes of a usual row in the table, where nothing was written yet."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way to send the contacts of a file.

    Attributes:
        via: ``batch`` or ``hubspot``.
        calls: Calls that it takes, about.
        seconds: How long it takes; None when only HubSpot knows.
        share_of_day: ``calls`` of what is left of the day's calls, 1.0 for all; None when not known.
        fits_today: Whether it ends without waiting for another day; None when not known.
        knows_new: Whether each row ends as created, updated or unchanged; else as written.
        undo: Whether the import can be taken back, if it was compared first.
        marketing: Whether contacts can be made marketing contacts.
        own_list: Whether contacts can be put on a list that is there already; else HubSpot makes a new one.
    """

    via: str
    calls: int
    seconds: float | None
    share_of_day: float | None
    fits_today: bool | None
    knows_new: bool
    undo: bool
    marketing: bool
    own_list: bool


@dataclass(frozen=True, slots=True)
class Cost:
    """What sending batches takes: calls, seconds, share of what is left of the day, whether it ends today."""

    calls: int
    seconds: float
    share_of_day: float | None = None
    fits_today: bool | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """Both ways for one file.

    Attributes:
        batch: A hundred rows with each call.
        hubspot: Files that HubSpot imports by itself.
        proposed: ``batch`` or ``hubspot``.
        reasons: Why, in sentences.
        obstacles: Why HubSpot's own import cannot do it at all, in sentences; empty when it can.
        matters: Whether the choice is worth somebody's time; a few rows are sent either way in seconds.
    """

    batch: Way
    hubspot: Way
    proposed: str
    reasons: tuple[str, ...]
    obstacles: tuple[str, ...]
    matters: bool

    def way(self, via: str) -> Way:
        """Return one of the two."""
        return self.hubspot if via == HUBSPOT else self.batch


def compare_ways(
    rows: int,
    cost: Cost,
    *,
    free: bool,
    day_left: int | None = None,
    cannot: Sequence[tuple[str, Sequence[str]]] = (),
    may_import: bool = True,
    existing_list: str = "",
) -> Choice:
    """Return both ways for a file, and the one that is proposed.

    Args:
        rows: Rows that would be sent.
        cost: What sending them in batches takes.
        free: Whether the account may have no paid plan, so that HubSpot imports less a day.
        day_left: Calls that are left of the day; None when not known.
        cannot: What HubSpot's import cannot do of the recipe (:func:`hubdesk.mapping.table.obstacles`).
        may_import: Whether the token has the scope for it.
        existing_list: Name of a list of the account that the contacts are to be put on; empty for none.
    """
    obstacles = _obstacles(cannot, may_import=may_import, existing_list=existing_list)
    files = _files(rows, free=free)
    calls = files * CALLS_A_FILE
    batch = Way(BATCH, cost.calls, cost.seconds, cost.share_of_day, cost.fits_today, True, True, False, True)
    share = None if not day_left else calls / day_left
    hubspot = Way(HUBSPOT, calls, None, share, _fits(rows, files, free=free), False, False, True, False)
    via, reasons = _proposal(rows, cost, hubspot, obstacles, free=free)
    matters = via == HUBSPOT or rows >= WORTH_A_LOOK or cost.fits_today is False
    return Choice(batch, hubspot, via, reasons, obstacles, matters)


def _files(rows: int, *, free: bool) -> int:
    each = min(rows_of_part(rows), bytes_of_part(free=free) // _BYTES_A_ROW)
    return max(1, -(-rows // each))


def _fits(rows: int, files: int, *, free: bool) -> bool:
    """Return whether HubSpot imports so much within 24 hours."""
    if free:
        return rows <= ROWS_A_DAY_FREE and files <= IMPORTS_A_DAY_FREE
    return rows <= ROWS_A_DAY and files <= IMPORTS_A_DAY


def _obstacles(cannot: Sequence[tuple[str, Sequence[str]]], *, may_import: bool, existing_list: str) -> tuple[str, ...]:
    found = []
    for word, labels in cannot:
        named = ", ".join(labels)
        if word == "clears":
            found.append(f"Empty cells are to clear {named}, and HubSpot's import never clears a value.")
        elif word == "companies":
            found.append(
                f"“{named}” names companies, and HubSpot's import does not tell which row became which contact."
            )
        else:
            found.append(f"Present values of {named} are to be kept, and HubSpot's import overwrites them.")
    if existing_list:
        found.append(f"The list “{existing_list}” is there already, and HubSpot's import only makes new ones.")
    if not may_import:
        found.append("The access token lacks the scope crm.import, which HubSpot's import needs.")
    return tuple(found)


def _proposal(
    rows: int, cost: Cost, hubspot: Way, obstacles: tuple[str, ...], *, free: bool
) -> tuple[str, tuple[str, ...]]:
    if obstacles:
        return BATCH, obstacles
    known = "HubDesk then knows of each row whether it was created or updated, and can take the import back."
    beyond = not hubspot.fits_today
    wanted = _pressure(rows, cost)
    if wanted and beyond:
        plan = " of an account without a paid plan" if free else ""
        return BATCH, (f"It is more than HubSpot's import takes in a day{plan}, so batches are sooner done.",)
    if wanted:
        return HUBSPOT, (*wanted, "Undo will not be possible, and each row ends as written or rejected.")
    return BATCH, (f"{count(cost.calls, 'call is', 'calls are')} soon made.", known)


def _pressure(rows: int, cost: Cost) -> tuple[str, ...]:
    """Return why so many batches would be too many."""
    if cost.fits_today is False:
        return (f"Batches need {cost.calls:,} calls, more than are left of the day.",)
    if cost.share_of_day is not None and cost.share_of_day > _MUCH_OF_A_DAY:
        share = f"{100 * cost.share_of_day:.0f} %"
        return (f"Batches would take {share} of the calls that are left of the day for all programs of the account.",)
    if rows >= LARGE:
        return (f"With {rows:,} rows a file that HubSpot reads by itself spares {cost.calls:,} calls.",)
    return ()
