"""The bar of the account's day: ours, others, and what is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.gui.widgets.progress import StackedBar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.gauge.state import DayState
    from hubdesk.gui.theme.theme import Theme

_STEPS = 10_000


class DayBar(StackedBar):
    """Shows a :class:`DayState`."""

    def __init__(self, theme: Theme, height: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(theme, height, parent)

    def set_day(self, day: DayState) -> None:
        """Show how the day stands."""
        ours, others = round(day.ours * _STEPS), round(day.others * _STEPS)
        self.set_parts(((ours, "gauge-ours"), (others, "gauge-others")), _STEPS)
        self.setAccessibleName(f"{day.used} {day.limit}. {day.resets}".strip())
