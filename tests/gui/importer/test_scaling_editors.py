"""Large text in small windows: the editors of Columns and the offers of Check have their room."""

from __future__ import annotations

import pytest

from hubdesk.engine.records import UndecidedValue
from hubdesk.gui.importer.columns_values import ValueLine
from hubdesk.gui.importer.decision_box import UNDECIDED
from hubdesk.mapping.recipe import Duplicates, RowsWithErrors
from tests.support import fake_file
from tests.support.fitting import lay_out, misfits

pytestmark = [pytest.mark.anyio, pytest.mark.gui]

LONG = "Bevorzugte_Reiseziele_und_Unterkunftskategorien_der_letzten_fuenf_Jahre_laut_Befragung_2026"
HEIGHT = 640


@pytest.fixture
def scaled(theme):
    """Give the theme another text size for the time of a test."""
    yield theme.set_text_scale
    theme.set_text_scale(1.0)


@pytest.mark.parametrize(("scale", "width"), [(1.0, 1048), (1.25, 792), (2.0, 792), (2.0, 912)])
async def test_what_is_said_about_columns_fits(rig_of, scaled, monkeypatch, scale, width):
    monkeypatch.setattr(fake_file, "HEADERS", (*fake_file.HEADERS[:6], LONG, *fake_file.HEADERS[7:]))
    scaled(scale)
    rig = rig_of()
    await rig.read()
    rig.controller.go_on()
    await rig.settle()
    view, found = rig.pane.columns, {}
    for name, act in {
        "values": lambda: view.table.selectRow(7),
        "split": lambda: view.inspector.split_wanted.emit(1),
        "names": lambda: view.table.selectRow(1),
        "nothing": lambda: view.table.selectRow(0),
        "long": lambda: view.table.selectRow(6),
        "join": view.extras.add_join.click,
        "company": view.extras.add_company.click,
        "constant": view.extras.add_constant.click,
        "after": view.extras.add_after.click,
        "known": lambda: view.show_known("Set up as in your last import of a file with these columns."),
    }.items():
        act()
        await rig.settle()
        lay_out(rig.pane, width, HEIGHT)
        found[name] = misfits(rig.pane)
    assert {name: faults for name, faults in found.items() if faults} == {}


@pytest.mark.parametrize(("scale", "width"), [(1.0, 1048), (1.25, 792), (2.0, 792), (2.0, 912)])
async def test_what_can_be_done_about_findings_fits(rig_of, scaled, scale, width):
    scaled(scale)
    rig = rig_of(rows=184_620, open_values=[UndecidedValue("Status", "lifecyclestage", "V.I.P.", 412, "")])
    await rig.check()
    await rig.settle()
    view, found = rig.pane.check, {}
    card, catalogue = view.finding, rig.controller.columns.draft.catalogue
    line = ValueLine("Status", "lifecyclestage", "ein sehr langer Wert aus der Tabelle", 1_234_567, UNDECIDED)
    for name, act in {
        "fixes": lambda: card.show_fixes(123_456),
        "decision": lambda: card.show_decision(line, catalogue, 1_234),
        "duplicates": lambda: card.show_duplicates(Duplicates.MERGE),
        "errors": lambda: view.show_errors_choice(RowsWithErrors.SEND_GOOD_COLUMNS, offered=True),
    }.items():
        card.show_no_way()
        act()
        await rig.settle()
        lay_out(rig.pane, width, HEIGHT)
        found[name] = misfits(rig.pane)
    assert {name: faults for name, faults in found.items() if faults} == {}
