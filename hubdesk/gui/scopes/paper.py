"""The review as Qt's text documents can lay it out, for PDF and printer: they know only a part of HTML. No Qt."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from hubdesk.engine.records import account_words
from hubdesk.gui.language.say import heard, say
from hubdesk.gui.scopes.words import REACHES, menu_path, needed_for, nothing_to_change, titles_of, used, verdict
from hubdesk.gui.theme.tokens import Scheme, load_tokens
from hubdesk.gui.wording import counted, labelled

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from hubdesk.engine.scopes.model import ReviewedScope, ScopeReview

_INK, _MUTED, _LINE = "@text@", "@muted@", "@border@"
_TONES = {"danger": "@danger@", "warning": "@warning@", "success": "@success@", "muted": _MUTED}
_GROUNDS = {
    "ok": "@success-soft@",
    "missing": "@danger-soft@",
    "refused_by_plan": "@danger-soft@",
    "more": "@warning-soft@",
    "could_not_check": "@note-soft@",
}
"""Names of the light scheme's colours: paper is light, whatever the window looks like."""

_BELOW = f"border-bottom-width:1px; border-bottom-style:solid; border-bottom-color:{_LINE};"
_COLUMNS = (("Verdict", 17), ("Scope and what it allows", 44), ("Reach", 16), ("Needed for", 14), ("Used", 9))
"""Heads and widths in percent."""


def paper(review: ScopeReview, credential: str, now: datetime) -> str:
    """Return the review as rich text.

    Args:
        review: The review.
        credential: What kind of token it is, for the menu path.
        now: The present.
    """
    wanted = ", ".join(heard(feature.title) for feature in review.features if feature.ticked) or say("nothing")
    source = say("HubSpot’s list") if review.source == "introspection" else say("one harmless read per feature")
    about = (
        f"{account_words(review.account_name, review.portal_id)} · {say('token {0}', review.token)}",
        say("Read {0} from {1}", review.read_at.strftime("%Y-%m-%d %H:%M %Z").strip(), source),
        labelled(say("Wanted"), wanted),
    )
    said = review.verdict
    page = "".join(
        (
            f'<html><body style="color:{_INK}; font-size:9pt;">',
            f'<p style="font-size:16pt; font-weight:600; margin-bottom:4px;">{escape(say("Scope review"))}</p>',
            *(f'<p style="color:{_MUTED}; margin:0;">{escape(line)}</p>' for line in about),
            '<p style="margin:0; font-size:5pt;">&nbsp;</p>',
            f'<table width="100%" cellpadding="8" cellspacing="0" bgcolor="{_GROUNDS[said.kind]}"><tr><td>',
            f"<b>{escape(heard(said.sentence))}</b><br>{escape(heard(said.detail))}</td></tr></table>",
            _heading(say("What to change in HubSpot")),
            *_changes(review, credential),
            _heading(say("All {0}", counted(len(review.scopes), "scope", "scopes"))),
            '<table width="100%" cellpadding="4" cellspacing="0" border="0"><thead><tr>',
            *(
                f'<th width="{width}%" align="left" style="{_BELOW}">{escape(say(head))}</th>'
                for head, width in _COLUMNS
            ),
            "</tr></thead>",
            *_rows(review, now),
            "</table></body></html>",
        )
    )
    for name, color in load_tokens(Scheme.LIGHT).colors.items():
        page = page.replace(f"@{name}@", color)
    return page


def _heading(text: str) -> str:
    return f'<p style="font-size:12pt; font-weight:600; margin-top:14px; margin-bottom:4px;">{escape(text)}</p>'


def _changes(review: ScopeReview, credential: str) -> Iterable[str]:
    if not (review.to_add or review.to_remove):
        yield f'<p style="margin:0;">{escape(nothing_to_change(review))}</p>'
        return
    yield f'<p style="margin:0 0 4px 0;">{escape(menu_path(credential))}</p>'
    for verb, names in ((say("Add"), review.to_add), (say("Remove"), review.to_remove)):
        for name in names:
            yield f'<p style="margin:0;">☐&nbsp; {escape(verb)} {_fixed(name)}</p>'


def _rows(review: ScopeReview, now: datetime) -> Iterable[str]:
    titles = titles_of(review)
    for scope in review.scopes:
        word, _, tone = verdict(scope)
        cells = (
            f'<span style="color:{_TONES.get(tone, _INK)};">{escape(say(word))}</span>',
            _scope(scope),
            escape(say(REACHES[scope.facts.reach][0])),
            escape(needed_for(scope, titles)),
            escape(used(scope.last_used, scope, now)),
        )
        lines = "".join(f'<td style="{_BELOW}">{cell}</td>' for cell in cells)
        yield f"<tr>{lines}</tr>"


def _scope(scope: ReviewedScope) -> str:
    facts = scope.facts
    spelled = escape(say("In the token as {0}")).format(_fixed(scope.granted_as)) if scope.granted_as else ""
    parts = (
        _fixed(facts.name),
        *(f'<span style="color:{_MUTED};">{part}</span>' for part in (escape(heard(facts.allows)), spelled) if part),
    )
    return "<br>".join(parts)


def _fixed(name: str) -> str:
    # A name may be broken after its points, where nothing else would let it.
    pieces = escape(name).replace(".", ".&#8203;")
    return (
        f"<span style=\"font-family:'DejaVu Sans Mono','Consolas','Menlo',monospace; font-size:8pt;\">{pieces}</span>"
    )
