"""Corrected cells: laid over what is read, in whatever way it is read; the file stays as it is."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubdesk.tabular.columns import Columns, Lines
from hubdesk.tabular.edits import same_rows
from hubdesk.tabular.head import read_head
from hubdesk.tabular.model import Encoding, Flaw, Layout
from hubdesk.tabular.reader import Records
from hubdesk.tabular.source import open_source

CELLS = st.text(alphabet='ab ,"\né', max_size=4)


def _head(folder, text: str):
    path = folder / "people.csv"
    path.write_bytes(text.encode())
    return read_head(open_source(path), delimiter=",", quote='"', header_line=1)


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if set(cell) & set('",\n') else cell


@given(data=st.data())
def test_each_way_of_reading_shows_the_same_corrections(tmp_path_factory, data):
    width = 3
    rows = data.draw(st.lists(st.lists(CELLS, min_size=width, max_size=width), min_size=1, max_size=12))
    rows = [["x" + cells[0], *cells[1:]] for cells in rows]
    lines = ["A,B,C", *(",".join(map(_quoted, cells)) for cells in rows)]
    head = _head(tmp_path_factory.mktemp("edits"), "\n".join(lines) + "\n")
    with Records(head.source, head.layout) as records:
        plain = list(records)
    edited = data.draw(st.dictionaries(
        st.sampled_from([record.start for record in plain]),
        st.dictionaries(st.integers(0, width), CELLS, min_size=1, max_size=2),
        max_size=5,
    ))  # fmt: skip
    expected = [
        tuple(edited.get(record.start, {}).get(place, cell) for place, cell in enumerate(record.cells))
        for record in plain
    ]
    layout = replace(head.layout, edits=edited)
    assert msgspec.json.decode(msgspec.json.encode(layout), type=Layout) == layout
    with Records(head.source, layout) as records:
        assert [record.cells for record in records] == expected
        for place, record in enumerate(plain):
            (again,) = records.read_range(record.start, record.end, record.row, record.line)
            assert again.cells == expected[place]
        found = []
        for part in records.parts(plain[0].start, head.source.size, 1, 2, keep_lines=True):
            rest = part.parsed() if isinstance(part, Lines) else part
            if isinstance(rest, Columns):
                found += list(zip(*rest.cells, strict=True))
            else:
                found += [record.cells for record in rest]
        assert found == expected


def test_filling_in_a_short_row_makes_it_whole_and_damage_stays(tmp_path):
    head = _head(tmp_path, "A,B,C\n1,2\nx,y,z,more\nd,e,f\n")
    with Records(head.source, head.layout) as records:
        short, long, _ = records
    assert (short.flaw, long.flaw) == (Flaw.TOO_FEW, Flaw.TOO_MANY)
    edits = {short.start: {2: "3"}, long.start: {0: "X"}}
    with Records(head.source, replace(head.layout, edits=edits)) as records:
        found = [(record.cells, record.flaw) for record in records]
    assert found[0] == (("1", "2", "3"), None)
    assert found[1] == (("X", "y", "z", "more"), Flaw.TOO_MANY)
    assert found[2] == (("d", "e", "f"), None)


def test_the_file_is_not_written_to(tmp_path):
    head = _head(tmp_path, "A,B,C\n1,2,3\n")
    before = head.source.path.read_bytes(), head.source.path.stat().st_mtime_ns
    with Records(head.source, replace(head.layout, edits={6: {0: "other"}})) as records:
        assert next(iter(records)).cells == ("other", "2", "3")
    assert (head.source.path.read_bytes(), head.source.path.stat().st_mtime_ns) == before


@pytest.mark.parametrize("at", [0, 5, 7, 900])
def test_an_offset_at_which_no_row_starts_changes_nothing(tmp_path, at):
    head = _head(tmp_path, "A,B,C\n1,2,3\n")
    with Records(head.source, replace(head.layout, edits={at: {0: "other"}})) as records:
        assert [record.cells for record in records] == [("1", "2", "3")]
        (part,) = records.parts(6, head.source.size, 1, 2)
        assert isinstance(part, Columns)
        assert part.cells == [["1"], ["2"], ["3"]]


def test_corrections_fit_each_reading_with_the_same_rows(tmp_path):
    """Another header line, or an encoding in which commas are the same bytes; a narrower one breaks nothing."""
    path = tmp_path / "people.csv"
    path.write_bytes("List,of\nA,B,C\n1,2,ä\n4,5,6\n".encode())
    source = open_source(path)
    head = read_head(source, delimiter=",", header_line=2, encoding="utf-8")
    for other in (
        read_head(source, header_line=2),
        read_head(source, delimiter=",", header_line=1, encoding="utf-8"),
        read_head(source, delimiter=",", header_line=2, encoding="cp1252"),
    ):
        assert same_rows(head, other)
    for other in (
        read_head(source, delimiter=";", header_line=2),
        replace(head, layout=replace(head.layout, encoding=Encoding("utf-16-le"))),
        read_head(source, delimiter=",", quote="'", header_line=2),
    ):
        assert not same_rows(head, other)
    narrow = read_head(source, delimiter=",", header_line=1, encoding="utf-8")
    edits = {head.records[0].start: {0: "one", 2: "three"}}
    with Records(source, replace(narrow.layout, edits=edits)) as records:
        rows = {record.start: record.cells for record in records}
    assert rows[head.records[0].start][0] == "one"
    assert len(rows) == 3
    path.write_bytes(b"List,of\nA,B,C\n9,2,3\n")
    assert not same_rows(head, read_head(open_source(path), delimiter=",", header_line=2))
