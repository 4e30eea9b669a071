"""Any order of imports, undos, kills, lost answers and other people's work in one account, and what must hold then.

The rules make things happen in a :class:`World`; what must hold is said in ``Watch`` for each single change, and in
:meth:`JobMachine.check_end` for each run that came to an end.
"""

from __future__ import annotations

import asyncio
import json
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import note
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from hubdesk.core.errors import HubDeskError
from hubdesk.engine import prepare
from hubdesk.engine.plan import grouping
from hubdesk.engine.undo.service import Undoing
from hubdesk.hubspot.client import Patience
from hubdesk.mapping.recipe import parse_recipe
from tests.support.checker import check_files
from tests.support.contacts_file import write_rows
from tests.support.known_account import SECOND
from tests.support.watch import Job, Watch
from tests.support.world import OTHERS, Trouble, World

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

COLUMNS = {
    "Email": "email",
    "City": "city",
    "Job title": "jobtitle",
    "Interests": "product_interest",
    "Stage": "lifecyclestage",
}
BATCH = 3
"""Contacts in a request, so that a handful of them takes several."""

_LATER = 300.0
"""Seconds between what different people do: more than a request may take, so that who made a contact can be told."""

ADDRESSES = [f"p{number}@world.example" for number in range(7)]
_CELLS = st.tuples(
    st.sampled_from(ADDRESSES),
    st.sampled_from(["", "Ulm", "Bonn"]),
    st.sampled_from(["", "Chef"]),
    st.sampled_from(["", "software", "software;training", "cloud"]),
    st.sampled_from(["", "lead", "customer", "evangelist"]),
)
_WRITES = st.fixed_dictionaries(
    {
        "city": st.sampled_from(["overwrite", "overwrite", "if_empty", "new_only"]),
        "jobtitle": st.sampled_from(["overwrite", "if_empty"]),
        "product_interest": st.sampled_from(["overwrite", "append"]),
        "lifecyclestage": st.sampled_from(["overwrite", "overwrite", "if_empty"]),
    }
)
_PLACE = st.integers(0, 99)
"""Chooses among whatever there is: what is drawn must not hang on what happened, or stories could not be told again."""

_MOST_IMPORTS, _MOST_JOBS = 6, 8
_MODES = st.sampled_from(["upsert", "upsert", "upsert", "create", "update"])


