"""The country of national numbers is chosen from a list, by any of its names, and nothing else can be said."""

from __future__ import annotations

import importlib.util
import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from hubdesk.gui.importer.country_choice import country_entries, country_label
from hubdesk.gui.importer.draft_recipe import recipe_of
from hubdesk.gui.importer.property_popup import fitting
from hubdesk.gui.widgets.wrapping import WrapLabel
from tests.support.columns_step import PHONE, columns_step, named

pytestmark = pytest.mark.gui
ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def german():
    """German names, as the window has them in that language."""
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    yield
    QLocale.setDefault(before)


def _codes(text: str) -> list[str | None]:
    return [entry.name for entry in fitting(country_entries(), text)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Austria", "AT"), ("austria", "AT"), ("Germany", "DE"), ("Deutschland", "DE"), ("Österreich", "AT"),
        ("osterreich", "AT"), ("España", "ES"), ("AT", "AT"), ("ge", "GE"), ("+43", "AT"), ("France", "FR"),
        ("Frankreich", "FR"), ("Francia", "FR"), ("Royaume-Uni", "GB"), ("Türkei", "TR"), ("turkei", "TR"),
    ],
)  # fmt: skip
def test_a_country_is_found_by_its_names_and_codes(text, code):
    assert _codes(text)[0] == code


def test_two_letters_of_a_name_are_no_country_by_themselves():
    """``Au`` begins both."""
    assert {"AU", "AT"} <= set(_codes("Au"))
    assert _codes("Xyz") == []


def test_names_are_in_the_language_of_the_window_where_it_has_them(german):
    assert country_label("AT") == "Österreich (+43)"
    assert country_label("DE") == "Deutschland (+49)"
    assert country_label("FR") == "Frankreich (+33)"
    assert _codes("Austria")[0] == "AT"
    assert country_label("XX") == "XX"


def test_every_country_has_a_name_and_those_of_the_file_are_the_librarys():
    assert [entry.label for entry in country_entries() if entry.label.startswith((" (", "("))] == []
    spec = importlib.util.spec_from_file_location("hubdesk_countries", ROOT / "packaging" / "countries.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    assert json.loads(made.FILE.read_text("utf-8")) == made.names()


@pytest.mark.anyio
async def test_a_name_that_is_typed_is_never_cut_to_two_letters(rig_of):
    rig, view = await columns_step(rig_of)
    view.table.selectRow(PHONE)
    await rig.settle()
    combo = named(view.inspector, "country")
    assert combo.currentText() == "None: sent as written"
    combo.setFocus()
    QTest.keyClicks(combo, "A")
    field = combo.popup.findChild(QLineEdit)
    assert combo.popup.isVisible()
    QTest.keyClicks(field, "ustria")
    QTest.keyClick(field, Qt.Key.Key_Return)
    await rig.settle()
    assert recipe_of(rig.controller.columns.draft).columns["Telefon"].country == "AT"
    combo = named(view.inspector, "country")
    assert combo.currentText() == "Austria (+43)"
    assert combo.spoken_name() == "Country of national numbers: Austria (+43)"


@pytest.mark.anyio
async def test_what_is_no_country_is_said_and_not_taken(rig_of):
    rig, view = await columns_step(rig_of)
    view.table.selectRow(PHONE)
    await rig.settle()
    combo = named(view.inspector, "country")
    QTest.keyClick(combo, Qt.Key.Key_Down)
    field = combo.popup.findChild(QLineEdit)
    QTest.keyClicks(field, "Austrai")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert combo.popup.isVisible()
    assert any(label.text() == "No such country" and label.isVisible() for label in combo.popup.findChildren(WrapLabel))
    QTest.keyClick(combo.popup, Qt.Key.Key_Escape)
    assert recipe_of(rig.controller.columns.draft).columns["Telefon"].country is None


@pytest.mark.anyio
async def test_a_recipe_with_no_country_blocks_and_says_so(rig_of):
    rig, view = await columns_step(rig_of)
    columns = rig.controller.columns
    columns.change(lambda draft: draft.set_rule(PHONE, replace(draft.choices[PHONE].rule, country="XX")))
    assert rig.pane.state.text() == "“XX” is not a country (Telefon)"
    assert not rig.pane.primary.isEnabled()
    view.table.selectRow(PHONE)
    await rig.settle()
    said = [label.text() for label in view.inspector.findChildren(WrapLabel)]
    assert "“XX” is not a country. Choose one." in said


@pytest.mark.anyio
async def test_numbers_of_another_country_are_warned_of(rig_of):
    rig, view = await columns_step(rig_of)
    draft = rig.controller.columns.draft
    numbers = ("0164 2171979", "0221/403677", "0154 4151952", "030 12345", "+49 30 901820")
    draft.choices[PHONE] = replace(draft.choices[PHONE], examples=numbers)
    for country, warned in (("GE", True), ("DE", False)):
        rig.controller.columns.change(
            lambda draft, country=country: draft.set_rule(PHONE, replace(draft.choices[PHONE].rule, country=country))
        )
        view.table.selectRow(PHONE)
        await rig.settle()
        said = [label.text() for label in view.inspector.findChildren(WrapLabel)]
        assert any(text.startswith("Most of the national numbers") for text in said) is warned
