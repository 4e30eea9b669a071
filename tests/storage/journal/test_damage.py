"""Torn tails, cut files, foreign files, older copies: recovered to a prefix, or refused in words. Never from zero."""

from __future__ import annotations

import contextlib
import random
import shutil
import sqlite3

import pytest

from hubdesk.core.clock import SystemClock
from hubdesk.core.errors import HubDeskError, StorageProblem
from hubdesk.storage.journal import schema
from hubdesk.storage.journal.journal import Journal
from hubdesk.storage.journal.store import Store
from tests.storage.journal.support import batches_of, make_batch, make_outcomes, planned_journal

TAILS = 2_000
FLIPS = 1_000


async def crashed_copies(paths, copy, batches=30):
    """Work through a job, and copy its files as a power cut would leave them."""
    journal = await planned_journal(paths, batches_of(batches))
    for seq in range(1, batches + 1):
        await journal.intent(seq, 1.0)
        await journal.done(seq, make_outcomes(make_batch(seq, seq * 10 - 9)))
    copy.mkdir()
    for name in ("journal.sqlite", "journal.sqlite-wal"):
        shutil.copy(paths.jobs / "T3ST" / name, copy / name)
    await journal.close()


def settled(folder):
    """Return how many batches are settled and which one is perhaps sent, after checking that they are a prefix."""
    with contextlib.closing(schema.open_existing(folder / "journal.sqlite", "T3ST")) as connection:
        store = Store(connection, "T3ST")
        rows = [one.row for one in store.outcomes(0, 10_000)]
        assert rows == list(range(1, len(rows) + 1))
        assert len(rows) % 10 == 0
        done = len(rows) // 10
        still_open = store.open_batches()
        intents = [batch.seq for batch in still_open if batch.attempts]
        assert intents in ([], [done + 1])
        if store.figures.planned:
            assert len(still_open) == 30 - done
        else:
            assert not still_open
        return done, intents


def spoil(content, rng):
    """Return the bytes of a write-ahead log after something bad: cut, torn, zeroed, overwritten."""
    at = rng.randrange(len(content))
    kind = rng.randrange(4)
    if kind == 0:
        return content[:at]
    if kind == 1:
        return content[:at] + rng.randbytes(len(content) - at)
    if kind == 2:
        start = at // 512 * 512
        return content[:start] + bytes(min(512, len(content) - start)) + content[start + 512 :]
    return content[:at] + rng.randbytes(rng.randrange(1, 5000))


@pytest.mark.fault("F52")
@pytest.mark.anyio
async def test_any_tail_of_the_log_gives_a_prefix_of_what_was_saved(paths, tmp_path, scale):
    await crashed_copies(paths, tmp_path / "crashed")
    log = (tmp_path / "crashed" / "journal.sqlite-wal").read_bytes()
    assert len(log) > 200_000
    seen = set()
    for seed in range(TAILS * scale):
        folder = tmp_path / "trial"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(tmp_path / "crashed", folder)
        (folder / "journal.sqlite-wal").write_bytes(spoil(log, random.Random(seed)))
        seen.add(settled(folder)[0])
    # The trials reached far and near.
    assert min(seen) < 5
    assert max(seen) > 25


@pytest.mark.fault("F57")
@pytest.mark.anyio
async def test_flipped_bytes_are_refused_or_harmless_but_never_a_crash(paths, tmp_path, scale):
    journal = await planned_journal(paths, batches_of(30))
    for seq in range(1, 21):
        await journal.done(seq, make_outcomes(make_batch(seq, seq * 10 - 9)))
    await journal.close()
    path = paths.jobs / "T3ST" / "journal.sqlite"
    good = path.read_bytes()
    refused = []
    for seed in range(FLIPS * scale):
        rng = random.Random(seed)
        spoilt = bytearray(good)
        for _ in range(rng.choice((1, 8, 64))):
            spoilt[rng.randrange(len(spoilt))] ^= 1 << rng.randrange(8)
        path.write_bytes(spoilt)
        try:
            opened = await Journal.open(paths, "T3ST", clock=SystemClock())
            assert sum(opened.counts().values()) == 200
            await opened.close()
        except HubDeskError as problem:
            refused.append(problem.code)
        for extra in path.parent.glob("journal.sqlite-*"):
            extra.unlink()
    # Anything else than these, such as a raw database error, has ended the test.
    assert set(refused) <= {"journal.damaged", "journal.newer", "journal.older"}
    assert len(refused) > FLIPS * scale // 4


