"""Answers and refusals in HubSpot's shapes."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    import random

JSON = "application/json;charset=utf-8"
HTML = "text/html; charset=UTF-8"
TEXT = "text/plain; charset=UTF-8"

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_encoder = msgspec.json.Encoder()


@dataclass(slots=True)
class Reply:
    """One answer on its way out; faults may still change it.

    Attributes:
        status: HTTP status.
        payload: What becomes the JSON body; None sends ``raw``.
        raw: The body when it is not JSON.
        content_type: Its media type; empty sends none.
        headers: Further headers. Rate headers are added by the gate.
        inputs: Records in the request, for the history.
        traced: How many of them had a trace id.
    """

    status: int = 200
    payload: Any = None
    raw: bytes = b""
    content_type: str = JSON
    headers: dict[str, str] = field(default_factory=dict)
    inputs: int = 0
    traced: int = 0

    def body(self) -> bytes:
        """Return the bytes of the body."""
        return self.raw if self.payload is None else _encoder.encode(self.payload)


class Refusal(Exception):
    """Ends a request with one of HubSpot's error answers.

    Attributes:
        status: HTTP status.
        envelope: The JSON body without the correlation id.
    """

    def __init__(self, status: int, message: str, category: str | None = None, **more: object) -> None:
        super().__init__(f"refused with {status}")
        self.status = status
        self.envelope: dict[str, object] = {"status": "error", "message": message}
        if category is not None:
            self.envelope["category"] = category
        self.envelope.update({key: value for key, value in more.items() if value is not None})

    def reply(self, correlation_id: str) -> Reply:
        """Return the answer to send."""
        return Reply(self.status, {**self.envelope, "correlationId": correlation_id})


def invalid(message: str, **more: object) -> Refusal:
    """Return a 400 VALIDATION_ERROR."""
    return Refusal(400, message, "VALIDATION_ERROR", **more)


def not_found(message: str = "resource not found", **more: object) -> Refusal:
    """Return a 404 OBJECT_NOT_FOUND."""
    return Refusal(404, message, "OBJECT_NOT_FOUND", **more)


def uuid_text(source: random.Random) -> str:
    """Return a random UUID in text form from a seeded source; for correlation ids, never for secrets."""
    text = f"{source.getrandbits(128):032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def iso(milliseconds: int) -> str:
    """Return a moment in HubSpot's notation, such as ``2026-11-25T09:00:00.123Z``."""
    moment = _EPOCH + timedelta(milliseconds=milliseconds)
    return f"{moment.isoformat(timespec='milliseconds')[:-6]}Z"
