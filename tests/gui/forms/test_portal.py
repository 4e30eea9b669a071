"""The pane on the real engine and a real portal: taken, refused, lost, without the scope, and sent as shown."""

from __future__ import annotations

import json
from contextlib import asynccontextmanager

import pytest

from hubdesk.bootstrap import build_services
from hubdesk.core.secret import Secret
from hubdesk.gui.aio.scope import TaskScope
from hubdesk.gui.backend.accounts import Accounts
from hubdesk.gui.backend.forms import AccountForms
from hubdesk.gui.forms.controller import FormsController
from hubdesk.gui.forms.pane import FormsPane
from hubdesk.gui.forms.side_view import HUTK, MOMENT, PAGE_URI
from hubdesk.gui.notifier import Notifier
from hubdesk.gui.services import MemorySettings
from hubdesk.storage.vault import MemoryVault
from tests.support.portal import running_portal
from tests.support.waiting import until

pytestmark = [pytest.mark.anyio, pytest.mark.gui]
LOST = "lost@sol.example"


@pytest.fixture(scope="module")
def portal():
    faults = [{"match": {"family": "forms.submit", "contains": LOST}, "effect": {"reset": "after"}}]
    with running_portal(unlimited=True, prefilled=0, faults=faults) as running:
        yield running


class Window:
    """The pane on the engine, with what a user sees and does."""

    def __init__(self, pane: FormsPane, controller: FormsController, accounts: Accounts) -> None:
        self.pane = pane
        self.controller = controller
        self.accounts = accounts

    async def list(self) -> list[str]:
        await until(lambda: self.controller.listing.forms)
        return [form.name for form in self.controller.listing.forms or ()]

    async def open(self, name: str) -> None:
        await self.list()
        entry = next(form for form in self.controller.listing.forms or () if form.name == name)
        self.controller.open(entry.id)
        await until(lambda: self.controller.filling.form is not None and self.controller.filling.form.id == entry.id)

    def fill(self, **values: str) -> None:
        for name, value in values.items():
            found = self.pane.form.box(name)
            assert found is not None
            found.input.set_value(value)
            found.input.changed.emit()

    async def submit(self) -> None:
        self.pane.foot.write.click()
        await until(lambda: not self.controller._scope.running("submit"))


@pytest.fixture
def open_window(portal, theme, sink, monkeypatch):
    """Open the pane with one of the portal's tokens."""
    monkeypatch.setenv("HUBDESK_API_BASE", portal.url)
    monkeypatch.setenv("HUBDESK_FORMS_BASE", portal.url)

    @asynccontextmanager
    async def opened(token: str = "all"):
        services = build_services(vault=MemoryVault())
        accounts = Accounts(services)
        scope = TaskScope("test", sink)
        pane = FormsPane(theme)
        forms = AccountForms(services, accounts)
        controller = FormsController(pane, forms, scope, Notifier(), MemorySettings(), services.clock)
        pane.resize(1048, 736)
        pane.show()
        try:
            await accounts.connect(Secret(portal.tokens[token].token), on_step=lambda _: None)
            yield Window(pane, controller, accounts)
        finally:
            await scope.aclose()
            await accounts.close()
        assert not sink.defects

    return opened


async def test_what_is_shown_is_what_the_portal_gets(open_window, portal):
    async with open_window() as window:
        await window.open("Newsletter sign-up")
        window.fill(email="begona@sol.example")
        window.pane.form.consent.box("process").box.click()
        window.pane.form.consent.box("4402").box.click()
        for key, text in ((PAGE_URI, "https://acme.example/news"), (HUTK, "0123456789abcdef" * 2)):
            window.pane.side.boxes[key].input.set_value(text)
        window.pane.side.moment.set_value(f"{(window.controller._clock.now()).date().isoformat()} 00:00")
        window.pane.side.changed.emit()
        shown = json.loads(window.pane.side.json.text())
        assert portal.token not in window.pane.side.json.text()
        await window.submit()
        assert window.pane.card.words()[0] == "Newsletter sign-up was submitted."
    got = portal.submissions()[-1]["body"]
    assert set(shown) == {"submittedAt", "fields", "context", "legalConsentOptions"}
    assert {name: got[name] for name in shown} == shown
    assert shown["legalConsentOptions"]["consent"]["communications"] == [
        {"value": False, "subscriptionTypeId": 4401, "text": "I agree to receive the newsletter."},
        {"value": True, "subscriptionTypeId": 4402, "text": "I agree to receive product news."},
    ]
    assert MOMENT in window.pane.side.boxes


