"""``hubdesk forms`` and ``hubdesk submit``: what a script gets, and the exit codes."""

from __future__ import annotations

import json
import os
import signal

import pytest

from hubdesk.cli.forms_cmd import _both
from hubdesk.core.errors import InputError
from hubdesk.engine.forms.model import FieldKind, FormField
from tests.support.portal import running_portal
from tests.support.portal_forms import APPLICATION, CONTACT, DEMO, NEWSLETTER, OLD, SURVEY, demo_form

PERSON = ("--field", "lastname=Lovelace", "--field", "message=Hello")


def email(test: str) -> tuple[str, str]:
    return "--field", f"email=ada@{test}.example"


def submit(user, number, *arguments, **options):
    form = number if isinstance(number, str) else demo_form(number).id
    return user.run("submit", "--form", form, *arguments, "--json", **options)


def test_the_list_has_one_object_each(hubdesk):
    ended = hubdesk.run("forms", "--json")
    assert ended.code == 0, ended.err
    assert len(ended.lines) == 12
    assert all(set(line) >= {"id", "name", "type", "submittable", "reason"} for line in ended.lines)
    by_name = {line["name"]: line for line in ended.lines}
    assert by_name["Contact us"] | {"updated_at": ""} == {
        "id": demo_form(CONTACT).id,
        "name": "Contact us",
        "type": "hubspot",
        "updated_at": "",
        "submittable": True,
        "reason": None,
    }
    assert (by_name["Webinar registration"]["submittable"], by_name["Event check-in"]["type"]) == (False, "flow")
    assert "captcha" in by_name["Webinar registration"]["reason"]
    assert "archived" in by_name["Old trade fair form"]["reason"]


def test_the_list_for_people(hubdesk):
    ended = hubdesk.run("forms")
    assert ended.code == 0, ended.err
    assert f"{demo_form(CONTACT).id}  Contact us\n" in ended.out


def test_a_submission_is_taken(hubdesk, portal):
    ended = submit(hubdesk, CONTACT, *PERSON, *email("taken"))
    assert ended.code == 0, ended.err
    assert ended.answer == {
        "form": demo_form(CONTACT).id,
        "state": "sent",
        "inline_message": "Thanks for submitting the form.",
        "redirect_uri": None,
        "errors": [],
        "reason": None,
    }
    assert portal.by_email()["ada@taken.example"]["lastname"] == "Lovelace"


def test_all_that_can_be_said(hubdesk, portal):
    ended = submit(
        hubdesk, f"https://app-eu1.hubspot.com/forms/{portal.portal_id}/editor/{demo_form(DEMO).id}/edit/form",
        "--field", "lastname=Lovelace", *email("whole"), "--field", "company=Acme", "--field", "numemployees=5-25",
        "--field", "product_interest=Training;Cloud hosting", "--field", "message=When?",
        "--consent", "4401", "--context", "page_uri=https://www.acme.example/demo", "page_name=Demo",
    )  # fmt: skip
    assert ended.code == 0, ended.err
    assert (ended.answer["inline_message"], ended.answer["redirect_uri"]) == (
        None,
        "https://www.acme.example/thank-you",
    )
    taken = portal.submissions()[-1]["body"]
    assert taken["context"] == {"pageUri": "https://www.acme.example/demo", "pageName": "Demo"}
    assert taken["legalConsentOptions"]["consent"]["communications"][0]["value"] is True
    assert portal.by_email()["ada@whole.example"]["product_interest"] == "training;cloud"


ADDRESS = ("--field", "email=a@b.example")
NOT_FILLED = [("lastname", "REQUIRED_FIELD"), ("email", "INVALID_EMAIL"), ("message", "REQUIRED_FIELD")]
NO_CONSENT = [("consent", "MISSING_PROCESSING_CONSENT"), ("context.hutk", "INVALID_HUTK")]


