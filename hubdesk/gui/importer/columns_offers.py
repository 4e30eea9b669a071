"""What the Columns step offers for a column: properties, further ones, and the rules by which they are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from hubdesk.gui.importer.column_choice import offered
from hubdesk.gui.importer.columns_words import writes_for
from hubdesk.gui.importer.property_popup import Entry
from hubdesk.gui.importer.type_icons import type_icon
from hubdesk.gui.language.say import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.importer.column_choice import Choice
    from hubdesk.gui.importer.column_draft import ColumnDraft
    from hubdesk.mapping.recipe import Write


def property_entries(draft: ColumnDraft, index: int) -> list[Entry]:
    """Return what column ``index`` may become, to be left out first of all."""
    return [Entry(None, say("Leave out"), "refused"), *_entries(draft, index, frozenset())]


def further_entries(draft: ColumnDraft, index: int) -> list[Entry]:
    """Return the properties that column ``index`` does not go to yet."""
    return _entries(draft, index, frozenset(rule.property for rule in draft.choices[index].each()))


def write_menu(owner: QWidget, draft: ColumnDraft, choice: Choice, chosen: Callable[[Write], object]) -> QMenu:
    """Return the menu of the write rules of a column, which ends when it is closed; ``chosen`` hears what is taken."""
    menu = QMenu(owner)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setObjectName("write_rules")
    properties = map(draft.catalogue.by_name.get, [rule.property for rule in choice.each()])
    several = next((prop for prop in properties if prop is not None and prop.multiple), draft.property_of(choice.index))
    for words, write in writes_for(several):
        action = menu.addAction(say(words))
        action.setCheckable(True)
        action.setChecked(all(rule.write is write for rule in choice.each()))
        action.triggered.connect(lambda _, write=write: chosen(write))
    return menu


def _entries(draft: ColumnDraft, index: int, without: frozenset[str]) -> list[Entry]:
    taken = {rule.property: each.column for each in draft.choices if each.index != index for rule in each.each()}
    return [
        Entry(prop.name, prop.label, type_icon(prop), taken.get(prop.name, ""))
        for prop in offered(draft.catalogue)
        if prop.name not in without
    ]
