"""The Import pane in the whole window, on the real engine and a real portal."""

from __future__ import annotations

import gzip

import pytest
from PySide6.QtWidgets import QLabel

from hubdesk.engine.forms.file.form_run import FormRun
from hubdesk.engine.forms.file.preparing import ready_run
from hubdesk.gui.importer.services import Afterwards
from hubdesk.gui.importer.steps import Step
from hubdesk.gui.widgets.buttons import Button
from hubdesk.gui.widgets.combo import Combo
from tests.support.contacts_file import write_rows
from tests.support.waiting import until
from tests.tabular import workbooks

pytestmark = [pytest.mark.anyio, pytest.mark.gui]

CARDS = ("Email", "First name", "Last name", "Message")


async def form_of(whole, name: str = "Contact us", most: int = 1_000) -> FormRun:
    """Return a form of the account as it is handed over by the Forms pane."""
    forms = whole.forms
    forms.listing.read()
    await until(lambda: forms.listing.forms)
    definition = await forms._definition(next(one.id for one in forms.listing.forms if one.name == name))
    run, _ = ready_run(FormRun(definition.id, most=most), definition, whole.services.clock.now())
    return run


def cards(count: int, domain: str) -> list[tuple[str, ...]]:
    return [(f"c{number}@{domain}", f"Ann {number}", "Card", "Please call.") for number in range(count)]


def gzipped(folder, rows):
    path = folder / "cards.csv.gz"
    path.write_bytes(gzip.compress(write_rows(folder / "plain.csv", CARDS, rows).read_bytes()))
    return path


def workbook(folder, rows):
    path = folder / "cards.xlsx"
    path.write_bytes(
        workbooks.xlsx(
            {"Notes": [["Email", "Note"], ["n@instead.example", "x"]], "Cards": [list(CARDS), *map(list, rows)]}
        )
    )
    return path


def text(folder, rows):
    return write_rows(folder / "cards.csv", CARDS, rows)


@pytest.mark.parametrize("write", [text, gzipped, workbook])
async def test_a_file_with_too_many_rows_for_a_form_is_imported_as_it_is_on_the_disk(open_window, tmp_path, write):
    async with open_window() as whole:
        file = write(tmp_path, cards(4, "instead.example"))
        await whole.read_for_form(file, await form_of(whole, most=3))
        if write is workbook:
            whole.pane.file.sheet_chosen.emit("Cards")
            await until(lambda: whole.importer.head is not None and whole.importer.head.layout.headers == CARDS)
            await whole.columns_are_there()
        await whole.check()
        assert whole.pane.state.text() == "HubSpot asks not to use forms for bulk: 3 rows at most"
        (instead,) = (
            each for each in whole.pane.banners.findChildren(Button) if each.text() == "Import contacts instead"
        )
        instead.click()
        await until(lambda: whole.importer.head is None or whole.imports.form is None)
        await whole.columns_are_there()
        assert whole.imports.form is None
        assert whole.importer.way.now is Step.FILE
        assert whole.importer.file.path == file
        assert whole.importer.head.path == file
        assert whole.importer.head.layout.headers == CARDS, "the sheet that was chosen is read"
        assert whole.builder._context.settings.get("import.recent_files") == [str(file)]
        assert whole.banners() == []


async def test_the_contacts_are_found_again_by_list_and_stamp(open_window, portal, tmp_path):
    """A list that cannot be filled is told before anything is written; the stamp is no decision about columns."""
    async with open_window() as whole:
        await whole.read(text(tmp_path, cards(3, "again.example")))
        extras = whole.pane.columns.extras
        extras.afterwards_changed.emit(Afterwards("999999", "internal_notes"))
        await whole.check()
        whole.importer.go_on()
        whole.importer.go_on()
        await until(lambda: whole.banners() == ["There is no list with the id 999999."])
        extras.afterwards_changed.emit(Afterwards("Autumn fair of the window", "internal_notes"))
        await whole.check()
        await whole.compare()
        whole.importer.go_on()
        await whole.finished()
        summary = whole.importer.summary
        assert (summary.created, summary.listed) == (3, 3)
        figures = [label.text() for label in whole.pane.results.findChildren(QLabel) if label.isVisible()]
        assert figures[figures.index("Put on the list “Autumn fair of the window”") + 1] == "3 contacts"
        made = [one for one in portal.contacts() if one["properties"].get("email", "").endswith("@again.example")]
        assert {one["properties"]["internal_notes"] for one in made} == {summary.job}
        headers, catalogue = whole.importer.head.layout.headers, await whole.imports.catalogue()
        assert whole.services.choices.recipe_for(portal.portal_id, headers, catalogue).constants == {}


async def test_only_decisions_about_contacts_are_remembered_for_imports(open_window, portal, tmp_path):
    async with open_window() as whole:
        file = text(tmp_path, cards(2, "memory.example"))
        await whole.read_for_form(file, await form_of(whole))
        whole.pane.columns.property_chosen.emit(1, None)
        await whole.check()
        whole.importer.go_on()
        await until(lambda: whole.importer.footer().writes)
        assert whole.services.choices.of(portal.portal_id).columns == {}
        whole.importer.new_import()
        await whole.read(file)
        assert [each.property for each in whole.importer.columns.draft.choices] == [
            "email",
            "firstname",
            "lastname",
            "message",
        ]
        whole.pane.columns.property_chosen.emit(2, None)
        await whole.check()
        await whole.compare()
        whole.importer.go_on()
        await whole.finished()
        assert whole.services.choices.of(portal.portal_id).property_of("Last name") == (True, None)
        await whole.read_for_form(file, await form_of(whole))
        chosen = {each.column: each.property for each in whole.importer.columns.draft.choices}
        assert chosen["Last name"] == "lastname", "what was left out of contacts is asked for by the form"


