"""A portal for all tests of the command line, a user for each test, and no token left behind by any of them."""

from __future__ import annotations

import pytest

from tests.support.canary import find_traces
from tests.support.command import Hubdesk
from tests.support.portal import running_portal


@pytest.fixture(scope="package")
def portal():
    """One portal without limits or faults; each test brings contacts of a domain of its own."""
    with running_portal(unlimited=True, prefilled=0) as running:
        yield running
        assert running.errors() == ""


@pytest.fixture
def user_of(tmp_path):
    """Make users; what they leave on the disk is searched for their tokens."""
    made: list[Hubdesk] = []

    def make(portal=None, *, token: str | None = None, url: str | None = None) -> Hubdesk:
        theirs = portal.token if portal is not None and token is None else token or ""
        address = portal.url if portal is not None and url is None else url or ""
        made.append(Hubdesk(tmp_path / f"user{len(made) + 1}", url=address, token=theirs))
        return made[-1]

    yield make
    for user in made:
        user.close()
        assert find_traces(user.folder, [token for token in user.tokens if token.startswith("pat-")]) == []


@pytest.fixture
def hubdesk(user_of, portal):
    """A user of the shared portal."""
    return user_of(portal)
