"""Block 2 of the walk-through: what the token shall do, and the scopes that this takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hubdesk.engine.scopes.features import FEATURES, needed_scopes
from hubdesk.gui.language.say import heard
from hubdesk.gui.layouts import Pair
from hubdesk.gui.pane import clear_layout
from hubdesk.gui.token.link import Link
from hubdesk.gui.token.numbered import Numbered
from hubdesk.gui.widgets.checks import CheckBox
from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.widgets.wrapping import WrapLabel
from hubdesk.gui.wording import counted

if TYPE_CHECKING:
    from hubdesk.gui.theme.theme import Theme

_BESIDE = 430
"""Width, px at 100 %, from which the features and their scopes stand side by side."""


class ScopesBlock(Numbered):
    """Features at the left, the list of scopes at the right.

    Attributes:
        boxes: The boxes by the features' keys.

    Signals:
        copied: The list shall go to the clipboard.
        features_changed: Other features are ticked.
    """

    copied = Signal()
    features_changed = Signal()

    def __init__(self, theme: Theme, number: int = 2) -> None:
        super().__init__(theme, number, "")
        self.title.setText(self.tr("Tick these scopes"))
        self.boxes: dict[str, CheckBox] = {}
        self.copy = Link(theme, self.tr("Copy list"), icon="copy")
        self.copy.clicked.connect(self.copied)
        self.add_to_head(self.copy)
        self._count = WrapLabel("", "small", "muted", strong=True)
        self._where = WrapLabel("", "small", "muted")
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(4)
        both = QWidget()
        Pair(both, theme, self._build_features(), self._build_list(), shares=(43, 57), beside_from=_BESIDE, gap=20)
        self.body.addWidget(both)
        self._show()

    def _build_features(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = WrapLabel(self.tr("I want to"), "small", "muted", strong=True)
        column.addWidget(head)
        for feature in FEATURES:
            box = CheckBox(self._theme, heard(feature.title))
            box.setToolTip(heard(feature.note))
            box.setChecked(feature.default_ticked)
            box.toggled.connect(self._changed)
            self.boxes[feature.key] = box
            column.addWidget(box)
        column.addStretch(1)
        return left

    def _build_list(self) -> QWidget:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._count)
        column.addLayout(self._list)
        column.addSpacing(6)
        column.addWidget(self._where)
        column.addStretch(1)
        return right

    @property
    def features(self) -> tuple[str, ...]:
        """Keys of the ticked features."""
        return tuple(key for key, box in self.boxes.items() if box.isChecked())

    @property
    def scopes(self) -> tuple[str, ...]:
        """The scopes that they need, in HubSpot's order and spelling."""
        return needed_scopes(self.features)

    def say_where(self, text: str) -> None:
        """Say where scopes are ticked for the chosen kind of token."""
        self._where.setText(text)

    def _changed(self) -> None:
        self._show()
        self.features_changed.emit()

    def _show(self) -> None:
        clear_layout(self._list)
        scopes = self.scopes
        self._count.setText(counted(len(scopes), self.tr("scope and no more"), self.tr("scopes and no more")))
        if not scopes:
            self._count.setText(self.tr("No scope. Tick what HubDesk shall do."))
        for scope in scopes:
            label = plain_label(scope, fixed=True, selectable=True)
            label.setAccessibleName(scope)
            self._list.addWidget(label)
        self.copy.setEnabled(bool(scopes))
