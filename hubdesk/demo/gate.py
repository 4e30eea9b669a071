"""What every request passes: counting, authentication, limits, scopes, faults, latency. Handlers know none of it."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from starlette.datastructures import QueryParams

from hubdesk.demo.call import Call
from hubdesk.demo.delivery import deliver, reset
from hubdesk.demo.faults.answers import bend, replacement
from hubdesk.demo.faults.chooser import Arrival
from hubdesk.demo.imports.upload import receive_upload
from hubdesk.demo.limits.meter import ANONYMOUS
from hubdesk.demo.replies import Refusal, Reply, uuid_text
from hubdesk.demo.tokens import SCHEMAS_WRITE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.types import Receive, Scope, Send

    from hubdesk.demo.endpoints import Endpoint
    from hubdesk.demo.faults.script import Effect
    from hubdesk.demo.imports.upload import Upload
    from hubdesk.demo.portal import Portal
    from hubdesk.demo.tokens import Token

_log = logging.getLogger(__name__)

LARGEST_BODY = 20 * 1024 * 1024
_PROCESSED_AT = 0.6
"""Share of the latency after which a request takes effect; its answer needs the rest."""
_REFUSED_WITHIN = 0.02
"""Seconds that a refusal at the gate takes at most: it never reaches what is slow."""
_RULED_SINCE = "2026-09"
"""The first version of the API that enforces the account's own rules for values."""

_AUTH_HELP = "https://developers.hubspot.com/docs/methods/auth/oauth-overview"
_SCOPES_HELP = "https://developers.hubspot.com/scopes"


@dataclass(frozen=True, slots=True)
class _Counted:
    """A request that was counted: its number, rate headers, whose it is, and what refuses it already."""

    number: int
    headers: dict[str, str]
    token: Token | None
    early: Reply | Refusal | None


@dataclass(frozen=True, slots=True)
class _Received:
    """A request whose body was received, and what a fault script has in store for it."""

    body: bytes
    upload: Upload | None
    effects: list[Effect]

    @property
    def cut(self) -> bool:
        """Whether the upload was cut off on purpose."""
        return self.upload is None and any(effect.cut_upload_bytes is not None for effect in self.effects)


