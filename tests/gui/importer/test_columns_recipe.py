"""A mapping as a whole: undone, set up as in the last import, opened and saved."""

from __future__ import annotations

import pytest

from hubdesk.gui.importer.columns_model import SECOND, WHY
from hubdesk.gui.importer.draft_recipe import recipe_of
from hubdesk.mapping.recipe import (
    ColumnRule,
    Recipe,
    Write,
)
from tests.support.columns_step import PHONE, STREET, cell, columns_step

pytestmark = [pytest.mark.anyio, pytest.mark.gui]


async def test_undo_goes_back_through_all_that_was_changed(rig_of):
    rig, view = await columns_step(rig_of)
    first = recipe_of(rig.controller.columns.draft)
    view.property_chosen.emit(STREET, "city")
    view.mode_chosen.emit("create")
    view.extras.constant_changed.emit("country", "Peru")
    for _ in range(3):
        rig.controller.columns.undo()
    assert recipe_of(rig.controller.columns.draft) == first
    assert rig.controller.columns.draft.mode == "upsert"
    assert not rig.controller.columns.history.can_undo
    rig.controller.columns.undo()
    for _ in range(3):
        rig.controller.columns.redo()
    assert rig.controller.columns.draft.constants == {"country": "Peru"}


async def test_a_file_seen_before_is_set_up_as_then_and_says_so(rig_of):
    known = Recipe({"E-Mail": ColumnRule("email"), "Firma": ColumnRule("city", write=Write.IF_EMPTY)})
    rig, view = await columns_step(rig_of, known_recipe=known)
    assert recipe_of(rig.controller.columns.draft) == known
    assert view._known_text.isVisible()
    assert view._known_text.text() == "Set up as in your last import of a file with these columns."
    assert cell(view, STREET, WHY, SECOND) == "As in your last import"
    view.anew.click()
    await rig.settle()
    assert "Vorname" in recipe_of(rig.controller.columns.draft).columns
    assert not view._known_text.isVisible()


async def test_opening_a_recipe_changing_a_column_and_saving_loses_nothing(rig_of, tmp_path):
    rig, view = await columns_step(rig_of)
    path = tmp_path / "a.json"
    path.write_text(
        '{"rows_with_errors": "send_good_columns", "duplicates": "merge",'
        ' "columns": {"E-Mail": "email", "Gone": {"property": "city", "write": "if_empty"},'
        ' "Vorname": [{"property": "firstname", "part": "first_name"}, {"property": "lastname", "part": "last_name"}]},'
        ' "joined": {"company": {"columns": ["Firma", "Anrede"], "separator": "-"}}}',
        "utf-8",
    )
    await rig.controller.columns.load(path)
    view.property_chosen.emit(PHONE, "phone")
    saved = tmp_path / "b.json"
    await rig.controller.columns.store(saved)
    text = saved.read_text("utf-8")
    for part in ("send_good_columns", "merge", "Gone", "if_empty", "last_name", '"separator": "-"', "Telefon"):
        assert part in text
