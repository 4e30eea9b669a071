"""The inspector: everything that is known about the chosen scope."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.gui.drawer import Drawer
from hubdesk.gui.language.say import heard
from hubdesk.gui.layouts import Flow
from hubdesk.gui.pane import clear_layout
from hubdesk.gui.scopes.details import sections
from hubdesk.gui.scopes.words import REACHES, verdict
from hubdesk.gui.widgets.badge import Badge
from hubdesk.gui.widgets.buttons import Button, Size
from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.labels import plain_label, restyle
from hubdesk.gui.widgets.wrapping import WrapLabel

if TYPE_CHECKING:
    from datetime import datetime

    from hubdesk.engine.scopes.model import ReviewedScope, ScopeReview
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token
    from hubdesk.gui.widgets.labels import Tone

WIDTH = 320
"""px at 100 %."""


def _fixed(label: WrapLabel) -> WrapLabel:
    label.setProperty("fixed", "true")
    restyle(label)
    return label


class Inspector(Drawer):
    """Shows one scope.

    Signals:
        copy_wanted: A scope's name that shall go to the clipboard.
    """

    copy_wanted = Signal(str)

    def __init__(self, theme: Theme, host: QWidget) -> None:
        super().__init__(theme, host, "", width=WIDTH, right=True, ground="sunken")
        self.setObjectName("scope-inspector")
        self._title.setText(self.tr("Scope"))
        self.setAccessibleName(self.tr("About the chosen scope"))
        self._name = _fixed(WrapLabel("", strong=True))
        self._icon = IconMark(theme, "note", "muted", 16)
        self._verdict = plain_label("", strong=True)
        self._reach = Badge(theme, "")
        self._allows = WrapLabel("", tone="muted")
        self.copy = Button(theme, self.tr("Copy name"), icon="copy", size=Size.SMALL)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(14)
        self._shown: ReviewedScope | None = None
        self.copy.clicked.connect(self._copy)
        self._build()

    def _build(self) -> None:
        found, marks = QWidget(), QWidget()
        row = QHBoxLayout(found)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._verdict)
        flow = Flow(marks, gap=10, line_gap=4)
        for widget in (found, self._reach):
            flow.addWidget(widget)
        page = QWidget()
        page.setProperty("ground", "none")
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 4, 16, 16)
        column.setSpacing(6)
        column.addWidget(self._name)
        column.addWidget(self._allows)
        column.addSpacing(2)
        column.addWidget(marks)
        column.addSpacing(2)
        column.addWidget(self.copy)
        column.addSpacing(8)
        column.addLayout(self._parts)
        column.addStretch(1)
        self.area.setWidget(page)

    @property
    def shown(self) -> ReviewedScope | None:
        """The scope that it is about."""
        return self._shown

    def show_scope(self, scope: ReviewedScope, review: ScopeReview, credential: str, now: datetime) -> None:
        """Show a scope.

        Args:
            scope: Which one.
            review: Of which it is a part.
            credential: What kind of token it is, for the menu path.
            now: The present.
        """
        self._shown = scope
        self._name.setText(scope.facts.name)
        self._allows.setText(heard(scope.facts.allows))
        self._allows.setVisible(bool(scope.facts.allows))
        word, icon, colour = verdict(scope)
        self._icon.set_icon(icon, colour)
        self._verdict.setText(self.tr(word))
        self._verdict.setProperty("tone", _tone(colour))
        restyle(self._verdict)
        self._reach.set(self.tr(REACHES[scope.facts.reach][0]), REACHES[scope.facts.reach][1])
        clear_layout(self._parts)
        for section in sections(scope, review, credential, now):
            part = QVBoxLayout()
            part.setSpacing(3)
            part.addWidget(plain_label(self.tr(section.title), "small", "muted", strong=True))
            for line in section.lines:
                label = WrapLabel(line)
                part.addWidget(_fixed(label) if section.fixed else label)
            self._parts.addLayout(part)

    def _copy(self) -> None:
        if self._shown is not None:
            self.copy_wanted.emit(self._shown.facts.name)


def _tone(colour: Token) -> Tone:
    return colour if colour in {"success", "warning", "danger", "muted"} else "text"
