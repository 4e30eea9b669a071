"""Finds at which lines of the file the rows of the newest problems of a run are: so people find them there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.gui.aio.bridge import Bridge

if TYPE_CHECKING:
    from hubdesk.engine.records import Progress
    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.importer.check_controller import CheckController
    from hubdesk.gui.importer.pane import ImportPane
    from hubdesk.gui.importer.services import CheckedFile, ImportJob

_FRAME_MS = 100


class ProblemLines:
    """Asks the checked file, as long as it is open; rows of a job without one keep their numbers."""

    def __init__(self, pane: ImportPane, scope: TaskScope, check: CheckController) -> None:
        self._pane, self._scope, self._check = pane, scope, check
        self._lines: dict[int, int] = {}
        self._bridge: Bridge[Progress] | None = None
        self._checked: CheckedFile | None = None

    def follow(self, job: ImportJob, *, checked: bool) -> None:
        """Listen to a run; ``checked``: its rows are those of the checked file."""
        self._checked = self._check.checked if checked else None
        self._lines = {}
        self._pane.run.problems.show_lines({})
        if self._bridge is not None:
            self._bridge.close()
        self._bridge = Bridge(job.progress, self._heard, self._pane, interval_ms=_FRAME_MS)

    def _heard(self, progress: Progress) -> None:
        rows = [problem.row for problem in progress.problems if problem.row not in self._lines]
        if rows and self._open:
            self._scope.start(self._look_up(rows), name="problem-lines", busy="ignore")

    @property
    def _open(self) -> bool:
        return self._checked is not None and self._checked is self._check.checked

    async def _look_up(self, rows: list[int]) -> None:
        checked = self._checked
        if checked is None or not self._open:
            return
        async with self._check.reading:  # it is not closed meanwhile
            self._lines |= dict(zip(rows, await checked.lines(rows), strict=True))
        self._pane.run.problems.show_lines(self._lines)
