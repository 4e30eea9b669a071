"""Asks for the newest release of HubDesk itself: one request, without a name, a number or a cookie.

The address is not HubSpot's but the one that the build was given; it stands here because this is where HTTP is spoken.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, cast

import httpx
import msgspec

from hubdesk.core.errors import InputError, Unreachable
from hubdesk.hubspot.body import BadBody, read_body
from hubdesk.hubspot.connections import one_connection
from hubdesk.hubspot.routing import DIRECT, Route
from hubdesk.hubspot.tls import build_context, no_context

if TYPE_CHECKING:
    from collections.abc import AsyncIterable

_SECONDS = 15.0
_TIMEOUTS = {"connect": 10.0, "read": 10.0, "write": 10.0, "pool": 10.0}
_ON_THIS_COMPUTER = ("127.0.0.1", "::1", "localhost")
_HEADERS = {"Accept": "application/json", "Accept-Encoding": "gzip", "User-Agent": "HubDesk"}
_OK = 200


class Release(msgspec.Struct, frozen=True):
    """What GitHub's ``releases/latest`` says of a release, as far as it is needed.

    Attributes:
        tag_name: Its tag, such as ``v1.2.3``.
        html_url: Its page.
    """

    tag_name: str
    html_url: str


async def newest_release(address: str, route: Route = DIRECT) -> Release:
    """Return the newest release that ``address`` knows.

    Args:
        address: An https address that answers like GitHub's ``releases/latest``.
        route: The way there.

    Raises:
        InputError: The address is not one of https, or the certificate file of the way cannot be used.
        Unreachable: It cannot be reached, or something else answers.
    """
    url = httpx.URL(address)
    here = url.host in _ON_THIS_COMPUTER
    if url.scheme != "https" and not (here and url.scheme == "http"):
        message = "The address to ask for new versions is not one of https."
        raise InputError(
            message, code="releases.address", safe="Nothing was sent.", hint="This HubDesk was built wrongly."
        )
    context = no_context() if here else await asyncio.to_thread(build_context, route.ca_file)
    transport = one_connection(context, None if here else route.proxy)
    request = httpx.Request("GET", url, headers=_HEADERS, extensions={"timeout": _TIMEOUTS})
    hint = "Try again later, or look at the place where you got HubDesk."
    try:
        async with asyncio.timeout(_SECONDS):
            answer = await transport.handle_async_request(request)
            try:
                headers = {name.lower(): value for name, value in answer.headers.raw}
                body = await read_body(cast("AsyncIterable[bytes]", answer.stream), headers)
            finally:
                await answer.aclose()
        if answer.status_code != _OK:
            message = f"{url.host} did not say which version is the newest (HTTP {answer.status_code})."
            raise Unreachable(message, code="releases.refused", hint=hint)
        return msgspec.json.decode(body, type=Release)
    except (httpx.TransportError, OSError, TimeoutError) as error:
        message = f"{url.host} cannot be reached."
        raise Unreachable(message, code="releases.network", hint=hint) from error
    except (BadBody, msgspec.DecodeError) as error:
        message = f"What {url.host} answered is not about a release of HubDesk."
        raise Unreachable(message, code="releases.answer", hint=hint) from error
    finally:
        await transport.aclose()
