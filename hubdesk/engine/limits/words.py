"""Times, shares and forecasts in plain words, no more exact than they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from hubdesk.engine.limits.forecast import Forecast

_MINUTE, _HOUR, _DAY = 60, 3_600, 86_400


def duration(seconds: float) -> str:
    """Return a duration: ``less than 1 s``, ``48 s``, ``1 min 4 s``, ``3 h 12 min``, ``2 d 4 h``."""
    whole = round(seconds)
    if whole < 1:
        return "less than 1 s"
    if whole < _MINUTE:
        return f"{whole} s"
    if whole < _HOUR:
        return _two(whole // _MINUTE, "min", whole % _MINUTE, "s")
    minutes = round(seconds / _MINUTE)
    if minutes < _DAY // _MINUTE:
        return _two(minutes // 60, "h", minutes % 60, "min")
    hours = round(seconds / _HOUR)
    return _two(hours // 24, "d", hours % 24, "h")


def _two(large: int, unit: str, small: int, smaller: str) -> str:
    return f"{large} {unit} {small} {smaller}" if small else f"{large} {unit}"


def share(part: float) -> str:
    """Return a share: ``less than 0.1 %``, ``2.4 %``, ``38 %``."""
    percent = 100 * part
    if percent == 0:
        return "0 %"
    if percent < 0.1:
        return "less than 0.1 %"
    return f"{percent:.1f} %" if percent < 9.95 else f"{percent:.0f} %"


def moment(at: datetime, now: datetime) -> str:
    """Return a time of day, with the date when it is not today, and the zone: ``00:00 on 26 Nov (Europe/Berlin)``."""
    zone = getattr(at.tzinfo, "key", "") or at.tzname() or ""
    local = now.astimezone(at.tzinfo)
    clock, day = f"{at:%H:%M}", f"{at.day} {at:%b}"
    told = clock if local.date() == at.date() else f"{clock} on {day}"
    return told + (f" ({zone})" if zone else "")


def calls(count: int) -> str:
    """Return a number of calls: ``1 call``, ``1,200 calls``."""
    return f"{count:,} call" if count == 1 else f"{count:,} calls"


def forecast_sentence(expected: Forecast, now: datetime, *, waits: bool = True) -> str:
    """Return a forecast as sentences.

    Args:
        expected: The forecast.
        now: Wall-clock time.
        waits: Whether the run waits for the next day by itself; else it stops and can be resumed.
    """
    if not expected.calls:
        return "Nothing is to be sent."
    long = expected.working_seconds >= 1
    count, time = calls(expected.calls), f"{'about ' if long else ''}{duration(expected.working_seconds)}"
    guessed = expected.estimated
    # What has commas of its own is told in one piece: the window finds the parts of a sentence by them.
    about = f"{count}, {time}{' (HubSpot has not told its limit yet, so this is a guess)' if guessed else ''}"
    if expected.fits_today and expected.share_of_day_left is not None:
        left = share(expected.share_of_day_left)
        return (
            f"{count}, {time}"
            f"{' (HubSpot has not told its limit yet, so this is a guess)' if guessed else ''}"
            f", {left} of the calls that are left of today."
        )
    if expected.share_of_day_left is None or expected.fits_today is None:
        return f"{about}. How many calls are left of today is not known."
    if expected.pauses_at is None or expected.goes_on_at is None:
        return f"{about}. That is more than the calls that are left of today."
    used_up = f"{about}. The calls of today last until about {moment(expected.pauses_at, now)}."
    # A sentence of its own: the window tells one after the other.
    if waits:
        goes_on, ends = moment(expected.goes_on_at, now), moment(expected.ends_at, now)
        then = f"HubDesk waits, goes on by itself at {goes_on}, and ends at about {ends}."
    else:
        then = "The job stops then and can be resumed; with --wait it goes on by itself after midnight."
    return f"{used_up} {then}"
