"""The limits of an account as lines of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.engine.limits.tiers import READ_ON, SOURCE
from hubdesk.engine.limits.words import duration, moment, share

if TYPE_CHECKING:
    from datetime import datetime

    from hubdesk.engine.limits.report import LimitsReport
    from hubdesk.hubspot.account import DailyUsage
    from hubdesk.hubspot.rate.snapshot import FamilySnapshot, RateSnapshot

_BAR = 30
_WIDTH = 14


def block(report: LimitsReport, now: datetime) -> list[str]:
    """Return the whole report, a few words a line."""
    rate = report.rate
    lines = [
        f"{report.account} ({report.portal_id})",
        _row(f"Last {rate.interval:g} s", f"{_bar(rate)}  {rate.used:,} of {rate.limit:,} calls"),
        _row("", f"HubDesk {rate.ours:,}, others with this token {rate.others:,}; {_source(rate)}"),
        _row("Today", _day(rate, now)),
    ]
    if report.hint is not None:
        lines.append(_row("", _hint(report.hint)))
    if rate.day_used is not None:
        others = max(0, rate.day_used - rate.day_ours)
        lines.append(_row("", f"HubDesk {min(rate.day_ours, rate.day_used):,}, other integrations {others:,}"))
    lines += [_row(one.family.capitalize(), _family(one)) for one in rate.families]
    lines.append(_row("Errors today", _errors(report)))
    lines.append(_row("Kept free", _kept(report)))
    lines.append(_row("Plan", _plan(report)))
    lines += [_row("Advice" if not number else "", one.sentence) for number, one in enumerate(report.advice)]
    return lines


def line(report: LimitsReport, now: datetime) -> str:
    """Return the report in one line."""
    rate = report.rate
    local = now.astimezone(rate.resets_at.tzinfo) if rate.resets_at is not None else now
    day = "" if rate.day_used is None else f", today {rate.day_used:,} of {rate.day_limit or 0:,}"
    return (
        f"{local:%H:%M:%S}  {rate.used:,} of {rate.limit:,} calls in {rate.interval:g} s "
        f"(HubDesk {rate.ours:,}, others {rate.others:,}){day}"
    )


def _row(name: str, text: str) -> str:
    return f"  {name:<{_WIDTH}}{text}"


def _bar(rate: RateSnapshot) -> str:
    ours = min(_BAR, round(_BAR * rate.ours / rate.limit))
    used = min(_BAR, max(ours, round(_BAR * rate.used / rate.limit)))
    return "[" + "#" * ours + "+" * (used - ours) + "." * (_BAR - used) + "]"


def _source(rate: RateSnapshot) -> str:
    if rate.source == "guess" or rate.age is None:
        return "a guess until HubSpot tells its limit"
    return f"HubSpot's word of {duration(rate.age)} ago" if rate.age >= 1 else "HubSpot's word of this moment"


def _day(rate: RateSnapshot, now: datetime) -> str:
    if rate.day_used is None or rate.day_limit is None:
        return "not known: HubSpot's answers did not tell"
    used = f"{rate.day_used:,} of {rate.day_limit:,} calls"
    if rate.resets_at is None:
        return used
    left = max(0.0, (rate.resets_at - now).total_seconds())
    return f"{used}; begins anew at {moment(rate.resets_at, now)}, in {duration(left)}"


def _hint(hint: DailyUsage) -> str:
    return f"HubSpot's daily report, which leaves service keys out: {hint.used:,} of {hint.limit:,} calls"


def _family(one: FamilySnapshot) -> str:
    known = "HubSpot's word" if one.source == "headers" else f"by {SOURCE}; its answers do not tell"
    held = f"; held for {duration(one.held_for)}" if one.held_for else ""
    return f"{one.used:,} of {one.limit:,} calls in {one.interval:g} s ({known}){held}"


def _errors(report: LimitsReport) -> str:
    today = report.today
    if not today.calls:
        return "no calls yet"
    return f"{today.errors:,} of {today.calls:,} answers ({share(today.share)}); HubSpot asks for less than 5 %"


def _kept(report: LimitsReport) -> str:
    rate, reserve = report.rate, report.reserve
    kept = f"{rate.reserve:,} calls of each {rate.interval:g} s"
    if reserve.day_share:
        kept += f", {share(reserve.day_share)} of the day ({rate.day_reserve:,} calls)"
    return kept


def _plan(report: LimitsReport) -> str:
    if not report.tiers:
        if report.rate.source == "guess":
            return "not known before HubSpot tells its limit"
        return f"these limits fit none of {SOURCE} (read {READ_ON})"
    names = " or ".join(one.words for one in report.tiers[:3])
    return f"{names}, by {SOURCE} (read {READ_ON})"
