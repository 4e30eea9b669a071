"""``hubdesk scopes``: what the token may do, beside what the wanted features need."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table
from rich.text import Text

from hubdesk.cli.access import choose, session_for
from hubdesk.cli.runtime import run_command
from hubdesk.cli.services import services_for
from hubdesk.cli.streams import signals_end_the_wait
from hubdesk.core.errors import InputError, ScopeMissing
from hubdesk.engine.records import account_words
from hubdesk.engine.scopes.export import REACH_WORDS, checklist, review_csv, review_html, verdict_words
from hubdesk.engine.scopes.features import DEFAULT_FEATURES, FEATURES
from hubdesk.engine.scopes.model import Verdict
from hubdesk.engine.scopes.service import ScopeReviewer
from hubdesk.hubspot.client import Patience
from hubdesk.storage.atomic import write_named

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from hubdesk.cli.render import Output
    from hubdesk.engine.scopes.model import ReviewedScope, ScopeReview

_COLOURS = {
    Verdict.MISSING: "red",
    Verdict.REFUSED_BY_PLAN: "red",
    Verdict.COULD_NOT_CHECK: "",
    Verdict.MORE: "yellow",
    Verdict.NEEDED: "green",
}
_WIDEST = 120


def feature_keys(names: Iterable[str]) -> tuple[str, ...]:
    """Return the keys of the features that are named by key or title, each once; the default ones without a name.

    Raises:
        InputError: There is no such feature.
    """
    known = {_folded(name): feature.key for feature in FEATURES for name in (feature.key, feature.title)}
    found: dict[str, None] = {}
    for name in names:
        key = known.get(_folded(name))
        if key is None:
            hint = f"Known: {', '.join(feature.key for feature in FEATURES)}."
            raise InputError(f"There is no feature “{name}”.", code="usage.feature", hint=hint)
        found[key] = None
    return tuple(found) or DEFAULT_FEATURES


def _folded(name: str) -> str:
    return name.casefold().replace("-", "_").replace(" ", "_")


def run_scopes(
    features: tuple[str, ...], account: str | None, output: Output, *, demo: bool = False, export: Path | None = None
) -> int:
    """Review the scopes of a token and return 0, or 4 when a feature that was asked for cannot work.

    Args:
        features: Keys or titles of the wanted features; empty for contact import and forms.
        account: Name or number of the account; None for the only one, or the token of the environment.
        output: Where the answer goes.
        demo: Review the token of the embedded demo portal.
        export: File for the whole review, ``.csv`` or ``.html``.
    """
    keys = feature_keys(features)
    if export is not None and export.suffix.lower() not in (".csv", ".html", ".htm"):
        message = f"A review cannot be written as {export.suffix or 'a file without an ending'}."
        raise InputError(message, code="usage.export", hint="Name a file that ends in .csv or .html.")
    return run_command(lambda _interrupts: _scopes(keys, account, output, demo=demo, export=export), output)


async def _scopes(
    keys: tuple[str, ...], account: str | None, output: Output, *, demo: bool, export: Path | None
) -> int:
    services = services_for(output)
    access = choose(services, account, demo=demo)
    async with session_for(services, access, output, patience=Patience.QUICK, wait=False) as session:
        review = await ScopeReviewer(session, services.clock).read(keys)
    if export is not None:
        _save(review, export)
    output.answer(as_json(review))
    if not output.as_json:
        _show(review, output)
    if export is not None:
        output.say(f"The review is in {export.name}.")
    return ScopeMissing.exit_code if lacks_something(review) else 0


def _save(review: ScopeReview, target: Path) -> None:
    content = review_csv(review) if target.suffix.lower() == ".csv" else review_html(review).encode()
    with signals_end_the_wait():
        write_named(target.absolute(), content)


def lacks_something(review: ScopeReview) -> bool:
    """Return whether a wanted feature is known not to work with this token."""
    return bool(review.count(Verdict.MISSING) or review.count(Verdict.REFUSED_BY_PLAN))


def as_json(review: ScopeReview) -> dict[str, object]:
    """Return the review as the command line prints it (a public contract)."""
    wanted = [feature for feature in review.features if feature.ticked]
    return {
        "portal_id": review.portal_id,
        "account": review.account_name,
        "source": review.source,
        "verdict": review.verdict.kind,
        "message": f"{review.verdict.sentence} {review.verdict.detail}".strip(),
        "features": {
            feature.key: {
                "enabled": feature.enabled,
                "missing": list(feature.missing),
                "could_not_check": feature.could_not_check,
            }
            for feature in wanted
        },
        "needed": _names(review, Verdict.NEEDED),
        "missing": _names(review, Verdict.MISSING),
        "more_than_needed": _names(review, Verdict.MORE),
        "refused_by_plan": _names(review, Verdict.REFUSED_BY_PLAN),
        "could_not_check": _names(review, Verdict.COULD_NOT_CHECK),
        "unknown": list(review.unknown),
    }


def _names(review: ScopeReview, verdict: Verdict) -> list[str]:
    return sorted(scope.facts.name for scope in review.scopes if scope.verdict is verdict)


def _show(review: ScopeReview, output: Output) -> None:
    console = Console(file=sys.stdout, highlight=False, markup=False, emoji=False)
    if not console.is_terminal:
        console = Console(file=sys.stdout, highlight=False, markup=False, emoji=False, width=_WIDEST)
    with console.capture() as shown:
        _print(review, console)
    output.write(shown.get())


def _print(review: ScopeReview, console: Console) -> None:
    where = account_words(review.account_name, review.portal_id)
    console.print(Text(f"{where}, token {review.token}"))
    console.print(Text(review.verdict.sentence, "bold"), Text(review.verdict.detail))
    console.print()
    for feature in review.features:
        if feature.ticked:
            console.print(Text(f"  {feature.title}: {_state(feature.key, review)}"))
    console.print()
    console.print(_table(review))
    if review.to_add or review.to_remove:
        console.print()
        console.print(Text(checklist(review).rstrip()))


def _state(key: str, review: ScopeReview) -> str:
    feature = next(one for one in review.features if one.key == key)
    if feature.missing:
        return f"missing {', '.join(feature.missing)}"
    if feature.could_not_check:
        return "could not be checked"
    return "nothing is missing" if feature.enabled else "refused by the account's plan"


def _table(review: ScopeReview) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in ("Verdict", "Scope", "What it allows", "Reach", "Used"):
        table.add_column(name, overflow="fold", no_wrap=name in ("Verdict", "Reach", "Used"))
    for scope in review.scopes:
        table.add_row(*(_cell(text, scope) for text in _cells(scope)))
    return table


def _cells(scope: ReviewedScope) -> tuple[str, ...]:
    used = scope.last_used.date().isoformat() if scope.last_used else "never"
    name = f"{scope.facts.name} ({scope.granted_as})" if scope.granted_as else scope.facts.name
    return verdict_words(scope), name, scope.facts.allows, REACH_WORDS[scope.facts.reach], used


def _cell(text: str, scope: ReviewedScope) -> Text:
    return Text(text, _COLOURS[scope.verdict] if text == verdict_words(scope) else "")
