"""What an undo would do, line by line, from its plan: for whoever shows it before it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from hubdesk.engine.reasons import remote_reason
from hubdesk.engine.undo.decide import EDITED, NOTHING
from hubdesk.storage.plan.records import Action, Kind, PlanFilter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hubdesk.engine.plan.planner import PlanProgress
    from hubdesk.storage.plan.reader import Plan

_AT_ONCE = 10_000
_ON_LIST = "They stay on the list: HubSpot's answer was lost, so nobody knows whether the import put them there."


class UndoLines(msgspec.Struct, frozen=True):
    """What becomes of the contacts that a job wrote; those of contacts sum to all of them.

    Attributes:
        restored: Contacts that get old values back.
        partly: Those of them of which others edited some properties since; these keep their edits.
        archived: Contacts that the job created and nobody touched.
        kept_updated: Contacts whose values others changed since.
        kept_created: Contacts that the job created and others edited since.
        as_before: Contacts that are as they were before already.
        refused: Contacts that cannot be taken back.
        reasons: Why not, and why some stay on the import's list, each with its number.
        associated: Associations with companies that are ended.
    """

    restored: int = 0
    partly: int = 0
    archived: int = 0
    kept_updated: int = 0
    kept_created: int = 0
    as_before: int = 0
    refused: int = 0
    reasons: tuple[tuple[str, int], ...] = ()
    associated: int = 0

    @property
    def written(self) -> int:
        """Contacts that the undo writes."""
        return self.restored + self.archived

    @property
    def things(self) -> int:
        """What the undo writes: contacts, or associations when no contact is left to write."""
        return self.written or self.associated


def lines_so_far(progress: PlanProgress) -> UndoLines:
    """Return the lines while the plan is made; which of the kept ones were created is told at its end."""
    found: Mapping[Action, int] = progress.actions
    return UndoLines(
        restored=found.get(Action.UPDATE, 0),
        archived=found.get(Action.ARCHIVE, 0),
        kept_updated=found.get(Action.UNCHANGED, 0),
        refused=found.get(Action.REFUSED, 0),
    )


async def lines_of(plan: Plan, associated: int = 0) -> UndoLines:
    """Return the lines of an undo's plan, which ends so many associations as well."""
    totals = await plan.totals()
    unchanged = totals.count(Action.UNCHANGED)
    as_before = totals.codes.get(NOTHING, 0)
    updated = await plan.count(PlanFilter(action=Action.UNCHANGED, kind=Kind.KEEPS))
    known = {EDITED, NOTHING}
    refusals = [(remote_reason(code, ""), count) for code, count in totals.codes.items() if code not in known]
    if staying := await _staying_on_list(plan):
        refusals.append((_ON_LIST, staying))
    return UndoLines(
        restored=totals.count(Action.UPDATE),
        partly=await plan.count(PlanFilter(action=Action.UPDATE, kind=Kind.KEEPS)),
        archived=totals.count(Action.ARCHIVE),
        kept_updated=updated,
        kept_created=unchanged - updated - as_before,
        as_before=as_before,
        refused=totals.count(Action.REFUSED),
        reasons=tuple(sorted(refusals, key=lambda one: -one[1])),
        associated=associated,
    )


async def _staying_on_list(plan: Plan) -> int:
    """Return how many contacts stay on the list of the job since nobody knows whether it put them there."""
    found = 0
    while part := len(await plan.perhaps_listed(found, _AT_ONCE)):
        found += part
    return found
