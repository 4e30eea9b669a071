"""The rejected rows as a workbook, from the Results step of the whole window, and back again."""

from __future__ import annotations

import pytest
from python_calamine import CalamineWorkbook

from hubdesk.gui.aio import qtwait
from tests.support.contacts_file import HEADERS, person, write_people, write_rows
from tests.support.waiting import until

pytestmark = [pytest.mark.gui, pytest.mark.anyio]


async def test_rejected_rows_become_a_workbook_that_comes_back(open_window, portal, tmp_path, monkeypatch):
    asked = []

    async def save_file(_parent, _title, _filters, proposal):
        asked.append(proposal)
        return asked_for[0]

    monkeypatch.setattr(qtwait, "save_file", save_file)
    asked_for = [tmp_path / "to mend.xlsx"]
    people = [person(number, "mend.example") for number in range(3)]
    bad = ("0049 no address", "=Ann", "O’Neill", "Graz")
    async with open_window(portal) as whole:
        await whole.imported(write_rows(tmp_path / "people.csv", HEADERS, [*people, bad]))
        button = whole.pane.results.workbook
        assert button.isVisible()
        assert button.isEnabled()
        button.click()
        await until(lambda: asked_for[0].exists())
        await whole.settle("workbook")
        assert asked[0].name == "rejected.xlsx"
        header, *rows = CalamineWorkbook.from_path(asked_for[0]).get_sheet_by_index(0).to_python()
        assert header[-4:] == list(HEADERS)
        assert [row[-4:] for row in rows] == [list(bad)]

        asked_for[0] = tmp_path / "no such folder" / "rows.xlsx"
        button.click()
        await until(lambda: "“rows.xlsx” cannot be written" in " ".join(whole.banners()))

        await whole.read(tmp_path / "to mend.xlsx")
        assert whole.importer.head is not None
        assert whole.importer.head.layout.headers[-4:] == HEADERS


async def test_where_nothing_was_rejected_nothing_is_to_be_mended(open_window, portal, tmp_path):
    async with open_window(portal) as whole:
        await whole.imported(write_people(tmp_path / "people.csv", 3, "good.example"))
        assert not whole.pane.results.workbook.isVisible()
