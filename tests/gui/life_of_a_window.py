"""One life of the window in a process of its own, for ``test_app``: builds it, does one thing, ends.

``python -m tests.gui.life_of_a_window SCENARIO`` prints what happened, one word a line.
"""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys

from PySide6.QtWidgets import QApplication

from hubdesk.core.clock import SystemClock
from hubdesk.gui.app import run_window
from hubdesk.gui.main_window import MainWindow, PaneDescriptor
from hubdesk.gui.pane import Pane
from hubdesk.gui.services import MemorySettings
from hubdesk.gui.welcome.pane import WelcomePane
from hubdesk.gui.widgets.confirm import ChoiceDialog
from hubdesk.gui.window_parts import WindowParts
from tests.support.fake_services import FakeServices, account
from tests.support.gauge_samples import QUIET
from tests.support.waiting import until

SIGNALS = {"signal": signal.SIGINT, "terminate": signal.SIGTERM, "hang up": signal.SIGHUP}
"""Scenarios that are signals; those of the system come while a job runs."""


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
