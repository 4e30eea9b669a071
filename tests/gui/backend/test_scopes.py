"""The Scopes pane's engine side: what connecting told is judged without a request, and forgotten with the token."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

from hubdesk.core.clock import SystemClock
from hubdesk.core.errors import TokenRefused
from hubdesk.core.events import Subject
from hubdesk.engine.scopes.model import Verdict
from hubdesk.gui.backend.scopes import ScopeReviews
from tests.support.fake_services import account
from tests.support.languages import speaking

pytestmark = [pytest.mark.anyio, pytest.mark.gui]
SCOPES = ("oauth", "crm.objects.contacts.read", "crm.objects.contacts.write", "crm.export")


def _session(**fields: Any) -> Any:
    return SimpleNamespace(account=replace(account(), scopes=SCOPES, **fields), usage=SimpleNamespace(times=dict))


def _reviews(session: Any) -> tuple[ScopeReviews, Any]:
    accounts: Any = SimpleNamespace(changed=Subject(), session=session, account=session.account if session else None)
    services: Any = SimpleNamespace(clock=SystemClock())
    return ScopeReviews(services, accounts), accounts


async def test_what_connecting_told_is_judged_without_a_request():
    reviews, _ = _reviews(_session())
    review = await reviews.again(("import",))
    assert review is not None
    verdicts = {scope.facts.name: scope.verdict for scope in review.scopes}
    assert verdicts["crm.export"] is Verdict.MORE
    assert verdicts["crm.objects.contacts.write"] is Verdict.NEEDED


async def test_another_token_of_the_same_session_is_judged_anew():
    session = _session()
    reviews, _ = _reviews(session)
    await reviews.again(("import",))
    session.account = replace(session.account, token="pat-eu1-••••-0001", scopes=("oauth",))
    review = await reviews.again(("import",))
    assert review is not None
    assert review.token == "pat-eu1-••••-0001"
    assert review.count(Verdict.MORE) == 0


async def test_scopes_that_hubspot_did_not_list_are_not_known_yet():
    session = _session()
    session.account = replace(session.account, scopes=())
    reviews, _ = _reviews(session)
    assert await reviews.again(("import",)) is None


async def test_without_an_account_there_is_nothing_to_read():
    reviews, _ = _reviews(None)
    assert await reviews.again(("import",)) is None
    with pytest.raises(TokenRefused):
        await reviews.read(("import",))


async def test_files_and_checklist_name_the_way_for_the_kind_of_token(tmp_path):
    reviews, _ = _reviews(_session(credential="private_app"))
    review = await reviews.again(("import",))
    assert review is not None
    assert "Legacy apps" in reviews.checklist(review)
    await reviews.save(review, tmp_path / "review.html", "html", "private_app")
    await reviews.save(review, tmp_path / "review.csv", "csv", "private_app")
    assert "Legacy apps" in (tmp_path / "review.html").read_text("utf-8")
    assert (tmp_path / "review.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_features_that_are_wanted_by_default():
    reviews, _ = _reviews(None)
    assert "import" in reviews.default_features


async def test_a_new_name_of_the_account_is_in_the_review():
    session = _session()
    reviews, _ = _reviews(session)
    await reviews.again(("import",))
    session.account = replace(session.account, name="Acme Reisen")
    review = await reviews.again(("import",))
    assert review is not None
    assert review.account_name == "Acme Reisen"


async def test_files_are_english_in_every_language(tmp_path, qapp):
    reviews, _ = _reviews(_session(credential="private_app"))
    review = await reviews.again(("import",))
    assert review is not None
    with speaking(qapp, "de", tmp_path):
        await reviews.save(review, tmp_path / "review.html", "html", "private_app")
        assert "Legacy apps" in reviews.checklist(review)
    assert "Legacy apps" in (tmp_path / "review.html").read_text("utf-8")
