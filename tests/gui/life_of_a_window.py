"""One life of the window in a process of its own, for ``test_app``: builds it, does one thing, ends.

``python -m tests.gui.life_of_a_window SCENARIO`` prints what happened, one word a line.
"""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from hubdesk.core.clock import SystemClock
from hubdesk.gui.app import run_window
from hubdesk.gui.commands.palette import CommandPalette
from hubdesk.gui.main_window import MainWindow
from hubdesk.gui.pane import Pane
from hubdesk.gui.services import MemorySettings
from hubdesk.gui.welcome.pane import WelcomePane
from hubdesk.gui.widgets.confirm import ChoiceDialog
from hubdesk.gui.window_parts import PaneDescriptor, WindowParts
from tests.support.fake_services import FakeServices, account
from tests.support.gauge_samples import QUIET
from tests.support.waiting import until

SIGNALS = {"signal": signal.SIGINT, "terminate": signal.SIGTERM, "hang up": signal.SIGHUP}
"""Scenarios that are signals; those of the system come while a job runs."""

OVER = {
    "palette": lambda window: window.actions_table["palette"].trigger(),
    "chosen quit": lambda window: window.actions_table["palette"].trigger(),
    "file dialog": lambda window: window.actions_table["open-file"].trigger(),
    "accounts": lambda window: window.rail.card.clicked.emit(),
    "menu": lambda window: window.menus._menus["view"].popup(window.mapToGlobal(window.rect().center())),
}
"""Scenarios in which something lies over the window when it ends, with what opens it."""


def _say(word: object) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def _window() -> MainWindow:
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))


def _open_dialog() -> ChoiceDialog | None:
    dialogs = (each for each in QApplication.topLevelWidgets() if isinstance(each, ChoiceDialog))
    return next((dialog for dialog in dialogs if dialog.isVisible()), None)


async def _dialog() -> ChoiceDialog:
    return await until(_open_dialog)


class Hanging(FakeServices):
    """Never finishes pausing."""

    async def pause_jobs(self) -> None:
        """Wait for ever."""
        _say("pausing")
        await asyncio.Event().wait()


class Failing(FakeServices):
    """Cannot close."""

    async def aclose(self) -> None:
        """Fail."""
        message = "the disk is gone"
        raise OSError(message)


async def _act(scenario: str, services: FakeServices) -> None:
    window = _window()
    await until(lambda: window.current_key)
    _say(f"shown {window.current_key}")
    if scenario in SIGNALS:
        os.kill(os.getpid(), SIGNALS[scenario])
        return
    if scenario in OVER:
        await _end_below(scenario, window)
        return
    if scenario == "task":
        # A task that nobody waits for must not keep the program from ending.
        await asyncio.gather(asyncio.sleep(60), _close_soon(window))
    window.close()
    if scenario == "keep":
        (await _dialog()).buttons[1].click()
        await until(window.isMinimized)
        _say("minimised")
        services.jobs = 0
        window.close()
    elif scenario == "pause":
        (await _dialog()).buttons[2].click()
    elif scenario == "twice":
        await _dialog()
        window.close()
    elif scenario == "hurry":
        await asyncio.sleep(0.05)
        window.close()


async def _end_below(scenario: str, window: MainWindow) -> None:
    """End while something lies over the window, and say whether it was put away when that began."""
    OVER[scenario](window)
    palette = window.findChildren(CommandPalette)[0]

    def over() -> QWidget | None:
        dialogs = (each for each in window.findChildren(QDialog) if each.isVisible())
        shown = palette if palette.isVisible() else QApplication.activePopupWidget()
        return shown or next((each for each in dialogs if each.isEnabled()), None)

    found = await until(over)
    _say(f"over {type(found).__name__}")
    window.input_ended.connect(lambda: _say("put away" if over() is None else f"left {over()}"))
    if scenario == "chosen quit":
        palette.edit.setText("quit")
        QTest.keyClick(palette.edit, Qt.Key.Key_Return)
    else:
        os.kill(os.getpid(), signal.SIGTERM)


async def _close_soon(window: MainWindow) -> None:
    await asyncio.sleep(0.02)
    window.close()


def main(scenario: str) -> int:
    """Run a scenario."""
    logging.basicConfig(level=logging.INFO, stream=sys.stdout, format="%(message)s")
    made = {"hurry": Hanging, "failing": Failing}.get(scenario, FakeServices)
    services = made([] if scenario == "welcome" else [account()], QUIET)
    services.jobs = 1 if scenario in ("keep", "pause", "twice", "terminate", "hang up") else 0
    settings = MemorySettings()

    async def build(context):
        context.scope.start(_act(scenario, services), name="act")
        theme = context.theme
        panes = [
            PaneDescriptor("welcome", "", "demo", lambda: WelcomePane(theme), None),
            PaneDescriptor("connect", "Connect", "connect", lambda: Pane(theme, "Connect")),
            PaneDescriptor("import", "Import", "import", lambda: Pane(theme, "Import"), 1),
        ]
        return WindowParts(services, panes)

    code = run_window(build, settings, SystemClock())
    _say(f"closed {' '.join(services.closed)}")
    _say(f"kept {settings.get('window.pane')}")
    return code


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1]))
