"""Turns a snapshot of the rate limit into what the gauge shows. Pure functions, no Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Literal

from hubdesk.gui.language.say import say
from hubdesk.gui.wording import NBSP, counted, duration, number, short_number

if TYPE_CHECKING:
    from datetime import datetime

    from hubdesk.hubspot.rate.snapshot import RateSnapshot, StripColumn

NEAR = 0.85
_BUSY = 0.5
_OTHERS_BUSY = 0.5
_STALE_AT_WORK_S = 10.0
_STALE_IDLE_S = 60.0

ChipLook = Literal["grey", "note", "warning"]


class GaugeKind(StrEnum):
    """The states of the gauge, most important first."""

    UNKNOWN = "unknown"
    OFFLINE = "offline"
    PAUSED = "paused"
    SLOWED = "slowed"
    STALE = "stale"
    NEAR = "near"
    OTHERS_BUSY = "others_busy"
    ESTIMATED = "estimated"
    NORMAL = "normal"


@dataclass(frozen=True, slots=True)
class Chip:
    """The word beside the title: text, icon (may be empty) and colour."""

    text: str
    icon: str
    look: ChipLook


@dataclass(frozen=True, slots=True)
class DayState:
    """The account's day.

    Attributes:
        used: ``Today 214,380``.
        limit: ``of 625,000``.
        resets: ``Resets 00:00 Berlin, in 7 h 12 min``, empty when not known.
        ours: Our share of the limit, 0 to 1.
        others: Everybody else's share.
        reserve_from: Where the part begins that is kept for others, 0 to 1; None when nothing is kept.
        kept: ``20 % kept free``, empty when nothing is kept.
    """

    used: str
    limit: str
    resets: str
    ours: float
    others: float
    reserve_from: float | None = None
    kept: str = ""


@dataclass(frozen=True, slots=True)
class GaugeState:
    """What the gauge shows.

    Attributes:
        kind: Which state.
        chip: Word of the state.
        number: What stands in the middle of the dial.
        headline: Bold beginning of the line beside the dial.
        rest: The line's rest.
        short: The rest in fewer words, for where it has no room.
        sentence: What the state means; takes the place of the legend in the dock.
        legend: Whether the two lines "HubDesk n, others n" are shown.
        ours: Our share of the limit, 0 to 1.
        others: Others' share.
        stop: Where HubDesk stops, 0 to 1; None without a tick.
        reserve: What is kept free, 0 to 1, up to the end.
        rim: Where the amber rim begins, 0 to 1; None without.
        grey: Fills are grey and the number muted.
        estimated: The number is a guess.
        empty: Only the outline of the ring.
        ours_calls: Our calls in the window.
        others_calls: Others' calls in the window.
        limit: Calls allowed in the window.
        interval: Length of the window, seconds.
        day: The account's day, None when not known.
        strip: The last ten minutes, empty while nothing is known.
        spoken: The whole for screen readers.
    """

    kind: GaugeKind
    chip: Chip
    number: str
    headline: str
    rest: str
    short: str
    sentence: str
    legend: bool
    ours: float
    others: float
    stop: float | None
    reserve: float
    rim: float | None
    grey: bool
    estimated: bool
    empty: bool
    ours_calls: int
    others_calls: int
    limit: int
    interval: float
    day: DayState | None
    strip: tuple[StripColumn, ...]
    spoken: str


def unknown() -> GaugeState:
    """Return what is shown before HubSpot's first answer."""
    return GaugeState(
        kind=GaugeKind.UNKNOWN,
        chip=Chip(say("No data yet"), "unknown", "grey"),
        number="–",
        headline=say("Not known yet"),
        rest="",
        short="",
        sentence=say("Read from HubSpot’s first answer"),
        legend=False,
        ours=0.0,
        others=0.0,
        stop=None,
        reserve=0.0,
        rim=None,
        grey=True,
        estimated=False,
        empty=False,
        ours_calls=0,
        others_calls=0,
        limit=0,
        interval=10.0,
        day=None,
        strip=(),
        spoken=say("Rate limit: not known yet"),
    )


