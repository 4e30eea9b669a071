"""Sends one request and receives one answer, whole or not at all. No policy: it never repeats and never waits.

This drives httpx's transport directly. httpx's client on top of it would follow redirects when told to, keep cookies,
write whole addresses into the log and read the environment; none of that can happen here.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import httpx

from hubdesk.core.errors import InputError
from hubdesk.hubspot.bearer import Bearer
from hubdesk.hubspot.body import BadBody, read_body
from hubdesk.hubspot.causes import BEFORE_SENDING, Cause, diagnose
from hubdesk.hubspot.connections import Connections, one_connection
from hubdesk.hubspot.routing import DIRECT, Routing
from hubdesk.hubspot.tls import build_context, no_context
from hubdesk.hubspot.upload import Upload

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping

    from hubdesk.core.secret import Secret
    from hubdesk.hubspot.endpoints import Endpoint
    from hubdesk.hubspot.hosts import Hosts
    from hubdesk.hubspot.routing import Route

_TIMEOUTS = {"connect": 10.0, "read": 30.0, "write": 30.0, "pool": 10.0}
"""Seconds for connecting, between two parts of an answer, between two parts of a request, for a free connection."""

_AFTER_UPLOAD = _TIMEOUTS | {"read": 110.0}
"""The same for an upload, which HubSpot's edge gives 100 s after its last byte."""

_MOST_MOVES = 2
"""How often one session follows HubSpot to another region: to the account's, and once more if that one moves."""

LONGEST = 120.0
"""Seconds for a whole exchange: longer than the 100 s after which HubSpot's edge gives up and says so (524)."""


@dataclass(frozen=True, slots=True)
class Received:
    """A whole answer.

    Attributes:
        status: HTTP status.
        headers: Header values by lower-cased name.
        body: Decoded body.
        origin: Whom it came from.
    """

    status: int
    headers: Mapping[bytes, bytes]
    body: bytes
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Lost:
    """No usable answer.

    Attributes:
        cause: Why.
        left: Whether any part of the request may have reached HubSpot.
    """

    cause: Cause
    left: bool


class _Content(httpx.AsyncByteStream):
    """The request's body, which knows whether it was asked for: the head has left by then, the body is leaving."""

    __slots__ = ("_content", "_departed", "left")

    def __init__(self, content: bytes | Upload, departed: Callable[[], None]) -> None:
        self._content = content
        self._departed = departed
        self.left = False

    def leave(self) -> None:
        if not self.left:
            self.left = True
            self._departed()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        self.leave()
        if isinstance(self._content, Upload):
            async for part in self._content.parts():
                yield part
        elif self._content:
            yield self._content

    @property
    def headers(self) -> list[tuple[bytes, bytes]]:
        """What the head says of the body."""
        if isinstance(self._content, Upload):
            return [(b"Content-Type", self._content.content_type), (b"Content-Length", b"%d" % self._content.length)]
        return [(b"Content-Type", b"application/json"), (b"Content-Length", b"%d" % len(self._content))]

    @property
    def timeouts(self) -> dict[str, float]:
        """How long each step may take."""
        return _AFTER_UPLOAD if isinstance(self._content, Upload) else _TIMEOUTS


