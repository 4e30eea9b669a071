"""Says what an import will cost and how long it will take, before it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hubdesk.engine.limits.words import forecast_sentence

if TYPE_CHECKING:
    from datetime import datetime

    from hubdesk.cli.render import Output
    from hubdesk.engine.limits.forecast import Forecast


def announce(expected: Forecast, now: datetime, output: Output, *, waits: bool) -> None:
    """Print a forecast: a sentence for people, an event for programs."""
    output.say(forecast_sentence(expected, now, waits=waits))
    output.event("forecast", **as_json(expected))


def as_json(expected: Forecast) -> dict[str, Any]:
    """Return a forecast as the command line prints it."""
    share = expected.share_of_day_left
    return {
        "calls": expected.calls,
        "seconds": round(expected.seconds, 1),
        "share_of_day_left": None if share is None or share == float("inf") else round(share, 6),
        "fits_today": expected.fits_today,
        "pauses_at": _iso(expected.pauses_at),
        "goes_on_at": _iso(expected.goes_on_at),
        "ends_at": _iso(expected.ends_at),
        "estimated": expected.estimated,
    }


def _iso(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat(timespec="seconds")
