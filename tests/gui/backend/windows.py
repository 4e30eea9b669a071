"""The accounts of windows on a portal, with a keyring that outlives them."""

from __future__ import annotations

import asyncio

from hubdesk.core.secret import Secret
from hubdesk.storage.vault import MemoryVault, VaultStatus


class Keyring(MemoryVault):
    """A keyring in memory that outlives the window, and may refuse."""

    def __init__(self):
        super().__init__()
        self.problem = None

    async def store(self, portal_id, host, secret):
        if self.problem is not None:
            raise self.problem
        await super().store(portal_id, host, secret)

    async def available(self):
        return VaultStatus(usable=True, keeper="Secret Service")

    def close(self):
        """Keep everything."""


def secret(portal, name="all"):
    return Secret(portal.tokens[name].token)


async def connect(accounts, portal, name="all", **options):
    return await accounts.connect(secret(portal, name), on_step=lambda _: None, **options)


async def held(accounts, monkeypatch, owner, name):
    """Hold the next call of a method until the event is set; return it and the one that tells that it was made."""
    plain, made, go_on = getattr(owner, name), asyncio.Event(), asyncio.Event()

    async def slow(*args, **options):
        monkeypatch.setattr(owner, name, plain)
        found = await plain(*args, **options)
        made.set()
        await go_on.wait()
        return found

    monkeypatch.setattr(owner, name, slow)
    return made, go_on
