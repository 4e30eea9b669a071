"""HubSpot's error words: a sentence for each, at the field that it names."""

from __future__ import annotations

import pytest

from hubdesk.engine.forms.refusals import SENTENCES, problem, problems_of
from tests.hubspot.test_submissions import WORDS
from tests.support.portal_forms import EVERY, demo_form


@pytest.mark.parametrize(("word", "place"), WORDS)
def test_every_word_has_a_sentence(word, place):
    (found,) = problems_of(demo_form(EVERY), [(word, place)])
    assert found.sentence == SENTENCES[word]
    assert found.sentence.endswith(".")
    assert word.lower().replace("_", " ") not in found.sentence.lower()


def test_there_are_no_sentences_for_words_that_hubspot_does_not_have():
    assert set(SENTENCES) == {word for word, _ in WORDS}


@pytest.mark.parametrize(
    ("word", "place", "field"),
    [
        ("REQUIRED_FIELD", "fields.email", "email"),
        ("REQUIRED_FIELD", "email", "email"),
        ("REQUIRED_FIELD", "fields.EMAIL", "email"),
        ("INVALID_NUMBER", "fields.0-1/loyalty_points", "loyalty_points"),
        ("REQUIRED_FIELD", "fields.phone", "phone"),
        ("REQUIRED_FIELD", "fields.0-2/phone", "0-2/phone"),
        ("FIELD_NOT_IN_FORM_DEFINITION", "fields.nonsense", ""),
        ("REQUIRED_FIELD", "", ""),
        ("INVALID_HUTK", "context.hutk", "context.hutk"),
        ("INVALID_IP_ADDRESS", "", "context.ip_address"),
        ("INVALID_PAGE_URI", "context.pageUri", "context.page_uri"),
        ("INVALID_METADATA", "submittedAt", "submitted_at"),
        ("MISSING_PROCESSING_CONSENT", "legalConsentOptions", "consent"),
    ],
)
def test_where_it_stands(word, place, field):
    (found,) = problems_of(demo_form(EVERY), [(word, place)])
    assert (found.code, found.field) == (word, field)


def test_the_same_twice_is_said_once():
    assert len(problems_of(demo_form(EVERY), [("INVALID_EMAIL", "fields.email")] * 2)) == 1


def test_a_word_that_is_new_is_told_as_it_is():
    assert problem("TOO_MANY_CATS").sentence == "HubSpot refused this (too many cats)."


@pytest.mark.parametrize("words", ["", "HubSpot refused this request: no."])
def test_a_refusal_without_errors_has_hubspots_own_words(words):
    (found,) = problems_of(demo_form(EVERY), [], words)
    assert (found.field, found.code) == ("", "REFUSED")
    assert words in found.sentence
    assert found.sentence
