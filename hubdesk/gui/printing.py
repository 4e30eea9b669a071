"""A page on paper: a PDF, or the printer that the user chooses."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from hubdesk.core.errors import StorageProblem
from hubdesk.gui.aio import qtwait
from hubdesk.gui.language.say import say

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

_MARGIN_MM = 15.0


async def write_pdf(html: str, path: Path, title: str) -> None:
    """Write a page as a PDF, in a thread of its own: laying it out takes as long as it takes.

    Raises:
        StorageProblem: The disk refuses.
    """
    if not await asyncio.to_thread(_write_pdf, html, path, title):
        message = say("{0} cannot be written.", path.name)
        raise StorageProblem(message, code="export.failed", hint=say("Choose another folder."))


def _write_pdf(html: str, path: Path, title: str) -> bool:
    try:
        with path.open("wb"):
            pass  # QPdfWriter does not tell whether it could open the file
    except OSError:
        return False
    # Gives this thread what the document's timers need; the loop itself never runs.
    dispatcher = QEventLoop()
    writer = QPdfWriter(str(path))
    writer.setTitle(title)
    writer.setCreator("HubDesk")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM), QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    document.setHtml(html)
    document.print_(writer)
    del document, dispatcher
    return path.stat().st_size > 0


async def print_page(html: str, parent: QWidget, title: str) -> bool:
    """Ask for a printer and print a page; return whether the user did not give up."""
    # Qt's printing is only loaded by those who print.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    chooser = QPrintDialog(printer, parent)
    if not await qtwait.dialog(chooser):
        return False
    document = QTextDocument()
    document.setHtml(html)
    document.print_(printer)
    return True
