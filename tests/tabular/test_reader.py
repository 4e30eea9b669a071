"""Records, rows, lines and byte ranges, against an independent writer."""

from __future__ import annotations

import codecs
import csv
import io
import os
import random
import threading

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hubdesk.core.errors import FileProblem
from hubdesk.tabular import lines as lines_module
from hubdesk.tabular.model import Dialect, Encoding, Flaw, Layout
from hubdesk.tabular.reader import Records, parse_bytes
from hubdesk.tabular.source import open_source
from tests.tabular.files import cells_of, head_of, plain_layout, records_of

ALPHABETS = {
    "utf-8": "ab ,;|\t\"'éß中Ж🙂\n\r\u2028\x0b\x0c\x85",
    "cp1252": "ab ,;|\t\"'éß€\n\r\x0b",
    "cp1251": "ab ,;|\t\"'Жя\n\r",
    "cp932": "ab ,;|\t\"'表ソ能ー\n\r",  # second bytes of some are \ and |
    "gb18030": "ab ,;|\t\"'中國€\U00020000\n\r",
    "big5": "ab ,;|\t\"'功許蓋\n\r",
    "cp949": "ab ,;|\t\"'한글\n\r",
    "utf-16-le": "ab ,;|\t\"'éਊഊ🙂\n\r\u2028",  # U+0A0A and U+0D0A look like line ends byte by byte
    "utf-16-be": "ab ,;|\t\"'éਊഊ🙂\n\r",
    "utf-32-le": "ab ,;|\t\"'é🙂\n\r",
}
MARKS = {"utf-8": b"\xef\xbb\xbf", "utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff", "utf-32-le": b"\xff\xfe\0\0"}


@st.composite
def tables(draw):
    """A table, how it is written, and its bytes with the expected place of each record."""
    codec = draw(st.sampled_from(sorted(ALPHABETS)))
    delimiter = draw(st.sampled_from([",", ";", "\t", "|"]))
    width = draw(st.integers(1, 5))
    cell = st.text(st.sampled_from(ALPHABETS[codec]), max_size=6)
    rows = draw(st.lists(st.lists(cell, min_size=width, max_size=width), min_size=1, max_size=12))
    quoting = draw(st.sampled_from([csv.QUOTE_ALL, csv.QUOTE_MINIMAL]))
    ends = draw(st.lists(st.sampled_from(["\n", "\r\n", "\r"]), min_size=len(rows), max_size=len(rows)))
    blanks = draw(st.lists(st.sampled_from(["", "", "", "\n", "\r\n\r\n"]), min_size=len(rows), max_size=len(rows)))
    last_end = draw(st.booleans())
    content = b"" if not draw(st.booleans()) else MARKS.get(codec, b"")
    mark = len(content)
    places = []
    line = 1
    for position, (row, end, blank) in enumerate(zip(rows, ends, blanks, strict=True)):
        if position and ends[position - 1] == "\r" and blank.startswith("\n"):
            blank = ""  # would be one line end with the CR before
        content += blank.encode(codec)
        line += len(_lines(blank))
        buffer = io.StringIO()
        csv.writer(buffer, delimiter=delimiter, quoting=quoting, lineterminator="\r\n").writerow(row)
        text = buffer.getvalue().removesuffix("\r\n") or '""'
        text += end if position < len(rows) - 1 or last_end else ""
        places.append((line, len(content), len(content) + len(text.encode(codec))))
        content += text.encode(codec)
        line += len(_lines(text))
    layout = Layout(
        Encoding(codec, mark), Dialect(delimiter, '"', 0, mark), tuple(f"c{index}" for index in range(width))
    )
    return rows, places, content, layout


def _lines(text: str) -> list[str]:
    return list(io.StringIO(text, newline=""))


@pytest.mark.fault("F75")
@settings(max_examples=400)
@given(tables(), st.sampled_from([7, 16, 64, 1 << 18]))
def test_records_agree_with_what_was_written(table, block):
    """Cells, rows, lines and byte ranges, whatever the encoding, line ends and the size of the pieces read."""
    rows, places, content, layout = table
    old, lines_module.BLOCK = lines_module.BLOCK, block
    try:
        records = parse_bytes(content[layout.encoding.bom :], layout, layout.encoding.bom, 1, 1)
    finally:
        lines_module.BLOCK = old
    assert [list(record.cells) for record in records] == rows
    assert [record.flaw for record in records] == [None] * len(rows)
    assert [record.row for record in records] == list(range(1, len(rows) + 1))
    assert [(record.line, record.start, record.end) for record in records] == places


