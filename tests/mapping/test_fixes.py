"""What a finding says that a cell should be."""

from __future__ import annotations

import pytest

from hubdesk.mapping.convert_email import convert_email
from hubdesk.mapping.convert_text import TextConverter
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
