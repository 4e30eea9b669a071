"""Why a mapping cannot be gone on with yet: one sentence, the first that holds. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.gui.language.say import say
from hubdesk.mapping.countries import calling_codes
from hubdesk.mapping.keys import RECORD_ID

if TYPE_CHECKING:
    from hubdesk.gui.importer.column_draft import ColumnDraft

NO_FIELD = "Choose a field of the form for at least one column."
NO_KEY = "Choose the column that holds the e-mail address or record id."


def obstacle_of(draft: ColumnDraft) -> str:
    """Return why the next step is not possible yet, empty when it is."""
    if (stamp := draft.afterwards.stamp) and stamp in {name for name, _ in _written(draft)}:
        return say("{0} gets the job's ID and other values", draft.label(stamp))
    for name in draft.twice():
        constant = say(" One of them is a value for all rows.") if name in draft.constants else ""
        return say("{0} is used twice{1}{2}", draft.label(name), "." if constant else "", constant)
    refused = next((why for name, key in _written(draft) if (why := _refusal(draft, name, key))), "")
    if refused:
        return refused
    if no_country := _unknown_country(draft):
        return no_country
    if draft.catalogue.form:
        return "" if draft.chosen() else say(NO_FIELD)
    if draft.key == RECORD_ID and draft.mode != "update":
        return say("By record ID contacts can only be updated")
    return "" if draft.key else say(NO_KEY)


def _unknown_country(draft: ColumnDraft) -> str:
    """Return which column has a country that there is not, which an opened recipe may name; empty for none."""
    named = [(choice.column, rule.country) for choice in draft.choices for rule in choice.each()]
    named += [(one.columns[0], one.rule.country) for one in draft.joined]
    for column, country in named:
        if country is not None and country not in calling_codes():
            return say("“{0}” is not a country ({1})", country, column)
    return ""


def _written(draft: ColumnDraft) -> list[tuple[str, str]]:
    """Return the properties that get values, each with the key where it may be that."""
    return [(rule.property, draft.key) for _, rule in draft.sources()] + [(name, "") for name in draft.constants]


def _refusal(draft: ColumnDraft, name: str, key: str) -> str:
    known = draft.catalogue.by_name.get(name)
    if known is None:
        return say("This account has no property “{0}”", name)
    if known.writable or name == key == RECORD_ID:
        return ""
    if name == RECORD_ID:
        return say("{0} can only be used to find the contact", known.label)
    return say("{0} cannot be written", known.label)
