"""Below the table of columns: joined ones, values for all rows, companies, and how contacts are found again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.gui.importer.columns_after import AfterEditor
from hubdesk.gui.importer.columns_company import CompanyEditor, by_words
from hubdesk.gui.importer.columns_joined import ConstantEditor, JoinEditor
from hubdesk.gui.layouts import Flow
from hubdesk.gui.pane import clear_layout
from hubdesk.gui.widgets.buttons import Button, IconButton, Kind, Size
from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.wrapping import WrapLabel

if TYPE_CHECKING:
    from hubdesk.gui.importer.column_draft import ColumnDraft
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.mapping.recipe import Joined


class ColumnExtras(QWidget):
    """One line each, and the editor of the one that is being made or changed.

    Signals:
        joined_changed: (place, :class:`Joined` or None to take it away).
        constant_changed: (property, value or None to take it away).
        company_changed: The :class:`CompanyRule`, or None to take it away.
        afterwards_changed: :class:`Afterwards`.
    """

    joined_changed = Signal(int, object)
    constant_changed = Signal(str, object)
    company_changed = Signal(object)
    afterwards_changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._draft: ColumnDraft | None = None
        self._shown: object = None
        self.join = JoinEditor(theme)
        self.constant = ConstantEditor(theme)
        self.company = CompanyEditor(theme)
        self.after = AfterEditor(theme)
        self.add_join = Button(theme, self.tr("Join columns…"), Kind.QUIET, icon="columns", size=Size.SMALL)
        self.add_join.setObjectName("join_columns")
        self.add_constant = Button(theme, self.tr("Same value for all rows…"), Kind.QUIET, icon="plus", size=Size.SMALL)
        self.add_constant.setObjectName("add_constant")
        self.add_company = Button(theme, self.tr("Companies…"), Kind.QUIET, icon="plus", size=Size.SMALL)
        self.add_company.setObjectName("add_company")
        self.add_after = Button(theme, self.tr("List or stamp…"), Kind.QUIET, icon="list", size=Size.SMALL)
        self.add_after.setObjectName("add_after")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        buttons = QWidget()
        flow = Flow(buttons, gap=8)
        flow.addWidget(self.add_join)
        flow.addWidget(self.add_constant)
        flow.addWidget(self.add_company)
        flow.addWidget(self.add_after)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._lines)
        column.addWidget(buttons)
        for editor in (self.join, self.constant, self.company, self.after):
            column.addWidget(editor)
            editor.hide()
        self.add_join.clicked.connect(lambda: self._edit_join(None))
        self.add_constant.clicked.connect(self._edit_constant)
        self.add_after.clicked.connect(self._edit_after)
        self.join.done.connect(self.joined_changed)
        self.constant.done.connect(self.constant_changed)
        self.add_company.clicked.connect(self._edit_company)
        self.company.done.connect(self.company_changed)
        self.after.done.connect(self.afterwards_changed)

    def show_draft(self, draft: ColumnDraft) -> None:
        """Show what a draft says; lines that are the same stay."""
        self._draft = draft
        self.join.follow(draft)
        for button in (self.add_company, self.add_after):
            button.setVisible(not draft.catalogue.form)
        constants = tuple(draft.constants.items())
        known = (draft.joined, constants, draft.company, draft.afterwards, draft.catalogue)
        if known == self._shown:
            return
        self._shown = known
        clear_layout(self._lines)
        for place, joined in enumerate(draft.joined):
            self._lines.addWidget(self._joined_line(draft, place, joined))
        for name, value in draft.constants.items():
            text = self.tr("{0} is “{1}” for all rows").format(draft.label(name), value)
            self._lines.addWidget(
                self._line("type-text", text, lambda name=name: self.constant_changed.emit(name, None))
            )

        if (company := draft.company) is not None:
            text = self.tr("“{0}” names the company: {1}").format(company.column, by_words(company.by))
            self._lines.addWidget(self._line("columns", text, lambda: self.company_changed.emit(None)))
        self._show_afterwards(draft)

    def _show_afterwards(self, draft: ColumnDraft) -> None:
        now = draft.afterwards
        if now.into:
            text = self.tr("The contacts are put on the list “{0}”").format(now.into)
            self._lines.addWidget(self._line("list", text, lambda: self.afterwards_changed.emit(replace(now, into=""))))
        if now.stamp:
            text = self.tr("{0} gets the ID of this import's job").format(draft.label(now.stamp))
            self._lines.addWidget(
                self._line("type-text", text, lambda: self.afterwards_changed.emit(replace(now, stamp="")))
            )

    def close_editors(self) -> None:
        """Put the editors away."""
        for editor in (self.join, self.constant, self.company, self.after):
            editor.hide()

    def _joined_line(self, draft: ColumnDraft, place: int, joined: Joined) -> QWidget:
        text = self.tr("{0} is made of {1}").format(draft.label(joined.rule.property), ", ".join(joined.columns))
        line = self._line("columns", text, lambda: self.joined_changed.emit(place, None))
        change = Button(self._theme, self.tr("Change"), Kind.QUIET, size=Size.SMALL)
        change.clicked.connect(lambda: self._edit_join(place))
        row = line.layout()
        if isinstance(row, QHBoxLayout):
            row.insertWidget(row.count() - 1, change)
        return line

    def _line(self, icon: str, text: str, remove: object) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconMark(self._theme, icon, "muted", 16))
        row.addWidget(WrapLabel(text), 1)
        button = IconButton(self._theme, "close", self.tr("Take away: {0}").format(text), size=28)
        button.clicked.connect(remove)
        row.addWidget(button)
        return line

    def _edit_join(self, place: int | None) -> None:
        if self._draft is None:
            return
        self.close_editors()
        self.join.begin(self._draft, len(self._draft.joined) if place is None else place)
        self.join.show()

    def _edit_constant(self) -> None:
        if self._draft is None:
            return
        self.close_editors()
        self.constant.begin(self._draft)
        self.constant.show()

    def _edit_company(self) -> None:
        if self._draft is None:
            return
        self.close_editors()
        self.company.begin(self._draft)
        self.company.show()

    def _edit_after(self) -> None:
        if self._draft is None:
            return
        self.close_editors()
        self.after.begin(self._draft)
        self.after.show()
