"""Cells become wire values, or a finding with a code."""

from __future__ import annotations

import itertools
from decimal import Decimal
from typing import TYPE_CHECKING

import phonenumbers
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from hubdesk.mapping.convert import compile_converter
from hubdesk.mapping.convert_text import SHOWN_DECIMAL, SHOWN_FILLER
from hubdesk.mapping.converter import Problem
from hubdesk.mapping.findings import FINDINGS, Severity
from hubdesk.mapping.fixes import fixed
from hubdesk.mapping.model import Catalogue, Property
from hubdesk.mapping.rules import Blank, ColumnRule, DateOrder, Percent, UnknownValue
from tests.mapping.accounts import ACCOUNT, PROPERTIES, code, convert

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize("name", [prop.name for prop in PROPERTIES if prop.writable])
def test_blank_cells_never_clear_unless_told(name):
    """In every kind of property."""
    for cell in ["", "  ", "\t\n", "\u00a0", "\ufeff", "\u200b "]:
        assert convert(name, cell) is None
        assert convert(name, cell, blank=Blank.CLEAR) == ""


def test_text():
    """As it is; what is changed or strange is pointed out."""
    assert convert("company", "Müller & Söhne") == "Müller & Söhne"
    assert convert("zip", "01067") == "01067"
    assert convert("company", " Ann ") == Problem("text.trimmed", value="Ann")
    assert convert("company", "\ufeffAnn\u200b") == Problem("text.trimmed", value="Ann")
    assert convert("company", "می\u200cخواهم") == "می\u200cخواهم"
    assert convert("company", "\u202eشركة\u202c") == Problem("text.trimmed", value="شركة")
    assert convert("company", "=cmd|'/C calc'!A0") == Problem("formula.leading", value="=cmd|'/C calc'!A0")
    assert convert("company", "-") == "-"
    for error in ("#N/A", "#NV", "#WERT!", "#¿NOMBRE?", "#DIV/0!", "########"):
        assert convert("company", f" {error} ") == Problem("text.error")
        assert convert("company", error, blank=Blank.CLEAR) == Problem("text.error")
        assert convert("company", error, values={error: "Acme"}) == "Acme"
    for filler in ("NULL", "null", "N/A", "n/a", "NaN", "nan", "undefined", "(null)", "\\N"):
        assert convert("company", f" {filler} ") == Problem("text.filler", SHOWN_FILLER, filler)
        assert convert("company", filler, values={filler: ""}) is None
        assert fixed("text.filler", filler, SHOWN_FILLER) == ""
    for number in ("1067.0", "01067.0", "123456.0"):
        assert convert("zip", number) == Problem("text.decimal", SHOWN_DECIMAL, number)
        assert fixed("text.decimal", f" {number}", SHOWN_DECIMAL) == number[:-2]
    assert fixed("text.decimal", "1067.5", SHOWN_DECIMAL) is None
    for text in (
        "#1",
        "#marketing",
        "#WOW!",
        "##",
        "Null",
        "Nan",
        "None",
        "No #REF!",
        "N/A Ltd",
        "v2.0",
        "1.0.0",
        ".0",
    ):
        assert convert("company", text) == text
    assert convert("company", "@acme") == "@acme"
    assert convert("company", "x" * 65_536) == "x" * 65_536
    assert convert("company", "x" * 65_537) == Problem("value.too_long", "65,537")
    assert convert("company", "ACME", values={"ACME": "Acme Ltd", "none": ""}) == "Acme Ltd"
    assert convert("company", "none", values={"ACME": "Acme Ltd", "none": ""}) is None
    assert convert("company", "Else", values={"ACME": "Acme Ltd", "none": ""}) == "Else"


@pytest.mark.parametrize(("cell", "value"), [
    ("Ann@Example.COM", "ann@example.com"), (" a.b+c@x-y.co.uk ", "a.b+c@x-y.co.uk"),
    ("o'neil@example.org", "o'neil@example.org"), ("a@xn--bcher-kva.example", "a@xn--bcher-kva.example"),
    ("a@1und1.de", "a@1und1.de"), ("x" * 64 + "@example.com", "x" * 64 + "@example.com"),
])  # fmt: skip
def test_addresses(cell, value):
    """Lower-cased as HubSpot keeps them."""
    assert convert("email", cell) == value


