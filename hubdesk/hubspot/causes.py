"""Why no usable answer came, found by looking at what really failed and not at the name of the outermost exception."""

from __future__ import annotations

import errno
import socket
import ssl
from enum import StrEnum
from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    from collections.abc import Iterator

_DEEPEST = 20


class Cause(StrEnum):
    """Why no usable answer came."""

    DNS = "dns"
    REFUSED = "refused"
    CONNECT = "connect"
    HANDLES = "handles"
    CERTIFICATE = "certificate"
    TLS = "tls"
    PROXY = "proxy"
    PROXY_LOGIN = "proxy_login"
    BUSY = "busy"
    RESET = "reset"
    SLOW = "slow"
    CUT = "cut"
    GARBLED = "garbled"
    HUGE = "huge"
    SIGN_IN = "sign_in"
    BLOCKED = "blocked"
    TROUBLE = "trouble"
    SETTINGS = "settings"


BEFORE_SENDING = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)
"""Failures after which not a byte of the request can have reached HubSpot."""


def diagnose(error: Exception) -> Cause:
    """Return why ``error`` happened."""
    chain = list(_chain(error))
    if any(isinstance(one, OSError) and one.errno in _NO_HANDLES for one in chain):
        return Cause.HANDLES
    for kind, cause in _ROOTS:
        if any(isinstance(one, kind) for one in chain):
            return cause
    if isinstance(error, httpx.ProxyError):
        return Cause.PROXY_LOGIN if "407" in str(error) else Cause.PROXY
    for kinds, cause in _KINDS:
        if isinstance(error, kinds):
            return cause
    return Cause.RESET


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield ``error`` and what led to it, groups included, without running in circles."""
    todo, seen = [error], 0
    while todo and seen < _DEEPEST:
        one = todo.pop()
        seen += 1
        yield one
        if isinstance(one, BaseExceptionGroup):
            todo.extend(one.exceptions)
        todo.extend(before for before in (one.__cause__, one.__context__) if before is not None)


_NO_HANDLES = (errno.EMFILE, errno.ENFILE, errno.ENOBUFS)

_ROOTS: tuple[tuple[type[BaseException], Cause], ...] = (
    (ssl.SSLCertVerificationError, Cause.CERTIFICATE),
    (socket.gaierror, Cause.DNS),
    (ssl.SSLError, Cause.TLS),
    (ConnectionRefusedError, Cause.REFUSED),
)

_KINDS: tuple[tuple[type[BaseException] | tuple[type[BaseException], ...], Cause], ...] = (
    (httpx.PoolTimeout, Cause.BUSY),
    (httpx.ConnectTimeout, Cause.CONNECT),
    (httpx.ConnectError, Cause.CONNECT),
    ((httpx.TimeoutException, TimeoutError), Cause.SLOW),
    (httpx.RemoteProtocolError, Cause.CUT),
    (httpx.DecodingError, Cause.GARBLED),
)
