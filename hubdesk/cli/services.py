"""The services of a command, and what the user should know about the files that they were made from."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from hubdesk.bootstrap import build_services
from hubdesk.core.errors import InputError
from hubdesk.storage.paths import Paths

if TYPE_CHECKING:
    from pathlib import Path

    from hubdesk.bootstrap import Services
    from hubdesk.cli.render import Output


def services_for(output: Output) -> Services:
    """Build the services and say which of HubDesk's own files cannot be used.

    Raises:
        InputError: See :func:`hubdesk.bootstrap.build_services`; or a file is where HubDesk's folders belong.
    """
    _require_folder(Paths.default().jobs_folder)
    services = build_services()
    for notice in services.unusable():
        output.say(notice)
    return services


def _require_folder(folder: Path) -> None:
    """Refuse a place in which nothing can be kept: an empty list of jobs would say that there are none."""
    there = next((each for each in (folder, *folder.parents) if each.exists()), folder)
    if not there.exists() or there.is_dir():
        return
    message = f"HubDesk keeps its jobs in {folder}, but {there} is a file and no folder."
    named = bool(os.environ.get("HUBDESK_HOME", "").strip())
    hint = "Set HUBDESK_HOME to a folder." if named else "Move that file away."
    raise InputError(message, code="usage.home", safe="Nothing was read or written.", hint=hint)
