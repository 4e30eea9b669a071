"""The journal's promises, one by one."""

from __future__ import annotations

import asyncio
import stat
from datetime import UTC, datetime

import msgspec
import pytest

from hubdesk.core.clock import SystemClock
from hubdesk.core.errors import InputError, StorageProblem
from hubdesk.storage.journal.journal import Journal
from hubdesk.storage.journal.problems import JournalMisuse
from hubdesk.storage.journal.records import BatchState, JobState, Outcome, RowState
from hubdesk.storage.journal.store import EVENTS, SEND_SLOTS
from hubdesk.storage.paths import Paths
from tests.storage.journal.support import (
    batches_of,
    make_batch,
    make_meta,
    make_outcomes,
    plan,
    planned_journal,
)

pytestmark = pytest.mark.anyio


async def reopened(journal, paths):
    await journal.close()
    return await Journal.open(paths, journal.meta.job_id, clock=SystemClock())


async def test_a_new_journal_is_private_and_preparing(paths):
    journal = await Journal.create(paths, make_meta())
    assert journal.state is JobState.PREPARING
    assert not journal.planned
    folder = paths.jobs / "T3ST"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(paths.jobs.stat().st_mode) == 0o700
    await plan(journal, batches_of(3))
    assert (folder / "journal.sqlite-wal").exists()
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()}
    assert set(modes.values()) == {0o600}, modes
    await journal.close()
    assert sorted(file.name for file in folder.iterdir()) == ["head.json", "job.lock", "journal.sqlite", "lease.json"]


async def test_the_settings_that_make_a_commit_durable(paths):
    journal = await Journal.create(paths, make_meta())
    names = ("journal_mode", "synchronous", "secure_delete", "foreign_keys", "locking_mode", "user_version")

    def read(store):
        return [store._connection.execute(f"PRAGMA {name}").fetchone()[0] for name in names]

    assert await journal._writer.do("test", read, writes=False) == ["wal", 2, 1, 1, "exclusive", 1]
    await journal.close()


async def test_a_second_job_of_the_same_name_is_refused(paths):
    journal = await Journal.create(paths, make_meta())
    with pytest.raises(StorageProblem):
        await Journal.create(paths, make_meta())
    await plan(journal, batches_of(1))
    journal = await reopened(journal, paths)
    assert journal.planned
    await journal.close()


async def test_the_plan_is_all_or_nothing_and_survives(paths):
    outcomes = [
        Outcome(21, RowState.REJECTED, code="email.invalid", detail="E-mail"),
        Outcome(22, RowState.DUPLICATE, code="duplicate", detail="7"),
    ]
    journal = await planned_journal(paths, batches_of(2), outcomes)
    assert journal.state is JobState.READY
    assert journal.counts() == {RowState.REJECTED: 1, RowState.DUPLICATE: 1}
    journal = await reopened(journal, paths)
    assert await journal.open_batches() == batches_of(2)
    assert await journal.outcomes(0, 100) == outcomes
    assert journal.meta.rows == 22
    assert journal.state is JobState.READY
    await journal.close()


@pytest.mark.parametrize(
    ("batches", "outcomes", "rows"),
    [
        ([make_batch(1, 1), make_batch(2, 10)], [], 19),  # row 10 twice
        ([make_batch(1, 1)], [Outcome(3, RowState.REJECTED)], 11),  # sent and settled
        ([make_batch(1, 1)], [Outcome(11, RowState.REJECTED)] * 2, 12),  # settled twice
        ([make_batch(1, 1)], [], 9),  # beyond the file
        ([make_batch(1, 0)], [], 10),  # before the file
        ([make_batch(1, 1)], [], 11),  # row 11 forgotten
        ([make_batch(1, 1, members=b"")], [], 0),  # nothing to send
        ([make_batch(1, 1), make_batch(1, 11)], [], 20),  # one number for two
        ([], [Outcome(2, RowState.REJECTED)], 1),
    ],
)
async def test_a_plan_that_does_not_cover_the_file_exactly_is_a_defect(paths, batches, outcomes, rows):
    journal = await Journal.create(paths, make_meta())
    with pytest.raises(JournalMisuse):
        await journal.commit_plan(iter(batches), iter(outcomes), make_meta(rows=rows))
    assert not journal.planned
    assert journal.counts() == {}
    assert await journal.open_batches() == []
    # The defect was the plan's and not the journal's: a right one goes in.
    await plan(journal, batches_of(2))
    assert len(await journal.open_batches()) == 2
    await journal.close()


