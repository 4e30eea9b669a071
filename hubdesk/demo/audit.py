"""The portal's books under ``/_demo/``: for tests and for people who want to see what a client did.

Needs no token, is never counted and never hit by a fault. Requests of web pages are refused: a page in the browser of
somebody who runs a portal has no business here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from hubdesk.demo.companies.answers import books
from hubdesk.demo.contacts.records import value_of

if TYPE_CHECKING:
    from starlette.requests import Request

    from hubdesk.demo.portal import Portal

_LARGEST_PAGE = 10_000
_DERIVED = ("hs_object_id", "createdate", "lastmodifieddate")


class Traffic(msgspec.Struct):
    """Simulated calls of another integration."""

    per_second: float
    token: str = "all"  # noqa: S105  the name of a token


class Audit:
    """Answers the audit requests."""

    def __init__(self, portal: Portal) -> None:
        self._portal = portal
        self._since = 0

    def routes(self) -> list[Route]:
        """Return the routes of the books."""
        return [
            Route("/_demo/stats", self.stats, methods=["GET"]),
            Route("/_demo/contacts", self.contacts, methods=["GET"]),
            Route("/_demo/history", self.history, methods=["GET"]),
            Route("/_demo/submissions", self.submissions, methods=["GET"]),
            Route("/_demo/imports", self.imports, methods=["GET"]),
            Route("/_demo/companies", self.companies, methods=["GET"]),
            Route("/_demo/reset-stats", self.reset_stats, methods=["POST"]),
            Route("/_demo/other-traffic", self.other_traffic, methods=["POST"]),
        ]

    async def stats(self, _request: Request) -> Response:
        """Tell how many requests came, how they ended, and how near the limit they were."""
        portal = self._portal
        rows = portal.database.execute(
            "SELECT family, coalesce(status, 0), count(*) FROM requests WHERE seq > ? GROUP BY 1, 2", (self._since,)
        ).fetchall()
        requests: dict[str, dict[str, int]] = {}
        for family, status, count in rows:
            requests.setdefault(family, {})[str(status)] = count
        windows = portal.meter.windows()
        made = sum(window.advance(portal.clock.monotonic()) for window in windows.values())
        if made:
            portal.meter.day.count(made, by_app=False)
            portal.database.commit()
        return _json(
            {
                "requests": requests,
                "total": sum(count for _family, _status, count in rows),
                "rate_limited": sum(count for _family, status, count in rows if status == 429),
                "windows": {
                    name: {"limit": window.limit, "largest": window.largest, "used": window.used}
                    for name, window in windows.items()
                },
                "largest_window": max((window.largest for window in windows.values()), default=0),
                "day": {"limit": portal.meter.day.limit, "used": portal.meter.day.used},
                "contacts": portal.contacts.count(),
                "faults": portal.faults.report(),
            }
        )

    async def contacts(self, request: Request) -> Response:
        """List contacts with every set property, as JSON lines in the order of their ids.

        ``after`` is the id of the last one seen, ``limit`` the size of the page, ``archived=true`` lists those instead.
        """
        after, limit = _number(request, "after", 0), min(_number(request, "limit", 1_000), _LARGEST_PAGE)
        archived = request.query_params.get("archived") == "true"
        lines = [
            msgspec.json.encode(
                {
                    "id": str(contact.id),
                    "properties": {
                        **contact.properties,
                        **{name: value_of(contact, name) for name in _DERIVED},
                    },
                }
            )
            for contact in self._portal.contacts.page(after, limit, archived=archived)
        ]
        return Response(b"".join(line + b"\n" for line in lines), media_type="application/x-ndjson")

    async def history(self, request: Request) -> Response:
        """List recorded requests in the order of their arrival, from ``after`` on, at most ``limit``."""
        after, limit = _number(request, "after", self._since), _number(request, "limit", 100_000)
        rows = self._portal.database.execute(
            "SELECT seq, at, token, family, status, inputs, traced, burst FROM requests WHERE seq > ? ORDER BY seq"
            " LIMIT ?",
            (after, limit),
        )
        names = ("seq", "at", "token", "family", "status", "inputs", "traced", "burst")
        return _json({"requests": [dict(zip(names, row, strict=True)) for row in rows]})

    async def submissions(self, request: Request) -> Response:
        """List taken form submissions, from ``after`` on."""
        rows = self._portal.database.execute(
            "SELECT id, form, at, doc FROM submissions WHERE id > ? ORDER BY id", (_number(request, "after", 0),)
        )
        return _json(
            {
                "submissions": [
                    {"id": number, "form": form, "at": at, "body": msgspec.json.decode(doc)}
                    for number, form, at, doc in rows
                ]
            }
        )

    async def imports(self, _request: Request) -> Response:
        """List all imports, whoever made them, oldest first: id, name, state, progress."""
        return _json(
            {
                "imports": [
                    {
                        "id": str(one.id),
                        "name": msgspec.json.decode(one.request)["name"],
                        "state": one.state,
                        "total": one.total,
                        "progress": one.progress,
                    }
                    for one in self._portal.imports.every()
                ]
            }
        )

    async def companies(self, _request: Request) -> Response:
        """List all companies: id, properties, ids of their contacts."""
        return _json({"companies": books(self._portal)})

    async def reset_stats(self, _request: Request) -> Response:
        """Start statistics, history and the largest windows anew; limits and counters of the day go on."""
        row = self._portal.database.execute("SELECT coalesce(max(seq), 0) FROM requests").fetchone()
        self._since = int(row[0])
        for window in self._portal.meter.windows().values():
            window.advance(self._portal.clock.monotonic())
            window.reset_largest()
        return _json({})

    async def other_traffic(self, request: Request) -> Response:
        """Let another integration use the same token from now on; 0 calls a second stop it."""
        try:
            body = msgspec.json.decode(await request.body(), type=Traffic)
        except msgspec.MsgspecError:
            return JSONResponse({"message": "per_second is needed"}, 400)
        token = self._portal.tokens.named(body.token)
        if token is None or not 0 <= body.per_second <= 1_000:
            return JSONResponse({"message": "unknown token, or not between 0 and 1,000 calls a second"}, 400)
        made = self._portal.meter.window(token.name).set_others(body.per_second, self._portal.clock.monotonic())
        if made:
            self._portal.meter.day.count(made, by_app=False)
            self._portal.database.commit()
        return _json({})


def _json(payload: Any) -> Response:
    return Response(msgspec.json.encode(payload), media_type="application/json")


def _number(request: Request, name: str, default: int) -> int:
    text = request.query_params.get(name, "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else default
