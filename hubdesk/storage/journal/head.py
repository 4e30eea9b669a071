"""The short form of a job beside its journal, for lists.

A journal whose writer lives in another process must not be opened a second time, so whoever runs a job leaves this
behind: at each change of state and every few seconds. It is never ahead of the journal, and only the journal counts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.errors import StorageProblem
from hubdesk.storage.atomic import write_atomic
from hubdesk.storage.journal.records import JobMeta, JobState, RowState

if TYPE_CHECKING:
    from pathlib import Path

    from hubdesk.storage.journal.store import Figures

NAME = "head.json"
EVERY = 5.0
"""Seconds between two writes while the state does not change."""


class Head(msgspec.Struct, frozen=True):
    """A job in short.

    Attributes:
        meta: Its description without layout, recipe, catalogue and form.
        state: Where it stands.
        reason: Machine word why.
        counts: Rows by state.
        generation: That of the journal when this was written.
        clean: Size of the journal's file when it was closed in order, 0 while it is open.
        removed: When the journal and all else that may hold personal data was removed, ISO 8601; empty before. This
            short form is all that is left then.
    """

    meta: JobMeta
    state: JobState
    reason: str
    counts: dict[RowState, int]
    generation: int
    clean: int = 0
    removed: str = ""


def head_of(figures: Figures, *, clean: int = 0) -> Head:
    """Return the head that belongs to ``figures``."""
    meta = msgspec.structs.replace(figures.meta, layout=b"", recipe=b"", catalogue=b"", form=b"")
    return Head(meta, figures.state, figures.reason, figures.counts, figures.generation, clean)


def write_head(folder: Path, head: Head, *, durable: bool = False) -> bool:
    """Write the head; return False when the disk refuses, which the journal itself will notice where it matters."""
    try:
        write_atomic(folder / NAME, msgspec.json.encode(head), durable=durable)
    except StorageProblem:
        return False
    return True


def read_head(folder: Path) -> Head | None:
    """Return the head, or None when there is none to believe."""
    try:
        return msgspec.json.decode((folder / NAME).read_bytes(), type=Head)
    except (OSError, ValueError, RecursionError):
        return None


class HeadKeeper:
    """Keeps the head of one open journal up to date."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._last: Figures | None = None
        self._due = 0.0

    def update(self, figures: Figures, monotonic: float) -> None:
        """Write the head when the state changed or the last one is old."""
        last = self._last
        changed = last is None or (last.state, last.reason, last.meta) != (figures.state, figures.reason, figures.meta)
        if not changed and monotonic < self._due:
            return
        self._due = monotonic + EVERY
        if write_head(self._folder, head_of(figures)):
            self._last = figures

    def close(self, figures: Figures, size: int) -> None:
        """Write the last head of a journal that was closed in order."""
        write_head(self._folder, head_of(figures, clean=size))
