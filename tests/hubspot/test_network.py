"""Connections on asyncio as httpcore uses them. What goes wrong in TLS is tested with the transport."""

from __future__ import annotations

import asyncio
import socket
import struct
from contextlib import asynccontextmanager, suppress

import httpcore
import pytest

from hubdesk.hubspot.network import Network

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend():
    return "asyncio"


@asynccontextmanager
async def connected(serve):
    """Connect to a server that treats its only caller as ``serve`` says."""
    served = asyncio.Event()

    async def whole(reader, writer):
        with suppress(ConnectionError):
            await serve(reader, writer)
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()
        served.set()

    server = await asyncio.start_server(whole, "127.0.0.1", 0)
    async with server:
        host, port = server.sockets[0].getsockname()[:2]
        stream = await Network().connect_tcp(host, port, timeout=5)
        try:
            yield stream
        finally:
            await stream.aclose()
        await served.wait()


async def until_the_end(reader, writer):
    await reader.read()


async def hang_up(reader, writer):
    """Return, after which the connection is closed."""


async def read_all(stream, size=65_536):
    parts = []
    while part := await stream.read(size, timeout=5):
        parts.append(part)
    return b"".join(parts)


async def test_more_than_may_wait_comes_in_order_and_whole():
    content = b"".join(number.to_bytes(4, "big") for number in range(500_000))

    async def serve(reader, writer):
        writer.write(content)
        await writer.drain()

    async with connected(serve) as stream:
        await stream.read(1, timeout=5)
        for _ in range(50):
            await asyncio.sleep(0)
        # The reader rests, so the rest waits on the other side and in the system.
        assert len(stream._received) < len(content) // 2
        assert await read_all(stream) == content[1:]


async def test_the_writer_waits_while_nothing_is_taken():
    go = asyncio.Event()
    taken = 0

    async def serve(reader, writer):
        nonlocal taken
        await go.wait()
        while part := await reader.read(1 << 20):
            taken += len(part)
            if taken == 30 << 20:
                writer.write(b"thanks")
                await writer.drain()

    async with connected(serve) as stream:
        with pytest.raises(httpcore.WriteTimeout):
            await stream.write(b"x" * (30 << 20), timeout=0.01)
        go.set()
        assert await stream.read(100, timeout=10) == b"thanks"


async def test_silence_is_a_time_out_and_an_end_is_an_end():
    async with connected(until_the_end) as stream:
        with pytest.raises(httpcore.ReadTimeout):
            await stream.read(100, timeout=0.01)
    async with connected(hang_up) as stream:
        assert await stream.read(100, timeout=5) == b""


async def test_an_idle_connection_that_the_server_closed_shows():
    async def after_a_word(reader, writer):
        await reader.readline()

    async with connected(after_a_word) as stream:
        assert not stream.get_extra_info("is_readable")
        await stream.write(b"bye\n")
        async with asyncio.timeout(30):
            while not stream.get_extra_info("is_readable"):  # noqa: ASYNC110  # this is the question itself
                await asyncio.sleep(0.001)


async def test_a_reset_is_an_error_for_reader_and_writer():
    async def reset(reader, writer):
        await reader.read(10)
        linger_not = struct.pack("ii", 1, 0)
        writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger_not)
        writer.transport.abort()

    async with connected(reset) as stream:
        await stream.write(b"hello")
        with pytest.raises(httpcore.ReadError):
            await stream.read(100, timeout=5)
        await stream.aclose()
        with pytest.raises(httpcore.WriteError):
            await stream.write(b"more")


@pytest.mark.fault("F25", "F26")
async def test_nobody_there_and_no_such_host():
    server = await asyncio.start_server(until_the_end, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    server.close()
    await server.wait_closed()
    with pytest.raises(httpcore.ConnectError) as refused:
        await Network().connect_tcp("127.0.0.1", port, timeout=5)
    assert isinstance(refused.value.__cause__, ConnectionRefusedError)
    with pytest.raises(httpcore.ConnectError):
        await Network().connect_tcp("no-such-host.invalid", 80, timeout=30)


@pytest.mark.fault("F44")
async def test_an_address_that_never_answers_does_not_hold_up_the_next_one(monkeypatch):
    """IPv6 that leads nowhere: the other address is tried a quarter of a second later, beside the first."""
    served = asyncio.Event()

    async def serve(reader, writer):
        await reader.read()
        writer.close()
        await writer.wait_closed()
        served.set()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    loop = asyncio.get_running_loop()
    connect, asked = loop.sock_connect, []

    async def addresses(*_args, **_options):
        kind = (socket.SOCK_STREAM, socket.IPPROTO_TCP, "")
        return [(socket.AF_INET6, *kind, ("::1", port, 0, 0)), (socket.AF_INET, *kind, ("127.0.0.1", port))]

    async def black_hole(sock, address):
        asked.append(address[0])
        if sock.family == socket.AF_INET6:
            await asyncio.Event().wait()
        await connect(sock, address)

    monkeypatch.setattr(loop, "getaddrinfo", addresses)
    monkeypatch.setattr(loop, "sock_connect", black_hole)
    begun = loop.time()
    stream = await Network().connect_tcp("api.hubapi.com", port, timeout=10)
    assert loop.time() - begun < 5.0
    assert asked == ["::1", "127.0.0.1"]
    await stream.aclose()
    await served.wait()
    server.close()
    await server.wait_closed()


@pytest.mark.fault("F44")
async def test_when_no_address_answers_it_ends_with_the_time(monkeypatch):
    loop = asyncio.get_running_loop()

    async def addresses(*_args, **_options):
        kind = (socket.SOCK_STREAM, socket.IPPROTO_TCP, "")
        return [(socket.AF_INET, *kind, ("127.0.0.1", 9)), (socket.AF_INET, *kind, ("127.0.0.2", 9))]

    async def black_hole(_sock, _address):
        await asyncio.Event().wait()

    monkeypatch.setattr(loop, "getaddrinfo", addresses)
    monkeypatch.setattr(loop, "sock_connect", black_hole)
    with pytest.raises(httpcore.ConnectTimeout):
        await Network().connect_tcp("api.hubapi.com", 443, timeout=0.05)
