"""Workbooks, vCards and archives become private copies; what cannot gives a sentence."""

from __future__ import annotations

import datetime as dt
import gzip
import io
import os
import stat
import zipfile
from typing import TYPE_CHECKING

import pytest

from hubdesk.core.errors import FileProblem, StorageProblem
from hubdesk.tabular.head import read_head
from hubdesk.tabular.intake import Intake, is_unchanged, take_in
from hubdesk.tabular.reader import Records
from hubdesk.tabular.source import open_source
from tests.tabular import workbooks

if TYPE_CHECKING:
    from pathlib import Path

PLAIN: dict[str, list[list[workbooks.Cell]]] = {
    "People": [["Name", "Id", "Zip"], ["Müller", 12345678, "00123"], [None, None, None], ["Łukasz", 1.5, "9"]],
    "Second": [["a", "b"], ["x", 1]],
}
RICH: dict[str, list[list[workbooks.Cell]]] = {
    "People": [
        ["Name", "Born", "Seen", "Yes", "Share"],
        ["Ann\nLow, Jr.", dt.date(1980, 1, 31), dt.datetime(2024, 1, 31, 23, 59, 58), True, 0.125],  # noqa: DTZ001
    ]
}
ROWS = [("Ann", "a@b.de")]


def _taken(folder: Path, content: bytes, name: str = "contacts.any", **choices: str | None) -> Intake | None:
    path = folder / name
    path.write_bytes(content)
    private = folder / "private"
    private.mkdir()
    return take_in(open_source(path), private, **choices)  # type: ignore[arg-type]  # sheet alone


def _table(taken: Intake | None) -> list[tuple[str, ...]]:
    assert taken is not None
    head = read_head(taken.source, origin=taken.origin)
    with Records(head.source, head.layout) as records:
        return [head.layout.headers, *(record.cells for record in records)]


@pytest.mark.parametrize("write", [workbooks.xlsx, workbooks.xls, workbooks.xlsb, workbooks.ods])
def test_workbooks(tmp_path, write):
    """Text stays text, whole numbers have no point, empty rows are no rows."""
    taken = _taken(tmp_path, write(PLAIN))
    assert taken is not None
    assert _table(taken) == [("Name", "Id", "Zip"), ("Müller", "12345678", "00123"), ("Łukasz", "1.5", "9")]
    assert taken.origin.sheets == ("People", "Second")
    assert taken.origin.sheet == "People"
    with Records(taken.source, read_head(taken.source, origin=taken.origin).layout) as records:
        assert [record.line for record in records] == [2, 4]


@pytest.mark.parametrize("write", [workbooks.xlsx, workbooks.ods])
def test_dates_know_no_time_zone(tmp_path, write, monkeypatch):
    """As ISO 8601 writes them, wherever the computer stands."""
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    row = ("Ann\nLow, Jr.", "1980-01-31", "2024-01-31T23:59:58", "TRUE", "0.125")
    assert _table(_taken(tmp_path, write(RICH)))[1] == row


@pytest.mark.parametrize("wanted", ["Second", "second", "2"])
def test_another_sheet(tmp_path, wanted):
    """By name or number."""
    assert _table(_taken(tmp_path, workbooks.xlsx(PLAIN), sheet=wanted)) == [("a", "b"), ("x", "1")]


def test_the_first_visible_sheet_with_rows_is_read(tmp_path):
    """Not a cover, and not a hidden list."""
    book = workbooks.xlsx({"Hidden": PLAIN["People"], "Cover": [["Title"]], "Real": PLAIN["Second"]}, hidden=["Hidden"])
    taken = _taken(tmp_path, book)
    assert taken is not None
    assert taken.origin.sheet == "Real"


@pytest.mark.parametrize(("sheets", "wanted", "read", "notes"), [
    ({"Cover": [["Export"], ["by Ann"]], "Real": PLAIN["Second"], "Empty": []}, None, "Real",
     ((0, "Only the sheet “Real” is read, not “Cover”."),)),
    ({"Title": [["Title"]], "Mails": [["Email"], ["a@b.de"]], "Hidden": PLAIN["Second"]}, None, "Mails",
     ((0, "Only the sheet “Mails” is read, not “Title”."),)),
    ({"Mails": [["Email"], ["a@b.de"]], "Real": PLAIN["Second"]}, "Mails", "Mails", ()),
])  # fmt: skip
def test_a_cover_of_one_column_is_not_the_table(tmp_path, sheets, wanted, read, notes):
    """But a list of addresses alone is, and no hidden sheet goes before it; what nobody chose to leave out is named."""
    taken = _taken(tmp_path, workbooks.xlsx(sheets, hidden=["Hidden"]), sheet=wanted)
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
    with zipfile.ZipFile(io.BytesIO(workbooks.xlsx({"People": PLAIN["People"]}))) as package:
        parts: dict[str, str | bytes] = {name: package.read(name) for name in package.namelist()}
    book = workbooks.zipped({**parts, "xl/worksheets/sheet1.xml": sheet, "xl/styles.xml": styles})
    taken = _taken(tmp_path, book)
    assert taken is not None
    assert [note for _, note in taken.origin.notes] == [
        "1 cell has a formula without a result, read as empty. Open and save it in a spreadsheet program to have them.",
        "1 merged cell spans several rows: only the first of them has the value.",
        "1 hidden row is read too.",
        "Column A holds zeros in front by their format alone: 01067 is read as 1067. Save it as CSV to keep them.",
    ]


