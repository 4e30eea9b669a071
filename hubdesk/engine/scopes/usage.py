"""Takes note of when HubDesk really used a scope: a call that needed it and was answered with success."""

from __future__ import annotations

import asyncio
import logging
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from hubdesk.core.errors import StorageProblem
from hubdesk.engine.limits.places import log_path
from hubdesk.storage.scope_usage import load_usage, save_usage

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from hubdesk.core.clock import Clock
    from hubdesk.core.events import Subject
    from hubdesk.hubspot.calls import CallRecord

_log = logging.getLogger(__name__)

WRITE_EVERY = 60.0
"""Least seconds between two writes; the day of the last use is what people look for."""


def usage_path(data: Path, portal_id: int, api_base: str, *, demo: str = "") -> Path:
    """Return the file of an account; the arguments are those of :func:`hubdesk.engine.limits.places.log_path`."""
    name = log_path(data, portal_id, api_base, demo=demo).name
    return data / "scopes" / f"{name.rpartition('.')[0]}.json"


class ScopeUsage:
    """The last uses of one account.

    Args:
        calls: The calls of its client.
        clock: Time.
    """

    def __init__(self, calls: Subject[CallRecord], clock: Clock) -> None:
        self._clock = clock
        self._used: dict[str, float] = {}
        self._unwritten: dict[str, float] = {}
        self._ignored: dict[str, int] = {}
        self._path: Path | None = None
        self._written_at = clock.monotonic()
        self._writing: asyncio.Future[None] | None = None
        self._subscription = calls.subscribe(self._note)

    async def keep(self, path: Path) -> None:
        """Remember uses from one start of the program to the next, those so far included."""
        self._path = path
        for key, at in (await asyncio.to_thread(load_usage, path)).items():
            self._used[key] = max(at, self._used.get(key, at))

    def times(self) -> Mapping[str, datetime]:
        """Return when each call was last answered, by the key of its endpoint."""
        return {key: datetime.fromtimestamp(at, UTC) for key, at in self._used.items()}

    @contextmanager
    def not_counting(self, endpoint: str) -> Iterator[None]:
        """Leave out the calls of one kind meanwhile: trying whether a call would work is no use of it."""
        self._ignored[endpoint] = self._ignored.get(endpoint, 0) + 1
        try:
            yield
        finally:
            self._ignored[endpoint] -= 1

    async def aclose(self) -> None:
        """Write what is not written yet."""
        self._subscription.close()
        if self._writing is not None:
            await asyncio.wait([self._writing])
        if self._path is not None and self._unwritten:
            await asyncio.to_thread(self._write, self._path, dict(self._unwritten))

    def _note(self, call: CallRecord) -> None:
        if not 200 <= call.status < 300 or call.cause or self._ignored.get(call.endpoint):
            return
        self._used[call.endpoint] = self._unwritten[call.endpoint] = call.at
        due = self._clock.monotonic() - self._written_at >= WRITE_EVERY
        if self._path is not None and due and (self._writing is None or self._writing.done()):
            self._written_at = self._clock.monotonic()
            unwritten, self._unwritten = self._unwritten, {}
            self._writing = asyncio.get_running_loop().run_in_executor(None, self._write, self._path, unwritten)

    @staticmethod
    def _write(path: Path, unwritten: Mapping[str, float]) -> None:
        try:
            save_usage(path, unwritten)
        except StorageProblem as problem:
            # Work goes on without the note; the program's log says what is wrong with the disk.
            _log.warning("the last uses of scopes were not kept: %s", problem.code)
