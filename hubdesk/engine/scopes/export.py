"""The review on paper: a table for spreadsheets, a page for printing, a checklist to paste into a ticket."""

from __future__ import annotations

import csv
import io
from html import escape
from typing import TYPE_CHECKING

from hubdesk.engine.records import account_words
from hubdesk.engine.scopes.model import Reach, Verdict
from hubdesk.tabular.neutral import neutralise_all

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hubdesk.engine.scopes.model import ReviewedScope, ScopeReview

VERDICT_WORDS: dict[Verdict, str] = {
    Verdict.MISSING: "Missing",
    Verdict.REFUSED_BY_PLAN: "Refused by plan",
    Verdict.COULD_NOT_CHECK: "Could not check",
    Verdict.MORE: "More than needed",
    Verdict.NEEDED: "Needed",
}
"""The verdicts for people."""

REACH_WORDS: dict[Reach, str] = {
    Reach.USERS: "Can change users",
    Reach.SENSITIVE: "Sensitive",
    Reach.EXPORT: "Takes data out",
    Reach.MESSAGES: "Messages",
    Reach.SETTINGS: "Can change settings",
    Reach.MONEY: "Money",
    Reach.CHANGE: "Can change data",
    Reach.PERSONAL: "Personal data",
    Reach.LOW: "Low",
}
"""The reaches for people."""

WHERE = "Development › Keys › Service keys › your key › Scopes"
"""Where scopes are ticked in HubSpot; an existing legacy app and a project app have theirs elsewhere."""

_COLUMNS = (
    "Verdict",
    "Scope",
    "What it allows",
    "Category",
    "Reach",
    "Plan",
    "Needed for",
    "Would be needed for",
    "Calls",
    "Any of these would do instead",
    "In the token as",
    "Last used (UTC)",
    "Evidence",
)
_EVIDENCE = {"introspection": "HubSpot's list", "probe": "tried", "none": "none"}


def review_csv(review: ScopeReview) -> bytes:
    """Return the review as a CSV file: UTF-8 with BOM, one line a scope, harmless for spreadsheets."""
    titles = {feature.key: feature.title for feature in review.features}
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(_COLUMNS)
    for scope in review.scopes:
        writer.writerow(neutralise_all(_cells(scope, titles)))
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def _cells(scope: ReviewedScope, titles: dict[str, str]) -> list[str]:
    facts = scope.facts
    return [
        verdict_words(scope),
        facts.name,
        facts.allows,
        facts.category,
        REACH_WORDS[facts.reach],
        facts.tier,
        ", ".join(titles[key] for key in scope.features),
        ", ".join(titles[key] for key in scope.other_features),
        "; ".join(scope.calls),
        ", ".join(scope.any_of),
        scope.granted_as or (facts.name if scope.verdict is not Verdict.MISSING else ""),
        scope.last_used.strftime("%Y-%m-%d %H:%M") if scope.last_used else "",
        _EVIDENCE[scope.evidence],
    ]


def verdict_words(scope: ReviewedScope) -> str:
    """Return the verdict for people; what was only seen to work is called so."""
    seen = scope.verdict is Verdict.NEEDED and scope.evidence == "probe"
    return "Seen" if seen else VERDICT_WORDS[scope.verdict]


def checklist(review: ScopeReview, where: str = WHERE) -> str:
    """Return what to change in HubSpot, one line each, to paste into a ticket; ends with a line break.

    Args:
        review: The review.
        where: The way through HubSpot's menus for this kind of token.
    """
    lines = [f"Scopes of the HubDesk token {review.token} in {account_words(review.account_name, review.portal_id)}"]
    if not (review.to_add or review.to_remove):
        return f"{lines[0]}\n{_nothing(review)}\n"
    lines.append(f"In HubSpot: {where}")
    by_name = {scope.facts.name: scope for scope in review.scopes}
    titles = {feature.key: feature.title for feature in review.features}
    for name in review.to_add:
        needed = ", ".join(titles[key] for key in by_name[name].features)
        lines.append(f"[ ] Add {name} ({needed})")
    lines += [f"[ ] Remove {name} ({by_name[name].facts.allows})" for name in review.to_remove]
    lines.append("[ ] Save. The token stays the same. Then check again in HubDesk.")
    return "\n".join(lines) + "\n"


