"""How failures are told: the sentence, what is safe, and the way on for a missing scope."""

from __future__ import annotations

import pytest

from hubdesk.core.errors import ScopeMissing, Unreachable
from hubdesk.engine.scopes.advice import way_to_add
from hubdesk.engine.token_care import Credential
from hubdesk.gui.pane import Pane
from hubdesk.gui.problems import banner_of

pytestmark = pytest.mark.gui

MISSING = ScopeMissing(
    "The scope crm.lists.write is missing. Putting contacts on a list needs it.",
    code="scope.missing",
    scopes=("crm.lists.write",),
    safe="The contacts themselves are written.",
    hint="Add it in HubSpot.",
)


def test_other_failures_say_what_is_safe_and_what_to_do():
    error = Unreachable("HubSpot cannot be reached.", code="network", safe="Nothing is lost.", hint="Wait.")
    banner = banner_of(error, lambda *_: None)
    assert (banner.title, banner.text, banner.action) == ("HubSpot cannot be reached.", "Nothing is lost. Wait.", "")


def test_a_missing_scope_names_it_and_leads_to_it():
    shown: list[tuple[str, str]] = []
    banner = banner_of(MISSING, lambda scope, feature: shown.append((scope, feature)))
    assert banner.title == "The scope crm.lists.write is missing."
    assert "Putting contacts on a list needs it." in banner.text
    assert "The contacts themselves are written." in banner.text
    assert banner.action == "How to add it"
    assert banner.call is not None
    banner.call()
    assert shown[0][0] == "crm.lists.write"


def test_what_the_caller_knows_takes_the_place_of_what_the_error_says():
    banner = banner_of(MISSING, lambda *_: None, safe="300 rows are written.", closable=False)
    assert "300 rows are written." in banner.text
    assert "The contacts themselves" not in banner.text
    assert not banner.closable


def test_lost_rights_have_no_scope_to_show():
    lost = ScopeMissing("The person lost the right.", code="token.rights", hint="Let a super admin rotate it.")
    banner = banner_of(lost, lambda *_: None)
    assert banner.action == ""
    assert banner.text == "Let a super admin rotate it."


def test_a_plan_that_refuses_is_told_as_that():
    error = ScopeMissing(
        "This account's plan does not allow it. Submitting forms is refused although the scope forms is granted.",
        code="scope.plan",
        scopes=("forms",),
        hint="Adding scopes does not help; the plan decides.",
    )
    banner = banner_of(error, lambda *_: None)
    assert banner.title == "This account's plan does not allow it."
    assert (banner.action, banner.icon) == ("Details", "refused")
    assert "the plan decides" in banner.text


@pytest.mark.parametrize("credential", list(Credential))
def test_the_way_is_told_where_it_leads_to_and_not_twice(credential):
    hint = f"Leave the column out. {way_to_add(credential)}"
    error = ScopeMissing("The scope forms is missing.", code="scope.missing", scopes=("forms",), hint=hint)
    assert banner_of(error, lambda *_: None).text == "Leave the column out."


def test_every_pane_asks_for_the_scope(theme):
    pane = Pane(theme, "Any")
    wanted: list[tuple[str, str]] = []
    pane.scope_wanted.connect(lambda scope, feature: wanted.append((scope, feature)))
    pane.show_problem(MISSING)
    call = pane.banners._contents["scope.missing"].call
    assert call is not None
    call()
    assert wanted[0][0] == "crm.lists.write"
    assert not pane.show_scope("crm.lists.write", "lists")
