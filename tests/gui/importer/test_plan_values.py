"""The words that a plan is told in: those of the account, not those that HubSpot stores."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel

from hubdesk.gui import wording
from hubdesk.gui.importer.plan_inspector import PlanInspector
from hubdesk.gui.importer.plan_model import CHANGE, CHANGE_ROLE, CONTACT, PlanModel
from hubdesk.gui.importer.plan_table import PlanTable
from hubdesk.gui.importer.plan_values import PlanValues
from hubdesk.mapping.model import Catalogue, Option, Owner, Property
from hubdesk.storage.plan.records import Action, Change, Kind, PlannedRow

YES_NO = (Option("true", "Yes, gladly"), Option("false", "Rather not"))
TRIPS = (Option("safari", "Safari trips"), Option("city", "City breaks"))
CATALOGUE = Catalogue(
    (
        Property("stage", "Stage", "enumeration", "radio", options=(Option("mql", "Marketing qualified"),)),
        Property("trips", "Trips", "enumeration", "checkbox", options=TRIPS),
        Property("twice", "Twice", "enumeration", "select", options=(Option("a", "Same"), Option("b", "Same"))),
        Property("vip", "VIP", "bool", "booleancheckbox"),
        Property("news", "News", "bool", "booleancheckbox", options=YES_NO),
        Property("hubspot_owner_id", "Owner", "enumeration", "select", owner=True),
        Property("born", "Born", "date", "date"),
        Property("seen", "Seen", "datetime", "date"),
        Property("revenue", "Revenue", "number", "number"),
        Property("share", "Share", "number", "number", percent=True),
        Property("city", "", "string", "text"),
    ),
    owners=(Owner("77", "mia@example.com", "Mia Berg"),),
)


@pytest.fixture
def german(monkeypatch):
    monkeypatch.setattr(wording, "locale", lambda: QLocale(QLocale.Language.German))
    monkeypatch.setattr("hubdesk.gui.importer.plan_values.locale", wording.locale)


@pytest.mark.parametrize(
    ("name", "stored", "words"),
    [
        ("stage", "mql", "Marketing qualified"),
        ("stage", "gone", "gone"),
        ("trips", "safari;city", "Safari trips; City breaks"),
        ("trips", ";city;gone", "City breaks; gone"),
        ("twice", "b", "Same (b)"),
        ("vip", "true", "Yes"),
        ("vip", "false", "No"),
        ("news", "true", "Yes, gladly"),
        ("hubspot_owner_id", "77", "Mia Berg"),
        ("hubspot_owner_id", "78", "78"),
        ("born", "1990-02-28", "28 Feb 1990"),
        ("born", "1712101012345", "1712101012345"),
        ("seen", "1712101012345", "1712101012345"),
        ("seen", "soon", "soon"),
        ("revenue", "2024", "2024"),
        ("revenue", "12.50", "12.50"),
        ("revenue", "much", "much"),
        ("share", "0.25", "25\u00a0%"),
        ("share", "1", "100\u00a0%"),
        ("city", "lead", "lead"),
        ("unknown", "true", "true"),
        ("stage", "", ""),
    ],
)
def test_values_are_called_as_people_call_them(qapp, name, stored, words):
    assert PlanValues(CATALOGUE).value(name, stored) == words


def test_a_time_is_that_of_the_reader_with_seconds_where_there_are_some(qapp):
    local = datetime(2026, 2, 28, 9, 30, tzinfo=UTC).astimezone()
    day = wording.date_words(local.date())
    values = PlanValues(CATALOGUE)
    assert values.value("seen", "2026-02-28T09:30:00.000Z") == f"{day} {local:%H:%M}"
    assert values.value("seen", "2026-02-28T09:30:07Z") == f"{day} {local:%H:%M}:07"


def test_a_time_is_that_of_the_account_and_the_zone_is_named(qapp):
    values = PlanValues(CATALOGUE, "America/New_York")
    assert values.value("seen", "2026-02-28T03:30:00.000Z") == "27 Feb 2026 22:30"
    assert values.value("seen", "2026-07-01T03:30:07Z") == "30 Jun 2026 23:30:07"
    assert values.value("born", "2026-02-28") == "28 Feb 2026"
    assert values.note("seen") == "Times are those of the account: New York."
    assert values.note("born") == values.note("unknown") == PlanValues(CATALOGUE).note("seen") == ""


@pytest.mark.parametrize("zone", ["Not/Known", "../etc/passwd", ""])
def test_where_the_zone_is_not_known_times_are_this_computers(qapp, zone):
    moment = "2026-02-28T09:30:00Z"
    assert PlanValues(CATALOGUE, zone).value("seen", moment) == PlanValues(CATALOGUE).value("seen", moment)


def test_figures_have_the_decimal_mark_of_the_screen_and_are_never_grouped(qapp, german):
    values = PlanValues(CATALOGUE)
    assert values.value("revenue", "1234567.5") == "1234567,5"
    assert values.value("share", "0.125") == "12,5\u00a0%"


def test_without_a_catalogue_everything_is_called_as_it_is_stored(qapp):
    assert PlanValues().label("stage") == "stage"
    assert PlanValues().value("stage", "mql") == "mql"
    assert PlanValues(CATALOGUE).label("city") == "city"


def test_values_that_differ_are_told_apart(qapp):
    zeros = Change("share", "0.250", "0.25", Kind.OVERWRITES)
    assert PlanValues(CATALOGUE).shown(zeros) == ("0.250", "0.25")


def test_a_search_knows_what_is_called_so_and_does_not_say_it(qapp):
    values = PlanValues(CATALOGUE)
    assert values.stored("QUALIFIED") == (("stage", "mql"),)
    assert ("vip", "true") in values.stored("yes")
    assert values.stored("safari") == (), "the value itself contains it"
    assert values.stored("") == ()


def test_list_and_inspector_show_words_and_whole_texts_as_tooltips(qapp, theme):
    model = PlanModel()
    model.show_rows(1, PlanValues(CATALOGUE))
    key = "somebody.with.a.very.long.name@somewhere.example"
    changes = (
        Change("stage", "", "mql", Kind.FILLS),
        Change("vip", "false", "true", Kind.OVERWRITES),
        Change("trips", "safari", "city", Kind.KEEPS),
    )
    row = PlannedRow(1, Action.UPDATE, key, "7", "", changes)
    assert model.supply(0, [row], model.generation)
    cell = model.index(0, CHANGE)
    assert cell.data(CHANGE_ROLE) == ("Stage", "", "Marketing qualified", 1)
    assert cell.data() == "Stage: (empty) becomes Marketing qualified"
    tooltip = 3  # Qt.ItemDataRole.ToolTipRole
    assert cell.data(tooltip) == cell.data()
    assert model.index(0, CONTACT).data(tooltip) == key
    inspector = PlanInspector(theme)
    inspector.show_row(row, model)
    said = {label.text() for label in inspector.findChildren(QLabel)}
    assert {"Marketing qualified", "→ Marketing qualified", "No", "→ Yes", "Safari trips"} & said >= {
        "→ Marketing qualified", "No", "→ Yes", "Safari trips",
    }  # fmt: skip
    assert "stays; the file says City breaks" in said
    assert not any("mql" in text or "true" in text for text in said)


def test_the_list_gives_contacts_the_room_that_they_need_before_the_changes(qapp, theme):
    model = PlanModel()
    table = PlanTable(theme, model)
    table.resize(900, 300)
    table.show()
    key = "priya.sharmanathan@mountainholidays.example"
    row = PlannedRow(1, Action.CREATE, key, "", "", (Change("email", "", key, Kind.FILLS),))
    model.show_rows(1, PlanValues(CATALOGUE))
    before = table.columnWidth(CONTACT)
    assert model.supply(0, [row], model.generation)
    needed = QFontMetrics(theme.font("body", weight=600)).horizontalAdvance(key)
    assert before < needed + 20 < table.columnWidth(CONTACT), "not a letter is cut"
    table.resize(560, 300)
    assert table.columnWidth(CONTACT) < table.columnWidth(CHANGE) * 1.4, "and where it is narrow both give way"
    table.deleteLater()
