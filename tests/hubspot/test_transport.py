"""One request, one answer, on real sockets: everything a network can do to it."""

import asyncio
import gzip
import resource
import zlib

import pytest

from hubdesk.hubspot.causes import Cause
from hubdesk.hubspot.transport import Lost, Received
from tests.hubspot.asking import UPSERT, answered, ask, sends, transport_to
from tests.hubspot.fakes import CANARY
from tests.hubspot.rawserver import BODY, ok, raw_server, reset

pytestmark = pytest.mark.anyio

LIMIT = 16 * 1024 * 1024


async def test_a_whole_answer():
    result, departures, server = await answered(sends(ok(headers=b"X-One: 1\r\n")))
    assert isinstance(result, Received)
    assert (result.status, result.body, result.headers[b"x-one"]) == (200, BODY, b"1")
    assert departures == 1
    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    assert body == b'{"inputs":[]}'
    assert f"Authorization: Bearer {CANARY}".encode() in head
    assert head.startswith(b"POST /crm/objects/2026-09/contacts/batch/upsert HTTP/1.1\r\n")
    assert head.lower().count(b"host:") == 1
    assert b"cookie" not in head.lower()


async def test_a_connection_is_used_again():
    _, departures, server = await answered(sends(ok(headers=b"Set-Cookie: a=b\r\n")), times=5)
    assert departures == 5
    assert server.connections == 1
    assert not any(b"cookie" in request.lower() for request in server.requests)


async def test_sixty_four_at_once():
    async def slow(server, writer, number):
        await asyncio.sleep(0.05)
        writer.write(ok())

    async with raw_server(slow) as server:
        transport = transport_to(server.url)
        calls = [transport.exchange(UPSERT, "/crm/x", b"{}", lambda: None) for _ in range(64)]
        results = await asyncio.gather(*calls)
        await transport.aclose()
        assert all(isinstance(one, Received) for one in results)
        assert server.connections == 64


@pytest.mark.fault("F17")
@pytest.mark.parametrize("status", [b"301 M", b"302 F", b"303 S", b"307 T", b"308 P"])
async def test_a_redirect_is_not_followed_and_the_other_server_gets_no_byte(status):
    async with raw_server(sends(ok())) as other, raw_server(sends(ok())) as first:
        del first
        location = b"Location: %s/crm/steal\r\n" % other.url.encode()
        result, _, server = await answered(sends(ok(b"", headers=location, status=status)))
        assert isinstance(result, Received)
        assert result.status == int(status.split()[0])
        assert (other.connections, other.received) == (0, 0)
        assert len(server.requests) == 1


@pytest.mark.fault("F25")
async def test_nobody_listens():
    async with raw_server(sends(ok())) as server:
        url = server.url
    result, departures = await ask(url)
    assert result == Lost(Cause.REFUSED, left=False)
    assert departures == 0


@pytest.mark.fault("F27")
async def test_reset_right_after_the_connection_is_made():
    async def serve(reader, writer):
        reset(writer)

    listener = await asyncio.start_server(serve, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{listener.sockets[0].getsockname()[1]}"
    result, _ = await ask(url, content=b"x" * 200_000)
    listener.close()
    await listener.wait_closed()
    # A reset is not a refused connection: something may have left, unless the very first byte already failed.
    assert isinstance(result, Lost)
    assert result.cause in (Cause.RESET, Cause.CUT)


@pytest.mark.fault("F28", "F29")
@pytest.mark.parametrize("part", [b"", b"HTTP/1.1 200", b"HTTP/1.1 200 OK\r\nContent-Le"])
@pytest.mark.parametrize("end", [reset, lambda writer: writer.close()], ids=["reset", "closed"])
async def test_the_answer_is_lost_after_the_request_was_received(part, end):
    result, departures, server = await answered(sends(part, then=end))
    assert isinstance(result, Lost)
    assert result.left
    assert departures == 1
    assert len(server.requests) == 1


@pytest.mark.fault("F29")
@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n" + BODY,
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2a\r\n" + BODY[:10],
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    ],
    ids=["length", "chunk", "chunk size"],
)
@pytest.mark.parametrize("end", [reset, lambda writer: writer.close()], ids=["reset", "closed"])
async def test_a_body_that_breaks_off_is_lost(answer, end):
    result, _, _ = await answered(sends(answer, then=end))
    assert isinstance(result, Lost)
    assert result.left


@pytest.mark.fault("F30")
async def test_half_a_body_that_ends_with_the_connection_is_handed_on_for_the_decoder_to_refuse():
    half = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + BODY[:20]
    result, _, _ = await answered(sends(half, then=lambda writer: writer.close()))
    assert isinstance(result, Received)
    assert result.body == BODY[:20]


@pytest.mark.fault("F32")
async def test_a_drip_is_ended_by_the_deadline_for_the_whole_exchange():
    async def drip(server, writer, number):
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
        for _ in range(1000):
            writer.write(b" ")
            await writer.drain()
            await asyncio.sleep(0.02)

    result, _, _ = await answered(drip, longest=0.3)
    assert result == Lost(Cause.SLOW, left=True)


@pytest.mark.fault("F33")
async def test_an_answer_that_never_comes():
    async def silent(server, writer, number):
        await asyncio.sleep(60)

    result, departures, _ = await answered(silent, longest=0.2)
    assert result == Lost(Cause.SLOW, left=True)
    assert departures == 1


