"""The demo is started once, and whatever becomes of it the button is there again."""

from __future__ import annotations

import asyncio

import pytest

from hubdesk.core.errors import StoppedEarly
from hubdesk.gui.actions import Actions
from hubdesk.gui.aio.scope import TaskScope
from hubdesk.gui.welcome.controller import WelcomeController
from hubdesk.gui.welcome.pane import WelcomePane
from tests.support.waiting import until

pytestmark = [pytest.mark.gui, pytest.mark.anyio]


class _Demo:
    """Starts when it is told to, or fails."""

    def __init__(self, failure=None):
        self.failure, self.asked, self.go_on = failure, 0, asyncio.Event()

    async def start_demo(self, *, on_step):
        self.asked += 1
        await self.go_on.wait()
        if self.failure is not None:
            raise self.failure


@pytest.mark.parametrize(
    ("failure", "words"),
    [
        (None, "Start the demo"),
        (StoppedEarly("The port is taken.", code="demo.port"), "Try again"),
        (RuntimeError("a defect"), "Start the demo"),
    ],
    ids=["started", "refused", "defect"],
)
async def test_the_button_is_there_again_whatever_becomes_of_the_demo(failure, words, qtbot, theme, sink):
    pane, demo, scope = WelcomePane(theme), _Demo(failure), TaskScope("welcome", sink)
    qtbot.addWidget(pane)
    controller = WelcomeController(pane, demo, scope, Actions())
    controller.start_demo()
    controller.start_demo()
    await until(lambda: demo.asked == 1)
    assert pane._demo_button.busy
    demo.go_on.set()
    await until(lambda: not scope.busy)
    assert (demo.asked, pane._demo_button.busy, pane._demo_button.text()) == (1, False, words)
    assert len(sink.defects) == isinstance(failure, RuntimeError)
    await scope.aclose()
