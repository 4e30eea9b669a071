"""Tests of the window: the theme on the application, the window's loop for coroutines, nothing left behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from hubdesk.gui.aio.loop import WindowLoop
from hubdesk.gui.application import STYLE
from hubdesk.gui.theme.theme import Appearance, Theme
from hubdesk.gui.widgets.speaking import speak_for_painted
from tests.support.arming import arm_after

if TYPE_CHECKING:
    from hubdesk.core.errors import HubDeskError


@pytest.fixture(scope="session")
def qapp_args():
    """Return the arguments with which the application of all tests starts, those of the program."""
    return ["hubdesk", *STYLE]


@pytest.fixture
def anyio_backend(qapp):
    """Qt's loop, as in the program. In coroutines await futures; qtbot's waits would spin a nested loop."""
    return "asyncio", {"loop_factory": lambda: WindowLoop(qapp)}


@pytest.fixture
def theme(qapp):
    """The light theme, on the application."""
    theme = Theme(Appearance.LIGHT)
    theme.install(qapp)
    speak_for_painted()
    return theme


@pytest.fixture
def sink():
    """Collects the failures of tasks."""
    return RecordingSink()


class RecordingSink:
    """Keeps expected failures and defects."""

    def __init__(self) -> None:
        self.errors: list[HubDeskError] = []
        self.defects: list[tuple[BaseException, str]] = []

    def expected(self, error: HubDeskError) -> None:
        self.errors.append(error)

    def defect(self, error: BaseException, where: str) -> None:
        self.defects.append((error, where))


@pytest.fixture(autouse=True)
def _nothing_left(qapp):
    """As in the program, closing windows ends nothing. What a test left open would be painted in the next one."""
    qapp.setQuitOnLastWindowClosed(False)
    arm_after(qapp)
    yield
    for widget in QApplication.topLevelWidgets():
        widget.hide()
        widget.deleteLater()
    qapp.sendPostedEvents(None, 52)  # QEvent.Type.DeferredDelete
