"""The first look: dialect, header and first records of files as programs and people make them."""

from __future__ import annotations

import csv
import io
import os
from typing import TYPE_CHECKING, Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hubdesk.core.errors import FileProblem
from hubdesk.tabular.head import first_invalid_utf8, read_head
from hubdesk.tabular.model import Certainty, Flaw
from hubdesk.tabular.reader import Records
from hubdesk.tabular.source import open_source
from tests.tabular.files import cells_of, head_of

if TYPE_CHECKING:
    import random

PEOPLE = [
    ("Ann", "ann@example.com", "Köln", "12,50"),
    ("Bob", "bob@example.com", "Paris, France", "1.234,00"),
    ("Cid", "cid@example.com", "Łódź", "7"),
]


def _written(rows: list[tuple[str, ...]], delimiter: str, quoting: Literal[0, 1]) -> str:
    buffer = io.StringIO()
    csv.writer(buffer, delimiter=delimiter, quoting=quoting).writerows(rows)
    return buffer.getvalue()


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("quoting", [csv.QUOTE_ALL, csv.QUOTE_MINIMAL])
def test_delimiters(tmp_path, delimiter, quoting):
    """With decimal commas and quoted delimiters around."""
    text = _written([("Name", "E-mail", "City", "Sum"), *PEOPLE], delimiter, quoting=quoting)
    head = head_of(tmp_path, text)
    assert head.layout.dialect.delimiter == delimiter
    assert head.layout.headers == ("Name", "E-mail", "City", "Sum")
    assert [record.cells for record in head.records] == PEOPLE
    assert head.complete


CASES = {
    "sep line": ("sep=;\nname;mail\nAnn;a@b.de\n", ("name", "mail"), [("Ann", "a@b.de")]),
    "sep line in quotes with delimiters": (
        '"sep=|"||\nname|mail|x\nAnn|a@b.de|1\n',
        ("name", "mail", "x"),
        [("Ann", "a@b.de", "1")],
    ),
    "decimal commas in every row": ("a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5\n", ("a", "b", "c"), [("1,5", "2,5", "3,5")] * 2),
    "commas in text of a tab file": (
        "a\tb\nx, y, z\t1\nu, v, w\t2\n",
        ("a", "b"),
        [("x, y, z", "1"), ("u, v, w", "2")],
    ),
    "title above the header": (
        "Visitors of the fair\n\nname,mail,city\nAnn,a@b.de,Ulm\nBob,b@b.de,Ulm\n",
        ("name", "mail", "city"),
        [("Ann", "a@b.de", "Ulm"), ("Bob", "b@b.de", "Ulm")],
    ),
    "title padded with delimiters": (
        "Visitors;;;;;\nas of;2024-01-01;;;;\n;;;;;\nname;mail;city;zip;x;y\nAnn;a@b.de;Ulm;1;2;3\n",
        ("name", "mail", "city", "zip", "x", "y"),
        [("Ann", "a@b.de", "Ulm", "1", "2", "3")],
    ),
    "one column": ("E-mail\na@b.de\nc@d.de\n", ("E-mail",), [("a@b.de",), ("c@d.de",)]),
    "one column with commas": ("Name\nMiller, Ann\nSmith Bob\n", ("Name",), [("Miller, Ann",), ("Smith Bob",)]),
    "no header": ("Ann,ann@b.de\nBob,bob@b.de\n", ("Column 1", "Column 2"), [("Ann", "ann@b.de"), ("Bob", "bob@b.de")]),
    "one address without a header": ("ann@b.de\n", ("Column 1",), [("ann@b.de",)]),
    "trailing delimiters in rows only": ("a,b\n1,2,\n3,4,\n", ("a", "b", "Column 3"), [("1", "2", ""), ("3", "4", "")]),
    "trailing delimiters in the header only": ("a,b,\n1,2\n3,4\n", ("a", "b"), [("1", "2"), ("3", "4")]),
    "names twice, missing and odd": (
        ' Name ,Name,,"Long\nname",Name (2)\n1,2,3,4,5\n',
        ("Name", "Name (2)", "Column 3", "Long name", "Name (2) (2)"),
        [("1", "2", "3", "4", "5")],
    ),
    "blank lines first": ("\n\r\n\na,b\n1,2\n", ("a", "b"), [("1", "2")]),
    "CR only": ("a,b\r1,2\r3,4", ("a", "b"), [("1", "2"), ("3", "4")]),
    "single quotes": ("'a','b'\n'1,5','x'\n'2,5','y'\n", ("a", "b"), [("1,5", "x"), ("2,5", "y")]),
    "apostrophes are no quotes": ("a,b\nO'Neil,D'Arc\nx,y\n", ("a", "b"), [("O'Neil", "D'Arc"), ("x", "y")]),
    "line breaks in values": ('a,b\n"x\ny",1\n"u\n\nv",2\n', ("a", "b"), [("x\ny", "1"), ("u\n\nv", "2")]),
    "one row": ("name;mail\nAnn;a@b.de", ("name", "mail"), [("Ann", "a@b.de")]),
    "wide": (",".join(f"c{i}" for i in range(500)) + "\n" + ",".join(map(str, range(500))) + "\n",
             tuple(f"c{i}" for i in range(500)), [tuple(map(str, range(500)))]),
    "ragged": ("a,b,c\n1,2,3\n1,2\n1,2,3\n", ("a", "b", "c"), [("1", "2", "3"), ("1", "2", ""), ("1", "2", "3")]),
    "a header with fewer columns than rows": ("a,b\n1,2,3\n4,5,6\n", ("a", "b"), [("1", "2", "3"), ("4", "5", "6")]),
}  # fmt: skip


