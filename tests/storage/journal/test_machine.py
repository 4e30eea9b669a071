"""Any order of plan, intent, done, split, crash and reopen, against a model made of dictionaries."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from hubdesk.core.clock import SystemClock
from hubdesk.core.errors import StorageProblem
from hubdesk.storage.journal.journal import Journal
from hubdesk.storage.journal.problems import JournalMisuse
from hubdesk.storage.journal.records import BatchState, JobState, Outcome, RowState
from hubdesk.storage.paths import Paths
from tests.storage.journal.support import make_batch, make_meta

CODES = st.sampled_from(["", "email.invalid", "hubspot.refused", "outcome.unknown"])
DETAILS = st.one_of(st.just(""), st.integers(0, 10**20).map(str), st.text("aé ,", max_size=5))
RECORDS = st.one_of(st.none(), st.integers(0, 10**19).map(str), st.text("0a-", max_size=4))


class JournalMachine(RuleBasedStateMachine):
    """The model: open batches by number, outcomes by row, the last state, the sends."""

    def __init__(self):
        super().__init__()
        self.home = Path(tempfile.mkdtemp())
        self.paths = Paths.below(self.home)
        self.runner = asyncio.Runner()
        self.broken = False
        self.open = {}
        self.outcomes = {}
        self.sends = []
        self.state = JobState.PREPARING
        self.highest = 0
        self.journal = self.run(Journal.create(self.paths, make_meta(), fault=self.fault))

    def fault(self, name):
        if self.broken and name == "journal.before_commit":
            raise OSError(errno.EIO, "I/O error")

    def run(self, coroutine):
        return self.runner.run(coroutine)

    @initialize(sizes=st.lists(st.integers(1, 120), max_size=6), settled=st.integers(0, 130), codes=CODES)
    def plan(self, sizes, settled, codes):
        row, batches = 1, []
        for seq, size in enumerate(sizes, start=1):
            batches.append(make_batch(seq, row, size))
            row += size
        outcomes = [Outcome(row + index, RowState.REJECTED, code=codes) for index in range(settled)]
        rows = row - 1 + settled
        self.run(self.journal.commit_plan(iter(batches), iter(outcomes), make_meta(rows=rows)))
        self.open = {batch.seq: batch for batch in batches}
        self.outcomes = {one.row: one for one in outcomes}
        self.highest = len(batches)
        self.state = JobState.READY

    def pick(self, data):
        return data.draw(st.sampled_from(sorted(self.open)))

    def sent(self, seq, at):
        before = self.open[seq]
        self.open[seq] = make_batch(
            seq,
            before.first_row,
            members=before.members,
            start=before.start,
            end=before.end,
            state=BatchState.INTENT,
            attempts=before.attempts + 1,
            first_sent=before.first_sent if before.first_sent is not None else at,
        )
        self.sends.append(at)

    @precondition(lambda self: self.open)
    @rule(data=st.data(), at=st.floats(0, 1e9))
    def intent(self, data, at):
        seq = self.pick(data)
        self.run(self.journal.intent(seq, at))
        self.sent(seq, at)

    @precondition(lambda self: any(batch.state is BatchState.INTENT for batch in self.open.values()))
    @rule(data=st.data())
    def unsent(self, data):
        sent = [seq for seq, batch in self.open.items() if batch.state is BatchState.INTENT and batch.attempts]
        if not sent:
            return
        seq = data.draw(st.sampled_from(sent))
        before = self.open[seq]
        attempts = data.draw(st.integers(1, before.attempts))
        self.run(self.journal.unsent(seq, attempts))
        never = attempts == before.attempts
        self.open[seq] = make_batch(
            seq,
            before.first_row,
            members=before.members,
            start=before.start,
            end=before.end,
            state=BatchState.PLANNED if never else BatchState.INTENT,
            attempts=before.attempts - attempts,
            first_sent=None if never else before.first_sent,
        )

    @precondition(lambda self: self.open)
    @rule(data=st.data(), state=st.sampled_from(list(RowState)), record=RECORDS, code=CODES, detail=DETAILS)
    def done(self, data, state, record, code, detail):
        seq = self.pick(data)
        outcomes = [Outcome(row, state, record, code, detail, seq) for row in self.open[seq].rows()]
        self.run(self.journal.done(seq, data.draw(st.permutations(outcomes))))
        del self.open[seq]
        self.outcomes.update({one.row: one for one in outcomes})

    @precondition(lambda self: any(len(batch.rows()) > 1 for batch in self.open.values()))
    @rule(data=st.data())
    def split(self, data):
        seq = data.draw(st.sampled_from([seq for seq, batch in self.open.items() if len(batch.rows()) > 1]))
        rows = self.open[seq].rows()
        left = set(data.draw(st.lists(st.sampled_from(rows), min_size=1, max_size=len(rows) - 1, unique=True)))
        parts = [self.part(self.open[seq], [row for row in rows if (row in left) is side]) for side in (True, False)]
        numbered = self.run(self.journal.split(seq, parts))
        assert [part.seq for part in numbered] == [self.highest + 1, self.highest + 2]
        self.highest += 2
        del self.open[seq]
        self.open.update({part.seq: part for part in numbered})

    @staticmethod
    def part(batch, rows):
        mask = sum(1 << (row - rows[0]) for row in rows)
        members = mask.to_bytes(mask.bit_length() // 8 + 1, "little")
        times = {"attempts": batch.attempts, "first_sent": batch.first_sent, "state": batch.state}
        return make_batch(0, rows[0], members=members, start=batch.start, end=batch.end, **times)

    @rule(data=st.data(), at=st.floats(0, 1e9))
    def many_at_once(self, data, at):
        seqs = [seq for seq in sorted(self.open) if data.draw(st.booleans())]

        async def together():
            await asyncio.gather(*(self.journal.intent(seq, at) for seq in seqs))

        self.run(together())
        for seq in seqs:
            self.sent(seq, at)

    @rule(data=st.data())
    def nonsense(self, data):
        seq = data.draw(st.integers(-1, self.highest + 1).filter(lambda seq: seq not in self.open))
        for make in (
            lambda: self.journal.intent(seq, 1.0),
            lambda: self.journal.done(seq, []),
            lambda: self.journal.split(seq, []),
        ):
            try:
                self.run(make())
            except JournalMisuse:
                continue
            raise AssertionError(seq)

    @rule(state=st.sampled_from([JobState.RUNNING, JobState.STOPPED]), reason=CODES)
    def set_state(self, state, reason):
        self.run(self.journal.set_state(state, reason))
        self.state = state

    @rule()
    def reopen(self):
        self.run(self.journal.close())
        self.journal = self.run(Journal.open(self.paths, "T3ST", clock=SystemClock(), fault=self.fault))

    @rule(keep=st.booleans())
    def power_cut(self, keep):
        """Put the files as they are now in the place of those that an orderly end leaves."""
        folder, copy = self.paths.jobs / "T3ST", self.home / "copy"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(folder, copy)
        if keep and self.open:
            # Something on its way to the disk that nobody was told of.
            self.run(self.journal.intent(min(self.open), 1.0))
        self.run(self.journal.close())
        shutil.rmtree(folder)
        shutil.copytree(copy, folder)
        self.journal = self.run(Journal.open(self.paths, "T3ST", clock=SystemClock(), fault=self.fault))

    @precondition(lambda self: self.open)
    @rule(data=st.data())
    def disk_fails(self, data):
        seq = self.pick(data)
        self.broken = True
        for _ in range(2):
            try:
                self.run(self.journal.intent(seq, 1.0))
            except StorageProblem as problem:
                code = problem.code
            else:
                raise AssertionError(seq)
            if code != "journal.io":
                raise AssertionError(code)
            self.broken = False
        self.run(self.journal.close())
        self.journal = self.run(Journal.open(self.paths, "T3ST", clock=SystemClock(), fault=self.fault))

    @invariant()
    def agrees(self):
        order = sorted(self.open.values(), key=lambda batch: (batch.state is not BatchState.INTENT, batch.seq))
        assert self.run(self.journal.open_batches()) == order
        assert self.run(self.journal.outcomes(0, 10_000)) == [self.outcomes[row] for row in sorted(self.outcomes)]
        counts: dict[RowState, int] = {}
        for one in self.outcomes.values():
            counts[one.state] = counts.get(one.state, 0) + 1
        assert self.journal.counts() == counts
        assert self.run(self.journal.counts_by_query()) == counts
        assert self.journal.state is self.state
        assert self.run(self.journal.recent_sends(0)) == sorted(self.sends)

    def teardown(self):
        self.run(self.journal.close())
        self.runner.close()
        with contextlib.suppress(OSError):
            shutil.rmtree(self.home)


JournalMachine.TestCase.settings = settings(
    max_examples=20, stateful_step_count=20, suppress_health_check=list(HealthCheck)
)
TestJournal = JournalMachine.TestCase