async def test_what_a_refused_plan_has_learnt_is_unlearnt(paths):
    journal = await Journal.create(paths, make_meta())
    outcomes = [Outcome(1, RowState.REJECTED, code="new.word"), Outcome(2, RowState.REJECTED, code="newer.word")]
    with pytest.raises(JournalMisuse):
        await journal.commit_plan([], outcomes, make_meta(rows=3))
    await plan(journal, [], outcomes[::-1])
    journal = await reopened(journal, paths)
    assert await journal.outcomes(0, 10) == outcomes
    await journal.close()


async def test_a_plan_is_committed_once(paths):
    journal = await planned_journal(paths, batches_of(1))
    with pytest.raises(JournalMisuse):
        await plan(journal, batches_of(2))
    await journal.close()


async def test_nothing_can_be_sent_before_the_plan(paths):
    journal = await Journal.create(paths, make_meta())
    with pytest.raises(JournalMisuse):
        await journal.intent(1, 100.0)
    assert await journal.recent_sends(0) == []
    await journal.close()


async def test_intent_counts_attempts_and_keeps_the_first_time(paths):
    journal = await planned_journal(paths, batches_of(3))
    await journal.intent(2, 100.0)
    await journal.intent(2, 200.0)
    journal = await reopened(journal, paths)
    first, *rest = await journal.open_batches()
    assert (first.seq, first.state, first.attempts, first.first_sent) == (2, BatchState.INTENT, 2, 100.0)
    assert [batch.seq for batch in rest] == [1, 3]
    assert await journal.recent_sends(0) == [100.0, 200.0]
    assert await journal.recent_sends(100.5) == [200.0]
    await journal.close()


async def test_attempts_of_which_nothing_came_are_taken_back(paths):
    journal = await planned_journal(paths, batches_of(3))
    await journal.intent(1, 100.0)
    await journal.intent(1, 101.0)
    await journal.unsent(1)
    perhaps = (await journal.open_batches())[0]
    assert (perhaps.seq, perhaps.state, perhaps.attempts, perhaps.first_sent) == (1, BatchState.INTENT, 1, 100.0)
    await journal.unsent(1)
    journal = await reopened(journal, paths)
    never = (await journal.open_batches())[0]
    assert (never.seq, never.state, never.attempts, never.first_sent) == (1, BatchState.PLANNED, 0, None)
    with pytest.raises(JournalMisuse):
        await journal.unsent(1)
    assert await journal.recent_sends(0) == [100.0, 101.0]
    await journal.close()


async def test_sends_are_remembered_in_a_ring(paths):
    journal = await planned_journal(paths, batches_of(1))
    await asyncio.gather(*(journal.intent(1, float(at)) for at in range(SEND_SLOTS + 10)))
    journal = await reopened(journal, paths)
    await journal.intent(1, 1e9)
    sends = await journal.recent_sends(0)
    assert len(sends) == SEND_SLOTS
    assert sends[0] == 11.0
    assert sends[-1] == 1e9
    await journal.close()


async def test_done_settles_all_rows_of_a_batch(paths):
    journal = await planned_journal(paths, batches_of(2))
    first, second = batches_of(2)
    await journal.intent(2, 100.0)
    await journal.done(2, make_outcomes(second, RowState.UPDATED))
    await journal.done(1, make_outcomes(first))
    assert journal.counts() == {RowState.CREATED: 10, RowState.UPDATED: 10}
    assert await journal.counts_by_query() == journal.counts()
    journal = await reopened(journal, paths)
    assert await journal.open_batches() == []
    assert await journal.outcomes(0, 100) == [*make_outcomes(first), *make_outcomes(second, RowState.UPDATED)]
    assert [one.row for one in await journal.outcomes(5, 3)] == [6, 7, 8]
    await journal.close()