@pytest.mark.fault("F75", "F76")
@pytest.mark.parametrize("name", sorted(CASES))
def test_files_as_they_come(tmp_path, name):
    """Headers and all cells, exactly."""
    text, headers, rows = CASES[name]
    head = head_of(tmp_path, text)
    assert head.layout.headers == headers
    assert cells_of(tmp_path, text) == rows
    assert [record.cells for record in head.records] == rows


def test_choices_of_people_win(tmp_path):
    """Delimiter, quote, encoding and header line."""
    text = "x;y\na,b;c\n'1,2';3\n"
    assert head_of(tmp_path, text, delimiter=",").layout.dialect.certainty is Certainty.CHOSEN
    assert head_of(tmp_path, text, delimiter=",", header_line=1).layout.headers == ("x;y",)
    assert head_of(tmp_path, text, delimiter=";", header_line=2).layout.headers == ("a,b", "c")
    none = head_of(tmp_path, text, delimiter=";", header_line=0)
    assert none.layout.headers == ("Column 1", "Column 2")
    assert none.layout.dialect.header_line == 0
    assert len(none.records) == 3
    stray = head_of(tmp_path, text, delimiter=",", quote="'", header_line=2).records[0]
    assert (stray.cells, stray.flaw) == (("'1", "2';3"), Flaw.OPEN_QUOTE)
    assert head_of(tmp_path, text, encoding="latin-1").layout.encoding.codec == "iso8859-1"


@pytest.mark.parametrize(("choices", "code"), [
    ({"delimiter": ";;;;"}, "file.delimiter_invalid"),
    ({"delimiter": "\n"}, "file.delimiter_invalid"),
    ({"delimiter": ","  , "quote": ","}, "file.delimiter_invalid"),
    ({"encoding": "klingon"}, "file.encoding_unknown"),
    ({"encoding": "utf-7"}, "file.encoding_unknown"),
    ({"encoding": "cp037"}, "file.encoding_unknown"),
    ({"encoding": "rot13"}, "file.encoding_unknown"),
    ({"encoding": "base64"}, "file.encoding_unknown"),
    ({"encoding": "iso2022_jp"}, "file.encoding_unknown"),
])  # fmt: skip
def test_choices_that_cannot_be(tmp_path, choices, code):
    """One sentence each."""
    with pytest.raises(FileProblem) as caught:
        head_of(tmp_path, "a,b\n1,2\n", **choices)
    assert caught.value.code == code


@pytest.mark.fault("F72", "F76")
@pytest.mark.parametrize(("content", "code"), [
    (b"\xef\xbb\xbf", "file.empty"),
    (b"\xff\xfe", "file.empty"),
    (b"\n\n \r\n", "file.empty"),
    (b"a,b,c", "file.header_only"),
    (b"a,b,c\n\n\n", "file.header_only"),
    (b"sep=;\na;b\n", "file.header_only"),
    (",".join(["x"] * 5000).encode() + b"\n1\n", "file.too_many_columns"),
    (b"x" * 300_000 + b"\n1\n", "file.header_too_long"),
    (b'"' + b"x," * 200_000 + b'\n1\n', "file.header_too_long"),
])  # fmt: skip
def test_files_without_a_table(tmp_path, content, code):
    """Refused in words before anything else happens."""
    with pytest.raises(FileProblem) as caught:
        head_of(tmp_path, content)
    assert caught.value.code == code
    assert caught.value.hint


def test_a_large_file_gives_as_many_rows_as_asked(tmp_path):
    """And says that it goes on."""
    text = "name,mail\n" + "".join(f"Ann {i},a{i}@example.com\n" for i in range(50_000))
    head = head_of(tmp_path, text)
    assert len(head.records) == 100
    assert not head.complete
    assert len(read_head(head.source, rows=7).records) == 7
    everything = read_head(head.source, rows=100_000).records
    assert 8_000 < len(everything) < 15_000
    assert all(record.flaw is None for record in everything)


