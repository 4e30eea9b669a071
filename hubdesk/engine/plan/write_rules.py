"""What becomes of a value that the contact already has, column by column. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.mapping.recipe import Write

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hubdesk.mapping.model import Catalogue
    from hubdesk.mapping.recipe import Recipe


class WriteRules:
    """The rules of a recipe that depend on the contact.

    Attributes:
        properties: Properties whose present values must be known, in the recipe's order.
    """

    def __init__(self, recipe: Recipe, catalogue: Catalogue) -> None:
        self._rules = {rule.property: rule.write for rule in recipe.rules if rule.write is not Write.OVERWRITE}
        self._catalogue = catalogue
        self.properties = tuple(self._rules)

    def apply(self, values: Mapping[str, str], current: Mapping[str, str | None] | None) -> dict[str, str]:
        """Return what is to be sent.

        Args:
            values: What the row gives, by property.
            current: The contact's values; None when there is no contact.
        """
        if current is None:
            return dict(values)
        sent = {}
        for name, value in values.items():
            kept = self.one(name, value, current.get(name) or "")
            if kept is not None:
                sent[name] = kept
        return sent

    def appends(self, name: str) -> bool:
        """Return whether a property's values are added to those that are there."""
        return self._rules.get(name) is Write.APPEND

    def one(self, name: str, value: str, old: str) -> str | None:
        """Return what is sent for one property of a contact that is there; None when it is left alone."""
        rule = self._rules.get(name, Write.OVERWRITE)
        if rule is Write.NEW_ONLY or (rule is Write.IF_EMPTY and old):
            return None
        if rule is Write.APPEND and old:
            return self._appended(name, value, old)
        return value

    def _appended(self, name: str, value: str, old: str) -> str | None:
        """Return the options of both, or None when the contact has all of them already.

        The whole list is sent rather than HubSpot's form with a leading semicolon: a repeat of the same request then
        changes nothing, and the preview shows what will be there. Properties with one value keep the one they have.
        """
        prop = self._catalogue.by_name.get(name)
        if prop is None or not prop.multiple:
            return None
        there = old.split(";")
        added = [option for option in value.split(";") if option and option not in there]
        return ";".join([*there, *added]) if added else None
