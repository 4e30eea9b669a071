"""Rows for the screen: filtered, searched and sorted a portion at a time, always as a plain look at all rows says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hubdesk.engine.worker import row_order, text_search
from hubdesk.engine.worker.looking import Filter, Order
from hubdesk.engine.worker.row_order import key_of
from hubdesk.engine.worker.scanning import CheckedRows
from hubdesk.mapping.convert import compile_converter
from hubdesk.mapping.converter import Problem, clean
from hubdesk.mapping.recipe import ColumnRule, Recipe
from hubdesk.mapping.rules import Percent
from tests.engine.worker.test_scanning import people, scan_of, write
from tests.mapping.accounts import ACCOUNT
from tests.mapping.cells import EVERY, ODD, PLAIN

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

MAIL, BORN, STAGE, NUMBER, NOTES = range(5)


def checked(path: Path, rows: list[str], recipe: str | None = None) -> CheckedRows:
    """A checked file of rows."""
    scan = scan_of(write(path, rows), recipe) if recipe else scan_of(write(path, rows))
    found = CheckedRows(scan)
    found.scan(lambda _rows: None)
    return found


def cells(found: CheckedRows, column: int, wanted: Filter) -> list[str]:
    """The shown values of a column."""
    return [row.cells[column] for row in found.page(wanted, 0, 1_000)]


def rows_of(found: CheckedRows, wanted: Filter) -> list[int]:
    """The numbers of the shown rows."""
    return list(found.views.rows(wanted))


def noted(texts: Sequence[str]) -> list[str]:
    """Rows with these notes."""
    return [f"p{number}@x.de,01/02/1980,Lead,{number},{text}" for number, text in enumerate(texts)]


def test_text_goes_by_its_letters_case_ignored_and_empty_cells_come_last_both_ways(tmp_path):
    found = checked(tmp_path / "a.csv", noted(["pear", "", "Apple", "  ", "apple", "Éclair", "zoo"]))
    assert rows_of(found, Filter(order=Order(NOTES))) == [3, 5, 1, 7, 6, 2, 4]
    assert rows_of(found, Filter(order=Order(NOTES, descending=True))) == [6, 7, 1, 3, 5, 2, 4]


@pytest.mark.parametrize("also", ["zoo", "Ärger"])
def test_line_ends_around_a_text_do_not_count(tmp_path, also):
    found = checked(tmp_path / "a.csv", noted(['"b\n"', "a", '"\nA"', '"\n"', '"a\nb"', also]))
    assert rows_of(found, Filter(order=Order(NOTES))) == [2, 3, 5, 1, 6, 4]


def test_moments_go_by_when_they_are(tmp_path):
    """In whatever way they are written, and within a second."""
    recipe = '{"columns": {"Mail": "email", "Born": "last_visit"}}'
    moments = [
        "31.12.2024 10:30",
        "2024-12-31T10:30:00.500Z",
        "no day",
        "",
        "2024-12-31T10:29:59Z",
        "1735641000250",
        "1.2.2024",
    ]
    rows = [f"p{number}@x.de,{moment},,," for number, moment in enumerate(moments)]
    found = checked(tmp_path / "a.csv", rows, recipe)
    assert rows_of(found, Filter(order=Order(BORN))) == [7, 5, 1, 6, 2, 3, 4]
    assert rows_of(found, Filter(order=Order(BORN, descending=True))) == [2, 6, 1, 5, 7, 3, 4]


def test_numbers_and_dates_go_by_what_they_are_where_their_property_is_one(tmp_path):
    recipe = '{"columns": {"Mail": "email", "Born": "date_of_birth", "Number": "points"}}'
    rows = [
        "a@x.de,31/01/1990,,9,",
        'b@x.de,01/12/1979,,"1,000.5",',
        "c@x.de,no day,,many,",
        "d@x.de,,,,",
        "e@x.de,02/02/1985,,10,",
    ]
    found = checked(tmp_path / "a.csv", rows, recipe)
    assert rows_of(found, Filter(order=Order(NUMBER))) == [1, 5, 2, 3, 4]
    assert rows_of(found, Filter(order=Order(NUMBER, descending=True))) == [2, 5, 1, 3, 4]
    assert rows_of(found, Filter(order=Order(BORN))) == [2, 5, 1, 3, 4]


@pytest.mark.parametrize(
    "rule",
    [
        ColumnRule("points"),
        ColumnRule("points", decimal=",", percent=Percent.FRACTION),
        ColumnRule("points", values={"5": "7", "007": None}),
        ColumnRule("hs_object_id"),
        ColumnRule("score"),
    ],
)
def test_the_key_of_a_number_is_what_would_be_sent(rule):
    """Of those, too, that are not converted for it."""
    key = key_of("N", Recipe({"N": rule}), ACCOUNT, "")
    convert = compile_converter(rule, ACCOUNT.by_name[rule.property], ACCOUNT, "").convert
    assert key is not None
    for cell in {
        *EVERY,
        *PLAIN["number"],
        *ODD["number"],
        "0",
        "000",
        "9" * 15,
        "9" * 16,
        "1" * 40,
        "1" * 41,
        "\u0663",
        "",
    }:
        result = convert(cell)
        wire = result.value if isinstance(result, Problem) else result
        assert key(cell) == (float(wire) if wire else None), cell


def test_numbers_of_a_text_column_are_text(tmp_path):
    found = checked(tmp_path / "a.csv", noted(["9", "10", "1"]))
    assert rows_of(found, Filter(order=Order(NOTES))) == [3, 2, 1]


def test_a_page_of_sorted_rows_has_their_own_numbers_cells_and_findings(tmp_path):
    found = checked(tmp_path / "a.csv", people(300))
    wanted = Filter("findings", order=Order(MAIL, descending=True))
    page = found.page(wanted, 0, 1_000)
    plain = {row.row: row for row in found.page(Filter("findings"), 0, 1_000)}
    assert [row.cells[MAIL] for row in page] == sorted((row.cells[MAIL] for row in plain.values()), reverse=True)
    assert {row.row: row for row in page} == plain


def test_the_work_is_done_in_portions_and_another_wish_ends_it(tmp_path, monkeypatch):
    monkeypatch.setattr(row_order, "_PORTION", row_order._BLOCK)
    found = checked(tmp_path / "a.csv", people(4_000))
    by_mail, by_notes = Filter(order=Order(MAIL)), Filter(order=Order(NOTES))
    first = found.views.arrange(by_mail)
    assert (first.done, first.total, first.ready) == (1_024, 4_000, False)
    assert not found.views.arrange(by_notes).ready
    assert found.views.arrange(by_mail).done == 1_024
    steps = 2
    while not found.views.arrange(by_mail).whole:
        steps += 1
    assert steps == 9
    assert found.views.arrange(Filter(order=Order(MAIL, descending=True))).whole


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("column", [MAIL, BORN, STAGE, NUMBER])
def test_the_first_rows_are_known_before_all_are_in_order(tmp_path, monkeypatch, column, descending):
    """And they are the ones that stand first in the end; others make whoever asks for them wait."""
    monkeypatch.setattr(row_order, "_PORTION", row_order._BLOCK)
    monkeypatch.setattr(row_order, "LEAD", 20)
    found = checked(tmp_path / "a.csv", people(4_000))
    wanted = Filter(order=Order(column, descending=descending))
    while not (arranged := found.views.arrange(wanted)).ready:
        pass
    assert not arranged.whole
    first = [row.row for row in found.page(wanted, 0, 15)]
    next_ones = [row.row for row in found.page(wanted, 15, 5)]
    assert not found.views.arrange(wanted).whole
    assert found.views.arrange(Filter(order=Order(column, descending=not descending))).ready
    assert found.views.count(wanted) == 4_000
    assert [row.row for row in found.page(wanted, 18, 4)] == rows_of(found, wanted)[18:22]
    assert found.views.arrange(wanted).whole
    assert first + next_ones == rows_of(found, wanted)[:20]


@pytest.mark.parametrize("column", [MAIL, BORN, STAGE, NUMBER])
@pytest.mark.parametrize("steps", range(1, 10))
def test_the_direction_may_be_turned_at_any_time(tmp_path, monkeypatch, column, steps):
    """While rows are read, when some of them are sorted, and when all are."""
    monkeypatch.setattr(row_order, "_PORTION", row_order._BLOCK)
    monkeypatch.setattr(row_order, "LEAD", 20)
    found = checked(tmp_path / "a.csv", people(4_000))
    one, other = (Filter(order=Order(column, descending=descending)) for descending in (steps % 2 == 0, steps % 2 > 0))
    for _ in range(steps):
        found.views.arrange(one)
    while not found.views.arrange(other).ready:
        pass
    first = [row.row for row in found.page(other, 0, 20)]
    assert first == rows_of(found, other)[:20]
    assert [row.row for row in found.page(one, 0, 20)] == rows_of(found, one)[:20]


def test_with_fewer_rows_than_a_few_screens_all_are_waited_for(tmp_path):
    found = checked(tmp_path / "a.csv", people(100))
    wanted = Filter(order=Order(MAIL))
    assert not found.views.arrange(wanted).ready
    assert not found.views.arrange(wanted).ready
    arranged = found.views.arrange(wanted)
    assert (arranged.ready, arranged.whole) == (True, True)


def test_under_a_filter_the_whole_order_is_waited_for(tmp_path, monkeypatch):
    monkeypatch.setattr(row_order, "LEAD", 5)
    found = checked(tmp_path / "a.csv", people(100))
    wanted = Filter("findings", order=Order(MAIL))
    while not (arranged := found.views.arrange(wanted)).ready:
        pass
    assert arranged.whole


def test_a_text_is_searched_in_portions(tmp_path, monkeypatch):
    monkeypatch.setattr(text_search, "_PORTION", text_search._BLOCK)
    found = checked(tmp_path / "a.csv", people(1_000))
    wanted = Filter(text="P77@")
    assert found.views.arrange(wanted).done == 256
    assert rows_of(found, wanted) == [78]
    assert rows_of(found, Filter("findings", text="p7", order=Order(NUMBER, descending=True)))[0] > 700


@pytest.mark.parametrize("text", ['say "hi"', "a,b", "it's", "line", "Müller"])
def test_a_text_that_the_file_writes_in_another_way_is_found(tmp_path, text):
    written = '"' + text.replace('"', '""').replace("line", "one\nline") + '"'
    found = checked(tmp_path / "a.csv", noted(["x"] * 600 + [written]))
    assert rows_of(found, Filter(text=text.upper())) == [601]


PIECES = [
    "Smith",
    "sMITH",
    "stra\u00dfe",
    "STRASSE",
    "M\u00fcller",
    "M\u00dcLLER",
    "\u212alaus",
    "klaus",
    "\ufb01sh",
    " x",
    "x ",
    "\u0130d",
    "i",
    "O'Brien",
    "o'br",
    "\u0149ame",
    "\u02bcname",
    "\u00b5m",
    "\u039cm",
    "\u03bcm",
    "\u212bre",
    "\u00e5RE",
    "\u03a3\u03af\u03c3\u03c5\u03c6\u03bf\u03c2",
    "\u03a3\u038a\u03a3\u03a5\u03a6\u039f\u03a3",
    "\u1fb3\u03b9",
    "\u03b1\u03b9",
    "\u0418\u0432\u0430\u043d\u043e\u0432",
    "\u0438\u0412\u0410\u041d\u041e\u0412",
    "\u4f50\u85e4",
]


@settings(max_examples=200)
@given(
    st.lists(st.lists(st.sampled_from(PIECES), max_size=3).map("".join), min_size=1, max_size=30),
    st.sampled_from([*PIECES, "ss", "s", "k", "fi", "h x", "i\u0307", "'", "n", "\u03c3", "\u0432\u0430"]),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252", "cp1251", "shift_jis"]),
    st.booleans(),
)
def test_a_search_finds_what_a_look_at_every_cell_finds(tmp_path_factory, texts, wanted, codec, damaged):
    """Whatever way to look is the quickest, in whatever encoding the file is read."""
    path = tmp_path_factory.mktemp("search") / "a.csv"
    write(path, noted(texts))
    content = path.read_text("utf-8").encode(codec, "ignore")
    path.write_bytes(content + b"q@x.de,01/02/1980,Lead,5,M\xfcller STRA\xdfE\n" * damaged)
    found = CheckedRows(scan_of(path))
    found.scan(lambda _rows: None)
    needle = wanted.casefold()
    assert rows_of(found, Filter(text=wanted)) == [
        row.row for row in found.page(Filter(), 0, 1_000) if any(needle in cell.casefold() for cell in row.cells)
    ]


def test_the_next_row_with_a_finding_is_the_next_one_on_screen(tmp_path):
    found = checked(tmp_path / "a.csv", people(100))
    for wanted in (Filter(), Filter(order=Order(NUMBER, descending=True)), Filter(text="p1")):
        rows = rows_of(found, wanted)
        bad = set(rows_of(found, Filter("findings")))
        places = [place for place, row in enumerate(rows) if row in bad]
        walked, place = [], -1
        while (place := found.views.next_found(wanted, place, 1)) >= 0:
            walked.append(place)
        assert walked == places
        assert found.views.next_found(wanted, places[1], -1) == places[0]
        assert found.views.next_found(wanted, places[0], -1) == -1


def test_kinds_of_findings_are_the_rows_that_have_them(tmp_path):
    found = checked(tmp_path / "a.csv", people(400))
    shown = found.page(Filter(), 0, 1_000)
    for kind, severity in (("errors", "error"), ("warnings", "warning"), ("notes", "note")):
        assert rows_of(found, Filter(kind)) == [
            row.row for row in shown if any(finding[2] == severity for finding in row.findings)
        ]
    assert rows_of(found, Filter("findings")) == [row.row for row in shown if row.findings]


@settings(max_examples=60)
@given(
    # A file with many control characters is taken for something else than text.
    st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=8), min_size=1, max_size=30),
    st.booleans(),
)
def test_any_texts_are_sorted_as_the_standard_library_sorts_them(tmp_path_factory, texts, descending):
    written = ['"' + text.replace('"', '""') + '"' for text in texts]
    found = checked(tmp_path_factory.mktemp("sorted") / "a.csv", noted(written))
    shown = found.page(Filter(), 0, 1_000)

    def key(row):
        return clean(row.cells[NOTES] if len(row.cells) > NOTES else "").casefold()

    filled = sorted((row for row in shown if key(row)), key=key, reverse=descending)
    blank = [row for row in shown if not key(row)]
    assert rows_of(found, Filter(order=Order(NOTES, descending))) == [row.row for row in filled + blank]
