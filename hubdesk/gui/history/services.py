"""What the History pane needs from the rest of the program."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from hubdesk.core.events import Subject
    from hubdesk.engine.job_deletion import Deleted
    from hubdesk.engine.job_details import JobDetails
    from hubdesk.engine.limits.forecast import Forecast
    from hubdesk.engine.plan.planner import PlanProgress
    from hubdesk.engine.records import Account, JobInfo
    from hubdesk.engine.undo.words import UndoLines
    from hubdesk.mapping.model import Catalogue
    from hubdesk.storage.plan.reader import Plan


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """What reading source, journal and result files again has shown.

    Attributes:
        rows: Rows of the job.
        problems: Sentences; empty when all sums agree.
        finished: Whether the job was at its end.
    """

    rows: int
    problems: tuple[str, ...] = ()
    finished: bool = True


@dataclass(frozen=True, slots=True)
class PlannedUndo:
    """An undo that was planned and not begun. Whoever has it closes ``plan``.

    Attributes:
        job_id: The undo's own job; it runs when it is resumed.
        undo_of: The job that it takes back.
        lines: What becomes of the contacts.
        expected: What carrying it out comes to.
        made_at: When the contacts were compared.
        plan: Its rows.
        catalogue: The account's properties as they were when it was planned.
    """

    job_id: str
    undo_of: str
    lines: UndoLines
    expected: Forecast | None
    made_at: datetime
    plan: Plan
    catalogue: Catalogue


class RowsPage(Protocol):
    """Shows every row of an undo's plan; made by whoever knows the table of a plan."""

    @property
    def widget(self) -> QWidget:
        """What is shown."""
        ...

    def serve(self, plan: Plan | None, catalogue: Catalogue | None = None, zone: str = "") -> None:
        """Show the rows of a plan, in the words of a catalogue, with times in a zone; None lets go of it."""
        ...


class HistoryServices(Protocol):
    """The engine's side of the job list."""

    @property
    def jobs_changed(self) -> Subject[None]:
        """Publishes when the list is no longer what :meth:`jobs` returned."""
        ...

    @property
    def account(self) -> Account | None:
        """The account that the window works with."""
        ...

    async def idle(self) -> None:
        """Wait until none of the calls below has a job open, so that somebody else can open it."""
        ...

    def colours(self) -> Mapping[int, str]:
        """Return the account colours by portal id."""
        ...

    def waiting(self) -> str:
        """Return why the current account's calls stand still, a sentence; empty while they do not."""
        ...

    async def jobs(self) -> Sequence[JobInfo]:
        """Return all jobs, newest first."""
        ...

    async def details(self, job_id: str) -> JobDetails:
        """Return everything about a job."""
        ...

    async def verify(self, job_id: str) -> VerifyReport:
        """Read source, journal and result files of a job again and compare them."""
        ...

    async def export(self, job_id: str, target: Path) -> Path:
        """Copy a job's result files and description into an archive (``.zip``) or a new folder."""
        ...

    async def delete(self, job_id: str, *, results: bool) -> Deleted:
        """Delete a job, with its result files where that is wanted."""
        ...

    async def delete_all(self, *, results: bool) -> Deleted:
        """Delete all jobs, with their result files where that is wanted."""
        ...

    async def details_days(self) -> int | None:
        """Return after how many days finished jobs lose all but their counts; None for never."""
        ...

    async def set_details_days(self, days: int | None) -> Sequence[str]:
        """Keep another number of days, act on it, and return the jobs that lost their details."""
        ...

    async def plan_undo(self, job_id: str, progress: Callable[[PlanProgress], None]) -> PlannedUndo:
        """Compare what a job wrote with what is there now. Nothing is written to HubSpot.

        Raises:
            HubDeskError: It cannot be taken back, belongs to another account, or the contacts cannot be read.
        """
        ...

    async def open_undo(self, job_id: str) -> PlannedUndo:
        """Open an undo that was planned before and not begun."""
        ...

    async def discard(self, planned: PlannedUndo) -> None:
        """Remove an undo of which nothing was written; its plan is closed."""
        ...

    def show_path(self, path: Path) -> None:
        """Open a file, or a folder in the system's file manager."""
        ...
