"""The File, Columns and Check steps of the real window with a file that has everything wrong, one picture each.

``python -m tests.support.tour_columns [--file FILE] [--pictures FOLDER] [--look dark] [--scale 2]`` opens it on the
demo portal and stops before anything is written. Runs offscreen and on a screen.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from hubdesk.engine.records import PageFilter
from hubdesk.gui.importer.cell_range import CellRange
from tests.support.nasty_file import nasty_file
from tests.support.tour import until
from tests.support.touring import in_window, look_of, look_options

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.gui.main_window import MainWindow
    from hubdesk.gui.start import WindowBuilder

_SETTLE = 0.6


async def walk(window: MainWindow, builder: WindowBuilder, path: Path, shot: Callable[[str], None]) -> None:
    """Go through the three steps."""
    await until(lambda: builder.account is not None, "an account")
    window.show_pane("import")
    controller = builder.importer()
    window.files_dropped.emit([path])
    await until(lambda: controller.footer().enabled, "the file is read")
    await _picture(shot, "file")
    controller.go_on()
    await until(lambda: controller.columns.draft is not None, "the columns are suggested")
    await _picture(shot, "columns")
    view, draft = controller.pane.columns, controller.columns.draft
    assert draft is not None
    names = [choice.column for choice in draft.choices]
    for column in ("Status", "Name"):
        if column in names:
            view.table.selectRow(names.index(column))
            await _picture(shot, f"columns-{column.lower()}")
    view.extras.add_join.click()
    editor = view.extras.join
    for combo, name in zip(editor.columns, ("Straße", "Hausnr"), strict=False):
        combo.set_value(name)
    editor.target.set_value("address")
    editor.target.activated.emit(0)
    await _picture(shot, "columns-join")
    editor.accept.click()
    controller.columns._change_constant("country", "Germany")
    await _picture(shot, "columns-joined")
    controller.go_on()
    await until(lambda: controller.check.checked is not None and controller.footer().enabled, "the check is done")
    await _picture(shot, "check")
    check = controller.pane.check
    check.finding.fix_all.click()
    await until(lambda: not controller.check.busy, "all rows are checked again")
    await _picture(shot, "check-fixed")
    option = next(n for n in range(20) if "option" in check.findings.line(n).text)
    check.findings.choose(option)
    await _picture(shot, "check-option")
    check.finding.all_values.click()
    await _picture(shot, "check-values")
    check.drawer.close_drawer()
    controller.check.show_filter(PageFilter("all"))
    await asyncio.sleep(_SETTLE)
    check.grid.go_to(2, 1)
    check.grid.ranges.chosen = CellRange(2, 1, 5, 3)
    check.grid.viewport().update()
    await _picture(shot, "check-range")


async def _picture(shot: Callable[[str], None], name: str) -> None:
    await asyncio.sleep(_SETTLE)
    shot(name)


def main(arguments: list[str]) -> int:
    """Open the file and keep pictures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--file", type=lambda text: Path(text).absolute())
    look_options(parser)
    wanted = parser.parse_args(arguments)
    look = look_of(wanted)
    with tempfile.TemporaryDirectory() as folder:
        path = wanted.file or nasty_file(Path(folder) / "Messe_Teilnehmer (2).csv")

        async def act(window: MainWindow, builder: WindowBuilder) -> bool:
            await walk(window, builder, path, lambda name: look.shoot(window, name))
            return True

        return in_window(act, look, demo=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