def gauge_state(snapshot: RateSnapshot | None, now: datetime) -> GaugeState:
    """Return what to show.

    Args:
        snapshot: The rate limit, None without an account.
        now: Wall time, for the countdown to the new day.
    """
    if snapshot is None or snapshot.limit <= 0:
        return unknown()
    kind = _kind(snapshot)
    if kind is GaugeKind.UNKNOWN:
        return unknown()
    limit = snapshot.limit
    used = snapshot.used
    grey = kind in (GaugeKind.STALE, GaugeKind.OFFLINE)
    empty = kind is GaugeKind.PAUSED
    estimated = kind is GaugeKind.ESTIMATED or snapshot.source == "guess"
    chip = _chip(snapshot, kind)
    shown = 0 if empty else used
    text = f"{'~' if estimated else ''}{number(shown)}"
    headline, rest = text, say("of {0} calls", short_number(limit))
    short = say("of {0}", short_number(limit))
    if empty:
        short = ""
        headline, rest = say("Day used up") if snapshot.day_exhausted else say("The rest is kept"), ""
    return GaugeState(
        kind=kind,
        chip=chip,
        number=text,
        headline=headline,
        rest=rest,
        short=short,
        sentence=_sentence(snapshot, kind, now),
        legend=kind in (GaugeKind.NORMAL, GaugeKind.NEAR, GaugeKind.OTHERS_BUSY),
        ours=0.0 if empty else min(1.0, snapshot.ours / limit),
        others=0.0 if empty else min(1.0 - min(1.0, snapshot.ours / limit), snapshot.others / limit),
        stop=None if empty or snapshot.stop >= limit else max(0.0, snapshot.stop / limit),
        reserve=0.0 if empty else min(1.0, snapshot.reserve / limit),
        rim=_rim(snapshot, kind),
        grey=grey,
        estimated=estimated,
        empty=empty,
        ours_calls=snapshot.ours,
        others_calls=snapshot.others,
        limit=limit,
        interval=snapshot.interval,
        day=_day(snapshot, now),
        strip=snapshot.strip,
        spoken=_spoken(snapshot, kind, chip),
    )


def _kind(snapshot: RateSnapshot) -> GaugeKind:
    if snapshot.offline:
        return GaugeKind.OFFLINE
    if snapshot.day_exhausted or snapshot.day_kept:
        return GaugeKind.PAUSED
    if snapshot.refused > 0 or snapshot.slowed_for > 0:
        return GaugeKind.SLOWED
    if snapshot.age is None and snapshot.requests == 0:
        return GaugeKind.UNKNOWN
    patience = _STALE_AT_WORK_S if snapshot.in_flight else _STALE_IDLE_S
    if snapshot.age is not None and snapshot.age > patience:
        return GaugeKind.STALE
    if snapshot.used >= NEAR * snapshot.limit:
        return GaugeKind.NEAR
    if snapshot.others > _OTHERS_BUSY * snapshot.limit:
        return GaugeKind.OTHERS_BUSY
    if snapshot.source == "guess" or (snapshot.estimated and snapshot.used > 0):
        return GaugeKind.ESTIMATED
    return GaugeKind.NORMAL


def _chip(snapshot: RateSnapshot, kind: GaugeKind) -> Chip:
    if kind is GaugeKind.STALE and not snapshot.in_flight:
        return Chip(say("Quiet"), "", "grey")  # nothing was asked, so nothing is missing
    if kind is GaugeKind.STALE:
        return Chip(say("{0} old", duration(snapshot.age or 0)), "clock", "grey")
    if kind is GaugeKind.NORMAL:
        return Chip(say("Quiet") if snapshot.used < _BUSY * snapshot.limit else say("Busy"), "", "grey")
    chip = _CHIPS[kind]
    return replace(chip, text=say(chip.text))


_CHIPS = {
    GaugeKind.OFFLINE: Chip("Offline", "offline", "grey"),
    GaugeKind.PAUSED: Chip("Paused today", "moon", "note"),
    GaugeKind.SLOWED: Chip("Slowed", "slow", "warning"),
    GaugeKind.NEAR: Chip("Near limit", "limits", "warning"),
    GaugeKind.OTHERS_BUSY: Chip("Others busy", "account", "note"),
    GaugeKind.ESTIMATED: Chip("Estimated", "unknown", "grey"),
}


