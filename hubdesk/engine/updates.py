"""Whether there is a newer HubDesk. Nothing here is called but when somebody asks for it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from hubdesk.core.errors import Unreachable
from hubdesk.hubspot.releases import newest_release
from hubdesk.hubspot.routing import DIRECT, Route

_NUMBER = re.compile(r"v?(\d+)\.(\d+)\.(\d+)(\.dev|-)?")


@dataclass(frozen=True, slots=True)
class Newest:
    """The newest release.

    Attributes:
        version: Its number.
        page: Where it can be read about and got; always https, or on this computer.
        is_newer: Whether it is newer than the one that runs.
    """

    version: str
    page: str
    is_newer: bool


async def look_for_update(address: str, running: str, route: Route = DIRECT) -> Newest:
    """Ask ``address`` for the newest release and compare it with the version that runs.

    Raises:
        InputError: The address is not one of https, or the certificate file of the way cannot be used.
        Unreachable: It cannot be reached, or something else answers.
    """
    found = await newest_release(address, route)
    release = _order(found.tag_name)
    if release is None or not found.html_url.startswith(("https://", "http://127.0.0.1")):
        message = "What was answered is not a release of HubDesk."
        raise Unreachable(message, code="releases.answer", hint="Look at the place where you got HubDesk.")
    return Newest(found.tag_name.removeprefix("v"), found.html_url, release > (_order(running) or (0, 0, 0, False)))


def _order(version: str) -> tuple[int, int, int, bool] | None:
    """Return what versions are compared by: a development version comes before its release."""
    found = _NUMBER.match(version)
    return (int(found[1]), int(found[2]), int(found[3]), found[4] is None) if found else None
