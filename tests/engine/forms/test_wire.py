"""What HubDesk really sends, taken from the wire and compared with HubSpot's guide to the endpoint, part by part.

The guide: POST .../submissions/v3/integration/secure/submit/{portal}/{form}, JSON, Bearer; submittedAt in milliseconds;
fields of objectTypeId, name and value; context of hutk, ipAddress, pageUri and pageName; legalConsentOptions of either
consent or legitimateInterest; skipValidation not at all.
"""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from msgspec.structs import replace

from hubdesk.core.secret import Secret
from hubdesk.engine.forms.body import body
from hubdesk.engine.forms.model import Context, SentState
from hubdesk.engine.forms.service import Forms
from hubdesk.hubspot.hosts import Hosts
from tests.hubspot.rawserver import ok, raw_server
from tests.support.engine import Rig
from tests.support.portal import running_portal
from tests.support.portal_forms import CONTACT, DEMO, GOOD, NEWSLETTER, SURVEY, demo_form, good

pytestmark = pytest.mark.anyio

PERSON = [
    {"objectTypeId": "0-1", "name": "firstname", "value": "Ada"},
    {"objectTypeId": "0-1", "name": "lastname", "value": "Lovelace"},
    {"objectTypeId": "0-1", "name": "email", "value": "ada@lovelace.example"},
]


@pytest.fixture(scope="module")
def portal():
    with running_portal(unlimited=True, prefilled=0) as running:
        yield running


@pytest.fixture
def capture(portal, tmp_path):
    """Submit to a server that only listens; return what it heard: request line, headers, body."""

    async def thank(_server, writer, _turn):
        writer.write(ok(b'{"inlineMessage":"Thanks."}'))

    async def go(number, submission):
        async with raw_server(thank) as ears:
            rig = Rig(tmp_path, portal)
            session = await rig.connector.open(Secret(portal.token), hosts=Hosts.loopback(portal.url, ears.url))
            try:
                forms = Forms(session, rig.paths.data_folder, rig.clock)
                sent = await forms.submit(demo_form(number), submission(rig.clock.now()))
            finally:
                await session.close()
        assert (sent.state, sent.inline_message) == (SentState.SENT, "Thanks.")
        (request,) = ears.requests
        head, _, content = request.partition(b"\r\n\r\n")
        first, *lines = head.decode("ascii").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        return first, headers, content

    return go


async def test_address_and_headers(portal, capture):
    first, headers, content = await capture(CONTACT, lambda _now: good(CONTACT))
    form_id = demo_form(CONTACT).id
    path = f"/submissions/v3/integration/secure/submit/{portal.portal_id}/{form_id}"
    assert first == f"POST {path} HTTP/1.1"
    assert headers["authorization"] == f"Bearer {portal.token}"
    assert headers["content-type"] == "application/json"
    assert headers["content-length"] == str(len(content))
    assert not {"cookie", "referer", "origin"} & set(headers)


async def test_what_is_shown_beforehand_is_what_leaves(portal, capture):
    _, _, content = await capture(CONTACT, lambda _now: good(CONTACT))
    assert content == body(demo_form(CONTACT), good(CONTACT))
    assert portal.token.encode() not in content


async def test_the_least_that_can_be_sent(capture):
    _, _, content = await capture(CONTACT, lambda _now: good(CONTACT, phone=""))
    message = {"objectTypeId": "0-1", "name": "message", "value": "Hello\nthere"}
    assert json.loads(content) == {"fields": [*PERSON, message]}


async def test_explicit_consent_with_all_of_the_context(capture):
    moments = []

    def submission(now):
        moments.append(now - timedelta(days=29))
        context = Context("https://www.acme.example/news", "News", "0123456789abcdef" * 2, "8.8.8.8")
        return replace(good(NEWSLETTER), context=context, submitted_at=moments[0])

    _, _, content = await capture(NEWSLETTER, submission)
    assert json.loads(content) == {
        "submittedAt": str(round(moments[0].timestamp() * 1000)),
        "fields": [
            {"objectTypeId": "0-1", "name": "email", "value": "ada@lovelace.example"},
            {"objectTypeId": "0-1", "name": "hs_language", "value": "en"},
        ],
        "context": {
            "hutk": "0123456789abcdef" * 2,
            "ipAddress": "8.8.8.8",
            "pageUri": "https://www.acme.example/news",
            "pageName": "News",
        },
        "legalConsentOptions": {
            "consent": {
                "consentToProcess": True,
                "text": "I agree that my personal data is stored and processed.",
                "communications": [
                    {"value": True, "subscriptionTypeId": 4401, "text": "I agree to receive the newsletter."},
                    {"value": False, "subscriptionTypeId": 4402, "text": "I agree to receive product news."},
                ],
            }
        },
    }


async def test_implicit_consent(capture):
    _, _, content = await capture(DEMO, lambda _now: good(DEMO))
    told = json.loads(content)
    assert told["legalConsentOptions"] == {
        "consent": {
            "consentToProcess": True,
            "text": "By sending this form you agree that we process your data.",
            "communications": [
                {"value": True, "subscriptionTypeId": 4401, "text": "I agree to receive the newsletter."}
            ],
        }
    }
    assert [one["name"] for one in told["fields"]] == list(GOOD[DEMO])


async def test_legitimate_interest(capture):
    _, _, content = await capture(SURVEY, lambda _now: good(SURVEY))
    assert json.loads(content)["legalConsentOptions"] == {
        "legitimateInterest": {
            "value": True,
            "subscriptionTypeId": 4403,
            "legalBasis": "CUSTOMER",
            "text": "We use your data to serve you as our customer.",
        }
    }