@pytest.mark.parametrize(
    "spoil",
    [
        lambda good: good[:-1],
        lambda good: [*good[:-1], good[0]],
        lambda good: [*good, Outcome(11, RowState.CREATED)],
        lambda good: [*good[:-1], Outcome(11, RowState.CREATED)],
        lambda good: [*good[:-1], Outcome(0, RowState.CREATED)],
        lambda good: [],
    ],
)
async def test_done_with_wrong_rows_changes_nothing(paths, spoil):
    journal = await planned_journal(paths, batches_of(2))
    good = make_outcomes(make_batch(1, 1))
    await journal.intent(1, 100.0)
    with pytest.raises(JournalMisuse):
        await journal.done(1, spoil(good))
    assert journal.counts() == {}
    assert (await journal.open_batches())[0].state is BatchState.INTENT
    await journal.done(1, good)
    assert journal.counts() == {RowState.CREATED: 10}
    await journal.close()


async def test_a_row_is_settled_once(paths):
    journal = await planned_journal(paths, batches_of(2))
    await journal.done(1, make_outcomes(make_batch(1, 1)))
    for again in (journal.done(1, make_outcomes(make_batch(1, 1))), journal.intent(1, 1.0), journal.split(1, [])):
        with pytest.raises(JournalMisuse):
            await again
    # Even if the batch were open, the row's own key refuses.
    await journal._writer.do("test", lambda store: store._connection.execute("UPDATE batch SET state = 1") and None)
    with pytest.raises(JournalMisuse, match="already has an outcome"):
        await journal.done(1, make_outcomes(make_batch(1, 1)))
    assert journal.counts() == {RowState.CREATED: 10}
    await journal.close()


async def test_a_defect_does_not_take_its_neighbours_along(paths):
    journal = await planned_journal(paths, batches_of(3))
    answers = await asyncio.gather(
        journal.done(1, make_outcomes(make_batch(1, 1))),
        journal.done(2, [Outcome(row, RowState.CREATED, code="new.word") for row in range(1, 11)]),
        journal.done(3, [Outcome(row, RowState.REJECTED, code="new.word") for row in range(21, 31)]),
        return_exceptions=True,
    )
    assert [type(answer) for answer in answers] == [type(None), JournalMisuse, type(None)]
    journal = await reopened(journal, paths)
    assert journal.counts() == {RowState.CREATED: 10, RowState.REJECTED: 10}
    assert {one.code for one in await journal.outcomes(20, 10)} == {"new.word"}
    await journal.close()


async def test_split_replaces_a_batch_by_its_parts(paths):
    journal = await planned_journal(paths, batches_of(2))
    await journal.intent(1, 100.0)
    parts = [
        make_batch(0, 1, 3, attempts=1, first_sent=100.0),
        make_batch(0, 4, 7, attempts=1, first_sent=100.0, state=BatchState.INTENT),
    ]
    numbered = await journal.split(1, parts)
    assert [part.seq for part in numbered] == [3, 4]
    journal = await reopened(journal, paths)
    assert await journal.open_batches() == [numbered[1], make_batch(2, 11), numbered[0]]
    with pytest.raises(JournalMisuse):
        await journal.intent(1, 200.0)
    await journal.done(3, make_outcomes(numbered[0]))
    assert journal.counts() == {RowState.CREATED: 3}
    await journal.close()


@pytest.mark.parametrize(
    "parts",
    [
        [],
        [make_batch(0, 1, 5)],
        [make_batch(0, 1, 5), make_batch(0, 5, 6)],
        [make_batch(0, 1, 5), make_batch(0, 6, 6)],
        [make_batch(0, 1, 10), make_batch(0, 6, 5, members=b"\0")],
    ],
)
async def test_parts_share_out_exactly_the_rows_of_the_whole(paths, parts):
    journal = await planned_journal(paths, batches_of(2))
    with pytest.raises(JournalMisuse):
        await journal.split(1, parts)
    assert await journal.open_batches() == batches_of(2)
    await journal.close()