def test_a_quote_open_at_the_end_of_the_head_is_not_shown_as_a_flaw(tmp_path):
    """It may well close behind it."""
    text = "name,note\n" + "".join(f'Ann {i},"line\nline\nline {i}"\n' for i in range(20_000))
    head = head_of(tmp_path, text)
    everything = read_head(head.source, rows=100_000).records
    assert all(record.flaw is None for record in everything)


def test_looking_costs_the_same_at_any_size(tmp_path, monkeypatch):
    """No more than the head and a few samples are read."""
    path = tmp_path / "big.csv"
    with path.open("wb") as file:
        file.write(b"name,mail\n")
        for _ in range(300):
            file.write(b"Ann,ann@example.com\n" * 1000)
    asked: list[int] = []
    real = os.read

    def read(handle: int, size: int) -> bytes:
        asked.append(size)
        return real(handle, size)

    monkeypatch.setattr(os, "read", read)
    read_head(open_source(path))
    assert sum(asked) < 1_500_000


@settings(max_examples=150)
@given(st.data())
def test_dialects_of_random_tables(tmp_path_factory, data):
    """Tables with names, addresses and numbers, written by an independent writer, are read as they are."""
    rng = data.draw(st.randoms(use_true_random=False))
    delimiter = rng.choice([",", ";", "\t", "|"])
    width, count = rng.randrange(2, 9), rng.randrange(1, 40)
    makers = [_name, _address, _amount, _note, _date]
    columns = [rng.choice(makers) for _ in range(width)]
    rows = [[maker(rng) for maker in columns] for _ in range(count)]
    headers = [f"Column {chr(65 + i)}" for i in range(width)]
    buffer = io.StringIO()
    writer = csv.writer(
        buffer,
        delimiter=delimiter,
        quoting=rng.choice([csv.QUOTE_ALL, csv.QUOTE_MINIMAL, csv.QUOTE_NONNUMERIC]),
        lineterminator=rng.choice(["\n", "\r\n"]),
    )
    writer.writerows([headers, *rows])
    codec = rng.choice(["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
    folder = tmp_path_factory.mktemp("dialect")
    assert [list(cells) for cells in cells_of(folder, buffer.getvalue().encode(codec))] == rows


def _name(rng: random.Random) -> str:
    return rng.choice(["Ann", "Björn Müller", "O'Neil, Pat", 'Jo "JJ" Low', "王伟", "Zoë"])


def _address(rng: random.Random) -> str:
    return f"{rng.choice('abcdef')}{rng.randrange(999)}@example.com"


def _amount(rng: random.Random) -> str:
    return rng.choice(["12,50", "1.234,00", "7", "0,5", "99.90"])


def _note(rng: random.Random) -> str:
    return rng.choice(["", "call; then write", "a|b", "line one\nline two", "tab\there", "yes, no, perhaps"])


def _date(rng: random.Random) -> str:
    return f"{rng.randrange(1, 29):02}/{rng.randrange(1, 13):02}/{rng.randrange(1950, 2005)}"


def test_the_first_byte_that_is_not_utf_8(tmp_path):
    """Anywhere in the file, also at the edge of a piece."""
    path = tmp_path / "a.csv"
    for content, expected in [
        (b"abc", None),
        ("ü".encode() * (1 << 20), None),
        (b"x" + "ü".encode() * (1 << 20), None),
        (b"a" * ((1 << 20) - 1) + b"\xc3\xbc\xff", (1 << 20) + 1),
        (b"a" * (1 << 20) + b"\xc3", 1 << 20),
    ]:
        path.write_bytes(content)
        assert first_invalid_utf8(open_source(path)) == expected


@settings(max_examples=300)
@given(
    st.binary(max_size=400)
    | st.text(st.sampled_from("ab,;|\t\"'@.\n\r=0éж中\0"), max_size=200).map(str.encode)
    | st.text(st.sampled_from('ab,;\t"\n\ré中'), max_size=100).map(lambda text: text.encode("utf-16"))
)
def test_any_bytes_are_read_or_refused_in_words(tmp_path_factory, content):
    """What is shown first is what the whole pass gives."""
    folder = tmp_path_factory.getbasetemp()
    problem: FileProblem | None = None
    try:
        head = head_of(folder, content)
    except FileProblem as caught:
        problem = caught
    else:
        with Records(head.source, head.layout) as records:
            assert tuple(records)[:100] == head.records
        assert len(set(head.layout.headers)) == len(head.layout.headers)
        assert all(head.layout.headers)
    assert problem is None or (problem.message.endswith(".") and problem.code.startswith("file."))
