"""Services for the window's tests: accounts and a rate limit that tests set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.core.events import Subject
from hubdesk.engine.records import Account, Progress
from hubdesk.engine.updates import look_for_update

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.engine.updates import Newest
    from hubdesk.hubspot.rate.snapshot import RateSnapshot
    from tests.support.fake_limits import FakeLimits


def account(
    portal_id: int = 12345678, name: str = "Acme Travel", kind: str = "STANDARD", colour: str = "lagoon"
) -> Account:
    """Return an account."""
    return Account(
        portal_id=portal_id,
        name=name,
        kind=kind,
        region="eu1",
        time_zone="Europe/Berlin",
        currency="EUR",
        ui_domain="app-eu1.hubspot.com",
        scopes=("crm.objects.contacts.read", "crm.objects.contacts.write"),
        colour=colour,
        token="pat-eu1-••••-5555",
    )


class FakeServices:
    """What the shell needs, in memory."""

    def __init__(self, accounts: Sequence[Account] = (), rate: RateSnapshot | None = None) -> None:
        self.known = list(accounts)
        self.current_account: Account | None = self.known[0] if self.known else None
        self.account_changed: Subject[Account | None] = Subject()
        self.snapshot = rate
        self.limits: FakeLimits | None = None
        self.jobs = 0
        self.paused: Progress | None = None
        self.asked = 0
        self.closed: list[str] = []

    def accounts(self) -> Sequence[Account]:
        """Return the known accounts."""
        return tuple(self.known)

    async def switch_account(self, portal_id: int) -> None:
        """Make an account the current one."""
        self.current_account = next(each for each in self.known if each.portal_id == portal_id)
        self.account_changed.publish(self.current_account)

    def rate(self) -> RateSnapshot | None:
        """Return the snapshot that the test set."""
        self.asked += 1
        return self.snapshot

    async def look_for_update(self, address: str, running: str) -> Newest:
        """Ask straight."""
        return await look_for_update(address, running)

    def running_jobs(self) -> int:
        """Return the number that the test set."""
        return self.jobs

    def paused_at(self) -> Progress | None:
        """Return what the test set."""
        return self.paused

    async def pause_jobs(self) -> None:
        """Write down that it was called."""
        self.closed.append("jobs")

    async def aclose(self) -> None:
        """Write down that it was called."""
        self.closed.append("services")
