"""What a finding says that a cell should be."""

from __future__ import annotations

import pytest

from hubdesk.mapping.convert_email import convert_email
from hubdesk.mapping.convert_phone import PhoneReader
from hubdesk.mapping.convert_text import SHOWN_FORMULA, TextConverter
from hubdesk.mapping.converter import Problem
from hubdesk.mapping.fixes import FIXABLE, fixed


@pytest.mark.parametrize("value", ["Anna@gmial.com", " anna@GMIAL.com "])
def test_the_domain_that_was_meant_is_put_in_and_then_fits(value):
    found = convert_email(value.strip())
    assert isinstance(found, Problem)
    assert found.code in FIXABLE
    new = fixed(found.code, value, found.detail)
    assert new is not None
    assert convert_email(new) == "anna@gmail.com"


@pytest.mark.parametrize(
    ("code", "value", "detail"),
    [
        ("email.typo_domain", "no at", "gmail.com"),
        ("email.typo_domain", "a@gmial.com", ""),
        ("email.typo_domain", "a@gmial.com", "web.de"),
        ("email.typo_domain", "a@gmail.com", "gmail.com"),
        ("phone.unreadable", "5", "x"),
    ],
)
def test_what_is_not_clear_is_left_alone(code, value, detail):
    assert fixed(code, value, detail) is None


def test_a_text_that_a_formula_keeps_is_told_and_taken_out():
    """Exports write postal codes so; what is a formula in earnest stays one."""
    converter = TextConverter(None, {})
    found = converter.convert('="01067"')
    assert isinstance(found, Problem)
    assert (found.code, found.value) == ("formula.text", '="01067"')
    assert fixed(found.code, ' ="01067" ', found.detail) == "01067"
    for other in ('="a"&"b"', '=""', '="', "=1", '="x'):
        again = converter.convert(other)
        assert not isinstance(again, Problem) or again.code != "formula.text"
        assert fixed("formula.text", other, found.detail) is None


def test_a_phone_number_that_a_formula_keeps_is_read_and_never_sent_as_a_formula():
    found = PhoneReader().convert('="+49 30 1234567"')
    assert found == Problem("formula.read", SHOWN_FORMULA, value="+49 30 1234567")
    assert fixed(found.code, '="+49 30 1234567"', found.detail) == "+49 30 1234567"
    assert PhoneReader("DE").convert('="030 1234567"') == Problem("formula.read", SHOWN_FORMULA, value="+49301234567")
    odd = PhoneReader().convert('="+49 123"')
    assert isinstance(odd, Problem)
    assert odd.value == "+49 123"
    assert PhoneReader().convert('="call me"') == Problem("phone.unreadable")


@pytest.mark.parametrize("value", [
    "mailto:Ann@x.de", "Ann Example <ann@x.de>", "<ann@x.de>", " MAILTO: ann@x.de ", "'ann@x.de", "ann@x.de.",
    "ann@x.de;",
])  # fmt: skip
def test_an_address_among_other_signs_is_taken_out(value):
    """One click does it for all cells that are wrong in the same way: what is said about them does not differ."""
    found = convert_email(value.strip())
    assert isinstance(found, Problem)
    assert found.value is None
    assert found.code in FIXABLE
    new = fixed(found.code, value, found.detail)
    assert new is not None
    assert convert_email(new) == "ann@x.de"


@pytest.mark.parametrize(
    "value", ["a@x.de; b@x.de", "ann", "ann@", "Ann <ann@x.de> Bob <bob@x.de>", "<ann@x>", "'ann@x.de,"]
)
def test_an_address_that_is_not_clear_is_not_made_up(value):
    found = convert_email(value)
    assert isinstance(found, Problem)
    assert fixed(found.code, value, found.detail) is None


@pytest.mark.parametrize(
    ("value", "says", "meant"),
    [
        ("Ann@@b.de", ": it has two @ in a row", "Ann@b.de"),
        ("ann@@@b.de", ": it has two @ in a row", "ann@b.de"),
        ("Ann(at)b.de", ": write @ in the place of “at”", "Ann@b.de"),
        ("ann [AT] b.de", ": write @ in the place of “at”", "ann@b.de"),
        ("mailto:Ann@b.de", ": write only the address", "Ann@b.de"),
        ("ann@b@c.de", ": it has more than one @", None),
        ("ann@@b", ": it has more than one @", None),
        ("ann@b.de@@c.de", ": it has more than one @", None),
        ("keine", ": it has no @", None),
        ("ann at b.de", ": it has no @", None),
    ],
)
def test_what_is_wrong_with_an_address_is_said_and_the_certain_one_offered(value, says, meant):
    found = convert_email(value)
    assert found == Problem("email.invalid", says)
    assert fixed("email.invalid", f" {value} ", says) == meant
