"""How an expected failure is told: what happened, what is safe, and the one thing that the user can do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.core.errors import ScopeMissing
from hubdesk.gui.help.anchors import place_of
from hubdesk.gui.language.say import heard, say
from hubdesk.gui.widgets.banner import BannerText

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.core.errors import HubDeskError

REFUSED = "token-refused"
"""Key of the banner about a token that HubSpot refuses: there is one on a pane, whoever noticed it."""

_ACTIONS = {"scope.missing": ("How to add it", "missing"), "scope.plan": ("Details", "refused")}
"""What leads to the Scopes pane, and the icon, by the error's code."""


def key_of(error: HubDeskError) -> str:
    """Return the key under which a failure's banner stands."""
    return REFUSED if error.code == "token.refused" else error.code


def banner_of(
    error: HubDeskError,
    show_scope: Callable[[str, str], object],
    show_help: Callable[[str], object] | None = None,
    *,
    safe: str = "",
    closable: bool = True,
) -> BannerText:
    """Return the banner for a failure.

    Args:
        error: What happened; a missing scope in the full words of the engine.
        show_scope: Shows a scope in the Scopes pane, with the feature that needs it ticked.
        show_help: Shows the place of the help that is about the failure; None offers no such way.
        safe: What is written and what is not, where the caller knows it better than the error.
        closable: Whether the user may close it; False while the cause lasts.
    """
    if isinstance(error, ScopeMissing) and error.scopes and error.code in _ACTIONS:
        return _scope_banner(error, show_scope, safe=safe, closable=closable)
    text = _joined(safe or heard(error.safe), heard(error.hint))
    if show_help is None:
        return BannerText("error", heard(error.message), text, closable=closable)

    def show_place() -> None:
        show_help(place_of(error.code))

    return BannerText("error", heard(error.message), text, say("Help"), show_place, closable=closable)


def _scope_banner(
    error: ScopeMissing, show_scope: Callable[[str, str], object], *, safe: str, closable: bool
) -> BannerText:
    title, rest = _first_sentence(heard(error.message))
    action, icon = _ACTIONS[error.code]
    scope, feature = error.scopes[0], error.feature

    def show() -> None:
        show_scope(scope, feature)

    text = _joined(rest, safe or heard(error.safe), heard(_without_way(error.hint)))
    return BannerText("error", title, text, say(action), show, icon=icon, closable=closable)


def _without_way(hint: str) -> str:
    """Return what a hint says beside the way to add a scope: the Scopes pane has that, step by step."""
    # What explains scopes is only loaded when one is missing.
    from hubdesk.engine.scopes.advice import way_to_add
    from hubdesk.engine.token_care import Credential

    for credential in Credential:
        for several in (False, True):
            hint = hint.removesuffix(way_to_add(credential, several=several))
    return hint.strip()


def _first_sentence(text: str) -> tuple[str, str]:
    """Return the first sentence and the rest; a point inside a scope's name ends none."""
    end = text.find(". ")
    return (text, "") if end < 0 else (text[: end + 1], text[end + 2 :])


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)
