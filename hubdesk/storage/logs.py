"""The log files: local, small, rotating, redacted. Ids, codes, row numbers; never a token, never a contact's data."""

from __future__ import annotations

import faulthandler
import logging
import os
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

from hubdesk.core.redact import RedactingFormatter

if TYPE_CHECKING:
    import io
    from pathlib import Path

_BYTES = 2 << 20
_FILES = 5
_FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"


class _PrivateRotatingFile(RotatingFileHandler):
    """A rotating log that nobody else on the computer may read.

    A crash of the process leaves a note in it: where in the program each thread was, and no value of anything.
    """

    def __init__(self, path: Path) -> None:
        # Whoever runs the program with Python's own crash notes has chosen where they go.
        self._takes_notes = not faulthandler.is_enabled()
        super().__init__(path, maxBytes=_BYTES, backupCount=_FILES - 1)

    def _open(self) -> io.TextIOWrapper:
        handle = os.open(self.baseFilename, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        stream = os.fdopen(handle, "a", encoding="utf-8")
        if self._takes_notes:
            faulthandler.enable(stream)
        return stream

    def close(self) -> None:
        """Close the file; crashes leave no note any more."""
        if self._takes_notes:
            faulthandler.disable()
            self._takes_notes = False
        super().close()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  # logging's own name
        """Go without the line: a full disk is no reason to fill the user's terminal with tracebacks."""


def set_up_logging(folder: Path) -> None:
    """Send the program's log to ``folder``; a folder that refuses leaves the program without a log, not without work.

    Libraries log whole addresses below WARNING, so they are kept at WARNING.
    """
    try:
        handler: logging.Handler = _PrivateRotatingFile(folder / "hubdesk.log")
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(RedactingFormatter(_FORMAT))
    root = logging.getLogger()
    root.setLevel(logging.WARNING)
    root.addHandler(handler)
    logging.getLogger("hubdesk").setLevel(logging.INFO)


def close_log_files(folder: Path) -> None:
    """Write no more to the log files in ``folder`` and let go of them."""
    root = logging.getLogger()
    for handler in list(root.handlers):
        if isinstance(handler, _PrivateRotatingFile) and handler.baseFilename.startswith(f"{folder}{os.sep}"):
            root.removeHandler(handler)
            handler.close()