@pytest.mark.fault("F78")
@pytest.mark.parametrize("cell", [
    "ann", "ann@", "@example.com", "a b@example.com", "a@b", "a..b@example.com", ".a@example.com", "a.@example.com",
    "a@-x.com", "a@x-.com", "a@x..com", "a@@x.com", "a@x.c", "a@x.123", "Ann <a@b.de>", "mailto:a@b.de",
    "a@b.de;c@d.de",
    "a@b.de, c@d.de", "x" * 65 + "@example.com", "a@" + "x" * 64 + ".com", "a@" + ".".join(["xxxxxxxxx"] * 26) + ".com",
    "a\u200b@b.de", '"a b"@example.com', "a@[127.0.0.1]", "a@b.de\x00", "jürgen@", "ü@@x.de",
])  # fmt: skip
def test_what_is_no_address(cell):
    """Refused here, not by HubSpot."""
    assert code("email", cell) == "email.invalid"


def test_odd_addresses():
    """International ones are sent with a warning, typing mistakes pointed out, advice given."""
    assert convert("email", "jürgen@bücher.example.com") == Problem(
        "email.international", value="jürgen@bücher.example.com"
    )
    assert convert("email", "ann@gmial.com") == Problem("email.typo_domain", "gmail.com", "ann@gmial.com")
    assert "no @" in str(convert("email", "ann.example.com"))
    for cell in ("ann@x.de;", "ann@x.de,", "ann@x.de.", "ann@x.de>", "ann@x.de)"):
        assert "last sign" in str(convert("email", cell))
    assert "invisible" in str(convert("email", "an\u200bn@x.de"))
    assert "apostrophe" in str(convert("email", "'ann@x.de"))
    assert "gmail.com" in str(convert("email", "ann@gmail"))


@pytest.mark.parametrize("cell", [
    "+49 30 23125 000", "+49 (0)30 23125000", "030 23125-000", "0049 30 23125000", "(212) 555-0123",
    "+1 212 555 0123 x12",
    "+44 20 7946 0123 ext. 7", "Tel.: 030 1234567", "+31205550161", "+86 10 5550 3732", "+36 1 555 1234", "555-0123",
    "+800 1234 5678", "+1-555-555-5555;ext=12",
])  # fmt: skip
def test_phones(cell):
    """Sent as they are written."""
    assert convert("phone", f" {cell} ") == cell


@pytest.mark.parametrize(("cell", "expected"), [
    ("call me", "phone.unreadable"), ("n/a", "phone.unreadable"), ("12", "phone.unreadable"), ("-", "phone.unreadable"),
    ("ann@example.com", "phone.unreadable"), ("1" * 21, "phone.unreadable"), ("+49 30", "phone.unlikely"),
    ("030 123456 or 0171 987654", "phone.unlikely"),
    ("+1 212 555 01234567", "phone.unlikely"), ("+999 123 4567", "phone.unlikely"), ("1" * 16, "phone.unlikely"),
])  # fmt: skip
def test_what_is_no_phone_number(cell, expected):
    """An error only where it clearly is none."""
    assert code("phone", cell) == expected
    result = convert("phone", cell)
    assert isinstance(result, Problem)
    assert result.value == (cell if expected == "phone.unlikely" else None)


@settings(max_examples=200)
@given(
    st.sampled_from(sorted(phonenumbers.COUNTRY_CODE_TO_REGION_CODE)), st.text("0123456789", min_size=4, max_size=14)
)
def test_the_quick_way_for_phones_agrees_with_the_library(country, digits):
    """Whatever passes without the library would pass with it."""
    assume(digits[0] != "0")
    cell = f"+{country} {digits}"
    quick = convert("phone", cell)
    try:
        possible = phonenumbers.is_possible_number(phonenumbers.parse(cell, None))
    except phonenumbers.NumberParseException:
        possible = False
    if 7 <= len(f"{country}{digits}") <= 15:
        assert (quick == cell) == possible


