"""Columns and records of the same bytes are the same."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubdesk.tabular.columns import Columns, Lines
from hubdesk.tabular.model import Dialect, Encoding, Layout, Record, SourceFile
from hubdesk.tabular.reader import Records

LAYOUT = Layout(Encoding("utf-8"), Dialect(",", '"', 1, 0), ("a", "b"))
TEXT = st.text(st.sampled_from('ab,,,\n\n\r"ü\0'), max_size=40) | st.lists(
    st.sampled_from(["a,b\n", "c,ü\n", "a,b\r\n", ",\n", "a\n", "\n", '"x,y",b\n', '"x\ny",b\n']), max_size=8
).map("".join)


def rows_of(part: Lines | Columns | list[Record]) -> list[Record]:
    """Return the records of a part in whatever form."""
    if isinstance(part, Lines):
        parsed = rows_of(part.parsed())
        few = part.records(range(0, len(part), 2))
        assert few in (None, parsed[::2])
        assert few is not None or any(record.flaw is not None for record in parsed)
        return parsed
    return [part.record(place) for place in range(len(part.ends) - 1)] if isinstance(part, Columns) else part


@pytest.mark.parametrize("keep_lines", [False, True])
@pytest.mark.parametrize("codec", ["utf-8", "cp1252", "utf-16-le"])
@given(text=TEXT)
def test_they_hold_the_same_rows(tmp_path_factory, codec, keep_lines, text):
    """With the same numbers and places, whatever the lines look like."""
    path = tmp_path_factory.mktemp("columns") / "file.csv"
    path.write_bytes(text.encode(codec))
    source = SourceFile(path, path.stat().st_size, path.stat().st_mtime_ns)
    with Records(source, replace(LAYOUT, encoding=Encoding(codec))) as records:
        expected = list(records.iterate(offset=0, line=1))
        parts = records.parts(0, source.size, 1, 1, keep_lines=keep_lines)
        found = [record for part in parts for record in rows_of(part)]
    assert found == expected
    assert parts.line == 1 + len(text.replace("\r\n", "\n").replace("\r", "\n").splitlines())


def test_plain_lines_come_as_lines_where_they_are_wanted(tmp_path):
    """Else nothing is won."""
    path = tmp_path / "file.csv"
    path.write_bytes("a,ü\r\nb,\r\nc".encode())
    source = SourceFile(path, path.stat().st_size, 0)
    with Records(source, LAYOUT) as records:
        (part,) = records.parts(0, source.size, 5, 7, keep_lines=True)
    assert isinstance(part, Lines)
    assert (part.row, part.line, part.ends, part.text) == (5, 7, [0, 6, 10, 11], "a,ü\nb,\nc\n")
    assert part.records([1]) == [Record(6, 8, 6, 10, ("b", ""))]
    assert part.records([2]) is None


def test_plain_lines_come_as_columns(tmp_path):
    """Else nothing is won."""
    path = tmp_path / "file.csv"
    path.write_bytes("a,ü\r\nb,\r\n".encode())
    source = SourceFile(path, path.stat().st_size, 0)
    with Records(source, LAYOUT) as records:
        (part,) = records.parts(0, source.size, 5, 7)
    assert isinstance(part, Columns)
    assert (part.row, part.line, part.ends, part.cells) == (5, 7, [0, 6, 10], [["a", "b"], ["ü", ""]])