def test_long_numbers_are_told(tmp_path):
    """A spreadsheet has rounded them already."""
    taken = _taken(tmp_path, workbooks.xlsx({"A": [["Id", "b"], [12345678901234567890.0, 1e-7]]}))
    assert taken is not None
    assert "15 digits" in taken.origin.notes[0][1]
    assert _table(taken)[1][1] == "0.0000001"
    assert "e" not in _table(taken)[1][0]


def test_the_copy_is_private_and_bears_the_name(tmp_path):
    """Only the user may read it; screens show the name of the person's own file."""
    taken = _taken(tmp_path, workbooks.xlsx(PLAIN), "visitors.xlsx")
    assert taken is not None
    assert taken.source.path.name == "visitors.xlsx"
    assert stat.S_IMODE(taken.source.path.stat().st_mode) == 0o600
    assert [path.name for path in taken.source.path.parent.iterdir()] == ["visitors.xlsx"]


@pytest.mark.fault("F79")
def test_a_changed_original_is_noticed(tmp_path):
    """One that was only touched is the same."""
    taken = _taken(tmp_path, workbooks.xlsx(PLAIN))
    assert taken is not None
    assert is_unchanged(taken.origin)
    os.utime(taken.origin.path, (1, 1))
    assert is_unchanged(taken.origin)
    content = bytearray(taken.origin.path.read_bytes())
    content[-1] ^= 1
    taken.origin.path.write_bytes(content)
    assert not is_unchanged(taken.origin)
    taken.origin.path.unlink()
    assert not is_unchanged(taken.origin)


@pytest.mark.parametrize("pack", [
    gzip.compress,
    lambda content: workbooks.zipped({"in/a.csv": content, "__MACOSX/in/._a.csv": b"x", "in/.DS_Store": b"x"}),
    lambda content: gzip.compress(gzip.compress(content)),
])  # fmt: skip
def test_archives_with_one_file(tmp_path, pack):
    """Text of any dialect, and whatever systems put beside it."""
    content = "Größe;E-mail\nAnn;a@b.de\n".encode("cp1252")
    assert _table(_taken(tmp_path, pack(content))) == [("Größe", "E-mail"), *ROWS]


def test_a_workbook_in_an_archive(tmp_path):
    """Its sheets can be chosen as well."""
    packed = workbooks.zipped({"people.xlsx": workbooks.xlsx(PLAIN)})
    taken = _taken(tmp_path, packed, sheet="2")
    assert _table(taken) == [("a", "b"), ("x", "1")]
    assert taken is not None
    assert taken.origin.unpacked == ("zip",)
    assert taken.origin.inner == "people.xlsx"


@pytest.mark.fault("F85")
@pytest.mark.parametrize("name", ["../../evil.csv", "/etc/evil.csv", "in\\..\\evil.csv", "a/../../evil.csv"])
def test_a_name_in_an_archive_leads_nowhere(tmp_path, name):
    """The copy lies in its own folder, whatever the archive calls the file."""
    taken = _taken(tmp_path, workbooks.zipped({name: "Name,E-mail\nAnn,a@b.de\n"}))
    assert _table(taken) == [("Name", "E-mail"), *ROWS]
    assert taken is not None
    assert taken.source.path.is_relative_to(tmp_path / "private")
    assert taken.origin.inner == "evil.csv"
    assert not [path for path in tmp_path.rglob("evil*") if not path.is_relative_to(tmp_path / "private")]


def test_text_needs_no_copy(tmp_path):
    """It is read where it is."""
    assert _taken(tmp_path, b"a,b\n1,2\n") is None
    assert not list((tmp_path / "private").iterdir())


_BOOK = workbooks.xlsx(PLAIN)
_ENCRYPTED = workbooks.compound_with("EncryptedPackage", b"x" * 5000)


