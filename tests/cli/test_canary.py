"""The search for tokens itself: what it must find, planted one by one."""

from __future__ import annotations

import base64
import urllib.parse

import pytest

from tests.support.canary import find_traces

TOKEN = "pat-eu1-5f0c9a7e-31d2-4b86-a94f-07c1e8d2b653"

PLANTED = {
    "raw": TOKEN.encode(),
    "in a header": f"Authorization: Bearer {TOKEN}\r\n".encode(),
    "base64": base64.b64encode(TOKEN.encode()),
    "base64 of a header": base64.b64encode(f"Bearer {TOKEN}".encode()),
    "base64 behind one letter": base64.b64encode(f"x{TOKEN}".encode()),
    "url": urllib.parse.quote(TOKEN).encode(),
    "every character escaped": "".join(f"%{byte:02X}" for byte in TOKEN.encode()).encode(),
    "utf-16": TOKEN.encode("utf-16"),
    "hex": TOKEN.encode().hex().encode(),
    "only the middle": TOKEN[16:30].encode(),
}


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_token_is_found(name, tmp_path):
    folder = tmp_path / "logs" / "old"
    folder.mkdir(parents=True)
    (folder / "hubdesk.log").write_bytes(b"\0" * 300 + PLANTED[name] + b"\n")
    assert find_traces(tmp_path, [TOKEN])


def test_a_token_in_a_file_name_is_found(tmp_path):
    (tmp_path / f"{TOKEN}.csv").write_bytes(b"")
    assert find_traces(tmp_path, [TOKEN])


def test_the_masked_token_is_no_leak(tmp_path):
    (tmp_path / "hubdesk.log").write_text("pat-eu1-••••-b653 opened account 48291573", "utf-8")
    assert find_traces(tmp_path, [TOKEN]) == []
