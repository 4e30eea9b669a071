"""The reviewer on a portal: tokens of every kind over real sockets."""

from __future__ import annotations

import pytest

from hubdesk.engine.scopes.model import ScopeReview, Verdict
from hubdesk.engine.scopes.service import ScopeReviewer
from tests.support.engine import Rig
from tests.support.portal import running_portal

pytestmark = pytest.mark.anyio
WANTED = ("import", "forms")


@pytest.fixture(scope="module")
def portal():
    with running_portal(unlimited=True, prefilled=5) as running:
        yield running


async def _review(portal, folder, name: str) -> ScopeReview:
    rig = Rig(folder, portal, token=portal.tokens[name].token)
    async with rig.session() as session:
        return await ScopeReviewer(session, rig.clock).read(WANTED)


async def test_a_token_without_forms_lacks_just_that(portal, tmp_path):
    found = await _review(portal, tmp_path, "no forms")
    assert (found.to_add, found.source) == (("forms",), "introspection")


async def test_a_token_that_may_too_much_is_told_so(portal, tmp_path):
    found = await _review(portal, tmp_path, "over-privileged")
    assert {"crm.export", "settings.users.write"} <= set(found.to_remove)
    assert found.unknown


async def test_a_plan_that_refuses_is_no_missing_scope(portal, tmp_path):
    found = await _review(portal, tmp_path, "plan refuses")
    assert [scope.facts.name for scope in found.scopes if scope.verdict is Verdict.REFUSED_BY_PLAN] == ["forms"]


@pytest.mark.fault("F117")
async def test_without_introspection_reads_are_tried_and_nothing_is_called_missing_that_works(portal, tmp_path):
    found = await _review(portal, tmp_path, "no introspection")
    assert found.source == "probe"
    read = next(scope for scope in found.scopes if scope.facts.name == "crm.objects.contacts.read")
    assert (read.verdict, read.evidence) == (Verdict.NEEDED, "probe")
    assert found.count(Verdict.MORE) == 0
