"""Prints what becomes of everything that people paste into the token field, as a table in Markdown.

``python -m tests.support.pasted_table``. Tokens are shown masked; the table fails to print when a case does not do what
is expected of it.
"""

from __future__ import annotations

import sys
from collections import Counter

from hubdesk.core.errors import TokenRefused
from hubdesk.hubspot.tokens import clean_token, remark
from tests.hubspot.pasted import CLEANED, PASTED, Pasted

_WIDEST = 44


def shown(text: str) -> str:
    """Return a pasted text as it can be printed: escaped, shortened, without marks of Markdown."""
    escaped = text.encode("unicode_escape").decode() if not text.isascii() or not text.isprintable() else text
    short = escaped if len(escaped) <= _WIDEST else f"{escaped[:_WIDEST]}… ({len(text):,} characters)"
    return "`" + short.replace("`", "'").replace("|", "\\|") + "`" if short else "(nothing)"


def outcome(case: Pasted) -> tuple[str, str]:
    """Return the code and the sentence that a person gets.

    Raises:
        AssertionError: It is not what the table of cases says.
    """
    try:
        token = clean_token(case.text)
    except TokenRefused as refusal:
        code, sentence = refusal.code, refusal.sentence()
    else:
        assert token.reveal() == case.token, case.what
        code, sentence = CLEANED, f"Sent to HubSpot as {token.masked()}. {remark(token)}".strip()
    assert code == case.expected, f"{case.what}: {code} instead of {case.expected}"
    return code, sentence


def table() -> str:
    """Return the whole table."""
    lines = ["| | kind | what | pasted | becomes | what the person reads |", "|---|---|---|---|---|---|"]
    for number, case in enumerate(PASTED, start=1):
        code, sentence = outcome(case)
        lines.append(f"| {number} | {case.kind} | {case.what} | {shown(case.text)} | {code} | {sentence} |")
    counts = Counter(case.kind for case in PASTED)
    lines += ["", f"{len(PASTED)} strings: " + ", ".join(f"{count} {kind}" for kind, count in counts.items()) + "."]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.stdout.write(table())
