"""Any order of imports, undos, kills, lost answers and other people's work in one account, and what must hold then.

The rules make things happen in a :class:`World`; what must hold is said in ``Watch`` for each single change, and in
:meth:`Story.check_end` for each run that came to an end.
"""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import note
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from hubdesk.core.errors import InputError
from tests.support.contacts_file import write_rows
from tests.support.mishaps import lost
from tests.support.story import ADDRESSES, COLUMNS, LATER, Story, small_batches
from tests.support.watch import Job
from tests.support.world import Trouble, World

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
        small_batches(self._patch)
        memory = Path("/dev/shm")
        self.folder = Path(tempfile.mkdtemp(dir=memory if memory.is_dir() else None))
        self.runner = asyncio.Runner()
        self.runner.get_loop()
        self.world = self.runner.run(self._begin())
        self.story = Story(self.world)
        self.kills = 0

    async def _begin(self) -> World:
        return World(self.folder)

    def teardown(self) -> None:
        self.world.close()
        self.runner.close()
        shutil.rmtree(self.folder, ignore_errors=True)
        self._patch.undo()

    @property
    def jobs(self) -> list[Job]:
        return self.story.jobs

    # -- other people

    @rule(address=st.sampled_from(ADDRESSES), city=st.booleans())
    def somebody_makes_a_contact(self, address, city):
        self.world.clock.skip(LATER)
        self.world.make(email=address, **({"city": self.story.theirs()} if city else {"jobtitle": "Chef"}))

    @rule(place=_PLACE, name=st.sampled_from(["city", "jobtitle", "phone", "lifecyclestage"]), clear=st.booleans())
    def somebody_edits(self, place, name, clear):
        self.story.edit(place, name, clear=clear)

    @rule(place=_PLACE)
    def somebody_archives(self, place):
        if record := self.story.pick(place):
            self.world.archive(record)

    @rule(place=_PLACE, other=_PLACE)
    def somebody_merges(self, place, other):
        if self.world.contacts():
            self.world.merge(self.story.pick(place), self.story.pick(other))

    # -- jobs

    @rule(rows=st.lists(_CELLS, min_size=1, max_size=9), mode=_MODES, writes=_WRITES, planned=st.booleans())
    def import_a_file(self, rows, mode, writes, planned):
        if len(self.jobs) >= _MOST_IMPORTS:
            return
        file = write_rows(self.folder / f"file{len(self.jobs)}.csv", tuple(COLUMNS), rows)
        self.world.clock.skip(LATER)
        job_id = self.runner.run(self.world.run(self.story.prepare(file, mode, writes, planned=planned), Trouble()))
        self.story.add(Job(job_id, mode, file, writes, planned, self.story.moment()))

    @rule(data=st.data(), place=_PLACE, trial=st.sampled_from([0, 0, 0, 2]))
    def run_a_job(self, data, place, trial):
        trouble = self._trouble(data)
        job = self._job(place, [job for job in self.jobs if not job.ended])
        if job is None:
            return
        self.world.clock.skip(LATER)
        undos = [other for other in self.jobs if other.undo_of is job]
        try:
            work = self.story.run(job, trial if job.undo_of is None else 0)
            summary = self.runner.run(self.world.run(work, trouble))
        except InputError as error:
            if error.code != "job.undone" or not any(undo.begun for undo in undos):
                raise
            return
        assert not any(undo.ended for undo in undos), "a job went on that had been taken back"
        job.begun = True
        if summary is None:
            self.kills += 1
        else:
            assert self.story.ended is None, self.story.ended
            self.runner.run(self.story.check_end(job, summary))

    @rule(place=_PLACE)
    def undo_a_job(self, place):
        original = self._job(place, [job for job in self.jobs if job.begun and job.planned])
        if original is None or len(self.jobs) >= _MOST_JOBS:
            return
        self.world.clock.skip(LATER)
        made = self.runner.run(self.world.run(self.story.undo(original), Trouble()))
        if made is not None:
            job_id, file = made
            self.story.add(Job(job_id, "undo", file, {}, planned=True, born=self.story.moment(), undo_of=original))

    @staticmethod
    def _job(place: int, jobs: list[Job]) -> Job | None:
        if not jobs:
            return None
        job = jobs[place % len(jobs)]
        note(f"job {job.job_id}")
        return job

    def _trouble(self, data: st.DataObject) -> Trouble:
        """Return what goes wrong in a run, most often nothing."""
        number = st.integers(2, 6)
        trouble = Trouble()
        kind = data.draw(st.sampled_from(["none", "lost", "kill", "kill", "meanwhile", "all"]))
        if kind in ("lost", "all"):
            applied = data.draw(st.dictionaries(number, st.booleans(), max_size=3))
            trouble.mishaps = {at: lost(applied=done) for at, done in applied.items()}
        if kind in ("kill", "all"):
            trouble.kill = data.draw(st.tuples(number, st.booleans()))
        if kind in ("meanwhile", "all"):
            place, name = data.draw(_PLACE), data.draw(st.sampled_from(["city", "jobtitle", "lifecyclestage"]))
            clear = data.draw(st.booleans())
            trouble.meanwhile = {data.draw(number): lambda: self.story.edit(place, name, clear=clear)}
        return trouble
