"""What the program does in threads, done at once or after virtual time: one order of events for one seed."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from hubdesk.storage.journal.problems import closed
from hubdesk.storage.journal.writer import _GROUP, Writer, _Command

if TYPE_CHECKING:
    import random
    from collections.abc import Callable


class HereExecutor(ThreadPoolExecutor):
    """Does work at once, on the thread that asks for it."""

    def submit(self, work: Callable[..., Any], /, *args: Any, **options: Any) -> Future[Any]:
        """Do it and return its outcome."""
        future: Future[Any] = Future()
        try:
            future.set_result(work(*args, **options))
        except BaseException as error:  # noqa: BLE001  # handed on
            future.set_exception(error)
        return future


class VirtualWriter(Writer):
    """The journal's writer without its thread: a commit takes virtual time, and what gathers meanwhile is one group.

    Attributes:
        chance: Decides how long commits take.
    """

    chance: random.Random

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self._gathered: list[_Command] = []

    async def start(self) -> None:
        """Open the store."""
        try:
            self._store = self._owner.open_store()
        except BaseException:
            self._closing = True
            raise

    async def do(self, name: str, work: Callable[[Any], Any], *, writes: bool = True) -> Any:
        """See :class:`Writer`."""
        if self._closing:
            raise closed()
        answer: Any = self._loop.create_future()
        if not self._gathered:
            self._loop.call_later(self.chance.choice((0.0, 0.001, 0.02)), self._flush)
        self._gathered.append(_Command(name, work, writes, self._monotonic(), answer))
        return await answer

    def _flush(self) -> None:
        group, self._gathered = self._gathered[:_GROUP], []
        if group and self._store is not None:
            self._serve(group, self._store)

    def end_soon(self) -> None:
        """See :class:`Writer`."""
        if self._closing:
            return
        self._flush()
        self._closing = True
        if self._store is not None:
            self._shut(self._store)
        self._tell([(self._ended, None, None)])
