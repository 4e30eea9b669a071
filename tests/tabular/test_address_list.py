"""Addresses pasted as mail programs write them."""

from __future__ import annotations

import pytest

from hubdesk.tabular.address_list import read_addresses
from tests.tabular.taking_in import table_of, taken_in

NAMED = [("Email", "Name")]


@pytest.mark.parametrize(("text", "rows"), [
    ("a@x.de; b@x.de; Ann <c@x.de>", [*NAMED, ("a@x.de", ""), ("b@x.de", ""), ("c@x.de", "Ann")]),
    ("a@x.de,b@x.de", [("Email",), ("a@x.de",), ("b@x.de",)]),
    ("a@x.de b@x.de\n", [("Email",), ("a@x.de",), ("b@x.de",)]),
    ("Low, Ann <a@x.de>; Müller, Bob <b@x.de>;", [*NAMED, ("a@x.de", "Low, Ann"), ("b@x.de", "Müller, Bob")]),
    ('"Low, Ann" <a@x.de>, Bob  M. <mailto:b@x.de>\n', [*NAMED, ("a@x.de", "Low, Ann"), ("b@x.de", "Bob M.")]),
    ("a@x.de;\r\nb@x.de; c@x.de;\r\n\r\n", [("Email",), ("a@x.de",), ("b@x.de",), ("c@x.de",)]),
    ("\ufeffa@x.de\tb@x.de", [("Email",), ("a@x.de",), ("b@x.de",)]),
])  # fmt: skip
def test_each_address_is_a_row_and_that_is_said(tmp_path, text, rows):
    """As a table it would be one row, of which one address is sent."""
    taken = taken_in(tmp_path, text.encode(), "pasted.csv")
    assert table_of(taken) == rows
    assert taken is not None
    assert taken.origin.table == "addresses"
    line = 2 if "\r\n" in text else 1
    assert taken.origin.notes == ((line, "It has several addresses. Each of them is read as a row of its own."),)


@pytest.mark.parametrize("text", [
    "a@x.de\nb@x.de\nc@x.de\n", "a@x.de;a2@x.de\nb@x.de;b2@x.de\n", "Email;Other\na@x.de;b@x.de\n", "Ann;a@x.de;b@x.de",
    "a@x.de;Ann;b@x.de", "a@x.de", "a@x.de; b@x", "a@x.de; b@x.de and others", "a@x.de;b@x.de;30",
])  # fmt: skip
def test_what_may_be_a_table_stays_one(tmp_path, text):
    """Also where every line has as many addresses: people may have two."""
    assert taken_in(tmp_path, text.encode(), "pasted.csv") is None


def test_a_large_text_is_looked_at_no_longer_than_a_small_one():
    assert read_addresses(b"a@x.de;b@x.de\n" * 100_000) is None
    assert read_addresses(b"a@x.de " * 30_000) is not None


def test_addresses_in_another_encoding(tmp_path):
    taken = taken_in(tmp_path, "Jürgen <a@x.de>; Zoë <b@x.de>".encode("cp1252"), "pasted.txt")
    assert table_of(taken)[1:] == [("a@x.de", "Jürgen"), ("b@x.de", "Zoë")]