async def test_the_last_import_is_what_was_written_and_not_what_was_only_looked_at(open_window, portal, tmp_path):
    """A preview that is left says nothing; a change that is written counts, with a new preview or without one."""
    async with open_window() as whole:
        choices, columns = whole.services.choices, whole.pane.columns

        async def last():
            headers, catalogue = whole.importer.head.layout.headers, await whole.imports.catalogue()
            found = choices.recipe_for(portal.portal_id, headers, catalogue)
            return None if found is None else sorted(found.columns)

        rows = [(f"w{number}@written.example", "Ann", "Card", f"No. {number}") for number in range(3)]
        file = write_rows(tmp_path / "written.csv", (*CARDS[:3], "Note of the fair"), rows)
        await whole.read(file)
        columns.property_chosen.emit(3, "message")
        await whole.check()
        await whole.compare()
        assert await last() is None, "only looked at"
        whole.importer.go_to(Step.COLUMNS)
        columns.property_chosen.emit(2, None)
        await whole.check()
        await whole.compare()
        whole.importer.go_to(Step.COLUMNS)
        columns.property_chosen.emit(3, None)
        await whole.check()
        whole.importer.go_on()
        whole.pane.preview.skip_wanted.emit()
        whole.importer.go_on()
        await whole.finished()
        assert await last() == ["Email", "First name"], "as it was written"
        await whole.read(file)
        columns.property_chosen.emit(1, None)
        await whole.check()
        await whole.compare()
        whole.importer.new_import()
        await whole.read(file)
        assert await last() == ["Email", "First name"], "what was left counts for nothing"


async def test_corrections_outlive_another_encoding_and_another_header_line(open_window, tmp_path):
    """Also one that is what was found already; another separator makes other cells of the rows."""
    async with open_window() as whole:
        file = tmp_path / "cards.csv"
        file.write_text("Cards of June\n" + ",".join(CARDS) + "\na@kept.example,Änn,Card,Hi\n", "utf-8")
        await whole.read(file)
        await whole.check()
        columns = whole.importer.columns
        columns.change(lambda draft: draft.edit({whole.importer.head.records[0].start: {1: "Anne"}}))
        await whole.settle("check")
        kept = columns.draft.edits
        whole.importer.go_to(Step.FILE)
        for signal, choice, kept_after in (
            ("header_chosen", 2, True),
            ("encoding_chosen", "cp1252", True),
            ("encoding_chosen", "utf-8", True),
            ("separator_chosen", ";", False),
        ):
            getattr(whole.pane.file, signal).emit(choice)
            await whole.settle("look")
            await whole.columns_are_there()
            assert columns.draft.edits == (kept if kept_after else {})


async def test_how_a_column_is_read_is_chosen_from_its_finding(open_window, tmp_path):
    """The order of dates that no date shows: one step from the finding to the choice, and back to a clean check."""
    async with open_window() as whole:
        file = tmp_path / "births.csv"
        file.write_text("Email,Date of birth\na@order.example,03/04/1980\nb@order.example,05/06/1981\n", "utf-8")
        await whole.read(file)
        view = whole.pane.columns
        view.search.setText("email")
        await whole.check()
        assert whole.importer.check.checked.summary.rejected == 2
        card = whole.pane.check.finding
        await until(lambda: card.column.isVisible())
        assert "Choose the order of dates for the column" in card.sentence.text()
        card.column.click()
        assert whole.importer.way.now is Step.COLUMNS
        assert view.model.choice(view.table.currentIndex().row()).column == "Date of birth"
        order = await until(lambda: next(iter(view.inspector.findChildren(Combo, "date_order")), None))
        order.set_value("DMY")
        order.activated.emit(order.currentIndex())
        await whole.check()
        assert whole.importer.check.checked.summary.good == 2


async def test_a_file_that_is_put_away_while_it_is_read_leaves_nothing_behind(open_window, tmp_path):
    async with open_window() as whole:
        file = workbook(tmp_path, cards(3_000, "away.example"))
        whole.window.show_pane("import")
        view = whole.pane.file
        for _ in range(2):
            whole.importer.open_file(file)
            await until(lambda: view.reading)
            whole.importer.new_import()
            await whole.settle("look")
            assert not view.reading
            assert whole.importer.head is None
            assert not whole.pane.primary.isEnabled()
            assert list((whole.services.paths.data_folder / "opened").glob("*")) == []
        await whole.read(file)
        assert whole.pane.primary.isEnabled()


async def test_nothing_of_a_file_is_shown_under_the_name_of_another(open_window, tmp_path):
    async with open_window() as whole:
        view = whole.pane.file
        await whole.read(text(tmp_path, cards(3, "first.example")))
        assert view.grid.isVisible()
        whole.importer.open_file(workbook(tmp_path, cards(2_000, "second.example")))
        await until(lambda: view.reading)
        assert not view.grid.isVisible()
        assert not view.bar.isVisible()
        await until(lambda: not view.reading)
        assert view.grid.isVisible()
        assert view.bar.isVisible()
        view.sheet_chosen.emit("Cards")
        await until(lambda: view.reading)
        assert view.grid.isVisible(), "another sheet takes its place when it is there"
        await until(lambda: not view.reading)
