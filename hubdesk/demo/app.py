"""The ASGI application: HubSpot's paths, the books, and nothing for strangers."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from hubdesk.demo.audit import Audit
from hubdesk.demo.endpoints import Endpoint, endpoints
from hubdesk.demo.gate import Gate

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

    from hubdesk.demo.portal import Portal

_log = logging.getLogger(__name__)

_HOSTS = frozenset((b"127.0.0.1", b"localhost"))


def build_app(portal: Portal) -> ASGIApp:
    """Return the application for an account."""
    by_path: dict[str, dict[str, Endpoint]] = {}
    for endpoint in endpoints():
        for path in endpoint.paths:
            by_path.setdefault(path, {})[endpoint.method] = endpoint
    routes = [
        *(Route(path, Gate(portal, methods)) for path, methods in by_path.items()),
        *Audit(portal).routes(),
        Route("/{path:path}", Gate(portal, {})),
    ]
    app = Starlette(routes=routes)
    app.router.redirect_slashes = False
    return _Door(app)


class _Door:
    """Lets in what speaks to this machine by name, and forgives a slash at the end of a path.

    The check of the Host header keeps web pages out that let a name of theirs point to 127.0.0.1.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, or answer 403."""
        if scope["type"] == "http":
            path: str = scope["path"]
            if not self._welcome(scope, path):
                await PlainTextResponse("This server only answers this machine.", 403)(scope, receive, send)
                return
            if len(path) > 1 and path.endswith("/"):
                scope["path"] = path.rstrip("/") or "/"
        try:
            await self._app(scope, receive, send)
        except Exception:
            _log.exception("the demo portal failed to answer")
            raise

    @staticmethod
    def _welcome(scope: Scope, path: str) -> bool:
        host = origin = None
        for name, value in scope["headers"]:
            if name == b"host":
                host = value
            elif name == b"origin":
                origin = value
        return (
            host is not None
            and host.partition(b":")[0].lower() in _HOSTS
            and not (origin is not None and path.startswith("/_demo"))
        )
