"""Pasted text becomes a token or a helpful refusal; it is never repeated."""

import contextlib
import re
import traceback

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hubdesk.core.errors import TokenRefused
from hubdesk.hubspot.tokens import clean_token, remark, token_kind
from tests.hubspot.fakes import CANARY
from tests.hubspot.pasted import CLEANED, OAUTH, PASTED, TOKEN
from tests.support.pasted_table import outcome, table

REAL_SHAPE = "pat-eu1-" + "-".join(("0" * 8, "1" * 4, "2" * 4, "3" * 4, "4" * 12))


@pytest.mark.parametrize(
    "text",
    [
        CANARY,
        f"  {CANARY}\r\n",
        f'"{CANARY}"',
        f"Bearer {CANARY}",
        f"bearer   {CANARY} ",
        f"Authorization: Bearer {CANARY}",
        f"'Bearer {CANARY}'",
        f"\ufeff{CANARY}\u200b",
        f"HUBSPOT_TOKEN={CANARY}",
        f"token: '{CANARY}',",
        f"curl https://api.hubapi.com/x -H 'authorization: Bearer {CANARY}' -H 'a: b'",
        f'curl --request GET \\\n  --header "Authorization: Bearer {CANARY}" \\\n  --url https://x.example',
    ],
)
def test_wrapping_is_taken_away(text):
    assert clean_token(text).reveal() == CANARY


def test_a_token_broken_over_two_lines_is_joined():
    assert clean_token(REAL_SHAPE[:20] + "\r\n   " + REAL_SHAPE[20:]).reveal() == REAL_SHAPE


def test_an_unknown_shape_is_left_to_hubspot():
    text = "CJT5ms" + "x" * 200
    assert clean_token(text).reveal() == text
    assert token_kind(clean_token(text)) == "oauth"
    assert token_kind(clean_token(REAL_SHAPE)) == "static"


@pytest.mark.fault("F90", "F91")
@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "token.empty"),
        (" \n\t", "token.empty"),
        ("Bearer ", "token.short"),
        ("-".join(("0" * 8, "1" * 4, "2" * 4, "3" * 4, "4" * 12)), "token.api_key"),
        ("CiRuYTEtMTIzNDEtMTIzNC0xMjM0" + "x" * 60, "token.personal_access_key"),
        ("CiRldTEtMTIzNDEtMTIzNC0xMjM0" + "x" * 60, "token.personal_access_key"),
        ("eyJhbGciOiJI.eyJzdWIiOiIx.abcdefghijk", "token.jwt"),
        ("https://app.hubspot.com/private-apps/1", "token.url"),
        ("somebody.with.a.long.name@example.com", "token.email"),
        (CANARY[:30], "token.cut"),
        ("short", "token.short"),
        ("x" * 5000, "token.long"),
        (CANARY[:10] + "\u200b" + CANARY[10:], "token.character"),
        (CANARY[:10] + "\u2013" + CANARY[10:], "token.character"),
        (CANARY[:10] + " " + CANARY[10:], "token.space"),
        (CANARY + "é", "token.character"),
        (CANARY[:10] + "\x00" + CANARY[10:], "token.character"),
    ],
)
def test_what_cannot_be_a_token_is_refused_with_a_reason(text, code):
    with pytest.raises(TokenRefused) as caught:
        clean_token(text)
    assert caught.value.code == code
    assert caught.value.hint


@pytest.mark.fault("F90")
def test_a_strange_character_is_named_by_its_position():
    with pytest.raises(TokenRefused, match="invisible character in the token, at character 11 of 45"):
        clean_token(CANARY[:10] + "\u200b" + CANARY[10:])


@pytest.mark.fault("F90", "F91")
@pytest.mark.parametrize("case", PASTED, ids=lambda case: f"{case.kind}: {case.what}")
def test_everything_that_people_paste(case):
    """The table of pasted strings: each is cleaned or explained, and never repeated."""
    code, sentence = outcome(case)
    assert code == case.expected
    if code != CLEANED:
        assert sentence.count("Nothing was sent.") == 1
        with pytest.raises(TokenRefused) as caught:
            clean_token(case.text)
        assert_not_repeated(caught.value, case.text)


def test_the_table_has_something_of_every_kind():
    assert len(PASTED) >= 60
    assert {case.kind for case in PASTED} == {"good", "dirty", "wrong kind", "hostile"}
    printed = table()
    assert printed.count("\n| ") == len(PASTED)
    assert TOKEN not in printed.split("becomes")[0]
    assert all(TOKEN not in line.split(" | ")[-1] for line in printed.splitlines())


def assert_not_repeated(error, text):
    """Nothing that hangs on ``error`` holds a piece of ``text`` that could give a secret away."""
    assert error.__cause__ is None
    assert error.__context__ is None
    hanging = "".join(traceback.format_exception(error)) + repr(error) + repr(error.args) + repr(vars(error))
    hanging = hanging.replace(error.hint, "")
    for at in range(0, len(text) - 11, 4):
        piece = text[at : at + 12]
        assert piece.isspace() or piece not in hanging, "a piece of what was pasted is repeated"


BEFORE = st.sampled_from(
    ["", "Bearer ", "token=", '{"access_token":"', "-H 'Authorization: Bearer ", "\ufeff", "pat-na1-", "%2"]
)


@settings(max_examples=400)
@given(BEFORE, st.text(max_size=80), st.booleans())
def test_any_text_around_a_token_gives_the_token_a_token_or_a_reason(before, noise, whole):
    text = before + (TOKEN if whole else TOKEN[:30]) + noise
    try:
        secret = clean_token(text)
    except TokenRefused as refusal:
        assert_not_repeated(refusal, text)
    else:
        assert re.fullmatch(r"[A-Za-z0-9._~+/-]+=*", secret.reveal())
        assert TOKEN[8:] not in repr(secret) + f"{secret}"


@settings(max_examples=200)
@given(st.binary(max_size=200))
def test_any_bytes_are_survived(raw):
    for encoding in ("utf-8", "utf-16", "latin-1"):
        with contextlib.suppress(TokenRefused):
            clean_token(raw.decode(encoding, "surrogateescape" if encoding == "utf-8" else "replace"))


def test_an_unusual_shape_is_remarked_upon():
    assert remark(clean_token(TOKEN)) == ""
    assert "30 minutes" in remark(clean_token(OAUTH))


@settings(max_examples=300)
@given(st.text(min_size=1, max_size=120))
def test_any_text_gives_a_token_or_a_refusal_that_does_not_repeat_it(text):
    planted = text[:60] + "c4n4ryc4n4ry" + text[60:]
    refused, secret = None, None
    try:
        secret = clean_token(planted)
    except TokenRefused as error:
        refused = error
    if refused is not None:
        shown = "".join(traceback.format_exception(refused)) + repr(refused.args) + refused.sentence()
        assert "c4n4ryc4n4ry" not in shown
        assert refused.__cause__ is None
    if secret is not None:
        assert all("!" <= character <= "~" for character in secret.reveal())
        assert "c4n4ry" not in repr(secret)