@pytest.mark.fault("F80")
@pytest.mark.parametrize(("content", "code"), [
    (_BOOK[: len(_BOOK) // 2], "file.archive_damaged"),
    (workbooks.xls(PLAIN)[:600], "file.workbook_damaged"),
    (workbooks.compound_with("WordDocument", b"x"), "file.workbook_damaged"),
    (_ENCRYPTED, "file.encrypted"),
    (workbooks.zipped({"xl/workbook.xml": "<no"}), "file.workbook_damaged"),
    (workbooks.zipped({"a.csv": "a,b\n", "b.csv": "c,d\n"}), "file.archive_many"),
    (workbooks.zipped({".hidden": "a"}), "file.archive_empty"),
    (gzip.compress(b"a,b\n1,2\n")[:-6], "file.archive_damaged"),
    (gzip.compress(gzip.compress(gzip.compress(b"a"))), "file.archive"),
    (gzip.compress(bytes(120 << 20), 1), "file.archive_bomb"),
    (workbooks.zipped({"a.csv": bytes(120 << 20)}), "file.archive_bomb"),
    (workbooks.zipped({"xl/workbook.xml": "x", "xl/a": bytes(120 << 20)}), "file.archive_bomb"),
    (b"BEGIN:VCARD\nEND:VCARD\n", "file.header_only"),
])  # fmt: skip
def test_what_cannot_be_read_gives_a_sentence(tmp_path, content, code):
    """What is wrong and what to do; never a message of a library."""
    with pytest.raises(FileProblem) as caught:
        _taken(tmp_path, content)
    assert caught.value.code == code
    assert "contacts.any" in caught.value.message
    assert caught.value.hint


_MANY = workbooks.zipped({"a.csv": "a,b\n", "b.csv": "c,d\n"})
_BOMB = workbooks.zipped({"xl/workbook.xml": "x", "xl/a": bytes(120 << 20)})


@pytest.mark.parametrize("pack", [gzip.compress, lambda content: workbooks.zipped({"inner.csv": content})])
@pytest.mark.parametrize(("content", "code"), [
    (b"", "file.empty"),
    (b"\n \n", "file.empty"),
    (b"a,b\n", "file.header_only"),
    (b"%PDF-1.7\n", "file.not_text"),
    (gzip.compress(b"a,b\n1,2\n")[:-6], "file.archive_damaged"),
    (gzip.compress(b""), "file.empty"),
    (_MANY, "file.archive_many"),
    (_MANY[:-30], "file.archive_damaged"),
    (workbooks.zipped({".hidden": "a"}), "file.archive_empty"),
    (_BOOK[: len(_BOOK) // 2], "file.archive_damaged"),
    (_BOMB, "file.archive_bomb"),
    (_ENCRYPTED, "file.encrypted"),
    (workbooks.xls(PLAIN)[:600], "file.workbook_damaged"),
    (b"BEGIN:VCARD\nEND:VCARD\n", "file.header_only"),
])  # fmt: skip
def test_what_is_wrong_inside_of_an_archive_is_said_of_the_persons_file(tmp_path, pack, content, code):
    """Never of the files that HubDesk makes while it unpacks, nor with the folder in which they are."""
    with pytest.raises(FileProblem) as caught:
        _table(_taken(tmp_path, pack(content)))
    assert caught.value.code == code
    assert "“contacts.any”" in caught.value.message
    said = caught.value.sentence()
    assert "unpacked-" not in said
    assert "private" not in said


def test_a_copy_that_has_gone_is_said_by_the_name_of_the_persons_file(tmp_path):
    """Without the folder that HubDesk keeps copies in."""
    taken = _taken(tmp_path, gzip.compress(b"a,b\n1,2\n"))
    assert taken is not None
    taken.source.path.unlink()
    with pytest.raises(FileProblem) as caught:
        read_head(taken.source, origin=taken.origin)
    assert caught.value.sentence() == "“contacts.any” is not there any more. Open it again."


def test_no_such_sheet(tmp_path):
    """The names of those that there are."""
    with pytest.raises(FileProblem) as caught:
        _taken(tmp_path, _BOOK, sheet="Third")
    assert caught.value.code == "file.no_sheet"
    assert "“People”, “Second”" in caught.value.hint


def test_a_disk_that_refuses(tmp_path):
    """Is no fault of the file."""
    path = tmp_path / "a.gz"
    path.write_bytes(gzip.compress(b"a,b\n1,2\n"))
    with pytest.raises(StorageProblem) as caught:
        take_in(open_source(path), tmp_path / "missing")
    assert caught.value.message.startswith("HubDesk cannot make its private copy of “a.gz”: ")


@pytest.mark.parametrize(("name", "pack", "inner"), [
    ("people.csv.gz", gzip.compress, "people.csv"),
    ("people.csv.gz.gz", lambda content: gzip.compress(gzip.compress(content)), "people.csv"),
    ("people.zip", lambda content: workbooks.zipped({"in/list.csv.gz": gzip.compress(content)}), "list.csv"),
    ("people.any", gzip.compress, "people.any"),
])  # fmt: skip
def test_the_name_of_what_was_inside(tmp_path, name, pack, inner):
    """However deep."""
    taken = _taken(tmp_path, pack(b"a,b\n1,2\n"), name)
    assert taken is not None
    assert taken.origin.inner == inner


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
    with zipfile.ZipFile(io.BytesIO(workbooks.xlsx({"People": PLAIN["People"]}))) as package:
        parts: dict[str, str | bytes] = {name: package.read(name) for name in package.namelist()}
    book = workbooks.zipped({**parts, "xl/worksheets/sheet1.xml": sheet, "xl/styles.xml": styles})
    taken = _taken(tmp_path, book)
    assert taken is not None
    assert [note for _, note in taken.origin.notes] == [
        "1 cell holds an error such as #N/A or #REF!, read as empty.",
        "Column B holds percentages: 12.5 % is read as 0.125.",
        "Column C holds amounts of money, read as numbers.",
    ]
    assert _table(taken)[1] == ("", "0.125", "12.5")
