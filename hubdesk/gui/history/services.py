"""What the History pane needs from the rest of the program."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from hubdesk.core.events import Subject
    from hubdesk.engine.records import JobInfo


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """What reading source, journal and result files again has shown.

    Attributes:
        rows: Rows of the job.
        problems: Sentences; empty when all sums agree.
    """

    rows: int
    problems: tuple[str, ...] = ()


class HistoryServices(Protocol):
    """The engine's side of the job list."""

    @property
    def jobs_changed(self) -> Subject[None]:
        """Publishes when the list is no longer what :meth:`jobs` returned."""
        ...

    async def jobs(self) -> Sequence[JobInfo]:
        """Return all jobs, newest first."""
        ...

    async def verify(self, job_id: str) -> VerifyReport:
        """Read source, journal and result files of a job again and compare them."""
        ...

    def show_results(self, folder: Path) -> None:
        """Open the folder in the system's file manager."""
        ...
