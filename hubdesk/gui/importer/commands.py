"""What the Import pane does for menus and shortcuts, and when each can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.gui.importer.steps import Step

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from hubdesk.gui.importer.columns_history import DraftHistory
    from hubdesk.gui.importer.pane import ImportPane


class Commands:
    """Offers the pane's actions. The calls are made once, so that an unchanged offer is known as such."""

    def __init__(self, pane: ImportPane, calls: Mapping[str, Callable[[], object]]) -> None:
        """Keep the calls.

        Args:
            pane: Offers them.
            calls: What each action does, by its key.
        """
        self._pane = pane
        self._go_on = calls["primary"]
        self._calls = {**calls, "primary": self._press, "find": pane.begin_find}

    def refresh(
        self, step: Step, *, running: bool, way_on: bool, way_back: bool, results: bool, history: DraftHistory
    ) -> None:
        """Say which actions can be done now."""
        edits = step in {Step.COLUMNS, Step.CHECK}
        enabled = {
            "new-import": not running,
            "open-recipe": step in {Step.FILE, Step.COLUMNS},
            "save-recipe": step is Step.COLUMNS,
            "primary": way_on,
            "back": way_back,
            "inspector": step is Step.COLUMNS,
            "find": step in {Step.COLUMNS, Step.CHECK, Step.PREVIEW},
            "undo-edit": edits and history.can_undo,
            "redo-edit": edits and history.can_redo,
            "check-again": step in {Step.FILE, Step.CHECK},
            "sort-column": step is Step.CHECK,
            "next-finding": step is Step.CHECK,
            "previous-finding": step is Step.CHECK,
            "pause": running,
            "stop": running,
            "show-results": results,
        }
        for key, call in self._calls.items():
            self._pane.offer(key, call, enabled=enabled[key])

    def _press(self) -> None:
        """Do what the primary button does, when it does."""
        if self._pane.foot.armed:
            self._go_on()
