"""The File, Columns and Check steps of the real window with a file that has everything wrong, one picture each.

``python -m tests.support.tour_columns [--file FILE] [--pictures FOLDER] [--look dark] [--write]`` opens it on the
demo portal and stops before anything is written unless told to. Runs offscreen and on a screen.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from hubdesk.engine.paging import PageFilter
from hubdesk.gui.importer.cell_range import CellRange
from tests.support.nasty_file import nasty_file
from tests.support.tour import until
from tests.support.touring import in_window, look_of, look_options

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.engine.records import Summary
    from hubdesk.gui.importer.check_view import CheckView
    from hubdesk.gui.importer.controller import ImportController
    from hubdesk.gui.main_window import MainWindow
    from hubdesk.gui.start import WindowBuilder

_SETTLE = 0.6


async def walk(
    window: MainWindow, builder: WindowBuilder, path: Path, shot: Callable[[str], None] | None
) -> ImportController:
    """Go through the three steps and return their controller."""
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
    view.table.selectRow(names.index("Hausnr"))
    await asyncio.sleep(_SETTLE / 10)
    create = next(each for each in view.inspector.findChildren(QPushButton, "create") if each.isVisible())
    create.click()
    view.go_to_inspector()
    await _picture(shot, "columns-create")
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
    view.extras.add_after.click()
    view.extras.after.into.setText("Autumn fair")
    await _picture(shot, "columns-after")
    view.extras.after.accept.click()
    await _picture(shot, "columns-listed")
    controller.go_on()
    await until(lambda: controller.check.checked is not None and controller.footer().enabled, "the check is done")
    await _picture(shot, "check")
    check = controller.pane.check
    await until(check.finding.fix_all.isVisible, "what can be fixed is known")
    check.finding.fix_all.click()
    await until(lambda: not controller.check.busy, "all rows are checked again")
    await _picture(shot, "check-fixed")
    option = next(n for n in range(20) if "option" in check.findings.line(n).text)
    check.findings.choose(option)
    await _picture(shot, "check-option")
    await until(check.finding.all_values.isVisible, "a value waits")
    check.finding.all_values.click()
    await _picture(shot, "check-values")
    check.drawer.close_drawer()
    controller.check.show_filter(PageFilter("all"))
    await asyncio.sleep(_SETTLE)
    check.grid.go_to(2, 1)
    check.grid.ranges.chosen = CellRange(2, 1, 5, 3)
    check.grid.viewport().update()
    await _picture(shot, "check-range")
    check.grid.sort_wanted.emit(2)
    await until(lambda: not controller.check.arranging and controller.check.filter.order is not None, "rows in order")
    await _picture(shot, "check-sorted")
    return controller


def _fewer_than(check: CheckView, count: int) -> bool:
    return len(check.values.combos) < count


async def write(controller: ImportController) -> Summary:
    """Decide about each value in the list of all, and write what can go on without a comparison."""
    check = controller.pane.check
    check.finding.all_values_wanted.emit()
    while check.values.combos:
        combo, waiting = check.values.combos[0], len(check.values.combos)
        combo.setCurrentIndex(1)
        combo.activated.emit(1)
        await until(partial(_fewer_than, check, waiting), "the value is decided")
    await until(lambda: not controller.check.busy and controller.footer().enabled, "all rows are checked again")
    controller.go_on()
    controller.pane.preview.skip_wanted.emit()
    await until(lambda: controller.footer().enabled, "what will be written is known")
    controller.go_on()
    await until(lambda: controller.summary is not None, "the run has ended")
    assert controller.summary is not None
    return controller.summary


async def _picture(shot: Callable[[str], None] | None, name: str) -> None:
    await asyncio.sleep(_SETTLE if shot is not None else _SETTLE / 10)
    if shot is not None:
        shot(name)


def main(arguments: list[str]) -> int:
    """Open the file and keep pictures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--file", type=lambda text: Path(text).absolute())
    parser.add_argument("--write", action="store_true")
    look_options(parser)
    wanted = parser.parse_args(arguments)
    look = look_of(wanted)
    with tempfile.TemporaryDirectory() as folder:
        path = wanted.file or nasty_file(Path(folder) / "Messe_Teilnehmer (2).csv")

        async def act(window: MainWindow, builder: WindowBuilder) -> bool:
            controller = await walk(
                window, builder, path, partial(look.shoot, window) if look.pictures is not None else None
            )
            if wanted.write:
                summary = await write(controller)
                sys.stdout.write(json.dumps(summary.as_json()) + "\n")
            return True

        return in_window(act, look, demo=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
