"""Says when a run of submissions stands still for HubSpot's sake, and when it goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hubdesk.cli.render import Output
    from hubdesk.engine.records import Progress


class PauseTeller:
    """Hears the progress of a run. Pauses of imports are too short for a word; one of submissions takes a minute."""

    def __init__(self, output: Output) -> None:
        self._output = output
        self._standing = False

    def hear(self, progress: Progress) -> None:
        """Hear where the run stands."""
        waiting = progress.waiting
        stands = waiting is not None and waiting.reason == "limit"
        if stands == self._standing:
            return
        self._standing = stands
        if waiting is not None and stands:
            self._output.say(waiting.sentence)
            self._output.event("waiting", reason=waiting.reason, seconds=waiting.seconds)
        else:
            self._output.say("Going on.")
            self._output.event("going_on")
