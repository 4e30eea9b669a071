"""One contact property as HubSpot describes it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hubdesk.demo.properties.rules import Rule

_DEFINED = "2019-08-06T02:41:08.204Z"


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of an enumeration: what people see, what is stored, whether forms and records hide it."""

    label: str
    value: str
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Property:
    """One property definition; field names follow HubSpot's properties guide.

    Attributes:
        name: Internal name.
        label: What people see.
        type: bool, date, datetime, enumeration, number, string or phone_number.
        field_type: How it is edited, such as ``checkbox`` (several choices) or ``text``.
        group: Internal name of its group.
        options: Choices of an enumeration or bool.
        read_only: Values cannot be written over the API.
        calculated: HubSpot computes it.
        unique: No two contacts have the same value; may be a key of an upsert.
        custom: Defined by the account, not by HubSpot.
        owner: Values are owner ids; the choices come from the owners endpoint.
        hidden: Not shown in HubSpot.
        form_field: May be used in forms.
        description: Help text.
        hint: numberDisplayHint of a number.
        rules: What the account demands of its values.
    """

    name: str
    label: str
    type: str = "string"
    field_type: str = "text"
    group: str = "contactinformation"
    options: tuple[Option, ...] = ()
    read_only: bool = False
    calculated: bool = False
    unique: bool = False
    custom: bool = False
    owner: bool = False
    hidden: bool = False
    form_field: bool = True
    description: str = ""
    hint: str = ""
    rules: tuple[Rule, ...] = ()
    values: frozenset[str] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "values", frozenset(option.value for option in self.options))

    @property
    def several(self) -> bool:
        """Whether a value may hold several choices, separated by semicolons."""
        return self.type == "enumeration" and self.field_type == "checkbox"

    def wire(self) -> dict[str, object]:
        """Return the definition as the properties endpoint answers it."""
        answer: dict[str, object] = {
            "updatedAt": _DEFINED,
            "createdAt": _DEFINED,
            "name": self.name,
            "label": self.label,
            "type": self.type,
            "fieldType": self.field_type,
            "description": self.description,
            "groupName": self.group,
            "options": [
                {
                    "label": option.label,
                    "value": option.value,
                    "description": "",
                    "displayOrder": position,
                    "hidden": option.hidden,
                }
                for position, option in enumerate(self.options)
            ],
            "displayOrder": -1,
            "calculated": self.calculated,
            "externalOptions": self.owner,
            "hasUniqueValue": self.unique,
            "hidden": self.hidden,
            "hubspotDefined": not self.custom,
            "modificationMetadata": {
                "archivable": self.custom,
                "readOnlyDefinition": not self.custom,
                "readOnlyValue": self.read_only or self.calculated,
            },
            "formField": self.form_field and not (self.read_only or self.calculated),
            "dataSensitivity": "non_sensitive",
        }
        if self.options:
            answer["modificationMetadata"] = {
                **answer["modificationMetadata"],  # type: ignore[dict-item]
                "readOnlyOptions": not self.custom and self.name not in ("lifecyclestage", "hs_lead_status"),
            }
        if self.owner:
            answer["referencedObjectType"] = "OWNER"
        if self.hint:
            answer["numberDisplayHint"] = self.hint
        return answer


@dataclass(frozen=True, slots=True)
class Group:
    """A group of properties: internal name and label."""

    name: str
    label: str
