"""Workbooks become private copies of one sheet, and what they show otherwise or hide is said."""

from __future__ import annotations

import io
import zipfile

import pytest

from hubdesk.core.errors import FileProblem
from hubdesk.tabular.head import read_head
from hubdesk.tabular.reader import Records
from tests.tabular import workbooks
from tests.tabular.taking_in import PLAIN, RICH, book, rows_of, table_of, taken_in


@pytest.mark.parametrize("write", [workbooks.xlsx, workbooks.xls, workbooks.xlsb, workbooks.ods])
def test_workbooks(tmp_path, write):
    """Text stays text, whole numbers have no point, empty rows are no rows."""
    taken = taken_in(tmp_path, write(PLAIN))
    assert taken is not None
    assert table_of(taken) == [("Name", "Id", "Zip"), ("Müller", "12345678", "00123"), ("Łukasz", "1.5", "9")]
    assert taken.origin.sheets == ("People", "Second")
    assert taken.origin.sheet == "People"
    with Records(taken.source, read_head(taken.source, origin=taken.origin).layout) as records:
        assert [record.line for record in records] == [2, 4]


@pytest.mark.parametrize("broken", ["a\rb", "a\r", "\ra", "a\nb", "a\r\nb"])
def test_a_line_break_inside_of_a_cell_makes_no_row(tmp_path, broken):
    """Excel stores the carriage returns that it got from elsewhere as ``_x000D_``."""
    stored = broken.replace("\r", "_x000D_")
    content = workbooks.xlsx({"People": [["Name", "Note"], ["Ann", stored], ["Bob", "x"]]})
    assert table_of(taken_in(tmp_path, content)) == [("Name", "Note"), ("Ann", broken), ("Bob", "x")]


@pytest.mark.parametrize("write", [workbooks.xlsx, workbooks.ods])
def test_dates_know_no_time_zone(tmp_path, write, monkeypatch):
    """As ISO 8601 writes them, wherever the computer stands."""
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    row = ("Ann\nLow, Jr.", "1980-01-31", "2024-01-31T23:59:58", "TRUE", "0.125")
    assert table_of(taken_in(tmp_path, write(RICH)))[1] == row


@pytest.mark.parametrize("wanted", ["Second", "second", "2"])
def test_another_sheet(tmp_path, wanted):
    """By name or number."""
    assert table_of(taken_in(tmp_path, workbooks.xlsx(PLAIN), sheet=wanted)) == [("a", "b"), ("x", "1")]


def test_the_first_visible_sheet_with_rows_is_read(tmp_path):
    """Not a cover, and not a hidden list."""
    book = workbooks.xlsx({"Hidden": PLAIN["People"], "Cover": [["Title"]], "Real": PLAIN["Second"]}, hidden=["Hidden"])
    taken = taken_in(tmp_path, book)
    assert taken is not None
    assert taken.origin.sheet == "Real"


@pytest.mark.parametrize(("sheets", "wanted", "read", "notes"), [
    ({"Cover": [["Export"], ["by Ann"]], "Real": PLAIN["Second"], "Empty": []}, None, "Real",
     ((0, "Only the sheet “Real” is read, not “Cover”."),)),
    ({"Title": [["Title"]], "Mails": [["Email"], ["a@b.de"]], "Hidden": PLAIN["Second"]}, None, "Mails",
     ((0, "Only the sheet “Mails” is read, not “Title”."),)),
    ({"Mails": [["Email"], ["a@b.de"]], "Real": PLAIN["Second"]}, "Mails", "Mails", ()),
])  # fmt: skip
def test_a_cover_of_one_column_is_not_thetable_of(tmp_path, sheets, wanted, read, notes):
    """But a list of addresses alone is, and no hidden sheet goes before it; what nobody chose to leave out is named."""
    taken = taken_in(tmp_path, workbooks.xlsx(sheets, hidden=["Hidden"]), sheet=wanted)
    assert taken is not None
    assert (taken.origin.sheet, taken.origin.notes) == (read, notes)


