"""What a cell should be, where its finding says so without a doubt about the form."""

from __future__ import annotations


def fixed(code: str, value: str, detail: str) -> str | None:
    """Return the corrected value of a cell, None when the finding does not tell one.

    Args:
        code: The finding.
        value: The cell as written.
        detail: What the check said about it.
    """
    if code == "email.typo_domain" and detail:
        local, at, _ = value.strip().rpartition("@")
        return f"{local}@{detail}" if at else None
    return None


FIXABLE = frozenset({"email.typo_domain"})
"""Findings that :func:`fixed` knows."""
