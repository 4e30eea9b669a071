"""A file on its way: as a form over real sockets, the same bytes with each attempt, cut off by whoever listens."""

from email.parser import BytesParser
from typing import Any

import pytest

from hubdesk.core.errors import StorageProblem
from hubdesk.hubspot.endpoints import ENDPOINTS
from hubdesk.hubspot.transport import Received
from hubdesk.hubspot.upload import Upload
from tests.hubspot.asking import transport_to
from tests.hubspot.rawserver import ok, raw_server

pytestmark = pytest.mark.anyio
START = ENDPOINTS["imports.start"]


async def answer(server, writer, number):
    writer.write(ok(b'{"id":"7","state":"STARTED"}'))


def parts_of(request):
    head, _, body = request.partition(b"\r\n\r\n")
    kind = next(line for line in head.split(b"\r\n") if line.lower().startswith(b"content-type"))
    form: Any = BytesParser().parsebytes(kind + b"\r\n\r\n" + body)
    return {
        part.get_param("name", header="content-disposition"): (part.get_filename(), part.get_payload(decode=True))
        for part in form.get_payload()
    }


async def test_a_file_travels_as_a_form_of_its_json_and_its_bytes(tmp_path):
    path = tmp_path / "table.csv"
    content = b"email,city\n" + "p@x.example,Zürich\n".encode() * 60_000
    path.write_bytes(content)
    heard: list[int] = []
    async with raw_server(answer) as server:
        transport = transport_to(server.url)
        upload = Upload(("importRequest", b'{"name":"one"}'), path, len(content), sent=heard.append)
        first = await transport.exchange(START, "/crm/imports/2026-09", upload, lambda: None)
        again = await transport.exchange(START, "/crm/imports/2026-09", upload, lambda: None)
        await transport.aclose()
        bodies = [request.partition(b"\r\n\r\n")[2] for request in server.requests]
    assert isinstance(first, Received)
    assert isinstance(again, Received)
    assert bodies[0] == bodies[1]
    assert len(bodies[0]) == upload.length
    assert parts_of(server.requests[0]) == {
        "importRequest": (None, b'{"name":"one"}'),
        "files": ("table.csv", content),
    }
    half = len(heard) // 2
    assert heard[:half] == heard[half:] == sorted(heard[:half])
    assert heard[-1] == len(content)


async def test_whoever_listens_can_end_an_upload_before_its_last_byte(tmp_path):
    path = tmp_path / "table.csv"
    path.write_bytes(b"x" * 2_000_000)

    class Enough(Exception):
        pass

    def sent(done):
        if done > 500_000:
            raise Enough

    async with raw_server(answer) as server:
        transport = transport_to(server.url)
        upload = Upload(("importRequest", b"{}"), path, 2_000_000, sent=sent)
        with pytest.raises(Enough):
            await transport.exchange(START, "/crm/imports/2026-09", upload, lambda: None)
        assert server.requests == []  # no whole request has arrived
        after = await transport.exchange(ENDPOINTS["imports.get"], "/crm/imports/2026-09/1", b"", lambda: None)
        await transport.aclose()
    assert isinstance(after, Received)


@pytest.mark.parametrize("content", [b"x" * 1_000, b"x" * 3_000, None])
async def test_a_file_that_is_not_what_it_was_never_leaves_whole(tmp_path, content):
    path = tmp_path / "table.csv"
    if content is not None:
        path.write_bytes(content)
    async with raw_server(answer) as server:
        transport = transport_to(server.url)
        with pytest.raises(StorageProblem) as caught:
            await transport.exchange(START, "/x", Upload(("a", b"{}"), path, 2_000), lambda: None)
        await transport.aclose()
        assert server.requests == []
    assert caught.value.code == "upload.unreadable"


def test_a_large_file_may_take_as_long_as_a_slow_line_needs(tmp_path):
    assert Upload(("a", b"{}"), tmp_path / "t.csv", 512 * 1024 * 1024).seconds == 16 * 1024