@settings(max_examples=150)
@given(tables(), st.randoms(use_true_random=False))
def test_a_range_read_again_gives_the_same_records(table, rng):
    """Any run of records can be read again from its bytes alone."""
    _, _, content, layout = table
    records = parse_bytes(content[layout.encoding.bom :], layout, layout.encoding.bom, 1, 1)
    first = rng.randrange(len(records))
    last = rng.randrange(first, len(records))
    start, end = records[first].start, records[last].end
    again = parse_bytes(content[start:end], layout, start, records[first].row, records[first].line)
    assert again == records[first : last + 1]


@settings(max_examples=300)
@given(st.binary(max_size=300) | st.text(st.sampled_from('a",;\n\r\0é'), max_size=120).map(str.encode))
def test_any_bytes_are_cut_completely_and_in_order(content):
    """No byte string breaks the reader; records lie one behind the other, and reading again agrees."""
    layout = plain_layout("a", "b", "c")
    records = parse_bytes(content, layout, 0, 1, 1)
    position, line = 0, 0
    for number, record in enumerate(records, 1):
        assert record.row == number
        assert position <= record.start < record.end
        assert record.line > line
        assert _blank(content[position : record.start])
        assert len(record.cells) >= 3
        assert record.flaw is not None or not any("\ufffd" in cell or "\0" in cell for cell in record.cells)
        position, line = record.end, record.line
    assert _blank(content[position:])
    for record in records:
        if record.flaw is not Flaw.OPEN_QUOTE:
            assert parse_bytes(content[record.start : record.end], layout, record.start, record.row, record.line) == [
                record
            ]


def _blank(content: bytes) -> bool:
    return not content.replace(codecs.BOM_UTF8, b"").strip(b"\r\n")


@pytest.mark.fault("F71")
def test_a_quote_that_never_closes_spoils_its_own_row_only(tmp_path):
    """Five thousand rows after it are read as if nothing had happened."""
    good = "".join(f"{i},Name {i},x\n" for i in range(5000))
    records = records_of(tmp_path, f'id,name,note\n1,"Ann,x\n{good}')
    assert len(records) == 5001
    assert records[0].flaw is Flaw.OPEN_QUOTE
    assert records[0].cells == ("1", '"Ann', "x")
    assert all(record.flaw is None for record in records[1:])
    assert records[-1].cells == ("4999", "Name 4999", "x")
    assert records[-1].line == 5002


def test_a_missing_quote_does_not_take_the_next_quoted_row_along(tmp_path):
    """The column count alone would fit here: three columns out of two rows."""
    records = records_of(tmp_path, 'id,name,note\n1,"Ann,x\n2,"Bob",y\n3,"Cid",z\n')
    assert [(record.row, record.flaw) for record in records] == [(1, Flaw.OPEN_QUOTE), (2, None), (3, None)]
    assert records[1].cells == ("2", "Bob", "y")


def test_an_open_quote_at_the_end_of_the_file(tmp_path):
    """What follows on its own lines is still read."""
    records = records_of(tmp_path, 'id,name\n1,a\n2,"b\n3,c')
    assert [(record.cells, record.flaw) for record in records] == [
        (("1", "a"), None),
        (("2", '"b'), Flaw.OPEN_QUOTE),
        (("3", "c"), None),
    ]


@pytest.mark.fault("F71")
def test_a_quote_may_stay_open_for_as_long_as_the_limit(tmp_path):
    """499 line breaks in a value are a value, 500 are a mistake."""
    fine = "\n".join(["x"] * 500)
    assert records_of(tmp_path, f'id,name\n1,"{fine}"\n2,b\n')[0].flaw is None
    records = records_of(tmp_path, f'id,name\n1,"{fine}\nx"\n2,b\n')
    assert records[0].flaw is Flaw.OPEN_QUOTE
    assert records[-1].cells == ("2", "b")


def test_text_behind_a_closing_quote_belongs_to_the_value(tmp_path):
    """As spreadsheets read it."""
    assert cells_of(tmp_path, 'id,name\n1,"Smith" Ltd\n2,5" pipe\n') == [("1", "Smith Ltd"), ("2", '5" pipe')]


