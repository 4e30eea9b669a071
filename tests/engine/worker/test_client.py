"""The process that reads files cannot be started, or ends in the middle: a sentence, and nothing hangs."""

from __future__ import annotations

import asyncio
import errno

import pytest

from hubdesk.core.errors import StorageProblem
from hubdesk.engine.worker import protocol
from hubdesk.engine.worker.client import Worker
from tests.engine.worker.test_scanning import people, scan_of, write

pytestmark = pytest.mark.anyio


@pytest.mark.fault("F68")
@pytest.mark.parametrize("number", [errno.EMFILE, errno.EAGAIN, errno.ENOMEM])
async def test_a_computer_that_starts_no_process(number, monkeypatch):
    async def refuse(*_args, **_options):
        raise OSError(number, "no")

    monkeypatch.setattr(asyncio, "create_subprocess_exec", refuse)
    with pytest.raises(StorageProblem) as caught:
        await Worker.start()
    assert caught.value.sentence() == "The computer cannot start another process. Close other programs and try again."


@pytest.mark.fault("F67")
async def test_a_process_that_was_killed_is_told_and_stays_told():
    worker = await Worker.start()
    worker._process.kill()
    for _ in range(2):
        with pytest.raises(StorageProblem) as caught:
            await worker.call(protocol.Count(protocol.Filter()), int)
        assert caught.value.code == "worker.ended"
        assert "Nothing is lost." in caught.value.sentence()
    assert not worker.alive
    await worker.close()


async def test_a_question_that_nobody_waits_for_any_more_ends_nothing(tmp_path):
    """Filters are changed and sorting is stopped while the process is at it; its answers come in order all the same."""
    worker = await Worker.start()
    try:
        await worker.call(scan_of(write(tmp_path / "a.csv", people(3_000))), protocol.Scanned)
        wanted = protocol.Filter(order=protocol.Order(0))
        for turns in range(12):
            async with asyncio.TaskGroup() as group:
                task = group.create_task(worker.ask(protocol.Page(wanted, 0, 200), list[protocol.Shown]))
                for _ in range(turns):
                    await asyncio.sleep(0)
                task.cancel()
            assert await worker.ask(protocol.Count(protocol.Filter()), int) == 3_000
        assert worker.alive
    finally:
        await worker.close()
