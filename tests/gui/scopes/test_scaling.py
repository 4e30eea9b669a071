"""Large text in small windows: everything has its room; the table gives columns up instead of scrolling."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hubdesk.gui.scopes.pane import ScopesPane
from tests.support.fake_services import account
from tests.support.fitting import lay_out, misfits
from tests.support.languages import speaking
from tests.support.scope_samples import EXACT, FORMS, NOW, make_review

pytestmark = pytest.mark.gui
HEIGHT = 640
SIZES = [(scale, width) for scale in (1.0, 1.25, 1.5, 2.0) for width in (792, 1048, 1224)] + [(1.25, 734), (2.0, 968)]
LONG_NAME = "Internationale Reise- und Touristikgesellschaft Mitteleuropa GmbH & Co. KG"


@pytest.mark.parametrize(("scale", "width"), SIZES)
def test_every_state_fits(theme, scale, width):
    theme.set_text_scale(scale)
    pane = ScopesPane(theme)
    found = {}

    def look(state: str) -> None:
        lay_out(pane, width, HEIGHT)
        found[state] = misfits(pane)

    def show(review, credential="service_key") -> None:
        pane.show_review(review, NOW, credential=credential, address="https://app.hubspot.com/")

    look("no account")
    pane.show_waiting("Reading what this token may do", "HubSpot is asked.", failed=False)
    look("reading")
    pane.show_waiting("HubSpot cannot be reached.", "Check the network, or the proxy in between.", failed=True)
    look("failed")
    show(make_review(who=replace(account(), name=LONG_NAME)), "project_app")
    look("more than needed")
    for fold in (pane.changes.add, pane.changes.remove):
        fold.setChecked(True)
    pane.main.panel.click()
    look("lists open")
    pane.panel.close_drawer()
    pane.set_busy(busy=True)
    look("busy")
    pane.set_busy(busy=False)
    show(make_review(None))
    look("nothing listed")
    show(make_review(EXACT, refused={FORMS}))
    look("plan")
    theme.set_text_scale(1.0)
    assert {state: faults for state, faults in found.items() if faults} == {}


@pytest.mark.parametrize(("scale", "width"), SIZES)
def test_the_inspector_fits(theme, scale, width):
    theme.set_text_scale(scale)
    pane = ScopesPane(theme)
    pane.show_review(make_review(), NOW, credential="project_app", address="")
    lay_out(pane, width, HEIGHT)
    pane.choose("crm.objects.contacts.sensitive.read")
    lay_out(pane, width, HEIGHT)
    faults = misfits(pane.inspector)
    theme.set_text_scale(1.0)
    assert faults == []


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_inspector_fits_every_scope_in_german(qapp, theme, tmp_path, scale):
    theme.set_text_scale(scale)
    found = {}
    with speaking(qapp, "de", tmp_path):
        pane = ScopesPane(theme)
        review = make_review()
        pane.show_review(review, NOW, credential="project_app", address="")
        lay_out(pane, 1048, HEIGHT)
        for scope in review.scopes:
            pane.choose(scope.facts.name)
            lay_out(pane, 1048, HEIGHT)
            found[scope.facts.name] = misfits(pane.inspector)
    theme.set_text_scale(1.0)
    assert {name: faults for name, faults in found.items() if faults} == {}
