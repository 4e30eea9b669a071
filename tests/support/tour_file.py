"""The File step of the real window with files of every kind, one picture each.

``python -m tests.support.tour_file FILE ... [--pictures FOLDER] [--look dark] [--scale 2]`` opens each file in turn and
takes a picture of what the step says about it. Nothing is connected. Runs offscreen and on a screen.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tests.support.tour import until
from tests.support.touring import in_window, look_of, look_options

if TYPE_CHECKING:
    from hubdesk.gui.main_window import MainWindow
    from hubdesk.gui.start import WindowBuilder

_SETTLE = 0.6


def main(arguments: list[str]) -> int:
    """Open the files one after the other and keep pictures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("files", nargs="+", type=lambda text: Path(text).absolute())
    look_options(parser)
    wanted = parser.parse_args(arguments)
    look = look_of(wanted)

    async def act(window: MainWindow, builder: WindowBuilder) -> bool:
        window.show_pane("import")
        step = builder.importer().pane.file
        for path in wanted.files:
            window.files_dropped.emit([path])
            await asyncio.sleep(_SETTLE)
            await until(lambda: not step.reading, f"{path.name} is read or refused")
            await asyncio.sleep(_SETTLE)
            look.shoot(window, f"file-{path.name}")
        return True

    return in_window(act, look, demo=False)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
