"""The way to HubSpot: through a real proxy, to a real server whose certificate only a company's own CA vouches for."""

from __future__ import annotations

import pytest

from hubdesk.core.errors import InputError, Unreachable
from hubdesk.core.secret import Secret
from hubdesk.hubspot.causes import Cause
from hubdesk.hubspot.endpoints import PROBE
from hubdesk.hubspot.failures import unreachable
from hubdesk.hubspot.hosts import API, Hosts
from hubdesk.hubspot.reach import reach
from hubdesk.hubspot.routing import DIRECT, Route, Routing, system_proxy
from hubdesk.hubspot.tls import build_context
from hubdesk.hubspot.transport import Lost, Received, Transport
from tests.hubspot.company_network import company_network
from tests.hubspot.rawserver import ok, raw_server

pytestmark = pytest.mark.anyio

TOKEN = "pat-eu1-00000000-canary-0000-0000-000000000000"


def transport_on(routing):
    return Transport(Secret(TOKEN), Hosts.hubspot(), user_agent="x", routing=routing)


async def ask(transport):
    return await transport.exchange(PROBE, PROBE.path, b"", lambda: None)


@pytest.mark.fault("F41", "F42")
async def test_proxy_and_certificate_of_a_company(tmp_path):
    async with company_network(tmp_path) as company:
        transport = transport_on(Routing(Route(company.proxy, str(company.ca_file))))
        answer = await ask(transport)
        await transport.aclose()
        assert isinstance(answer, Received)
        assert answer.status == 401
        assert company.connects == ["CONNECT api.hubapi.com:443 HTTP/1.1"]
        assert f"authorization: bearer {TOKEN}".encode() in company.hubspot.requests[0].lower()
        assert transport.proxy_name == company.proxy.removeprefix("http://")


@pytest.mark.fault("F40")
async def test_without_its_certificate_not_a_byte_of_a_request_leaves(tmp_path):
    async with company_network(tmp_path) as company:
        transport = transport_on(Routing(Route(company.proxy)))
        assert await ask(transport) == Lost(Cause.CERTIFICATE, left=False)
        await transport.aclose()
        assert company.hubspot.received == 0


async def test_another_way_is_taken_by_the_next_request(tmp_path):
    """The way is changed while a session lives, as the settings do it."""
    async with company_network(tmp_path) as company, raw_server(_refuses) as other:
        routing = Routing(Route(other.url, str(company.ca_file)))
        transport = transport_on(routing)
        assert await ask(transport) == Lost(Cause.PROXY, left=False)
        routing.use(Route(company.proxy, str(company.ca_file)))
        assert isinstance(await ask(transport), Received)
        routing.refuse(InputError("The proxy's address is not usable.", code="network.proxy_address"))
        assert await ask(transport) == Lost(Cause.SETTINGS, left=False)
        await transport.aclose()
        assert len(company.hubspot.requests) == other.connections == 1


async def test_a_test_of_the_way_says_who_answered_and_sends_no_token(tmp_path):
    async with company_network(tmp_path) as company:
        reached = await reach(API, Route(company.proxy, str(company.ca_file)))
        assert (reached.host, reached.vouched_by) == ("api.hubapi.com", "Acme Security")
        assert reached.proxy == company.proxy.removeprefix("http://")
        assert b"authorization" not in company.hubspot.requests[0].lower()


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        (b"<html>Sign in</html>", b"200 OK", "network.blocked"),
        (b'{"hello":"proxy"}', b"401 Unauthorized", "network.blocked"),
        (b"busy", b"503 Service Unavailable", "network.trouble"),
    ],
)
async def test_something_else_that_answers_is_not_hubspot(tmp_path, body, status, code):
    async with company_network(tmp_path, body=body, status=status) as company:
        with pytest.raises(Unreachable) as caught:
            await reach(API, Route(company.proxy, str(company.ca_file)))
        assert caught.value.code == code


@pytest.mark.fault("F42")
async def test_a_test_through_a_proxy_that_refuses_names_the_proxy():
    async with raw_server(_refuses) as proxy:
        with pytest.raises(Unreachable) as caught:
            await reach(API, Route(proxy.url))
        assert f"The proxy 127.0.0.1:{proxy.port} does not let HubDesk through" in caught.value.message


async def test_a_portal_on_this_computer_is_asked_directly():
    async with raw_server(_asks_for_a_token) as portal:
        reached = await reach(portal.url, Route("http://127.0.0.1:9"))
        assert (reached.proxy, reached.vouched_by) == (None, "")


@pytest.mark.parametrize("content", [None, "no certificate", ""])
def test_an_unusable_certificate_file_is_said_before_anything_is_sent(tmp_path, content):
    path = tmp_path / "ca.pem"
    if content is not None:
        path.write_text(content)
    with pytest.raises(InputError) as caught:
        build_context(str(path))
    assert caught.value.code == "network.ca_file"
    assert "Settings, Network" in caught.value.hint


def test_the_systems_proxy(monkeypatch):
    for name in ("https_proxy", "no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    assert system_proxy() is None
    monkeypatch.setenv("https_proxy", "proxy.example:3128/")
    assert system_proxy() == "http://proxy.example:3128"
    monkeypatch.setenv("no_proxy", "hubapi.com")
    assert system_proxy() is None


def test_names_of_proxies_hold_no_password():
    assert Route("http://ann:secret@proxy.example:3128").proxy_name == "proxy.example:3128"
    assert Route("https://proxy.example").proxy_name == "proxy.example"
    assert DIRECT.proxy_name is None


def test_a_way_that_cannot_be_used_has_words():
    told = unreachable(Cause.SETTINGS)
    assert told.code == "network.settings"
    assert "Settings, Network" in told.hint


async def _refuses(server, writer, number):
    writer.write(ok(b"", status=b"403 Forbidden"))


async def _asks_for_a_token(server, writer, number):
    writer.write(ok(b'{"status":"error","category":"INVALID_AUTHENTICATION"}', status=b"401 Unauthorized"))
