"""The language of the window for sentences that the engine has: words of the catalogues, figures by locale."""

from __future__ import annotations

from typing import Any

from hubdesk.gui.language.say import say
from hubdesk.gui.wording import NBSP, duration, number, rows, size


class WindowSpeech:
    """Says in the window what the engine says in the terminal."""

    def say(self, text: str, *parts: Any) -> str:
        """Return a sentence in the language of the window."""
        return say(text, *parts)

    def number(self, value: int) -> str:
        """Return a number as the locale groups it."""
        return number(value)

    def rows(self, value: int) -> str:
        """Return a number of rows with the noun."""
        return rows(value)

    def duration(self, seconds: float) -> str:
        """Return a time, one second at least."""
        return duration(max(1.0, seconds))

    def share(self, share: float) -> str:
        """Return whole per cents."""
        return f"{round(100 * share)}{NBSP}%"

    def sizes(self, done: int, total: int) -> tuple[str, str]:
        """Return how many bytes of how many, each with its unit."""
        return size(done), size(total)
