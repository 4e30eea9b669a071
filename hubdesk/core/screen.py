"""Whether a window could be shown."""

from __future__ import annotations

import os
import sys


def has_screen() -> bool:
    """Return whether this session has a screen, without importing Qt.

    A platform named in ``QT_QPA_PLATFORM`` (such as ``offscreen``) counts: whoever sets it wants a window there.
    """
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
