"""The check for updates: one plain request, a comparison, and nothing believed that is not a release."""

from __future__ import annotations

import json

import pytest

from hubdesk.core.errors import HubDeskError, InputError, Unreachable
from hubdesk.engine.updates import look_for_update
from tests.hubspot.rawserver import ok, raw_server

pytestmark = pytest.mark.anyio


def _told(tag="v1.2.3", page="https://example.com/releases/v1.2.3"):
    return json.dumps({"tag_name": tag, "html_url": page, "assets": [], "draft": False}).encode()


async def _look(answer, running="1.2.2"):
    async def behave(_server, writer, _number):
        writer.write(answer)

    async with raw_server(behave) as server:
        return await look_for_update(f"{server.url}/latest", running), server.requests


@pytest.mark.parametrize(
    ("running", "newer"),
    [
        ("1.2.2", True),
        ("1.2.3", False),
        ("1.2.3.dev7+gabc1234", True),
        ("1.2.10", False),
        ("1.3.0.dev1", False),
        ("0.9.9", True),
    ],
)
async def test_versions_are_compared_by_number(running, newer):
    found, _ = await _look(ok(_told()), running)
    assert (found.version, found.page, found.is_newer) == ("1.2.3", "https://example.com/releases/v1.2.3", newer)


async def test_nothing_is_sent_but_the_question():
    _, (request,) = await _look(ok(_told()))
    lines = request.decode().lower().split("\r\n")
    assert lines[0] == "get /latest http/1.1"
    names = {line.partition(":")[0] for line in lines[1:] if line}
    assert names <= {"host", "accept", "accept-encoding", "user-agent", "connection"}
    assert "user-agent: hubdesk" in lines


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (ok(b"<html>Sign in to the hotel's network</html>"), "releases.answer"),
        (ok(b"{}"), "releases.answer"),
        (ok(_told(tag="latest")), "releases.answer"),
        (ok(_told(page="javascript:alert(1)")), "releases.answer"),
        (ok(_told(), status=b"404 Not Found"), "releases.refused"),
        (
            b"HTTP/1.1 302 Found\r\nLocation: https://elsewhere.example/\r\nContent-Length: 0\r\n\r\n",
            "releases.refused",
        ),
        (b"nonsense\r\n\r\n", "releases.network"),
    ],
)
async def test_other_answers_are_said_to_be_none(answer, code):
    with pytest.raises(Unreachable) as caught:
        await _look(answer)
    assert caught.value.code == code
    assert caught.value.hint


async def test_an_address_without_encryption_is_not_asked():
    with pytest.raises(InputError):
        await look_for_update("http://example.com/latest", "1.0.0")


async def test_a_host_that_is_not_there_is_a_sentence():
    async def behave(_server, _writer, _number):
        return

    async with raw_server(behave) as server:
        address = server.url
    with pytest.raises(HubDeskError, match="cannot be reached"):
        await look_for_update(address, "1.0.0")