def test_what_a_workbook_hides_is_noted(tmp_path):
    """Zeros that only the format shows, formulas without a result, merged cells, hidden rows."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    head = "".join(f'<c r="{at}1" t="inlineStr"><is><t>{at}</t></is></c>' for at in "ABCD")
    sheet = (
        f'<worksheet xmlns="{main}"><sheetData><row r="1">{head}</row>'
        '<row r="2"><c r="A2" s="1"><v>1067</v></c><c r="B2"><f>A2&amp;"x"</f><v></v></c>'
        '<c r="C2" t="str"><f>""</f><v></v></c><c r="D2"><v>5</v></c></row>'
        '<row r="3" hidden="1"><c r="A3" s="2"><v>5</v></c><c r="B3"><f>1+1</f><v>2</v></c></row></sheetData>'
        '<mergeCells count="2"><mergeCell ref="D2:D3"/><mergeCell ref="A1:B1"/></mergeCells></worksheet>'
    )
    styles = (
        f'<styleSheet xmlns="{main}"><numFmts><numFmt numFmtId="170" formatCode="00000"/>'
        '<numFmt numFmtId="171" formatCode="0.00"/></numFmts>'
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>'
    )
    taken = taken_in(tmp_path, book(sheet, styles))
    assert taken is not None
    assert [note for _, note in taken.origin.notes] == [
        "1 cell has a formula without a result, read as empty. Open and save it in a spreadsheet program to have them.",
        (
            "1 merged cell spans several rows (D2:D3): only the first of them has the value. Have it filled "
            "down, or correct the rows in the Check step."
        ),
        "1 hidden row is read too.",
        "Column A holds zeros in front by their format alone: they are read as shown, such as 01067.",
    ]


def test_merged_cells_are_filled_down_where_that_is_chosen(tmp_path):
    """In their first column, below their first row, and nowhere where something stands."""
    (tmp_path / "plain").mkdir()
    (tmp_path / "filled").mkdir()
    plain = taken_in(tmp_path / "plain", workbooks.merged())
    assert rows_of(plain) == [
        ["Company", "Email", "City", "Team"],
        ["Acme", "a@x.de", "Köln", "One"],
        ["", "b@x.de", "", ""],
        ["", "c@x.de", "kept", ""],
        ["Bolt", "d@x.de", "", ""],
        ["", "e@x.de", "", ""],
    ]
    filled = taken_in(tmp_path / "filled", workbooks.merged(), fill=True)
    assert rows_of(filled) == [
        ["Company", "Email", "City", "Team"],
        ["Acme", "a@x.de", "Köln", "One"],
        ["Acme", "b@x.de", "Köln", ""],
        ["Acme", "c@x.de", "kept", ""],
        ["Bolt", "d@x.de", "kept", ""],
        ["", "e@x.de", "", ""],
    ]
    assert plain is not None
    assert filled is not None
    assert [(taken.origin.merged, taken.origin.filled) for taken in (plain, filled)] == [(4, False), (4, True)]
    assert "only the first of them has the value" in plain.origin.notes[0][1]
    assert filled.origin.notes[0][1].endswith(": as you chose, all of them have the value.")


@pytest.mark.parametrize("kind", ["xlsx", "xls", "xlsb", "ods"])
def test_where_nothing_is_merged_filling_changes_nothing(tmp_path, kind):
    """In every kind of workbook."""
    rows = {"People": [["Name", "Mail"], ["Ann", "a@b.de"], [None, "b@b.de"]]}
    taken = taken_in(tmp_path, getattr(workbooks, kind)(rows), fill=True)
    assert rows_of(taken) == [["Name", "Mail"], ["Ann", "a@b.de"], ["", "b@b.de"]]
    assert taken is not None
    assert (taken.origin.merged, taken.origin.filled) == (0, False)


def test_zeros_that_only_the_format_shows_are_put_back(tmp_path):
    """Where it is a plain one; what is no whole number, or a text, stays as it is."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    rows = "".join(
        f'<row r="{number}"><c r="C{number}" s="1"><v>{zip_code}</v></c><c r="D{number}" s="2"><v>{number}</v></c>'
        f'<c r="E{number}" t="inlineStr" s="1"><is><t>7</t></is></c></row>'
        for number, zip_code in ((4, 1067), (5, 99999), (6, 2.5), (7, -3), (8, 123456), (1_200, 0))
    )
    head = "".join(f'<c r="{at}2" t="inlineStr"><is><t>{at}</t></is></c>' for at in "CDE")
    sheet = f'<worksheet xmlns="{main}"><sheetData><row r="2">{head}</row>{rows}</sheetData></worksheet>'
    styles = (
        f'<styleSheet xmlns="{main}"><numFmts><numFmt numFmtId="170" formatCode="00000;-0"/>'
        '<numFmt numFmtId="171" formatCode="00000-0000"/></numFmts>'
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>'
    )
    with zipfile.ZipFile(io.BytesIO(workbooks.xlsx({"People": PLAIN["People"]}))) as package:
        parts: dict[str, str | bytes] = {name: package.read(name) for name in package.namelist()}
    taken = taken_in(tmp_path, workbooks.zipped({**parts, "xl/worksheets/sheet1.xml": sheet, "xl/styles.xml": styles}))
    assert taken is not None
    read = [line.split(",") for line in taken.source.path.read_text(encoding="utf-8").splitlines()]
    cells = [[cell.strip('"') for cell in line] for line in read if any(cell.strip('"') for cell in line)][1:]
    assert [line[0] for line in cells] == ["01067", "99999", "2.5", "-3", "123456", "00000"]
    assert [line[1:] for line in cells] == [[str(number), "7"] for number in (4, 5, 6, 7, 8, 1_200)]
    assert [note for _, note in taken.origin.notes] == [
        "Columns C, E hold zeros in front by their format alone: they are read as shown, such as 01067.",
        "Column D holds zeros in front by their format alone: 01067 is read as 1067. Save it as CSV to keep them.",
    ]


