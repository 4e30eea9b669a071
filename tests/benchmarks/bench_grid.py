"""The Check step with a million rows: filter, search, select all and sort, and how smooth the window stays meanwhile.

    python -m tests.benchmarks.bench_grid [--rows 1000000] [--screen]

The window is the real one with the real engine in a process of its own, without an account. The file is that of
``bench_check``: 12 columns, about 176 bytes a row. While all rows are checked, and while they are filtered, chosen,
sorted, searched and scrolled, a 5 ms timer ticks; a gap of 5 ms is perfect, one above 16.7 ms may be a missed frame.
The first sort by a column reads it and shows the rows that come first; the rest is sorted behind them. Times are from
the click or key to the rows on screen; "worker" is the processor time of the process that sorts, which says more on a
busy machine.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from tests.benchmarks import measuring
from tests.benchmarks.bench_check import write_file
from tests.benchmarks.bench_smooth import Gaps
from tests.support.tour import until

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.gui.context import GuiContext
    from hubdesk.gui.importer.controller import ImportController
    from hubdesk.gui.main_window import MainWindow
    from hubdesk.gui.start import WindowBuilder
    from hubdesk.gui.window_parts import WindowParts

_ROOT = Path(__file__).resolve().parents[2]
_SHARES = ("p50", "p99", "p99.9", "max")
_WANTED = {
    "filter to errors": 0.2,
    "search Smith": 0.2,
    "search Müller": 0.2,
    "select all": 0.1,
    "sort by e-mail": 0.5,
    "sort by a number": 0.5,
}


class Measured:
    """Drives the Check step."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._controller: ImportController | None = None
        self._found: dict[str, Any] = {"steps": [], "phases": {}}

    async def run(self, builder: WindowBuilder, file: Path) -> dict[str, Any]:
        """Check ``file`` and return the figures."""
        self._window.resize(1280, 800)
        self._window.show_pane("import")
        controller = self._controller = builder.importer()
        gaps = Gaps()
        controller.open_file(file)
        await until(lambda: controller.footer().enabled, "the first rows")
        controller.go_on()
        await until(lambda: controller.footer().enabled, "the columns")
        gaps.start()
        controller.start_check()
        await until(lambda: controller.check.checked is not None and not controller.check.busy, "the check", 3600)
        self._found["phases"]["checking"] = gaps.end()
        gaps.start()
        await self._walk()
        self._found["phases"]["looking"] = gaps.end()
        return self._found

    async def _walk(self) -> None:
        """Do what somebody does with the rows."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        from hubdesk.engine.paging import PageFilter

        controller = self._controller
        assert controller is not None
        grid = controller.pane.check.grid
        head = grid.horizontalHeader()
        await self._step("filter to errors", lambda: controller.check.show_filter(PageFilter("errors")))
        await self._step("all rows", lambda: controller.check.show_filter(PageFilter("all")))
        grid.setFocus()
        select = Qt.KeyboardModifier.ControlModifier
        await self._step("select all", lambda: QTest.keyClick(grid, Qt.Key.Key_A, select))
        place = self._place("Email")
        for words in ("sort by e-mail", "the other way", "back to the file"):
            await self._step(words, lambda: head.sectionClicked.emit(place))
        await self._step("sort by e-mail again", lambda: head.sectionClicked.emit(place))
        await self._step("sort by a number", lambda: head.sectionClicked.emit(self._place("Annual revenue")))
        await self._step("filter in order", lambda: controller.check.show_filter(PageFilter("errors")))
        await self._step("jump to the middle", lambda: grid.go_to(grid.model().rowCount() // 2, 0))
        await self._step("all rows again", lambda: controller.check.show_filter(PageFilter("all")))
        for words in ("the other way again", "back to the file again"):
            await self._step(words, lambda: head.sectionClicked.emit(self._place("Annual revenue")))
        await self._step("search Smith", lambda: controller.check.show_filter(PageFilter("all", text="Smith")))
        await self._step("search Müller", lambda: controller.check.show_filter(PageFilter("all", text="Müller")))

    def _place(self, column: str) -> int:
        controller = self._controller
        assert controller is not None
        draft = controller.columns.draft
        assert draft is not None
        file = next(choice.index for choice in draft.choices if choice.column == column)
        return controller.pane.check.model.columns.index(file)

    async def _step(self, words: str, act: Callable[[], object]) -> None:
        """Do something and wait until the rows are on screen."""
        from hubdesk.engine.prepare import CheckedFile

        controller = self._controller
        assert controller is not None
        model, grid = controller.pane.check.model, controller.pane.check.grid
        checked = controller.check.checked
        assert isinstance(checked, CheckedFile)
        pid = checked._have().pid
        cpu, started = measuring.cpu_of(pid), time.perf_counter()
        act()
        await until(lambda: not controller.check.arranging and model.shown(grid.currentIndex().row()), words, 600)
        seconds = time.perf_counter() - started
        self._found["steps"].append((words, seconds, measuring.cpu_of(pid) - cpu))


def be_the_window(file: Path) -> None:
    """Show the window, measure, and print the figures as JSON."""
    from hubdesk.bootstrap import build_services
    from hubdesk.core.clock import SystemClock
    from hubdesk.gui.app import run_window
    from hubdesk.gui.services import MemorySettings
    from hubdesk.gui.start import WindowBuilder

    async def build(context: GuiContext) -> WindowParts:
        builder = WindowBuilder(context, build_services())
        parts = await builder.build(demo=False)
        context.scope.start(go(builder), name="benchmark")
        return parts

    async def go(builder: WindowBuilder) -> None:
        from PySide6.QtWidgets import QApplication

        from hubdesk.gui.main_window import MainWindow

        window = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow))
        try:
            found = await Measured(window).run(builder, file)
            sys.stdout.write(json.dumps(found) + "\n")
        finally:
            window.close()

    run_window(build, MemorySettings(), SystemClock())


def measure(rows: int, *, screen: bool) -> dict[str, Any]:
    """Run the window and return what it found."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "contacts.csv"
        write_file(file, rows)
        environment = measuring.usual_environment(
            HUBDESK_HOME=str(Path(folder) / "home"), QT_QPA_PLATFORM="xcb" if screen else "offscreen"
        )
        shown = measuring.VIRTUAL_SCREEN if screen else ()
        command = [*shown, sys.executable, "-m", "tests.benchmarks.bench_grid", "--window", str(file)]
        ended = subprocess.run(command, cwd=_ROOT, env=environment, capture_output=True, text=True, check=False)
        assert ended.returncode == 0, f"ended with {ended.returncode}: {ended.stderr}"
        assert ended.stdout, ended.stderr
        found: dict[str, Any] = json.loads(ended.stdout.splitlines()[-1])
        return found


def report(found: dict[str, Any]) -> None:
    """Print the tables."""
    lines = [
        (words, f"{seconds:.2f}", f"{cpu:.2f}", f"{_WANTED[words]:.1f}" if words in _WANTED else "")
        for words, seconds, cpu in found["steps"]
    ]
    measuring.print_table(("", "seconds", "worker", "at most"), lines)
    sys.stdout.write("\n")
    rows = [
        (name, f"{phase['seconds']:.1f}", *(f"{phase[key]:.1f}" for key in _SHARES), str(phase["frames"]))
        for name, phase in found["phases"].items()
    ]
    measuring.print_table(("gaps, ms", "seconds", *_SHARES, "> 16.7 ms"), rows)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--screen", action="store_true", help="on a virtual screen")
    parser.add_argument("--window", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.window is not None:
        be_the_window(given.window)
        return
    report(measure(given.rows, screen=given.screen))


if __name__ == "__main__":
    main()