class JobMachine(RuleBasedStateMachine):
    """Makes things happen."""

    def __init__(self) -> None:
        super().__init__()
        self._patch = pytest.MonkeyPatch()
        for module in (prepare, grouping):
            self._patch.setattr(module, "BATCH_SIZE", BATCH)
        memory = Path("/dev/shm")
        self.folder = Path(tempfile.mkdtemp(dir=memory if memory.is_dir() else None))
        self.runner = asyncio.Runner()
        self.runner.get_loop()
        self.world = self.runner.run(self._begin())
        self.watch = Watch(self.world)
        self.world.on_change = self.watch.hear
        self.counter = self.kills = 0

    async def _begin(self) -> World:
        return World(self.folder)

    def teardown(self) -> None:
        self.world.close()
        self.runner.close()
        shutil.rmtree(self.folder, ignore_errors=True)
        self._patch.undo()

    @property
    def jobs(self) -> list[Job]:
        return list(self.watch.jobs.values())

    # -- other people

    def _theirs(self) -> str:
        self.counter += 1
        return f"theirs {self.counter}"

    def _pick(self, place: int) -> str:
        """Return a contact by a number that may be larger than there are; empty when there is none."""
        there = sorted(self.world.contacts())
        return there[place % len(there)] if there else ""

    @rule(address=st.sampled_from(ADDRESSES), city=st.booleans())
    def somebody_makes_a_contact(self, address, city):
        self.world.clock.skip(_LATER)
        self.world.make(email=address, **({"city": self._theirs()} if city else {"jobtitle": "Chef"}))

    @rule(place=_PLACE, name=st.sampled_from(["city", "jobtitle", "phone", "lifecyclestage"]), clear=st.booleans())
    def somebody_edits(self, place, name, clear):
        self._edit(place, name, clear=clear)

    def _edit(self, place: int, name: str, *, clear: bool) -> None:
        value = "" if clear else "opportunity" if name == "lifecyclestage" else self._theirs()
        if record := self._pick(place):
            self.world.edit(record, **{name: value})

    @rule(place=_PLACE)
    def somebody_archives(self, place):
        if record := self._pick(place):
            self.world.archive(record)

    @rule(place=_PLACE, other=_PLACE)
    def somebody_merges(self, place, other):
        if self.world.contacts():
            self.world.merge(self._pick(place), self._pick(other))

    # -- jobs

    @rule(rows=st.lists(_CELLS, min_size=1, max_size=9), mode=_MODES, writes=_WRITES, planned=st.booleans())
    def import_a_file(self, rows, mode, writes, planned):
        if len(self.watch.jobs) >= _MOST_IMPORTS:
            return
        file = write_rows(self.folder / f"file{len(self.watch.jobs)}.csv", tuple(COLUMNS), rows)
        self.world.clock.skip(_LATER)
        job_id = self.runner.run(self.world.run(self._prepare(file, mode, writes, planned=planned), Trouble()))
        self._add(Job(job_id, mode, file, writes, planned, self._moment()))

    async def _prepare(self, file: Path, mode: str, writes: dict[str, str], *, planned: bool) -> str:
        rules = {name: {"property": name, "write": writes.get(name, "overwrite")} for name in COLUMNS.values()}
        recipe = {"columns": {column: rules[name] for column, name in COLUMNS.items()}}
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

    @rule(data=st.data(), place=_PLACE, trial=st.sampled_from([0, 0, 0, 2]))
    def run_a_job(self, data, place, trial):
        trouble = self._trouble(data)
        job = self._job(place, [job for job in self.jobs if not job.ended])
        if job is None:
            return
        self.world.clock.skip(_LATER)
        job.begun = True
        summary = self.runner.run(self.world.run(self._run(job, trial if job.undo_of is None else 0), trouble))
        if summary is None:
            self.kills += 1
        else:
            self.check_end(job, summary)

    async def _run(self, job: Job, trial: int) -> dict[str, Any]:
        journal = await self.world.jobs.journal(job.job_id)
        try:
            async with self.world.session() as session:
                running = await self.world.jobs.resume(journal, session)
                self.world.actor = job.job_id
                try:
                    summary = await running.run(trial=trial)
                    assert running.ended is None, running.ended
                finally:
                    self.world.actor = OTHERS
                    await running.close()
        finally:
            await journal.close()
        return summary.as_json()

    @rule(place=_PLACE)
    def undo_a_job(self, place):
        original = self._job(place, [job for job in self.jobs if job.begun and job.planned])
        if original is None or len(self.watch.jobs) >= _MOST_JOBS:
            return
        self.world.clock.skip(_LATER)
        made = self.runner.run(self.world.run(self._undo(original), Trouble()))
        if made is not None:
            job_id, file = made
            self._add(Job(job_id, "undo", file, {}, planned=True, born=self._moment(), undo_of=original))

    async def _undo(self, original: Job) -> tuple[str, Path] | None:
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

    @staticmethod
    def _job(place: int, jobs: list[Job]) -> Job | None:
        if not jobs:
            return None
        job = jobs[place % len(jobs)]
        note(f"job {job.job_id}")
        return job

    def _add(self, job: Job) -> None:
        self.watch.jobs[job.job_id] = job

    def _moment(self) -> int:
        return self.world.history[-1].moment if self.world.history else 0

    def _trouble(self, data: st.DataObject) -> Trouble:
        """Return what goes wrong in a run, most often nothing."""
        number = st.integers(2, 6)
        trouble = Trouble()
        kind = data.draw(st.sampled_from(["none", "lost", "kill", "kill", "meanwhile", "all"]))
        if kind in ("lost", "all"):
            trouble.lost = data.draw(st.dictionaries(number, st.booleans(), max_size=3))
        if kind in ("kill", "all"):
            trouble.kill = data.draw(st.tuples(number, st.booleans()))
        if kind in ("meanwhile", "all"):
            place, name = data.draw(_PLACE), data.draw(st.sampled_from(["city", "jobtitle", "lifecyclestage"]))
            clear = data.draw(st.booleans())
            trouble.meanwhile = {data.draw(number): lambda: self._edit(place, name, clear=clear)}
        return trouble

    # -- what must hold when a run has come to its end

    def check_end(self, job: Job, summary: dict[str, Any]) -> None:
        rows = check_files(job.file, summary)
        if job.mode != "create":  # a create whose answer was lost is looked up, and never sent again blindly
            assert not summary["needs_review"], summary
        job.ended = summary["state"] == "finished"
        assert not (job.ended and summary["not_sent"])
        verdict = self.runner.run(self.world.jobs.verify(job.job_id))
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
