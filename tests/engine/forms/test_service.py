"""Forms of an account on a portal, over real sockets: the list, one form, submissions good, bad, lost, and led away."""

from __future__ import annotations

import asyncio
import json
import stat
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from hubdesk.core.errors import InputError, ScopeMissing, UnexpectedRedirect
from hubdesk.engine.forms.model import Context, SentState
from hubdesk.engine.forms.service import Forms
from hubdesk.hubspot.failures import AskedToWait
from tests.support.engine import Rig
from tests.support.portal import running_portal
from tests.support.portal_forms import (
    AGREED,
    APPLICATION,
    CAPTURED,
    CONTACT,
    DEMO,
    EVERY,
    GOOD,
    KONTAKT,
    NEWSLETTER,
    OLD,
    WEBINAR,
    demo_form,
    good,
)
from tests.support.waiting import until

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

pytestmark = pytest.mark.anyio

AFTERWARDS = {
    DEMO: ("", "https://www.acme.example/thank-you"),
    KONTAKT: ("Vielen Dank, wir melden uns.", ""),
    EVERY: ("Thank you.\nWe’ll read every answer.", ""),
}
"""What HubSpot says to the visitor, and where it leads, by form."""

LOST = {
    "before": {"reset": "before"},
    "after": {"reset": "after"},
    "cut": {"close": "body"},
    "headers": {"close": "headers"},
    "500": {"status": 500},
    "502": {"status": 502, "body": "html"},
    "503": {"status": 503, "retry_after": "1"},
    "504": {"status": 504, "applied": True},
    "half": {"wrong_shape": '{"inlineMessage":"Tha'},
    "list": {"wrong_shape": "[]"},
    "portal-page": {"status": 200, "body": "html"},
    "waf": {"status": 403, "body": "html"},
}
"""Ways of losing an answer, by the domain of the address that meets it."""

OTHERS = {
    "region": {"redirect": "http://localhost:{port}{path}"},
    "stranger": {"redirect": "https://evil.example{path}"},
    "busy": {"rolling": True},
    "slow": {"late_ms": 60_000},
}


def rules():
    """Return the fault script; what leads to another region does so once, as the other region takes it then."""
    for name, effect in (LOST | OTHERS).items():
        match = {"family": "forms.submit", "contains": f"@{name}.example"}
        yield {"match": match, "effect": effect} | ({"times": 1} if name == "region" else {})


@pytest.fixture(scope="module")
def portal():
    with running_portal(faults=list(rules()), unlimited=True, prefilled=0) as running:
        yield running


@asynccontextmanager
async def opened(portal, folder, token: str = "all", **options) -> AsyncIterator[Forms]:
    rig = Rig(folder, portal, token=portal.tokens[token].token)
    async with rig.session() as session:
        yield Forms(session, rig.paths.data_folder, rig.clock, **options)


def requests_of(portal, domain):
    """Return how many submissions with an address of this domain were taken, and how many were made at all."""
    taken = [one for one in portal.submissions() if f"@{domain}.example" in json.dumps(one["body"])]
    return len(taken), sum(one["family"] == "forms.submit" for one in portal.history())


async def test_the_list_says_which_forms_take_nothing_and_why(portal, tmp_path):
    async with opened(portal, tmp_path) as forms:
        entries = await forms.list()
    assert len(entries) == 12
    reasons = {entry.name: entry.refusal for entry in entries if entry.refusal}
    assert set(reasons) == {
        "#contact-form, Website form", "Blog comments", "Old trade fair form", "Webinar registration",
    }  # fmt: skip
    assert "captcha" in reasons["Webinar registration"]
    assert entries[-1].name == "Old trade fair form"
    assert [bool(entry.refusal) for entry in entries] == [False] * 8 + [True] * 4
    assert all(entry.updated_at for entry in entries)


@pytest.mark.parametrize("number", [EVERY, APPLICATION, OLD, WEBINAR, CAPTURED])
async def test_a_form_is_opened_whole_archived_ones_too(portal, tmp_path, number):
    async with opened(portal, tmp_path) as forms:
        assert await forms.open(demo_form(number).id) == demo_form(number)


