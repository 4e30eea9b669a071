"""What the gauge costs: processor time of the window with the dock, and with Limits open, draining and idle.

The window is the real one with a real governor, in this process; nothing is sent. Eighteen calls a second are put into
the governor's rolling window, and an answer with HubSpot's limit headers comes with each, as in an import.
From each phase the same window without a gauge is taken off. Run it with::

    python -m tests.benchmarks.bench_gauge [--seconds 10] [--screen]

``--screen`` shows the window on a virtual screen (Xvfb) instead of Qt's offscreen platform. The goal is 2 % of a core.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks import measuring

if TYPE_CHECKING:
    from hubdesk.hubspot.rate.governor import Governor
    from hubdesk.hubspot.rate.snapshot import RateSnapshot

_ROOT = Path(__file__).resolve().parents[2]
_PER_SECOND = 18
_GOAL = 2.0
_WARM_UP = 2.0


class Load:
    """A governor in whose window calls come and go without a network."""

    def __init__(self) -> None:
        from hubdesk.core.clock import SystemClock
        from hubdesk.hubspot.rate.governor import Governor

        self.governor: Governor = Governor(SystemClock(), rng=random.Random(7))
        self.governor.set_time_zone("Europe/Berlin")
        self.busy = True
        self._sent = 0
        self._since = time.monotonic()

    async def run(self) -> None:
        """Make calls at an even pace, answered at once, until cancelled."""
        from hubdesk.hubspot.rate.headers import read_observation
        from hubdesk.hubspot.rate.traffic import Priority

        number = 0
        while True:
            await asyncio.sleep(1 / _PER_SECOND)
            if not self.busy:
                continue
            number += 1
            async with self.governor.permit(Priority.BULK) as permit:
                permit.departed()
                left = max(0, 189 - self.governor.snapshot().ours - 20)
                headers = {
                    b"x-hubspot-ratelimit-max": b"190",
                    b"x-hubspot-ratelimit-remaining": str(left).encode(),
                    b"x-hubspot-ratelimit-interval-milliseconds": b"10000",
                    b"x-hubspot-ratelimit-daily": b"625000",
                    b"x-hubspot-ratelimit-daily-remaining": str(400_000 - number).encode(),
                }
                permit.answered(200, read_observation(headers))


def be_the_window(seconds: float) -> None:
    """Show the window, measure each phase and print the table."""
    from hubdesk.gui.aio.loop import WindowLoop
    from hubdesk.gui.theme.theme import Appearance, Theme
    from tests.support import gallery
    from tests.support.fake_services import FakeServices, account
    from tests.support.screenshots import application

    app = application()
    theme = Theme(Appearance.LIGHT)
    theme.install(app)
    load = Load()

    class Services(FakeServices):
        def rate(self) -> RateSnapshot | None:
            return load.governor.snapshot()

    async def phase() -> float:
        await asyncio.sleep(_WARM_UP)
        began, spent = time.perf_counter(), time.process_time()
        await asyncio.sleep(seconds)
        return 100 * (time.process_time() - spent) / (time.perf_counter() - began)

    async def measure() -> None:
        from PySide6.QtCore import Qt

        window = gallery.shell_window(theme, Services([account()]), "connect")
        window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, False)
        window.hide()
        window.show()
        gauge = window.shell.gauge  # type: ignore[attr-defined]  # the gallery keeps it there
        task = asyncio.get_running_loop().create_task(load.run())
        found: dict[str, float] = {}
        try:
            await asyncio.sleep(11)
            for name, pane, busy in _PHASES:
                load.busy = busy
                window.show_pane(pane)
                if name == "limits, idle":  # the first idle phase
                    await asyncio.sleep(_EMPTY)
                if name.startswith("without"):
                    gauge.stop()
                found[name] = await phase()
                if name.startswith("without"):
                    gauge.start()
        finally:
            task.cancel()
            window.close()
        report(found)

    loop = WindowLoop(app)
    try:
        loop.run_until_complete(measure())
    finally:
        loop.close()


_EMPTY = 21.0
"""Seconds after the last call until the window holds nothing, others' calls included."""

_PHASES = (
    ("without, draining", "connect", True),
    ("dock, draining", "connect", True),
    ("limits, draining", "limits", True),
    ("limits, idle", "limits", False),
    ("dock, idle", "connect", False),
    ("without, idle", "connect", False),
)


def report(found: dict[str, float]) -> None:
    """Print the table."""
    lines = []
    for name, _, _ in _PHASES:
        base = found["without, " + name.split(", ")[1]]
        own = max(0.0, found[name] - base)
        verdict = "" if name.startswith("without") else "ok" if own <= _GOAL else f"above {_GOAL:g} %"
        lines.append((name, f"{found[name]:.2f} %", "" if name.startswith("without") else f"{own:.2f} %", verdict))
    measuring.print_table(("", "process", "gauge", "goal"), lines)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=10.0, help="length of each phase")
    parser.add_argument("--screen", action="store_true", help="on a virtual screen")
    parser.add_argument("--window", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.window:
        be_the_window(given.seconds)
        return
    shown = measuring.VIRTUAL_SCREEN if given.screen else ()
    command = [*shown, sys.executable, "-m", "tests.benchmarks.bench_gauge", "--window", "--seconds"]
    environment = measuring.usual_environment(QT_QPA_PLATFORM="xcb" if given.screen else "offscreen")
    subprocess.run([*command, str(given.seconds)], cwd=_ROOT, env=environment, check=True)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main()
