"""One column of any file: the same values as reading whole rows gives."""

from __future__ import annotations

from array import array
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from hubdesk.tabular.head import read_head
from hubdesk.tabular.one_column import OneColumn
from hubdesk.tabular.reader import Records
from hubdesk.tabular.source import open_source

if TYPE_CHECKING:
    from pathlib import Path

PLAIN = "Name,Town,Zip\nAnna,Köln,01067\nBo,,1\nCy,Łódź,2\n"
FILES = {
    "plain": PLAIN.encode(),
    "crlf": PLAIN.replace("\n", "\r\n").encode(),
    "cr": PLAIN.replace("\n", "\r").encode(),
    "no end": PLAIN.encode()[:-1],
    "mark": b"\xef\xbb\xbf" + PLAIN.encode(),
    "utf-16": PLAIN.encode("utf-16"),
    "western": b"Name,Town,Zip\nAnna,K\xf6ln,01067\nBo,Z\xfcrich,1\n",
    "japanese": "Name,Town,Zip\n太郎,東京都,1\n花子,大阪,2\nソ表,横浜,3\n".encode("shift_jis"),
    "quoted": b'Name,Town,Zip\n"Smith, A","one\ntwo",1\nBo,"x ""y""",2\n',
    "ragged": b"Name,Town,Zip\nAnna\nBo,b,2\nCy,c,3,more\n\n\nDi,d,4\n",
    "damaged": b"Name,Town,Zip\nAnna,\xffb,1\nBo,a\x00b,2\nCy,\xef\xbb\xbfc,3\n",
    "signs": b"Name||Town||Zip\nAnna||K||1\nBo||L||2\n",
    "spaced": b'Name, Town, Zip\nAnna, "K, L", 1\nBo, M, 2\nCy, N, 3\n',
    "escaped": b'Name,Town,Zip\nAnna,"a\\"b",1\nBo,"c\\"d",2\n',
}


@pytest.mark.parametrize("kind", FILES)
def test_a_column_is_what_whole_rows_have_there(tmp_path: Path, kind):
    path = tmp_path / "file.csv"
    path.write_bytes(FILES[kind])
    head = read_head(open_source(path))
    with Records(head.source, head.layout) as records:
        rows = list(records)
        bounds = [*(row.start for row in rows), head.source.size]
        for column in range(3):
            wanted = [row.cells[column] if column < len(row.cells) else "" for row in rows]
            reader = OneColumn(records, head.layout, column)
            assert reader.values(array("Q", bounds[:-1]), bounds[-1], 1) == wanted
            one_by_one = [reader.values([a], b, row) for row, (a, b) in enumerate(pairwise(bounds), start=1)]
            assert [value for values in one_by_one for value in values] == wanted


def test_corrected_cells_are_read_as_corrected(tmp_path: Path):
    path = tmp_path / "file.csv"
    path.write_bytes(FILES["plain"])
    head = read_head(open_source(path))
    head.layout.edits[head.records[1].start] = {1: "Bern"}
    with Records(head.source, head.layout) as records:
        starts = array("Q", [row.start for row in head.records])
        assert OneColumn(records, head.layout, 1).values(starts, head.source.size, 1) == ["Köln", "Bern", "Łódź"]
