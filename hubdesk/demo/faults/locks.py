"""Records that are locked for a moment, as HubSpot locks what is written too fast."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.demo.replies import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hubdesk.core.clock import Clock


class Locks:
    """Keys with the moment at which each is free again."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._until: dict[str, float] = {}

    def lock(self, keys: Iterable[str], seconds: float) -> None:
        """Lock keys for so long."""
        until = self._clock.monotonic() + seconds
        self._until.update(dict.fromkeys(keys, until))

    def check(self, keys: Iterable[str]) -> None:
        """Let a write pass.

        Raises:
            Refusal: 423, one of its records is locked.
        """
        if not self._until:
            return
        now = self._clock.monotonic()
        self._until = {key: until for key, until in self._until.items() if until > now}
        if any(key in self._until for key in keys):
            raise Refusal(423, "The record is locked by another write; wait at least two seconds", "LOCKED")