class Transport:
    """The way to HubSpot's hosts and to nothing else.

    Args:
        token: The access token.
        hosts: The only origins that requests may go to.
        user_agent: Names the program.
        routing: The way to HubSpot, never used for portals on this computer. It may change at any time: requests
            under way end on the way on which they began.
        transport: Replaces the network, for tests.

    Attributes:
        bearer: The access token, which may be replaced.
    """

    def __init__(
        self,
        token: Secret,
        hosts: Hosts,
        *,
        user_agent: str,
        routing: Routing | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self.bearer = Bearer(token)
        self._hosts = hosts
        self._forms = hosts.forms
        self._moves = 0
        self._user_agent = user_agent.encode("ascii", "replace")
        self._routing = Routing() if routing is None or hosts.is_loopback else routing
        self._fixed = None if transport is None else Connections(lambda: transport)
        self._connections: Connections | None = None
        self._route: Route | None = None
        self._building = asyncio.Lock()
        self._urls: dict[str, httpx.URL] = {}
        self._origins = {_origin(httpx.URL(origin)) for origin in (hosts.api, hosts.forms)}

    @property
    def proxy_name(self) -> str | None:
        """Host and port of the proxy in use, None without one."""
        return (self._routing.route or DIRECT).proxy_name

    def use_forms_host(self, origin: str) -> bool:
        """Send submissions to ``origin`` from now on, if it is one of HubSpot's; return whether it is."""
        if not self._hosts.may_lead_to(origin):
            return False
        self._forms = origin
        self._origins.add(_origin(httpx.URL(origin)))
        return True

    def follow(self, endpoint: Endpoint, target: str, answer: Received) -> bool:
        """Move submissions to where HubSpot's forms service leads, if that is the same path on one of its own hosts.

        Args:
            endpoint: What was called.
            target: Path and query of the call.
            answer: The redirect.
        """
        if endpoint.host != "forms":
            return False
        location = answer.headers.get(b"location", b"")
        try:
            parts = urlsplit(location.decode("ascii"))
            port = parts.port
        except (UnicodeDecodeError, ValueError):
            return False
        origin = f"{parts.scheme}://{parts.hostname or ''}" + ("" if port in (None, 443) else f":{port}")
        whole = parts.path + (f"?{parts.query}" if parts.query else "")
        if whole != target or parts.username or origin == answer.origin:
            return False
        if origin == self._forms:
            return True  # a submission that left a moment earlier was led there already
        if self._moves >= _MOST_MOVES or not self.use_forms_host(origin):
            return False
        self._moves += 1
        return True

    async def exchange(
        self,
        endpoint: Endpoint,
        target: str,
        content: bytes | Upload,
        departed: Callable[[], None],
        *,
        longest: float = LONGEST,
    ) -> Received | Lost:
        """Send one request and return what came of it; network trouble is a value, never an exception.

        Args:
            endpoint: Method and host.
            target: Path and query.
            content: The body.
            departed: Called once, when the head of the request has been handed to the network.
            longest: Seconds for the whole exchange; an upload gets what a slow line needs on top.
        """
        body = _Content(content, departed)
        try:
            async with asyncio.timeout(longest + (content.seconds if isinstance(content, Upload) else 0.0)):
                connections = self._fixed or await self._connected()
                connection = await connections.borrow()
                try:
                    return await self._send(connection, self._request(endpoint, target, body), body)
                finally:
                    connections.give_back(connection)
                    if connections is not (self._fixed or self._connections):
                        await connections.aclose()  # another way was chosen meanwhile
        except InputError:
            return Lost(Cause.SETTINGS, left=False)
        except TimeoutError:
            return Lost(Cause.SLOW, body.left)
        except BadBody as error:
            return Lost(error.cause, left=True)
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
            lost = Lost(diagnose(error), body.left and not isinstance(error, BEFORE_SENDING))
            if endpoint.host == "forms" and lost.cause is Cause.DNS:
                # A region whose host has no such name: the global one leads there by itself.
                self._forms = self._hosts.forms
            return lost

    async def aclose(self) -> None:
        """Close all connections."""
        for connections in (self._fixed, self._connections):
            if connections is not None:
                await connections.aclose()

    @staticmethod
    async def _send(connection: httpx.AsyncBaseTransport, request: httpx.Request, body: _Content) -> Received:
        response = await connection.handle_async_request(request)
        try:
            body.leave()
            headers = {name.lower(): value for name, value in response.headers.raw}
            content = await read_body(_readable(response), headers)
            url = request.url
            return Received(response.status_code, headers, content, f"{url.scheme}://{url.netloc.decode('ascii')}")
        finally:
            await response.aclose()

    def _request(self, endpoint: Endpoint, target: str, body: _Content) -> httpx.Request:
        url = self._url(endpoint, target)
        headers = [
            (b"Host", url.netloc),
            (b"User-Agent", self._user_agent),
            (b"Accept", b"application/json"),
            (b"Accept-Encoding", b"gzip"),
        ]
        if endpoint.method != "GET":
            headers += body.headers
        extensions = {"timeout": body.timeouts}
        request = httpx.Request(endpoint.method, url, headers=headers, stream=body, extensions=extensions)
        if _origin(request.url) not in self._origins:
            message = "a request was about to leave for another host"
            raise AssertionError(message)
        self.bearer.apply(request)
        return request

    def _url(self, endpoint: Endpoint, target: str) -> httpx.URL:
        """Return the address; those without arguments are parsed once."""
        origin = self._hosts.api if endpoint.host == "api" else self._forms
        if "?" in target or "{" in endpoint.path:
            return httpx.URL(origin + target)
        address = origin + target
        url = self._urls.get(address)
        if url is None:
            url = self._urls[address] = httpx.URL(address)
        return url

    async def _connected(self) -> Connections:
        """Return the connections of the way in force, made when it is another than before.

        TLS is prepared off the loop: reading the system's certificates takes some 50 ms.

        Raises:
            InputError: The way that was chosen cannot be used.
        """
        if self._connections is not None and self._route == self._routing.route:
            return self._connections
        async with self._building:
            route = self._routing.require()
            if self._connections is None or self._route != route:
                if self._hosts.is_loopback:
                    context = no_context()
                else:
                    loop = asyncio.get_running_loop()
                    context = await loop.run_in_executor(None, build_context, route.ca_file)
                old, self._route = self._connections, route
                self._connections = Connections(lambda: one_connection(context, route.proxy))
                if old is not None:
                    await old.aclose()
            return self._connections


def _readable(response: httpx.Response) -> httpx.AsyncByteStream:
    assert isinstance(response.stream, httpx.AsyncByteStream)  # noqa: S101  # an asynchronous transport made it
    return response.stream


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port
