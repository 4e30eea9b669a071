"""Runs the window: one application, one loop, one main coroutine that decides when it ends.

Loaded before the first picture, so what it imports at the top is what that picture needs.
"""

from __future__ import annotations

import gc
import logging
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from hubdesk.gui.application import STYLE, Application
from hubdesk.gui.main_window import MainWindow
from hubdesk.gui.state import WindowState

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable, Coroutine, Sequence

    from hubdesk.core.clock import Clock
    from hubdesk.gui.aio.errors import ErrorDoor
    from hubdesk.gui.closing import CloseProtocol
    from hubdesk.gui.context import GuiContext
    from hubdesk.gui.services import SettingsPort, ShellServices
    from hubdesk.gui.shell import Shell
    from hubdesk.gui.window_parts import WindowParts

_log = logging.getLogger(__name__)
_PAUSE_PATIENCE_S = 35.0
_SERVICES_PATIENCE_S = 3.0
_TASKS_PATIENCE_S = 2.0
_GROUND_MS = 60
"""How long the window's ground is waited for. A system that takes longer shows it furnished at once."""

_FIRST_PICTURE_MS = 500


def run_window(
    build: Callable[[GuiContext], Awaitable[WindowParts]],
    settings: SettingsPort,
    clock: Clock,
    arguments: Sequence[str] = (),
) -> int:
    """Show the window and return the exit code when it ends.

    The window is there before anything else is loaded: its ground first, then its furniture, and only then ``build``
    is called, so that heavy imports belong into ``build``.

    Args:
        build: Makes services and panes; called on the loop. The context's ``services`` is None by then.
        settings: The user's choices.
        clock: Time.
        arguments: Command-line arguments for Qt.
    """
    app = make_application(arguments)
    state = WindowState(settings)
    window = MainWindow(state.ground)
    state.restore_geometry(window)
    window.show()
    _paint(app, window, _GROUND_MS)
    _furnish(app, window, state, settings)
    _paint(app, window, _FIRST_PICTURE_MS)
    _dress(app, window, state)
    gc.enable()  # put off by the program's beginning
    import asyncio

    from hubdesk.gui.aio.errors import ErrorDoor
    from hubdesk.gui.aio.loop import LoopFactory
    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.context import GuiContext
    from hubdesk.gui.notifier import Notifier

    notifier = Notifier()
    door = ErrorDoor(notifier.show_problem, notifier.show_defect)
    door.install()
    factory = LoopFactory(app)

    scope = TaskScope("window", door)
    context = GuiContext(window.theme, notifier, scope, window.actions_table, settings, None)
    session = _Session(app, window, context, state, door, clock)
    with asyncio.Runner(loop_factory=factory) as runner:
        try:
            return runner.run(session.main(build))
        finally:
            factory.forget_threads(runner.get_loop())
            door.uninstall()


def _furnish(app: Application, window: MainWindow, state: WindowState, settings: SettingsPort) -> None:
    """Load theme, language and what the window holds, and put it in."""
    from hubdesk.gui.actions import Actions
    from hubdesk.gui.language.languages import speak
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.widgets.speaking import speak_for_painted

    speak(app, settings)
    speak_for_painted()
    theme = Theme()
    state.apply_to_theme(theme)
    theme.install(app)
    window.furnish(theme, Actions(app))
    window.set_folded(state.folded)


def _dress(app: Application, window: MainWindow, state: WindowState) -> None:
    """Do what belongs to the window and shows in no picture of it."""
    from hubdesk.gui.rail.mark import app_icon

    app.setWindowIcon(app_icon())  # dear to draw
    state.save_ground(window)


def _paint(app: Application, window: MainWindow, patience_ms: int) -> None:
    """Let Qt paint the window, before asyncio, HTTP and everything else are even loaded.

    Qt's own loop runs for these few milliseconds. No coroutine exists yet, so nothing is nested.
    """
    patience = QTimer()
    patience.setSingleShot(True)
    patience.timeout.connect(app.exit)
    window.painted.connect(app.exit)
    patience.start(patience_ms)
    app.exec()
    patience.stop()
    window.painted.disconnect(app.exit)


