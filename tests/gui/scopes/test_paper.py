"""The review for PDF and printer."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from PySide6.QtGui import QTextDocument

from hubdesk.gui.scopes.paper import paper
from hubdesk.gui.scopes.words import DEMO
from hubdesk.gui.theme.tokens import Scheme, load_tokens
from tests.support.fake_services import account
from tests.support.scope_samples import EXACT, NOW, make_review


def _text(html: str) -> str:
    document = QTextDocument()
    document.setHtml(html)
    return document.toPlainText().replace("\u200b", "")


def test_everything_of_the_review_is_on_it(qapp):
    review = make_review()
    text = _text(paper(review, "private_app", NOW))
    for scope in review.scopes:
        assert scope.facts.name in text
    assert review.verdict.sentence in text
    assert "Legacy apps" in text
    assert "☐  Add forms" in text
    assert text.count("☐") == len(review.to_add) + len(review.to_remove)
    assert "pat-eu1-••••-5555" in text


def test_nothing_to_change_is_said(qapp):
    assert "Nothing. The token fits." in _text(paper(make_review(EXACT), DEMO, NOW))


@pytest.mark.fault("F87")
def test_a_name_is_never_read_as_markup(qapp):
    review = make_review(who=replace(account(), name="<img src=x> & <b>Sons</b>"))
    html = paper(review, "service_key", NOW)
    assert "<img" not in html
    assert "<img src=x> & <b>Sons</b>" in _text(html)


def test_every_colour_is_one_of_the_light_scheme():
    html = paper(make_review(EXACT), DEMO, NOW)
    assert not re.search(r"@[a-z-]+@", html)
    assert load_tokens(Scheme.LIGHT).colors["success-soft"] in html
