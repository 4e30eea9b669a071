"""Find in the Preview step: what stands on screen is found, and so is what HubSpot stores."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from hubdesk.engine.forms.file.preview import _fits
from hubdesk.gui import wording
from hubdesk.gui.importer.plan_search import spellings
from hubdesk.gui.importer.plan_values import PlanValues
from hubdesk.mapping.model import Catalogue, Option, Property
from hubdesk.storage.plan.reader import Plan
from hubdesk.storage.plan.records import Action, Change, Kind, PlanFilter, PlannedRow
from hubdesk.storage.plan.writer import PlanWriter

pytestmark = [pytest.mark.anyio, pytest.mark.gui]

CATALOGUE = Catalogue(
    (
        Property("born", "Born", "date", "date"),
        Property("seen", "Seen", "datetime", "date"),
        Property("revenue", "Revenue", "number", "number"),
        Property("share", "Share", "number", "number", percent=True),
        Property("vip", "VIP", "bool", "booleancheckbox"),
        Property("stage", "Stage", "enumeration", "select", options=(Option("Übrig", "ÜBRIG gelassen"),)),
        Property("city", "City", "string", "text"),
    )
)
BEGAN = datetime(1950, 1, 1, tzinfo=UTC)
_MOMENTS = st.integers(0, 80 * 365 * 86_400).map(lambda seconds: BEGAN + timedelta(seconds=seconds))
STORED = st.one_of(
    _MOMENTS.map(lambda at: ("born", f"{at:%Y-%m-%d}")),
    _MOMENTS.map(lambda at: ("seen", f"{at:%Y-%m-%dT%H:%M:%SZ}")),
    _MOMENTS.map(lambda at: ("seen", f"{at:%Y-%m-%dT%H:%M}:00.000Z")),
    st.decimals(-10_000, 10_000, places=2).map(lambda value: ("revenue", str(value))),
    st.integers(-2_000, 2_000).map(lambda value: ("share", str(Decimal(value) / 1000))),
)
LANGUAGES = (QLocale.Language.English, QLocale.Language.German, QLocale.Language.French, QLocale.Language.Japanese)


@pytest.fixture(params=LANGUAGES, ids=lambda language: language.name)
def language(request, monkeypatch):
    spoken(monkeypatch, request.param)


@pytest.fixture
def german(monkeypatch):
    spoken(monkeypatch, QLocale.Language.German)


def spoken(monkeypatch, language) -> None:
    monkeypatch.setattr(wording, "locale", lambda: QLocale(language))
    for module in ("plan_values", "plan_search"):
        monkeypatch.setattr(f"hubdesk.gui.importer.{module}.locale", wording.locale)


@pytest.fixture
def berlin(monkeypatch):
    """Let this computer stand in a zone with summer time, so that a shown day can be another than the stored one."""
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
async def plan_of(tmp_path):
    """Write plans with a row for each ``(property, old, new)`` and open them."""
    opened = []

    async def make(*changes: tuple[str, str, str]) -> Plan:
        writer = PlanWriter(tmp_path, "7F3K")
        for row, (name, old, new) in enumerate(changes, start=1):
            kind = Kind.OVERWRITES if old else Kind.FILLS
            writer.add([PlannedRow(row, Action.UPDATE, "", str(row), "", (Change(name, old, new, kind),))])
        writer.finish()
        opened.append(await Plan.open(tmp_path, "7F3K"))
        return opened[-1]

    yield make
    for plan in opened:
        await plan.close()


async def found(plan: Plan, text: str, zone: str = "") -> list[int]:
    wanted = PlanValues(CATALOGUE, zone).called(PlanFilter(), text)
    rows = [one.row for one in await plan.page(wanted, 0, 100)]
    assert await plan.count(wanted) == len(rows)
    return rows


async def test_dates_and_times_are_found_as_they_are_shown_and_as_they_are_stored(plan_of, berlin, qapp):
    plan = await plan_of(
        ("born", "", "1963-02-14"),
        ("born", "1963-02-04", "1990-12-24"),
        ("seen", "", "2026-02-13T23:30:00Z"),
        ("seen", "2026-07-01T07:05:09Z", ""),
        ("city", "", "1963-02-14"),
    )
    assert await found(plan, "14 Feb 1963") == [1]
    assert await found(plan, "4 FEB") == [1, 2, 3]
    assert await found(plan, "feb 19") == [1, 2]
    assert await found(plan, "24 Dec") == [2]
    assert await found(plan, "14 Feb 2026 00:30") == [3], "in the reader's own time"
    assert await found(plan, "09:05:09") == [4]
    assert await found(plan, "Jul 2026 09") == [4]
    assert await found(plan, "1963-02-14") == [1, 5]
    assert await found(plan, "2026-02-13T23") == [3]
    assert await found(plan, "31 Mar") == []


async def test_times_are_found_in_the_zone_of_the_account(plan_of, berlin, qapp):
    plan = await plan_of(
        ("seen", "", "2026-02-13T23:30:00Z"),
        ("seen", "2026-07-01T03:05:09Z", ""),
        ("seen", "", "soon"),
        ("seen", "", "1712101012345"),
    )
    assert await found(plan, "13 Feb 2026 18:30", "US/Eastern") == [1]
    assert await found(plan, "14 Feb", "US/Eastern") == []
    assert await found(plan, "30 Jun 2026 23:05:09", "America/New_York") == [2]
    assert await found(plan, "soon", "US/Eastern") == [3]
    assert await found(plan, "14 Feb 2026 00:30", "Not/Known") == [1], "as on this computer"


async def test_numbers_shares_and_words_are_found_as_they_are_shown(plan_of, german, qapp):
    plan = await plan_of(
        ("revenue", "12.50", "7"),
        ("share", "", "0.125"),
        ("share", "0.07", "1"),
        ("vip", "", "true"),
        ("stage", "", "Übrig"),
        ("city", "", "12.50"),
        ("share", "", "0.29"),
    )
    assert await found(plan, "12,5") == [1, 2]
    assert await found(plan, "12.5") == [1, 6]
    assert await found(plan, "12,5 %") == await found(plan, "12,5\u00a0%") == await found(plan, "12,5%") == [2]
    assert await found(plan, "7 %") == [3]
    assert await found(plan, "100 %") == [3]
    assert await found(plan, "29 %") == [7], "0.29 is no 28.999999999999996 %"
    assert await found(plan, "0 %") == [3], "100 % alone: what is empty is no zero"
    assert await found(plan, "yes") == [4]
    assert await found(plan, "übrig") == [5]


@given(stored=STORED, data=st.data())
def test_every_part_of_what_is_shown_finds_it(stored, data):
    name, value = stored
    words = PlanValues(CATALOGUE).value(name, value)
    first = data.draw(st.integers(0, len(words) - 1))
    text = words[first : data.draw(st.integers(first + 1, len(words)))].strip()
    wanted = PlanValues(CATALOGUE).called(PlanFilter(), text)
    change = Change(name, "", value, Kind.FILLS)
    assert _fits(change, text.casefold(), set(wanted.stored), wanted.spelled)


@given(stored=STORED, other=STORED)
def test_all_of_a_date_finds_nothing_that_is_shown_otherwise(stored, other):
    values = PlanValues(CATALOGUE)
    text, shown = values.value(*stored), values.value(*other)
    wanted = values.called(PlanFilter(), text)
    if any(spelling.fits(*other) for spelling in wanted.spelled):
        assert text in shown


@pytest.mark.parametrize("zone", ["", "Asia/Kathmandu"])
async def test_the_database_and_the_rows_in_memory_agree(plan_of, language, berlin, qapp, zone):
    changes = [
        ("born", "", "1990-02-28"),
        ("seen", "", "2026-03-29T00:59:59Z"),
        ("seen", "", "2026-03-29T01:00:00.123Z"),
        ("seen", "", "1712101012345"),
        ("seen", "", "2026-03-29"),
        ("revenue", "", "-12.5"),
        ("share", "", "-0.125"),
        ("share", "", ".5"),
        ("share", "", "much"),
        ("city", "", "28 Feb 1990"),
    ]
    plan, values = await plan_of(*changes), PlanValues(CATALOGUE, zone)
    texts = {values.value(name, new) for name, _, new in changes} | {"28", "03:", "0", "%", "5 %", "-12", "mar", "3月"}
    for text in texts:
        wanted = values.called(PlanFilter(), text)
        rows = [
            row
            for row, (name, _, new) in enumerate(changes, start=1)
            if _fits(Change(name, "", new, Kind.FILLS), text.casefold(), set(wanted.stored), wanted.spelled)
        ]
        assert [one.row for one in await plan.page(wanted, 0, 100)] == rows, text


@pytest.mark.parametrize("text", ["anna", "person12", "a@b.example", "Zürich", "50!", "", "-", "12-5"])
def test_what_no_date_or_number_is_called_costs_nothing(qapp, text):
    assert spellings(CATALOGUE, text) == ()
