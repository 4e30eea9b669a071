"""The tab "What if": how long this file would take on another plan, and what HubSpot publishes about its plans."""

from __future__ import annotations

from datetime import date
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from hubdesk.engine.limits.forecast import what_if
from hubdesk.engine.limits.tiers import ADDON_NAME, ADDON_NOTE, MOST_ADDONS, TIERS, Tier, TierGuess, tier_guess
from hubdesk.gui.language.say import heard, say
from hubdesk.gui.layouts import Pair
from hubdesk.gui.widgets.card import Card
from hubdesk.gui.widgets.combo import Combo
from hubdesk.gui.widgets.labels import Hairline, plain_label
from hubdesk.gui.widgets.wrapping import WrapLabel
from hubdesk.gui.wording import NBSP, counted, date_words, locale, number, sentence_case, took

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.gui.gauge.services import FileInWork
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.hubspot.rate.snapshot import RateSnapshot

_BATCH = 100
_ROWS = 100_000
_MOST_ROWS = 100_000_000
_FIELD, _BESIDE = 120, 760


class WhatIfView(QWidget):
    """Asks for rows, a plan and add-ons and says how long it takes, beside how long it takes now.

    Signals:
        asked: Something was chosen; whoever knows the limits should call ``show_limits``.
    """

    asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._file: FileInWork | None = None
        self._snapshot: RateSnapshot | None = None
        self._latencies: Sequence[float] = ()
        self._now: float | None = None
        self._guess: TierGuess | None = None
        self._proposed: tuple[object, object] | None = None
        self._own = False
        self.rows = QLineEdit(number(_ROWS))
        self.rows.setAccessibleName(self.tr("Rows"))
        self.rows.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.tier = Combo(theme, [(heard(each.name), each) for each in TIERS], name=self.tr("Plan"))
        addons = [(self.tr("none"), 0), (self.tr("one"), 1), (self.tr("two"), MOST_ADDONS)]
        self.addons = Combo(theme, addons, name=heard(ADDON_NAME))
        self.title = plain_label("", "body", strong=True)
        self.result = plain_label("", "title")
        self.words = WrapLabel("", tone="muted")
        holder = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        Pair(holder, theme, self._build_question(), self._build_table(), shares=(1, 1), beside_from=_BESIDE)
        column.addWidget(holder)
        column.addStretch(1)
        self.rows.textEdited.connect(lambda _: self._typed())
        self.rows.editingFinished.connect(self._tidy)
        self.tier.currentIndexChanged.connect(lambda _: self._show())
        self.addons.currentIndexChanged.connect(lambda _: self._show())
        theme.changed.connect(self._measure)
        self._measure()
        self._show()

    def _measure(self) -> None:
        self.rows.setFixedWidth(self._theme.px(_FIELD))

    def _build_question(self) -> Card:
        card = Card(self._theme, self.tr("How long would it take?"), spacing=8)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Rows"), self.rows),
            (self.tr("Plan"), self.tier),
            (heard(ADDON_NAME), self.addons),
        )
        for line, (text, field) in enumerate(fields):
            label = plain_label(text, tone="muted")
            label.setBuddy(field)
            grid.addWidget(label, line, 0)
            grid.addWidget(field, line, 1, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(1, 1)
        card.body.addLayout(grid)
        card.body.addSpacing(4)
        card.body.addWidget(Hairline(self._theme))
        card.body.addSpacing(2)
        card.body.addWidget(self.title)
        card.body.addWidget(self.result)
        card.body.addWidget(self.words)
        card.body.addStretch(1)
        return card

    def _build_table(self) -> Card:
        card = Card(self._theme, self.tr("What HubSpot publishes"), spacing=6)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        heads = (self.tr("Plan"), self.tr("In 10{0}s").format(NBSP), self.tr("A day"))
        for column, text in enumerate(heads):
            label = plain_label(text, "small", "muted", strong=True)
            grid.addWidget(label, 0, column, Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft)
        lines = [(heard(tier.name), *tier.with_addons(0)) for tier in TIERS]
        for line, (name, burst, day) in enumerate(lines, start=1):
            grid.addWidget(WrapLabel(name), line, 0)
            grid.addWidget(plain_label(number(burst)), line, 1, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(plain_label(number(day)), line, 2, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(0, 1)
        card.body.addLayout(grid)
        card.body.addWidget(WrapLabel(heard(ADDON_NOTE), "small", "muted"))
        notes = " ".join(f"{heard(tier.name)}: {heard(tier.note)}" for tier in TIERS if tier.note)
        source = self.tr("Source: {0}, read {1}.").format(
            heard(TIERS[0].source), date_words(date.fromisoformat(TIERS[0].read_on))
        )
        card.body.addWidget(WrapLabel(f"{source} {notes}".strip(), "small", "muted"))
        text = self.tr("For reference only: HubDesk obeys what HubSpot’s answers say.")
        card.body.addWidget(WrapLabel(text, "small", "muted"))
        card.body.addStretch(1)
        return card

    def show_limits(
        self,
        file: FileInWork | None,
        snapshot: RateSnapshot | None,
        latencies: Sequence[float],
        seconds_now: float | None,
    ) -> None:
        """Show the answer for what is known.

        Args:
            file: The import's file; its rows are proposed until others are typed.
            snapshot: The rate limit, for the plan that fits it.
            latencies: Seconds that answers took lately.
            seconds_now: How long the typed rows take with the present limits; None when those are not known.
        """
        if file is not None and file != self._file:
            another = self._file is not None and file.name != self._file.name
            if another or not self._own:
                self.rows.setText(number(file.rows))
                self._own = False
        self._file, self._snapshot, self._latencies, self._now = file, snapshot, latencies, seconds_now
        guess = next(iter(tier_guess(snapshot)), None) if snapshot is not None else None
        if guess is not None and guess != self._guess:
            self._guess = guess
            if self._proposed in (None, (self.tier.value(), self.addons.value())):  # else somebody chose another
                self._propose(guess.tier, guess.addons)
        self._show()

    def calls(self) -> int:
        """Return the calls that the rows need; those of the file when they are its rows."""
        rows = self.row_count()
        if self._file is not None and rows == self._file.rows:
            return self._file.calls
        return ceil(rows / _BATCH)

    def row_count(self) -> int:
        """Return the rows that are typed, 0 when they are no number."""
        digits = "".join(each for each in self.rows.text() if each.isdecimal())
        return min(_MOST_ROWS, int(digits)) if digits and len(digits) < 12 else 0

    def _propose(self, tier: Tier, addons: int) -> None:
        """Choose the plan above the present one, to which a change would lead."""
        self.tier.set_value(tier)
        self.addons.set_value(min(MOST_ADDONS, addons + 1))
        self._proposed = self.tier.value(), self.addons.value()

    def _typed(self) -> None:
        self._now, self._own = None, True
        self.asked.emit()
        self._show()

    def _tidy(self) -> None:
        self.rows.setText(number(self.row_count()))

    def _show(self) -> None:
        tier, addons = self.tier.value(), self.addons.value()
        if not isinstance(tier, Tier) or not isinstance(addons, int):
            return
        calls = self.calls()
        found = what_if(calls, tier, addons, latencies=self._latencies)
        same = self._file is not None and self.row_count() == self._file.rows
        rows = self.row_count()
        name = self._file.name if same and self._file is not None else ""
        what = self.tr("This file ({0})").format(name) if name else counted(rows, "row", "rows")
        self.title.setText(self.tr("{0}:").format(what))
        then = took(found.seconds)
        now = self._now
        self.result.setText(f"{took(now)} → {then}" if now is not None else then)
        self.result.setAccessibleName(self.tr("{0} now, {1} then").format(took(now), then) if now is not None else then)
        self.words.setText(" ".join(self._words(calls, found.burst, found.day, found.days)))

    def _words(self, calls: int, burst: int, day: int, days: int) -> list[str]:
        words = self.tr("{0} at {1} calls per 10{2}s, without others.")
        sentences = [words.format(counted(calls, "call", "calls"), number(burst), NBSP)]
        if days:
            text = self.tr("That is more than the {0} calls of a day: it goes on over {1} midnights.")
            sentences.append(text.format(number(day), number(days)))
        elif calls:
            part = 100 * calls / day
            share = f"{locale().toString(part, 'f', 1)}{NBSP}%" if part >= 0.1 else say("less than 0.1\u00a0%")
            sentences.append(self.tr("{0} of the day’s calls.").format(sentence_case(share)))
        return sentences
