"""Lines whose quotes are not in order: against one pattern that says all rules, and in a time that stays small."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hubdesk.tabular.model import Flaw
from hubdesk.tabular.stray_quotes import split_loose, split_stray
from hubdesk.tabular.writing import Writing
from tests.tabular.files import records_of

WRITINGS = [
    Writing(delimiter, quote, escape, blank_after)
    for delimiter in (",", "|", "\t", "||")
    for quote in ('"', "'")
    for escape in ("", "\\")
    for blank_after in (False, True)
]
FEW, MANY = 20_000, 160_000
TIMES = 24
"""Eight times as much takes about eight times as long; it would be 64 times if each value were read to the end."""


def by_the_rules(line: str, writing: Writing, *, loose: bool) -> list[str]:
    """Take a line apart with one pattern that tries everything at each value."""
    sign, quote, escape = re.escape(writing.sign), writing.quote, re.escape(writing.escape)
    inside = f"[^{quote}{escape}]|{quote}{quote}" + (f"|{escape}." if escape else "")
    ways = [f"((?:{inside})*+)", *(["(.*?)"] if loose else ["(?!)()"])]
    quoted = "|".join(f"{quote}{way}{quote}(?={sign}|$)" for way in ways)
    value = re.compile(f"{' *' if writing.blank_after else ''}(?:{quoted}|([^{sign}]*))({sign}|$)")
    cells, at, goes_on = [], 0, True
    while goes_on:
        match = value.match(line, at)
        assert match is not None
        content = next((found for found in match.group(1, 2) if found is not None), None)
        cells.append(match[3] if content is None else content.replace(quote * 2, quote))
        at, goes_on = match.end(), match[4] != ""
    return cells


@settings(max_examples=1000)
@given(st.data(), st.sampled_from(WRITINGS))
def test_any_line_is_taken_apart_by_the_rules(data, writing):
    """With every quote, escape and blank in every place."""
    signs = [writing.quote, writing.quote * 2, writing.sign, writing.sign + writing.quote, "a", " ", "\\", "b "]
    line = "".join(data.draw(st.lists(st.sampled_from(signs), max_size=14)))
    assert list(split_stray(line, writing)) == by_the_rules(line, writing, loose=False)
    assert list(split_loose(line, writing)) == by_the_rules(line, writing, loose=True)


@pytest.mark.parametrize("value", ['"a', '"a,b"c', '"""a', 'a"b', '"a"b', '""a'])
@pytest.mark.parametrize("split", [split_stray, split_loose])
def test_time_grows_with_the_length_of_a_line_alone(split, value):
    """However many quotes it has that nothing closes."""
    few, many = (min(_seconds(split, f"{value}," * count) for _ in range(3)) for count in (FEW, MANY))
    assert many < TIMES * few


def _seconds(split, line: str) -> float:
    began = time.perf_counter()
    split(line, Writing(",", '"'))
    return time.perf_counter() - began


def test_a_file_of_a_million_stray_quotes_is_read(tmp_path):
    """Each line with them is one flawed row, and those after it are read as ever."""
    good = b"Ann,ann@b.example,fine\n"
    bad = b'"a,' * 100_000 + b"\n"
    content = b"Name,Mail,Note\n" + good * 20_000 + (bad + good) * 10
    records = records_of(tmp_path, content)
    assert len(records) == 20_020
    assert [record.flaw for record in records[20_000:]] == [Flaw.TOO_MANY, None] * 10
    assert records[-1].cells == ("Ann", "ann@b.example", "fine")
