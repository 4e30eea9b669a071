"""What people and jobs do in one account, step by step, and what must hold at the end of each run.

Whoever tells the story decides what happens next: :mod:`tests.support.job_machine` lets Hypothesis choose, and
:mod:`tests.support.simulation` a seed.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from hubdesk.core.errors import HubDeskError
from hubdesk.engine import prepare
from hubdesk.engine.plan import grouping
from hubdesk.engine.undo.service import Undoing
from hubdesk.hubspot.client import Patience
from hubdesk.mapping.recipe import parse_recipe
from tests.support.checker import check_files
from tests.support.known_account import SECOND
from tests.support.watch import Job, Watch
from tests.support.world import OTHERS, World

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from pathlib import Path

    import pytest

    from hubdesk.engine.run.job import ImportJob

COLUMNS = {
    "Email": "email",
    "City": "city",
    "Job title": "jobtitle",
    "Interests": "product_interest",
    "Stage": "lifecyclestage",
}
BATCH = 3
"""Contacts in a request, so that a handful of them takes several."""

LATER = 300.0
"""Seconds between what different people do: more than a request may take, so that who made a contact can be told."""

ADDRESSES = [f"p{number}@world.example" for number in range(7)]


def small_batches(patch: pytest.MonkeyPatch) -> None:
    """Let requests carry :data:`BATCH` contacts at most."""
    for module in (prepare, grouping):
        patch.setattr(module, "BATCH_SIZE", BATCH)


class Story:
    """Jobs in a world, and the watch over it.

    Attributes:
        running: The job that ran last.
    """

    def __init__(self, world: World) -> None:
        self.world = world
        self.watch = Watch(world)
        world.on_change = self.watch.hear
        self.running: ImportJob | None = None
        self._counter = 0

    @property
    def jobs(self) -> list[Job]:
        """All jobs so far."""
        return list(self.watch.jobs.values())

    @property
    def ended(self) -> HubDeskError | None:
        """Why the last run ended early."""
        return self.running.ended if self.running is not None else None

    def moment(self) -> int:
        """Return the number of the newest change."""
        return self.world.history[-1].moment if self.world.history else 0

    def add(self, job: Job) -> Job:
        """Watch a job from now on."""
        self.watch.jobs[job.job_id] = job
        return job

    # -- other people

    def theirs(self) -> str:
        """Return a value that nobody had before."""
        self._counter += 1
        return f"theirs {self._counter}"

    def pick(self, place: int) -> str:
        """Return a contact by a number that may be larger than there are; empty when there is none."""
        there = sorted(self.world.contacts())
        return there[place % len(there)] if there else ""

    def edit(self, place: int, name: str, *, clear: bool) -> None:
        """Edit a contact as somebody else."""
        value = "" if clear else "opportunity" if name == "lifecyclestage" else self.theirs()
        if record := self.pick(place):
            self.world.edit(record, **{name: value})

    # -- jobs

    async def prepare(
        self,
        file: Path,
        mode: str,
        writes: Mapping[str, str],
        *,
        planned: bool,
        columns: Mapping[str, str] = COLUMNS,
    ) -> str:
        """Make a job of a file, with a plan if ``planned``; return its id."""
        rules = {name: {"property": name, "write": writes.get(name, "overwrite")} for name in columns.values()}
        recipe = {"columns": {column: rules[name] for column, name in columns.items()}}
        async with self.world.session() as session:
            head = await self.world.preparer.look(file)
            catalogue = await session.catalogue(Patience.PATIENT)
            checked = await self.world.preparer.check(head, parse_recipe(json.dumps(recipe).encode()), catalogue)
            root = self.world.paths.results_root
            try:
                job = await self.world.jobs.create(session, checked, mode=mode, results_dir=None, results_root=root)
            finally:
                await checked.close()
            self.world.actor = job.job_id
            try:
                if planned:
                    await (await job.compare()).close()
            finally:
                self.world.actor = OTHERS
                await job.close()
        return job.job_id

    async def run(self, job: Job, trial: int = 0) -> dict[str, Any]:
        """Run a job, or go on with it; return its summary."""
        journal = await self.world.jobs.journal(job.job_id)
        try:
            async with self.world.session() as session:
                running = await self.world.jobs.resume(journal, session)
                self.world.actor = job.job_id
                try:
                    self.running = running
                    summary = await running.run(trial=trial)
                finally:
                    self.world.actor = OTHERS
                    await running.close()
        finally:
            await journal.close()
        return summary.as_json()

    async def undo(self, original: Job) -> tuple[str, Path] | None:
        """Make the undo of a job; return its id and its file, None when there is nothing to take back."""
        undoing = Undoing(self.world.jobs, self.world.preparer)
        async with self.world.session() as session:
            self.world.actor = f"plan of undo of {original.job_id}"
            try:
                root = self.world.paths.results_root
                job = await undoing.make(session, original.job_id, results_dir=None, results_root=root)
            except HubDeskError as error:
                if error.code != "undo.nothing":
                    raise
                return None
            finally:
                self.world.actor = OTHERS
            await job.close()
        return job.job_id, self.world.paths.jobs / job.job_id / "undo.csv"

    # -- what must hold when a run has come to its end

    async def check_end(self, job: Job, summary: dict[str, Any], *, doubtful: bool = False) -> None:
        """Compare source, result files, summary, journal and the portal's own history.

        Args:
            job: The job.
            summary: What it said at the end.
            doubtful: One row may have met with so many doubtful answers that it is left to its owner.
        """
        rows = check_files(job.file, summary)
        if job.mode != "create" and not doubtful:
            # A create whose answer was lost is looked up, and never sent again blindly. Of a contact that went after an
            # attempt was cut off, nobody can tell whether it was written.
            there = self.world.contacts()
            review = [row for row in rows.values() if row["_state"] == "needs_review"]
            assert all(row["_record_id"] and row["_record_id"] not in there for row in review), summary
        job.ended = summary["state"] == "finished"
        assert not (job.ended and summary["not_sent"])
        verdict = await self.world.jobs.verify(job.job_id)
        assert not verdict.problems, verdict.problems
        addresses = [one["email"] for one in self.world.contacts().values() if "email" in one]
        assert len(addresses) == len(set(addresses)), "a contact is there twice"
        there = self.world.contacts()
        changed = {one.record for one in self.world.history if one.actor == job.job_id} & there.keys()
        written = {row["_record_id"] for row in rows.values() if row["_state"] in ("created", "updated")}
        if job.undo_of is not None:
            self._check_undone(job, job.undo_of, rows.values())
            return
        # Without a plan nothing tells what an attempt found that was cut off: such rows are as they should be, no more.
        for number, row in rows.items() if job.planned else ():
            record, state = row["_record_id"], row["_state"]
            if any(one.record == record and one.name == SECOND for one in self.world.history):
                continue  # merged with another contact, which another row may mean
            if state == "created":
                assert self.watch.made_by(record) == job.job_id, f"row {number}: {self._story({record})} {rows}"
            elif state == "updated":
                assert self.watch.made_by(record) != job.job_id, f"row {number}: {self._story({record})} {rows}"
            elif record and record not in written:
                assert record not in changed, f"row {number}: {self._story({record})} {rows}"
        silent = changed - written if job.planned and not summary["needs_review"] else set()
        assert not silent, f"written, and no row says so: {self._story(silent)} {rows}"

    def _check_undone(self, undo: Job, original: Job, rows: Iterable[dict[str, str]]) -> None:
        """What the job wrote and nobody touched since is as it was before; unless an undo before had its turn."""
        if not (undo.ended and original.ended):
            return
        now = self.world.contacts()
        written = [one for one in self.world.history if one.actor == original.job_id and one.moment <= undo.born]
        for record in {one.record for one in written}:
            of_record = [one for one in self.world.history if one.record == record]
            if self.watch.made_by(record) == original.job_id:
                if {one.actor for one in of_record if one.actor != undo.job_id} == {original.job_id}:
                    assert record not in now, f"untouched, and there: {self._story({record})} {list(rows)}"
                continue
            if any(not one.name and one.moment > original.born for one in of_record):
                continue  # somebody made it after the plan: what it was before is not known, and the undo says so
            for name in {one.name for one in of_record if one.name and one.actor == original.job_id}:
                changes = [one for one in of_record if one.name == name]
                ours = [one for one in changes if one.actor == original.job_id]
                others = [one for one in changes if one.actor not in (original.job_id, undo.job_id)]
                alone = not any(one.moment > original.born for one in others)
                if alone and record in now and len(ours) == 1:
                    story = f"{self._story({record})} {list(rows)}"
                    assert now[record].get(name, "") == ours[0].old, f"{name} was not taken back: {story}"

    def _story(self, records: Collection[str]) -> str:
        return "\n".join(map(self.watch.story, records))
