"""The small cards of Limits: the account's day, search and forms, and the errors of the day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from hubdesk.gui.gauge.day_bar import DayBar
from hubdesk.gui.gauge.live import set_shown, set_text, show_label
from hubdesk.gui.widgets.badge import Badge, Look
from hubdesk.gui.widgets.card import Card
from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.widgets.wrapping import WrapLabel
from hubdesk.gui.wording import NBSP, counted, duration, locale, number

if TYPE_CHECKING:
    from hubdesk.gui.gauge.services import DayAnswers
    from hubdesk.gui.gauge.state import DayState
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.hubspot.rate.snapshot import FamilySnapshot, RateSnapshot

ALLOWED = 0.05
"""Share of a day's answers that may be errors, by HubSpot's rules for apps."""

_BAR = 8


class _FigureCard(Card):
    """A figure with what it is of, a bar, and words below."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, title, spacing=6, parent=parent)
        self.figure = plain_label("", "title")
        self.of = plain_label("", tone="muted")
        self.bar = DayBar(theme, _BAR)
        self.words = WrapLabel("", tone="muted")
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.figure, 0, Qt.AlignmentFlag.AlignBaseline)
        row.addWidget(self.of, 0, Qt.AlignmentFlag.AlignBaseline)
        row.addStretch(1)
        self.body.setContentsMargins(16, 4, 16, 14)
        self.body.addLayout(row)
        self.body.addWidget(self.bar)
        self._below = QHBoxLayout()
        self._below.setSpacing(12)
        self._below.addWidget(self.words, 1)
        self.body.addLayout(self._below)
        self.body.addStretch(1)

    def _name_bar(self, title: str) -> None:
        """Let the bar say what the figure says."""
        name = f"{title}: {self.figure.text()} {self.of.text()}"
        if name != self.bar.accessibleName():
            self.bar.setAccessibleName(name)

    def _add_at_right_below(self, label: QLabel) -> None:
        self._below.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)


class TodayCard(_FigureCard):
    """The account's day: used by whom, what is kept, when it begins anew."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.set_title(self.tr("Today"))
        self.resets = plain_label("", tone="muted")
        self.add_at_right(self.resets)
        self.kept = plain_label("", tone="muted")
        self._add_at_right_below(self.kept)

    def show_day(self, snapshot: RateSnapshot, day: DayState | None) -> None:
        """Show the day; nothing while it is not known."""
        set_shown(self, shown=day is not None)
        if day is None or snapshot.day_used is None:
            return
        set_text(self.figure, number(snapshot.day_used))
        set_text(self.of, day.limit)
        self.bar.set_day(day)
        set_text(self.resets, day.resets)
        ours = min(snapshot.day_ours, snapshot.day_used)
        words = self.tr("HubDesk {0} · others {1}").format(number(ours), number(snapshot.day_used - ours))
        if words != self.words.text():
            self.words.setText(words)
        show_label(self.kept, day.kept)


class FamilyCard(_FigureCard):
    """A limit beside the rolling window: search, forms."""

    def __init__(self, theme: Theme, family: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.family = family
        self._name = self.tr("Search") if family == "search" else self.tr("Forms")
        self.set_title(self._name)
        self.chip = Badge(theme, self.tr("Estimated"), Look.GREY, icon="unknown")
        self.add_at_right(self.chip)
        self._seen = family == "search"

    def show_family(self, families: tuple[FamilySnapshot, ...]) -> None:
        """Show the family; forms only once they were used."""
        found = next((each for each in families if each.family == self.family), None)
        if found is not None and (found.used or found.held_for):
            self._seen = True
        set_shown(self, shown=found is not None and self._seen)
        if found is None or not self._seen:
            return
        per = self.tr("a second") if found.interval == 1 else self.tr("in {0}").format(duration(found.interval))
        set_text(self.figure, number(found.used))
        set_text(self.of, self.tr("of {0} {1}").format(number(found.limit), per))
        self.bar.set_shares(min(1.0, found.used / found.limit) if found.limit else 0.0)
        self._name_bar(self._name)
        set_shown(self.chip, shown=found.source == "rule")
        words = self._words(found)
        if words != self.words.text():
            self.words.setText(words)

    def _words(self, found: FamilySnapshot) -> str:
        if found.held_for > 0:
            return self.tr("Refused. Goes on by itself in {0}").format(duration(found.held_for))
        if found.source == "headers":
            return self.tr("By HubSpot’s last answer")
        if self.family == "search":
            return self.tr("Shared by the whole account; HubSpot sends no figures")
        return self.tr("HubSpot sends no figures; too many stop forms for a minute")


class ErrorsCard(_FigureCard):
    """How many answers were errors, against what HubSpot allows."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.mark = IconMark(theme, "ok", "success", 16)
        self.add_at_right(self.mark)
        self._today: DayAnswers | None = None
        self._snapshot: RateSnapshot | None = None

    def set_today(self, today: DayAnswers | None) -> None:
        """Take in the counts of the day; None leaves those of the session."""
        if today != self._today:
            self._today = today
            if self._snapshot is not None:
                self.show_errors(self._snapshot)

    def show_errors(self, snapshot: RateSnapshot) -> None:
        """Show the day's share, or the session's where the day's is not known."""
        self._snapshot = snapshot
        today = self._today
        if today is not None:
            calls, errors, refused = today.calls, today.errors, today.refused
            title = self.tr("Errors today")
        else:
            refused = sum(column.refused for column in snapshot.strip)
            calls, errors = snapshot.requests, snapshot.errors
            title = self.tr("Errors in this session")
        share = (errors + refused) / calls if calls else 0.0
        percent = 100 * share
        set_text(self.figure, f"{locale().toString(percent, 'f', 1 if 0 < percent < 10 else 0)}{NBSP}%")
        set_text(self.of, self.tr("of {0} allowed").format(f"{ALLOWED:.0%}".replace("%", f"{NBSP}%")))
        self.set_title(title)
        self._name_bar(title)
        self.bar.set_shares(min(1.0, share / ALLOWED))
        answers = counted(calls, "answer", "answers")
        words = self.tr("{0} of {1}; {2} refused by the limit").format(number(errors), answers, number(refused))
        if today is None:
            words = self.tr("{0}; {1} refused in ten minutes").format(
                self.tr("{0} of {1}").format(number(errors), answers), number(refused)
            )
        if words != self.words.text():
            self.words.setText(words)
        calm = share < ALLOWED
        self.mark.set_icon("ok" if calm else "warning", "success" if calm else "warning")
