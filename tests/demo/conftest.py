"""Portals for tests: one real process for the whole session, and any number inside this process."""

from __future__ import annotations

import pytest

from tests.demo.harness import Harness
from tests.support.portal import running_portal


@pytest.fixture(scope="session")
def shared_portal():
    """A real process with a few hundred contacts and no limit; tests may add to it, not count on its totals."""
    with running_portal(unlimited=True, prefilled=300) as portal:
        yield portal
        assert portal.errors() == ""


@pytest.fixture
def harness():
    """An empty portal inside this process, on a clock turned by hand."""
    portal = Harness()
    yield portal
    portal.close()


@pytest.fixture
def make_harness():
    """Make portals with other options; all are closed."""
    made: list[Harness] = []

    def make(**options):
        made.append(Harness(**options))
        return made[-1]

    yield make
    for one in made:
        one.close()
