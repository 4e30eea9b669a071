"""Words in the language of the window, for code that is no widget."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

CONTEXT = "HubDesk"
"""The one context of what the window says: a sentence is the same wherever it stands."""

ENGINE = "Engine"
"""The context of what the engine says."""


def say(text: str, *parts: Any) -> str:
    """Return a sentence in the language of the window.

    Args:
        text: The English one, as it stands in the catalogues: a literal, with ``{0}``, ``{1}`` … for its parts.
        parts: What stands in these places, in words and figures of the language.
    """
    told = QCoreApplication.translate(CONTEXT, text)
    return told.format(*parts) if parts else told


def say_count(count: int, figure: str, one: str, many: str) -> str:
    """Return a figure with its noun, in the form that the language has for the count.

    Args:
        count: Which form.
        figure: The count as it is shown.
        one: The English noun after 1.
        many: After any other count; the catalogues know the noun as ``{0} many``.
    """
    key = "{0} " + many
    told = QCoreApplication.translate(CONTEXT, key, "", count)
    return (told if told != key else "{0} " + (one if count == 1 else many)).format(figure)


def heard(text: str) -> str:
    """Return in the language of the window what the engine says, such as the message of an error or a reason.

    Args:
        text: One sentence or several, in English, filled in. What is not recognised stays as it is.
    """
    return QCoreApplication.translate(ENGINE, text)
