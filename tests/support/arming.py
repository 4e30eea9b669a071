"""Buttons that matter take presses at once, so that no test has to wait; or not for a long time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.gui.widgets.arming import WAIT

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

LONG = 600_000
"""Longer than any test, ms."""


def arm_after(app: QCoreApplication | None, wait: int = 0) -> None:
    """Let every button take presses so many milliseconds after it has come."""
    assert app is not None
    app.setProperty(WAIT, wait)
