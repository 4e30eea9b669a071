"""Requests go to HubSpot or to this computer, and nowhere else."""

import pytest

from hubdesk.core.errors import InputError
from hubdesk.hubspot.hosts import Hosts


def test_hubspot_is_https_and_global():
    hosts = Hosts.hubspot()
    assert (hosts.api, hosts.forms) == ("https://api.hubapi.com", "https://api.hsforms.com")
    assert not hosts.is_loopback


def test_forms_of_a_region_have_a_host_of_their_own():
    assert Hosts.hubspot("eu1").forms == "https://api-eu1.hsforms.com"
    assert Hosts.hubspot("eu1").api == "https://api.hubapi.com"
    assert Hosts.hubspot("evil.example/").forms == "https://api.hsforms.com"


@pytest.mark.parametrize("api", ["http://127.0.0.1:8080", "http://localhost:1", "http://[::1]:9", "http://127.0.0.1/"])
def test_a_portal_on_this_computer_is_allowed(api):
    hosts = Hosts.loopback(api, api)
    assert hosts.is_loopback
    assert not hosts.api.endswith("/")


@pytest.mark.parametrize(
    "api",
    [
        "https://127.0.0.1:8080",
        "http://127.0.0.1.evil.example",
        "http://127.0.0.1@evil.example",
        "http://evil.example#127.0.0.1",
        "http://127.0.0.1:8080/path",
        "http://127.0.0.1:99999",
        "http://127.0.0.1:0",
        "http://10.0.0.1",
        "https://api.hubapi.com",
        "",
        "127.0.0.1",
        "http://user:secret@127.0.0.1:80",
    ],
)
def test_everything_else_is_refused_as_loopback(api):
    with pytest.raises(InputError) as caught:
        Hosts.loopback(api, "http://127.0.0.1:1")
    assert caught.value.code == "hosts.not_loopback"


@pytest.mark.parametrize(
    "api",
    [
        "http://api.hubapi.com",
        "https://api.hubapi.com.evil.example",
        "https://api.hubapi.com:8443",
        "https://api.hubapi.com/",
        "https://evil.example",
        "https://api-EU1.hubapi.com",
    ],
)
def test_only_the_allow_list_passes_otherwise(api):
    with pytest.raises(InputError):
        Hosts(api, "https://api.hsforms.com")
