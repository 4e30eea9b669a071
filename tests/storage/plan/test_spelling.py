"""Values that a text calls by how they are written on screen: in memory here, in the database beside Find."""

from __future__ import annotations

import pytest

from hubdesk.storage.plan.spelling import Form, Spelling


@pytest.mark.parametrize(
    ("form", "pattern", "stored", "fits"),
    [
        (Form.STORED, "????-02-?4", "1963-02-14", True),
        (Form.STORED, "????-02-?4", "1963-03-14", False),
        (Form.STORED, "*12.5*", "-12.50", True),
        (Form.LOCAL, "* ??:30:??", "2026-02-13T23:30:09.123Z", True),
        (Form.LOCAL, "*", "soon", True),
        (Form.LOCAL, "?*", "soon", False),
        (Form.LOCAL, "?*", "1712101012345", False),
        (Form.PERCENT, "29%", "0.29", True),
        (Form.PERCENT, "100%", "1.00", True),
        (Form.PERCENT, "*0%*", "", False),
        (Form.PERCENT, "*0%*", "much", False),
    ],
)
def test_a_value_fits_as_it_is_written(form, pattern, stored, fits):
    spelling = Spelling(("name",), ("nothing", pattern), form)
    assert spelling.fits("name", stored) is fits
    assert not spelling.fits("other", stored)


def test_the_condition_has_a_value_for_each_place():
    condition, values = Spelling(("a", "b"), ("1", "2"), Form.PERCENT).condition()
    assert condition.count("?") == len(values)
    assert values == ("1", "2", "1", "2")


def test_a_moment_is_compared_in_the_named_zone():
    spelling = Spelling(("name",), ("2026-02-13 18:*", "nothing"), Form.LOCAL, "US/Eastern")
    assert spelling.fits("name", "2026-02-13T23:30:09.123Z")
    assert not spelling.fits("name", "2026-02-14T00:30:09Z")
    condition, values = spelling.condition()
    assert condition.count("?") == len(values) == 8
    assert values[:2] == ("US/Eastern", "2026-02-13 18:*")
