"""Words that stand in tables are in the language of the window where they are shown."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape

import msgspec
import pytest

from hubdesk.core.clock import SystemClock
from hubdesk.core.errors import AccessError
from hubdesk.demo.tokens import _WORDS
from hubdesk.engine.forms.model import Sent, SentState
from hubdesk.engine.records import ConnectStep
from hubdesk.engine.token_care import Credential, TokenComparison
from hubdesk.gui.forms import words as form_words
from hubdesk.gui.forms.filling import Filling
from hubdesk.gui.forms.outcome import outcome_of
from hubdesk.gui.forms.pane import FormsPane
from hubdesk.gui.gauge.state import GaugeKind, gauge_state
from hubdesk.gui.gauge.what_if_view import WhatIfView
from hubdesk.gui.language.say import heard, say
from hubdesk.gui.scopes import words as scope_words
from hubdesk.gui.scopes.details import sections
from hubdesk.gui.scopes.paper import paper
from hubdesk.gui.token import rotate_words
from hubdesk.gui.token import words as token_words
from hubdesk.gui.token.demo_tokens_card import NAMES, token_name
from hubdesk.gui.token.keyring_words import trouble
from hubdesk.gui.token.rotate_block import RotateBlock
from hubdesk.gui.token.services import DemoTokenInfo
from hubdesk.gui.widgets.banner import Banner
from hubdesk.gui.widgets.wrapping import WrapLabel
from tests.support.form_samples import CAPTCHA, CAPTURED, TRIP, entry
from tests.support.gauge_samples import NOW, QUIET, sample
from tests.support.languages import PSEUDO, speaking
from tests.support.scope_samples import make_review

pytestmark = pytest.mark.gui


@pytest.fixture
def pseudo(qapp, tmp_path):
    with speaking(qapp, PSEUDO, tmp_path):
        yield


def is_told(text):
    """Return whether words are of the pseudo-language, which has brackets around each sentence."""
    return text.startswith("[")


def test_steps_and_troubles_of_connecting(pseudo):
    error = AccessError("x", code="token.shape")
    said = [token_words.waiting(step) for step in ConnectStep]
    said += [token_words.failed(step, error)[0] for step in ConnectStep]
    for code in ("keyring.none", "keyring.locked", "keyring.hangs", "keyring.refused"):
        found = trouble(code)
        said += [found.title, found.text, found.action]
    assert [text for text in said if not is_told(text)] == []


def test_the_ways_to_rotate_and_what_is_lost_by_it(pseudo, theme, qtbot):
    block = RotateBlock(theme)
    qtbot.addWidget(block)
    shown = {label.text() for label in block.findChildren(WrapLabel)}
    assert not shown & {*rotate_words.LATER, *rotate_words.NOW}
    lost = TokenComparison(1, 1, False, True, ("forms",), (), (), ("Submit forms",), "pat-eu1-••••-0001")
    assert "Submit forms." not in rotate_words.verdict(lost).detail


def test_each_state_of_the_gauge(pseudo):
    states = (
        replace(QUIET, offline=True),
        replace(QUIET, day_exhausted=True),
        replace(QUIET, refused=1),
        replace(sample("Near limit"), stop=180),
        replace(QUIET, source="guess", age=1.0, requests=1),
        replace(QUIET, ours=0, others=120),
    )
    shown = [gauge_state(each, NOW) for each in states]
    assert {each.kind for each in shown} >= {GaugeKind.OFFLINE, GaugeKind.PAUSED, GaugeKind.SLOWED, GaugeKind.NEAR}
    assert [each.chip.text for each in shown if not is_told(each.chip.text)] == []


def test_what_to_do_when_an_answer_was_lost(pseudo):
    card = outcome_of(TRIP, Sent(SentState.NEEDS_REVIEW), ()).card
    assert card is not None
    assert all(is_told(text) for fact in card.facts for text in fact)


def test_plans_and_their_sources(pseudo, theme, qtbot):
    view = WhatIfView(theme)
    qtbot.addWidget(view)
    assert is_told(view.tier.itemText(0)), "the others are names"
    words = " ".join(label.text() for label in view.findChildren(WrapLabel))
    assert "usage guidelines" not in words
    assert "changelog says" not in words


def test_menus_of_hubspot_and_short_names_of_features(pseudo):
    assert all(is_told(part.strip()) for part in scope_words.menu_path(str(Credential.SERVICE_KEY)).split("›"))
    review = make_review()
    titles = scope_words.titles_of(review)
    told = [scope_words.needed_for(scope, titles) for scope in review.scopes]
    assert [text for text in told if not is_told(text)] == []


def test_the_review_on_paper(pseudo):
    page = unescape(re.sub(r"<[^>]+>", "\n", paper(make_review(), str(Credential.SERVICE_KEY), NOW)))
    english = re.compile(
        r"^\W*(Scope review|Wanted|Read \d|What to change|All |Verdict|Reach|Needed for|Used|Add |Remove )"
    )
    assert [line for line in page.splitlines() if english.search(line)] == []


def test_forms_that_cannot_be_submitted(pseudo, theme, qtbot):
    for form in (CAPTCHA, CAPTURED, msgspec.structs.replace(TRIP, archived=True)):
        line = form_words.line_of(entry(form), NOW, begun=False)
        assert is_told(line.about)
    assert is_told(form_words.kind_words("blog_comment"))
    pane = FormsPane(theme)
    qtbot.addWidget(pane)
    Filling(pane, SystemClock()).show(CAPTCHA, None, "")
    (banner,) = (each for each in pane.notes.findChildren(Banner) if not each.isHidden())
    assert is_told(banner.content.text)


def test_what_the_inspector_says_of_a_scope(pseudo):
    review = make_review()
    for scope in review.scopes:
        said = {part.title: part.lines for part in sections(scope, review, str(Credential.SERVICE_KEY), NOW)}
        assert all(is_told(line) for title in ("Reach", "How HubDesk knows") for line in said[say(title)])


def test_tokens_of_the_demo_portal(pseudo):
    assert [words for words in _WORDS.values() if not is_told(heard(words))] == []
    assert set(NAMES) == set(_WORDS)
    assert [name for name in NAMES if not is_told(token_name(DemoTokenInfo(name, "")))] == []
    assert token_name(DemoTokenInfo("brand new", "")) == "Brand new"
