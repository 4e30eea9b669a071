"""Runs coroutines side by side; the first failure ends the others and is raised as itself."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeVar

from hubdesk.core.errors import HubDeskError

if TYPE_CHECKING:
    from collections.abc import Coroutine

T = TypeVar("T")


async def together(*coroutines: Coroutine[object, object, T]) -> list[T]:
    """Return the results in the order of the arguments.

    Raises:
        HubDeskError: The first expected failure; the others were cancelled and awaited.
    """
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(coroutine) for coroutine in coroutines]
    except BaseExceptionGroup as failures:
        expected = failures.subgroup(HubDeskError)
        if expected is None or failures.split(HubDeskError)[1] is not None:
            raise
        raise _first(expected) from failures
    return [task.result() for task in tasks]


def _first(group: BaseExceptionGroup[HubDeskError]) -> BaseException:
    error: BaseException = group
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error
