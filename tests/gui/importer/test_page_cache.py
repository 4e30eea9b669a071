"""The rows at hand: preparation, pages, generations."""

from __future__ import annotations

from hubdesk.engine.records import CellFinding, PageRow
from hubdesk.gui.importer.page_cache import KEPT, PAGE, PageCache, pages_of, prepared, worse


def _row(number: int, cells: tuple[str, ...] = ("Ada", "x@", "1"), findings: tuple[CellFinding, ...] = ()) -> PageRow:
    return PageRow(number, number + 1, tuple(cells), tuple(findings))


def test_a_row_is_prepared_for_the_shown_columns_only():
    findings = (
        CellFinding(1, "email.invalid", "error", "Not an address."),
        CellFinding(1, "email.spaces", "note", "Spaces removed."),
        CellFinding(2, "number", "warning", "Odd number."),
        CellFinding(-1, "row", "note", "Whole row."),
    )
    shown = prepared(_row(7, findings=findings), (1, 0))
    assert shown.row == 7
    assert shown.cells == ("x@", "Ada")
    assert shown.severities == ("error", "")
    assert shown.sentences == ("Not an address. Spaces removed.", "")
    assert shown.worst == "error"
    assert shown.whole == "Odd number. Whole row."
    assert shown.first == 0


def test_line_breaks_and_missing_cells_fit_one_line():
    shown = prepared(PageRow(1, 2, ("a\r\nb",), ()), (0, 1))
    assert shown.cells == ("a ⏎ b", "")
    assert shown.first == -1


def test_the_worse_severity_wins():
    assert worse("note", "error") == "error"
    assert worse("warning", "note") == "warning"
    assert worse("", "note") == "note"


def test_an_answer_to_an_older_question_is_refused():
    cache = PageCache()
    old = cache.generation
    cache.reset()
    assert not cache.put(0, [prepared(_row(1), (0,))], old)
    assert cache.row(0) is None
    assert cache.put(0, [prepared(_row(1), (0,))], cache.generation)
    assert cache.row(0) is not None
    assert cache.row(1) is None


def test_the_longest_unseen_page_is_let_go():
    cache = PageCache()
    for page in range(KEPT):
        cache.put(page, [prepared(_row(page), (0,))], 0)
    assert cache.has(0)
    cache.put(KEPT, [prepared(_row(1), (0,))], 0)
    assert cache.has(0)
    assert not cache.has(1)


def test_pages_of_a_range():
    assert list(pages_of(0, PAGE - 1, 10_000)) == [0]
    assert list(pages_of(PAGE - 1, PAGE, 10_000)) == [0, 1]
    assert list(pages_of(0, 500, 10)) == [0]
    assert list(pages_of(0, 10, 0)) == []
