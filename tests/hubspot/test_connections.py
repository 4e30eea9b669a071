"""The one connection of a transport: when it is used again and when it is made anew."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Any

import httpx
import pytest

from hubdesk.hubspot.connections import OneConnection
from hubdesk.hubspot.tls import no_context

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend():
    return "asyncio"


async def ask(connection, port):
    answer = await connection.handle_async_request(httpx.Request("GET", f"http://127.0.0.1:{port}/"))
    body = b"".join([part async for part in answer.stream])
    await answer.aclose()
    return body


@pytest.mark.parametrize("steps", range(4))
async def test_a_request_that_is_cancelled_twice_spoils_no_other(steps):
    asked = asyncio.Event()
    serving: list[Any] = []

    async def serve(reader, writer):
        serving.append(asyncio.current_task())
        with suppress(ConnectionError):
            await talk(reader, writer)
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()

    async def talk(reader, writer):
        while await reader.readline():
            while await reader.readline() != b"\r\n":
                pass
            if asked.is_set():
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
                await writer.drain()
            asked.set()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        connection = OneConnection(no_context())
        first = asyncio.get_running_loop().create_task(ask(connection, port))
        await asked.wait()
        first.cancel()
        for _ in range(steps):
            await asyncio.sleep(0)
        first.cancel()
        await asyncio.gather(first, return_exceptions=True)
        assert await asyncio.wait_for(ask(connection, port), 5.0) == b"ok"
        assert await asyncio.wait_for(ask(connection, port), 5.0) == b"ok"
        await connection.aclose()
        await asyncio.gather(*serving)
