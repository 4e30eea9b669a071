"""Work on a shared database is done one at a time and to its end, also when whoever asked for it has gone."""

from __future__ import annotations

import asyncio
import sqlite3
import threading

import pytest

from hubdesk.core.errors import StorageProblem
from hubdesk.storage.shared_connection import SharedConnection

pytestmark = pytest.mark.anyio


@pytest.fixture
async def shared(tmp_path):
    connection = sqlite3.connect(tmp_path / "some.sqlite", isolation_level=None, check_same_thread=False)
    connection.execute("CREATE TABLE number (value INTEGER PRIMARY KEY)")
    shared = SharedConnection(connection, lambda: StorageProblem("It cannot be used.", code="some.io"))
    yield shared
    await shared.close()


async def numbers(shared):
    return await shared.do(lambda db: [row[0] for row in db.execute("SELECT value FROM number")])


async def test_nobody_gets_a_turn_while_a_cancelled_callers_thread_still_works(shared):
    go_on, order = threading.Event(), []

    def slow(_db):
        go_on.wait(30)
        order.append("first")

    async with asyncio.TaskGroup() as group:
        first = group.create_task(shared.do(slow))
        await asyncio.sleep(0)
        second = group.create_task(shared.save(lambda db: db.execute("INSERT INTO number VALUES (7)")))
        second.add_done_callback(lambda _: order.append("second"))
        await asyncio.sleep(0)
        for _ in range(2):
            first.cancel()
            await asyncio.sleep(0)
        assert not first.done()
        go_on.set()
    assert first.cancelled()
    assert order == ["first", "second"]
    assert await numbers(shared) == [7]


async def test_what_fails_in_the_middle_leaves_nothing_behind(shared):
    with pytest.raises(StorageProblem) as caught:
        await shared.save(lambda db: db.executemany("INSERT INTO number VALUES (?)", [(1,), (2,), (1,)]))
    assert caught.value.code == "some.io"
    assert await numbers(shared) == []
    await shared.save(lambda db: db.executemany("INSERT INTO number VALUES (?)", [(1,), (2,)]))
    assert await numbers(shared) == [1, 2]


async def test_a_statement_that_is_refused_is_the_problem_of_its_owner(shared):
    with pytest.raises(StorageProblem, match="cannot be used"):
        await shared.do(lambda db: db.execute("SELECT nothing FROM nowhere"))
