"""The process that reads files cannot be started, or ends in the middle: a sentence, and nothing hangs."""

from __future__ import annotations

import asyncio
import errno

import pytest

from hubdesk.core.errors import StorageProblem
from hubdesk.engine.worker import protocol
from hubdesk.engine.worker.client import Worker

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
