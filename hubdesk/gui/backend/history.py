"""The History pane's side of the engine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from hubdesk.gui.history.services import VerifyReport

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from hubdesk.bootstrap import Services
    from hubdesk.core.events import Subject
    from hubdesk.engine.records import JobInfo


class History:
    """Lists and verifies jobs for the History pane."""

    def __init__(self, services: Services, jobs_changed: Subject[None]) -> None:
        self.jobs_changed = jobs_changed
        self._services = services

    async def jobs(self) -> Sequence[JobInfo]:
        """Return all jobs, newest first."""
        return await self._services.jobs.list()

    async def verify(self, job_id: str) -> VerifyReport:
        """Compare source, journal and result files again."""
        verdict = await self._services.jobs.verify(job_id)
        return VerifyReport(verdict.rows, tuple(verdict.problems))

    def show_results(self, folder: Path) -> None:
        """Open the folder in the system's file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