@pytest.mark.parametrize("cell", [
    "\u202d+49 171 1234567\u202c", "\u2066+49 171 1234567\u2069", "\u2068+49 171 1234567\u2069\u00ad",
])  # fmt: skip
def test_phones_copied_from_a_telephone(cell):
    """These put marks of direction around them, which nobody sees."""
    assert convert("phone", cell) == "+49 171 1234567"
    assert convert("email", cell.replace("+49 171 1234567", "a@b.de")) == "a@b.de"


@pytest.mark.parametrize(("cell", "expected"), [
    ("4.91512E+11", Problem("phone.unreadable", ": a spreadsheet program has shortened it, so digits are lost")),
    ("4,91512E+11", Problem("phone.unreadable", ": a spreadsheet program has shortened it, so digits are lost")),
    ("+49 171 1234567 / +49 30 12345", Problem("phone.unreadable", ": it seems to hold several numbers")),
    ("030 123456 or 0171 987654", Problem("phone.unlikely", "more than one phone number", "030 123456 or 0171 987654")),
    ("0171 1234567 (Anna)", Problem("phone.unlikely", "not only a phone number", "0171 1234567 (Anna)")),
    ("０６－１２３４－５６７８", "０６－１２３４－５６７８"),
    ("491711234567.0", Problem("phone.decimal", value="491711234567")),
    ("+491711234567.0", Problem("phone.decimal", value="+491711234567")),
    ("030.123.450", "030.123.450"),
    ("'+49171 1234567", Problem("formula.read", "'…", "+49171 1234567")),
    ("'call me", Problem("phone.unreadable")), ("'", Problem("phone.unreadable")), ("' ", Problem("phone.unreadable")),
    ('=" "', Problem("phone.unreadable")),
    ("2024-01-05", Problem("phone.unlikely", "a date", "2024-01-05")),
    ("01.02.1980", Problem("phone.unlikely", "a date", "01.02.1980")),
    ("1/2/1980", Problem("phone.unlikely", "a date", "1/2/1980")),
    ("2024-01-05 00:00:00", Problem("phone.unlikely", "a date", "2024-01-05 00:00:00")),
    ("01.02.19.80.12", "01.02.19.80.12"), ("2024-53-05", "2024-53-05"), ("40.02.1980", "40.02.1980"),
])  # fmt: skip
def test_what_programs_make_of_phone_numbers(cell, expected):
    """Spreadsheets shorten them and put an apostrophe before, scripts write a decimal place; never without a word."""
    assert convert("phone", cell) == expected


def test_choices():
    """By value or label, ignoring case and accents; the recipe's decisions first."""
    assert convert("hs_lead_status", "NEW") == "NEW"
    assert convert("hs_lead_status", "in progress ") == "IN_PROGRESS"
    assert convert("lifecyclestage", "Kunde", values={"Kunde": "customer"}) == "customer"
    assert convert("lifecyclestage", "Kunde", values={"Kunde": "Customer"}) == "customer"
    assert convert("lifecyclestage", "Kunde", values={"Kunde": ""}) is None
    assert code("lifecyclestage", "Kunde") == "option.unknown"
    assert "“Customer”" in str(convert("lifecyclestage", "Custommer"))
    assert convert("lifecyclestage", "Kunde", unknown_value=UnknownValue.LEAVE_OUT) == Problem("option.left_out")
    assert convert("twins", "a") == "a"
    assert convert("twins", "Same") == Problem("option.ambiguous", "a, b")
    assert convert("twins", "Other") == "same2"


def test_several_choices():
    """Split where it reads best; labels may hold the delimiters."""
    assert convert("interests", "wine") == "wine"
    assert convert("interests", "Food, drink") == "food"
    assert convert("interests", "Food, drink; Wine") == "food;wine"
    assert (
        convert("interests", "wine, cafe|") == "option.unknown" or code("interests", "wine, cafe|") == "option.unknown"
    )
    assert convert("interests", "wine,Café") == "wine;cafe"
    assert convert("interests", "wine|cafe|wine") == "wine;cafe"
    assert convert("interests", ";wine;") == "wine"
    assert convert("interests", "Art; music") == "both"
    assert "“beer”" in str(convert("interests", "wine; beer"))
    assert convert("interests", "wine; beer", unknown_value=UnknownValue.LEAVE_OUT) == Problem(
        "option.left_out", value="wine", word="beer"
    )
    assert convert("interests", "beer", unknown_value=UnknownValue.LEAVE_OUT) == Problem("option.left_out")


