"""Waiting for Qt in coroutines: a future instead of a nested event loop, which would break other tasks."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialog, QFileDialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget


async def signal(source: SignalInstance) -> tuple[Any, ...]:
    """Wait for the next emission and return its arguments."""
    future: asyncio.Future[tuple[Any, ...]] = asyncio.get_running_loop().create_future()

    def arrived(*arguments: Any) -> None:
        if not future.done():
            future.set_result(arguments)

    source.connect(arrived)
    try:
        return await future
    finally:
        source.disconnect(arrived)


async def dialog(window: QDialog) -> bool:
    """Open a dialog, wait for its end, and return whether it was accepted.

    When the waiting task is cancelled the dialog closes.
    """
    future: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def finished(result: int) -> None:
        if not future.done():
            future.set_result(result)

    window.finished.connect(finished)
    window.open()
    try:
        return await future == QDialog.DialogCode.Accepted
    finally:
        window.finished.disconnect(finished)
        window.close()
        window.deleteLater()


async def open_file(parent: QWidget, title: str, filters: Sequence[str], folder: Path | None = None) -> Path | None:
    """Ask for an existing file; None when the user gives up."""
    chooser = QFileDialog(parent, title)
    chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
    return await _chosen(chooser, filters, folder)


async def save_file(parent: QWidget, title: str, filters: Sequence[str], proposal: Path) -> Path | None:
    """Ask where to save; None when the user gives up."""
    chooser = QFileDialog(parent, title)
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    # Added by the dialog itself, so that it asks before it replaces a file of the whole name.
    chooser.setDefaultSuffix(proposal.suffix.removeprefix("."))
    chooser.selectFile(proposal.name)
    return await _chosen(chooser, filters, proposal.parent)


async def open_folder(parent: QWidget, title: str, folder: Path | None = None) -> Path | None:
    """Ask for a folder; None when the user gives up."""
    chooser = QFileDialog(parent, title)
    chooser.setFileMode(QFileDialog.FileMode.Directory)
    chooser.setOption(QFileDialog.Option.ShowDirsOnly)
    return await _chosen(chooser, (), folder)


async def _chosen(chooser: QFileDialog, filters: Sequence[str], folder: Path | None) -> Path | None:
    if filters:
        chooser.setNameFilters(list(filters))
    if folder is not None:
        chooser.setDirectory(str(folder))
    names: list[str] = []
    chooser.filesSelected.connect(names.extend)
    accepted = await dialog(chooser)
    return Path(names[0]) if accepted and names else None
