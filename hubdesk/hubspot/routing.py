"""The way that connections to HubSpot take: through a proxy or not, and whose certificates are trusted besides."""

from __future__ import annotations

import urllib.request
from dataclasses import dataclass
from urllib.parse import urlsplit

from hubdesk.core.errors import InputError
from hubdesk.hubspot.hosts import API

SETTINGS_HINT = "Look at Settings, Network."


@dataclass(frozen=True, slots=True)
class Route:
    """A way to HubSpot. Portals on this computer are always reached directly.

    Attributes:
        proxy: Address such as ``http://proxy.example:8080``; None goes directly.
        ca_file: File with certificates (PEM) that are trusted beside those of the system; empty for none.

    Raises:
        InputError: The proxy's address is not usable.
    """

    proxy: str | None = None
    ca_file: str = ""

    def __post_init__(self) -> None:
        if self.proxy is not None:
            _check_proxy(self.proxy)

    @property
    def proxy_name(self) -> str | None:
        """Host and port of the proxy, never a user name or a password; None without one."""
        if self.proxy is None:
            return None
        parts = urlsplit(self.proxy)
        return f"{parts.hostname}:{parts.port}" if parts.port else parts.hostname


DIRECT = Route()
"""No proxy, and only the certificates of the system."""


class Routing:
    """The way in force, shared by all that connect; whoever changes it changes it for their next connection.

    Attributes:
        problem: Why there is no way, when what was chosen cannot be used: nothing is sent then, by no other way.
    """

    __slots__ = ("problem", "route")

    def __init__(self, route: Route = DIRECT) -> None:
        self.route: Route | None = route
        self.problem: InputError | None = None

    def use(self, route: Route) -> None:
        """Take this way from now on."""
        self.route, self.problem = route, None

    def refuse(self, problem: InputError) -> None:
        """Connect to nobody from now on."""
        self.route, self.problem = None, problem

    def require(self) -> Route:
        """Return the way.

        Raises:
            InputError: What was chosen cannot be used.
        """
        if self.route is None:
            assert self.problem is not None  # noqa: S101  # set together
            raise self.problem
        return self.route


def system_proxy(address: str = API) -> str | None:
    """Return the proxy that the system names for an address, None for none.

    On Linux that is what ``HTTPS_PROXY`` and ``NO_PROXY`` say; Windows and macOS have it in their settings. A script
    that chooses the proxy (PAC) is not run.
    """
    host = urlsplit(address).hostname or ""
    if urllib.request.proxy_bypass(host):
        return None
    found = urllib.request.getproxies()
    proxy = found.get("https") or found.get("all") or ""
    return (proxy if "://" in proxy else f"http://{proxy}").rstrip("/") if proxy else None


def _check_proxy(proxy: str) -> None:
    try:
        parts = urlsplit(proxy)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable:
        message = "The proxy's address is not usable."
        hint = f"Write it as http://host:port. Scripts (PAC) and SOCKS are not supported. {SETTINGS_HINT}"
        raise InputError(message, code="network.proxy_address", safe="Nothing was sent.", hint=hint)
