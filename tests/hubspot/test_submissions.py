"""One submission: sent once, understood when refused, led only to HubSpot's own hosts. Virtual time, no network."""

from __future__ import annotations

import asyncio
import socket

import httpx
import pytest

from hubdesk.core.errors import ScopeMissing, TokenRefused, UnexpectedRedirect, Unreachable
from hubdesk.hubspot.account import account_details
from hubdesk.hubspot.client import Patience
from hubdesk.hubspot.failures import AskedToWait, OutcomeUnknown, Refused
from hubdesk.hubspot.submissions import submit
from tests.hubspot.client_rig import run
from tests.hubspot.fakes import CANARY, error, reply, throttled
from tests.hubspot.test_client_unknown import LOST

FORM = "7d3f0001-51b2-4c0e-9a6d-3f2b8c1e0001"
PATH = f"/submissions/v3/integration/secure/submit/42/{FORM}"
BODY = b'{"fields":[{"objectTypeId":"0-1","name":"email","value":"a@b.example"}]}'
THANKS = reply(200, {"inlineMessage": "Thanks."})
EU = f"https://api-eu1.hsforms.com{PATH}"


async def submitted(client):
    return await submit(client, 42, FORM, BODY, patience=Patience.QUICK)


def attempt(script, kind=None):
    """Submit once; return the answer or the failure of this kind, and what was sent."""

    async def what(client, fake):
        if kind is None:
            return await submitted(client), fake.sent
        with pytest.raises(kind) as caught:
            await submitted(client)
        return caught.value, fake.sent

    return run(script, what)


def test_what_leaves():
    answer, (sent,) = attempt([THANKS])
    assert answer.value.inline_message == "Thanks."
    assert (sent.method, sent.path, sent.body) == ("POST", PATH, BODY)
    assert sent.headers["host"] == "api.hsforms.com"
    assert sent.headers["authorization"] == f"Bearer {CANARY}"
    assert sent.headers["content-type"] == "application/json"


# An empty object is an answer here: HubSpot may have nothing to say to the visitor.
@pytest.mark.fault("F118")
@pytest.mark.parametrize("lost", [one for one in LOST if getattr(one, "content", b"") != b"{}"], ids=str)
def test_a_lost_answer_is_never_followed_by_another_try(lost):
    failure, sent = attempt([lost, THANKS], OutcomeUnknown)
    assert failure.attempts == len(sent) == 1


@pytest.mark.parametrize("failure", [httpx.ConnectError("x"), httpx.ConnectTimeout("x")])
def test_what_never_left_may_be_tried_again(failure):
    answer, sent = attempt([failure, THANKS])
    assert (answer.attempts, len(sent), answer.replay) == (2, 2, False)


def test_a_connection_that_never_comes_about_is_told():
    attempt([httpx.ConnectError("x")], Unreachable)


@pytest.mark.fault("F06")
@pytest.mark.parametrize(
    "answer",
    [
        throttled(),
        throttled(retry_after="0"),
        throttled(retry_after="1"),
        reply(429, b"error code: 1015", headers={"Content-Type": "text/plain"}),
    ],
)
def test_after_a_429_nothing_more_is_sent(answer):
    """F06: ten of them within a second would block this computer's address for a minute."""
    _, sent = attempt([answer, THANKS], AskedToWait)
    assert len(sent) == 1


def test_the_second_submission_after_a_429_waits_too():
    async def what(client, fake):
        for _ in range(5):
            with pytest.raises(AskedToWait):
                await submitted(client)
        assert len(fake.sent) == 1

    run([throttled()], what)


WORDS = [
    ("MAX_NUMBER_OF_SUBMITTED_VALUES_EXCEEDED", "fields"),
    ("INVALID_EMAIL", "fields.email"),
    ("BLOCKED_EMAIL", "fields.email"),
    ("REQUIRED_FIELD", "fields.last_name"),
    ("INVALID_NUMBER", "fields.points"),
    ("INPUT_TOO_LARGE", "fields.message"),
    ("FIELD_NOT_IN_FORM_DEFINITION", "0-1/nonsense"),
    ("NUMBER_OUT_OF_RANGE", "fields.points"),
    ("VALUE_NOT_IN_FIELD_DEFINITION", "fields.level"),
    ("INVALID_METADATA", "submittedAt"),
    ("INVALID_GOTOWEBINAR_WEBINAR_KEY", "context.goToWebinarWebinarKey"),
    ("INVALID_HUTK", "context.hutk"),
    ("INVALID_IP_ADDRESS", "context.ipAddress"),
    ("INVALID_PAGE_URI", "context.pageUri"),
    ("INVALID_LEGAL_OPTION_FORMAT", "legalConsentOptions"),
    ("MISSING_PROCESSING_CONSENT", "legalConsentOptions.consent"),
    ("MISSING_PROCESSING_CONSENT_TEXT", "legalConsentOptions.consent.text"),
    ("MISSING_COMMUNICATION_CONSENT_TEXT", "legalConsentOptions.consent.communications"),
    ("MISSING_LEGITIMATE_INTEREST_TEXT", "legalConsentOptions.legitimateInterest.text"),
    ("DUPLICATE_SUBSCRIPTION_TYPE_ID", "legalConsentOptions.consent.communications"),
    ("FORM_HAS_RECAPTCHA_ENABLED", "formGuid"),
]