@pytest.mark.fault("F75")
def test_ragged_rows_are_flawed_and_keep_their_values(tmp_path):
    """Short rows are filled, long ones keep the surplus; neither is guessed at."""
    records = records_of(tmp_path, "a,b,c\n1,2\n1,2,3\n1,2,3,4\n1,2,3,\n,,\n \n")
    assert [(record.cells, record.flaw) for record in records] == [
        (("1", "2", ""), Flaw.TOO_FEW),
        (("1", "2", "3"), None),
        (("1", "2", "3", "4"), Flaw.TOO_MANY),
        (("1", "2", "3", ""), Flaw.TOO_MANY),
        (("", "", ""), None),
        ((" ", "", ""), Flaw.TOO_FEW),
    ]


@pytest.mark.fault("F73", "F74")
@pytest.mark.parametrize("quoted", ["", '"q",y\n'])
def test_damaged_characters(tmp_path, quoted):
    """NUL and other controls, bytes that are not in the encoding, and damage that came with the file."""
    content = "a,b\nx,ü\n".encode() + quoted.encode() + b"1,\xfc\n2,\0\n3,\x1b\n4," + "\ufffd\n5,\tok\x0b!\n".encode()
    flaws = {record.cells[0]: record.flaw for record in records_of(tmp_path, content)}
    assert flaws["1"] is Flaw.UNDECODABLE
    assert flaws["2"] is Flaw.CONTROL
    assert flaws["3"] is Flaw.CONTROL
    assert flaws["4"] is Flaw.UNDECODABLE
    assert flaws["5"] is None


@pytest.mark.fault("F74")
def test_the_place_of_a_damaged_byte_is_named(tmp_path):
    """Which byte, where, in which line."""
    head = head_of(tmp_path, "a,b\nx,ü\nJ".encode() + b"\xfcrgen,y\n1\n1,2,3\n")
    with Records(head.source, head.layout) as records:
        _, damaged, short, long = records
        assert records.describe_flaw(damaged) == "byte 0xFC at byte 2 of the row, line 3"
        assert records.describe_flaw(short) == "line 4"
        assert records.describe_flaw(long) == "3 values, line 5"


def test_half_a_character_at_the_end_of_a_line_takes_nothing_from_the_next(tmp_path):
    """A lead byte of Shift-JIS before a line end."""
    content = "名,x\n表,1\n".encode("cp932") + b"\x83\n" + "能,2\n".encode("cp932")
    records = records_of(tmp_path, content, encoding="shift_jis", delimiter=",")
    assert [record.flaw for record in records] == [None, Flaw.UNDECODABLE, None]
    assert records[2].cells == ("能", "2")


def test_lone_surrogates_and_half_units_in_utf_16(tmp_path):
    """Neither reaches a cell."""
    content = b"\xff\xfe" + "a,b\n1,x\n2,".encode("utf-16-le") + b"\x00\xd8" + "\n3,y".encode("utf-16-le") + b"!"
    records = records_of(tmp_path, content)
    assert [record.flaw for record in records] == [None, Flaw.UNDECODABLE, Flaw.UNDECODABLE]
    assert records[-1].end == len(content)


@pytest.fixture
def module_limit():
    """Set the limit of Python's own reader for the length of a test."""
    before = csv.field_size_limit()
    yield csv.field_size_limit
    csv.field_size_limit(before)


@pytest.mark.fault("F72")
@pytest.mark.parametrize("long", ["x" * 200_000, '"' + "x" * 200_000 + '"', '"' + "x\n" * 100 + "x" * 200_000 + '"'])
@pytest.mark.parametrize("limit", [131_072, 1 << 30])
def test_a_field_beyond_the_limit_is_flawed_alone(tmp_path, long, limit, module_limit):
    """Quoted or not, on one line or several, whatever limit somebody else set for the whole process."""
    module_limit(limit)
    records = records_of(tmp_path, f"a,b\n1,{long}\n2,y\n")
    assert [record.flaw for record in records] == [Flaw.TOO_LONG, None]
    assert records[1].cells == ("2", "y")


