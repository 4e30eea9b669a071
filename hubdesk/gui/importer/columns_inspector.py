"""Beside the table of columns: all that is said about the chosen one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from hubdesk.gui.importer.column_choice import may_be_full_names
from hubdesk.gui.importer.columns_create import PropertyCreator
from hubdesk.gui.importer.columns_target import TargetEditor
from hubdesk.gui.pane import clear_layout
from hubdesk.gui.widgets.buttons import Kind, Size, TwoLineButton
from hubdesk.gui.widgets.card import Card
from hubdesk.gui.widgets.labels import Hairline
from hubdesk.gui.widgets.wrapping import WrapLabel
from hubdesk.gui.wording import account_label, labelled
from hubdesk.mapping.names import take_apart
from hubdesk.mapping.recipe import Part

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hubdesk.engine.records import Account
    from hubdesk.gui.importer.column_choice import Choice
    from hubdesk.gui.importer.column_draft import ColumnDraft
    from hubdesk.gui.theme.theme import Theme


class _Held(NamedTuple):
    """What has the focus: the place of its property (-1 for none), and its name."""

    place: int
    name: str


class ColumnInspector(Card):
    """Shows a column and asks for changes.

    Signals:
        target_changed: (column, place of the property, rule or None to take it away).
        further_wanted: (column, rectangle of the button on the screen) a further property shall be chosen.
        split_wanted: (column) its full names shall be parted.
        decided: (column's name, property, value, meaning) of one value.
        property_wanted: (column, label, :class:`NewKind`) a property shall be made in HubSpot for it.
        option_wanted: (column's name, property, value) a value shall become an option of the property in HubSpot.
        focus_kept: The focus is again where it was, or at the value that was decided, in what was built anew.
    """

    target_changed = Signal(int, int, object)
    further_wanted = Signal(int, object)
    split_wanted = Signal(int)
    decided = Signal(str, str, str, object)
    property_wanted = Signal(int, str, object)
    option_wanted = Signal(str, str, str)
    focus_kept = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, ground="sunken", spacing=12, parent=parent)
        self.setObjectName("column_inspector")
        self.setAccessibleName(self.tr("About the chosen column"))
        self._shown: object = None
        self._column = ""
        self._decided: str | None = None  # the value that is being decided here
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
        known_values: Mapping[tuple[str, str], Sequence[tuple[str, int]]],
        basis: Mapping[tuple[str, str], str],
    ) -> None:
        """Show a column; None shows nothing. What is shown already stays, so that the focus does.

        Args:
            draft: The mapping.
            choice: The column.
            known_values: By column and property: values that fit no option by themselves, with their rows.
            basis: By column and property: in which rows they were found, in words.
        """
        known = None
        if draft is not None and choice is not None:
            places = [(choice.column, rule.property) for rule in choice.each()]
            mine = tuple((tuple(known_values.get(place, ())), basis.get(place, "")) for place in places)
            known = (choice, mine, draft.key, draft.joined, draft.catalogue, self._account)
        if known == self._shown:
            return
        self._shown = known
        before, self._column = self._column, choice.column if choice is not None else ""
        same = before == self._column
        held = self._held_focus() if same else None
        proposed = [target.values.proposed for target in self.targets] if same else []
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
                known_values=known_values.get((choice.column, rule.property), ()),
                basis=basis.get((choice.column, rule.property), ""),
                account="" if self._account is None else account_label(self._account),
                examples=choice.examples,
            )
            target.changed.connect(lambda changed, place=place: self.target_changed.emit(choice.index, place, changed))
            target.removed.connect(lambda place=place: self.target_changed.emit(choice.index, place, None))
            target.decided.connect(self._tell_decided)
            target.option_wanted.connect(self.option_wanted)
            self.targets.append(target)
            self._inner.addWidget(target)
        for target, values in zip(self.targets, proposed, strict=False):
            target.values.keep_room(values)
        self._add_ways(draft, choice)
        if held is not None:
            self._focus_again(held)

    def _tell_decided(self, column: str, name: str, value: str, meant: object) -> None:
        self._decided = value
        self.decided.emit(column, name, value, meant)
        self._decided = None

    def go_to_undecided(self) -> bool:
        """Bring the focus to the first value that nobody decided about; return whether there is one."""
        for target in self.targets:
            if (combo := target.values.first_open()) is not None:
                combo.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self.focus_kept.emit()
                return True
        return False

    def _held_focus(self) -> _Held | None:
        """Return what has the window's focus, if that is shown here."""
        widget = cast("QWidget | None", self.window().focusWidget())
        if widget is None or not self.isAncestorOf(widget):
            return None
        place = next((at for at, target in enumerate(self.targets) if target.isAncestorOf(widget)), -1)
        return _Held(place, widget.accessibleName())

    def _focus_again(self, held: _Held) -> None:
        """Bring the focus to where it was, or to the value that was decided where the button for that has gone.

        It does not go on by itself: with the Tab that people press after a choice it would skip a value.
        """
        target = self.targets[held.place] if 0 <= held.place < len(self.targets) else None
        decided, self._decided = self._decided, None
        wanted: QWidget | None = None
        if held.name:
            within = (target or self).findChildren(QWidget)
            wanted = next((each for each in within if each.accessibleName() == held.name), None)
        if wanted is None and decided is not None and target is not None:
            wanted = target.values.combo_of(decided)
        if wanted is not None:
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)
            self.focus_kept.emit()

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
            shown = " · ".join(
                labelled(draft.label(rule.property), name[list(Part).index(rule.part)] or self.tr("(empty)"))
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
            field, prop = self.tr("Use for a second field"), self.tr("Use for a second property")
            words = field if draft.catalogue.form else prop
            further = TwoLineButton(self._theme, words, Kind.QUIET, icon="split", size=Size.SMALL)
            further.setObjectName("further")
            further.clicked.connect(lambda: self.further_wanted.emit(choice.index, _on_screen(further)))
            ways.addWidget(further, 0, Qt.AlignmentFlag.AlignLeft)
        parted = any(rule.part is not None for rule in choice.each())
        properties = draft.catalogue.by_name
        if not parted and may_be_full_names(choice, draft.catalogue) and {"firstname", "lastname"} <= set(properties):
            split = TwoLineButton(
                self._theme, self.tr("Split into first and last name"), Kind.QUIET, icon="split", size=Size.SMALL
            )
            split.setObjectName("split_name")
            split.clicked.connect(lambda: self.split_wanted.emit(choice.index))
            ways.addWidget(split, 0, Qt.AlignmentFlag.AlignLeft)
        self._inner.addLayout(ways)
        if choice.rule is None and self._account is not None and not draft.catalogue.form:
            create = TwoLineButton(
                self._theme, self.tr("Create a property in HubSpot…"), Kind.QUIET, icon="plus", size=Size.SMALL
            )
            create.setObjectName("create")
            creator = PropertyCreator(self._theme, choice.column, self._account)
            creator.hide()
            create.clicked.connect(creator.show)
            creator.wanted.connect(lambda label, kind: self.property_wanted.emit(choice.index, label, kind))
            ways.addWidget(create, 0, Qt.AlignmentFlag.AlignLeft)
            self._inner.addWidget(creator)


def _on_screen(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(widget.rect().topLeft()), widget.size())