@pytest.mark.parametrize(("word", "place"), WORDS)
def test_every_word_of_hubspots_arrives_with_its_place(word, place):
    told = {"message": f"Error in '{place}'. It is 'wrong'.", "errorType": word}
    failure, sent = attempt([error(400, "", message="The request is not valid", errors=[told])], Refused)
    assert failure.errors == ((word, place),)
    assert (failure.correlation_id, len(sent)) == ("c-1", 1)


def test_several_errors_come_in_their_order_and_strange_ones_do_no_harm():
    errors = [
        {"message": "Error in 'fields.b'. No.", "errorType": "REQUIRED_FIELD"},
        {"message": "nothing quoted", "errorType": "NEW_WORD"},
        {"message": 'Error in "fields.a". No.', "errorType": "REQUIRED_FIELD"},
        {"message": None, "errorType": "<script>"},
        {},
    ]
    failure, _ = attempt([error(400, "", errors=errors)], Refused)
    assert failure.errors == (("REQUIRED_FIELD", "fields.b"), ("NEW_WORD", ""), ("REQUIRED_FIELD", "fields.a"))


def test_a_token_that_may_not():
    attempt([error(401, "INVALID_AUTHENTICATION")], TokenRefused)
    failure, _ = attempt([error(403, "MISSING_SCOPES")], ScopeMissing)
    assert failure.scopes == ("forms",)


def led(*locations, status=307):
    return [*(reply(status, b"", headers={"Location": location}) for location in locations), THANKS]


@pytest.mark.parametrize("status", [307, 308])
def test_a_redirect_to_the_accounts_region_is_followed_once_and_for_all(status):
    async def what(client, fake):
        for _ in range(2):
            await submitted(client)
        assert [one.headers["host"] for one in fake.sent] == ["api.hsforms.com", *["api-eu1.hsforms.com"] * 2]
        assert {one.headers["authorization"] for one in fake.sent} == {f"Bearer {CANARY}"}
        assert {one.body for one in fake.sent} == {BODY}

    run(led(EU, status=status), what)


def test_submissions_under_way_side_by_side_are_all_led_to_the_accounts_region():
    def lead(sent):
        if sent.headers["host"] == "api.hsforms.com":
            return reply(307, b"", headers={"Location": EU})
        return THANKS

    async def what(client, fake):
        answers = await asyncio.gather(*(submitted(client) for _ in range(3)))
        assert [answer.value.inline_message for answer in answers] == ["Thanks."] * 3
        assert fake.most_in_flight > 1
        assert fake.count(PATH) > 4  # more than one of them met the redirect

    run(lead, what)


@pytest.mark.fault("F17", "F18")
@pytest.mark.parametrize(
    "location",
    [
        f"https://evil.example{PATH}",
        f"https://api-eu1.hsforms.com.evil.example{PATH}",
        f"https://evilhsforms.com{PATH}",
        f"http://api-eu1.hsforms.com{PATH}",
        f"https://api-eu1.hsforms.com:8443{PATH}",
        f"https://api-eu1.hsforms.com@evil.example{PATH}",
        f"https://user:password@api-eu1.hsforms.com{PATH}",
        f"https://api.hubapi.com{PATH}",
        f"https://127.0.0.1{PATH}",
        "https://api-eu1.hsforms.com/elsewhere",
        f"https://api.hsforms.com{PATH}",
        f"//api-eu1.hsforms.com{PATH}",
        PATH,
        "https://[",
        "https://api-eu1.hsforms.com:99999/",
        "",
    ],
)
def test_other_redirects_are_not_followed(location):
    _, sent = attempt(led(location), UnexpectedRedirect)
    assert len(sent) == 1


@pytest.mark.parametrize("status", [301, 302, 303])
def test_redirects_that_do_not_keep_the_request_are_not_followed(status):
    _, sent = attempt(led(EU, status=status), UnexpectedRedirect)
    assert len(sent) == 1


@pytest.mark.fault("F18")
def test_a_ring_of_redirects_ends():
    home = f"https://api.hsforms.com{PATH}"
    _, sent = attempt(led(EU, home, EU, home, EU), UnexpectedRedirect)
    assert len(sent) == 3


def test_the_api_follows_no_redirect():
    async def what(client, fake):
        with pytest.raises(UnexpectedRedirect):
            await account_details(client)
        assert len(fake.sent) == 1

    run(led("https://api-eu1.hubapi.com/account-info/2026-09/details"), what)


@pytest.mark.parametrize(
    ("region", "host"),
    [("eu1", "api-eu1"), ("na1", "api"), ("na2", "api"), ("", "api"), ("evil.example/", "api")],
)
def test_submissions_go_to_the_region_of_the_account(region, host):
    async def what(client, fake):
        client.use_region(region)
        await submitted(client)
        assert fake.sent[0].headers["host"] == f"{host}.hsforms.com"

    run([THANKS], what)


def test_a_region_without_a_host_is_reached_over_the_global_one():
    unknown_name = httpx.ConnectError("x")
    unknown_name.__cause__ = socket.gaierror(-2, "Name or service not known")

    async def what(client, fake):
        client.use_region("eu1")
        await submitted(client)
        assert [one.headers["host"] for one in fake.sent] == ["api-eu1.hsforms.com", "api.hsforms.com"]

    run([unknown_name, THANKS], what)
