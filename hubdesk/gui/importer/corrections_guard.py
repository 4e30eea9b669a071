"""Asks before corrected cells are given up: they are in no file, and HubSpot has not got them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.gui.importer.questions import ask_to_discard
from hubdesk.gui.wording import counted

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.importer.columns_controller import ColumnsController
    from hubdesk.gui.importer.file_controller import FileController
    from hubdesk.gui.importer.pane import ImportPane
    from hubdesk.gui.importer.steps import Way


class CorrectionsGuard:
    """Lets the import that is shown be put away once nothing is lost by that, or somebody has agreed."""

    def __init__(
        self, pane: ImportPane, scope: TaskScope, way: Way, columns: ColumnsController, file: FileController
    ) -> None:
        """Let whoever opens files or ends the window ask here.

        Args:
            pane: The pane.
            scope: Owner of the tasks.
            way: Tells whether the corrections were sent.
            columns: Owner of the corrections.
            file: Tells the file that they are of.
        """
        self._pane, self._scope, self._way = pane, scope, way
        self._columns, self._file = columns, file
        self._agreed = False
        pane.leaving, pane.lost = self.then, self.losses

    def losses(self) -> str:
        """Return what would be lost, such as ``3 corrections to people.csv``; empty for nothing."""
        cells = 0 if self._way.settled else sum(map(len, self._columns.edits.values()))
        if not cells:
            return ""
        path, tr = self._file.path, self._pane.tr
        name = path.name if path is not None else tr("pasted rows")
        return tr("{0} to {1}").format(counted(cells, "correction", "corrections"), name)

    def then(self, act: Callable[[], object]) -> None:
        """Do what puts the import away: at once where nothing is lost by it, else once somebody has agreed."""
        lost = self.losses()
        if not lost or self._agreed:
            act()
        else:
            self._scope.start(self._ask(lost, act), name="give up corrections", busy="ignore")

    async def _ask(self, lost: str, act: Callable[[], object]) -> None:
        if await ask_to_discard(self._pane.theme, self._pane.window(), lost):
            self._agreed = True  # whatever else is asked on the way
            try:
                act()
            finally:
                self._agreed = False