@pytest.mark.fault("F24")
async def test_a_storm_of_preliminary_answers_ends_with_the_deadline():
    async def storm(server, writer, number):
        while True:
            writer.write(b"HTTP/1.1 103 Early Hints\r\n\r\n")
            await writer.drain()
            await asyncio.sleep(0.001)

    result, _, _ = await answered(storm, longest=0.3)
    assert result == Lost(Cause.SLOW, left=True)


async def test_preliminary_answers_are_skipped():
    result, _, _ = await answered(sends(b"HTTP/1.1 102 Processing\r\n\r\n", b"HTTP/1.1 103 E\r\n\r\n", ok()))
    assert isinstance(result, Received)
    assert result.status == 200


async def test_gzip_is_unpacked():
    packed = gzip.compress(BODY * 50)
    result, _, _ = await answered(sends(ok(packed, headers=b"Content-Encoding: GZIP\r\n")))
    assert isinstance(result, Received)
    assert result.body == BODY * 50


@pytest.mark.fault("F37")
async def test_a_gzip_bomb_is_stopped_early():
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    block = b"\0" * (1 << 20)
    bomb = b"".join(packer.compress(block) for _ in range(200)) + packer.flush()
    assert len(bomb) < 300_000
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    result, _, _ = await answered(sends(ok(bomb, headers=b"Content-Encoding: gzip\r\n")))
    assert result == Lost(Cause.HUGE, left=True)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 48 * 1024


@pytest.mark.fault("F37")
async def test_a_huge_plain_body_is_stopped_early():
    async def endless(server, writer, number):
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        for _ in range(64):
            writer.write(b" " * (1 << 20))
            await writer.drain()

    result, _, _ = await answered(endless)
    assert result == Lost(Cause.HUGE, left=True)


@pytest.mark.fault("F37")
@pytest.mark.parametrize(
    ("body", "encoding", "cause"),
    [
        (b"not gzip at all", b"gzip", Cause.GARBLED),
        (gzip.compress(BODY)[:-12], b"gzip", Cause.CUT),
        (BODY, b"br", Cause.GARBLED),
        (BODY, b"gzip, gzip", Cause.GARBLED),
        (BODY, b"deflate", Cause.GARBLED),
    ],
)
async def test_a_body_packed_in_another_way_is_no_answer(body, encoding, cause):
    result, _, _ = await answered(sends(ok(body, headers=b"Content-Encoding: %s\r\n" % encoding)))
    assert result == Lost(cause, left=True)


@pytest.mark.fault("F39")
@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200 OK\r\nX: %s\r\n\r\n" % (b"a" * 300_000),
        b"HTTP/1.1 200 OK\r\n" + b"".join(b"X-%d: 1\r\n" % n for n in range(20_000)) + b"\r\n",
        b"HTTP/1.1 200 OK\r\nbad header\r\n\r\n",
        b"HTTP/9.9 nonsense\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"SSH-2.0-OpenSSH\r\n",
    ],
    ids=["long header", "many headers", "bad header", "version", "tls", "ssh"],
)
async def test_what_is_not_http_is_no_answer(answer):
    result, _, _ = await answered(sends(answer, then=lambda writer: writer.close()))
    assert isinstance(result, Lost)
    assert result.left


@pytest.mark.fault("F39")
async def test_headers_with_strange_bytes_are_survived():
    result, _, _ = await answered(sends(ok(headers=b"X-Name: \xff\xfe\xe4\r\n")))
    assert isinstance(result, Received)


@pytest.mark.fault("F45")
async def test_a_connection_that_the_server_closed_meanwhile_is_replaced():
    async def once(server, writer, number):
        writer.write(ok())
        await writer.drain()
        writer.close()

    async with raw_server(once) as server:
        transport = transport_to(server.url)
        first = await transport.exchange(UPSERT, "/crm/x", b"{}", lambda: None)
        await asyncio.sleep(0.1)
        second = await transport.exchange(UPSERT, "/crm/x", b"{}", lambda: None)
        await transport.aclose()
        assert isinstance(first, Received)
        assert isinstance(second, Received)
        assert server.connections == 2


async def test_cancelling_closes_the_connection_and_leaves_the_transport_usable():
    async def first_hangs(server, writer, number):
        if server.connections == 1:
            await asyncio.sleep(60)
        writer.write(ok())

    async with raw_server(first_hangs) as server:
        transport = transport_to(server.url)
        task = asyncio.get_running_loop().create_task(transport.exchange(UPSERT, "/crm/x", b"{}", lambda: None))
        await asyncio.sleep(0.1)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        assert isinstance(await transport.exchange(UPSERT, "/crm/x", b"{}", lambda: None), Received)
        await transport.aclose()
        assert server.connections == 2


@pytest.mark.fault("F36")
async def test_an_answer_that_nobody_asked_for_spoils_its_connection():
    async def two(server, writer, number):
        writer.write(ok(b'{"first":1}'))
        await writer.drain()
        await asyncio.sleep(0.02)
        writer.write(ok(b'{"stray":1}'))

    async with raw_server(two) as server:
        transport = transport_to(server.url)
        for number in range(1, 4):
            result = await transport.exchange(UPSERT, "/crm/x", b"{}", lambda: None)
            assert isinstance(result, Received)
            assert result.body == b'{"first":1}'
            assert server.connections == number
            await asyncio.sleep(0.1)
        await transport.aclose()
