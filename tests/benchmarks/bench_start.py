"""How long the window takes to its first picture and what it holds when idle, beside an empty main window of Qt.

They start in turns, each in a new process, HubDesk with the settings that its last start left. Wanted are at most 1.3
times the empty window's time from the start of the process to the first picture, of which the processor time is the
steadier figure, and at most 1.5 times its memory (its private part with its share of what several processes use) when
nothing has happened for a while. HubDesk's first picture is its ground: bar, rail and surface; the second has menus,
account and gauge, too. Run it with::

    python -m tests.benchmarks.bench_start [--rounds 15] [--idle 5] [--screen]

``--screen`` shows them on a virtual screen (Xvfb) instead of Qt's offscreen platform.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tests.benchmarks import measuring

if TYPE_CHECKING:
    from collections.abc import Sequence

_ROOT = Path(__file__).resolve().parents[2]
_WEIGHED = 3
"""Rounds in which memory is looked at; it hardly varies."""
_WINDOWS = {
    "an empty QMainWindow": ("start_empty",),
    "HubDesk, first picture": ("start_hubdesk", "ground"),
    "HubDesk, furnished": ("start_hubdesk",),
}


@dataclass(frozen=True, slots=True)
class Start:
    """How one start went.

    Attributes:
        wall: Seconds until the first picture.
        cpu: Processor seconds of the process until then.
        memory: Bytes that it holds when it has been idle, its share of what it shares with others; 0 when not asked.
    """

    wall: float
    cpu: float
    memory: int


def start(module: Sequence[str], environment: dict[str, str], idle: float) -> Start:
    """Start a window, look at it, and end it; with ``idle`` seconds of rest also at its memory."""
    began = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-m", f"tests.benchmarks.{module[0]}", *module[1:]],
        cwd=_ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        assert process.stdout is not None
        word, _, cpu = process.stdout.readline().decode().partition(" ")
        wall = time.perf_counter() - began
        assert word == "painted", f"{module[0]} was not painted"
        memory = 0
        if idle:
            with suppress(subprocess.TimeoutExpired):
                process.wait(idle)
            memory = measuring.held_by(process.pid, "Pss:")
            assert memory or not Path("/proc").exists(), f"{module[0]} ended while nobody used it"
        process.kill()
    return Start(wall, float(cpu), memory)


def measure(rounds: int, idle: float, *, screen: bool) -> None:
    """Print the figures."""
    found: dict[str, list[Start]] = {name: [] for name in _WINDOWS}
    memory: dict[str, list[int]] = {name: [] for name in _WINDOWS}
    platform = "xcb" if screen else "offscreen"
    with TemporaryDirectory() as home:
        environment = measuring.usual_environment(HUBDESK_HOME=home, QT_QPA_PLATFORM=platform)
        for turn in range(rounds + 1):
            for name, module in _WINDOWS.items():
                rests = 0 < turn <= _WEIGHED
                one = start(module, environment, idle if rests else 0)
                if turn:  # the first one of each compiles modules and fills the disk's cache
                    found[name].append(one)
                if rests:
                    memory[name].append(one.memory)
    lines, base = [], None
    for name, starts in found.items():
        walls = sorted(one.wall for one in starts)
        each = (measuring.middle(walls), measuring.middle(one.cpu for one in starts), measuring.middle(memory[name]))
        base = base or each
        ratios = [f"{value / first:.2f}" if first else "" for value, first in zip(each, base, strict=True)]
        times = (f"{1000 * value:.0f}" for value in (each[0], walls[0], walls[-1]))
        lines.append((name, *times, ratios[0], f"{1000 * each[1]:.0f}", ratios[1], f"{each[2] / 1e6:.0f}", ratios[2]))
    headers = ("", "median ms", "best", "worst", "ratio", "CPU ms", "ratio", "idle MB", "ratio")
    measuring.print_table(headers, lines)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--idle", type=float, default=5.0, help="seconds until memory is looked at")
    parser.add_argument("--screen", action="store_true", help="on a virtual screen")
    given = parser.parse_args()
    if given.screen and "DISPLAY" not in os.environ:
        command = [
            "xvfb-run",
            "-a",
            "-s",
            "-screen 0 1920x1080x24",
            sys.executable,
            "-m",
            "tests.benchmarks.bench_start",
        ]
        sys.exit(subprocess.call([*command, *sys.argv[1:]], cwd=_ROOT))
    measure(given.rounds, given.idle, screen=given.screen)


if __name__ == "__main__":
    main()
