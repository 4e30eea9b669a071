"""Which way a request takes: pinned hosts, proxies, TLS; and no token before it leaves."""

import ssl

import httpx
import pytest

from hubdesk.core.errors import InputError
from hubdesk.core.secret import Secret
from hubdesk.hubspot.causes import Cause
from hubdesk.hubspot.endpoints import PROBE
from hubdesk.hubspot.hosts import Hosts
from hubdesk.hubspot.routing import Route, Routing
from hubdesk.hubspot.tls import build_context, no_context
from hubdesk.hubspot.transport import Lost, Received, Transport
from tests.hubspot.asking import ask, sends, transport_to
from tests.hubspot.fakes import CANARY
from tests.hubspot.rawserver import ok, raw_server

pytestmark = pytest.mark.anyio


# -- proxies


def through(proxy):
    return Routing(Route(proxy))


async def test_a_portal_on_this_computer_is_reached_without_the_proxy():
    async with raw_server(sends(ok())) as proxy, raw_server(sends(ok())) as portal:
        transport = transport_to(portal.url, routing=through(proxy.url))
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
        transport = Transport(Secret(CANARY), Hosts.hubspot(), user_agent="x", routing=through(proxy.url))
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
    transport = Transport(Secret(CANARY), Hosts.hubspot(), user_agent="x", routing=through(url))
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
        Route(proxy)


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