@pytest.mark.parametrize(("cell", "value"), [
    ("yes", "true"), ("No", "false"), ("TRUE", "true"), ("0", "false"), ("Ja", "true"), ("nein", "false"),
    ("oui", "true"),
    ("Sí", "true"), ("não", "false"), ("TAK", "true"), ("nie", "false"), ("x", "true"),
    ("はい", "true"), ("否", "false"),
    ("Да", "true"), ("gern", "true"), ("lieber nicht", "false"), ("evet", "true"), ("Hayır", "false"),
    ("doğru", "true"), ("✔\ufe0f", "true"), ("☑\ufe0f", "true"), ("✅", "true"), ("❌", "false"), ("✖\ufe0f", "false"),
    ("1.0", "true"), ("0.0", "false"),
])  # fmt: skip
def test_yes_and_no(cell, value):
    """In the words of several languages and of the account."""
    assert convert("newsletter", cell) == value


def test_neither_yes_nor_no():
    """Rejected."""
    for cell in ["perhaps", "2", "yes and no", "?"]:
        assert code("newsletter", cell) == "bool.unreadable"


def test_owners():
    """By e-mail, id or name; never by guessing."""
    assert convert("hubspot_owner_id", "ANNA@acme.example") == "11"
    assert convert("hubspot_owner_id", "12") == "12"
    assert convert("hubspot_owner_id", "anna gross") == "11"
    assert convert("hubspot_owner_id", "Groß, Anna") == "11"
    assert convert("hubspot_owner_id", "Groß Anna") == "11"
    assert code("hubspot_owner_id", "John Smith") == "owner.ambiguous"
    assert code("hubspot_owner_id", "14") == "owner.unknown"
    assert code("hubspot_owner_id", "nobody@acme.example") == "owner.unknown"


@pytest.mark.parametrize(("cell", "value"), [
    ("7", "7"), ("007", "7"), ("-3", "-3"), ("+3", "3"), ("0", "0"), ("-0", "0"), ("1.5", "1.5"), ("1,5", "1.5"),
    ("1.234,56", "1234.56"), ("1,234.56", "1234.56"), ("1 234,50", "1234.5"), ("1\u202f234", "1234"),
    ("1'234.50", "1234.5"),
    ("1,234,567", "1234567"), ("1.234.567", "1234567"), ("12,34,567.00", "1234567"), ("0.123", "0.123"),
    ("0,123", "0.123"),
    ("1234.567", "1234.567"), ("€ 12,50", "12.5"), ("12.50 USD", "12.5"), ("$1,200.00", "1200"),
    ("\u22125", "-5"), (".5", "0.5"),
    ("1.10", "1.1"), ("-$1,234.50", "-1234.5"), ("-€5", "-5"), ("\u2212£ 5", "-5"), ("R$ 1.234,50", "1234.5"),
    ("5 Ft", "5"), ("12,50 lei", "12.5"),
])  # fmt: skip
def test_numbers(cell, value):
    """Decimal and thousands signs as the number itself shows them."""
    assert convert("points", cell) == value


@pytest.mark.parametrize("cell", [
    "abc", "1.2.3", "1,2,3", "12 %", "--", "1e5", "1.5E+10", "1.234.56", "1,234,56.7.8", "12 34", "1.", "nan",
    "inf", "٣", "½",
    "1_000", "0x10", "5 pcs", "1.234,567.8", "9" * 41,
])  # fmt: skip
def test_what_is_no_number(cell):
    """Refused rather than mangled."""
    assert code("points", cell) == "number.unreadable"


def test_numbers_that_can_be_two():
    """Need the column or the recipe."""
    for cell in ["1,234", "1.234", "-12.345", "123,456"]:
        assert code("points", cell) == "number.ambiguous"
    assert convert("points", "1,234", decimal=",") == "1.234"
    assert convert("points", "1,234", decimal=".") == "1234"
    assert code("points", "1.5", decimal=",") == "number.unreadable"


