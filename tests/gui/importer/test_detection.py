"""What was found about a file, in words."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from hubdesk.gui.importer.detection import encoding_of, file_line, header_of, separator_of, what_is_read
from hubdesk.tabular.model import Certainty, Dialect, Encoding, FileHead, Layout, Record, SourceFile


def _head(*, codec: str = "cp1252", delimiter: str = ";", line: int = 4, complete: bool = True) -> FileHead:
    record = Record(1, line + 1, 40, 60, ("a", "b"))
    layout = Layout(
        Encoding(codec, 0, Certainty.LIKELY), Dialect(delimiter, '"', line, 40, Certainty.CHOSEN), ("A", "B")
    )
    return FileHead(SourceFile(Path("/x/leads.csv"), 31_400_000, 0), layout, (record,), complete)


def test_encoding_separator_and_header_in_words():
    encoding = encoding_of(_head())
    assert dict(encoding.options)[encoding.value] == "Windows-1252"
    assert (encoding.certainty, encoding.tone) == ("likely", "warning")
    separator = separator_of(_head())
    assert dict(separator.options)[separator.value] == "Semicolon"
    assert separator.certainty == "chosen by you"
    assert dict(header_of(_head()).options)["4"] == "Line 4"


def test_what_is_not_listed_is_offered_all_the_same():
    assert encoding_of(_head(codec="cp865")).options[0] == ("cp865", "cp865")
    assert separator_of(_head(delimiter="~")).options[0] == ("~", "~")
    assert header_of(_head(line=57)).options[-1][0] == "57"
    assert encoding_of(_head(codec="utf_8")).value == "utf-8"


def test_the_file_line_says_what_is_known():
    now = datetime(2026, 11, 25, tzinfo=UTC)
    assert file_line(_head(), now).startswith("31.4\u00a0MB · 1 row · 2 columns · changed ")
    assert "row" not in file_line(_head(complete=False), now)
    assert "184,620 rows" in file_line(_head(complete=False), now, known_rows=184_620)


def test_the_footer_counts_rows_and_lines_left_out():
    assert what_is_read(_head()) == "1 row will be read, 3 lines left out"
    assert what_is_read(_head(line=1)) == "1 row will be read"
    assert what_is_read(_head(complete=False, line=1)) == "The whole file is read in Check"
