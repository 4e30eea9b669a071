"""What a command does with an error that nobody foresaw: the log gets the places, a person gets a sentence."""

from __future__ import annotations

import contextlib
import logging
import traceback
from pathlib import Path

from hubdesk.core.errors import StoppedEarly
from hubdesk.storage.logs import set_up_logging
from hubdesk.storage.paths import Paths

_log = logging.getLogger(__name__)


def note_defect(error: Exception) -> StoppedEarly:
    """Log where ``error`` came from, without what it says: that may be a contact's data. Return what is to be said."""
    folder = Paths.default().logs
    if not logging.getLogger().hasHandlers():
        set_up_logging(folder)  # too early for the command to have done it
    kind = type(error).__name__
    frames = traceback.extract_tb(error.__traceback__)
    with contextlib.suppress(OSError):  # the lines of the program are read from its files
        _log.error("a defect: %s\n%s", kind, "".join(traceback.format_list(frames)))
    place = f" in {Path(frames[-1].filename).name}, line {frames[-1].lineno}" if frames else ""
    return StoppedEarly(
        f"Something in HubDesk went wrong that should not ({kind}{place}).",
        code="defect",
        safe="A job that had begun can be resumed; hubdesk jobs lists it.",
        hint=f"The log tells more, and holds no data of contacts: {folder / 'hubdesk.log'}",
    )
