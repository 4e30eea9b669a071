"""The executable: how large it is installed, and how long it takes to its first picture beside an empty window.

The empty main window of Qt is packaged in the same way. Both start in turns on a virtual screen, with an empty
environment; the time ends when the middle of the screen is no longer black. Build the executable first, then run::

    python -m tests.benchmarks.bench_packaged [--executable dist/hubdesk/hubdesk] [--rounds 15]

Needs Xvfb. What is packaged for it is kept in the folder of ``--empty``.
"""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tests.benchmarks import measuring

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_ROOT = Path(__file__).resolve().parents[2]
_PATIENCE = 30.0
_MEGABYTE = 1_000_000


def size_of(folder: Path) -> int:
    """Return the bytes of all files below a folder; a link counts nothing."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def packaged_empty(folder: Path) -> Path:
    """Return the packaged empty window, made in ``folder`` unless it is there."""
    program = folder / "empty" / "empty"
    if not program.exists():
        spec = str(_ROOT / "tests" / "benchmarks" / "packaged_empty.spec")
        command = (
            sys.executable,
            "-m",
            "PyInstaller",
            "--noconfirm",
            "--log-level",
            "ERROR",
            "--distpath",
            str(folder),
        )
        subprocess.run([*command, "--workpath", str(folder / "work"), spec], cwd=folder, check=True)
    return program


def take_time(program: Path, display: str, home: str, is_dark: Callable[[], bool]) -> tuple[float, float]:
    """Start a program on the screen and return wall and processor seconds until it is painted."""
    _wait(is_dark)
    began = time.perf_counter()
    process = subprocess.Popen(
        [program],
        env={"DISPLAY": display, "HOME": home, "LC_ALL": "C.UTF-8"},
        cwd="/",
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait(lambda: not is_dark())
        return time.perf_counter() - began, measuring.cpu_of(process.pid)
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _wait(reached: Callable[[], bool]) -> None:
    end = time.perf_counter() + _PATIENCE
    while not reached():
        assert time.perf_counter() < end, "nothing was painted"
        os.sched_yield()


@contextmanager
def screen() -> Iterator[tuple[str, Callable[[], bool]]]:
    """Provide a virtual screen: its name, and whether its middle is black."""
    reader, writer = os.pipe()
    command = ("Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x800x24", "-nolisten", "tcp")
    server = subprocess.Popen(command, pass_fds=(writer,), stderr=subprocess.DEVNULL)
    os.close(writer)
    try:
        with os.fdopen(reader) as told:
            display = f":{told.readline().strip()}"
        os.environ.update(DISPLAY=display, QT_QPA_PLATFORM="xcb")
        from PySide6.QtGui import QGuiApplication

        watcher = QGuiApplication([])
        middle = watcher.primaryScreen()

        def is_dark() -> bool:
            return (middle.grabWindow(0, 640, 300, 1, 1).toImage().pixel(0, 0) & 0xFFFFFF) == 0

        yield display, is_dark
        watcher.shutdown()
    finally:
        server.terminate()
        server.wait()


def measure(executable: Path, empty: Path, rounds: int) -> None:
    """Print the figures."""
    programs = {"an empty QMainWindow": empty, "HubDesk": executable}
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in programs}
    with TemporaryDirectory() as home, screen() as (display, is_dark):
        for turn in range(rounds + 1):
            for name, program in programs.items():
                spent = take_time(program, display, home, is_dark)
                if turn:  # the first one of each fills the disk's cache
                    found[name].append(spent)
    base = measuring.middle(wall for wall, _ in found["an empty QMainWindow"])
    lines = []
    for name, program in programs.items():
        times = sorted(wall for wall, _ in found[name])
        wall, cpu = measuring.middle(times), measuring.middle(cpu for _, cpu in found[name])
        figures = (f"{1000 * value:.0f}" for value in (wall, times[0], times[-1], cpu))
        lines.append((name, f"{size_of(program.parent) / _MEGABYTE:.0f}", *figures, f"{wall / base:.2f}"))
    measuring.print_table(("", "installed MB", "median ms", "best", "worst", "CPU ms", "ratio"), lines)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--executable", type=Path, default=_ROOT / "dist" / "hubdesk" / "hubdesk")
    parser.add_argument("--empty", type=Path, default=_ROOT / "dist" / "empty-window")
    parser.add_argument("--rounds", type=int, default=15)
    given = parser.parse_args()
    given.empty.mkdir(parents=True, exist_ok=True)
    measure(given.executable.resolve(), packaged_empty(given.empty.resolve()), given.rounds)


if __name__ == "__main__":
    main()
