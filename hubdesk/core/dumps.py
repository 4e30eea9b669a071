"""Keeps the system from writing this process's memory, tokens and contacts included, to the disk when it crashes."""

from __future__ import annotations

import sys


def keep_no_memory_dump() -> None:
    """Let a crash leave no core file. Nothing to do on Windows, where only the user's own settings ask for dumps."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
