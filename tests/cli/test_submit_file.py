"""``hubdesk submit --file`` as its users have it: answers, exit codes, and nothing twice after ``kill -9``."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from tests.support.checker import FORM_SUMMARY_KEYS, check_files
from tests.support.contacts_file import write_rows
from tests.support.portal import running_portal
from tests.support.submissions import (
    CONTACT_US,
    HEADERS,
    check_submissions,
    submitted,
    values_of,
    visitor,
    write_visitors,
)

NEWSLETTER = "7d3f0002-51b2-4c0e-9a6d-3f2b8c1e0002"
SURVEY = "7d3f0004-51b2-4c0e-9a6d-3f2b8c1e0004"
CAPTCHA = "7d3f0005-51b2-4c0e-9a6d-3f2b8c1e0005"
CAPTURED = "7d3f0008-51b2-4c0e-9a6d-3f2b8c1e0008"


def _submit(user, file, *options, form=CONTACT_US):
    return user.run("submit", "--form", form, "--file", file, "--yes", "--json", *options)


def _taken(portal, domain):
    return [one for one in portal.submissions() if values_of(one).get("email", "").endswith(f"@{domain}")]


def test_each_row_is_submitted_once(hubdesk, portal, tmp_path):
    file = write_visitors(tmp_path / "visitors.csv", 12, "plain-form.example")
    ended = _submit(hubdesk, file, "--context", "page_uri=https://www.acme.example/contact", "page_name=Contact")
    assert ended.code == 0, ended.err
    assert list(ended.answer) == FORM_SUMMARY_KEYS
    check_submissions(file, ended.answer, portal, "plain-form.example")
    assert (ended.answer["submitted"], ended.answer["bound_seconds"]) == (12, pytest.approx(12 * 10 / 50, abs=1))
    body = _taken(portal, "plain-form.example")[0]["body"]
    assert body["context"] == {"pageUri": "https://www.acme.example/contact", "pageName": "Contact"}
    assert {field["objectTypeId"] for field in body["fields"]} == {"0-1"}
    assert [field["name"] for field in body["fields"]] == ["firstname", "lastname", "email", "message"]
    job = json.loads(hubdesk.run("jobs", "--json").out.splitlines()[0])
    assert (job["mode"], job["form"], job["submitted"]) == ("form", "Contact us", 12)
    assert hubdesk.run("verify", ended.job).code == 0


def test_wrong_rows_are_left_out_with_their_reasons(hubdesk, portal, tmp_path):
    rows = [list(visitor(number, "wrong.example")) for number in range(1, 7)]
    rows[0][0] = "nobody"
    rows[1][2] = ""
    rows[2][3] = "   "
    rows[3][0] = "someone@blocked.example"
    file = write_rows(tmp_path / "visitors.csv", HEADERS, rows)
    ended = _submit(hubdesk, file)
    assert ended.code == 1
    found = check_files(file, ended.answer)
    assert [found[number]["_code"] for number in range(1, 5)] == [
        "email.invalid",
        "form.required_field",
        "form.required_field",
        "form.blocked_email",
    ]
    assert found[2]["_reason"] == "The form requires “Last name”. This has to be filled in."
    assert (ended.answer["submitted"], ended.answer["rejected"], ended.answer["requests"]) == (2, 4, 2)
    assert len(_taken(portal, "wrong.example")) == 2


def test_rejected_rows_can_be_mended_and_dropped_back(hubdesk, portal, tmp_path):
    rows = [list(visitor(number, "mended-form.example")) for number in range(1, 4)]
    rows[1][2] = ""
    first = _submit(hubdesk, write_rows(tmp_path / "visitors.csv", HEADERS, rows))
    rejected = tmp_path / "again.csv"
    left_out = (Path(first.answer["results"]) / "rejected.csv").read_text("utf-8")
    rejected.write_text(left_out.replace(",Ann2,,", ",Ann2,Two,"), "utf-8")
    again = _submit(hubdesk, rejected)
    assert (again.code, again.answer["submitted"]) == (0, 1)
    assert submitted(portal, "mended-form.example") == Counter(
        f"v{number}@mended-form.example" for number in range(1, 4)
    )


def test_more_rows_than_the_limit_are_refused_before_anything_is_sent(hubdesk, portal, tmp_path):
    file = write_visitors(tmp_path / "visitors.csv", 6, "many.example")
    ended = _submit(hubdesk, file, "--most", "5")
    assert ended.code == 2
    assert (ended.answer["state"], ended.answer["error"]) == ("refused", "form.too_many_rows")
    assert "hubdesk import" in ended.answer["message"]
    assert "--most 6" in ended.answer["message"]
    assert _taken(portal, "many.example") == []
    assert hubdesk.run("jobs", "--json").out == ""
    assert _submit(hubdesk, file, "--most", "6").code == 0


@pytest.mark.parametrize(
    ("form", "options", "code", "said"),
    [
        (CAPTCHA, (), "form.closed", "captcha"),
        (CAPTURED, (), "form.closed", "not made in HubSpot"),
        (NEWSLETTER, (), "form.missing_processing_consent", "--consent process if all of them agreed to"),
        (NEWSLETTER, ("--consent", "9999"), "form.consent", "9999"),
        (SURVEY, ("--consent", "process"), "form.consent", "does not ask"),
        (CONTACT_US, ("--context", "page_uri=no page"), "form.invalid_page_uri", "not the address of a page"),
        (CONTACT_US, ("--context", "colour=red"), "usage.context", "colour"),
        (CONTACT_US, ("--field", "email=a@b.example"), "usage.file", "one submission"),
        ("nonsense", (), "form.no_id", "no id"),
        ("7d3f00ff-51b2-4c0e-9a6d-3f2b8c1e00ff", (), "form.unknown", "no form"),
    ],
)
def test_what_no_row_could_mend_is_refused_before_anything_is_sent(
    hubdesk, portal, tmp_path, form, options, code, said
):
    file = write_visitors(tmp_path / "visitors.csv", 2, "refused.example")
    ended = _submit(hubdesk, file, *options, form=form)
    assert ended.code == 2, ended.err
    assert ended.answer["error"] == code
    assert said in ended.answer["message"]
    assert _taken(portal, "refused.example") == []


def test_columns_for_what_the_form_requires_are_demanded(hubdesk, portal, tmp_path):
    file = write_rows(tmp_path / "visitors.csv", ("E-mail", "First name"), [("a@lacking.example", "Ann")])
    ended = _submit(hubdesk, file)
    assert (ended.code, ended.answer["error"]) == (2, "form.required_missing")
    assert "“Last Name” (lastname)" in ended.answer["message"]
    assert _taken(portal, "lacking.example") == []


def test_a_recipe_maps_and_fills(hubdesk, portal, tmp_path):
    file = write_rows(tmp_path / "visitors.csv", ("Kontakt", "Wer"), [("a@recipe-form.example", "Ann")])
    recipe = tmp_path / "recipe.json"
    recipe.write_text(
        json.dumps({"columns": {"Kontakt": "email", "Wer": "lastname"}, "constants": {"message": "Hello"}})
    )
    ended = _submit(hubdesk, file, "--recipe", recipe)
    assert ended.code == 0, ended.err
    (one,) = _taken(portal, "recipe-form.example")
    assert values_of(one) == {"lastname": "Ann", "email": "a@recipe-form.example", "message": "Hello"}


def test_consent_is_sent_in_the_words_of_the_form(hubdesk, portal, tmp_path):
    file = write_rows(tmp_path / "visitors.csv", ("E-mail",), [("a@consent.example",)])
    ended = _submit(hubdesk, file, "--consent", "process", "--consent", "4402", form=NEWSLETTER)
    assert ended.code == 0, ended.err
    (one,) = _taken(portal, "consent.example")
    consent = one["body"]["legalConsentOptions"]["consent"]
    assert (consent["consentToProcess"], consent["text"]) == (
        True,
        "I agree that my personal data is stored and processed.",
    )
    assert {each["subscriptionTypeId"]: each["value"] for each in consent["communications"]} == {
        4401: False,
        4402: True,
    }


def test_what_a_form_asks_only_sometimes_is_sent_only_then(hubdesk, portal, tmp_path):
    headers = ("E-mail", "Membership level", "Customer number", "Date of birth", "Loyalty points")
    rows = [
        ("gold@level.example", "Gold", "K-1", "31.12.1990", "10"),
        ("silver@level.example", "Silver", "K-2", "1990-12-31", "20"),
        ("lacking@level.example", "Gold", "", "", ""),
        ("points@level.example", "Silver", "", "", "100001"),
    ]
    file = write_rows(tmp_path / "visitors.csv", headers, rows)
    ended = _submit(hubdesk, file, form=SURVEY)
    found = check_files(file, ended.answer)
    assert [found[number]["_code"] for number in (3, 4)] == ["form.required_field", "form.number_out_of_range"]
    taken = {values["email"]: values for values in map(values_of, _taken(portal, "level.example"))}
    assert taken["gold@level.example"]["customer_number"] == "K-1"
    assert taken["gold@level.example"]["date_of_birth"] == "1990-12-31"
    assert "customer_number" not in taken["silver@level.example"]
    assert taken.keys() == {"gold@level.example", "silver@level.example"}


def test_nobody_is_asked_without_a_terminal(hubdesk, portal, tmp_path):
    file = write_visitors(tmp_path / "visitors.csv", 2, "unasked.example")
    ended = hubdesk.run("submit", "--form", CONTACT_US, "--file", file, "--json")
    assert (ended.code, ended.answer["error"]) == (2, "usage.yes")
    assert _taken(portal, "unasked.example") == []


def test_a_token_without_forms_ends_before_anything_is_sent_and_another_one_goes_on(user_of, portal, tmp_path):
    user = user_of(portal, token=portal.tokens["contacts only"].token)
    file = write_rows(tmp_path / "visitors.csv", ("E-mail",), [("a@scope.example",), ("b@scope.example",)])
    context = ("--context", "page_name=Fair")
    ended = _submit(user, file, "--consent", "process", *context, form=NEWSLETTER)
    assert (ended.code, ended.answer["state"], ended.answer["not_sent"]) == (4, "stopped", 2)
    assert "forms" in ended.answer["message"]
    assert _taken(portal, "scope.example") == []
    resumed = user.run("resume", ended.job, "--json", token=portal.token)
    assert (resumed.code, resumed.answer["submitted"]) == (0, 2), resumed.err
    bodies = [one["body"] for one in _taken(portal, "scope.example")]
    assert [body["context"] for body in bodies] == [{"pageName": "Fair"}] * 2
    assert all(body["legalConsentOptions"]["consent"]["consentToProcess"] for body in bodies)


@pytest.fixture(scope="module")
def slow_portal():
    """A portal that takes its time."""
    with running_portal(prefilled=0, latency_median_ms=150) as running:
        yield running
        assert running.errors() == ""


def test_ctrl_c_waits_for_the_answers_on_their_way(user_of, slow_portal, tmp_path):
    user = user_of(slow_portal)
    file = write_visitors(tmp_path / "visitors.csv", 20, "stopped.example")
    running = user.start("submit", "--form", CONTACT_US, "--file", file, "--yes", "--json")
    running.until(lambda: submitted(slow_portal, "stopped.example"))
    running.interrupt()
    stopped = running.wait(30)
    assert stopped.code == 3, stopped.err
    assert (stopped.answer["state"], stopped.answer["needs_review"]) == ("stopped", 0)
    check_submissions(file, stopped.answer, slow_portal, "stopped.example")
    finished = user.run("resume", stopped.job, "--json")
    assert (finished.code, finished.answer["submitted"]) == (0, 20)
    check_submissions(file, finished.answer, slow_portal, "stopped.example")


def test_a_run_that_is_killed_and_resumed_submits_nothing_twice(user_of, slow_portal, tmp_path):
    """``kill -9`` with submissions on their way: those are for the user, the others go on."""
    portal = slow_portal
    user = user_of(portal)
    file = write_visitors(tmp_path / "visitors.csv", 40, "killed-form.example")
    running = user.start("submit", "--form", CONTACT_US, "--file", file, "--yes", "--json")
    running.until(lambda: running.events, 60)
    job = str(running.events[0]["job"])
    for _ in range(2):
        before = len(portal.submissions())
        running.until(lambda before=before: len(portal.submissions()) >= before + 4)
        running.kill()
        running = user.start("resume", job, "--json")
    ended = running.wait(60)
    story = check_submissions(file, ended.answer, portal, "killed-form.example")
    assert ended.code == 1, ended.err
    assert ended.answer["state"] == "finished"
    assert 1 <= ended.answer["needs_review"] <= 4, "at most the two on their way, at each kill"
    assert ended.answer["submitted"] + ended.answer["needs_review"] == 40
    assert sum(story.values()) == ended.answer["needs_review"]
    assert user.run("verify", job).code == 0