@pytest.mark.parametrize(
    ("number", "arguments", "expected"),
    [
        (CONTACT, ["--field", "email=ada"], NOT_FILLED),
        (NEWSLETTER, [*ADDRESS, "--context", "hutk=x"], NO_CONSENT),
        (SURVEY, [*ADDRESS, "--field", "customer_number=K"], [("customer_number", "FIELD_NOT_SHOWN")]),
        (OLD, ADDRESS, [(None, "FORM_CLOSED")]),
    ],
)
def test_what_the_form_would_refuse_ends_with_1_and_is_not_sent(hubdesk, portal, number, arguments, expected):
    before = len(portal.history())
    ended = submit(hubdesk, number, *arguments)
    assert (ended.code, ended.answer["state"]) == (1, "refused")
    assert [(one["field"], one["code"]) for one in ended.answer["errors"]] == expected
    assert all(one["message"] for one in ended.answer["errors"])
    assert not [one for one in portal.history()[before:] if one["family"] == "forms.submit"]


def test_the_problems_for_people_stand_at_the_labels(hubdesk):
    ended = hubdesk.run("submit", "--form", demo_form(CONTACT).id, "--field", "email=ada")
    assert ended.code == 1
    assert "Not sent, because the form would refuse it.\n" in ended.err
    assert "Last Name: This has to be filled in." in ended.err
    assert ended.out == ""


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["--form", "nothing"], "form.no_id"),
        (["--form", "00000000-0000-4000-8000-000000000000"], "form.unknown"),
        (["--form", demo_form(CONTACT).id, "--field", "nonsense=1"], "form.no_field"),
        (["--form", demo_form(CONTACT).id, "--field", "email"], "usage.pair"),
        (["--form", demo_form(CONTACT).id, "--context", "page=1"], "usage.context"),
        (["--form", demo_form(CONTACT).id, "--consent", "process"], "form.consent"),
        (["--form", demo_form(CONTACT).id, "--submitted-at", "yesterday"], "usage.moment"),
        (["--form", demo_form(CONTACT).id, "--demo", "--account", "x"], "usage.account"),
    ],
)
def test_bad_usage_ends_with_2_and_nothing_is_sent(hubdesk, portal, arguments, code):
    before = len(portal.submissions())
    ended = hubdesk.run("submit", *arguments, "--json")
    assert (ended.code, ended.answer["error"]) == (2, code)
    assert len(portal.submissions()) == before


def test_bytes_that_are_no_text_are_refused(hubdesk):
    ended = submit(hubdesk, CONTACT, "--field", os.fsdecode(b"email=\xff"))
    assert (ended.code, ended.answer["error"]) == (2, "usage.encoding")


def test_show_prints_the_json_and_sends_nothing(hubdesk, portal):
    before = len(portal.submissions())
    arguments = ("submit", "--form", demo_form(CONTACT).id, *PERSON, *email("shown"), "--show")
    ended = hubdesk.run(*arguments)
    assert ended.code == 0, ended.err
    assert {one["name"]: one["value"] for one in json.loads(ended.out)["fields"]} == {
        "email": "ada@shown.example", "lastname": "Lovelace", "message": "Hello",
    }  # fmt: skip
    told = hubdesk.run(*arguments, "--json").answer
    assert (told["state"], told["errors"], told["body"]) == ("not_sent", [], ended.out.rstrip("\n"))
    assert portal.token not in ended.out
    assert len(portal.submissions()) == before
    assert hubdesk.run("submit", "--form", demo_form(CONTACT).id, "--show").code == 1


def test_tokens_that_may_not_end_with_4(user_of, portal):
    for name, error in (("no forms", "scope.missing"), ("revoked", "token.refused")):
        user = user_of(portal, token=portal.tokens[name].token)
        for ended in (user.run("forms", "--json"), submit(user, CONTACT, *PERSON, *email("none"))):
            assert (ended.code, ended.answer["error"]) == (4, error)


def test_conditions_and_choices_in_words(hubdesk, portal):
    ended = submit(
        hubdesk, APPLICATION, *email("words"), "--field", "membership_level=Silver", "--field", "city=Rom",
        "--field", "product_interest=Cloud Hosting", "--field", "message=Peace", "--consent", "all",
    )  # fmt: skip
    assert ended.code == 0, ended.err
    assert portal.by_email()["ada@words.example"]["membership_level"] == "silver"