async def test_good_values_become_a_contact_and_a_line_of_the_log(open_window, portal):
    async with open_window() as window:
        await window.open("Contact us")
        window.fill(firstname="Begoña", lastname="Ibáñez", email="b@sol.example", message="¿Qué tal?\nAdiós")
        await window.submit()
        assert window.pane.card.words()[2:] == ["Thanks for submitting the form."]
        window.pane.card.second.click()
        await until(lambda: window.pane.recent.model.rowCount())
        line = window.pane.recent.model.line(0)
        assert (line.form, line.state) == ("Contact us", "Submitted")
    assert portal.by_email()["b@sol.example"]["message"] == "¿Qué tal?\nAdiós"


async def test_what_only_hubspot_knows_is_said_at_its_field(open_window, portal):
    async with open_window() as window:
        await window.open("Contact us")
        before = len(portal.submissions())
        window.fill(lastname="Ibáñez", email="a..b@sol.example", message="Hola")
        await window.submit()
        assert window.pane.middle.name == "FORM"
        assert window.pane.form.box("email").error.text()
        assert window.pane.foot.notice.words().startswith("1 field to correct:")
        assert len(portal.submissions()) == before


async def test_a_bad_value_makes_no_call(open_window, portal):
    async with open_window() as window:
        await window.open("Customer survey")
        window.fill(email="nobody", loyalty_points="many", membership_level="gold", date_of_birth="31.02.1980")
        portal.reset_stats()
        window.pane.foot.write.click()
        said = {name: box.error.text() for name, box in window.pane.form._boxes.items() if box.error.text()}
        assert said["date_of_birth"] == "There is no 31 February."
        assert set(said) == {"email", "loyalty_points", "date_of_birth", "customer_number"}
        assert [one["family"] for one in portal.history()] == []


@pytest.mark.fault("F118")
async def test_a_lost_answer_is_unknown_and_is_not_sent_again(open_window, portal):
    async with open_window() as window:
        await window.open("Contact us")
        before = len(portal.submissions())
        window.fill(lastname="Ibáñez", email=LOST, message="Hola")
        await window.submit()
        title, text, *_ = window.pane.card.words()
        assert title == "HubSpot’s answer was lost."
        assert text == "It may have been submitted. HubDesk does not send it again by itself."
        assert len(portal.submissions()) == before + 1
        window.controller.show_recent()
        await until(lambda: window.pane.recent.model.rowCount())
        assert window.pane.recent.model.line(0).state == "Needs review"


async def test_without_the_scope_the_pane_leads_to_it(open_window):
    async with open_window("no forms") as window:
        await until(lambda: _words(window)[0] == "The scope forms is missing.")
        assert window.pane.state.isVisible()
        assert _words(window)[1] == "How to add it"
        asked = []
        window.pane.scope_wanted.connect(lambda *which: asked.append(which))
        window.pane.state.button.click()
        assert asked == [("forms", "forms")]


async def test_every_form_of_the_portal_is_drawn_or_says_why_it_cannot_be_submitted(open_window):
    async with open_window() as window:
        for name in await window.list():
            await window.open(name)
            form = window.controller.filling.form
            assert {field.name for field in form.every_field()} == set(window.pane.form.names())
            assert window.pane.foot.write.isEnabled() == (not form.refusal)
            assert bool(window.pane.notes.keys()) == bool(form.refusal)


def _words(window: Window) -> tuple[str, str]:
    state = window.pane.state
    return state._title.text(), state.button.text() if state.button is not None else ""
