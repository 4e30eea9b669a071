"""The choice between both ways for a checked file and an account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.core.errors import InputError, ScopeMissing
from hubdesk.engine.limits.forecast import left_today
from hubdesk.engine.limits.tiers import TIERS
from hubdesk.engine.run.cost import calls_of
from hubdesk.engine.scopes.advice import require
from hubdesk.engine.via_hubspot.ways import Cost, compare_ways
from hubdesk.mapping.recipe import parse_recipe
from hubdesk.mapping.table import obstacles
from hubdesk.storage.journal.records import AUTO, HUBSPOT

if TYPE_CHECKING:
    from hubdesk.engine.prepare import CheckedFile
    from hubdesk.engine.records import Account
    from hubdesk.engine.session import Session
    from hubdesk.engine.via_hubspot.ways import Choice
    from hubdesk.storage.journal.records import IntoList

FEATURE = "server_import"


async def choice_for(session: Session, checked: CheckedFile, *, mode: str, into: IntoList | None = None) -> Choice:
    """Return both ways for a file of contacts and the one that is proposed.

    Args:
        session: The account.
        checked: The file.
        mode: ``upsert``, ``create`` or ``update``.
        into: The list that the contacts are to be put on, looked up; None for none.
    """
    recipe = parse_recipe(checked.recipe)
    expected = await session.forecast(calls_of(checked.summary, recipe, checked.catalogue, mode=mode))
    rate = session.rate()
    return compare_ways(
        checked.summary.good,
        Cost(expected.calls, expected.seconds, expected.share_of_day_left, expected.fits_today),
        free=rate.limit <= TIERS[0].burst,
        day_left=left_today(rate),
        cannot=obstacles(recipe, checked.catalogue),
        may_import=_may_import(session.account),
        existing_list=into.name if into is not None and into.list_id else "",
    )


def way_to_take(choice: Choice, wanted: str, account: Account) -> str:
    """Return the way of a job.

    Args:
        choice: Both ways.
        wanted: ``batch``, ``hubspot``, ``auto`` or empty, as somebody asked for it.
        account: Where the contacts go.

    Raises:
        ScopeMissing: HubSpot's import is wanted, and the token may not use it.
        InputError: ``via.impossible``: HubSpot's import cannot do what the recipe says.
    """
    if wanted == AUTO:
        return choice.proposed
    if wanted == HUBSPOT:
        require(account, FEATURE)
        if choice.obstacles:
            message = "HubSpot's own import cannot do this. " + " ".join(choice.obstacles)
            hint = "Change that in the recipe, or send batches (--via batch)."
            raise InputError(message, code="via.impossible", safe="Nothing was sent.", hint=hint)
        return HUBSPOT
    return wanted or choice.batch.via


def _may_import(account: Account) -> bool:
    try:
        require(account, FEATURE)
    except ScopeMissing:
        return False
    return True