@given(
    st.integers(-(10**12), 10**12),
    st.integers(0, 9999),
    st.sampled_from([(",", "."), (".", ","), (" ", ","), ("'", ".")]),
)
def test_numbers_as_people_group_them(whole, fraction, signs):
    """Written with thousands and decimals, read exactly."""
    group, decimal = signs
    text = f"{whole:,}".replace(",", group) + f"{decimal}{fraction:04}"
    expected = f"{whole}.{fraction:04}".rstrip("0").rstrip(".")
    assert convert("points", text, decimal=decimal) == ("0" if expected in ("-0", "0") else expected)


@settings(max_examples=400)
@given(
    st.sampled_from([prop.name for prop in PROPERTIES if prop.writable]),
    st.text(max_size=30),
    st.sampled_from([None, DateOrder.DMY, DateOrder.MDY]),
)
def test_no_cell_breaks_a_converter(name, cell, order):
    """Any text gives a value or a known finding; an error sends nothing."""
    result = convert(name, cell, date_order=order)
    if isinstance(result, Problem):
        assert result.code in FINDINGS
        assert FINDINGS[result.code].severity is not Severity.ERROR or result.value is None
    elif result is not None:
        assert result == result.strip() != ""


def test_every_option_reads_as_itself():
    """Value and label of each option, in any case, unless two options share it."""
    for prop in PROPERTIES:
        if prop.type == "enumeration" and prop.options and prop.name != "twins":
            changes: tuple[Callable[[str], str], ...] = (str, str.upper, str.lower)
            for option, change in itertools.product(prop.options, changes):
                assert convert(prop.name, change(option.value)) == option.value
                assert convert(prop.name, change(option.label)) == option.value
    assert ACCOUNT.by_name["interests"].multiple


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("030 901820", "+4930901820"),
        ("+43 1 58858", "+43158858"),
        ("0043 1 58858", "+43158858"),
        ("(030) 90182-0", "+4930901820"),
        ("Tel.: 030/901820 ext. 12", "+4930901820 ext. 12"),
    ],
)
def test_phones_of_a_country_become_international(written, sent):
    """Those of other countries stay theirs."""
    assert convert("phone", written, country="DE") == sent


def test_numbers_that_no_country_has_are_sent_as_they_are_written():
    """With a warning; what is no number at all is refused."""
    unlikely = convert("phone", "0000 12345", country="DE")
    assert isinstance(unlikely, Problem)
    assert (unlikely.code, unlikely.value) == ("phone.unlikely", "0000 12345")
    assert code("phone", "call me", country="DE") == "phone.unreadable"


@given(st.integers(30_000_000, 99_999_999), st.sampled_from(["030 {}", "+49 30 {}", "0049-30-{}", "(030) {}"]))
def test_each_way_of_writing_a_number_gives_the_same(number, written):
    """The international form."""
    assert convert("phone", written.format(number), country="DE") == f"+4930{number}"


@pytest.mark.parametrize(
    ("percent", "written", "sent"),
    [
        ("fraction", "25 %", "0.25"), ("fraction", "7,5%", "0.075"), ("fraction", "-1.250,5 %", "-12.505"),
        ("fraction", "0%", "0"), ("fraction", "25", "25"), ("points", "25 %", "25"), ("points", "7,5\uff05", "7.5"),
    ],
)  # fmt: skip
def test_percentages(percent, written, sent):
    """As the recipe says; digit for digit."""
    assert convert("points", written, percent=Percent(percent)) == sent


@given(st.decimals(-10_000, 10_000, places=3))
def test_a_fraction_is_exactly_a_hundredth(number):
    """No rounding."""
    sent = convert("points", f"{number} %", percent=Percent.FRACTION, decimal=".")
    assert Decimal(str(sent)) == number / 100


def test_a_percentage_is_never_guessed():
    """Unless the property shows percentages."""
    unclear = convert("points", "25 %")
    assert isinstance(unclear, Problem)
    assert "percent" in unclear.detail
    prop = Property("share", "Share", "number", "number", percent=True)
    account = Catalogue((prop,))
    assert compile_converter(ColumnRule("share"), prop, account, "").convert("25 %") == "0.25"
    assert code("points", "%", percent=Percent.POINTS) == "number.unreadable"
