"""An import through the real window: the file is opened, each step is gone through, the job runs to its end.

``python -m tests.support.tour FILE [--pictures FOLDER] [--look dark] [--scale 2] [--quit-in-run]`` does it on the demo
portal, prints the summary as JSON and puts a picture of each step into FOLDER. Runs offscreen and on a screen.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tests.support.touring import in_window, look_of, look_options

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.engine.records import Summary
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
        via: The way that is chosen, ``batch`` or ``hubspot``; empty to leave it as it is proposed.
    """

    def __init__(
        self, window: MainWindow, builder: WindowBuilder, shot: Callable[[str], None], *, via: str = ""
    ) -> None:
        self._window = window
        self._builder = builder
        self._shot = shot
        self._via = via

    async def walk(self, path: Path) -> Summary:
        """Import ``path`` and return the summary that the Results step shows."""
        controller = await self.walk_to_run(path)
        await self._picture("run")
        await until(lambda: controller.summary is not None, "the run has ended")
        await self._picture("results")
        assert controller.summary is not None
        return controller.summary

    async def walk_to_run(self, path: Path) -> ImportController:
        """Import ``path`` as far as the Run step and return the pane's controller."""
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
        preview = controller.write.preview
        await until(lambda: preview.choice is not None, "both ways are known")
        if self._via:
            controller.pane.preview.ways.buttons[self._via].click()
        await self._picture("preview-asks")
        controller.go_on()
        await until(lambda: preview.totals is not None and controller.footer().enabled, "the plan is read")
        await self._picture("preview")
        controller.go_on()
        good = controller.write.count()
        await until(lambda: controller.run.running or self._confirmed(good), "the run has begun, or a question")
        await until(lambda: controller.run.running, "the run has begun")
        return controller

    @staticmethod
    def _confirmed(count: int) -> bool:
        """Type the number of contacts that a large import asks for, if it asks."""
        from PySide6.QtWidgets import QApplication

        from hubdesk.gui.widgets.confirm import ConfirmDialog

        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, ConfirmDialog) and dialog.count_edit is not None:
                dialog.count_edit.setText(str(count))
                dialog.yes_button.click()
                return True
        return False

    async def quit_in_run(self, path: Path) -> None:
        """Close the window in the middle of the run and answer the question with "Pause and quit"."""
        from PySide6.QtWidgets import QApplication

        from hubdesk.gui.widgets.confirm import ChoiceDialog

        run = (await self.walk_to_run(path)).run
        await until(lambda: run.progress is not None and run.progress.calls > 0, "the first answer")
        self._window.close()

        def question() -> ChoiceDialog | None:
            return next((widget for widget in QApplication.topLevelWidgets() if isinstance(widget, ChoiceDialog)), None)

        await until(question, "the question before closing")
        await self._picture("closing")
        dialog = question()
        assert dialog is not None
        dialog.buttons[-1].click()

    async def _picture(self, name: str) -> None:
        await asyncio.sleep(_SETTLE)
        self._shot(name)


def main(arguments: list[str]) -> int:
    """Walk through an import on the demo portal and keep pictures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("file", type=lambda text: Path(text).absolute())
    parser.add_argument("--quit-in-run", action="store_true")
    parser.add_argument("--via", choices=("batch", "hubspot"), default="")
    look_options(parser)
    wanted = parser.parse_args(arguments)
    look = look_of(wanted)

    async def act(window: MainWindow, builder: WindowBuilder) -> bool:
        tour = Tour(window, builder, lambda name: look.shoot(window, name), via=wanted.via)
        if wanted.quit_in_run:
            await tour.quit_in_run(wanted.file)
            return False
        summary = await tour.walk(wanted.file)
        sys.stdout.write(json.dumps(summary.as_json()) + "\n")
        for pane in ("limits", "history", "scopes", "connect", "help"):
            window.show_pane(pane)
            await asyncio.sleep(_SETTLE * 2)
            look.shoot(window, pane)
        return True

    return in_window(act, look, demo=True)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main(sys.argv[1:]))
