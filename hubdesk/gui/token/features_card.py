"""What the token is good for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from hubdesk.engine.scopes.features import FEATURES, feature_states
from hubdesk.gui.language.say import heard, say
from hubdesk.gui.widgets.buttons import Button
from hubdesk.gui.widgets.card import Card
from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.labels import Hairline, plain_label, set_tone
from hubdesk.gui.widgets.wrapping import WrapLabel
from hubdesk.gui.wording import counted

if TYPE_CHECKING:
    from hubdesk.engine.records import Account
    from hubdesk.engine.scopes.model import ReviewedFeature
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token
    from hubdesk.gui.widgets.labels import Tone


def verdict(feature: ReviewedFeature) -> tuple[str, str, Tone, Token]:
    """Return word, icon, tone and colour of what the token can do of a feature."""
    if feature.could_not_check:
        return say("Could not check"), "unknown", "muted", "muted"
    if feature.missing:
        return counted(len(feature.missing), "scope missing", "scopes missing"), "missing", "warning", "warning"
    return say("Ready"), "ok", "success", "success"


class _FeatureLine(QWidget):
    """One feature."""

    def __init__(self, theme: Theme, icon: str, title: str) -> None:
        super().__init__()
        self._title = title
        self._mark = IconMark(theme, "unknown", "muted", 14)
        self._state = plain_label("", "small", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 9, 0, 9)
        row.setSpacing(8)
        row.addWidget(IconMark(theme, icon, "muted", 16))
        row.addWidget(WrapLabel(title), 1)
        row.addWidget(self._mark)
        row.addWidget(self._state)

    def show_state(self, feature: ReviewedFeature) -> None:
        word, icon, tone, color = verdict(feature)
        self._mark.set_icon(icon, color)
        self._state.setText(word)
        set_tone(self._state, tone)
        self.setToolTip("\n".join(feature.missing))
        self.setAccessibleName(f"{self._title}: {word}")

    def text(self) -> str:
        return self._state.text()


class FeaturesCard(Card):
    """Each feature with its state.

    Attributes:
        lines: The features by key.

    Signals:
        review_requested: "Review scopes".
    """

    review_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, ruled=True, spacing=0)
        self.set_title(self.tr("What you can do"))
        self.body.setContentsMargins(16, 4, 16, 16)
        self.lines: dict[str, _FeatureLine] = {}
        for feature in FEATURES:
            if self.lines:
                self.body.addWidget(Hairline(theme))
            self.lines[feature.key] = line = _FeatureLine(theme, feature.icon, heard(feature.title))
            self.body.addWidget(line)
        self.body.addSpacing(8)
        self.review = Button(theme, self.tr("Review scopes"), icon="scopes")
        self.review.clicked.connect(self.review_requested)
        self.review.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.body.addWidget(self.review)

    def show_account(self, account: Account) -> None:
        """Show what the token of an account can do."""
        granted = account.scopes or None
        for feature in feature_states(granted, tuple(self.lines)):
            if feature.key in self.lines:
                self.lines[feature.key].show_state(feature)

    def states(self) -> dict[str, str]:
        """Return the word of each feature by its key."""
        return {key: line.text() for key, line in self.lines.items()}
