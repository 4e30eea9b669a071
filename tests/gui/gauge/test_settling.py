"""The gauge does not flicker."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from hubdesk.gui.gauge.settling import Settling
from hubdesk.gui.gauge.state import gauge_state, unknown
from tests.support.gauge_samples import NOW, QUIET, STATES


def test_a_change_waits_half_a_second_but_figures_do_not():
    settling, quiet = Settling(), gauge_state(QUIET, NOW)
    near = gauge_state(STATES["Near limit"], NOW)
    assert settling.settle(quiet, 0.0) is quiet
    more = gauge_state(replace(QUIET, ours=5), NOW)
    assert settling.settle(more, 0.1) is more
    assert settling.settle(near, 0.2) is None
    assert settling.settle(near, 0.6) is None
    assert settling.settle(near, 0.71) is near


def test_a_flicker_is_not_shown():
    settling, quiet = Settling(), gauge_state(QUIET, NOW)
    near = gauge_state(STATES["Near limit"], NOW)
    settling.settle(quiet, 0.0)
    assert settling.settle(near, 0.1) is None
    assert settling.settle(quiet, 0.4) is quiet
    assert settling.settle(near, 0.5) is None
    assert settling.settle(near, 0.9) is None


@pytest.mark.parametrize("name", ["Slowed", "Paused"])
def test_slowed_and_paused_show_at_once(name):
    settling = Settling()
    settling.settle(gauge_state(QUIET, NOW), 0.0)
    state = gauge_state(STATES[name], NOW)
    assert settling.settle(state, 0.01) is state


def test_the_first_figures_show_at_once():
    settling = Settling()
    assert settling.settle(unknown(), 0.0) == unknown()
    quiet = gauge_state(QUIET, datetime.now(UTC))
    assert settling.settle(quiet, 0.01) is quiet
