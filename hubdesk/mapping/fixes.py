"""What a cell should be, where its finding says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.mapping.convert_email import TELLING, address_in, convert_email
from hubdesk.mapping.convert_text import SHOWN_FORMULA, doubt_about, kept_by_formula
from hubdesk.mapping.converter import Problem, clean
from hubdesk.mapping.damage import MARKUP, MISREAD, mended

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_KEPT = ("formula.text", "formula.read")
_OF_TEXTS: Mapping[str, Callable[[str], str]] = {
    MARKUP: mended,
    MISREAD: mended,
    "text.filler": lambda _text: "",
    "text.decimal": lambda text: text.partition(".")[0],
}
_TYPO, _INVALID = "email.typo_domain", "email.invalid"
FIXABLE = frozenset({_TYPO, _INVALID, *_KEPT, *_OF_TEXTS})
"""Findings of which :func:`fixed` may know a correction."""


def fixable(code: str, detail: str) -> bool:
    """Return whether cells with a finding may have a correction; none has where this is false."""
    return code in FIXABLE and bool(detail) and (code != _INVALID or detail in TELLING)


def fixed(code: str, value: str, detail: str) -> str | None:
    """Return the corrected value of a cell, None when it does not have the finding or that tells no correction.

    Args:
        code: The finding.
        value: The cell as written.
        detail: What the check said about it.
    """
    if not fixable(code, detail):
        return None
    text = clean(value)
    if code in _KEPT:
        return kept_by_formula(text) if detail == SHOWN_FORMULA else None
    if code in _OF_TEXTS:
        doubt = doubt_about(text)
        return _OF_TEXTS[code](text) if doubt is not None and doubt.code == code else None
    found = convert_email(text)
    if not isinstance(found, Problem) or (found.code, found.detail) != (code, detail):
        return None
    return address_in(text, detail) if code == _INVALID else f"{text.rpartition('@')[0]}@{detail}"