@pytest.mark.fault("F72")
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("codec", ["utf-8", "utf-16-le"])
def test_a_line_of_megabytes_is_not_kept(tmp_path, end, codec):
    """The next line is found all the same, whatever ends it."""
    giant = "x" * ((1 << 21) + 12345)
    content = f"a,b{end}0,z{end}1,{giant}{end}2,y{end}".encode(codec)
    records = records_of(tmp_path, content, encoding=codec)
    assert [(record.row, record.line, record.flaw) for record in records] == [
        (1, 2, None),
        (2, 3, Flaw.TOO_LONG),
        (3, 4, None),
    ]
    assert records[2].cells == ("2", "y")
    assert max(map(len, records[1].cells)) <= 1000
    assert records[2].start == records[1].end


def test_reading_from_the_middle(tmp_path):
    """From a record's place on everything is as in the whole pass."""
    rows = "".join(f'{i},"a\n{i}"\r\n' for i in range(3000))
    head = head_of(tmp_path, f"id,name\r\n{rows}")
    with Records(head.source, head.layout) as records:
        everything = list(records)
        for place in random.Random(1).sample(range(3000), 20):
            at = everything[place]
            rest = records.iterate(offset=at.start, row=at.row, line=at.line)
            assert next(rest) == at
        part = records.read_range(everything[10].start, everything[110].end, 11, everything[10].line)
        assert part == everything[10:111]
        assert records.read_bytes(0, 9) == b"id,name\r\n"


def test_several_threads_may_read_at_once(tmp_path):
    """Ranges do not get mixed up."""
    head = head_of(tmp_path, "id,name\n" + "".join(f"{i},name {i}\n" for i in range(2000)))
    wrong: list[int] = []
    with Records(head.source, head.layout) as records:
        everything = list(records)

        def work(seed: int) -> None:
            rng = random.Random(seed)
            for _ in range(100):
                first = rng.randrange(1900)
                part = records.read_range(everything[first].start, everything[first + 99].end, first + 1, first + 2)
                if part != everything[first : first + 100]:
                    wrong.append(first)

        threads = [threading.Thread(target=work, args=(seed,)) for seed in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert not wrong


@pytest.mark.fault("F79")
def test_rows_that_are_appended_meanwhile_are_not_read(tmp_path):
    """The file ends where it ended when it was opened."""
    head = head_of(tmp_path, "id,name\n1,a\n")
    with head.source.path.open("ab") as file:
        file.write(b"2,b\n")
    with Records(head.source, head.layout) as records:
        assert len(list(records)) == 1


@pytest.mark.fault("F79")
def test_a_file_that_became_shorter_is_said(tmp_path):
    """Never fewer rows in silence."""
    head = head_of(tmp_path, "id,name\n" + "1,a\n" * 100)
    os.truncate(head.source.path, 50)
    with Records(head.source, head.layout) as records, pytest.raises(FileProblem) as caught:
        list(records)
    assert caught.value.code == "file.truncated"


@pytest.mark.fault("F79")
def test_a_file_that_is_gone_is_said(tmp_path):
    """Also when reading starts without a with block."""
    head = head_of(tmp_path, "id,name\n1,a\n")
    head.source.path.unlink()
    with pytest.raises(FileProblem) as caught:
        list(Records(head.source, head.layout))
    assert caught.value.code == "file.missing"


def test_lines_above_the_header_count(tmp_path):
    """Physical lines are those of an editor."""
    path = tmp_path / "a.csv"
    path.write_text("Report\n\nname,mail,city\nAnn,a@b.de,Ulm\n\nBob,b@b.de,Ulm\n")
    head = head_of(tmp_path, path.read_bytes())
    assert head.layout.dialect.header_line == 3
    assert [(record.row, record.line) for record in head.records] == [(1, 4), (2, 6)]
    with Records(open_source(path), head.layout) as records:
        assert [(record.row, record.line) for record in records] == [(1, 4), (2, 6)]


def test_cells_of_a_result_file_are_restored(tmp_path):
    """What was made harmless for spreadsheets is as it was."""
    header = "_row,_state,_record_id,_code,_reason,Phone,'=x"
    rows = records_of(
        tmp_path, f"{header}\n1,rejected,,email.invalid,bad,'+49 30 1,''=1\n2,rejected,,,,\"'-\nq\",'plain\n"
    )
    assert rows[0].cells[5:] == ("+49 30 1", "'=1")
    assert rows[1].cells[5:] == ("-\nq", "'plain")
