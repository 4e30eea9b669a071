"""Fields of the portal's forms, made from its contact properties."""

from __future__ import annotations

from typing import Any

from hubdesk.demo.properties.catalogue import standard_properties

CONTACT = "0-1"
_CHOICES = {"radio": "radio", "select": "dropdown", "checkbox": "multiple_checkboxes"}
_BY_NAME = {"email": "email", "phone": "phone", "mobilephone": "mobile_phone"}
_BY_TYPE = {"number": "number", "date": "datepicker", "bool": "single_checkbox"}


def a_field(name: str, kind: str | None = None, **special: Any) -> dict[str, Any]:
    """Return a field for a contact property.

    Args:
        name: The property.
        kind: HubSpot's ``fieldType``; the one that suits the property unless given.
        **special: Further parts: ``required``, ``hidden``, ``default`` (a text, for choices a list), ``placeholder``,
            ``help``, ``label``, ``object`` (its type when it is not the contact).
    """
    definition = standard_properties()[name]
    kind = kind or _BY_NAME.get(name) or _BY_TYPE.get(definition.type) or _CHOICES.get(definition.field_type)
    kind = kind or ("multi_line_text" if definition.field_type == "textarea" else "single_line_text")
    field: dict[str, Any] = {
        "objectTypeId": special.get("object", CONTACT),
        "name": name,
        "label": special.get("label", definition.label),
        "required": bool(special.get("required")),
        "hidden": bool(special.get("hidden")),
        "fieldType": kind,
        "dependentFields": [],
    }
    for part, given in (("placeholder", "placeholder"), ("description", "help")):
        if given in special:
            field[part] = special[given]
    if kind in ("radio", "dropdown", "multiple_checkboxes"):
        field["options"] = [
            {"label": option.label, "value": option.value, "description": "", "displayOrder": place}
            for place, option in enumerate(definition.options)
            if not option.hidden
        ]
        field["defaultValues"] = list(special.get("default", ()))
    elif "default" in special:
        field["defaultValue"] = special["default"]
    return field | _limits(kind)


def _limits(kind: str) -> dict[str, Any]:
    """Return what a kind of field accepts, and what comes with it."""
    if kind == "email":
        return {"validation": {"blockedEmailDomains": ["blocked.example"], "useDefaultBlockList": False}}
    if kind in ("phone", "mobile_phone"):
        return {"useCountryCodeSelect": False, "validation": {"minAllowedDigits": 7, "maxAllowedDigits": 20}}
    if kind == "number":
        return {"validation": {"minAllowedDigits": 0, "maxAllowedDigits": 100_000}}
    if kind == "file":
        return {"allowMultipleFiles": False}
    return {}


def depends(field: dict[str, Any], other: dict[str, Any], operator: str = "set_any", *values: str) -> dict[str, Any]:
    """Return ``field`` with ``other`` shown when its value fulfils a condition.

    Operators that compare with a range take its start and its end as values, those of texts and numbers one value.
    """
    condition: dict[str, Any] = {"operator": operator, "value": "", "values": [], "rangeStart": "", "rangeEnd": ""}
    if operator in ("between", "not_between"):
        condition["rangeStart"], condition["rangeEnd"] = values
    elif operator.startswith("set_"):
        condition["values"] = list(values)
    else:
        condition["value"] = "".join(values)
    one = {"dependentCondition": condition, "dependentField": other}
    return {**field, "dependentFields": [*field["dependentFields"], one]}


def key_of(field: dict[str, Any]) -> tuple[str, str]:
    """Return what tells fields apart: the type of the object and the name of the property."""
    return field["objectTypeId"], field["name"]


def shown_fields(fields: list[dict[str, Any]], sent: dict[tuple[str, str], str]) -> list[dict[str, Any]]:
    """Return the fields that a visitor sees: all of these, and those whose condition what was sent fulfils."""
    found = []
    for field in fields:
        found.append(field)
        for one in field["dependentFields"]:
            if _fulfils(one["dependentCondition"], sent.get(key_of(field), "")):
                found += shown_fields([one["dependentField"]], sent)
    return found


def _fulfils(condition: dict[str, Any], value: str) -> bool:
    operator, chosen = condition["operator"], {one for one in value.split(";") if one}
    if operator == "set_any":
        return bool(chosen & set(condition["values"]))
    if operator == "is_not_empty":
        return bool(chosen)
    if operator == "contains":
        return str(condition["value"]).lower() in value.lower() and bool(value)
    if operator == "between":
        try:
            return float(condition["rangeStart"]) <= float(value) <= float(condition["rangeEnd"])
        except ValueError:
            return False
    raise AssertionError(operator)
