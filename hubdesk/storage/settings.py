"""What the user has chosen. No secret, nothing that could be executed."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import msgspec
from msgspec import Meta

from hubdesk.storage.atomic import write_atomic
from hubdesk.storage.call_log import CALL_DAYS
from hubdesk.storage.documents import Unusable, read_document, set_aside
from hubdesk.storage.submission_log import KEPT_DAYS

if TYPE_CHECKING:
    from hubdesk.storage.paths import Paths

VERSION = 1
"""Grows when an older HubDesk could no longer understand the file."""

DETAILS_DAYS = 90
"""As long as HubSpot itself can bring an archived contact back."""

MOST_BURST = 1_000
"""The most calls of a rolling window that can be left to others."""

_NAME = "settings.json"


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """The settings; each has a default that is good for most people.

    Attributes:
        version: Of this description.
        results_folder: Folder for result files, empty for the default one.
        last_account: Portal id of the account that was open last, 0 for none.
        reserve_day_share: Share of an account's calls of the day that jobs leave to other integrations.
        reserve_burst_calls: Calls of each rolling window that jobs leave to others; None leaves it to HubDesk.
        submissions_days: How long the log of form submissions keeps a line.
        calls_days: How long the log of calls keeps single calls.
        proxy: Whether HubSpot is reached through the system's proxy, none, or the one of ``proxy_address``.
        proxy_address: Such as ``http://proxy.example:8080``; never with a user name or a password.
        ca_file: File with certificates (PEM) that are trusted beside those of the system; empty for none.
        details_days: Days after its end at which all of a finished job but its counts is removed; None keeps it.
    """

    version: Literal[1] = 1
    results_folder: Annotated[str, Meta(max_length=4096)] = ""
    last_account: Annotated[int, Meta(ge=0)] = 0
    reserve_day_share: Annotated[float, Meta(ge=0, le=0.9)] = 0.0
    reserve_burst_calls: Annotated[int, Meta(ge=0, le=MOST_BURST)] | None = None
    submissions_days: Annotated[int, Meta(ge=1, le=3650)] = KEPT_DAYS
    calls_days: Annotated[int, Meta(ge=1, le=60)] = CALL_DAYS
    proxy: Literal["system", "none", "manual"] = "system"
    proxy_address: Annotated[str, Meta(max_length=512)] = ""
    ca_file: Annotated[str, Meta(max_length=4096)] = ""
    details_days: Annotated[int, Meta(ge=0, le=3650)] | None = DETAILS_DAYS


@dataclass(frozen=True, slots=True)
class Loaded:
    """Settings as they were found.

    Attributes:
        settings: Always usable.
        notice: A sentence for the user when the file could not be used, else empty.
    """

    settings: Settings
    notice: str = ""


class SettingsStore:
    """Keeps the settings in one file, mode 0600, replaced as a whole."""

    def __init__(self, paths: Paths) -> None:
        self._paths = paths

    def load(self) -> Loaded:
        """Return the settings; defaults and a notice when the file cannot be used, of which a copy is kept."""
        path = self._paths.config / _NAME
        try:
            return Loaded(read_document(path, Settings, VERSION) or Settings())
        except Unusable as problem:
            kept = f" The old file is kept as {path.name}.bad." if set_aside(path) else ""
            return Loaded(Settings(), f"The file of the settings {problem}, so they were reset.{kept}")

    def save(self, settings: Settings) -> None:
        """Replace the settings; a link stays, and what it leads to is replaced.

        Raises:
            StorageProblem: The disk refuses; the old settings are still there.
        """
        # Checked on the way out, too: what is saved can be loaded.
        msgspec.convert(msgspec.to_builtins(settings), Settings)
        # Some people keep the files of their settings elsewhere, behind links.
        path = Path(os.path.realpath(self._paths.config / _NAME))
        write_atomic(path, msgspec.json.format(msgspec.json.encode(settings)))
