"""Columns and records of the same bytes are the same."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from hubdesk.tabular.columns import Columns
from hubdesk.tabular.model import Dialect, Encoding, Layout, SourceFile
from hubdesk.tabular.reader import Records

LAYOUT = Layout(Encoding("utf-8"), Dialect(",", '"', 1, 0), ("a", "b"))
TEXT = st.text(st.sampled_from('ab,,,\n\n\r"ü\0'), max_size=40) | st.lists(
    st.sampled_from(["a,b\n", "c,ü\n", "a,b\r\n", ",\n", "a\n", "\n", '"x,y",b\n', '"x\ny",b\n']), max_size=8
).map("".join)


@given(TEXT)
def test_they_hold_the_same_rows(tmp_path_factory, text):
    """With the same numbers and places, whatever the lines look like."""
    path = tmp_path_factory.mktemp("columns") / "file.csv"
    path.write_bytes(text.encode())
    source = SourceFile(path, path.stat().st_size, path.stat().st_mtime_ns)
    with Records(source, LAYOUT) as records:
        expected = list(records.iterate(offset=0, line=1))
        parts = records.parts(0, source.size, 1, 1)
        found = [
            record
            for part in parts
            for record in (
                [part.record(place) for place in range(len(part.ends) - 1)] if isinstance(part, Columns) else part
            )
        ]
    assert found == expected
    assert parts.line == 1 + len(text.replace("\r\n", "\n").replace("\r", "\n").splitlines())


def test_plain_lines_come_as_columns(tmp_path):
    """Else nothing is won."""
    path = tmp_path / "file.csv"
    path.write_bytes("a,ü\r\nb,\r\n".encode())
    source = SourceFile(path, path.stat().st_size, 0)
    with Records(source, LAYOUT) as records:
        (part,) = records.parts(0, source.size, 5, 7)
    assert isinstance(part, Columns)
    assert (part.row, part.line, part.ends, part.cells) == (5, 7, [0, 6, 10], [["a", "b"], ["ü", ""]])
