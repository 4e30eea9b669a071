"""Words for what a column rule says, and the choices that a person has for a property. No widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.gui.language.say import say
from hubdesk.mapping.recipe import Part, Write

if TYPE_CHECKING:
    from hubdesk.mapping.model import Catalogue, Property
    from hubdesk.mapping.recipe import ColumnRule

STAGE = "lifecyclestage"
"""The property whose values never go backwards, whatever its write rule."""

WRITES: tuple[tuple[str, Write], ...] = (
    ("Overwrite", Write.OVERWRITE),
    ("Only if empty", Write.IF_EMPTY),
    ("Never on existing contacts", Write.NEW_ONLY),
)
_APPEND = ("Add to the list", Write.APPEND)

PARTS: dict[Part, str] = {
    Part.TITLE: "the title in it",
    Part.FIRST_NAME: "the first name in it",
    Part.LAST_NAME: "the last name in it",
    Part.SUFFIX: "the suffix in it",
}

SEPARATORS: tuple[tuple[str, str], ...] = (
    ("A space", " "),
    ("A comma and a space", ", "),
    ("A line break", "\n"),
    ("A hyphen", "-"),
    ("Nothing", ""),
)


def writes_for(prop: Property | None) -> tuple[tuple[str, Write], ...]:
    """Return the write rules that make sense for a property, with their words."""
    rules = (*WRITES, _APPEND) if prop is not None and prop.multiple else WRITES
    if prop is not None and prop.name == STAGE:
        return tuple((say("Never backwards") if rule is Write.OVERWRITE else words, rule) for words, rule in rules)
    return rules


def write_words(rules: tuple[ColumnRule, ...], catalogue: Catalogue) -> str:
    """Return the write rule of a column in a few words."""
    found = {
        next((words for words, write in writes_for(catalogue.by_name.get(rule.property)) if write is rule.write), "")
        or _APPEND[0]
        for rule in rules
    }
    return say(found.pop()) if len(found) == 1 else say("Differs by property") if found else ""


def takes_decisions(prop: Property | None) -> bool:
    """Return whether values of a property are choices, so that each distinct value can be decided about."""
    return prop is not None and (prop.owner or prop.type in {"enumeration", "bool"})


def choices_of(prop: Property, catalogue: Catalogue) -> list[tuple[str, str]]:
    """Return what a value may mean for a property: words for people and what the recipe says."""
    if prop.owner:
        return [(owner.name or owner.email, owner.id) for owner in catalogue.owners]
    if prop.type == "bool":
        labels = {option.value: option.label for option in prop.options}
        return [(labels.get(value, word), value) for value, word in (("true", say("Yes")), ("false", say("No")))]
    return [(option.label or option.value, option.value) for option in prop.options]
