"""HubSpot's error envelope on the wire. Every field may be missing or of another type; nothing here is trusted.

Unknown fields are skipped; a field of an unexpected type makes the whole envelope unreadable, and then the status
alone decides.
"""

from __future__ import annotations

from typing import Any

import msgspec


class Detail(msgspec.Struct, gc=False):
    """One entry of ``errors``."""

    message: str | None = None
    code: str | None = None
    error_type: str | None = msgspec.field(default=None, name="errorType")
    category: str | None = None
    sub_category: Any = msgspec.field(default=None, name="subCategory")
    status: str | None = None
    id: str | None = None
    context: dict[str, Any] | None = None
    errors: list[Detail] | None = None


class Envelope(msgspec.Struct, gc=False):
    """The body of an answer that is not a success."""

    status: str | None = None
    message: str | None = None
    category: str | None = None
    sub_category: Any = msgspec.field(default=None, name="subCategory")
    error_type: str | None = msgspec.field(default=None, name="errorType")
    policy_name: str | None = msgspec.field(default=None, name="policyName")
    correlation_id: str | None = msgspec.field(default=None, name="correlationId")
    request_id: str | None = msgspec.field(default=None, name="requestId")
    context: dict[str, Any] | None = None
    errors: list[Detail] | None = None

    @property
    def genuine(self) -> bool:
        """Whether this can be HubSpot's and not some proxy's idea of JSON."""
        marks = (self.category, self.correlation_id, self.error_type, self.policy_name, self.request_id)
        return self.status == "error" or any(marks)


_decoder = msgspec.json.Decoder(Envelope)


def read_envelope(body: bytes) -> Envelope | None:
    """Return the envelope in ``body``, or None when it holds none."""
    try:
        return _decoder.decode(body)
    except (msgspec.MsgspecError, RecursionError, ValueError):
        return None


def values(context: dict[str, Any] | None, *names: str) -> tuple[str, ...]:
    """Return the texts under ``names`` in an error's context; single values and lists are both seen."""
    found: list[str] = []
    for name in names:
        value = (context or {}).get(name)
        items = value if isinstance(value, list) else [value]
        found.extend(str(item) for item in items if isinstance(item, str | int))
    return tuple(found)
