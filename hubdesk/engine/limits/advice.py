"""What the log of the last days says about how calls are spent. Each advice is a finding with its figures.

Only HubDesk's own calls are in the log; what others use shows in how full the limits were. When there is nothing to
say, nothing is said.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from hubdesk.engine.limits.look import Advice as Advice
from hubdesk.engine.limits.look import Look, count
from hubdesk.engine.limits.waste import reads, repeats, small
from hubdesk.engine.limits.words import share
from hubdesk.hubspot.endpoints import ENDPOINTS
from hubdesk.hubspot.rate.traffic import Family
from hubdesk.storage.call_figures import busiest_second, refusals

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from hubdesk.storage.call_log import CallLog

DAYS = 7
"""Days that are looked at, unless told otherwise."""

SEARCH_LIMIT = 5
"""Search calls a second, for the whole account (HubSpot's usage guidelines)."""

SEARCH_NEAR = 4
"""Search calls within one second that are close to the limit."""

WINDOW_NEAR = 0.9
"""Share of the rolling window from which it was nearly full."""

DAY_NOTE, DAY_WARNING = 0.5, 0.8
"""Shares of the day's calls from which its use is worth a word, and a warning."""

ERRORS_NOTE, ERRORS_WARNING = 0.03, 0.05
"""Shares of error answers of a day's calls: HubSpot asks for less than 5 % (HubSpot's usage guidelines)."""

FEWEST_OF_A_DAY = 50
"""Calls of a day below which its share of errors says nothing."""

OWN_SHARE = 0.9
"""A refusal is of HubDesk's own making when so much of the limit were its own calls."""


def advice(log: CallLog, *, now: float, time_zone: str = "", days: int = DAYS) -> tuple[Advice, ...]:
    """Return what the log says, warnings first; empty when there is nothing to say. Blocks: call it off the loop.

    Args:
        log: The log of the account.
        now: Seconds since the epoch.
        time_zone: The account's zone, which decides what a day is.
        days: Days to look at.

    Raises:
        sqlite3.Error: The log cannot be read.
    """
    look = Look(log, now, time_zone, days)
    found = (one for find in _FINDERS for one in find(look))
    return tuple(sorted(found, key=lambda one: one.level != "warning"))


def _errors(look: Look) -> Iterator[Advice]:
    days: defaultdict[date, Counter[str]] = defaultdict(Counter)
    for one in look.sums:
        days[look.day(one.start)].update(calls=one.calls, errors=one.errors + one.refused)
    worst = max(
        (day for day, counts in days.items() if counts["calls"] >= FEWEST_OF_A_DAY),
        key=lambda day: days[day]["errors"] / days[day]["calls"],
        default=None,
    )
    if worst is None:
        return
    calls, errors = days[worst]["calls"], days[worst]["errors"]
    part = errors / calls
    if part < ERRORS_NOTE:
        return
    beyond = part >= ERRORS_WARNING
    rule = "HubSpot asks for less than 5 % a day" if beyond else "close to the 5 % that HubSpot asks to stay below"
    sentence = (
        f"On {worst.day} {worst:%b}, {errors:,} of {calls:,} answers were errors ({share(part)}); {rule}. "
        "The log shows which calls they were."
    )
    yield from look.found(
        "errors.share",
        sentence,
        {"day": worst.isoformat(), "calls": calls, "errors": errors, "share": round(part, 4)},
        warning=beyond,
    )


def _day(look: Look) -> Iterator[Advice]:
    told = [peak for peak in look.peaks if peak.day_limit > 0]
    if not told:
        return
    top = max(told, key=lambda peak: peak.day_used / peak.day_limit)
    part = top.day_used / top.day_limit
    if part < DAY_NOTE:
        return
    day = look.day(top.at)
    ours = sum(one.calls for one in look.sums if look.day(one.start) == day)
    sentence = (
        f"On {day.day} {day:%b} the account used {top.day_used:,} of its {top.day_limit:,} calls of the day "
        f"({share(part)}), about {min(ours, top.day_used):,} of them by HubDesk."
    )
    figures: dict[str, float | str] = {
        "day": day.isoformat(),
        "used": top.day_used,
        "limit": top.day_limit,
        "ours": min(ours, top.day_used),
    }
    yield from look.found("day.near", sentence, figures, warning=part >= DAY_WARNING)


def _refusals(look: Look) -> Iterator[Advice]:
    found = [one for one in refusals(look.log, look.since) if _family(one.endpoint) is not Family.SEARCH]
    limits = {int(peak.at // 900): peak.limit for peak in look.peaks if peak.limit}
    own = others = unknown = 0
    for one in found:
        limit = limits.get(int(one.at // 900))
        if limit is None:
            unknown += 1
        elif one.ours >= OWN_SHARE * limit:
            own += 1
        else:
            others += 1
    if not found:
        return
    parts = []
    if others:
        parts.append(f"{others:,} because other integrations used the rest of the window")
    if own:
        parts.append(f"{own:,} because of HubDesk's own calls")
    if unknown:
        parts.append(f"{unknown:,} where the limit was not known")
    helps = " Leaving more calls free in the Limits pane avoids them." if others > own else ""
    sentence = f"HubSpot refused {count(len(found), 'call')} as too many: {', '.join(parts)}.{helps}"
    figures: dict[str, float | str] = {"refused": len(found), "own": own, "others": others, "unknown": unknown}
    yield from look.found("refused", sentence, figures)


def _search(look: Look) -> Iterator[Advice]:
    top = busiest_second(look.log, "contacts.search", look.since, many=SEARCH_NEAR)
    if top is None or top.calls < SEARCH_NEAR:
        return
    sentence = (
        f"Within one second {top.calls} search calls left ({look.when(top.at)}); HubSpot allows {SEARCH_LIMIT} for "
        f"the whole account. That near it was in {count(top.seconds, 'second')}."
    )
    figures: dict[str, float | str] = {"most": top.calls, "limit": SEARCH_LIMIT, "seconds": top.seconds}
    yield from look.found("search.near", sentence, figures, warning=top.calls > SEARCH_LIMIT)


def _window(look: Look) -> Iterator[Advice]:
    told = [peak for peak in look.peaks if peak.limit > 0]
    if not told:
        return
    top = max(told, key=lambda peak: peak.used / peak.limit)
    if top.used < WINDOW_NEAR * top.limit:
        return
    near = sum(peak.used >= WINDOW_NEAR * peak.limit for peak in told)
    sentence = (
        f"At its fullest the window held {top.used:,} of {top.limit:,} calls ({look.when(top.at)}): HubDesk "
        f"{top.ours:,}, others {max(0, top.used - top.ours):,}. It was that full in {count(near, 'quarter hour')}."
    )
    figures: dict[str, float | str] = {
        "used": top.used,
        "limit": top.limit,
        "ours": top.ours,
        "quarters": near,
    }
    yield from look.found("window.near", sentence, figures)


def _family(endpoint: str) -> Family | None:
    known = ENDPOINTS.get(endpoint)
    return None if known is None else known.family


_FINDERS = (_errors, _day, _refusals, _search, small, reads, repeats, _window)
