"""Fifty thousand admissions of the world without sockets; the command in tests/benchmarks runs ten million."""

import pytest

from tests.hubspot.rate.happenings import calm, clocks, episode, lost_headers, others
from tests.hubspot.rate.world import Figures


@pytest.mark.fault("F05", "F64", "F65")
@pytest.mark.parametrize("happening", [calm, lost_headers, clocks], ids=lambda happening: happening.__name__)
def test_alone_no_window_is_above_the_limit_and_the_rate_is_used(happening):
    total = Figures()
    for seed in range(5):
        total.add(episode(happening, seed, 2500))
    assert total.admissions >= 12_500
    assert total.refused == 0
    assert total.use > 0.95


@pytest.mark.fault("F04")
def test_beside_others_a_refusal_is_never_ours_to_avoid():
    total = Figures()
    for seed in range(12):
        total.add(episode(others, seed, 2500))
    assert total.ours_to_blame == 0
    assert total.refused <= total.admissions / 1000
    assert total.use > 0.85
