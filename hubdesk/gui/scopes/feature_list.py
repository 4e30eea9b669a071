"""The features that the user wants, as check boxes with what each costs in scopes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hubdesk.gui.language.say import heard
from hubdesk.gui.scopes.words import feature_note
from hubdesk.gui.widgets.checks import CheckBox
from hubdesk.gui.widgets.labels import plain_label, set_tone
from hubdesk.gui.widgets.wrapping import WrapLabel

if TYPE_CHECKING:
    from hubdesk.engine.scopes.model import ReviewedFeature, ScopeReview
    from hubdesk.gui.theme.theme import Theme


class _Line(QWidget):
    """A feature."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self.box = CheckBox(theme, title)
        self.box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.note = plain_label("", "small", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.box, 1)
        row.addWidget(self.note)

    def show_feature(self, feature: ReviewedFeature, review: ScopeReview) -> None:
        """Show tick and note; a program's tick is not a user's."""
        blocked = self.box.blockSignals(True)
        self.box.setChecked(feature.ticked)
        self.box.blockSignals(blocked)
        text, short = feature_note(feature, review)
        self.note.setText(text)
        set_tone(self.note, "danger" if short else "muted")
        parts = [heard(feature.title), text]
        self.box.setAccessibleName(", ".join(part for part in parts if part))
        self.box.setToolTip(heard(feature.note))


class FeatureList(QWidget):
    """Shows features and tells what is ticked.

    Signals:
        ticked: Keys of the ticked features, in order.
    """

    ticked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._lines: dict[str, _Line] = {}
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        self._hint = WrapLabel(self.tr("Untick what you do not use; the lists follow."), "small", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(plain_label(self.tr("I want to"), strong=True))
        column.addLayout(self._column)
        column.addSpacing(4)
        column.addWidget(self._hint)

    def show_features(self, review: ScopeReview) -> None:
        """Show the features of a review; their boxes stay the same objects while the keys do."""
        keys = [feature.key for feature in review.features]
        if keys != list(self._lines):
            self._rebuild(review)
        for feature in review.features:
            self._lines[feature.key].show_feature(feature, review)

    def box(self, key: str) -> CheckBox:
        """Return the check box of a feature.

        Raises:
            KeyError: There is no such feature.
        """
        return self._lines[key].box

    def note(self, key: str) -> str:
        """Return what stands at the right of a feature."""
        return self._lines[key].note.text()

    def keys(self) -> tuple[str, ...]:
        """Return the keys of the ticked features."""
        return tuple(key for key, line in self._lines.items() if line.box.isChecked())

    def _rebuild(self, review: ScopeReview) -> None:
        for line in self._lines.values():
            line.hide()
            line.deleteLater()
        self._lines.clear()
        for feature in review.features:
            line = _Line(self._theme, heard(feature.title))
            line.box.setObjectName(f"feature-{feature.key}")
            line.box.toggled.connect(lambda _: self.ticked.emit(self.keys()))
            self._lines[feature.key] = line
            self._column.addWidget(line)
