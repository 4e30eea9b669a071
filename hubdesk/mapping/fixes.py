"""What a cell should be, where its finding says so."""

from __future__ import annotations

from hubdesk.mapping.convert_email import convert_email
from hubdesk.mapping.convert_text import SHOWN_FORMULA, kept_by_formula
from hubdesk.mapping.converter import Problem, clean

FIXABLE = frozenset({"email.typo_domain", "formula.text"})
"""Findings that :func:`fixed` knows."""


def fixed(code: str, value: str, detail: str) -> str | None:
    """Return the corrected value of a cell, None when it does not have the finding or that tells no correction.

    Args:
        code: The finding.
        value: The cell as written.
        detail: What the check said about it.
    """
    if code not in FIXABLE or not detail:
        return None
    text = clean(value)
    if code == "formula.text":
        return kept_by_formula(text) if detail == SHOWN_FORMULA else None
    found = convert_email(text)
    if not isinstance(found, Problem) or (found.code, found.detail) != (code, detail):
        return None
    return f"{text.rpartition('@')[0]}@{detail}"
