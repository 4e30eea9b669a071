"""How long the window takes from the start of its process to its first picture, beside an empty main window of Qt.

Both start in turns, each in a new process. Run it with::

    python -m tests.benchmarks.bench_start [--rounds 15] [--screen]

``--screen`` shows them on a virtual screen (Xvfb) instead of Qt's offscreen platform.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks import measuring

_ROOT = Path(__file__).resolve().parents[2]
_WINDOWS = {"an empty QMainWindow": "start_empty", "HubDesk": "start_hubdesk"}


def take_time(module: str, environment: dict[str, str]) -> tuple[float, float]:
    """Start a window and return wall and processor seconds until its first picture."""
    began = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-m", f"tests.benchmarks.{module}"],
        cwd=_ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        spent = time.perf_counter() - began, measuring.cpu_of(process.pid)
        process.kill()
    assert line == b"painted\n", f"{module} was not painted"
    return spent


def measure(rounds: int, *, screen: bool) -> None:
    """Print the figures."""
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in _WINDOWS}
    with TemporaryDirectory() as home:
        platform = "xcb" if screen else "offscreen"
        environment = measuring.usual_environment(HUBDESK_HOME=home, QT_QPA_PLATFORM=platform)
        for turn in range(rounds + 1):
            for name, module in _WINDOWS.items():
                spent = take_time(module, environment)
                if turn:  # the first one of each compiles modules and fills the disk's cache
                    found[name].append(spent)
    base = measuring.middle(wall for wall, _ in next(iter(found.values())))
    lines = []
    for name, times in found.items():
        walls = sorted(wall for wall, _ in times)
        wall, cpu = measuring.middle(walls), measuring.middle(cpu for _, cpu in times)
        each = (wall, walls[0], walls[-1], cpu)
        lines.append((name, *(f"{1000 * value:.0f}" for value in each), f"{wall / base:.2f}"))
    measuring.print_table(("", "median ms", "best", "worst", "CPU ms", "ratio"), lines)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15)
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
    measure(given.rounds, screen=given.screen)


if __name__ == "__main__":
    main()
