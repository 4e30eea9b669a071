"""Has the rows of a checked file looked through and brought in order, with a line that says how far that is."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hubdesk.core.errors import HubDeskError
    from hubdesk.engine.paging import PageFilter
    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.importer.check_view import CheckView
    from hubdesk.gui.importer.services import CheckedFile

_ANEW = "sort-anew"
"""The task that arranges the rows of a new check as those before were."""


class Arranger:
    """Shows the work in the view and lets it be stopped."""

    def __init__(self, view: CheckView, scope: TaskScope) -> None:
        self._view, self._scope = view, scope

    async def arrange(self, checked: CheckedFile, wanted: PageFilter) -> None:
        """Have the rows looked through and brought in order; it says how far that is and can be stopped."""
        words = self._view.tr("Sorting") if wanted.order is not None else self._view.tr("Searching")
        line = self._view.arranging
        try:
            await checked.arrange(wanted, lambda done, total: line.show_progress(words, done, total))
        finally:
            line.end()

    async def anew(self, checked: CheckedFile, wanted: PageFilter) -> PageFilter:
        """Have the rows of a new check arranged as those before; return how they are, should somebody stop that."""
        failed: list[HubDeskError] = []
        work = self.arrange(checked, wanted)
        task = self._scope.start(work, name=_ANEW, busy="replace", on_error=failed.append)
        try:
            if task is not None:
                await asyncio.wait([task])
        finally:
            self._scope.cancel(_ANEW)
        if failed:
            raise failed[0]
        return replace(wanted, text=None, order=None) if task is None or task.cancelled() else wanted

    def stop(self) -> None:
        """Leave the rows of a new check as the file has them."""
        self._scope.cancel(_ANEW)