async def test_every_kind_of_outcome_comes_back_as_it_was(paths):
    outcomes = [
        Outcome(1, RowState.CREATED, record_id="1", seq=1),
        Outcome(2, RowState.UPDATED, record_id="999999999999999999", seq=1),
        Outcome(3, RowState.UPDATED, record_id="9999999999999999999999", seq=1),
        Outcome(4, RowState.UPDATED, record_id="007", seq=1),
        Outcome(5, RowState.UPDATED, record_id="0", seq=1),
        Outcome(6, RowState.UPDATED, record_id="", seq=1),
        Outcome(7, RowState.UPDATED, record_id="-5", seq=1),
        Outcome(8, RowState.UPDATED, record_id="²", seq=1),
        Outcome(9, RowState.DUPLICATE, code="duplicate", detail="12"),
        Outcome(10, RowState.DUPLICATE, code="duplicate", detail="0012"),
        Outcome(11, RowState.REJECTED, record_id="77", code="mode.exists", detail="5"),
        Outcome(12, RowState.REJECTED, code="email.invalid", detail="Adresse électronique"),
        Outcome(13, RowState.UNCHANGED, record_id="13"),
        Outcome(14, RowState.NEEDS_REVIEW, code="outcome.unknown", seq=3),
        Outcome(15, RowState.NOT_SENT),
        Outcome(16, RowState.DUPLICATE, code="duplicate", detail="9" * 40),
    ]
    journal = await planned_journal(paths, [], outcomes)
    assert await journal.outcomes(0, 100) == outcomes
    journal = await reopened(journal, paths)
    assert await journal.outcomes(0, 100) == outcomes
    await journal.close()


async def test_state_and_meta_survive(paths):
    journal = await planned_journal(paths, batches_of(1))
    await journal.set_state(JobState.STOPPED, "network.gone")
    meta = msgspec.structs.replace(journal.meta, account_name="Acme Ltd")
    await journal.update_meta(meta)
    journal = await reopened(journal, paths)
    assert (journal.state, journal.reason, journal.meta) == (JobState.STOPPED, "network.gone", meta)
    with pytest.raises(JournalMisuse):
        await journal.update_meta(make_meta("0THER"))
    await journal.close()


class FixedClock(SystemClock):
    def now(self):
        return datetime(2026, 11, 25, 9, 0, tzinfo=UTC)


async def test_events_are_remembered_in_a_ring(paths):
    journal = await planned_journal(paths, batches_of(1), clock=FixedClock())
    await asyncio.gather(*(journal.note("answer", seq) for seq in range(EVENTS + 5)))
    await journal.note("refused", 1, "VALIDATION_ERROR", "7f-42")
    events = await journal.events(EVENTS * 2)
    assert len(events) == EVENTS
    assert events[0] == (FixedClock().now().timestamp(), "refused", 1, "VALIDATION_ERROR", "7f-42")
    assert events[-1].seq == 6
    assert (await journal.events(2))[1].seq == EVENTS + 4
    await journal.close()


async def test_closing_twice_is_harmless_and_later_commands_are_told(paths):
    journal = await planned_journal(paths, batches_of(1))
    await asyncio.gather(journal.close(), journal.close())
    await journal.close()
    with pytest.raises(StorageProblem) as caught:
        await journal.intent(1, 1.0)
    assert caught.value.code == "journal.closed"
    assert journal.counts() == {}


async def test_what_was_asked_for_before_closing_is_done(paths):
    journal = await planned_journal(paths, batches_of(5))
    tasks = [asyncio.ensure_future(journal.intent(seq, 1.0)) for seq in range(1, 6)]  # noqa: TID251
    await asyncio.sleep(0)
    await journal.close()
    assert await asyncio.gather(*tasks) == [None] * 5
    journal = await Journal.open(paths, "t3st", clock=SystemClock())
    assert {batch.state for batch in await journal.open_batches()} == {BatchState.INTENT}
    await journal.close()


async def test_a_cancelled_caller_does_not_take_its_command_back(paths):
    journal = await planned_journal(paths, batches_of(1))
    task = asyncio.ensure_future(journal.done(1, make_outcomes(make_batch(1, 1))))  # noqa: TID251
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert len(await journal.outcomes(0, 100)) == 10
    await journal.close()


@pytest.mark.fault("F85")
@pytest.mark.parametrize("name", ["ZZZZ", "", "../T3ST", "a/b", "x" * 40, "T3ST\n", "."])
async def test_an_unknown_job_is_the_users_mistake(paths, name):
    await (await Journal.create(paths, make_meta())).close()
    with pytest.raises(InputError) as caught:
        await Journal.open(paths, name, clock=SystemClock())
    assert caught.value.code == "job.unknown"


@pytest.mark.fault("F56")
async def test_an_unsafe_folder_is_refused(tmp_path):
    with pytest.raises(StorageProblem) as caught:
        await Journal.create(Paths.below(tmp_path / "Dropbox" / "home"), make_meta())
    assert caught.value.code == "journal.unsafe_folder"
