"""Waiting in coroutines for what Qt does in its own time."""

from __future__ import annotations

import asyncio
from time import perf_counter
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


async def until(found: Callable[[], T | None], patience: float = 60.0) -> T:
    """Return what ``found`` gives once it is true. At least half of the time is left to what is waited for.

    Raises:
        TimeoutError: It never is.
    """
    async with asyncio.timeout(patience):
        while True:  # there is no event for "painted", "minimised" and the like
            began = perf_counter()
            value = found()
            if value:
                return value
            await asyncio.sleep(max(0.002, perf_counter() - began))
