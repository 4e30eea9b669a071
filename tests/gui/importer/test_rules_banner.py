"""What the Check step says of the account's own rules for values, on a real portal that does not let them be read."""

from __future__ import annotations

import pytest

from hubdesk.gui.importer.steps import Step
from hubdesk.gui.widgets.banner import Banner
from hubdesk.gui.widgets.buttons import Button
from tests.support.contacts_file import write_people
from tests.support.portal import running_portal
from tests.support.whole_window import whole_window

pytestmark = [pytest.mark.anyio, pytest.mark.gui]

FORBIDDEN = {"match": {"family": "properties.rules"}, "effect": {"status": 403, "category": "MISSING_SCOPES"}}
TITLE = "Not every rule of the account is checked here."


@pytest.fixture(params=[True, False], ids=["forbidden", "readable"])
def portal(request, monkeypatch):
    faults = {"rules": [FORBIDDEN]} if request.param else None
    with running_portal(faults=faults, unlimited=True, prefilled=0) as running:
        monkeypatch.setenv("HUBDESK_API_BASE", running.url)
        monkeypatch.setenv("HUBDESK_FORMS_BASE", running.url)
        yield running, request.param


async def test_rules_that_are_not_checked_are_named_beside_what_is(portal, theme, sink, tmp_path):
    """In the Check step alone, until the note is closed; where all rules are read there is nothing to say."""
    running, forbidden = portal
    told = [TITLE] if forbidden else []
    async with whole_window(theme, sink) as whole:
        await whole.connect(running)
        await whole.read(write_people(tmp_path / "people.csv", 5))
        assert whole.banners() == []
        await whole.check()
        assert whole.banners() == told
        whole.importer.go_back()
        assert whole.banners() == []
        whole.importer.go_on()
        assert whole.importer.way.now is Step.CHECK
        assert whole.banners() == told
        if forbidden:
            (banner,) = (each for each in whole.pane.banners.findChildren(Banner) if not each.isHidden())
            assert "HubSpot alone checks them, when it writes." in banner.content.text
            next(each for each in banner.findChildren(Button) if each.text() == "Show scopes").click()
            assert whole.window.pane("scopes").isVisible()
            whole.window.show_pane("import")
            banner.closed.emit()
            whole.importer.go_back()
            whole.importer.go_on()
            assert whole.banners() == []
    assert not sink.defects
