"""Whatever form a token takes in a line of a log, nothing of it is left, and harmless lines stay as they are."""

from __future__ import annotations

import base64
import json
import urllib.parse

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubdesk.core.redact import redact
from tests.support.canary import traces_of

_HEX = st.text("0123456789abcdef", min_size=12, max_size=12)
TOKENS = st.builds(
    lambda region, front, end: f"pat-{region}-{front[:8]}-{front[:4]}-4{end[:3]}-9{front[-3:]}-{end}",
    st.sampled_from(["na1", "na2", "eu1", "ap1"]), _HEX, _HEX,
)  # fmt: skip
WORDS = st.text("ghijklmnopqrstuvwxyzGHIJKLMNOPQRSTUVWXYZ .,:/_-'\"{}[]", max_size=30)
FORMS = {
    "raw": lambda token: token,
    "header": lambda token: f"Authorization: Bearer {token}",
    "headers": lambda token: repr({b"Authorization": f"Bearer {token}".encode()}),
    "json": lambda token: json.dumps({"tokenKey": token}),
    "url": lambda token: f"?access_token={urllib.parse.quote(token)}&x=1",
    "every character escaped": lambda token: "".join(f"%{byte:02X}" for byte in token.encode()),
    "base64": lambda token: base64.b64encode(token.encode()).decode(),
    "base64 behind one letter": lambda token: base64.b64encode(f"x{token}".encode()).decode(),
    "base64 of a header": lambda token: base64.b64encode(f"Bearer {token}".encode()).decode(),
    "base64 for addresses": lambda token: base64.urlsafe_b64encode(f"up:{token}".encode()).decode(),
    "hexadecimal": lambda token: token.encode().hex(),
}


@pytest.mark.fault("F95", "F96")
@pytest.mark.parametrize("form", FORMS)
@given(token=TOKENS, before=WORDS, behind=WORDS)
def test_no_part_of_a_token_is_left(form, token, before, behind):
    line = redact(f"{before} {FORMS[form](token)} {behind}")
    left = [name for name, trace in traces_of(token).items() if trace in line.encode()]
    assert left == []
    assert redact(line) == line


@pytest.mark.parametrize(
    "line",
    [
        "job 7F3K: batch 12 of 40 done, correlation 0d4e2c7a-91f2-4b51-8a35-1b1f6a0cf9d7",
        "2026-11-25 09:00:00 INFO hubdesk.engine.run 100 rows in 612 ms, trace row-1204",
        "/home/ada/Documents/HubDesk/2026-11-25 0900 patients 7F3K/written.csv",
        "a pattern, a patch-2 and a pat-on-the-back",
        "digest 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    ],
)
def test_a_harmless_line_stays_as_it_is(line):
    assert redact(line) == line
