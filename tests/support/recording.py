"""A short recording of an import for the README: the tour's steps, each held for a moment, and the run as it goes.

``python -m tests.support.recording FILE OUT.gif [--look dark]`` needs ImageMagick (``apt-get install imagemagick``).
"""

from __future__ import annotations

import argparse
import asyncio
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tests.support.tour import Tour
from tests.support.touring import in_window, look_of, look_options

if TYPE_CHECKING:
    from hubdesk.gui.main_window import MainWindow
    from hubdesk.gui.start import WindowBuilder

_WIDTH = 960
_HELD = 180
"""How long a step is shown, hundredths of a second."""

_MOVING = 0.4
"""Seconds between two pictures of what moves by itself."""


class Recorder:
    """Keeps pictures of a window and how long each is shown.

    Args:
        window: The window.
        folder: Where the pictures go.
    """

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self._window = window
        self._folder = folder
        self.frames: list[tuple[Path, int]] = []

    def keep(self, held: int) -> None:
        """Take a picture that is shown for ``held`` hundredths of a second."""
        from PySide6.QtCore import Qt

        path = self._folder / f"{len(self.frames):04}.png"
        smooth = Qt.TransformationMode.SmoothTransformation
        self._window.grab().scaledToWidth(_WIDTH, smooth).save(str(path))
        self.frames.append((path, held))

    def write(self, out: Path) -> None:
        """Write all pictures as one file that plays for ever."""
        parts = [part for path, held in self.frames for part in ("-delay", str(held), str(path))]
        looks = ("-loop", "0", "-layers", "OptimizePlus", "-dither", "None", "-colors", "96")
        subprocess.run(["convert", *parts, *looks, str(out)], check=True)  # a tool of the developer


def main(arguments: list[str]) -> int:
    """Walk through an import on the demo portal and record it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("file", type=lambda text: Path(text).absolute())
    parser.add_argument("out", type=lambda text: Path(text).absolute())
    look_options(parser)
    wanted = parser.parse_args(arguments)

    with tempfile.TemporaryDirectory() as folder:

        async def act(window: MainWindow, builder: WindowBuilder) -> bool:
            recorder = Recorder(window, Path(folder))
            controller = await Tour(window, builder, lambda _: recorder.keep(_HELD)).walk_to_run(wanted.file)
            while controller.summary is None:
                await asyncio.sleep(_MOVING)
                recorder.keep(round(_MOVING * 100))
            await asyncio.sleep(_MOVING)
            recorder.keep(2 * _HELD)
            recorder.write(wanted.out)
            return True

        return in_window(act, look_of(wanted), demo=True)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main(sys.argv[1:]))
