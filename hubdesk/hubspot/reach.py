"""Whether HubSpot can be reached on some way: one request without a token, which HubSpot answers by asking for one."""

from __future__ import annotations

import asyncio
import ssl
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

import httpx

from hubdesk.hubspot.body import BadBody, read_body
from hubdesk.hubspot.causes import Cause, diagnose
from hubdesk.hubspot.connections import one_connection
from hubdesk.hubspot.endpoints import PROBE
from hubdesk.hubspot.envelope import read_envelope
from hubdesk.hubspot.failures import unreachable
from hubdesk.hubspot.routing import DIRECT
from hubdesk.hubspot.tls import build_context, no_context

if TYPE_CHECKING:
    from collections.abc import AsyncIterable

    from hubdesk.hubspot.routing import Route

_SECONDS = 20.0
_TIMEOUTS = {"connect": 10.0, "read": 10.0, "write": 10.0, "pool": 10.0}
_HEADERS = {"Accept": "application/json", "Accept-Encoding": "gzip", "User-Agent": "HubDesk"}
_WANTS_A_TOKEN = 401


@dataclass(frozen=True, slots=True)
class Reached:
    """HubSpot answered.

    Attributes:
        host: Who answered.
        seconds: How long connecting and asking took together.
        proxy: Host and port of the proxy between, None without one.
        vouched_by: Who signed the certificate that was shown, empty for plain connections and when it is not told.
    """

    host: str
    seconds: float
    proxy: str | None
    vouched_by: str


async def reach(origin: str, route: Route) -> Reached:
    """Ask HubSpot for nothing in particular, without a token.

    Args:
        origin: Such as ``https://api.hubapi.com``.
        route: The way there; portals on this computer are asked directly.

    Raises:
        InputError: The certificate file of the way cannot be used.
        Unreachable: There is no way through, or something else answers in HubSpot's name.
    """
    url = httpx.URL(origin + PROBE.path)
    route = DIRECT if url.scheme == "http" else route
    context = no_context() if url.scheme == "http" else await asyncio.to_thread(build_context, route.ca_file)
    transport = one_connection(context, route.proxy)
    began = time.monotonic()
    try:
        async with asyncio.timeout(_SECONDS):
            request = httpx.Request("GET", url, headers=_HEADERS, extensions={"timeout": _TIMEOUTS})
            answer = await transport.handle_async_request(request)
            try:
                vouched_by = _issuer(answer)
                headers = {name.lower(): value for name, value in answer.headers.raw}
                body = await read_body(cast("AsyncIterable[bytes]", answer.stream), headers)
            finally:
                await answer.aclose()
    except TimeoutError:
        raise unreachable(Cause.SLOW, route.proxy_name) from None
    except BadBody as error:
        raise unreachable(error.cause, route.proxy_name) from error
    except (httpx.HTTPError, OSError) as error:
        raise unreachable(diagnose(error), route.proxy_name) from error
    finally:
        await transport.aclose()
    envelope = read_envelope(body)
    if answer.status_code != _WANTS_A_TOKEN or envelope is None or not envelope.genuine:
        raise unreachable(Cause.TROUBLE if answer.status_code >= httpx.codes.INTERNAL_SERVER_ERROR else Cause.BLOCKED)
    return Reached(url.host, time.monotonic() - began, route.proxy_name, vouched_by)


def _issuer(answer: httpx.Response) -> str:
    """Return the name of who signed the certificate; a company's own one tells that somebody sits in between."""
    stream = answer.extensions.get("network_stream")
    secured = stream.get_extra_info("ssl_object") if stream is not None else None
    if not isinstance(secured, ssl.SSLObject | ssl.SSLSocket):
        return ""
    fields = cast("tuple[tuple[tuple[str, str], ...], ...]", (secured.getpeercert() or {}).get("issuer", ()))
    told = {name: value for part in fields for name, value in part}
    return told.get("organizationName") or told.get("commonName") or ""
