"""What can become of one request on its way to a portal in the same process and back.

A mishap is given the way to the portal and returns what arrives, or raises what httpx would raise.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable

import httpx

Deliver = Callable[[], Awaitable[httpx.Response]]
Mishap = Callable[[Deliver], Awaitable[httpx.Response]]

_JSON = {"Content-Type": "application/json"}
_PAGE = b"<html><body>Please sign in to use this network</body></html>"


def lost(*, applied: bool) -> Mishap:
    """The connection breaks; with ``applied`` only after the portal has done what was asked."""

    async def mishap(deliver: Deliver) -> httpx.Response:
        if applied:
            await deliver()
        message = "the connection broke"
        raise httpx.ReadError(message)

    return mishap


def unreachable(_: Deliver) -> Awaitable[httpx.Response]:
    """Nobody is there, so that nothing leaves."""
    message = "nobody is there"
    raise httpx.ConnectError(message)


def answered(status: int, *, applied: bool = False, retry_after: str = "") -> Mishap:
    """Another answer arrives in HubSpot's form; with ``applied`` the portal has done what was asked."""

    async def mishap(deliver: Deliver) -> httpx.Response:
        if applied:
            await deliver()
        headers = {"Retry-After": retry_after} if retry_after else {}
        body = {"status": "error", "category": "RATE_LIMITS" if status == 429 else "OTHER", "message": "no"}
        body |= {"correlationId": "00000000-0000-0000-0000-000000000000"}
        return httpx.Response(status, headers=_JSON | headers, content=json.dumps(body).encode())

    return mishap


def sign_in_page(*, applied: bool) -> Mishap:
    """A web page arrives with status 200."""

    async def mishap(deliver: Deliver) -> httpx.Response:
        if applied:
            await deliver()
        return httpx.Response(200, headers={"Content-Type": "text/html"}, content=_PAGE)

    return mishap


def changed(change: Callable[[bytes], bytes]) -> Mishap:
    """The portal does what was asked, and its answer arrives otherwise than it was."""

    async def mishap(deliver: Deliver) -> httpx.Response:
        answer = await deliver()
        content = change(await answer.aread())
        headers = {name: value for name, value in answer.headers.items() if name != "content-length"}
        return httpx.Response(answer.status_code, headers=headers, content=content)

    return mishap


def cut(content: bytes) -> bytes:
    """Leave the first half."""
    return content[: len(content) // 2]


def other_way_round(content: bytes) -> bytes:
    """Turn the order of the results round."""
    return _with_results(content, lambda results: results[::-1])


def one_short(content: bytes) -> bytes:
    """Leave one result out."""
    return _with_results(content, lambda results: results[:-1])


def empty(_: bytes) -> bytes:
    """Leave nothing of an answer but its braces."""
    return b"{}"


def _with_results(content: bytes, change: Callable[[list[object]], list[object]]) -> bytes:
    answer = json.loads(content)
    if isinstance(answer, dict) and isinstance(answer.get("results"), list):
        answer["results"] = change(answer["results"])
    return json.dumps(answer).encode()


def slow(seconds: float) -> Mishap:
    """The answer takes so long, whether or not somebody still waits for it."""

    async def mishap(deliver: Deliver) -> httpx.Response:
        answer = await deliver()
        await asyncio.sleep(seconds)
        return answer

    return mishap
