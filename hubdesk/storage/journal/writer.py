"""The thread that owns a journal's only connection, and commits many commands at once.

A commit costs a wait for the disk; while it waits, further commands gather and become the next group: one transaction,
one wait, one call back to the event loop. A command's caller hears of it only after the group's commit. When a group
cannot be committed, all of it is rolled back, all of its commands fail, and so does every later one.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import queue
import sqlite3
import threading
from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from hubdesk.storage.journal.problems import JournalMisuse, closed, failure, is_fault

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.core.errors import StorageProblem
    from hubdesk.storage.journal.store import Figures, Store

T = TypeVar("T")

_log = logging.getLogger(__name__)
_GROUP = 512
"""Commands in one transaction at most."""


@dataclass(frozen=True, slots=True)
class _Command:
    name: str
    work: Callable[[Store], Any]
    writes: bool
    at: float
    answer: asyncio.Future[Any]


class Owner(ABC):
    """What a writer needs from whoever keeps the journal's folder. All of it is called on the writer's thread."""

    @abstractmethod
    def open_store(self) -> Store:
        """Return the open store, or raise what the caller of :meth:`Writer.start` shall get."""

    @abstractmethod
    def committed(self, figures: Figures, at: float) -> None:
        """Hear that a group is durable, before its callers do; ``at`` is when the last of them asked."""

    @abstractmethod
    def ended(self, figures: Figures | None) -> None:
        """Hear that the file is closed; ``figures`` are None when it was closed after a failure."""


class Writer:
    """Runs commands on a thread of its own, in the order in which they were given."""

    def __init__(self, owner: Owner, fault: Callable[[str], None], monotonic: Callable[[], float]) -> None:
        self._owner = owner
        self._fault = fault
        self._monotonic = monotonic
        self._queue: queue.SimpleQueue[_Command | None] = queue.SimpleQueue()
        self._loop = asyncio.get_running_loop()
        self._ended: asyncio.Future[None] = self._loop.create_future()
        self._closing = False
        self._store: Store | None = None
        self._failed: BaseException | None = None

    @property
    def figures(self) -> Figures:
        """What is true as of the last commit."""
        if self._store is None:
            message = "the journal is not open"
            raise JournalMisuse(message)
        return self._store.figures

    async def start(self) -> None:
        """Open the store on the new thread.

        Raises:
            HubDeskError: What the owner's ``open_store`` raises.
        """
        opened: asyncio.Future[None] = self._loop.create_future()
        # A daemon, so that a disk which never answers cannot keep the program from quitting.
        thread = threading.Thread(target=self._run, args=(opened,), name="journal", daemon=True)
        try:
            thread.start()
        except RuntimeError as error:
            self._closing = True
            raise failure(OSError()) from error
        await opened

    async def do(self, name: str, work: Callable[[Store], T], *, writes: bool = True) -> T:
        """Run ``work`` on the thread and return its result once it is durable.

        A caller that is cancelled meanwhile does not take the command back.

        Raises:
            StorageProblem: It could not be saved, or an earlier command could not.
            JournalMisuse: ``work`` asked for something forbidden; nothing of it was saved.
        """
        if self._closing:
            raise closed()
        answer: asyncio.Future[T] = self._loop.create_future()
        self._queue.put(_Command(name, work, writes, self._monotonic(), answer))
        return await answer

    async def close(self) -> None:
        """Finish what was given so far, close the file and end the thread. Closing twice is harmless."""
        self.end_soon()
        await asyncio.shield(self._ended)

    def end_soon(self) -> None:
        """Begin what :meth:`close` does, without waiting for it."""
        if not self._closing:
            self._closing = True
            self._queue.put(None)

    # On the thread

    def _run(self, opened: asyncio.Future[None]) -> None:
        try:
            self._store = self._owner.open_store()
        except BaseException as error:  # noqa: BLE001  # handed to the caller of start()
            self._closing = True
            self._tell(
                [(opened, error if isinstance(error, Exception) else failure(error), None), (self._ended, None, None)]
            )
            return
        self._tell([(opened, None, None)])
        try:
            while (group := self._next_group()) is not None:
                self._serve(group, self._store)
        finally:
            self._closing = True
            self._shut(self._store)
            self._tell([*self._left_over(), (self._ended, None, None)])

    def _next_group(self) -> list[_Command] | None:
        """Wait for a command and return it with all that wait behind it; None when the journal is to be closed."""
        first = self._queue.get()
        if first is None:
            return None
        group = [first]
        with contextlib.suppress(queue.Empty):
            while len(group) < _GROUP:
                command = self._queue.get_nowait()
                if command is None:
                    self._queue.put(None)
                    break
                group.append(command)
        return group

    def _serve(self, group: list[_Command], store: Store) -> None:
        before = store.figures
        answers: list[_Answer] = []
        if self._failed is None:
            try:
                answers = self._transact(group, store)
            except Exception as error:  # noqa: BLE001  # whatever it is, nothing of the group is durable for sure
                self._failed = error
                _log.error("the journal failed: %s", type(error).__name__)
                # After a failed commit nothing that SQLite says about the file counts any more.
                with contextlib.suppress(sqlite3.Error):
                    store.roll_back()
        if self._failed is not None:
            answers = [(command.answer, self._problem(), None) for command in group]
        if store.figures is not before:
            self._owner.committed(store.figures, group[-1].at)
        self._tell(answers)

    def _transact(self, group: list[_Command], store: Store) -> list[_Answer]:
        writing = any(command.writes for command in group)
        if writing:
            self._fault("journal.before_begin")
            store.begin()
        answers = [self._execute(command, store) for command in group]
        if writing:
            self._fault("journal.before_commit")
            store.commit()
            self._fault("journal.after_commit")
        return answers

    def _execute(self, command: _Command, store: Store) -> _Answer:
        self._fault(f"journal.{command.name}")
        mark = store.start_command() if command.writes else None
        try:
            value = command.work(store)
        except Exception as error:
            if is_fault(error):
                raise
            if mark is not None:
                store.undo_command(mark)
                store.end_command()
            return command.answer, _misuse(error), None
        if mark is not None:
            store.end_command()
        return command.answer, None, value

    def _problem(self) -> StorageProblem:
        # A new one for each caller: a shared exception would collect the tracebacks of all of them.
        error = self._failed
        return failure(error) if error is not None else closed()

    def _shut(self, store: Store) -> None:
        figures = None
        try:
            if self._failed is None:
                self._fault("journal.close")
                store.close()
                figures = store.figures
                self._fault("journal.closed")
            else:
                store.abandon()
        except (sqlite3.Error, OSError) as error:
            # Everything acknowledged is in the WAL; the next open finds it there.
            _log.warning("the journal was not closed cleanly: %s", type(error).__name__)
            store.abandon()
        self._owner.ended(figures)

    def _left_over(self) -> list[_Answer]:
        answers: list[_Answer] = []
        with contextlib.suppress(queue.Empty):
            while True:
                command = self._queue.get_nowait()
                if command is not None:
                    answers.append((command.answer, self._problem(), None))
        return answers

    def _tell(self, answers: list[_Answer]) -> None:
        # The loop may be closed when the program quits without waiting for the journal.
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(_deliver, answers)


_Answer = tuple["asyncio.Future[Any]", "Exception | None", Any]


def _deliver(answers: list[_Answer]) -> None:
    for future, error, value in answers:
        if future.done():
            continue
        if error is None:
            future.set_result(value)
        else:
            future.set_exception(error)


def _misuse(error: Exception) -> Exception:
    if isinstance(error, sqlite3.IntegrityError):
        misuse = JournalMisuse("a row already has an outcome, or a batch its number")
        misuse.__cause__ = error
        return misuse
    return error
