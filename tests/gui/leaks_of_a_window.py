"""The real window with a real token, in trouble everywhere, for ``test_leaks``: where would the token show?

``python -m tests.gui.leaks_of_a_window FILE`` reads the token from the first line of its standard
input, connects, lets a defect that holds the token happen in every pane, in a slot, in a thread and in a task, imports
FILE, reviews the scopes, and prints what a screen reader would be told. Everything is logged at DEBUG.
"""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QLineEdit

from hubdesk.bootstrap import build_services
from hubdesk.core.clock import SystemClock
from hubdesk.core.secret import Secret
from hubdesk.gui.app import run_window
from hubdesk.gui.main_window import MainWindow
from hubdesk.gui.services import MemorySettings
from hubdesk.gui.start import WindowBuilder
from hubdesk.gui.token.pane import ConnectPane
from tests.support.tour import Tour, until

if TYPE_CHECKING:
    from hubdesk.gui.context import GuiContext
    from hubdesk.gui.window_parts import WindowParts

PANES = ("connect", "scopes", "import", "history", "limits", "help")


def _fail(token: str, where: str) -> None:
    """Fail as a careless library would: the token in the message, in a local and in what came before."""
    careless = {"Authorization": f"Bearer {token}"}
    try:
        raise ValueError(careless)
    except ValueError as error:
        message = f"{where}: cannot send {careless} {Secret(token)}"
        raise RuntimeError(message) from error


async def _defect(token: str, where: str) -> None:
    _fail(token, where)


def spoken() -> list[str]:
    """Return what a screen reader is told of every widget, what stands in titles and hints, and the clipboard."""
    words: list[str] = []
    for widget in QApplication.allWidgets():
        found: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(widget)
        if found is None:
            continue  # Qt has none for what is not shown
        kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help)
        words += [found.text(kind) for kind in kinds]
        words += [widget.windowTitle(), widget.toolTip(), widget.statusTip(), widget.whatsThis()]
    words.append(QApplication.clipboard().text())
    return [word for word in words if word]


async def _go(window: MainWindow, builder: WindowBuilder, context: GuiContext, token: str, file: Path) -> None:
    window.show_pane("connect")
    (pane,) = window.findChildren(ConnectPane)
    pane.invite.findChildren(QLineEdit)[0].setText(token)
    pane.invite.check.click()
    await until(lambda: builder.account is not None, "an account")
    for key in PANES:
        window.show_pane(key)
        await asyncio.sleep(0.1)
        context.scope.child(key).start(_defect(token, key), name=f"defect in {key}")
        QTimer.singleShot(0, lambda key=key: _fail(token, f"slot of {key}"))
        thread = threading.Thread(target=_fail, args=(token, f"thread of {key}"))
        thread.start()
        await asyncio.to_thread(thread.join)
        await asyncio.sleep(0.1)
        sys.stdout.write("\n".join(spoken()) + "\n")
    await Tour(window, builder, lambda _: None).walk(file)
    sys.stdout.write("\n".join(spoken()) + "\nall panes were in trouble\n")


def main(file: Path) -> int:
    """Run it and return the exit code."""
    token = sys.stdin.readline().strip()

    async def build(context: GuiContext) -> WindowParts:
        services = build_services()
        for name in ("", "hubdesk", "asyncio", "httpcore", "httpx", "qasync", "keyring"):
            logging.getLogger(name).setLevel(logging.DEBUG)
        builder = WindowBuilder(context, services)
        parts = await builder.build(demo=False)
        context.scope.start(act(context, builder), name="act")
        return parts

    async def act(context: GuiContext, builder: WindowBuilder) -> None:
        window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
        try:
            await _go(window, builder, context, token, file)
        finally:
            window.close()

    return run_window(build, MemorySettings(), SystemClock())


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
