"""Runs coroutines side by side, and blocking work beside them: nothing is left running when a caller goes on."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from hubdesk.core.errors import HubDeskError
from hubdesk.core.finishing import finished

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

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


async def to_its_end(work: Callable[..., T], *arguments: Any) -> T:
    """Do blocking ``work`` on another thread and return its result.

    Whoever is cancelled meanwhile goes on only when the thread is done: what it uses may then be closed. SQLite ends
    the whole program when a connection is closed under a thread that is at work with it.
    """
    return await finished(asyncio.get_running_loop().run_in_executor(None, partial(work, *arguments)))


def _first(group: BaseExceptionGroup[HubDeskError]) -> BaseException:
    error: BaseException = group
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error