def _nothing(review: ScopeReview) -> str:
    if review.count(Verdict.REFUSED_BY_PLAN):
        return "Nothing to change in the token: the account's plan refuses, not the token."
    if review.source == "probe":
        return "Nothing that HubDesk knows of: HubSpot does not list this token's scopes."
    return "Nothing to change: the token fits."


_STYLE = """
@page { size: A4; margin: 16mm 14mm; }
* { box-sizing: border-box; }
body { font: 10pt/1.4 "Segoe UI", "Helvetica Neue", Arial, sans-serif; color: #1c2330; background: #fff;
  max-width: 182mm; margin: 0 auto; padding: 8mm 0; }
h1 { font-size: 16pt; margin: 0 0 2mm; }
h2 { font-size: 12pt; margin: 7mm 0 2mm; break-after: avoid; }
p { margin: 0 0 2mm; }
.about { color: #55607a; }
.verdict { border: 0.4mm solid #55607a; border-left-width: 1.6mm; padding: 3mm 4mm; margin: 4mm 0; }
.verdict strong { display: block; }
.missing, .refused_by_plan { border-color: #b3261e; }
.more { border-color: #9a6700; }
.ok { border-color: #1a7f4b; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { text-align: left; vertical-align: top; padding: 1.2mm 2mm 1.2mm 0; border-bottom: 0.2mm solid #cbd2e0;
  overflow-wrap: anywhere; }
th { font-size: 8.5pt; color: #55607a; }
code, .name { font: 8.5pt/1.4 Consolas, "DejaVu Sans Mono", monospace; }
ul { list-style: none; padding: 0; margin: 0; }
li { break-inside: avoid; padding: 0.6mm 0; }
li::before { content: "\\2610\\00a0\\00a0"; }
@media print { body { padding: 0; } }
"""


def review_html(review: ScopeReview, where: str = WHERE) -> str:
    """Return the review as a page that prints well: light, A4, with nothing that is fetched from elsewhere.

    Args:
        review: The review.
        where: The way through HubSpot's menus for this kind of token.
    """
    titles = {feature.key: feature.title for feature in review.features}
    wanted = ", ".join(feature.title for feature in review.features if feature.ticked) or "nothing"
    source = "HubSpot's own list" if review.source == "introspection" else "one harmless read per feature"
    about = (
        f"{account_words(review.account_name, review.portal_id)} · token {review.token} · read"
        f" {review.read_at.strftime('%Y-%m-%d %H:%M %Z').strip()} from {source}"
    )
    rows = "".join(_row(scope, titles) for scope in review.scopes)
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>Scope review of {escape(review.account_name)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f'<h1>Scope review</h1>\n<p class="about">{escape(about)}</p>\n<p>Wanted: {escape(wanted)}</p>\n'
        f'<div class="verdict {review.verdict.kind}"><strong>{escape(review.verdict.sentence)}</strong>'
        f"{escape(review.verdict.detail)}</div>\n"
        f"<h2>What to change in HubSpot</h2>\n{_changes(review, where)}"
        '<h2>All scopes</h2>\n<table>\n<colgroup><col style="width:17%"><col style="width:41%">'
        '<col style="width:15%"><col style="width:16%"><col style="width:11%"></colgroup>\n'
        "<thead><tr><th>Verdict</th><th>Scope and what it allows</th><th>Reach</th><th>Needed for</th>"
        f"<th>Used</th></tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n</body>\n</html>\n"
    )


def _changes(review: ScopeReview, where: str) -> str:
    if not (review.to_add or review.to_remove):
        return f"<p>{escape(_nothing(review))}</p>\n"
    items = _items(review.to_add, "Add") + _items(review.to_remove, "Remove")
    return f"<p>{escape(where)}. The token stays the same.</p>\n<ul>\n{items}</ul>\n"


def _items(names: Iterable[str], verb: str) -> str:
    return "".join(f"<li>{verb} <code>{escape(name)}</code></li>\n" for name in names)


def _row(scope: ReviewedScope, titles: dict[str, str]) -> str:
    spelled = f" (in the token as {scope.granted_as})" if scope.granted_as else ""
    cells = (
        escape(verdict_words(scope)),
        f'<span class="name">{escape(scope.facts.name)}</span><br>{escape(scope.facts.allows + spelled)}',
        escape(REACH_WORDS[scope.facts.reach]),
        escape(", ".join(titles[key] for key in scope.features)) or "–",
        scope.last_used.strftime("%Y-%m-%d") if scope.last_used else "never",
    )
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>\n"
