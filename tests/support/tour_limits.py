"""The gauge and the Limits pane in every state, and under the load of an import beside a second client.

``python -m tests.support.tour_limits states --pictures FOLDER [--look dark] [--scale 2] [--size 1024x680]`` shows each
state of the gauge in the window, on the Limits pane and with the folded rail; nothing is asked of any portal.

``python -m tests.support.tour_limits load --pictures FOLDER [--rows 40000] [--look dark] ...`` imports rows into the
demo portal through the real window while a second client calls with the same token, and looks at Limits meanwhile:
empty, full, each tab and the popup of "Reserve…".
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tests.support import gauge_samples
from tests.support.contacts_file import write_people
from tests.support.tour import Tour, until
from tests.support.touring import in_window, look_of, look_options

if TYPE_CHECKING:
    from datetime import datetime

    from hubdesk.engine.demo import DemoPortal
    from hubdesk.gui.gauge.limits_pane import LimitsPane
    from hubdesk.gui.main_window import MainWindow
    from hubdesk.gui.start import WindowBuilder
    from hubdesk.gui.theme.theme import Theme
    from tests.support.touring import Look

_SETTLE = 0.5
_FULL = 11.0
"""Seconds of full load until the window is full and the first calls have left it again."""


class StandingClock:
    """Wall time of the samples, so that countdowns are theirs; monotonic time goes on."""

    def monotonic(self) -> float:
        """Return the system's."""
        return time.monotonic()

    def now(self) -> datetime:
        """Return the moment of the samples."""
        return gauge_samples.NOW

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await asyncio.sleep(seconds)


def show_states(look: Look) -> int:
    """Take a picture of the window in each state."""
    from hubdesk.gui.aio.loop import WindowLoop
    from hubdesk.gui.theme.theme import Appearance, Theme
    from tests.support.screenshots import application

    app = application()
    theme = Theme(Appearance(look.look), look.scale)
    theme.install(app)
    loop = WindowLoop(app)
    try:
        for name in gauge_samples.STATES:
            loop.run_until_complete(_show_state(theme, name, look))
    finally:
        loop.close()
    return 0


async def _show_state(theme: Theme, name: str, look: Look) -> None:
    from tests.support.fake_limits import FakeLimits
    from tests.support.fake_services import FakeServices, account
    from tests.support.gallery import shell_window

    snapshot = gauge_samples.STATES[name]
    services = FakeServices([account()], snapshot)
    services.limits = FakeLimits(snapshot)
    window = shell_window(theme, services, "limits", StandingClock())
    window.resize(*look.size)
    await asyncio.sleep(_SETTLE)
    key = name.lower().replace(",", "").replace(" ", "-")
    look.shoot(window, f"limits-{key}")
    window.set_folded(True)
    await asyncio.sleep(_SETTLE / 2)
    look.shoot(window, f"folded-{key}")
    window.close()
    window.shell.close()  # type: ignore[attr-defined]  # the gallery keeps it there


class LoadTour:
    """Looks at Limits before, while and after an import, beside a second client with the same token."""

    def __init__(self, window: MainWindow, builder: WindowBuilder, look: Look) -> None:
        self._window = window
        self._builder = builder
        self._look = look

    async def walk(self, file: Path) -> None:
        """Take all pictures."""
        window = self._window
        window.show_pane("limits")
        await until(lambda: self._builder.account is not None, "an account")
        await self._shoot("load-0-before")
        controller = await Tour(window, self._builder, lambda _: None).walk_to_run(file)
        other = asyncio.get_running_loop().create_task(self._second_client())
        try:
            await asyncio.sleep(_FULL)
            window.show_pane("limits")
            await self._shoot("load-1-full", settle=1.5)
            await self._tabs()
        finally:
            other.cancel()
        await until(lambda: controller.run.ended, "the run has ended")
        window.show_pane("limits")
        await self._shoot("load-9-after")

    async def _tabs(self) -> None:
        pane = self._pane()
        pane.tabs.choose(0)
        self._down(pane)
        await self._shoot("load-2-calls")
        pane.calls.search.setText("no such call")
        await self._shoot("load-3-no-call-fits", settle=1.5)
        pane.calls.search.clear()
        pane.strip_card.show_table()
        await self._shoot("load-4-strip-table")
        pane.strip_card.show_table(shown=False)
        for index, name in ((1, "advice"), (2, "what-if")):
            pane.tabs.choose(index)
            await asyncio.sleep(_SETTLE)
            self._down(pane)
            await self._shoot(f"load-5-{name}")
        for day, burst in ((0, 0), (20, 30)):
            pane.reserve_button.click()
            pane.reserve.day.setValue(day)
            pane.reserve.burst.setValue(burst)
            await self._shoot(f"load-6-reserve-{day}", popup=True)
            pane.reserve.close()
        await self._shoot("load-7-reserved", settle=2.0)
        pane.reserve_button.click()
        pane.reserve.nothing.click()
        pane.reserve.close()

    async def _second_client(self) -> None:
        """Call with the same token, about a third of the window, in bursts as other integrations do."""
        import httpx

        portal: DemoPortal | None = self._builder._accounts._demo.portal
        assert portal is not None
        chance = random.Random(11)
        headers = {"Authorization": f"Bearer {portal.token.reveal()}"}
        async with httpx.AsyncClient(base_url=portal.hosts.api, headers=headers, trust_env=False) as client:
            while True:
                for _ in range(chance.randrange(2, 9)):
                    await client.get("/account-info/v3/details")
                await asyncio.sleep(chance.uniform(0.4, 1.2))

    def _pane(self) -> LimitsPane:
        from hubdesk.gui.gauge.limits_pane import LimitsPane

        pane = self._window.current_pane
        assert isinstance(pane, LimitsPane)
        return pane

    @staticmethod
    def _down(pane: LimitsPane) -> None:
        """Scroll to the tabs."""
        from PySide6.QtWidgets import QScrollArea

        for area in pane.findChildren(QScrollArea):
            if area.widget() is pane.content():
                area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())

    async def _shoot(self, name: str, *, settle: float = _SETTLE, popup: bool = False) -> None:
        await asyncio.sleep(settle)
        self._look.shoot(self._window, name)
        if popup and self._look.pictures is not None:
            self._pane().reserve.grab().save(str(self._look.pictures / f"{name}-popup-{self._look.look}.png"))


def show_load(look: Look, rows: int) -> int:
    """Import so many rows and look at Limits."""

    async def act(window: MainWindow, builder: WindowBuilder) -> bool:
        with TemporaryDirectory() as folder:
            file = await asyncio.to_thread(write_people, Path(folder) / "people.csv", rows)
            await LoadTour(window, builder, look).walk(file)
        return True

    return in_window(act, look, demo=True)


def main(arguments: list[str]) -> int:
    """Take pictures of the gauge."""
    parser = argparse.ArgumentParser()
    parser.add_argument("what", choices=("states", "load"))
    parser.add_argument("--rows", type=int, default=40_000)
    look_options(parser)
    wanted = parser.parse_args(arguments)
    return show_states(look_of(wanted)) if wanted.what == "states" else show_load(look_of(wanted), wanted.rows)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main(sys.argv[1:]))
