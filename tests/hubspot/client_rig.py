"""A client on virtual time against a scripted HubSpot, without a network."""

import asyncio

from hubdesk.hubspot.contacts import ContactsApi
from tests.hubspot.fakes import FakeHubSpot, make_client
from tests.support.virtual_time import run_virtual

BODY = b'{"inputs":[{"idProperty":"email","id":"a@b.example","objectWriteTraceId":"row-1","properties":{}}]}'
UPSERT = "batch/upsert"


def run(script, what, **options):
    """Run ``what(client, fake)`` on virtual time."""

    async def main():
        fake = FakeHubSpot(script)
        client = make_client(fake, **options)
        try:
            return await what(client, fake)
        finally:
            await client.aclose()
            client.governor.close()

    return run_virtual(main())


async def upsert(client, fake):
    return await ContactsApi(client).upsert(BODY)


def now():
    return asyncio.get_running_loop().time()
