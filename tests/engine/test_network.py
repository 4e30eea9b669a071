"""The way to HubSpot as the settings describe it."""

from __future__ import annotations

import pytest

from hubdesk.core.errors import InputError
from hubdesk.engine.network import choose_route, proxy_address, route_of, try_connection
from hubdesk.hubspot.hosts import Hosts
from hubdesk.hubspot.routing import Route, Routing
from hubdesk.storage.settings import Settings


def test_none_system_and_manual(monkeypatch):
    monkeypatch.setenv("https_proxy", "http://system.example:1")
    manual = "http://manual.example:2"
    assert route_of(Settings()) == Route("http://system.example:1")
    assert route_of(Settings(proxy="none", proxy_address=manual)) == Route()
    assert route_of(Settings(proxy="manual", proxy_address=manual, ca_file="/ca.pem")) == Route(manual, "/ca.pem")


@pytest.mark.anyio
async def test_a_choice_that_cannot_be_used_leaves_no_other_way(monkeypatch):
    monkeypatch.setenv("https_proxy", "socks5://system.example:1")
    routing = Routing()
    choose_route(routing, Settings())
    with pytest.raises(InputError, match="not usable"):
        await try_connection(Hosts.hubspot(), routing)
    choose_route(routing, Settings(proxy="none"))
    assert routing.require() == Route()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("proxy.example:8080", "http://proxy.example:8080"),
        (" http://proxy.example:8080/ ", "http://proxy.example:8080"),
        ("https://proxy.example", "https://proxy.example"),
    ],
)
def test_addresses_as_people_write_them(typed, kept):
    assert proxy_address(typed) == kept


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "network.proxy_address"),
        ("socks5://x:1", "network.proxy_address"),
        ("http://ann:secret@proxy:1", "network.proxy_password"),
    ],
)
def test_addresses_that_are_not_kept(typed, code):
    with pytest.raises(InputError) as caught:
        proxy_address(typed)
    assert caught.value.code == code
    assert "secret" not in caught.value.sentence()
