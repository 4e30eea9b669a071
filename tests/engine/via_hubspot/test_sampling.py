"""How much of a large file is compared."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from hubdesk.engine.via_hubspot.sampling import rows_to_compare
from tests.support.gauge_samples import QUIET


def snapshot(day_limit, day_used):
    return replace(QUIET, day_limit=day_limit, day_used=day_used, day_reserve=0)


def test_all_rows_are_compared_where_a_twentieth_of_the_day_suffices():
    rate = snapshot(day_limit=600_000, day_used=0)
    assert rows_to_compare(50_000, rate) == 50_000
    assert rows_to_compare(10_000_000, rate) == 3_000_000
    assert rows_to_compare(10_000_000, snapshot(day_limit=600_000, day_used=599_000)) == 5_000
    assert rows_to_compare(10_000_000, snapshot(day_limit=None, day_used=None)) == 20_000


@given(rows=st.integers(0, 10**8), used=st.integers(0, 250_000))
def test_a_sample_is_never_larger_than_the_file(rows, used):
    assert 0 <= rows_to_compare(rows, snapshot(day_limit=250_000, day_used=used)) <= rows
