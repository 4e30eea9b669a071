"""What a person does while something is under way: typing, sorting, pasting, resuming, another file or account."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from hubdesk.core.errors import FileProblem, Unreachable
from hubdesk.engine.new_properties import NewKind
from hubdesk.engine.paging import PageFilter
from hubdesk.gui.importer.cell_range import CellRange
from hubdesk.gui.importer.steps import Step
from tests.support.fake_import import ACME, DEMO

pytestmark = [pytest.mark.anyio, pytest.mark.gui]


async def _checked(rig_of: Any) -> Any:
    """Return a rig at a checked file with the first rows at hand."""
    rig = rig_of(show=True)
    await rig.check()
    await _rows(rig)
    return rig


async def _rows(rig: Any) -> None:
    await rig.until(lambda: rig.pane.check.model.shown(0) is not None)


async def _correct(rig: Any) -> None:
    model = rig.pane.check.model
    model.setData(model.index(0, 0), "Other")
    await rig.settle()


def _next_checks(rig: Any, change: Any) -> None:
    """Let ``change`` see each checked file before the pane does."""
    plain = rig.services.check

    async def check(*args: Any, **options: Any) -> Any:
        checked = await plain(*args, **options)
        change(checked)
        return checked

    rig.services.check = check


async def test_what_is_being_typed_outlives_the_check_of_the_cell_before(rig_of):
    rig = await _checked(rig_of)
    grid = rig.pane.check.grid
    rig.services.hold_check = True
    await _correct(rig)
    grid.go_to(1, 0)
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_F2)
    grid.findChild(QLineEdit, "cell_editor").setText("half typ")
    rig.services.released.set()
    await rig.settle()
    editor = grid.findChild(QLineEdit, "cell_editor")
    assert editor.text() == "half typ"
    assert rig.controller.check.busy
    QTest.keyClick(editor, Qt.Key.Key_Return)
    await rig.until(lambda: not rig.controller.check.busy)
    edits = rig.controller.columns.draft.edits
    assert [text for row in edits.values() for text in row.values()] == ["Other", "half typ"]
    assert rig.services.heads[-1].layout.edits == edits


async def test_who_leaves_a_cell_as_it_was_sees_the_new_check(rig_of):
    rig = await _checked(rig_of)
    grid = rig.pane.check.grid
    rig.services.hold_check = True
    await _correct(rig)
    QTest.keyClick(grid, Qt.Key.Key_F2)
    rig.services.released.set()
    await rig.settle()
    QTest.keyClick(grid.findChild(QLineEdit, "cell_editor"), Qt.Key.Key_Escape)
    await rig.until(lambda: not rig.controller.check.busy)
    assert rig.controller.check.checked is rig.services.checked


async def test_a_sort_that_the_next_check_overtakes_is_done_with_its_rows(rig_of):
    rig = await _checked(rig_of)
    old = rig.controller.check.checked
    old.hold = asyncio.Event()
    rig.services.hold_check = True
    await _correct(rig)
    rig.controller.check.sort(1)
    await rig.settle()
    rig.services.released.set()
    await rig.settle()
    asked = len(old.asked)
    old.hold.set()
    await rig.settle()
    assert (old.closed, len(old.asked)) == (True, asked)
    assert rig.controller.check.filter.order is not None
    assert rig.services.checked.asked[-1][0] == rig.controller.check.filter


async def test_the_order_of_a_new_check_can_be_stopped(rig_of):
    rig = await _checked(rig_of)
    rig.controller.check.sort(1)
    await rig.settle()
    await _rows(rig)
    _next_checks(rig, lambda checked: setattr(checked, "hold", asyncio.Event()))
    await _correct(rig)
    line = rig.pane.check.arranging
    assert line.isVisible()
    line.stop.click()
    await rig.settle()
    assert not rig.controller.check.busy
    assert not line.isVisible()
    assert rig.controller.check.filter == PageFilter("findings")


async def test_the_field_that_finds_rows_says_what_is_looked_for(rig_of):
    rig = await _checked(rig_of)
    rig.pane.check.search.setText("huong")
    rig.controller.check._search("huong")
    await rig.settle()
    await _rows(rig)

    def find_nothing(checked: Any) -> None:
        matching = checked._matching
        checked._matching = lambda wanted: [] if wanted.text else matching(wanted)

    _next_checks(rig, find_nothing)
    await _correct(rig)
    await rig.until(lambda: not rig.controller.check.busy)
    assert rig.controller.check.filter.text == "huong"
    assert rig.pane.check.search.text() == "huong"
    assert rig.pane.check._empty._title.text() == "No row fits."


async def test_cells_are_emptied_in_the_rows_that_were_in_sight(rig_of):
    rig = await _checked(rig_of)
    checked = rig.controller.check.checked
    checked._delay = 0.02
    rig.pane.check.grid.clear_wanted.emit(CellRange(0, 0, 1500, 0))
    await asyncio.sleep(0.01)
    rig.controller.check.show_filter(PageFilter("all"))
    await rig.until(lambda: not rig.controller._scope.running("cells"))
    assert {wanted for wanted, _, count in checked.asked if count != 256} == {PageFilter("findings")}
    await rig.until(lambda: not rig.controller.check.busy)
    await rig.settle()


async def test_cells_of_a_file_are_not_emptied_in_the_next_one(rig_of):
    rig = await _checked(rig_of)
    rig.controller.check.checked._delay = 0.05
    rig.pane.check.grid.clear_wanted.emit(CellRange(0, 0, 10, 0))
    await asyncio.sleep(0.01)
    await rig.read("/data/other.csv")
    await rig.until(lambda: not rig.controller._scope.running("cells"))
    await asyncio.sleep(0.1)
    assert rig.controller.columns.draft.edits == {}


async def test_a_property_made_in_one_account_is_none_of_the_next(rig_of):
    rig = rig_of()
    await rig.read()
    hold, plain = asyncio.Event(), rig.services.new_property

    async def new_property(*args: Any) -> Any:
        made = await plain(*args)
        await hold.wait()
        return made

    rig.services.new_property = new_property
    rig.controller.columns._create_property(0, "Form of address", NewKind.TEXT)
    await rig.settle()
    rig.services.switch(DEMO)
    await rig.settle()
    hold.set()
    await rig.settle()
    draft = rig.controller.columns.draft
    assert "made_here" not in draft.catalogue.by_name
    assert draft.choices[0].property != "made_here"


async def test_a_draft_that_is_being_made_is_made_for_the_account_that_there_is(rig_of):
    rig = rig_of()
    hold, asked, plain = asyncio.Event(), [], rig.services.catalogue

    async def catalogue() -> Any:
        asked.append(rig.services.account)
        if len(asked) == 1:
            await hold.wait()
        return await plain()

    rig.services.catalogue = catalogue
    await rig.read()
    rig.services.switch(DEMO)
    await rig.settle()
    assert asked == [ACME, DEMO]
    assert rig.controller.columns.draft is not None


async def test_another_account_mends_a_draft_that_could_not_be_made(rig_of):
    rig = rig_of()
    plain = rig.services.catalogue

    async def catalogue() -> Any:
        if rig.services.account is ACME:
            raise Unreachable("HubSpot cannot be reached.", code="network")
        return await plain()

    rig.services.catalogue = catalogue
    await rig.read()
    assert rig.controller.columns.draft is None
    rig.services.switch(DEMO)
    await rig.settle()
    assert rig.controller.columns.draft is not None


async def test_what_is_written_is_not_taken_for_a_job_that_is_still_being_opened(rig_of):
    rig = rig_of()
    await rig.skip()
    hold, plain = asyncio.Event(), rig.services.resume_job

    async def resume_job(job_id: str) -> Any:
        await hold.wait()
        return await plain(job_id)

    rig.services.resume_job = resume_job
    rig.controller.resuming.job("9ZZZ")
    await rig.settle()
    rig.controller.go_on()
    await rig.settle()
    written = rig.controller.run.job
    hold.set()
    await rig.settle()
    assert rig.controller.run.job is written
    assert [job.job_id for job in rig.services.jobs] == ["7F3K"]


async def test_a_job_that_goes_on_behind_another_file_puts_that_away(rig_of):
    rig = rig_of()
    job = await rig.run()
    job.fail(Unreachable("HubSpot cannot be reached.", code="network"))
    await rig.settle()
    await rig.read("/data/other.csv")
    rig.controller.resuming.job(job.job_id)
    await rig.settle()
    assert rig.at(Step.RUN)
    assert rig.controller.head is None
    assert rig.controller.columns.draft is None


async def test_a_file_that_is_no_longer_read_is_not_checked(rig_of):
    rig = rig_of(show=True)
    await rig.check()
    rig.controller.go_to(Step.FILE)
    rig.services.problem = FileProblem("This is not text.", code="file.not_text")
    rig.pane.file.encoding_chosen.emit("utf-8")
    await rig.settle()
    for step in (Step.COLUMNS, Step.CHECK):
        rig.controller.go_to(step)
        rig.controller.go_on()
        await rig.settle()
        assert rig.at(Step.FILE), "where it says why"
