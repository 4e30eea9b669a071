"""The fields of a form as the columns step and the checks of rows know properties."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.engine.forms.model import FieldKind
from hubdesk.mapping.model import Catalogue, Option, Property

if TYPE_CHECKING:
    from hubdesk.engine.forms.model import FormDefinition, FormField

_TEXT = ("string", "text")
_TYPES = {
    FieldKind.EMAIL: ("string", "email"),
    FieldKind.PHONE: ("phone_number", "phonenumber"),
    FieldKind.MOBILE_PHONE: ("phone_number", "phonenumber"),
    FieldKind.LINES: ("string", "textarea"),
    FieldKind.NUMBER: ("number", "number"),
    FieldKind.CHECKBOX: ("bool", "booleancheckbox"),
    FieldKind.CHECKBOXES: ("enumeration", "checkbox"),
    FieldKind.DROPDOWN: ("enumeration", "select"),
    FieldKind.RADIO: ("enumeration", "radio"),
    FieldKind.DATE: ("date", "date"),
}
"""Type and field type of the property for each kind of field; text for all others."""


def catalogue_of(form: FormDefinition) -> Catalogue:
    """Return the fields of ``form``, each once, those that depend on others included."""
    fields: dict[str, FormField] = {}
    for field in form.every_field():
        fields.setdefault(field.name, field)
    return Catalogue(tuple(_property(field) for field in fields.values()), form=form.name)


def _property(field: FormField) -> Property:
    kind, shown = _TYPES.get(field.kind, _TEXT)
    return Property(
        name=field.name,
        label=field.label,
        type=kind,
        field_type=shown,
        options=tuple(Option(option.value, option.label) for option in field.options),
        read_only=not field.kind.submittable,
    )
