"""Beside the plan: everything that becomes of the chosen contact, and what the whole will cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from hubdesk.engine.reasons import remote_reason
from hubdesk.gui.importer.forecast_card import ForecastCard
from hubdesk.gui.importer.plan_words import KINDS
from hubdesk.gui.language.say import heard
from hubdesk.gui.pane import clear_layout
from hubdesk.gui.widgets.badge import Badge, Look
from hubdesk.gui.widgets.labels import Hairline
from hubdesk.gui.widgets.wrapping import WrapLabel
from hubdesk.storage.plan.records import Action, Kind

if TYPE_CHECKING:
    from hubdesk.gui.importer.plan_model import PlanModel
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.storage.plan.records import Change, PlannedRow

_LOOKS = {
    Kind.FILLS: Look.SUCCESS,
    Kind.OVERWRITES: Look.NOTE,
    Kind.APPENDS: Look.ACCENT,
    Kind.CLEARS: Look.WARNING,
    Kind.KEEPS: Look.GREY,
}


class PlanInspector(QWidget):
    """Shows one planned row.

    Attributes:
        forecast: What writing will cost.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("About the chosen contact"))
        self._name = WrapLabel("", "subtitle")
        self._where = WrapLabel("", "small", "muted")
        self._changes = QVBoxLayout()
        self._changes.setSpacing(10)
        self.forecast = ForecastCard(theme)
        page = QWidget()
        page.setProperty("ground", "none")
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, 0, 8, 0)
        inner.setSpacing(4)
        inner.addWidget(self._name)
        inner.addWidget(self._where)
        inner.addSpacing(10)
        inner.addLayout(self._changes)
        inner.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(area, 1)
        column.addWidget(self.forecast)

    def show_row(self, planned: PlannedRow | None, model: PlanModel) -> None:
        """Show a row of the plan; None shows nothing."""
        clear_layout(self._changes)
        self._name.setText(planned.key if planned is not None else "")
        if planned is None:
            self._where.setText("")
            return
        place = model.place(planned)
        word = self.tr("Submit") if model.form else self.tr(model.words[planned.action][0])
        record = self.tr(" · Record ID {0}").format(planned.record_id) if planned.record_id else ""
        self._where.setText(f"{word} · {place}{record}")
        if planned.code:
            self._changes.addWidget(WrapLabel(heard(remote_reason(planned.code, ""))))
        new = planned.action is Action.CREATE
        for change in planned.changes:
            self._changes.addWidget(self._block(change, model, new=new))
            self._changes.addWidget(Hairline(self._theme))
        if not planned.changes and not planned.code:
            self._changes.addWidget(WrapLabel(self.tr("HubSpot has these values already."), tone="muted"))

    def _block(self, change: Change, model: PlanModel, *, new: bool) -> QWidget:
        block = QWidget()
        block.setToolTip(model.note(change.property))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(WrapLabel(model.label(change.property), "small", "muted"), 1)
        if not new:
            head.addWidget(Badge(self._theme, self.tr(KINDS[change.kind][1]), _LOOKS[change.kind]))
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        kept = change.kind is Kind.KEEPS
        before, after = model.shown(change)
        old = WrapLabel(before or self.tr("(empty)"), tone="text" if kept else "muted")
        if new:
            column.addWidget(WrapLabel(after, strong=True))
            return block
        column.addWidget(old)
        if kept:
            text = model.stays.format(after or self.tr("(empty)"))
            column.addWidget(WrapLabel(text, "small", "muted"))
        else:
            font = old.font()
            font.setStrikeOut(bool(before))
            old.setFont(font)
            column.addWidget(WrapLabel(f"→ {after or self.tr('(empty)')}", strong=True))
        block.setAccessibleName(model.sentence(change))
        return block
