"""HubSpot's refusal of a submission as the journal keeps it: machine words and names of fields, never a value."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hubdesk.engine.forms.refusals import problem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hubdesk.engine.forms.model import FieldProblem

PREFIX = "form."
"""Of the codes of everything that a form, or HubSpot in its name, has against a row."""

CLOSED = frozenset(("form.form_has_recaptcha_enabled",))
"""Refusals that are about the form and not about the row."""

_WORD = re.compile(r"[A-Z][A-Z0-9_]{2,60}")
_FIELD = re.compile(r"(?:\d{1,3}-\d{1,12}/)?[a-z][a-z0-9_.]{0,99}")
_REFUSED = "REFUSED"
_BETWEEN = "; "


def code_of(word: str) -> str:
    """Return the code of an outcome or a finding for one of HubSpot's words."""
    return f"{PREFIX}{word.lower()}"


def pack(problems: Iterable[FieldProblem]) -> tuple[str, str]:
    """Return code and detail of the outcome of a refused row: the code of its first problem, and all of them."""
    known: dict[tuple[str, str], None] = {}
    for one in problems:
        word = one.code if _WORD.fullmatch(one.code) else _REFUSED
        known[word, one.field if _FIELD.fullmatch(one.field) else ""] = None
    packed = list(known) or [(_REFUSED, "")]
    return code_of(packed[0][0]), _BETWEEN.join(f"{word} {field}".rstrip() for word, field in packed)


def sentences(code: str, detail: str) -> str:
    """Return what HubSpot had against a row, a sentence for each problem of a packed refusal."""
    said: dict[str, None] = {}
    for part in (detail or code.removeprefix(PREFIX).upper()).split(_BETWEEN):
        word, _, field = part.partition(" ")
        sentence = problem(word).sentence
        said[f"{field}: {sentence}" if field else sentence] = None
    return " ".join(said)
