"""The Limits pane of a real session on a real portal: what it shows is what HubSpot counted."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, suppress

import pytest

from hubdesk.bootstrap import build_services
from hubdesk.core.clock import SystemClock
from hubdesk.core.errors import HubDeskError
from hubdesk.core.secret import Secret
from hubdesk.gui.aio.scope import TaskScope
from hubdesk.gui.backend.accounts import Accounts
from hubdesk.gui.backend.imports import Imports
from hubdesk.gui.backend.limits import Limits
from hubdesk.gui.gauge.limits_controller import LimitsController
from hubdesk.gui.gauge.limits_pane import LimitsPane
from hubdesk.gui.gauge.state import GaugeKind, gauge_state
from hubdesk.gui.notifier import Notifier
from hubdesk.hubspot.client import Patience
from hubdesk.hubspot.contacts import ContactsApi
from hubdesk.hubspot.forms import list_forms
from hubdesk.hubspot.submissions import submit
from hubdesk.storage.vault import MemoryVault
from tests.support.portal import running_portal

pytestmark = [pytest.mark.anyio, pytest.mark.gui]
TOO_MANY = {"match": {"family": "forms.submit"}, "nth": [2], "effect": {"status": 429}}


@pytest.fixture(scope="module")
def portal():
    with running_portal(prefilled=0, latency_median_ms=1, latency_p99_ms=2, faults=[TOO_MANY]) as running:
        yield running


class _NoImports(Imports):
    """There is no file in work."""

    checked = None

    def __init__(self) -> None:
        """Nothing is imported."""


class Rig:
    """The pane with everything behind it."""

    def __init__(self, theme, scope):
        self.clock = SystemClock()
        self.accounts = Accounts(build_services(vault=MemoryVault()))
        self.limits = Limits(self.accounts._services, self.accounts, _NoImports())
        self.pane = LimitsPane(theme, self.clock)
        self.controller = LimitsController(self.pane, self.limits, scope, Notifier(), self.clock)
        self.pane.resize(1048, 1200)
        self.pane.show()

    @property
    def client(self):
        assert self.accounts.session is not None
        return self.accounts.session.client

    def look(self):
        """Let the pane show the present moment, all of it."""
        snapshot = self.limits.rate()
        self.pane._cards_at = float("-inf")
        self.pane.show_state(snapshot, gauge_state(snapshot, self.clock.now()))
        return snapshot

    async def until(self, condition):
        async with asyncio.timeout(30):
            while not condition():  # noqa: ASYNC110  # what the pane shows has no event of its own
                await asyncio.sleep(0.02)


@pytest.fixture
def opened(theme, sink, portal, monkeypatch):
    """Open the pane within a test: between a fixture and its test Qt's timers would run without asyncio's loop."""
    monkeypatch.setenv("HUBDESK_API_BASE", portal.url)
    monkeypatch.setenv("HUBDESK_FORMS_BASE", portal.url)

    @asynccontextmanager
    async def opened():
        scope = TaskScope("limits", sink)
        rig = Rig(theme, scope)
        try:
            await rig.accounts.connect(Secret(portal.token), on_step=lambda _: None)
            yield rig
        finally:
            rig.controller.close()
            rig.pane.close()
            await scope.aclose()
            await rig.accounts.close()
        assert (sink.defects, sink.errors) == ([], [])

    return opened


@pytest.mark.fault("F112")
async def test_dial_day_and_calls_are_those_of_the_session(opened, portal):
    async with opened() as rig:
        rig.controller.refresh()
        snapshot = rig.look()
        assert gauge_state(snapshot, rig.clock.now()).kind is GaugeKind.NORMAL
        assert rig.pane.window_card.title.text() == "Last 10 seconds"
        assert rig.pane.today.of.text() == "of 625,000"
        await rig.until(lambda: rig.pane.calls.model.rowCount() == snapshot.requests)
        sent = [one for one in portal.history() if one["token"] == "all"]
        assert len(sent) == snapshot.requests


async def test_a_search_has_no_figures_of_hubspot_and_is_said_to_be_estimated(opened):
    async with opened() as rig:
        used = 0
        for _ in range(20):
            await ContactsApi(rig.client).search(b'{"limit": 1}')
            snapshot = rig.look()
            used = next(each.used for each in snapshot.families if each.family == "search")
            if used:
                break
        card = rig.pane.search
        assert (card.figure.text(), card.of.text()) == (str(used), "of 5 a second")
        assert used >= 1
        assert card.chip.isVisible()
        assert not rig.pane.forms.isVisible()


async def test_forms_come_with_their_first_submission_and_stop_for_a_minute_when_refused(opened, portal):
    async with opened() as rig:
        form = (await list_forms(rig.client))[0]

        async def send():
            with suppress(HubDeskError):
                await submit(rig.client, portal.portal_id, form.id, b'{"fields": []}', patience=Patience.QUICK)

        await send()
        rig.look()
        card = rig.pane.forms
        assert card.isVisible()
        assert card.figure.text() == "1"
        assert card.of.text() == "of 50 in 10\u00a0s"
        await send()
        rig.look()
        assert card.words.text().startswith(
            ("Refused. Goes on by itself in 1\u00a0min", "Refused. Goes on by itself in 59")
        )
