from __future__ import annotations

import asyncio

import pytest

from hubdesk.core.errors import FileProblem, HubDeskError
from hubdesk.gui.aio.scope import TaskScope, only_expected

pytestmark = pytest.mark.anyio


async def _settled() -> None:
    for _ in range(4):
        await asyncio.sleep(0)


def _problem() -> FileProblem:
    return FileProblem("This file is empty.", code="file.empty")


async def _raise(error: BaseException) -> None:
    await asyncio.sleep(0)
    raise error


async def test_a_task_that_ends_leaves_the_scope_empty(sink):
    scope = TaskScope("t", sink)
    done = []

    async def work() -> None:
        done.append(1)

    scope.start(work(), name="work")
    assert scope.running("work")
    await _settled()
    assert done == [1]
    assert not scope.busy
    assert sink.errors == []


async def test_an_expected_failure_goes_to_the_sink_or_to_on_error(sink):
    scope = TaskScope("t", sink)
    mine: list[HubDeskError] = []
    scope.start(_raise(_problem()), name="a")
    scope.start(_raise(_problem()), name="b", on_error=mine.append)
    await _settled()
    assert [error.code for error in sink.errors] == ["file.empty"]
    assert [error.code for error in mine] == ["file.empty"]
    assert sink.defects == []


@pytest.mark.fault("F101")
async def test_a_defect_is_reported_with_its_place_and_the_scope_lives_on(sink):
    scope = TaskScope("pane", sink)
    scope.start(_raise(KeyError("x")), name="load")
    await _settled()
    assert [where for _, where in sink.defects] == ["pane.load"]
    assert scope.start(asyncio.sleep(0), name="next") is not None
    await _settled()


async def test_cancelling_is_silent(sink):
    scope = TaskScope("t", sink)
    task = scope.start(asyncio.Event().wait(), name="wait")
    await _settled()
    scope.cancel_all()
    await _settled()
    assert task is not None
    assert task.cancelled()
    assert (sink.errors, sink.defects) == ([], [])


async def test_ignore_keeps_the_first_and_replace_cancels_it(sink):
    scope = TaskScope("t", sink)
    first = scope.start(asyncio.Event().wait(), name="load")
    assert scope.start(asyncio.Event().wait(), name="load", busy="ignore") is None
    second = scope.start(asyncio.Event().wait(), name="load", busy="replace")
    await _settled()
    assert first is not None
    assert first.cancelled()
    assert second is not None
    assert not second.done()
    assert await scope.aclose()


async def test_aclose_ends_children_and_refuses_new_work(sink):
    scope = TaskScope("t", sink)
    task = scope.child("pane").child("run").start(asyncio.Event().wait(), name="wait")
    await _settled()
    assert await scope.aclose()
    assert task is not None
    assert task.cancelled()
    assert scope.start(asyncio.sleep(0), name="late") is None


async def test_aclose_tells_when_a_task_does_not_end(sink):
    scope = TaskScope("t", sink)
    release = asyncio.Event()

    async def stubborn() -> None:
        while not release.is_set():
            try:
                await release.wait()
            except asyncio.CancelledError:
                continue

    task = scope.start(stubborn(), name="stubborn")
    await _settled()
    assert not await scope.aclose(patience=0.05)
    release.set()
    assert task is not None
    await asyncio.wait([task], timeout=5)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (_problem(), "file.empty"),
        (BaseExceptionGroup("g", [_problem(), asyncio.CancelledError()]), "file.empty"),
        (ExceptionGroup("g", [ExceptionGroup("h", [_problem()])]), "file.empty"),
        (ExceptionGroup("g", [_problem(), ValueError()]), None),
        (ValueError(), None),
    ],
)
async def test_a_group_is_expected_only_when_nothing_else_is_in_it(error, code):
    found = only_expected(error)
    assert (found.code if found else None) == code


async def test_a_cancelled_task_that_still_ends_does_not_keep_the_next_from_starting(sink):
    scope = TaskScope("t", sink)
    ending, may_end = asyncio.Event(), asyncio.Event()
    done = []

    async def slow() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ending.set()
            await may_end.wait()

    async def next_one() -> None:
        done.append(1)

    scope.start(slow(), name="read", busy="ignore")
    await _settled()
    scope.cancel("read")
    await ending.wait()
    assert not scope.running("read")
    assert scope.start(next_one(), name="read", busy="ignore") is not None
    await _settled()
    assert done == [1]
    may_end.set()
    await _settled()
    assert not scope.busy
