"""Walking through findings: pages, filters, next and previous."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from hubdesk.core.errors import StorageProblem
from hubdesk.engine.paging import PageFilter
from hubdesk.engine.records import CellFinding, PageRow
from hubdesk.gui.importer.page_cache import PAGE
from tests.support.fake_file import FakeChecked

pytestmark = [pytest.mark.anyio, pytest.mark.gui]


def _place(rig: Any) -> tuple[int, int]:
    index = rig.pane.check.grid.currentIndex()
    return index.row(), index.column()


async def test_the_grid_shows_rows_with_findings_first_and_fetches_what_is_seen(rig_of):
    rig = rig_of(show=True, rows=184_620)
    await rig.check()
    await rig.until(lambda: rig.pane.check.model.shown(0) is not None)
    assert rig.pane.check.model.rowCount() == 26_374
    assert rig.pane.check.model.shown(0).row == 7
    pages = {offset // PAGE for _, offset, _ in rig.services.checked.asked}
    assert pages == {0}


async def test_jumping_to_the_end_fetches_the_end_and_not_what_lies_between(rig_of):
    rig = rig_of(show=True)
    await rig.check()
    rig.controller.check.show_filter(PageFilter("all"))
    await rig.settle()
    rig.pane.check.grid.go_to(5213, 0)
    await rig.until(lambda: rig.pane.check.model.shown(5213) is not None)
    offsets = {offset // PAGE for wanted, offset, _ in rig.services.checked.asked if wanted.kind == "all"}
    assert max(offsets) == 5213 // PAGE
    assert len(offsets) <= 4


async def test_the_card_says_the_finding_of_the_current_cell(rig_of):
    rig = rig_of(show=True)
    await rig.check()
    card = rig.pane.check.finding.sentence
    await rig.until(lambda: card.text() == "gmial.com looks like gmail.com.")
    rig.controller.check.step(1)
    await rig.until(lambda: "V.I.P." in card.text())
    assert rig.pane.check._position.text() == "2 of 744"
    rig.controller.check.step(-1)
    await rig.until(lambda: "gmial.com" in card.text())


async def test_the_finding_of_a_row_that_is_out_of_sight_is_said(rig_of):
    """In a low window with large text the grid lies below the edge, where nothing is painted and nothing asked for."""
    rig = rig_of(show=False)
    await rig.check()
    await rig.until(lambda: rig.pane.check.finding.sentence.text() == "gmial.com looks like gmail.com.")


async def test_next_and_previous_skip_rows_without_findings_when_all_rows_are_shown(rig_of):
    rig = rig_of(show=True)
    await rig.check()
    rig.controller.check.show_filter(PageFilter("all"))
    await rig.settle()
    rig.pane.check.grid.go_to(0, 0)
    for expected in (6, 13, 20):
        rig.controller.check.step(1)
        await rig.until(lambda expected=expected: _place(rig)[0] == expected)
    rig.controller.check.step(-1)
    await rig.until(lambda: _place(rig)[0] == 13)


async def test_at_the_last_finding_next_stays(rig_of):
    rig = rig_of(show=True)
    await rig.check()
    last = rig.pane.check.model.rowCount() - 1
    rig.pane.check.grid.go_to(last, 8)
    await rig.settle()
    rig.controller.check.step(1)
    await rig.settle()
    assert _place(rig)[0] == last


async def test_a_kind_of_the_list_filters_the_grid(rig_of):
    rig = rig_of(show=True)
    await rig.check()
    wanted = PageFilter("errors", code="phone.short", column="Telefon")
    rig.pane.check.filter_chosen.emit(wanted)
    await rig.settle()
    count = await rig.services.checked.count(wanted)
    assert 0 < rig.pane.check.model.rowCount() == count < 744


async def test_a_text_without_a_row_says_so(rig_of):
    rig = rig_of()
    await rig.check()
    rig.pane.check.text_searched.emit("nowhere to be found")
    await rig.settle()
    assert rig.pane.check.stack.currentWidget() is rig.pane.check._empty
    rig.pane.check.text_searched.emit("")
    await rig.settle()
    assert rig.pane.check.stack.currentWidget() is not rig.pane.check._empty


async def test_nothing_to_correct_is_an_empty_state_that_says_how_many_fit(rig_of):
    rig = rig_of(findings=False)
    await rig.check()
    assert rig.pane.check._empty._title.text() == "Nothing to correct. All 5,214 rows fit."
    assert rig.pane.primary.isEnabled()


async def test_counts_grow_while_the_check_goes_on(rig_of):
    rig = rig_of(hold_check=True)
    await rig.check()
    assert rig.controller.check.busy
    assert not rig.pane.primary.isEnabled()
    await rig.until(lambda: rig.controller.check.rows_so_far == 61_000)
    rig.services.released.set()
    await rig.settle()
    assert not rig.controller.check.busy
    assert rig.pane.primary.isEnabled()


async def test_a_page_that_cannot_be_read_is_told_and_asked_for_again(rig_of):
    rig = rig_of(show=True)
    await rig.check()
    await rig.until(lambda: rig.pane.check.model.shown(0) is not None)
    rig.services.checked.fail = StorageProblem("The worker ended.", code="worker.gone")
    rig.controller.check.show_filter(PageFilter("all"))
    await rig.until(lambda: "worker.gone" in rig.banners)
    rig.services.checked.fail = None
    rig.pane.check.model.want(0)
    await rig.until(lambda: rig.pane.check.model.shown(0) is not None)


async def test_leaving_for_a_new_file_lets_go_of_the_checked_one(rig_of):
    rig = rig_of()
    await rig.check()
    rig.controller.new_import()
    await rig.settle()
    assert rig.services.checked.closed
    assert rig.controller.check.checked is None


async def test_under_a_kind_next_goes_from_row_to_row_of_its_column(rig_of, monkeypatch):
    """Other findings of the same rows are left for later."""
    two = (
        CellFinding(3, "email.typo_domain", "warning", "gmial.com looks like gmail.com.", "gmail.com"),
        CellFinding(4, "phone.short", "error", "“555” is too short."),
    )
    real = FakeChecked.page

    async def page(self: Any, wanted: PageFilter, offset: int, count: int) -> list[PageRow]:
        return [replace(row, findings=two) for row in await real(self, wanted, offset, count)]

    monkeypatch.setattr(FakeChecked, "page", page)
    rig = rig_of(show=True)
    await rig.check()
    rig.controller.check.show_filter(PageFilter("errors", code="phone.short", column="Telefon"))
    await rig.settle()
    await rig.until(lambda: rig.pane.check.model.shown(0) is not None)
    phone = rig.pane.check.model.columns.index(4)
    assert _place(rig) == (0, phone)
    assert rig.pane.check.finding.sentence.text() == "“555” is too short."
    rig.controller.check.step(1)
    await rig.until(lambda: _place(rig) == (1, phone))
    rig.controller.check.step(-1)
    await rig.until(lambda: _place(rig) == (0, phone))


async def test_a_check_is_under_way_while_the_one_before_is_put_away(rig_of, monkeypatch):
    rig = rig_of()
    await rig.check()
    closing, close = asyncio.Event(), rig.services.checked.close

    async def slowly():
        await closing.wait()
        await close()

    monkeypatch.setattr(rig.services.checked, "close", slowly)
    rig.services.hold_check = True
    rig.controller.start_check()
    await rig.settle()
    assert rig.controller.check.busy
    assert not rig.pane.primary.isEnabled()
    closing.set()
    await rig.settle()
    assert rig.controller.check.busy


async def test_the_end_of_a_check_that_was_replaced_ends_no_other(rig_of):
    rig = rig_of(hold_check=True)
    await rig.check()
    first = rig.controller.check
    rig.controller.start_check()
    assert first.busy
    await rig.settle()
    assert first.busy
    rig.services.check_problem = StorageProblem("The worker ended.", code="worker.gone")
    rig.services.released.set()
    await rig.settle()
    assert not first.busy
    rig.services.check_problem, rig.services.hold_check = None, False
    rig.controller.start_check()
    await rig.settle()
    assert not first.busy
    assert first.checked is not None