async def test_a_form_that_is_not_there(portal, tmp_path):
    async with opened(portal, tmp_path) as forms:
        with pytest.raises(InputError) as caught:
            await forms.open("00000000-0000-4000-8000-000000000000")
    assert (caught.value.code, caught.value.safe) == ("form.unknown", "Nothing was sent.")


@pytest.mark.parametrize("number", GOOD)
async def test_every_form_takes_what_is_good(portal, tmp_path, number):
    form, address = demo_form(number), f"ada-{number}@taken.example"
    async with opened(portal, tmp_path) as forms:
        sent = await forms.submit(form, good(number, email=address))
        (line,) = await forms.recent()
    assert sent.state is SentState.SENT, sent.problems
    assert (sent.inline_message, sent.redirect_uri) == AFTERWARDS.get(number, ("Thanks for submitting the form.", ""))
    stored = portal.by_email()[address]
    assert {name: stored[name] for name in GOOD[number] if name != "email"} == {
        name: value for name, value in GOOD[number].items() if name != "email"
    }
    assert (line.form_id, line.form_name, line.state, line.errors) == (form.id, form.name, "sent", ())
    assert line.correlation_id


@pytest.mark.parametrize(
    ("number", "changed"),
    [(number, {"email": "ada"}) for number in GOOD]
    + [(number, {"email": ""}) for number in GOOD]
    + [(WEBINAR, {}), (CAPTURED, {}), (OLD, {})],
)
async def test_no_form_takes_what_is_bad_and_nothing_is_sent(portal, tmp_path, number, changed):
    _, before = requests_of(portal, "none")
    submission = good(number if number in GOOD else CONTACT, **changed)
    async with opened(portal, tmp_path) as forms:
        sent = await forms.submit(demo_form(number), submission)
        assert await forms.recent() == ()
    assert (sent.state, len(sent.problems)) == (SentState.REFUSED, 1)
    assert requests_of(portal, "none")[1] == before


async def test_what_only_hubspot_knows_is_told_at_its_field(portal, tmp_path):
    """The portal's choices have changed since the form was read, so that HubDesk cannot find out beforehand."""
    form = demo_form(EVERY)
    choices = {"membership_level": "diamond", "hs_lead_status": "ASLEEP"}
    loose = replace(
        form,
        groups=tuple(
            replace(group, fields=tuple(replace(field, options=()) for field in group.fields)) for group in form.groups
        ),
    )
    async with opened(portal, tmp_path) as forms:
        sent = await forms.submit(loose, good(EVERY, email="ada@refused.example", **choices))
        (line,) = await forms.recent()
    assert sent.state is SentState.REFUSED
    assert [(one.field, one.code) for one in sent.problems] == [
        ("membership_level", "VALUE_NOT_IN_FIELD_DEFINITION"),
        ("hs_lead_status", "VALUE_NOT_IN_FIELD_DEFINITION"),
    ]
    assert all(one.sentence.endswith(".") for one in sent.problems)
    assert line.errors == tuple((one.code, one.field) for one in sent.problems)
    assert "ada@refused.example" not in portal.by_email()


@pytest.mark.parametrize("number", [OLD, CAPTURED, WEBINAR])
async def test_a_form_that_closed_since_it_was_read_says_so(portal, tmp_path, number):
    believed = replace(demo_form(number), archived=False, recaptcha=False, kind="hubspot")
    async with opened(portal, tmp_path) as forms:
        sent = await forms.submit(believed, good(CONTACT, email="ada@closed.example"))
    assert sent.state is SentState.REFUSED
    expected = {OLD: "FORM_CLOSED", CAPTURED: "INVALID_METADATA", WEBINAR: "FORM_HAS_RECAPTCHA_ENABLED"}
    assert [one.code for one in sent.problems] == [expected[number]]


@pytest.mark.parametrize("domain", LOST)
async def test_a_lost_answer_is_never_sent_again(portal, tmp_path, domain):
    """F118."""
    _, before = requests_of(portal, domain)
    async with opened(portal, tmp_path) as forms:
        sent = await forms.submit(demo_form(CONTACT), good(CONTACT, email=f"ada@{domain}.example"))
        (line,) = await forms.recent()
    taken, after = requests_of(portal, domain)
    assert sent.state is SentState.NEEDS_REVIEW
    assert sent.reason.endswith(".")
    assert (line.state, after - before) == ("needs_review", 1)
    assert taken == (domain in ("after", "cut", "headers", "504", "half", "list"))


