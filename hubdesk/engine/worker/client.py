"""The program's side of a worker process: start it, ask it, end it."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, TypeVar

import msgspec

from hubdesk.core.child import child_command, child_environment
from hubdesk.core.errors import StorageProblem
from hubdesk.engine.worker import protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.tabular.model import Layout, SourceFile

T = TypeVar("T")
_log = logging.getLogger(__name__)
_END_SECONDS = 2.0
_REPLY = msgspec.msgpack.Decoder(protocol.Reply)


class Worker:
    """A worker process. One request at a time; later callers wait their turn.

    Cancelling a request of :meth:`call` ends the process, since its work cannot be interrupted in any other way; one of
    :meth:`ask` takes a moment only, and its answer is then for nobody.
    """

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self._turn = asyncio.Lock()
        self._owed = 0
        self._size: int | None = None

    @classmethod
    async def start(cls) -> Worker:
        """Start a process.

        Raises:
            StorageProblem: The system refuses to start one.
        """
        try:
            process = await asyncio.create_subprocess_exec(
                *child_command("worker"),
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                env=child_environment(),
                start_new_session=True,  # Ctrl+C is for the program, which then ends the worker in good order
                limit=1 << 20,
            )
        except OSError as error:
            message = "The computer cannot start another process."
            raise StorageProblem(message, code="worker.start", hint="Close other programs and try again.") from error
        return cls(process)

    @property
    def pid(self) -> int:
        """Id of the process."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether the process can still be asked."""
        return self._process.returncode is None

    async def call(
        self, request: protocol.Request, result: type[T], *, progress: Callable[[int], None] | None = None
    ) -> T:
        """Send ``request`` and return its result.

        Raises:
            HubDeskError: The typed failure of the request, or ``worker.ended`` when the process is gone.
        """
        async with self._turn:
            try:
                return await self._exchange(request, result, progress)
            except asyncio.CancelledError:
                self._kill()
                raise

    async def ask(self, request: protocol.Request, result: type[T]) -> T:
        """Send a ``request`` that takes a moment and return its result. Cancelled, the process lives on.

        Raises:
            HubDeskError: As :meth:`call`.
        """
        async with self._turn:
            return await self._exchange(request, result, None)

    async def _exchange(self, request: protocol.Request, result: type[T], progress: Callable[[int], None] | None) -> T:
        writer = self._process.stdin
        assert writer is not None  # noqa: S101  # it is a pipe, see start()
        try:
            while self._owed:  # to requests that were cancelled
                await self._answer(None)
            writer.write(protocol.frame(protocol.encode(request)))
            self._owed += 1
            await writer.drain()
            reply = await self._answer(progress)
        except (OSError, asyncio.IncompleteReadError) as error:
            await self.close()  # it has ended or is about to; a signal now would puzzle whoever waits for it
            message = "The part of HubDesk that reads files ended unexpectedly."
            hint = "Nothing is lost. Try again; if it happens with this file each time, report it."
            raise StorageProblem(message, code="worker.ended", hint=hint) from error
        if isinstance(reply, protocol.Failed):
            raise reply.error()
        return msgspec.msgpack.decode(reply.result, type=result)

    async def _answer(self, progress: Callable[[int], None] | None) -> protocol.Answered | protocol.Failed:
        """Read up to the end of an answer. It can be cancelled anywhere and gone on with."""
        reader = self._process.stdout
        assert reader is not None  # noqa: S101  # it is a pipe, see start()
        while True:
            if self._size is None:
                (self._size,) = protocol.LENGTH.unpack(await reader.readexactly(protocol.LENGTH.size))
            body = await reader.readexactly(self._size)
            self._size = None
            reply = _REPLY.decode(body)
            if isinstance(reply, (protocol.Answered, protocol.Failed)):
                self._owed -= 1
                return reply
            if isinstance(reply, protocol.Progressed) and progress is not None:
                progress(reply.rows)

    def _kill(self) -> None:
        if self.alive:
            try:
                self._process.kill()
            except ProcessLookupError:
                _log.debug("the worker had ended already")

    async def close(self) -> None:
        """End the process and wait for its end."""
        writer = self._process.stdin
        if writer is not None:
            writer.close()
        try:
            async with asyncio.timeout(_END_SECONDS):
                await self._process.wait()
        except TimeoutError:
            self._kill()
            await self._process.wait()


class WorkerSource:
    """Hands out workers; the front ends share one so that tests can count and replace them."""

    async def start(self) -> Worker:
        """Start a worker."""
        return await Worker.start()


def describe(source: SourceFile, layout: Layout) -> protocol.Source:
    """Return ``source`` as requests carry it."""
    return protocol.Source.of(source, layout)