def _sentence(snapshot: RateSnapshot, kind: GaugeKind, now: datetime) -> str:
    if kind is GaugeKind.OFFLINE:
        return (
            say("Trying again in {0}", duration(snapshot.retry_in))
            if snapshot.retry_in
            else say("HubSpot cannot be reached")
        )
    if kind is GaugeKind.PAUSED:
        return _paused(snapshot, now)
    if kind is GaugeKind.SLOWED:
        return _slowed(snapshot)
    if kind is GaugeKind.STALE and not snapshot.in_flight:
        return say("Last call {0} ago", duration((snapshot.age or 0) // 60 * 60))
    if kind is GaugeKind.STALE:
        return say("Last known. No answer for {0}", duration(snapshot.age or 0))
    if kind is GaugeKind.ESTIMATED:
        return _estimated(snapshot)
    if kind is GaugeKind.OTHERS_BUSY:
        return say("HubDesk {0}, others {1}", number(snapshot.ours), number(snapshot.others))
    return _near(snapshot) if kind is GaugeKind.NEAR else ""


def _near(snapshot: RateSnapshot) -> str:
    if not snapshot.ours and not snapshot.in_flight:
        return say("Others use nearly all of it. HubDesk waits its turn")
    words = say("As fast as HubSpot allows. HubDesk gives way to others")
    refused = any(column.refused for column in snapshot.strip)
    return f"{words}." if refused else say("{0} and has not been refused once.", words)


def _paused(snapshot: RateSnapshot, now: datetime) -> str:
    wait = snapshot.retry_in
    if snapshot.resets_at is not None:
        wait = max(0.0, (snapshot.resets_at - now).total_seconds())
    goes_on = (
        say("Goes on by itself in {0}", _coarse(wait).replace(" ", NBSP)) if wait else say("Goes on by itself tomorrow")
    )
    if snapshot.day_exhausted:
        return goes_on
    return say("{0} are left for others. {1}", kept_share(snapshot), goes_on)


def kept_share(snapshot: RateSnapshot) -> str:
    """Return how much of the day is kept for others: ``20 %``, or calls where the day's limit is not known."""
    if not snapshot.day_limit:
        return counted(snapshot.day_reserve, "call", "calls")
    return f"{round(100 * snapshot.day_reserve / snapshot.day_limit)}{NBSP}%"


def _estimated(snapshot: RateSnapshot) -> str:
    if snapshot.source == "headers":
        return say("Others may have called since the last answer")
    return say("HubSpot sends no figures here") if snapshot.requests else say("A guess until HubSpot’s first answer")


def _slowed(snapshot: RateSnapshot) -> str:
    times = {0: "", 1: say("Refused once. "), 2: say("Refused twice. ")}
    told = times.get(snapshot.refused, say("Refused {0} times. ", number(snapshot.refused)))
    if snapshot.slowed_for <= 0:
        return say("{0}At full speed again", told)
    return say("{0}Full speed in about {1}", told, duration(max(1.0, snapshot.slowed_for)))


def _rim(snapshot: RateSnapshot, kind: GaugeKind) -> float | None:
    if kind is GaugeKind.NEAR:
        return NEAR
    if kind is GaugeKind.SLOWED:
        return min(1.0, max(0.0, snapshot.stop / snapshot.limit))
    return None


def _day(snapshot: RateSnapshot, now: datetime) -> DayState | None:
    if snapshot.day_used is None:
        return None
    limit = snapshot.day_limit
    ours = min(snapshot.day_ours, snapshot.day_used)
    kept = snapshot.day_reserve if limit else 0
    return DayState(
        used=say("Today {0}", number(snapshot.day_used)),
        limit=say("of {0}", short_number(limit)) if limit else "",
        resets=resets_text(snapshot.resets_at, now, countdown=not (snapshot.day_exhausted or snapshot.day_kept)),
        ours=ours / limit if limit else 0.0,
        others=min(1.0 - ours / limit, (snapshot.day_used - ours) / limit) if limit else 0.0,
        reserve_from=max(0.0, 1.0 - kept / limit) if limit and kept else None,
        kept=say("{0} kept free", kept_share(snapshot)) if kept else "",
    )


def resets_text(resets_at: datetime | None, now: datetime, *, countdown: bool = True) -> str:
    """Return when the day begins anew: ``Resets 00:00 Berlin, in 7 h 12 min``; empty when not known.

    Args:
        resets_at: When, in the account's time zone.
        now: Wall time.
        countdown: Whether the time until then follows.
    """
    if resets_at is None:
        return ""
    text = say("Resets {0} {1}", f"{resets_at:%H:%M}", city_of(resets_at)).rstrip()
    if not countdown:
        return text
    return say("{0}, in {1}", text, _coarse(max(0.0, (resets_at - now).total_seconds())))


def city_of(moment: datetime) -> str:
    """Return the name of a moment's time zone as people say it: ``Berlin``, ``New York``."""
    zone = getattr(moment.tzinfo, "key", "") or moment.tzname() or ""
    return zone.rsplit("/", 1)[-1].replace("_", " ")


def _coarse(seconds: float) -> str:
    """Count down by minutes, by seconds in the last two."""
    return duration(seconds if seconds < 120 else seconds // 60 * 60)


def _spoken(snapshot: RateSnapshot, kind: GaugeKind, chip: Chip) -> str:
    about = say("about ") if snapshot.source == "guess" or kind is GaugeKind.ESTIMATED else ""
    window = say("{0}\u00a0seconds", f"{snapshot.interval:g}")
    if kind is GaugeKind.PAUSED:
        why = (
            say("the day is used up")
            if snapshot.day_exhausted
            else say("{0} are kept for others", kept_share(snapshot))
        )
        return say("Rate limit: paused for today, {0}", why)
    used, limit = number(snapshot.used), number(snapshot.limit)
    return say("Rate limit: {0}{1} of {2} calls used in {3}. {4}", about, used, limit, window, chip.text)
