"""What the import of a checked file takes, and a job from where it stands now."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from hubdesk.engine.associations.counting import calls_of_file
from hubdesk.engine.limits.forecast import Calls, calls_for
from hubdesk.engine.plan.grouping import write_calls
from hubdesk.engine.plan.write_rules import WriteRules
from hubdesk.engine.prepare import BATCH_SIZE
from hubdesk.engine.undo.mode import UNDO
from hubdesk.engine.via_hubspot.ways import CALLS_A_FILE
from hubdesk.mapping.model import Catalogue
from hubdesk.mapping.recipe import parse_recipe
from hubdesk.storage.journal.records import FORM

if TYPE_CHECKING:
    from hubdesk.engine.records import CheckSummary
    from hubdesk.mapping.recipe import Recipe
    from hubdesk.storage.journal.records import JobMeta
    from hubdesk.storage.plan.records import PlanTotals


def calls_of(
    summary: CheckSummary, recipe: Recipe, catalogue: Catalogue, *, mode: str, preview: bool = False, trial: int = 0
) -> Calls:
    """Return the calls that contacts and their companies take in batches.

    Args:
        summary: What the check found.
        recipe: How the file becomes contacts.
        catalogue: The account's properties.
        mode: ``upsert``, ``create`` or ``update``.
        preview: Only look what would change.
        trial: Good rows after which it ends; 0 for all.
    """
    batches = min(summary.calls, -(-trial // BATCH_SIZE)) if trial else summary.calls
    rules = bool(WriteRules(recipe, catalogue).properties)
    rows = min(summary.good, trial) if trial else summary.good
    companies = calls_of_file(rows, min(rows, summary.companies), recipe.company, preview=preview)
    return calls_for(batches, mode=mode, rules=rules, preview=preview, companies=companies)


def calls_of_job(meta: JobMeta, open_batches: int, totals: PlanTotals | None, companies: int) -> Calls:
    """Return the calls that sending all that is open takes.

    Args:
        meta: The job.
        open_batches: Batches that are open, or files where HubSpot imports them.
        totals: Counts of the plan that is kept to; None without one.
        companies: Calls that its companies take.
    """
    if meta.by_hubspot is not None and meta.mode != FORM:
        return Calls(open_batches * CALLS_A_FILE)
    batches = open_batches if totals is None else write_calls(totals)
    if meta.mode == FORM:
        return Calls(batches)
    if meta.mode == UNDO:
        return calls_for(batches, mode=UNDO)  # each batch is read once more before it is written
    rules = WriteRules(parse_recipe(meta.recipe), msgspec.json.decode(meta.catalogue, type=Catalogue))
    mode = "upsert" if totals is not None else meta.mode  # by a plan, no import has to look before it writes
    return calls_for(batches, mode=mode, rules=bool(rules.properties), companies=companies)
