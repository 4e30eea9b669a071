"""A portal without limits and contacts for each file of tests that has none of its own, and the engine on it."""

from __future__ import annotations

import pytest

from tests.support.engine import Rig
from tests.support.portal import running_portal


@pytest.fixture(scope="module")
def portal():
    """The portal."""
    with running_portal(unlimited=True, prefilled=0) as running:
        yield running


@pytest.fixture
def rig(tmp_path, portal):
    """The engine on it."""
    return Rig(tmp_path, portal)
