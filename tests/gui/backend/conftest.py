"""Windows that share a portal, a home and a keyring."""

from __future__ import annotations

from contextlib import asynccontextmanager

import pytest

from hubdesk.bootstrap import build_services
from hubdesk.gui.backend.accounts import Accounts
from tests.gui.backend.windows import Keyring
from tests.support.portal import running_portal


@pytest.fixture(scope="module")
def portal():
    with running_portal(unlimited=True, prefilled=0) as running:
        yield running


@pytest.fixture
def keyring():
    return Keyring()


@pytest.fixture
def window(portal, keyring, monkeypatch):
    """Open windows on the portal that share a home and a keyring."""
    monkeypatch.setenv("HUBDESK_API_BASE", portal.url)

    @asynccontextmanager
    async def opened():
        accounts = Accounts(build_services(vault=keyring))
        try:
            yield accounts
        finally:
            await accounts.close()

    return opened
