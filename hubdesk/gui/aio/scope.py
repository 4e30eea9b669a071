"""Tasks with an owner: what a pane starts ends with the pane, and no failure goes unseen."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Literal, Protocol

from hubdesk.core.errors import HubDeskError

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

Busy = Literal["parallel", "ignore", "replace"]


class ErrorSink(Protocol):
    """Where failures of tasks go."""

    def expected(self, error: HubDeskError) -> None:
        """Show an expected failure."""
        ...

    def defect(self, error: BaseException, where: str) -> None:
        """Log a defect and show one calm notice."""
        ...


class TaskScope:
    """Owns the tasks of a part of the window; scopes form a tree.

    A task has four endings: done; an expected failure, which goes to ``on_error`` or the sink; cancelled,
    silently; a defect, which goes to the sink and leaves the program running.
    """

    def __init__(self, name: str, sink: ErrorSink, parent: TaskScope | None = None) -> None:
        self.name = name
        self._sink = sink
        self._parent = parent
        self._tasks: dict[asyncio.Task[None], str] = {}
        self._children: list[TaskScope] = []
        self._closed = False

    def child(self, name: str) -> TaskScope:
        """Return a scope that ends with this one."""
        scope = TaskScope(f"{self.name}.{name}", self._sink, self)
        self._children.append(scope)
        return scope

    @property
    def busy(self) -> bool:
        """Whether any task of this scope is running."""
        return bool(self._tasks)

    def running(self, name: str) -> bool:
        """Return whether a task with this name is running; one that was cancelled is over, though it may still end."""
        return any(known == name and not task.cancelling() for task, known in self._tasks.items())

    def start(
        self,
        work: Coroutine[object, object, object],
        *,
        name: str,
        busy: Busy = "parallel",
        on_error: Callable[[HubDeskError], None] | None = None,
    ) -> asyncio.Task[None] | None:
        """Start a task.

        Args:
            work: What to do; its result is dropped.
            name: For the log, and what ``busy`` compares.
            busy: With a task of that name running: start another, ignore this one, or cancel the old one.
            on_error: Takes an expected failure in place of the sink.

        Returns:
            The task, or None when it was ignored or the scope is closed.
        """
        if self._closed or (busy == "ignore" and self.running(name)):
            work.close()
            return None
        if busy == "replace":
            self.cancel(name)
        loop = asyncio.get_running_loop()
        task = loop.create_task(self._guarded(work, name, on_error), name=f"{self.name}.{name}")
        self._tasks[task] = name

        def ended(done: asyncio.Task[None]) -> None:
            self._tasks.pop(done, None)
            work.close()  # a task cancelled before its first step never began it

        task.add_done_callback(ended)
        return task

    def cancel(self, name: str) -> None:
        """Cancel the tasks with this name."""
        for task, known in list(self._tasks.items()):
            if known == name:
                task.cancel()

    def cancel_all(self) -> None:
        """Cancel every task here and below."""
        for child in self._children:
            child.cancel_all()
        for task in list(self._tasks):
            task.cancel()

    async def aclose(self, patience: float = 3.0) -> bool:
        """Cancel everything, refuse new tasks, and wait for the ends.

        Args:
            patience: Seconds to wait for tasks that take their time.

        Returns:
            Whether all tasks ended in time.
        """
        self._closed = True
        ended = True
        for child in list(self._children):
            ended = await child.aclose(patience) and ended
        self._children.clear()
        current = asyncio.current_task()
        tasks = [task for task in self._tasks if task is not current]
        for task in tasks:
            task.cancel()
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=patience)
            ended = ended and not late
        if self._parent is not None and self in self._parent._children:
            self._parent._children.remove(self)
        return ended

    async def _guarded(
        self,
        work: Coroutine[object, object, object],
        name: str,
        on_error: Callable[[HubDeskError], None] | None,
    ) -> None:
        try:
            await work
        except HubDeskError as error:
            (on_error or self._sink.expected)(error)
        except Exception as error:  # noqa: BLE001  # the one place where a task's defect ends
            known = only_expected(error)
            if known is not None:
                (on_error or self._sink.expected)(known)
            else:
                self._sink.defect(error, f"{self.name}.{name}")


def only_expected(error: BaseException) -> HubDeskError | None:
    """Return the expected failure inside a group, or None when the group holds a defect."""
    if isinstance(error, HubDeskError):
        return error
    if not isinstance(error, BaseExceptionGroup):
        return None
    inner = [only_expected(each) for each in error.exceptions if not isinstance(each, asyncio.CancelledError)]
    return inner[0] if inner and all(each is not None for each in inner) else None