async def test_the_way_to_another_region_is_followed(portal, tmp_path):
    async with opened(portal, tmp_path) as forms:
        sent = await forms.submit(demo_form(CONTACT), good(CONTACT, email="ada@region.example"))
    assert sent.state is SentState.SENT
    assert requests_of(portal, "region")[0] == 1


async def test_the_way_to_a_stranger_is_not(portal, tmp_path):
    async with opened(portal, tmp_path) as forms:
        with pytest.raises(UnexpectedRedirect) as caught:
            await forms.submit(demo_form(CONTACT), good(CONTACT, email="ada@stranger.example"))
        assert await forms.recent() == ()
    assert "Nothing was sent" in caught.value.sentence()


async def test_a_429_ends_it_at_once(portal, tmp_path):
    _, before = requests_of(portal, "busy")
    async with opened(portal, tmp_path) as forms:
        for _ in range(3):
            with pytest.raises(AskedToWait) as caught:
                await forms.submit(demo_form(CONTACT), good(CONTACT, email="ada@busy.example"))
    assert caught.value.safe == "Nothing was sent."
    assert requests_of(portal, "busy")[1] - before == 1


async def test_giving_up_on_an_answer_leaves_a_line_that_says_so(portal, tmp_path):
    _, before = requests_of(portal, "slow")
    async with opened(portal, tmp_path) as forms:
        submission = good(CONTACT, email="ada@slow.example")
        async with asyncio.TaskGroup() as group:
            task = group.create_task(forms.submit(demo_form(CONTACT), submission))
            await until(lambda: requests_of(portal, "slow")[1] > before)
            task.cancel()
        (line,) = await forms.recent()
    assert line.state == "needs_review"


@pytest.mark.parametrize("what", ["list", "open", "submit"])
async def test_a_token_without_the_scope_is_told_before_anything_is_sent(portal, tmp_path, what):
    _, before = requests_of(portal, "none")
    async with opened(portal, tmp_path, token="no forms") as forms:
        calls = {
            "list": lambda: forms.list(),
            "open": lambda: forms.open(demo_form(CONTACT).id),
            "submit": lambda: forms.submit(demo_form(CONTACT), good(CONTACT)),
        }
        with pytest.raises(ScopeMissing) as caught:
            await calls[what]()
    assert (caught.value.scopes, caught.value.safe) == (("forms",), "Nothing was sent.")
    assert requests_of(portal, "none")[1] == before


async def test_a_plan_that_refuses_is_told_by_hubspot(portal, tmp_path):
    async with opened(portal, tmp_path, token="plan refuses") as forms:
        with pytest.raises(ScopeMissing):
            await forms.submit(demo_form(CONTACT), good(CONTACT))


async def test_no_file_holds_anything_that_was_typed(portal, tmp_path):
    async with opened(portal, tmp_path) as forms:
        context = Context("https://www.acme.example/secret-page", "Secret page", "0" * 32, "8.8.8.8")
        submission = replace(good(DEMO, email="ada@private.example"), context=context)
        assert (await forms.submit(demo_form(DEMO), submission)).state is SentState.SENT
    (log,) = (tmp_path / "home").rglob("submissions/*.jsonl")
    content = b"".join(file.read_bytes() for file in (tmp_path / "home").rglob("*") if file.is_file())
    assert log.read_bytes() in content
    for typed in ["Ada", "Lovelace", "ada@", "Acme", "training", "secret-page", "Secret page", "0" * 32, "8.8.8.8"]:
        assert typed.encode() not in content, typed
    assert stat.S_IMODE(log.stat().st_mode) == 0o600
    assert stat.S_IMODE(log.parent.stat().st_mode) == 0o700


async def test_a_log_that_cannot_be_written_makes_nothing_fail(portal, tmp_path):
    async with opened(portal, tmp_path) as forms:
        folder = tmp_path / "home" / "data"
        (folder / "submissions").write_text("in the way", "utf-8")
        sent = await forms.submit(demo_form(NEWSLETTER), replace(good(NEWSLETTER), consent=AGREED))
        assert sent.state is SentState.SENT
        assert await forms.recent() == ()
