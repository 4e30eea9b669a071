"""What was found about a file, in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hubdesk.gui.importer.detection import (
    FILLED,
    FLAWS,
    Found,
    doubtful_lines,
    doubts_of,
    encoding_of,
    file_line,
    header_of,
    merged_of,
    quote_of,
    separator_of,
    sheet_of,
    what_is_read,
)
from hubdesk.gui.importer.detection_bar import DetectionBar
from hubdesk.tabular.head import read_head
from hubdesk.tabular.model import Certainty, Dialect, Encoding, FileHead, Flaw, Layout, Origin, Record, SourceFile
from hubdesk.tabular.source import open_source


def _head(*, codec: str = "cp1252", delimiter: str = ";", line: int = 4, complete: bool = True) -> FileHead:
    record = Record(1, line + 1, 40, 60, ("a", "b"))
    layout = Layout(
        Encoding(codec, 0, Certainty.LIKELY), Dialect(delimiter, '"', line, 40, Certainty.CHOSEN), ("A", "B")
    )
    return FileHead(SourceFile(Path("/x/leads.csv"), 31_400_000, 0), layout, (record,), complete)


def _found(found: Found | None) -> Found:
    assert found is not None
    return found


def _with(head: FileHead, **dialect: object) -> FileHead:
    changed = replace(head.layout.dialect, **dialect)  # type: ignore[arg-type]  # names of its fields
    return replace(head, layout=replace(head.layout, dialect=changed))


def test_encoding_separator_and_header_in_words():
    encoding = _found(encoding_of(_head()))
    assert dict(encoding.options)[encoding.value] == "Windows-1252, Western"
    assert (encoding.certainty, encoding.tone) == ("likely", "warning")
    separator = _found(separator_of(_head()))
    assert dict(separator.options)[separator.value] == "Semicolon"
    assert separator.certainty == "chosen by you"
    assert dict(_found(quote_of(_head())).options)['"'] == "Double"
    assert dict(header_of(_head()).options)["4"] == "Line 4"


def test_what_is_not_listed_is_offered_all_the_same():
    assert _found(encoding_of(_head(codec="cp865"))).options[0] == ("cp865", "cp865")
    assert _found(separator_of(_head(delimiter="~"))).options[0] == ("~", "Tilde")
    assert _found(separator_of(_head(delimiter="||"))).options[0] == ("||", "||")
    assert header_of(_head(line=57)).options[-1][0] == "57"
    assert _found(encoding_of(_head(codec="utf_8"))).value == "utf-8"


@pytest.mark.parametrize("codec", ["iso8859_2", "mac_roman", "koi8_r", "cp949", "cp932", "euc_jp", "utf-16-le"])
def test_detected_encodings_have_a_name(codec):
    encoding = _found(encoding_of(_head(codec=codec)))
    assert " " in dict(encoding.options)[encoding.value]


def test_a_file_without_a_header_and_one_with_two():
    none = header_of(_with(_head(), header_line=0, header_rows=0))
    assert (none.value, dict(none.options)["0"]) == ("0", "None")
    two = header_of(_with(_head(), header_rows=2))
    assert dict(two.options)[two.value] == "Lines 4–5"
    assert dict(two.options)["4"] == "Line 4"  # which alone may be chosen instead


def test_a_second_line_of_the_header_is_doubtful_either_way(tmp_path):
    """Read as a part of it or not, the line is named."""
    file = tmp_path / "a.csv"
    body = "Ann;+49 30 1234567;41.5;2024-01-31\nBob;+49 30 1234568;52;2024-02-01\nCid;+49 30 1234569;63;2024-02-03\n"
    file.write_text("Name;Phone;Amount;Date\nMiller;on request;open;tbc\n" + body)
    head = read_head(open_source(file))
    assert [record.cells[0] for record in head.records] == ["Miller", "Ann", "Bob", "Cid"]
    (doubt,) = doubts_of(head)
    assert doubt.startswith("Line 2: It has words where the rows below have numbers, dates or addresses")
    assert doubt.endswith("It is read as a row; if it has the names, choose it for the header.")
    assert (header_of(head).value, header_of(head).certainty) == ("1", "likely")
    file.write_text("Person;;Sale;\nName;Phone;Amount;Date\n" + body)
    head = read_head(open_source(file))
    assert doubts_of(head) == [
        "Line 2: It is read as a part of the header in line 1. If it is a row, choose that line alone."
    ]
    assert (header_of(head).value, header_of(head).options[0]) == ("-1", ("-1", "Lines 1–2"))
    assert doubts_of(read_head(open_source(file), header_line=1)) == []


def test_a_workbook_has_sheets_and_no_encoding():
    origin = Origin(Path("/x/leads.xlsx"), 5_000, 0, "", table="workbook", sheet="B", sheets=("A", "B"))
    head = replace(_head(), origin=origin)
    assert encoding_of(head) is separator_of(head) is quote_of(head) is None
    sheet = _found(sheet_of(head))
    assert (sheet.value, [words for _, words in sheet.options]) == ("B", ["A", "B"])
    assert sheet_of(_head()) is None
    assert file_line(head, datetime(2026, 11, 25, tzinfo=UTC)).startswith("5")


def test_merged_cells_are_offered_where_there_are_some():
    origin = Origin(Path("/x/leads.xlsx"), 5_000, 0, "", table="workbook", merged=2, filled=True)
    offered = _found(merged_of(replace(_head(), origin=origin)))
    assert (offered.value, dict(offered.options)[FILLED]) == (FILLED, "Value filled down")
    assert _found(merged_of(replace(_head(), origin=replace(origin, filled=False)))).value == ""
    assert merged_of(replace(_head(), origin=replace(origin, merged=0))) is None
    assert merged_of(_head()) is None


def test_doubtful_lines_are_named():
    head = _head()
    assert doubts_of(head) == []
    records = (Record(1, 9, 0, 1, ("a", "b"), Flaw.OPEN_QUOTE), Record(2, 10, 1, 2, ("a", "", ""), Flaw.TOO_MANY))
    origin = Origin(Path("/x/a.vcf"), 1, 0, "", notes=((3, "This line has no name and value."), (0, "Rounded.")))
    doubtful = replace(head, records=records, origin=origin)
    assert doubts_of(doubtful) == ["Rounded."]
    assert doubtful_lines(doubtful) == [
        "Line 3: This line has no name and value.",
        "Line 9 opens a quote that never closes.",
        "Line 10 has more values than there are columns.",
    ]
    assert "totals or notes" in doubts_of(_with(head, footer_offset=50))[0]
    assert "numbered" in doubts_of(_with(head, header_line=0))[0]
    assert set(FLAWS) == set(Flaw)


def test_the_file_line_says_what_is_known():
    now = datetime(2026, 11, 25, tzinfo=UTC)
    assert file_line(_head(), now).startswith("31.4\u00a0MB · 1 row · 2 columns · changed ")
    assert "row" not in file_line(_head(complete=False), now)
    assert "184,620 rows" in file_line(_head(complete=False), now, known_rows=184_620)


def test_the_footer_counts_rows_and_lines_left_out():
    assert what_is_read(_head()) == "1 row will be read, 3 lines left out"
    assert what_is_read(_head(line=1)) == "1 row will be read"
    assert what_is_read(_head(complete=False, line=1)) == "The whole file is read in Check"


def test_no_doubt_about_the_whole_file_hides_behind_a_number(theme):
    """Lines may be many, and are counted; what is said of the whole file is said."""
    notes = tuple((0, f"Note {count}.") for count in range(5))
    records = tuple(Record(n, n + 1, n, n + 1, ("a", "", ""), Flaw.TOO_MANY) for n in range(1, 6))
    bar = DetectionBar(theme)
    bar.show_head(replace(_head(), records=records, origin=Origin(Path("/x/a.xlsx"), 1, 0, "", notes=notes)))
    said = bar.doubts.text()
    assert all(sentence in said for _, sentence in notes)
    assert "Line 4 has more values" in said
    assert "Line 5" not in said
    assert said.endswith("2 more lines are doubtful.")
