"""The commands that make all text larger and smaller, one step of the list at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.gui.theme.theme import MAX_TEXT_SCALE, MIN_TEXT_SCALE, TEXT_SCALES

if TYPE_CHECKING:
    from hubdesk.gui.actions import Actions
    from hubdesk.gui.theme.theme import Theme

_NORMAL = 1.0


class TextSize:
    """Offers "Text larger", "Text smaller" and "Text size 100 %"."""

    def __init__(self, theme: Theme, actions: Actions) -> None:
        self._theme = theme
        self._actions = actions
        actions.offer("text-larger", lambda: self._step(1))
        actions.offer("text-smaller", lambda: self._step(-1))
        actions.offer("text-normal", lambda: theme.set_text_scale(_NORMAL))
        theme.changed.connect(self._changed)
        self._changed()

    def _step(self, direction: int) -> None:
        now = self._theme.text_scale
        if direction > 0:
            scale = next((each for each in TEXT_SCALES if each > now), MAX_TEXT_SCALE)
        else:
            scale = next((each for each in reversed(TEXT_SCALES) if each < now), MIN_TEXT_SCALE)
        self._theme.set_text_scale(scale)

    def _changed(self) -> None:
        scale = self._theme.text_scale
        self._actions["text-larger"].setEnabled(scale < MAX_TEXT_SCALE)
        self._actions["text-smaller"].setEnabled(scale > MIN_TEXT_SCALE)
