"""The way to HubSpot as the settings describe it, and whether it leads there."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from hubdesk.core.errors import InputError
from hubdesk.hubspot.reach import Reached as Reached
from hubdesk.hubspot.reach import reach
from hubdesk.hubspot.routing import SETTINGS_HINT, Route, system_proxy
from hubdesk.hubspot.tls import build_context

if TYPE_CHECKING:
    from hubdesk.hubspot.hosts import Hosts
    from hubdesk.hubspot.routing import Routing
    from hubdesk.storage.settings import Settings


def route_of(settings: Settings) -> Route:
    """Return the way that the settings describe.

    Raises:
        InputError: The proxy's address is not usable.
    """
    proxy = {"none": None, "system": system_proxy(), "manual": settings.proxy_address}[settings.proxy]
    return Route(proxy, settings.ca_file)


def choose_route(routing: Routing, settings: Settings) -> None:
    """Put the way that the settings describe in force; one that cannot be used lets nobody connect."""
    try:
        routing.use(route_of(settings))
    except InputError as problem:
        routing.refuse(problem)


def proxy_address(text: str) -> str:
    """Return a proxy's address as it is kept; ``host:port`` is enough to write.

    Raises:
        InputError: It cannot be one, or it holds a password, which HubDesk would have to keep in a plain file.
    """
    address = text.strip().rstrip("/")
    if address and "://" not in address:
        address = f"http://{address}"
    if not address:
        message = "The proxy has no address."
        raise InputError(message, code="network.proxy_address", hint="Write it as http://host:port.")
    Route(address)
    if "@" in urlsplit(address).netloc:
        message = "HubDesk keeps no user name or password of a proxy."
        hint = f"Leave them out, and ask whoever runs the proxy to let HubDesk through. {SETTINGS_HINT}"
        raise InputError(message, code="network.proxy_password", hint=hint)
    return address


async def try_connection(hosts: Hosts, routing: Routing) -> Reached:
    """Ask HubSpot on the way in force, without a token.

    Raises:
        InputError: The way that was chosen cannot be used.
        Unreachable: It does not lead to HubSpot.
    """
    return await reach(hosts.api, routing.require())


def require_usable(settings: Settings) -> None:
    """Refuse settings that describe no way; reads the certificate file, so not on the loop.

    Raises:
        InputError: The proxy's address or the certificate file cannot be used.
    """
    route = route_of(settings)
    if route.ca_file:
        build_context(route.ca_file)
