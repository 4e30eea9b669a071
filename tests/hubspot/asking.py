"""One request of the transport to a server that misbehaves, and what came of it."""

from hubdesk.core.secret import Secret
from hubdesk.hubspot.endpoints import ENDPOINTS
from hubdesk.hubspot.hosts import Hosts
from hubdesk.hubspot.transport import Transport
from tests.hubspot.fakes import CANARY
from tests.hubspot.rawserver import raw_server

UPSERT = ENDPOINTS["contacts.upsert"]


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
