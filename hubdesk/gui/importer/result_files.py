"""The result files of a run on the disk."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_path(path: Path) -> None:
    """Open a file or folder with the system's program for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def files_in(folder: str | None) -> frozenset[str]:
    """Return the names of the result files; a handful, so listing them costs nothing."""
    if not folder or not Path(folder).is_dir():
        return frozenset()
    return frozenset(path.name for path in Path(folder).iterdir())
