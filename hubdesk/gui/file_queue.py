"""Several files let go over the window: the first is opened, the others wait in sight, one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.gui.widgets.banner import BannerText
from hubdesk.gui.wording import counted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from hubdesk.gui.actions import Actions
    from hubdesk.gui.pane import Pane

BANNER = "queue"
_NEXT, _CLEAR = "next-file", "clear-queue"
_NAMED = 3
"""Files that the banner names; more are counted."""


class FileQueue:
    """Holds the files that wait.

    Args:
        pane: Opens files, and shows which wait.
        busy: Whether an import is running, which no other file may take the place of.
        actions: Offers the next file and the end of the queue while something waits.
    """

    def __init__(self, pane: Callable[[], Pane], busy: Callable[[], bool], actions: Actions) -> None:
        self._pane = pane
        self._busy = busy
        self._actions = actions
        self._waiting: list[Path] = []

    @property
    def blocked(self) -> bool:
        """Whether whatever is let go now waits: an import is running."""
        return self._busy()

    @property
    def waiting(self) -> Sequence[Path]:
        """The files that wait, the next one first."""
        return tuple(self._waiting)

    def take(self, paths: Sequence[Path]) -> None:
        """Open the first of some files at once, unless an import is running; the others wait behind those before."""
        self._pane().leave(lambda: self._take(paths))

    def _take(self, paths: Sequence[Path]) -> None:
        first, others = (paths[:0], paths) if self._busy() else (paths[:1], paths[1:])
        self._waiting += [path for path in others if path not in self._waiting]
        for path in first:
            self._pane().open_file(path)
        self._show()

    def open_next(self) -> None:
        """Open the next file, once no import is running."""
        if self._busy():
            self._show(blocked=True)
        elif self._waiting:
            self._pane().leave(self._open_next)

    def _open_next(self) -> None:
        if self._waiting:
            self._pane().open_file(self._waiting.pop(0))
            self._show()

    def clear(self) -> None:
        """Let none wait any more."""
        self._waiting.clear()
        self._show()

    def _show(self, *, blocked: bool = False) -> None:
        pane = self._pane()
        pane.show_next(self._waiting[0].name if self._waiting else "", self.open_next)
        if not self._waiting:
            pane.banners.remove(BANNER)
            self._actions.withdraw(_NEXT)
            self._actions.withdraw(_CLEAR)
            return
        tr = pane.tr
        names = ", ".join(path.name for path in self._waiting[:_NAMED])
        more = len(self._waiting) - _NAMED
        listed = tr("{0} and {1} more").format(names, more) if more > 0 else names
        if blocked:
            text = tr("The next one opens when the running import has ended. {0}").format(listed)
        else:
            text = tr("Next: {0}").format(listed)
        title = tr("{0} in the queue.").format(counted(len(self._waiting), "file waits", "files wait"))
        pane.banners.show_banner(
            BANNER, BannerText("note", title, text, tr("Open the next"), self.open_next, icon="file", closable=False)
        )
        self._actions.offer(_NEXT, self.open_next)
        self._actions.offer(_CLEAR, self.clear)
