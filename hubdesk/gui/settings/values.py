"""Where each setting is kept, and its default."""

from __future__ import annotations

from hubdesk.gui.language.languages import SYSTEM
from hubdesk.gui.theme.motion import MotionChoice
from hubdesk.gui.theme.theme import Appearance
from hubdesk.storage.settings import Settings

NOTIFY = "window.notify"
KEEP_AWAKE = "window.keep_awake"

FIELDS = {
    "results-folder": "results_folder",
    "proxy": "proxy",
    "proxy-address": "proxy_address",
    "ca-file": "ca_file",
    "details-days": "details_days",
    "submissions-days": "submissions_days",
    "calls-days": "calls_days",
}
"""Settings that the engine and the command line share, by the row's key: the name of the field."""

_OF_THE_WINDOW: tuple[tuple[str, object], ...] = (
    ("language", SYSTEM),
    ("appearance", Appearance.SYSTEM.value),
    ("text-size", 1.0),
    ("motion", MotionChoice.SYSTEM.value),
    ("notify", True),
    ("keep-awake", True),
)

DEFAULTS: dict[str, object] = dict(_OF_THE_WINDOW) | {key: getattr(Settings(), field) for key, field in FIELDS.items()}
"""Default of each setting by the row's key."""