def make_application(arguments: Sequence[str] = ()) -> Application:
    """Return the application with its name."""
    app = Application(["hubdesk", *STYLE, *arguments])
    app.setApplicationName("hubdesk")
    app.setDesktopFileName("hubdesk")
    app.setQuitOnLastWindowClosed(False)
    return app


class _Session:
    """One life of the window."""

    def __init__(
        self,
        app: Application,
        window: MainWindow,
        context: GuiContext,
        state: WindowState,
        door: ErrorDoor,
        clock: Clock,
    ) -> None:
        self._app = app
        self._window = window
        self._context = context
        self._state = state
        self._door = door
        self._clock = clock

    async def main(self, build: Callable[[GuiContext], Awaitable[WindowParts]]) -> int:
        """Build, show, wait, and end in order."""
        import asyncio

        from hubdesk.gui.arrangement import Arrangement
        from hubdesk.gui.closing import CloseProtocol
        from hubdesk.gui.shell import Shell

        loop = asyncio.get_running_loop()
        self._door.watch(loop)
        arrangement = Arrangement(self._context.settings)
        self._window.pane_made.connect(arrangement.watch)
        parts = await build(self._context)
        for descriptor in parts.panes:
            self._window.add_pane(descriptor)
        shell = Shell(self._window, self._context, parts.services, self._clock)
        if parts.attach is not None:
            parts.attach(self._window)
        closing = CloseProtocol(
            self._context.scope.child("closing"),
            running_jobs=parts.services.running_jobs,
            ask=shell.ask_about_closing,
            step_back=self._window.showMinimized,
            loses=lambda: bool(shell.losses()),
            ask_to_lose=shell.ask_about_losing,
        )
        self._window.close_requested.connect(closing.request)
        self._app.commitDataRequest.connect(lambda _manager: closing.stop_now())
        self._context.theme.changed.connect(lambda: self._state.save_theme(self._context.theme))
        _on_signals(loop, closing)
        self._show_first(parts)
        if parts.files:
            shell.open_files(list(parts.files))
        self._app.open_files_with(shell.open_files)
        await closing.wait()
        await self._end(parts.services, shell, closing)
        return 0

    def _show_first(self, parts: WindowParts) -> None:
        keys = [descriptor.key for descriptor in parts.panes]
        wanted = parts.first or self._state.pane
        nobody = parts.services.current_account is None and not parts.services.accounts()
        if not parts.first and nobody and "welcome" in keys:
            wanted = "welcome"
        if wanted not in keys or (wanted == "welcome" and not nobody):
            wanted = next((key for key in ("import", *keys) if key in keys and key != "welcome"), "")
        self._window.show_pane(wanted)

    async def _end(self, services: ShellServices, shell: Shell, closing: CloseProtocol) -> None:
        window, scope = self._window, self._context.scope
        self._state.save_ground(window)
        self._state.save_window(window, folded=window.rail.folded, pane=window.current_key)
        window.set_input(enabled=False)
        await self._stage("jobs", services.pause_jobs(), closing, _PAUSE_PATIENCE_S)
        shell.close()
        await self._stage("tasks", scope.aclose(_TASKS_PATIENCE_S), closing, _TASKS_PATIENCE_S * 2)
        await self._stage("services", services.aclose(), closing, _SERVICES_PATIENCE_S)
        window.allow_close()
        window.close()

    @staticmethod
    async def _stage(
        name: str, work: Coroutine[object, object, object], closing: CloseProtocol, patience: float
    ) -> None:
        """Do one part of the end; a part that fails or takes too long does not keep the others from theirs."""
        try:
            ended = await closing.unless_urgent(work, patience)
        except Exception:  # noqa: BLE001  # see above; it is logged
            _log.exception("ending %s failed", name)
            return
        _log.info("ending %s: %s", name, "done" if ended else "given up")


def _on_signals(loop: asyncio.AbstractEventLoop, closing: CloseProtocol) -> None:
    """Treat Ctrl+C like closing the window; when the system asks to end, nobody is there to be asked."""
    if sys.platform == "win32":
        return
    import signal

    from hubdesk.core.signals import requests_to_end

    loop.add_signal_handler(signal.SIGINT, closing.request)
    for number in requests_to_end():
        loop.add_signal_handler(number, closing.quit)
