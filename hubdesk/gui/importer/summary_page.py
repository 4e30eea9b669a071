"""The summary of a job as a page for people who were not there: one sheet, a small chart, no contact data.

The page is in the part of HTML that Qt's documents know, so that screen, PDF and printer show the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from hubdesk.core.version import version
from hubdesk.gui.places import PLACES
from hubdesk.gui.theme.tokens import Scheme, load_tokens
from hubdesk.gui.wording import NBSP, number, rows, took
from hubdesk.storage.journal.records import RowState

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from hubdesk.engine.records import Summary

_REASONS = 8
_FIELDS: tuple[tuple[str, RowState], ...] = (
    ("submitted", RowState.SUBMITTED),
    ("written", RowState.WRITTEN),
    ("created", RowState.CREATED),
    ("updated", RowState.UPDATED),
    ("unchanged", RowState.UNCHANGED),
    ("rejected", RowState.REJECTED),
    ("duplicates", RowState.DUPLICATE),
    ("not_sent", RowState.NOT_SENT),
    ("needs_review", RowState.NEEDS_REVIEW),
)
"""Fields of the summary that add up to its rows, with the place of each."""


@dataclass(frozen=True, slots=True)
class About:
    """What a summary does not say itself.

    Attributes:
        what: What was done, such as ``Create or update contacts``.
        account: Name and id of the account.
        file: Name of the file, without its folder.
        reasons: Why rows were rejected, with their number.
        calls: Calls that were planned; None when not known.
    """

    what: str
    account: str
    file: str
    reasons: Sequence[tuple[str, int]]
    calls: int | None = None


def summary_page(summary: Summary, about: About, now: datetime) -> str:
    """Return the page.

    Args:
        summary: The end of the job.
        about: What else is told.
        now: The present, in the zone of whoever reads it.
    """
    colors = load_tokens(Scheme.LIGHT).colors  # paper is white
    places = {place.state: place for place in PLACES}
    counts = [(places[state], getattr(summary, field) or 0) for field, state in _FIELDS]
    told = [(place.word, count, colors[place.bar]) for place, count in counts if count]
    muted = colors["muted"]
    head = f"{number(summary.in_hubspot)} of {rows(summary.rows)} are in HubSpot"
    return (
        f'<html><body style="color:{colors["text"]}; font-family:sans-serif; font-size:10pt">'
        f'<p style="color:{muted}">{escape(about.what)} · {escape(about.account)}</p>'
        f'<h1 style="font-size:18pt">{head}</h1>'
        f"<p>{escape(_standing(summary))}</p>"
        f"{_bar(told, summary.rows)}{_legend(told, summary.rows)}{_why(about.reasons)}{_figures(summary, about)}"
        f'<p style="color:{muted}; font-size:8pt">{_foot(now)}</p></body></html>'
    )


def _standing(summary: Summary) -> str:
    if summary.state == "finished":
        return "Finished. File, journal and result files were read again and agree: every row has its place."
    if summary.state == "failed_check":
        return "The sums do not agree. HubDesk kept everything; the job has to be verified."
    return "Stopped before the end. The rows that were not sent wait; the job can be resumed."


def _bar(told: Sequence[tuple[str, int, str]], in_all: int) -> str:
    """Return one bar, each state as wide as its share, and never thinner than can be seen."""
    shares = [max(1, round(100 * count / in_all)) for _, count, _ in told]
    cells = "".join(
        f'<td width="{share}%" bgcolor="{colour}" style="font-size:10pt">&nbsp;</td>'
        for share, (_, _, colour) in zip(shares, told, strict=True)
    )
    return f'<table width="100%" cellspacing="0" cellpadding="3" style="margin-top:14px"><tr>{cells}</tr></table>'


def _legend(told: Sequence[tuple[str, int, str]], in_all: int) -> str:
    lines = "".join(
        f'<tr><td width="14" bgcolor="{colour}">&nbsp;</td><td>&nbsp;{words}</td>'
        f'<td align="right"><b>{number(count)}</b></td><td align="right" width="80">{_share(count, in_all)}</td></tr>'
        for words, count, colour in told
    )
    total = f'<tr><td></td><td>&nbsp;Rows of the file</td><td align="right"><b>{number(in_all)}</b></td><td></td></tr>'
    return f'<br><table width="70%" cellspacing="2" cellpadding="2">{lines}{total}</table>'


def _share(count: int, in_all: int) -> str:
    share = 100 * count / in_all
    return f"{share:.1f}{NBSP}%" if share >= 0.1 else f"less than 0.1{NBSP}%"


def _why(reasons: Sequence[tuple[str, int]]) -> str:
    if not reasons:
        return ""
    shown = list(reasons[:_REASONS])
    rest = sum(count for _, count in reasons[_REASONS:])
    if rest:
        shown.append(("For other reasons", rest))
    return f"{_head('Why rows were rejected')}{_table((words, number(count)) for words, count in shown)}"


def _figures(summary: Summary, about: About) -> str:
    planned = f" of {number(about.calls)} planned" if about.calls is not None else ""
    least = "at least " if summary.cut_off else ""  # a run that was cut off counted nothing
    told = [
        ("File", about.file),
        ("Job", summary.job or ""),
        ("Took", f"{least}{took(summary.seconds)}"),
        ("Calls to HubSpot", f"{least}{number(summary.requests)}{planned}"),
        ("Refused by the rate limit", number(summary.rate_limited)),
    ]
    if summary.changed_by_others:
        told.insert(2, ("Changed by others meanwhile", number(summary.changed_by_others)))
    return f"{_head('The job')}{_table(told)}"


def _head(words: str) -> str:
    return f'<h2 style="font-size:12pt; margin-top:22px">{words}</h2>'


def _table(told: Iterable[tuple[str, str]]) -> str:
    lines = (f'<tr><td>{escape(words)}</td><td align="right">{escape(value)}</td></tr>' for words, value in told)
    return f'<table width="70%" cellpadding="2">{"".join(lines)}</table>'


def _foot(now: datetime) -> str:
    return f"Made by HubDesk {version()} on {now:%Y-%m-%d %H:%M}. This page holds no contact data."
