"""One request inside the portal, and how its JSON body is read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from hubdesk.demo.replies import Refusal, invalid

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.datastructures import QueryParams

    from hubdesk.demo.faults.script import Effect
    from hubdesk.demo.imports.upload import Upload
    from hubdesk.demo.tokens import Token

T = TypeVar("T")


@dataclass(slots=True)
class Call:
    """A request that passed the gate: counted, authenticated, allowed.

    Attributes:
        params: Placeholders of the path.
        query: Query string; keys may repeat.
        body: Raw body.
        json: Whether the body claims to be JSON.
        token: Who asks.
        inputs: Records in the body, for the history.
        traced: How many of them have a trace id.
        keys: Records that the call writes to, for locks.
        upload: What a request with a file has brought; None for others.
        effects: What a fault script has in store for this request.
        ruled: Whether its version of the API enforces the account's own rules for values.
    """

    params: Mapping[str, Any]
    query: QueryParams
    body: bytes
    json: bool
    token: Token
    inputs: int = 0
    traced: int = 0
    keys: list[str] = field(default_factory=list)
    ruled: bool = False
    upload: Upload | None = None
    effects: list[Effect] = field(default_factory=list)

    def read(self, kind: type[T]) -> T:
        """Return the body as ``kind``.

        Raises:
            Refusal: 415 for another media type, 400 for a body that is no JSON of this shape.
        """
        if not self.json:
            raise Refusal(415, "HTTP 415 Unsupported Media Type")
        try:
            return msgspec.json.decode(self.body, type=kind)
        except msgspec.ValidationError as error:
            raise invalid(f"Invalid input JSON: {error}") from None
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            raise Refusal(400, "Invalid input JSON on line 1, column 1: the body is not valid JSON") from None

    def number(self, name: str, default: int, most: int) -> int:
        """Return a number of the query string, at least 1 and at most ``most``.

        Raises:
            Refusal: It is no number or out of range.
        """
        text = self.query.get(name)
        if text is None:
            return default
        if not (text.isascii() and text.isdigit()) or not 1 <= int(text[:12]) <= most:
            raise invalid(f"{name} must be between 1 and {most}")
        return int(text)

    def flag(self, name: str) -> bool:
        """Return a true/false value of the query string; absent means false."""
        return self.query.get(name, "false").lower() == "true"

    def names(self, name: str) -> list[str]:
        """Return a list given as repeated keys or separated by commas."""
        return [part for text in self.query.getlist(name) for part in text.split(",") if part]
