"""Starts HubDesk as its command does and tells when the window was painted; for ``bench_start``."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hubdesk.gui.application import Application
    from hubdesk.gui.main_window import MainWindow

if __name__ == "__main__":
    sys.argv = ["hubdesk"]
    # As the program does; with it on, the import below would look for garbage where the program does not.
    import gc

    gc.disable()
    from hubdesk.__main__ import main
    from hubdesk.gui import app as program
    from tests.benchmarks.first_picture import tell

    paint = program._paint_first  # where it returns, the whole window has been painted

    def paint_and_tell(app: Application, window: MainWindow) -> None:
        """Tell of the first picture when it is complete."""
        paint(app, window)
        tell()

    program._paint_first = paint_and_tell
    sys.exit(main())
