"""What the composition root gives to the window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from hubdesk.gui.main_window import MainWindow
    from hubdesk.gui.pane import Pane
    from hubdesk.gui.services import ShellServices


@dataclass(frozen=True, slots=True)
class PaneDescriptor:
    """A pane that the window can show. It is made when it is first needed.

    Attributes:
        key: Name in code.
        title: Word in the rail and the title bar.
        icon: Key of the icon.
        make: Makes the pane.
        group: Entries of different groups are kept apart; None keeps it out of the rail.
        shortcut: Keys that show it, such as ``Ctrl+3``.
    """

    key: str
    title: str
    icon: str
    make: Callable[[], Pane]
    group: int | None = 0
    shortcut: str | None = None


@dataclass(frozen=True, slots=True)
class WindowParts:
    """What the composition root gives to the window once the services exist.

    Attributes:
        services: The shell's services.
        panes: Panes in the order of the rail.
        first: Key of the pane to show; empty for the last one of the session before, or Welcome.
        files: Files to open at once.
        attach: Called with the window once its panes can be shown, before the first is.
    """

    services: ShellServices
    panes: Sequence[PaneDescriptor]
    first: str = ""
    files: Sequence[Path] = ()
    attach: Callable[[MainWindow], None] | None = None
