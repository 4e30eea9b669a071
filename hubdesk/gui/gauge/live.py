"""Changing labels only when their text is another one: each change of a label costs a layout."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QWidget


def set_text(label: QLabel, text: str) -> None:
    """Say something else."""
    if label.text() != text:
        label.setText(text)


def show_label(label: QLabel, text: str) -> None:
    """Show a text, or nothing and no gap."""
    set_text(label, text)
    set_shown(label, shown=bool(text))


def set_shown(widget: QWidget, *, shown: bool) -> None:
    """Show or hide a widget that may be so already."""
    if widget.isHidden() is shown:
        widget.setVisible(shown)
