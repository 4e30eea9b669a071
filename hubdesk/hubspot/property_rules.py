"""The rules that an account has set for the values of its contact properties."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from hubdesk.hubspot.client import Patience, Priority

if TYPE_CHECKING:
    from hubdesk.hubspot.client import HubSpotClient


@dataclass(frozen=True, slots=True)
class WireRule:
    """A rule: HubSpot's ``ruleType``, perhaps one that did not exist when this was written, and its arguments."""

    kind: str
    arguments: tuple[str, ...]


class _Rule(msgspec.Struct, rename="camel"):
    rule_type: str
    rule_arguments: list[str] | None = None


class _Ruled(msgspec.Struct, rename="camel"):
    property_name: str
    property_validation_rules: list[_Rule] | None = None


class _Results(msgspec.Struct):
    results: list[_Ruled]


async def property_rules(
    client: HubSpotClient, *, priority: Priority = Priority.INTERACTIVE, patience: Patience = Patience.QUICK
) -> dict[str, tuple[WireRule, ...]]:
    """Return the rules by name of the property; those without any are not there.

    Raises:
        HubDeskError: They cannot be read.
    """
    answer = await client.call("properties.rules", decode=_Results, priority=priority, patience=patience)
    return {
        one.property_name: tuple(
            WireRule(rule.rule_type, tuple(rule.rule_arguments or ())) for rule in one.property_validation_rules or ()
        )
        for one in answer.value.results
    }
