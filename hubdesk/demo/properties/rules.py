"""What an account demands of the values of its properties, as HubSpot's property validations tell and enforce it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of a property: ``ruleType`` and ``ruleArguments``."""

    kind: str
    arguments: tuple[str, ...] = ()

    def wire(self) -> dict[str, object]:
        """Return the rule as the endpoint answers it."""
        return {"ruleType": self.kind, "ruleArguments": list(self.arguments), "shouldApplyNormalization": False}

    def allows(self, value: str) -> bool:
        """Return whether a stored form of a value keeps to the rule; kinds that the portal does not know allow all."""
        first = self.arguments[0] if self.arguments else ""
        match self.kind:
            case "MIN_LENGTH":
                return _units(value) >= int(first)
            case "MAX_LENGTH":
                return _units(value) <= int(first)
            case "MIN_NUMBER":
                return Decimal(value) >= Decimal(first)
            case "MAX_NUMBER":
                return Decimal(value) <= Decimal(first)
            case "ALPHANUMERIC":
                return all(_may_stand(char, first) for char in value)
            case "EMAIL_ALLOWED_DOMAINS":
                return value.rpartition("@")[2] in self.arguments
            case "EMAIL_BLOCKED_DOMAINS":
                return value.rpartition("@")[2] not in self.arguments
        return True


def broken(rules: Iterable[Rule], value: str) -> Rule | None:
    """Return the first rule that a value breaks; an empty one clears the property and breaks none."""
    return next((rule for rule in rules if value and not rule.allows(value)), None)


def _units(value: str) -> int:
    """Return the length as Java counts it."""
    return len(value.encode("utf-16-le", "surrogatepass")) // 2


def _may_stand(char: str, wanted: str) -> bool:
    digit, letter = "0" <= char <= "9", char.isalpha()
    return {"NUMERIC_ONLY": digit, "ALPHA_ONLY": letter}.get(wanted, digit or letter)