@pytest.fixture(scope="module")
def faulty():
    rules = [
        {"match": {"family": "forms.submit", "contains": "@lost.example"}, "effect": {"reset": "after"}},
        {"match": {"family": "forms.submit", "contains": "@late.example"}, "effect": {"late_ms": 1500}},
        {"match": {"family": "forms.submit", "contains": "@never.example"}, "effect": {"hang": True}},
        {"match": {"family": "forms.submit", "contains": "@busy.example"}, "effect": {"rolling": True}},
        {
            "match": {"family": "forms.submit", "contains": "@refused.example"},
            "effect": {"status": 400, "message": "no."},
        },
    ]
    with running_portal(faults=rules, unlimited=True, prefilled=0) as running:
        yield running


@pytest.mark.fault("F118")
def test_a_lost_answer_ends_with_1_and_needs_review(user_of, faulty):
    ended = submit(user_of(faulty), CONTACT, *PERSON, *email("lost"))
    assert (ended.code, ended.answer["state"], ended.answer["errors"]) == (1, "needs_review", [])
    assert "may have taken" in ended.err
    assert ended.answer["reason"] == "The connection to HubSpot broke off."
    assert "ada@lost.example" in faulty.by_email()


@pytest.mark.fault("F06")
def test_a_429_ends_with_3_and_nothing_was_sent(user_of, faulty):
    ended = submit(user_of(faulty), CONTACT, *PERSON, *email("busy"))
    assert (ended.code, ended.answer["error"]) == (3, "limit.pause")
    assert "Nothing was sent." in ended.err


def test_what_hubspot_refuses_ends_with_1_and_the_field(user_of, faulty):
    ended = submit(user_of(faulty), CONTACT, *PERSON, *email("refused"))
    assert (ended.code, ended.answer["state"]) == (1, "refused")
    assert ended.answer["errors"] == [
        {"field": None, "code": "REFUSED", "message": "HubSpot refused this request: no."}
    ]
    assert "HubSpot refused it and has taken nothing.\n" in ended.err


def on_its_way(user, faulty, domain):
    """Start a submission and return it when the portal has it."""
    before = len(faulty.history())
    running = user.start("submit", "--form", demo_form(CONTACT).id, *PERSON, *email(domain), "--json")
    running.until(lambda: [one for one in faulty.history()[before:] if one["family"] == "forms.submit"])
    return running


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_ctrl_c_waits_for_the_answer(user_of, faulty):
    running = on_its_way(user_of(faulty), faulty, "late")
    running.interrupt()
    ended = running.wait()
    assert (ended.code, ended.answer["state"]) == (0, "sent")


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_a_second_ctrl_c_leaves_it_open(user_of, faulty):
    running = on_its_way(user_of(faulty), faulty, "never")
    running.send(signal.SIGINT)
    running.until(lambda: "Ctrl+C again" in running.err)
    running.send(signal.SIGINT)
    ended = running.wait()
    assert (ended.code, ended.answer["state"]) == (1, "needs_review")


def test_a_field_that_is_named_twice_is_refused_unless_it_takes_several(hubdesk):
    """Which of two addresses is meant nobody can tell."""
    twice = submit(hubdesk, CONTACT, *PERSON, *email("one"), *email("two"), "--show")
    assert (twice.code, twice.answer["error"]) == (2, "usage.pair"), twice.err
    assert "--field email was given twice" in twice.err
    pages = ("--context", "page_name=a", "page_name=b")
    assert submit(hubdesk, CONTACT, *PERSON, *email("one"), *pages, "--show").code == 2


def test_boxes_may_be_ticked_one_by_one():
    box = FormField(name="topics", label="Topics", kind=FieldKind.CHECKBOXES)
    assert _both(box, "a;b", "c;b") == "a;b;c"
    with pytest.raises(InputError, match="takes one value"):
        _both(FormField(name="email", label="E-mail", kind=FieldKind.TEXT), "a", "b")
