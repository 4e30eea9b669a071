"""Work that is done to its end once it was begun: half of it would be worse than all of it or nothing."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeVar

from hubdesk.core.finishing import finished

if TYPE_CHECKING:
    from collections.abc import Coroutine

Result = TypeVar("Result")


async def carried_through(work: Coroutine[object, object, Result]) -> Result:
    """Return what ``work`` returns; whoever is cancelled meanwhile hears of that when it is done."""
    task = asyncio.get_running_loop().create_task(work)
    task.add_done_callback(lambda _: work.close())  # one that is cancelled before its first step never began it
    return await finished(task)
