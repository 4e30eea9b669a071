"""A pause of submissions takes a minute, so it is said; once, and once that it is over."""

from __future__ import annotations

from hubdesk.cli.pauses import PauseTeller
from hubdesk.cli.render import Output
from hubdesk.engine.records import Progress, Waiting
from hubdesk.storage.journal.records import JobState


class _Kept(Output):
    """Keeps what is said."""

    def __init__(self) -> None:
        super().__init__(as_json=True)
        self.kept: list[object] = []

    def say(self, sentence: str) -> None:
        self.kept.append(sentence)

    def event(self, name: str, **values: object) -> None:
        self.kept.append((name, values))


def _progress(waiting=None):
    return Progress("T3ST", JobState.RUNNING, 10, {}, 0, 0, 10, 1.0, None, waiting, (), 0)


def test_a_pause_is_said_once_and_its_end_once():
    output = _Kept()
    teller = PauseTeller(output)
    pause = Waiting("limit", "HubDesk waits for a minute.", 60.0)
    for waiting in (None, pause, pause, None, None, Waiting("paused", "Paused.")):
        teller.hear(_progress(waiting))
    assert output.kept == [
        "HubDesk waits for a minute.",
        ("waiting", {"reason": "limit", "seconds": 60.0}),
        "Going on.",
        ("going_on", {}),
    ]
