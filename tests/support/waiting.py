"""Waiting in coroutines for what Qt does in its own time."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


async def until(found: Callable[[], T | None], patience: float = 10.0) -> T:
    """Return what ``found`` gives once it is true.

    Raises:
        TimeoutError: It never is.
    """
    async with asyncio.timeout(patience):
        while not (value := found()):  # noqa: ASYNC110  # there is no event for "painted", "minimised" and the like
            await asyncio.sleep(0.002)
        return value
