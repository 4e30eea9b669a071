"""A form submitted for each row of a file, in the real window on the demo portal.

``python -m tests.support.tour_form_file FILE [--form NAME] [--pictures FOLDER --look dark --scale 2]`` goes through
every step, puts a picture of each into FOLDER and prints the summary. FILE has columns named like the form's fields.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tests.support.tour import until
from tests.support.touring import in_window, look_of, look_options

if TYPE_CHECKING:
    from hubdesk.engine.records import Summary
    from hubdesk.gui.forms.controller import FormsController
    from hubdesk.gui.importer.controller import ImportController
    from hubdesk.gui.main_window import MainWindow
    from hubdesk.gui.start import WindowBuilder
    from tests.support.touring import Look

_SETTLE = 0.3


class FormFileTour:
    """Walks from the Forms pane to the results."""

    def __init__(self, window: MainWindow, builder: WindowBuilder, look: Look) -> None:
        self._window = window
        self._builder = builder
        self._look = look

    async def walk(self, file: Path, form: str) -> Summary:
        """Submit the form called ``form`` for each row of ``file`` and return the end."""
        from hubdesk.gui.forms.controller import FormsController

        await until(lambda: self._builder.account is not None, "an account")
        self._window.show_pane("forms")
        forms: FormsController = next(each for each in self._builder._owned if isinstance(each, FormsController))
        await until(lambda: forms.listing.forms is not None, "the forms are listed")
        forms.pane.mode_chosen.emit(False)
        view = forms.pane.from_file
        chosen = next(one.id for one in forms.listing.forms or () if one.name == form)
        view.form.set_value(chosen)
        view.form_chosen.emit()
        await asyncio.sleep(_SETTLE)
        view.consent.set_ticked(frozenset(view.consent.names()))
        await self._picture("forms-file")
        view.dropped.emit(file)
        await until(lambda: self._builder._importer is not None, "the Import pane")
        importer: ImportController = self._builder.importer()
        for step in ("file", "columns", "check", "preview"):
            wanted = step == "preview"
            await until(partial(_ready, importer, writes=wanted), f"the step {step}")
            await self._picture(f"form-{step}")
            if step != "preview":
                importer.go_on()
        importer.go_on()
        await until(lambda: importer.run.running or self._agreed(), "the run has begun, or a question")
        await until(lambda: importer.run.running, "the run has begun")
        await self._picture("form-run")
        await until(lambda: importer.summary is not None, "the run has ended")
        await self._picture("form-results")
        assert importer.summary is not None
        return importer.summary

    def _agreed(self) -> bool:
        """Press the button of the question, if it is there."""
        from PySide6.QtWidgets import QApplication

        from hubdesk.gui.widgets.confirm import ConfirmDialog

        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, ConfirmDialog):
                self._look.shoot(self._window, "form-question")
                dialog.yes_button.click()
                return True
        return False

    async def _picture(self, name: str) -> None:
        await asyncio.sleep(_SETTLE)
        self._look.shoot(self._window, name)


def _ready(importer: ImportController, *, writes: bool) -> bool:
    """Return whether the present step's button can be pressed, and whether it writes if it shall."""
    footer = importer.footer()
    return footer.enabled and footer.writes >= writes


def main(arguments: list[str]) -> int:
    """Walk through and print the summary."""
    parser = argparse.ArgumentParser()
    parser.add_argument("file", type=lambda text: Path(text).absolute())
    parser.add_argument("--form", default="Contact us")
    look_options(parser)
    wanted = parser.parse_args(arguments)
    look = look_of(wanted)

    async def act(window: MainWindow, builder: WindowBuilder) -> bool:
        summary = await FormFileTour(window, builder, look).walk(wanted.file, wanted.form)
        sys.stdout.write(json.dumps(summary.as_json()) + "\n")
        return True

    return in_window(act, look, demo=True)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main(sys.argv[1:]))