def cut_short(path):
    path.write_bytes(path.read_bytes()[: schema_page(path) * 3 + 100])


def schema_page(path):
    return int.from_bytes(path.read_bytes()[16:18], "big")


def other_application(path):
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA application_id = 1")


def newer_version(path):
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")


def impossible_version(path):
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 0")


def plain_database(path):
    path.unlink()
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE contacts (email)")


def without_table(path):
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE outcome")
        connection.commit()


def without_progress(path):
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("DELETE FROM progress")
        connection.commit()


def lost_outcome(path):
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("DELETE FROM outcome WHERE row = 3")
        connection.commit()


def unknown_word(path):
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE outcome SET word = 99 WHERE row = 3")
        connection.commit()


def lost_row(path):
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE batch SET members = x'fe03' WHERE seq = 2")
        connection.commit()


def strange_description(path):
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE meta SET content = x'ff00'")
        connection.commit()


def strange_state(path):
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE progress SET state = 'dancing'")
        connection.commit()


def other_job(path):
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE meta SET content = replace(CAST(content AS TEXT), 'T3ST', '0THR')")
        connection.commit()


def a_folder(path):
    path.unlink()
    path.mkdir()


DAMAGES = [
    (lambda path: path.unlink(), "journal.damaged"),
    (lambda path: path.write_bytes(b""), "journal.damaged"),
    (lambda path: path.write_bytes(b"email,firstname\n" * 100), "journal.damaged"),
    (lambda path: path.write_bytes(b"SQLite format 3\0"), "journal.damaged"),
    (a_folder, "journal.damaged"),
    (cut_short, "journal.damaged"),
    (other_application, "journal.damaged"),
    (plain_database, "journal.damaged"),
    (impossible_version, "journal.damaged"),
    (newer_version, "journal.newer"),
    (without_table, "journal.damaged"),
    (without_progress, "journal.damaged"),
    (lost_outcome, "journal.damaged"),
    (unknown_word, "journal.damaged"),
    (lost_row, "journal.damaged"),
    (strange_description, "journal.damaged"),
    (strange_state, "journal.damaged"),
    (other_job, "journal.damaged"),
]


@pytest.mark.fault("F57", "F60")
@pytest.mark.anyio
@pytest.mark.parametrize(("harm", "code"), DAMAGES)
async def test_what_is_not_a_sound_journal_is_refused_and_left_alone(paths, harm, code):
    journal = await planned_journal(paths, batches_of(3))
    await journal.done(1, make_outcomes(make_batch(1, 1)))
    await journal.close()
    path = paths.jobs / "T3ST" / "journal.sqlite"
    harm(path)
    before = path.read_bytes() if path.is_file() else None
    for _ in range(2):
        with pytest.raises(StorageProblem) as caught:
            await Journal.open(paths, "T3ST", clock=SystemClock())
        assert caught.value.code == code
        assert "T3ST" in caught.value.message
        assert caught.value.hint
    assert (path.read_bytes() if path.is_file() else None) == before


@pytest.mark.fault("F58")
@pytest.mark.anyio
async def test_an_older_copy_in_the_journals_place_is_noticed(paths):
    journal = await planned_journal(paths, batches_of(3))
    await journal.close()
    path = paths.jobs / "T3ST" / "journal.sqlite"
    backup = path.read_bytes()
    journal = await Journal.open(paths, "T3ST", clock=SystemClock())
    await journal.intent(1, 1.0)
    await journal.done(1, make_outcomes(make_batch(1, 1)))
    await journal.close()
    path.write_bytes(backup)
    with pytest.raises(StorageProblem) as caught:
        await Journal.open(paths, "T3ST", clock=SystemClock())
    assert caught.value.code == "journal.older"
    # Whoever accepts it gets the older state: rows are sent again, none counts as sent that was not.
    journal = await Journal.open(paths, "T3ST", clock=SystemClock(), accept_older=True)
    assert journal.counts() == {}
    assert len(await journal.open_batches()) == 3
    await journal.close()
    await (await Journal.open(paths, "T3ST", clock=SystemClock())).close()
