"""The proof that a plan is the truth: preview, run, second run and undo of a file whose effect is known row by row."""

from __future__ import annotations

import json
from contextlib import asynccontextmanager
from time import perf_counter
from typing import TYPE_CHECKING

from hubdesk.engine.undo.counts import planned_counts
from hubdesk.engine.undo.service import Undoing
from hubdesk.mapping.recipe import parse_recipe
from hubdesk.storage.plan.records import Action, Kind
from tests.support.engine import Rig
from tests.support.known_account import RECIPE, make_known_account, state_of

if TYPE_CHECKING:
    from pathlib import Path

    from hubdesk.storage.plan.reader import Plan
    from hubdesk.storage.plan.records import PlannedRow
    from tests.support.known_account import KnownAccount
    from tests.support.portal import PortalProcess

_WRITES = ("upsert", "update", "create", "archive")


async def prove(folder: Path, portal: PortalProcess, *, rows: int, seed: int = 1) -> dict[str, object]:
    """Prove the whole way on a prefilled portal and return figures; the first untruth is an AssertionError."""
    known = make_known_account(portal, folder / "known.csv", rows=rows, seed=seed)
    archived = set(state_of(portal, archived=True))
    rig = Rig(folder, portal)
    started = perf_counter()
    figures: dict[str, object] = {"rows": len(known.rows), "contacts before": len(known.before)}
    figures |= {word: known.count(word) for word in ("create", "update", "unchanged", "refused")}

    portal.reset_stats()
    async with compared(rig, known.file) as (job, plan):
        compare_with_truth(known, await every_row(plan), (await plan.totals()).actions)
        figures["reads a hundred keys"] = round(_calls(portal, "read", "get") / (len(known.rows) / 100), 3)
        assert float(str(figures["reads a hundred keys"])) <= 1.05
        assert state_of(portal) == known.before, "a preview writes nothing"
        summary = await job.run()
    counted = (summary.created, summary.updated, summary.unchanged, summary.rejected)
    assert counted == tuple(known.count(word) for word in ("create", "update", "unchanged", "refused"))
    _compare_account(known, portal)

    portal.reset_stats()
    async with compared(rig, known.file) as (again, _):
        second = await again.run()
    figures["writes of a second import"] = _calls(portal, *_WRITES)
    assert figures["writes of a second import"] == 0
    assert (second.created, second.updated) == (0, 0)

    async with rig.session() as session:
        undo = await Undoing(rig.jobs, rig.preparer).make(
            session, job.job_id, results_dir=None, results_root=rig.paths.results_root
        )
        plan = await undo.plan()
        planned = planned_counts(await plan.totals())
        await plan.close()
        await rig.run(undo)
    assert (planned.restored, planned.archived) == (known.count("update"), known.count("create"))
    assert (planned.kept, planned.not_undoable) == (0, 0)
    assert state_of(portal) == known.before, "after the undo the account is not as it was"
    assert len(set(state_of(portal, archived=True)) - archived) == known.count("create")
    figures |= {"restored": planned.restored, "archived": planned.archived, "kept": planned.kept}
    figures["seconds"] = round(perf_counter() - started, 1)
    return figures


@asynccontextmanager
async def compared(rig: Rig, file: Path):
    """Plan an import of the file of a known account and compare it; yields job and plan."""
    async with rig.session() as session:
        job = await rig.plan(session, file, adapt=lambda _: parse_recipe(json.dumps(RECIPE).encode()))
        plan = await job.compare()
        try:
            yield job, plan
        finally:
            await plan.close()
            await job.close()


async def every_row(plan: Plan) -> list[PlannedRow]:
    """Return all rows of a plan."""
    rows: list[PlannedRow] = []
    while part := await plan.after(rows[-1].row if rows else 0, 1_000):
        rows += part
    return rows


def compare_with_truth(known: KnownAccount, rows: list[PlannedRow], counts: dict[Action, int]) -> None:
    """Compare a plan with what the file does, row by row and property by property."""
    assert [one.row for one in rows] == sorted(known.rows)
    wanted_counts = {word: known.count(word) for word in {one.action for one in known.rows.values()}}
    assert {action.word: number for action, number in counts.items()} == wanted_counts, f"{counts} {wanted_counts}"
    for one in rows:
        wanted = known.rows[one.row]
        assert (one.action.word, one.record_id) == (wanted.action, wanted.record), f"row {one.row}: {one} {wanted}"
        written = {change.property: (change.old, change.new) for change in one.changes if change.kind is not Kind.KEEPS}
        kept = {change.property: (change.old, change.new) for change in one.changes if change.kind is Kind.KEEPS}
        assert written == wanted.written, f"row {one.row}: {written} instead of {wanted.written}"
        assert kept == wanted.kept, f"row {one.row}: keeps {kept} instead of {wanted.kept}"


def _compare_account(known: KnownAccount, portal: PortalProcess) -> None:
    there, new = known.promised()
    after = state_of(portal)
    assert {record: values for record, values in after.items() if record in there} == there
    made = {values["email"]: values for record, values in after.items() if record not in there}
    derived = ("hs_object_id",)
    assert {
        email: {name: value for name, value in values.items() if name not in derived} for email, values in made.items()
    } == new
    assert len(after) == len(there) + len(new), "a contact is there twice"


def _calls(portal: PortalProcess, *verbs: str) -> int:
    counted = portal.stats()["requests"]
    return sum(
        sum(ends.values()) for name, ends in counted.items() if name.startswith("contacts.") and name.endswith(verbs)
    )
