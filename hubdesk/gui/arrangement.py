"""Keeps what a person arranged in the panes: widths of columns, and where a split stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSplitter

from hubdesk.gui.widgets.table_header import TableHeader

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.services import SettingsPort

_COLUMNS = "window.columns"
_SPLIT = "window.split"


class Arrangement:
    """Gives panes back how they were arranged, and listens to how they are arranged from then on."""

    def __init__(self, settings: SettingsPort) -> None:
        self._settings = settings

    def watch(self, pane_key: str, pane: QWidget) -> None:
        """Follow a pane that was just made.

        Args:
            pane_key: Its key; the same table in two panes has widths of its own in each.
            pane: The pane; heads with a name and splits with an object name are kept.
        """
        for head in pane.findChildren(TableHeader):
            if head.kept_as:
                self._watch_head(f"{_COLUMNS}.{pane_key}.{head.kept_as}", head)
        for split in pane.findChildren(QSplitter):
            if split.objectName():
                self._watch_split(f"{_SPLIT}.{pane_key}.{split.objectName()}", split)

    def _watch_head(self, key: str, head: TableHeader) -> None:
        kept = self._settings.get(key)
        if isinstance(kept, dict) and kept:
            head.choose(kept)
        head.widths_changed.connect(lambda: self._settings.set(key, head.chosen()))

    def _watch_split(self, key: str, split: QSplitter) -> None:
        kept = self._settings.get(key)
        sizes = [each for each in kept if isinstance(each, int) and each >= 0] if isinstance(kept, list) else []
        if len(sizes) == split.count() and any(sizes):
            split.setSizes(sizes)
        split.splitterMoved.connect(lambda *_: self._settings.set(key, split.sizes()))
