"""Starts HubDesk as its command does and tells when the window was painted; for ``bench_start``.

With the argument ``ground`` it tells of the first picture, else of the first one that has its furniture.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hubdesk.gui.application import Application
    from hubdesk.gui.main_window import MainWindow

if __name__ == "__main__":
    wanted = 1 if sys.argv[1:] == ["ground"] else 2
    sys.argv = ["hubdesk"]
    # As the program does; with it on, the import below would look for garbage where the program does not.
    import gc

    gc.disable()
    from hubdesk.__main__ import main
    from hubdesk.gui import app as program
    from tests.benchmarks.first_picture import tell

    paint = program._paint  # where it returns, the window has been painted
    pictures = 0

    def paint_and_tell(app: Application, window: MainWindow, patience_ms: int) -> None:
        """Tell of the picture when it is complete."""
        global pictures
        paint(app, window, patience_ms)
        pictures += 1
        if pictures == wanted:
            tell()

    program._paint = paint_and_tell
    sys.exit(main())
