"""Everything that is known about the limits of an account at one moment, and its shape as JSON (a public contract)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from typing import TYPE_CHECKING, Any

from hubdesk.core.errors import HubDeskError
from hubdesk.engine.limits.advice import Advice, advice
from hubdesk.engine.limits.tiers import TierGuess, tier_guess
from hubdesk.hubspot.account import daily_usage

if TYPE_CHECKING:
    from hubdesk.engine.session import Session
    from hubdesk.hubspot.account import DailyUsage
    from hubdesk.hubspot.rate.reserve import Reserve
    from hubdesk.hubspot.rate.snapshot import RateSnapshot
    from hubdesk.storage.call_log import CallLog


@dataclass(frozen=True, slots=True)
class Today:
    """HubDesk's own calls of the account's day, from the log.

    Attributes:
        calls: All of them.
        errors: Of these, answered with an error, refusals included.
        refused: Of these, refused as too many (429).
        repeats: Of these, sent again.
    """

    calls: int = 0
    errors: int = 0
    refused: int = 0
    repeats: int = 0

    @property
    def share(self) -> float:
        """Errors of all calls; HubSpot asks for less than 0.05 a day."""
        return self.errors / self.calls if self.calls else 0.0


@dataclass(frozen=True, slots=True)
class LimitsReport:
    """The limits of an account.

    Attributes:
        account: Its name.
        portal_id: Its number.
        rate: The rate limit.
        reserve: What is left to other integrations by the user's wish.
        today: Calls of today.
        tiers: Plans that fit, best first.
        advice: What the log of the last days says.
        hint: HubSpot's own report of the day, asked for only where its answers did not tell the day's calls. It is some
            minutes old and leaves service keys out, so it is shown and never reckoned with.
    """

    account: str
    portal_id: int
    rate: RateSnapshot
    reserve: Reserve
    today: Today
    tiers: tuple[TierGuess, ...]
    advice: tuple[Advice, ...]
    hint: DailyUsage | None = None


async def day_hint(session: Session) -> DailyUsage | None:
    """Return HubSpot's daily report where its answers did not tell the day; else None, without a call."""
    if session.rate().day_used is not None:
        return None
    try:
        return await daily_usage(session.client)
    except HubDeskError:
        return None  # a hint that cannot be had is no failure of what was asked for


async def read_report(session: Session, now: datetime, hint: DailyUsage | None = None) -> LimitsReport:
    """Return the limits of a session's account. Makes no call: what HubSpot said last counts."""
    rate = session.rate()
    zone = session.account.time_zone
    at = now.timestamp()

    def look(log: CallLog) -> tuple[Today, tuple[Advice, ...]]:
        return today_of(log, rate, now), advice(log, now=at, time_zone=zone)

    found = await session.recorder.read(look)
    today, said = found or (Today(rate.requests, rate.errors), ())
    account = session.account
    return LimitsReport(
        account.name, account.portal_id, rate, session.governor.day.reserve, today, tier_guess(rate), said, hint
    )


def today_of(log: CallLog, rate: RateSnapshot, now: datetime) -> Today:
    """Return the calls of the account's day; those of the last 24 hours when its zone is not known. Blocks.

    Raises:
        sqlite3.Error: The log cannot be read.
    """
    if rate.resets_at is None:
        since = now.timestamp() - 86_400
    else:
        zone = rate.resets_at.tzinfo
        since = datetime.combine(now.astimezone(zone).date(), time(), tzinfo=zone).timestamp()
    sums = log.sums(since)
    return Today(
        sum(one.calls for one in sums),
        sum(one.errors + one.refused for one in sums),
        sum(one.refused for one in sums),
        sum(one.repeats for one in sums),
    )


def report_json(report: LimitsReport) -> dict[str, Any]:
    """Return a report as ``hubdesk limits --json`` prints it."""
    rate = report.rate
    return {
        "portal_id": report.portal_id,
        "burst": {
            "limit": rate.limit,
            "interval_ms": round(rate.interval * 1000),
            "used": rate.used,
            "ours": rate.ours,
            "others": rate.others,
            "source": rate.source,
            "age_s": None if rate.age is None else round(rate.age, 3),
            "estimated": rate.estimated,
            "stop": rate.stop,
            "refused_last_minute": rate.refused,
            "slowed_for_s": round(rate.slowed_for, 1),
        },
        "day": {
            "limit": rate.day_limit,
            "used": rate.day_used,
            "ours": rate.day_ours,
            "others": None if rate.day_used is None else max(0, rate.day_used - rate.day_ours),
            "resets_at": None if rate.resets_at is None else rate.resets_at.isoformat(timespec="seconds"),
            "used_up": rate.day_exhausted,
            "report": None if report.hint is None else {"limit": report.hint.limit, "used": report.hint.used},
        },
        "families": [
            {
                "family": one.family,
                "limit": one.limit,
                "interval_ms": round(one.interval * 1000),
                "used": one.used,
                "source": one.source,
                "held_for_s": round(one.held_for, 1),
            }
            for one in rate.families
        ],
        "reserve": {
            "day_share": report.reserve.day_share,
            "day_calls": rate.day_reserve,
            "burst_calls": report.reserve.burst_calls,
            "kept_free": rate.reserve,
        },
        "errors": {
            "calls_today": report.today.calls,
            "errors_today": report.today.errors,
            "refused_today": report.today.refused,
            "repeats_today": report.today.repeats,
            "share": round(report.today.share, 4),
            "rule": 0.05,
        },
        "tiers": [
            {"key": one.tier.key, "name": one.words, "addons": one.addons, "exact": one.exact} for one in report.tiers
        ],
        "advice": [
            {"code": one.code, "level": one.level, "sentence": one.sentence, "evidence": dict(one.evidence)}
            for one in report.advice
        ],
    }
