"""Calls that hang do not hold up anybody."""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import threading

import pytest

from hubdesk.storage.sidethread import SideThread, TooLong

pytestmark = pytest.mark.anyio


@pytest.fixture
def thread():
    thread = SideThread("test")
    yield thread
    thread.close()


async def test_results_and_failures_come_back(thread):
    assert await thread.run(lambda _: threading.current_thread().name, 10) == "test"
    with pytest.raises(ZeroDivisionError):
        await thread.run(lambda _: 1 / 0, 10)
    assert await thread.run(lambda _: threading.current_thread().daemon, 10) is True


async def test_calls_run_one_at_a_time_on_one_thread(thread):
    seen = []

    def work(number):
        seen.append((number, threading.get_ident()))
        return number

    answers = await asyncio.gather(*(thread.run(lambda _, n=number: work(n), 10) for number in range(50)))
    assert answers == list(range(50))
    assert [number for number, _ in seen] == list(range(50))
    assert len({ident for _, ident in seen}) == 1


async def test_a_call_that_hangs_is_left_behind_with_its_thread(thread):
    release, ended, states = threading.Event(), threading.Event(), []

    def hang(call):
        release.wait(30)
        states.append(call.abandoned.is_set())
        ended.set()

    with pytest.raises(TooLong):
        await thread.run(hang, 0.02)
    # The next call does not wait for it.
    assert await thread.run(lambda _: 42, 10) == 42
    assert states == []
    release.set()
    assert await asyncio.to_thread(ended.wait, 30)
    assert states == [True]


async def test_cancelling_does_not_wait_either(thread):
    release, ended, started, states = threading.Event(), threading.Event(), threading.Event(), []

    def hang(call):
        started.set()
        release.wait(30)
        states.append(call.abandoned.is_set())
        ended.set()

    async with asyncio.TaskGroup() as group:
        task = group.create_task(thread.run(hang, 30))
        assert await asyncio.to_thread(started.wait, 30)
        task.cancel()
    assert task.cancelled()
    assert await thread.run(lambda _: 42, 10) == 42
    release.set()
    assert await asyncio.to_thread(ended.wait, 30)
    assert states == [True]


async def test_a_timeout_of_the_work_itself_is_not_ours(thread):
    def work(_):
        raise TimeoutError

    with pytest.raises(TimeoutError):
        await thread.run(work, 10)


async def test_an_answer_that_comes_in_the_moment_in_which_time_is_up_counts(thread, monkeypatch):
    class JustNow:
        """Time that is up as soon as the answer is there."""

        def __init__(self, seconds):
            """Take any time."""

        async def __aenter__(self):
            return self

        async def __aexit__(self, *_):
            raise TimeoutError

    monkeypatch.setattr(asyncio, "timeout", JustNow)
    assert await thread.run(lambda _: 7, 10) == 7
    with pytest.raises(ValueError, match="the work's"):
        await thread.run(lambda _: int("the work's"), 10)


async def test_nothing_of_a_call_is_kept_alive(thread):
    class Token:
        pass

    token = Token()
    seen = []
    await thread.run(lambda _, token=token: seen.append(id(token)), 10)
    await thread.run(lambda _: None, 10)
    del token
    gc.collect()
    assert not [one for one in gc.get_objects() if isinstance(one, Token)]


QUITTING = """
import asyncio, sys, threading
from hubdesk.storage.sidethread import SideThread, TooLong
async def main():
    try:
        await SideThread("keyring").run(lambda _: threading.Event().wait(), 0.05)
    except TooLong:
        sys.stdout.write("told")
asyncio.run(main())
"""


async def test_the_program_ends_although_a_call_hangs():
    command = [sys.executable, "-c", QUITTING]
    result = await asyncio.to_thread(subprocess.run, command, capture_output=True, text=True, timeout=60)
    assert (result.returncode, result.stdout, result.stderr) == (0, "told", "")
