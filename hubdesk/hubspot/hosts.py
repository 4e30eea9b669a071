"""The only places that requests may go to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from hubdesk.core.errors import InputError

API = "https://api.hubapi.com"
FORMS = "https://api.hsforms.com"

_ALLOWED = re.compile(r"https://api(-[a-z]{2,4}\d{1,2})?\.(hubapi|hsforms)\.com")
_FORMS = re.compile(r"https://(api|forms)(-[a-z]{2,4}\d{1,2})?\.hsforms\.com")
_REGIONS_OF_FORMS = frozenset(("eu1", "au1"))
"""Data hosting locations whose forms host is known from the code of others."""
_LOOPBACK = frozenset(("127.0.0.1", "localhost", "::1"))


@dataclass(frozen=True, slots=True)
class Hosts:
    """Origins of the API and of the forms service, without a path and without a slash at the end.

    Raises:
        InputError: An origin is neither HubSpot's nor on this computer.
    """

    api: str
    forms: str

    def __post_init__(self) -> None:
        for origin in (self.api, self.forms):
            if not (_ALLOWED.fullmatch(origin) or _is_loopback(origin)):
                message = "This address is neither HubSpot's nor on this computer."
                hint = "HubDesk talks to api.hubapi.com and api.hsforms.com, and to portals on this computer."
                raise InputError(message, code="hosts.not_allowed", safe="Nothing was sent.", hint=hint)

    @classmethod
    def hubspot(cls, region: str = "") -> Hosts:
        """Return HubSpot's hosts; the global ones serve accounts of every region.

        Args:
            region: Data hosting location such as ``eu1``; only the forms service has hosts by region that matter. The
                global host leads accounts of other regions on by itself (307).
        """
        return cls(API, f"https://api-{region}.hsforms.com" if region in _REGIONS_OF_FORMS else FORMS)

    @classmethod
    def loopback(cls, api: str, forms: str) -> Hosts:
        """Return the hosts of a portal on this computer.

        Raises:
            InputError: An address is not ``http`` on 127.0.0.1, localhost or [::1].
        """
        origins = (api.rstrip("/"), forms.rstrip("/"))
        if not all(_is_loopback(origin) for origin in origins):
            message = "Requests can only be redirected to a portal on this computer."
            hint = "Use an address such as http://127.0.0.1:8080, without a path."
            raise InputError(message, code="hosts.not_loopback", safe="Nothing was sent.", hint=hint)
        return cls(*origins)

    def may_lead_to(self, origin: str) -> bool:
        """Return whether a redirect of the forms service may be followed to ``origin``, with the token.

        HubSpot's forms service answers 307 when an account's data lives in another region (seen by several clients);
        it may lead to its own hosts only, and from a portal on this computer only to another one there.
        """
        if self.is_loopback:
            return _is_loopback(origin)
        return bool(_FORMS.fullmatch(origin))

    @property
    def is_loopback(self) -> bool:
        """Whether both are on this computer."""
        return _is_loopback(self.api) and _is_loopback(self.forms)


def _is_loopback(origin: str) -> bool:
    try:
        parts = urlsplit(origin)
        port = parts.port
    except ValueError:
        return False
    host = parts.hostname or ""
    bare = f"[{host}]" if ":" in host else host
    whole = f"http://{bare}" + ("" if port is None else f":{port}")
    return host in _LOOPBACK and port != 0 and origin.lower() == whole