class Gate:
    """Answers one path. The ASGI application of a route.

    Args:
        portal: The account.
        methods: Endpoints of this path by HTTP method; empty for paths that do not exist.
    """

    def __init__(self, portal: Portal, methods: Mapping[str, Endpoint]) -> None:
        self._portal = portal
        self._methods = methods

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        portal = self._portal
        endpoint = self._methods.get(scope["method"])
        family = endpoint.family if endpoint is not None else "unknown"
        headers = {name: value for name, value in scope["headers"] if name in (b"authorization", b"content-type")}
        token, refusal = self._authenticate(headers.get(b"authorization", b"").decode("latin-1"))
        if token is None:
            number, rate_headers = portal.meter.note(ANONYMOUS, family, 0), {}
            early: Reply | Refusal | None = refusal
        else:
            ticket, early = portal.meter.arrive(token, family)
            number, rate_headers = ticket.number, ticket.headers
        portal.database.commit()
        name = token.name if token is not None else ANONYMOUS
        arrival = Arrival(family, scope["method"], scope["path"], name, b"")
        uploads = endpoint is not None and endpoint.uploads and token is not None
        content_type = headers.get(b"content-type", b"").decode("latin-1")
        received = await self._receive(receive, arrival, token if uploads else None, content_type)
        if received is None:
            self._finish(number, 0, None)
            return
        try:
            await self._answer(
                scope, receive, send, endpoint, _Counted(number, rate_headers, token, early), received, content_type
            )
        finally:
            if received.upload is not None:
                received.upload.discard()

    async def _receive(
        self, receive: Receive, arrival: Arrival, uploader: Token | None, content_type: str
    ) -> _Received | None:
        """Receive the body, that of an ``uploader`` to disk; None when the other side went away before its end."""
        faults = self._portal.faults
        if uploader is None:
            body = await _body(receive)
            return None if body is None else _Received(body, None, faults.choose(replace(arrival, body=body)))
        effects = faults.choose(arrival)
        cut = next((effect.cut_upload_bytes for effect in effects if effect.cut_upload_bytes is not None), None)
        folder = self._portal.account_of(uploader).importing.folder
        upload = await receive_upload(receive, content_type, folder, cut)
        if upload is None and cut is None:
            return None
        return _Received(b"", upload, effects)

    async def _answer(
        self,
        scope: Scope,
        receive: Receive,
        send: Send,
        endpoint: Endpoint | None,
        counted: _Counted,
        received: _Received,
        content_type: str,
    ) -> None:
        portal = self._portal
        effects, token, early = received.effects, counted.token, counted.early
        correlation = uuid_text(portal.correlation)
        latency = portal.latency.draw()
        if early is not None:
            latency = min(latency, _REFUSED_WITHIN)
        await self._pause(latency * _PROCESSED_AT + sum(effect.delay_ms for effect in effects) / 1000)
        if received.cut or any(effect.reset == "before" for effect in effects):
            self._finish(counted.number, 0, None)
            await reset(scope)
            return
        call = None
        if token is not None:
            json = content_type.lower().startswith("application/json")
            call = Call(scope.get("path_params", {}), QueryParams(scope["query_string"]), received.body, json, token)
            call.ruled = f"/{_RULED_SINCE}/" in scope["path"]
            call.upload, call.effects = received.upload, effects
            early = self._change_account(token, effects) or early
        reply = await self._reply(endpoint, call, early, effects, correlation, scope)
        reply.headers = {**counted.headers, "X-HubSpot-Correlation-Id": correlation, **reply.headers}
        lost = any(effect.reset == "after" or effect.hang for effect in effects)
        self._finish(counted.number, 0 if lost else reply.status, call)
        await self._pause(latency * (1 - _PROCESSED_AT) + sum(effect.late_ms for effect in effects) / 1000)
        if any(effect.hang for effect in effects):
            await _until_gone(receive)
        elif lost:
            await reset(scope)
        else:
            await deliver(scope, send, reply, effects, portal.clock)

    async def _pause(self, seconds: float) -> None:
        if seconds > 0:
            await self._portal.clock.sleep(seconds)

    def _finish(self, number: int, status: int, call: Call | None) -> None:
        inputs, traced = (call.inputs, call.traced) if call is not None else (0, 0)
        self._portal.meter.answered(number, status, inputs, traced)
        self._portal.database.commit()

    def _authenticate(self, header: str) -> tuple[Token | None, Refusal | None]:
        scheme, _, secret = header.partition(" ")
        token = self._portal.tokens.find(secret.strip()) if scheme.lower() == "bearer" else None
        if token is not None and not token.revoked:
            return token, None
        if not header:
            message = (
                "Authentication credentials not found. This API supports OAuth 2.0 authentication and you can find"
                f" more details at {_AUTH_HELP}"
            )
        else:
            message = f"Authentication failed: the token is not valid, expired or was revoked. See {_AUTH_HELP}"
        return None, Refusal(401, message, "INVALID_AUTHENTICATION")

    def _change_account(self, token: Token, effects: list[Effect]) -> Refusal | None:
        """Let faults change the token or its limit; returns the refusal of a token that this request lost."""
        portal = self._portal
        for effect in effects:
            if effect.limit is not None:
                portal.meter.window(token.name).limit = effect.limit
            if effect.scopes is not None:
                portal.tokens.narrow(token, tuple(effect.scopes))
            if effect.revoke:
                portal.tokens.revoke(token)
        return self._authenticate(f"Bearer {token.token}")[1] if token.revoked else None

    async def _reply(
        self,
        endpoint: Endpoint | None,
        call: Call | None,
        early: Reply | Refusal | None,
        effects: list[Effect],
        correlation: str,
        scope: Scope,
    ) -> Reply:
        replacing = next((effect for effect in effects if effect.replaces), None)
        replaced = None
        if replacing is not None:
            replaced = replacement(replacing, correlation, port=scope["server"][1] or 0, path=scope["path"])
            if not replacing.applied:
                return replaced
        if early is not None or call is None:
            if isinstance(early, Reply):
                return early
            return (early or Refusal(401, "", None)).reply(correlation)
        try:
            reply = await self._handle(endpoint, call)
            reply = bend(effects, reply) if effects else reply
        except Refusal as refusal:
            reply = refusal.reply(correlation)
        except Exception:  # noqa: BLE001  # whatever it is
            # A defect of the portal: the client sees what it would see of a defect of HubSpot.
            _log.exception("the demo portal failed to answer")
            reply = Refusal(500, "internal error").reply(correlation)
        for effect in effects:
            if effect.lock_ms:
                self._portal.locks.lock(call.keys, effect.lock_ms / 1000)
        return reply if replaced is None else replaced

    async def _handle(self, endpoint: Endpoint | None, call: Call) -> Reply:
        if endpoint is None:
            if self._methods:
                allowed = ", ".join(sorted(self._methods))
                raise Refusal(405, "HTTP 405 Method Not Allowed", None, context={"allowed": [allowed]})
            raise Refusal(404, "resource not found", "OBJECT_NOT_FOUND")
        if endpoint.scopes and call.token.scopes.isdisjoint(endpoint.scopes):
            # Observed of HubSpot: a key that may only write definitions is refused reading them without a reason.
            silent = endpoint.family.startswith("properties.") and SCHEMAS_WRITE in call.token.scopes
            raise missing_scopes(() if silent else endpoint.scopes)
        if endpoint.also and endpoint.also not in call.token.scopes:
            raise missing_scopes((endpoint.also,))
        if endpoint.scopes and call.token.refused_by_plan.issuperset(endpoint.scopes):
            # HubSpot does not describe this refusal; asking for what the token has is the least telling form of it.
            raise missing_scopes(endpoint.scopes)
        if len(call.body) > LARGEST_BODY:
            raise Refusal(413, "The body is too large")
        return await endpoint.handler(self._portal.account_of(call.token), call)


def missing_scopes(scopes: tuple[str, ...]) -> Refusal:
    """Return the 403 that names the scopes of which any one would do; with none it names none."""
    return Refusal(
        403,
        "This app hasn't been granted all required scopes to make this call. Read more about required scopes here:"
        f" {_SCOPES_HELP}.",
        "MISSING_SCOPES",
        errors=[
            {
                "message": "One or more of the following scopes are required.",
                "context": {"requiredGranularScopes": list(scopes)},
            }
        ]
        if scopes
        else None,
        links={"scopes": _SCOPES_HELP},
    )


async def _body(receive: Receive) -> bytes | None:
    """Read the whole body, None when the other side went away before its end; no more than a little over the most."""
    parts: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        piece: bytes = message.get("body", b"")
        if size <= LARGEST_BODY:
            parts.append(piece)
            size += len(piece)
        if not message.get("more_body", False):
            return parts[0] if len(parts) == 1 else b"".join(parts)


async def _until_gone(receive: Receive) -> None:
    """Wait until the other side gives up."""
    while (await receive())["type"] != "http.disconnect":
        pass
