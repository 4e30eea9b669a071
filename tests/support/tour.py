"""An import through the real window: the file is opened, each step is gone through, the job runs to its end.

``python -m tests.support.tour FILE [FOLDER] [light|dark] [scale]`` does it on the demo portal and puts a picture of
each step into FOLDER. Run it offscreen or on a screen; tests call :func:`tour` with a portal of their own.
"""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.engine.records import Summary
    from hubdesk.gui.context import GuiContext
    from hubdesk.gui.importer.controller import ImportController
    from hubdesk.gui.main_window import MainWindow
    from hubdesk.gui.start import WindowBuilder

_PATIENCE = 90.0
_SETTLE = 0.6


async def until(condition: Callable[[], object], what: str, patience: float = _PATIENCE) -> None:
    """Wait until the window has come so far."""
    try:
        async with asyncio.timeout(patience):
            while not condition():  # noqa: ASYNC110  # what the window shows has no event of its own
                await asyncio.sleep(0.02)
    except TimeoutError as error:
        message = f"waited in vain: {what}"
        raise AssertionError(message) from error


class Tour:
    """Walks through one import.

    Args:
        window: The window.
        builder: Its composition root.
        shot: Called with the name of each step once it shows what it has to show.
    """

    def __init__(self, window: MainWindow, builder: WindowBuilder, shot: Callable[[str], None]) -> None:
        self._window = window
        self._builder = builder
        self._shot = shot

    async def walk(self, path: Path) -> Summary:
        """Import ``path`` and return the summary that the Results step shows."""
        await until(lambda: self._builder.account is not None, "an account")
        self._window.show_pane("import")
        controller: ImportController = self._builder.importer()
        await self._picture("file-empty")
        self._window.files_dropped.emit([path])
        await until(lambda: controller.footer().enabled, "the file is read")
        await self._picture("file")
        controller.go_on()
        await until(lambda: controller.footer().enabled, "the columns are suggested")
        await self._picture("columns")
        controller.go_on()
        await until(lambda: controller.check.checked is not None and controller.footer().enabled, "the check is done")
        await self._picture("check")
        controller.go_on()
        await until(lambda: controller.run.running, "the run has begun")
        await self._picture("run")
        await until(lambda: controller.summary is not None, "the run has ended")
        await self._picture("results")
        assert controller.summary is not None
        return controller.summary

    async def _picture(self, name: str) -> None:
        await asyncio.sleep(_SETTLE)
        self._shot(name)


def _save(window: MainWindow, path: Path) -> None:
    window.grab().save(str(path))


def main(arguments: list[str]) -> int:
    """Walk through an import on the demo portal and keep pictures."""
    from hubdesk.bootstrap import build_services
    from hubdesk.core.clock import SystemClock
    from hubdesk.gui.app import WindowParts, run_window
    from hubdesk.gui.services import MemorySettings
    from hubdesk.gui.start import WindowBuilder
    from hubdesk.gui.theme.theme import Appearance

    path = Path(arguments[0]).absolute()
    folder = Path(arguments[1]) if len(arguments) > 1 else Path("tour")
    look = arguments[2] if len(arguments) > 2 else "light"
    scale = float(arguments[3]) if len(arguments) > 3 else 1.0
    folder.mkdir(parents=True, exist_ok=True)
    codes: list[int] = []

    async def build(context: GuiContext) -> WindowParts:
        context.theme.set_appearance(Appearance(look))
        context.theme.set_text_scale(scale)
        builder = WindowBuilder(context, build_services())
        parts = await builder.build(demo=True)
        context.scope.start(go(builder), name="tour")
        return parts

    async def go(builder: WindowBuilder) -> None:
        from PySide6.QtWidgets import QApplication

        from hubdesk.gui.main_window import MainWindow

        window = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow))
        window.resize(1280, 800)
        suffix = f"{look}" if scale == 1.0 else f"{look}-text{scale:g}"
        try:
            tour = Tour(window, builder, lambda name: _save(window, folder / f"{name}-{suffix}.png"))
            summary = await tour.walk(path)
            sys.stdout.write(f"{summary.as_json()}\n")
            for pane in ("limits", "history", "connect"):
                window.show_pane(pane)
                await asyncio.sleep(_SETTLE * 2)
                _save(window, folder / f"{pane}-{suffix}.png")
            codes.append(0)
        finally:
            window.close()

    run_window(build, MemorySettings(), SystemClock())
    return 0 if codes else 1


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main(sys.argv[1:]))
