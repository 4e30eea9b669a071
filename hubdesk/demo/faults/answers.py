"""What faults put in place of the portal's answer, and how they bend it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hubdesk.demo.limits.meter import daily_refusal, rate_refusal
from hubdesk.demo.replies import HTML, TEXT, Refusal, Reply

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hubdesk.demo.faults.script import Effect

_PAGE = (
    b"<!DOCTYPE html><html><head><title>%d</title></head><body><h1>%d</h1>"
    b"<p>The web server reported an error.</p></body></html>"
)

_CATEGORIES = {
    400: "VALIDATION_ERROR",
    401: "INVALID_AUTHENTICATION",
    403: "MISSING_SCOPES",
    404: "OBJECT_NOT_FOUND",
    409: "CONFLICT",
    423: "LOCKED",
    429: "RATE_LIMITS",
}


def replacement(effect: Effect, correlation_id: str, *, port: int = 0, path: str = "") -> Reply:
    """Return the answer that an effect gives in HubSpot's place.

    Args:
        effect: What goes wrong.
        correlation_id: Name of the call.
        port: The portal's own port, for redirects within it.
        path: Path of the request, for the same.
    """
    if effect.daily:
        reply = daily_refusal().reply(correlation_id)
    elif effect.rolling:
        message = "You have reached your ten_secondly_rolling limit."
        reply = rate_refusal(message, "TEN_SECONDLY_ROLLING").reply(correlation_id)
    elif effect.redirect is not None:
        location = effect.redirect.replace("{port}", str(port)).replace("{path}", path)
        reply = Reply(effect.status or 307, content_type="", headers={"Location": location})
    else:
        reply = _status(effect, correlation_id)
    if effect.retry_after is not None:
        reply.headers["Retry-After"] = effect.retry_after
    return reply


def _status(effect: Effect, correlation_id: str) -> Reply:
    status = effect.status or 500
    if effect.body == "html":
        return Reply(status, raw=_PAGE % (status, status), content_type=HTML)
    if effect.body == "text":
        return Reply(status, raw=(effect.message or f"error code: {status}").encode(), content_type=TEXT)
    if effect.body == "empty":
        return Reply(status, content_type="")
    if status == 429 and effect.message is None:
        reply = rate_refusal("You have reached your ten_secondly_rolling limit.", "TEN_SECONDLY_ROLLING").reply(
            correlation_id
        )
    else:
        category = effect.category or _CATEGORIES.get(status)
        refusal = Refusal(status, effect.message or f"HTTP {status}: a fault on purpose", category)
        reply = refusal.reply(correlation_id)
    if effect.body == "cut":
        whole = reply.body()
        return Reply(status, raw=whole[: len(whole) // 2])
    return reply


def bend(effects: Iterable[Effect], reply: Reply) -> Reply:
    """Return the portal's own answer with results missing, foreign, unmarked or of another shape."""
    for effect in effects:
        if effect.wrong_shape is not None:
            reply.payload, reply.raw = None, effect.wrong_shape.encode()
        payload = reply.payload
        if isinstance(payload, dict) and isinstance(payload.get("results"), list):
            _bend_results(effect, payload)
    return reply


def _bend_results(effect: Effect, payload: dict[str, Any]) -> None:
    results: list[dict[str, Any]] = payload["results"]
    if effect.drop_trace_ids:
        for result in results:
            result.pop("objectWriteTraceId", None)
        for error in payload.get("errors", []):
            error.get("context", {}).pop("objectWriteTraceId", None)
    if effect.same_trace_id and results:
        first = results[0].get("objectWriteTraceId")
        for result in results:
            result["objectWriteTraceId"] = first
    if effect.fewer_results:
        del results[: effect.fewer_results]
    if effect.foreign_result and results:
        stranger = {**results[0], "id": "999999999999", "objectWriteTraceId": "nobody-asked"}
        stranger["properties"] = {**stranger.get("properties", {}), "email": "stranger@elsewhere.example"}
        results.append(stranger)
    if effect.batch_status is not None:
        payload["status"] = effect.batch_status
    if effect.wrong_errors_count:
        payload["numErrors"] = int(payload.get("numErrors", 0)) + 1
