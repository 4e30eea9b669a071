"""Carries what has to be told to the user from wherever it happens to whoever shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.core.errors import HubDeskError


CORRECTED, SAVED = "corrected", "saved"
"""What toasts of an import are about: cells that were corrected, and files that were saved of it."""


@dataclass(frozen=True, slots=True)
class Toast:
    """A short message about something already done.

    Attributes:
        text: The sentence.
        action: Word of the button, empty for none.
        call: What the button does.
        about: What it is about, so that it can be taken away once that is no longer so; empty for nothing.
    """

    text: str
    action: str = ""
    call: Callable[[], None] | None = None
    about: str = ""


class Notifier(QObject):
    """Holds no widgets; the window shows problems as banners and toasts at the bottom.

    Signals:
        problem: An expected failure (:class:`HubDeskError`).
        defect: The redacted traceback of a defect.
        toasted: A :class:`Toast`.
        outdated: What toasts were about is no longer so.
    """

    problem = Signal(object)
    defect = Signal(str)
    toasted = Signal(object)
    outdated = Signal(str)

    def show_problem(self, error: HubDeskError) -> None:
        """Show an expected failure in the present pane."""
        self.problem.emit(error)

    def show_defect(self, details: str) -> None:
        """Show a calm notice about a defect."""
        self.defect.emit(details)

    def toast(self, text: str, action: str = "", call: Callable[[], None] | None = None, *, about: str = "") -> None:
        """Show for a few seconds that something was done; see :class:`Toast`."""
        self.toasted.emit(Toast(text, action, call, about))

    def end_toasts(self, *about: str) -> None:
        """Take away what is still shown about something that is no longer so."""
        for each in about:
            self.outdated.emit(each)
