"""Beside the table of columns: all that is said about the chosen one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from hubdesk.gui.importer.columns_create import PropertyCreator
from hubdesk.gui.importer.columns_target import TargetEditor
from hubdesk.gui.pane import clear_layout
from hubdesk.gui.widgets.buttons import Button, Kind, Size
from hubdesk.gui.widgets.card import Card
from hubdesk.gui.widgets.labels import Hairline
from hubdesk.gui.widgets.wrapping import WrapLabel
from hubdesk.gui.wording import account_label
from hubdesk.mapping.names import take_apart
from hubdesk.mapping.recipe import Part

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hubdesk.engine.records import Account
    from hubdesk.gui.importer.column_draft import Choice, ColumnDraft
    from hubdesk.gui.theme.theme import Theme


class ColumnInspector(Card):
    """Shows a column and asks for changes.

    Signals:
        target_changed: (column, place of the property, rule or None to take it away).
        further_wanted: (column, rectangle of the button on the screen) a further property shall be chosen.
        split_wanted: (column) its full names shall be parted.
        decided: (column's name, property, value, meaning) of one value.
        property_wanted: (column, label, :class:`NewKind`) a property shall be made in HubSpot for it.
        option_wanted: (column's name, property, value) a value shall become an option of the property in HubSpot.
    """

    target_changed = Signal(int, int, object)
    further_wanted = Signal(int, object)
    split_wanted = Signal(int)
    decided = Signal(str, str, str, object)
    property_wanted = Signal(int, str, object)
    option_wanted = Signal(str, str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, ground="sunken", spacing=12, parent=parent)
        self.setObjectName("column_inspector")
        self.setAccessibleName(self.tr("About the chosen column"))
        self._shown: object = None
        self._account: Account | None = None
        self._inner = QVBoxLayout()
        self._inner.setSpacing(14)
        self.body.addLayout(self._inner)
        self.body.addStretch(1)
        self.targets: list[TargetEditor] = []

    def show_account(self, account: Account | None) -> None:
        """Offer to make properties and options in an account; None offers nothing."""
        self._account = account

    def show_again(self) -> None:
        """Build what is shown anew the next time: what was asked for has ended."""
        self._shown = None

    def show_choice(
        self,
        draft: ColumnDraft | None,
        choice: Choice | None,
        open_values: Mapping[tuple[str, str], Sequence[tuple[str, int]]],
        basis: str,
    ) -> None:
        """Show a column; None shows nothing. What is shown already stays, so that the focus does.

        Args:
            draft: The mapping.
            choice: The column.
            open_values: By column and property: values that nobody decided about, with their rows.
            basis: In which rows they were found, in words.
        """
        known = None
        if draft is not None and choice is not None:
            mine = tuple(tuple(open_values.get((choice.column, rule.property), ())) for rule in choice.each())
            known = (choice, mine, basis, draft.key, draft.joined, draft.catalogue, self._account)
        if known == self._shown:
            return
        self._shown = known
        clear_layout(self._inner)
        self.targets = []
        if draft is None or choice is None:
            return
        self._inner.addWidget(self._build_head(draft, choice))
        several = len(choice.each()) > 1
        for place, rule in enumerate(choice.each()):
            if place:
                self._inner.addWidget(Hairline(self._theme))
            target = TargetEditor(
                self._theme,
                rule,
                draft.catalogue,
                column=choice.column,
                title=several or rule.part is not None,
                finds=rule.property == draft.key and not draft.catalogue.form,
                open_values=open_values.get((choice.column, rule.property), ()),
                basis=basis,
                account="" if self._account is None else account_label(self._account),
            )
            target.changed.connect(lambda changed, place=place: self.target_changed.emit(choice.index, place, changed))
            target.removed.connect(lambda place=place: self.target_changed.emit(choice.index, place, None))
            target.decided.connect(self.decided)
            target.option_wanted.connect(self.option_wanted)
            self.targets.append(target)
            self._inner.addWidget(target)
        self._add_ways(draft, choice)

    def _build_head(self, draft: ColumnDraft, choice: Choice) -> QWidget:
        holder = QFrame()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        goes = " + ".join(dict.fromkeys(draft.label(rule.property) for rule in choice.each()))
        column.addWidget(WrapLabel(f"{choice.column} → {goes}" if goes else choice.column, "subtitle"))
        if choice.samples:
            column.addWidget(WrapLabel(choice.samples, "small", "muted"))
        if any(rule.part is not None for rule in choice.each()) and choice.examples:
            name = take_apart(choice.examples[0])
            parts = {Part.TITLE: name.title, Part.FIRST_NAME: name.first_name, Part.LAST_NAME: name.last_name}
            shown = " · ".join(
                f"{draft.label(rule.property)}: {parts[rule.part] or self.tr('(empty)')}"
                for rule in choice.each()
                if rule.part is not None
            )
            column.addWidget(WrapLabel(f"{choice.examples[0]} → {shown}", "small"))
        joined = [draft.label(one.rule.property) for one in draft.joined if choice.column in one.columns]
        if joined:
            column.addWidget(WrapLabel(self.tr("Also part of {0}").format(", ".join(joined)), "small", "muted"))
        return holder

    def _add_ways(self, draft: ColumnDraft, choice: Choice) -> None:
        ways = QVBoxLayout()
        ways.setSpacing(2)
        if choice.rule is not None:
            further = Button(
                self._theme, self.tr("Use for a second property"), Kind.QUIET, icon="split", size=Size.SMALL
            )
            further.setObjectName("further")
            further.clicked.connect(lambda: self.further_wanted.emit(choice.index, _on_screen(further)))
            ways.addWidget(further)
        parted = any(rule.part is not None for rule in choice.each())
        properties = draft.catalogue.by_name
        if not parted and _may_be_names(choice) and {"firstname", "lastname"} <= set(properties):
            split = Button(
                self._theme, self.tr("Split into first and last name"), Kind.QUIET, icon="split", size=Size.SMALL
            )
            split.setObjectName("split_name")
            split.clicked.connect(lambda: self.split_wanted.emit(choice.index))
            ways.addWidget(split)
        self._inner.addLayout(ways)
        if choice.rule is None and self._account is not None and not draft.catalogue.form:
            create = Button(
                self._theme, self.tr("Create a property in HubSpot…"), Kind.QUIET, icon="plus", size=Size.SMALL
            )
            create.setObjectName("create")
            creator = PropertyCreator(self._theme, choice.column, self._account)
            creator.hide()
            create.clicked.connect(creator.show)
            creator.wanted.connect(lambda label, kind: self.property_wanted.emit(choice.index, label, kind))
            ways.addWidget(create)
            self._inner.addWidget(creator)


def _may_be_names(choice: Choice) -> bool:
    """Return whether nothing speaks against values being names of people."""
    return not any(char.isdigit() or char == "@" for value in choice.examples for char in value)


def _on_screen(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(widget.rect().topLeft()), widget.size())
