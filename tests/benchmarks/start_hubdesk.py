"""Starts HubDesk as its command does and says when the window was painted; for ``bench_start``."""

from __future__ import annotations

import os
import sys
from typing import Any

if __name__ == "__main__":
    sys.argv = ["hubdesk"]
    from hubdesk.__main__ import main
    from hubdesk.gui import app
    from hubdesk.gui.main_window import MainWindow

    class Window(MainWindow):
        """Says so at its first picture."""

        def __init__(self, *arguments: Any) -> None:
            super().__init__(*arguments)
            self.painted.connect(lambda: os.write(1, b"painted\n"))

    app.MainWindow = Window  # type: ignore[assignment,attr-defined]  # the name under which it is made
    sys.exit(main())
