"""The consent texts of a form in the order in which its visitors read them, and what was ticked. No widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.engine.forms.model import ConsentAnswer
from hubdesk.gui.forms.consent_view import ConsentBox, ConsentText

if TYPE_CHECKING:
    from hubdesk.engine.forms.model import ConsentTexts

_PROCESS = "process"
"""Key of the box about processing; those of the others are the ids of their subscription types."""


def consent_parts(consent: ConsentTexts) -> tuple[ConsentBox | ConsentText, ...]:
    """Return words and boxes; nothing for a form that asks for no consent."""
    parts: list[ConsentBox | ConsentText] = []
    if consent.communication_text:
        parts.append(ConsentText(consent.communication_text))
    parts += [ConsentBox(str(one.subscription), one.label, one.required) for one in consent.communications]
    if consent.process_text:
        parts.append(ConsentText(consent.process_text))
    if consent.process_label:
        parts.append(ConsentBox(_PROCESS, consent.process_label, consent.process_required))
    if consent.privacy_text:
        parts.append(ConsentText(consent.privacy_text))
    return tuple(parts)


def answer_of(ticked: frozenset[str]) -> ConsentAnswer:
    """Return what the boxes that are ticked agree to."""
    return ConsentAnswer(_PROCESS in ticked, frozenset(int(key) for key in ticked - {_PROCESS}))
