"""One request, one answer, on real sockets: everything a network can do to it."""

import asyncio
import gzip
import resource
import ssl
import zlib

import httpx
import pytest

from hubdesk.core.errors import InputError
from hubdesk.core.secret import Secret
from hubdesk.hubspot.causes import Cause
from hubdesk.hubspot.endpoints import ENDPOINTS, PROBE
from hubdesk.hubspot.hosts import Hosts
from hubdesk.hubspot.tls import build_context, no_context
from hubdesk.hubspot.transport import Lost, Received, Transport
from tests.hubspot.fakes import CANARY
from tests.hubspot.rawserver import BODY, ok, raw_server, reset

pytestmark = pytest.mark.anyio

UPSERT = ENDPOINTS["contacts.upsert"]
LIMIT = 16 * 1024 * 1024


def transport_to(url, **options):
    return Transport(Secret(CANARY), Hosts.loopback(url, url), user_agent="HubDesk/test", **options)


async def ask(url, *, endpoint=UPSERT, content=b'{"inputs":[]}', longest=20.0, times=1):
    transport = transport_to(url)
    departures = []
    try:
        results = [
            await transport.exchange(
                endpoint, endpoint.target("2026-09", None, None), content, lambda: departures.append(1), longest=longest
            )
            for _ in range(times)
        ]
    finally:
        await transport.aclose()
    return results[-1], len(departures)


async def answered(behave, **options):
    async with raw_server(behave) as server:
        result, departures = await ask(server.url, **options)
        return result, departures, server


def sends(*parts, then=None):
    async def behave(server, writer, number):
        for part in parts:
            writer.write(part)
            await writer.drain()
        if then is not None:
            then(writer)

    return behave


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


# -- proxies


async def test_a_portal_on_this_computer_is_reached_without_the_proxy():
    async with raw_server(sends(ok())) as proxy, raw_server(sends(ok())) as portal:
        transport = transport_to(portal.url, proxy=proxy.url)
        assert isinstance(await transport.exchange(PROBE, "/account", b"", lambda: None), Received)
        assert transport.proxy_name is None
        await transport.aclose()
        assert proxy.connections == 0


@pytest.mark.fault("F42")
@pytest.mark.parametrize(
    ("answer", "cause"),
    [
        (b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n", Cause.PROXY_LOGIN),
        (b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n", Cause.PROXY),
        (b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n", Cause.PROXY),
    ],
)
async def test_a_proxy_that_does_not_let_us_through_sees_no_token(answer, cause):
    async with raw_server(sends(answer)) as proxy:
        transport = Transport(Secret(CANARY), Hosts.hubspot(), user_agent="x", proxy=proxy.url)
        result = await transport.exchange(PROBE, "/account", b"", lambda: None)
        await transport.aclose()
        assert result == Lost(cause, left=False)
        assert transport.proxy_name == f"127.0.0.1:{proxy.port}"
        assert proxy.requests[0].startswith(b"CONNECT api.hubapi.com:443 ")
        assert b"canary" not in b"".join(proxy.requests)


@pytest.mark.fault("F42")
async def test_a_dead_proxy():
    async with raw_server(sends(ok())) as proxy:
        url = proxy.url
    transport = Transport(Secret(CANARY), Hosts.hubspot(), user_agent="x", proxy=url)
    result = await transport.exchange(PROBE, "/account", b"", lambda: None)
    await transport.aclose()
    assert isinstance(result, Lost)
    assert not result.left


@pytest.mark.fault("F42")
@pytest.mark.parametrize(
    "proxy", ["socks5://127.0.0.1:1", "file:///proxy.pac", "127.0.0.1:8080", "http://", "http://x:0"]
)
async def test_an_unusable_proxy_is_refused(proxy):
    with pytest.raises(InputError):
        Transport(Secret(CANARY), Hosts.hubspot(), user_agent="x", proxy=proxy)


@pytest.mark.fault("F43")
async def test_the_environment_is_not_asked(monkeypatch, tmp_path):
    async with raw_server(sends(ok())) as proxy, raw_server(sends(ok())) as portal:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy", "HTTPS_PROXY"):
            monkeypatch.setenv(name, proxy.url)
        result, _ = await ask(portal.url)
        assert isinstance(result, Received)
        assert proxy.connections == 0


# -- TLS


@pytest.mark.fault("F43")
def test_the_context_trusts_the_system_checks_names_and_writes_no_keys(monkeypatch, tmp_path):
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys.log"))
    context = build_context()
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2
    assert not context.keylog_filename
    assert not (tmp_path / "keys.log").exists()
    assert no_context().verify_mode is ssl.CERT_REQUIRED


async def test_a_host_outside_the_pinned_ones_is_a_defect_and_gets_nothing():
    async with raw_server(sends(ok())) as other, raw_server(sends(ok())) as portal:
        transport = transport_to(portal.url)
        with pytest.raises(AssertionError):
            await transport.exchange(PROBE, f"@127.0.0.1:{other.port}/x", b"", lambda: None)
        await transport.aclose()
        assert other.connections == 0


async def test_request_objects_hold_no_token_before_they_leave():
    seen = []

    def handler(request):
        seen.append(repr(request) + repr(request.headers))
        return httpx.Response(200, content=b"{}")

    transport = Transport(Secret(CANARY), Hosts.hubspot(), user_agent="x", transport=httpx.MockTransport(handler))
    result = await transport.exchange(PROBE, "/account", b"", lambda: None)
    assert isinstance(result, Received)
    assert "canary" not in seen[0]  # httpx hides Authorization in its repr