def test_numbers_have_the_digits_that_a_spreadsheet_shows(tmp_path):
    """The cell of a formula holds rests of binary arithmetic behind the fifteenth digit, which no program shows."""
    row = [0.1 + 0.2, 19.99 * 3, 6.6000000000000005, -0.1 * 3, 123456789.12345679, 1234.56, 99999999999999.98]
    shown = ("0.3", "59.97", "6.6", "-0.3", "123456789.123457", "1234.56", "100000000000000")
    taken = taken_in(tmp_path, workbooks.xlsx({"A": [["a", "b", "c", "d", "e", "f", "g"], row]}))
    assert table_of(taken)[1] == shown
    assert taken is not None
    assert taken.origin.notes == ()


@pytest.mark.parametrize("write", [workbooks.xls, workbooks.xlsb, workbooks.ods])
def test_where_formats_of_cells_are_not_read_that_is_said(tmp_path, write):
    """A postal code may have lost its zero there without any sign; a sheet of texts alone has lost nothing."""
    taken = taken_in(tmp_path, write({"A": [["Name", "Zip"], ["Ann", 1067], ["Bob", 9.5]]}))
    assert taken is not None
    ((_, note),) = taken.origin.notes
    assert note.startswith("Numbers are read without what their format shows: 01067 may be read as 1067")
    other = tmp_path / "other"
    other.mkdir()
    only_texts = taken_in(other, write({"A": [["Name", "Zip"], ["Ann", "01067"]]}))
    assert only_texts is not None
    assert only_texts.origin.notes == ()


def test_long_numbers_are_told(tmp_path):
    """A spreadsheet has rounded them already."""
    taken = taken_in(tmp_path, workbooks.xlsx({"A": [["Id", "b"], [12345678901234567890.0, 1e-7]]}))
    assert taken is not None
    assert "15 digits" in taken.origin.notes[0][1]
    assert table_of(taken)[1][1] == "0.0000001"
    assert "e" not in table_of(taken)[1][0]


def test_no_such_sheet(tmp_path):
    """The names of those that there are."""
    with pytest.raises(FileProblem) as caught:
        taken_in(tmp_path, workbooks.xlsx(PLAIN), sheet="Third")
    assert caught.value.code == "file.no_sheet"
    assert "“People”, “Second”" in caught.value.hint


def test_what_a_workbook_shows_otherwise_is_noted(tmp_path):
    """Errors are read as empty, percentages and money as numbers: that is said, with the columns."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    sheet = (
        f'<worksheet xmlns="{main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c>'
        '<c r="B1" t="inlineStr"><is><t>Share</t></is></c><c r="C1" t="inlineStr"><is><t>Sum</t></is></c></row>'
        '<row r="2"><c r="A2" t="e"><v>#N/A</v></c><c r="B2" s="1"><v>0.125</v></c><c r="C2" s="2"><v>12.5</v></c>'
        "</row></sheetData></worksheet>"
    )
    styles = (
        f'<styleSheet xmlns="{main}"><numFmts><numFmt numFmtId="170" formatCode="#,##0.00 [$€-407]"/></numFmts>'
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="170"/></cellXfs></styleSheet>'
    )
    taken = taken_in(tmp_path, book(sheet, styles))
    assert taken is not None
    assert [note for _, note in taken.origin.notes] == [
        "1 cell holds an error such as #N/A or #REF!, read as empty.",
        "Column B holds percentages: 12.5 % is read as 0.125.",
        "Column C holds amounts of money, read as numbers.",
    ]
    assert table_of(taken)[1] == ("", "0.125", "12.5")
