"""What was begun is waited for to its end, also by whoever is cancelled meanwhile."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TypeVar

T = TypeVar("T")


async def finished(work: asyncio.Future[T]) -> T:
    """Return the result of ``work``, which no cancelling of the caller ends.

    Whoever is cancelled meanwhile hears of that when it is done: what it uses may be closed then. Its result is lost,
    and so is its failure, since nobody waits for either any more.
    """
    try:
        return await asyncio.shield(work)
    except asyncio.CancelledError:
        while not work.done():
            with suppress(asyncio.CancelledError):
                await asyncio.wait([work])
        if not work.cancelled():
            work.exception()
        raise
