"""Forms and what becomes of them, in words. No widgets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hubdesk.core.errors import InputError
from hubdesk.engine.forms.link import form_id_of
from hubdesk.gui.forms.list_model import Line
from hubdesk.gui.forms.side_view import HUTK
from hubdesk.gui.language.say import heard, say
from hubdesk.gui.wording import account_label, counted, date_words, day_and_time, labelled

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from hubdesk.engine.forms.model import FormEntry
    from hubdesk.engine.records import Account
    from hubdesk.gui.theme.tokens import Token

_KINDS = {
    "hubspot": "HubSpot form",
    "flow": "Pop-up form",
    "captured": "Made elsewhere",
    "blog_comment": "Blog comments",
}

SUBMITTED_KINDS = ("hubspot", "flow")
_ICONS = {"captured": "refused", "blog_comment": "refused"}


@dataclass(frozen=True, slots=True)
class Card:
    """What stands in place of a form once it was submitted.

    Attributes:
        icon: Key of the icon.
        tone: Its colour.
        title: What happened.
        text: What that means.
        facts: Name and words of each.
        again: Word of the button that leads back to the form.
        renew: Whether the form is empty then.
    """

    icon: str
    tone: Token
    title: str
    text: str
    facts: tuple[tuple[str, str], ...]
    again: str
    renew: bool


def kind_words(kind: str) -> str:
    """Return what kind of form it is."""
    return say(_KINDS.get(kind, "HubSpot form"))


def write_words(account: Account) -> str:
    """Return what the write button says: ``Submit 1 form to Acme Travel (12345678)``."""
    return say("Submit 1 form to {0}", account_label(account))


def line_of(form: FormEntry, now: datetime, *, begun: bool) -> Line:
    """Return a form as it stands in the list.

    Args:
        form: The form.
        now: The present.
        begun: Whether something is typed into it that was not sent.
    """
    if form.refusal:
        icon, about = _ICONS.get(form.kind, "lock"), heard(form.refusal)
        return Line(form.id, form.name, _why(form), faint=True, icon=icon, about=about)
    parts = [say("not sent yet") if begun else updated(form, now), kind_words(form.kind)]
    return Line(form.id, form.name, " · ".join(part for part in parts if part), icon="edit" if begun else "")


def _why(form: FormEntry) -> str:
    """Return in a few words why a form cannot be submitted; the sentence is in the tooltip and over the form."""
    if form.kind not in SUBMITTED_KINDS:
        return say("made elsewhere: not possible")
    return say("archived: not possible") if "archived" in form.refusal else say("asks for a captcha: not possible")


def updated(form: FormEntry, now: datetime) -> str:
    """Return ``updated 9 Nov``, with the year when it is another; empty when HubSpot did not say."""
    if form.updated_at is None:
        return ""
    moment = form.updated_at.astimezone()
    return say("updated {0}", date_words(moment.date(), now.astimezone().date()))


def attention(labels: Sequence[str]) -> str:
    """Return what the footer says about fields that are wrong."""
    if not labels:
        return ""
    return labelled(attention_short(len(labels)), ", ".join(labels))


def attention_short(fields: int) -> str:
    """Return the same without their names; empty for none."""
    if not fields:
        return ""
    return say("1 field to correct") if fields == 1 else say("{0} fields need attention", fields)


def without(context: dict[str, str]) -> str:
    """Return what the JSON does not hold."""
    if context.get(HUTK):
        return say("Without the token.")
    return say("Without the token. No browser cookie is sent, because there is none.")


def pasted_id(text: str) -> str:
    """Return the id of the form that a text names: an id, an address, an embed code; empty when it names none."""
    try:
        return form_id_of(text)
    except InputError:
        return ""


def list_words(forms: int, read_at: datetime | None, now: datetime) -> str:
    """Return how many there are and when they were read: ``7 forms. Read 4 min ago.``."""
    if read_at is None:
        return ""
    minutes = int((now - read_at).total_seconds() // 60)
    if minutes < 1:
        ago = say("just now")
    elif minutes < 60:
        ago = say("{0} min ago", minutes)
    else:
        ago = day_and_time(read_at, now)
    return say("{0}. Read {1}.", counted(forms, "form", "forms"), ago)
