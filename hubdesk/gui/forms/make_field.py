"""From the definition of a field to what it is filled in with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from hubdesk.engine.forms.model import FieldKind
from hubdesk.gui.forms.field_box import FieldBox
from hubdesk.gui.forms.inputs import BoxInput, ChoicesInput, ComboInput, DateInput, LinesInput, NoInput, TextInput

if TYPE_CHECKING:
    from datetime import date

    from hubdesk.engine.forms.model import FormField
    from hubdesk.gui.forms.inputs import Input
    from hubdesk.gui.theme.theme import Theme

_HINTS = {
    FieldKind.EMAIL: Qt.InputMethodHint.ImhEmailCharactersOnly,
    FieldKind.PHONE: Qt.InputMethodHint.ImhDialableCharactersOnly,
    FieldKind.MOBILE_PHONE: Qt.InputMethodHint.ImhDialableCharactersOnly,
    FieldKind.NUMBER: Qt.InputMethodHint.ImhFormattedNumbersOnly,
}
_REASONS = {
    FieldKind.FILE: "A file cannot be sent through the Forms API. Attach it to the contact in HubSpot afterwards.",
    FieldKind.PAYMENT: "A payment can only be made on the page of the form.",
}


def make_field(theme: Theme, field: FormField, today: date) -> FieldBox:
    """Return a field as it is drawn.

    Args:
        theme: The theme.
        field: Its definition; kinds that are not known become a line of text.
        today: Where a calendar begins.
    """
    entry = _input(theme, field, today)
    return FieldBox(theme, field.name, field.label, entry, required=field.required, note=field.help)


def _input(theme: Theme, field: FormField, today: date) -> Input:
    kind, options = field.kind, [(option.value, option.label) for option in field.options]
    if not kind.submittable:
        return NoInput(theme, QCoreApplication.translate("FieldBox", _REASONS[kind]))
    if kind is FieldKind.LINES:
        return LinesInput(theme, field.placeholder)
    if kind is FieldKind.DROPDOWN:
        return ComboInput(theme, options, field.placeholder)
    if kind in (FieldKind.RADIO, FieldKind.CHECKBOXES):
        return ChoicesInput(theme, options, radio=kind is FieldKind.RADIO)
    if kind is FieldKind.CHECKBOX:
        return BoxInput(theme, field.label, required=field.required)
    if kind is FieldKind.DATE:
        return DateInput(theme, today, field.placeholder)
    return TextInput(theme, field.placeholder, _HINTS.get(kind))
