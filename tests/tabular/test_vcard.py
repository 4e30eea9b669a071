"""vCard files of three versions and many programs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubdesk.tabular.vcard import Cards, read_cards

THREE = """BEGIN:VCARD\r
VERSION:3.0\r
N:Low;Ann;Mary;Dr.;\r
FN:Dr. Ann\r
  Low\r
EMAIL;TYPE=INTERNET:ann@example.com\r
item1.EMAIL:b@example.com\r
TEL;TYPE=CELL,VOICE:+49 171 1\r
TEL;TYPE=WORK:030 1\r
TEL;TYPE=HOME:030 2\r
TEL;TYPE=WORK,FAX:030 3\r
ADR;TYPE=HOME:;;Main St 1;Berlin;BE;10115;Germany\r
ADR;TYPE=WORK:;;Side St 2;Ulm;;89073;Germany\r
ORG:Acme\\, Inc;Sales\r
NOTE:a\\, b\\nc\\\\d\r
BDAY:19800131\r
PHOTO;ENCODING=b;TYPE=JPEG:AAAA\r
 BBBB\r
X-SKYPE:ann\r
END:VCARD\r
"""
TWO = (
    "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg\r\n"
    "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:gr=FC=DF=0D=0A=\r\ndich\r\nTEL;CELL;VOICE:0171\r\n"
    "ADR;HOME:;;A\\;B;C;;;\r\nTITLE:C:\\new\r\nEND:VCARD\r\n"
)
FOUR = (
    'BEGIN:VCARD\nVERSION:4.0\nFN:Zoë\nTEL;VALUE=uri;TYPE="cell,voice":tel:+1-212\nEMAIL:mailto:z@example.com\n'
    "BDAY:1980-01-31\nPHOTO:data:image/png;base64,AAAA\nEND:VCARD\n"
)


def _rows(content: str | bytes) -> list[dict[str, str]]:
    cards = read_cards(content if isinstance(content, bytes) else content.encode())
    return [{name: value for name, value in zip(cards.headers, row, strict=True) if value} for row in cards.rows]


def test_version_three():
    """Folded lines, groups, escapes, several numbers and addresses, pictures left out."""
    assert _rows(THREE) == [{
        "First name": "Ann", "Last name": "Low", "Middle name": "Mary", "Salutation": "Dr.", "Full name": "Dr. Ann Low",
        "E-mail": "ann@example.com", "E-mail 2": "b@example.com", "Mobile phone": "+49 171 1", "Phone": "030 1",
        "Phone 2": "030 2", "Fax": "030 3", "Street": "Main St 1", "City": "Berlin", "State": "BE",
        "Postal code": "10115", "Country": "Germany", "Street 2": "Side St 2", "City 2": "Ulm",
        "Postal code 2": "89073", "Country 2": "Germany", "Company": "Acme, Inc", "Department": "Sales",
        "Note": "a, b\nc\\d", "Birthday": "1980-01-31", "X-SKYPE": "ann",
    }]  # fmt: skip


def test_version_two():
    """Quoted-printable with a character set each, soft line breaks, a backslash that is none."""
    assert _rows(TWO) == [{
        "First name": "Jörg", "Last name": "Müller", "Note": "grüß\r\ndich", "Mobile phone": "0171", "Street": "A;B",
        "City": "C", "Job title": "C:\\new",
    }]  # fmt: skip


def test_version_four():
    """Addresses as links, dates as they are."""
    assert _rows(FOUR) == [
        {"Full name": "Zoë", "Mobile phone": "+1-212", "E-mail": "z@example.com", "Birthday": "1980-01-31"}
    ]


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "cp1252"])
def test_encodings(codec):
    """Of the whole file."""
    assert _rows(FOUR.replace("Zoë", "Jürgen Groß").encode(codec))[0]["Full name"] == "Jürgen Groß"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("EMAIL;TYPE=HOME", "EMAIL;TYPE=INTERNET;TYPE=WORK;TYPE=pref"), ("EMAIL;HOME", "EMAIL;INTERNET;PREF"),
        ("EMAIL;PREF=2", 'EMAIL;PREF=1;TYPE="work"'), ("EMAIL", 'EMAIL;TYPE="work,pref"'),
    ],
)  # fmt: skip
def test_the_preferred_address_is_the_first(first, second):
    """It is the one that its owner calls the main one, wherever it stands; others keep their order."""
    card = f"BEGIN:VCARD\nFN:Ann\n{first}:old@x.de\n{second}:main@x.de\nEMAIL:third@x.de\nEND:VCARD\n"
    cards = read_cards(card.encode())
    assert cards.headers == ("Full name", "E-mail", "E-mail 2", "E-mail 3")
    assert cards.rows == [("Ann", "main@x.de", "old@x.de", "third@x.de")]


@pytest.mark.parametrize("line", ["BDAY:--0203", "BDAY:--02-03", "BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-03",
                                  "BDAY;VALUE=date;X-APPLE-OMIT-YEAR=1604:16040203"])  # fmt: skip
def test_a_birthday_without_a_year_gets_none(line):
    """It is kept, but in a column of its own, so that nobody is born in 1604."""
    cards = read_cards(f"BEGIN:VCARD\nFN:Ann\n{line}\nEND:VCARD\n".encode())
    assert cards.headers == ("Full name", "Birthday without year")
    assert cards.rows == [("Ann", "02-03")]


def test_everyday_columns_come_first_and_cards_keep_their_order():
    """One row a card."""
    cards = read_cards((FOUR + THREE + TWO).encode())
    assert cards.headers[:6] == ("First name", "Last name", "Full name", "E-mail", "E-mail 2", "Phone")
    assert len(cards.rows) == 3
    assert cards.rows[2][0] == "Jörg"
    assert not cards.doubts


def test_damage_is_told_with_its_line_and_loses_no_card():
    """A card without an end, a line without a name, something between cards."""
    cards = read_cards(b"BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nFN:B\nnonsense\nEND:VCARD\nstray\nBEGIN:VCARD\nFN:C\n")
    assert [row[0] for row in cards.rows] == ["A", "B", "C"]
    assert [doubt.line for doubt in cards.doubts] == [1, 5, 7, 8]


@given(st.binary(max_size=200) | st.text(st.sampled_from("BEGIN:VCARD\nEND;=TEL\\,é "), max_size=150).map(str.encode))
def test_no_bytes_break_it(content):
    """Whatever stands between the cards' ends."""
    cards = read_cards(b"BEGIN:VCARD\nFN:A\n" + content + b"\nEND:VCARD\n")
    assert isinstance(cards, Cards)
    assert all(len(row) == len(cards.headers) for row in cards.rows)
