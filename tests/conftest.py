"""Every test: a home of its own, no screen needed, no proxy, no keyring of the machine, no stranger on the network."""

from __future__ import annotations

import os
import socket

import pytest
from hypothesis import HealthCheck, settings

from tests.faults.catalogue import load

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_API", "pyside6")
os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false;qt.qpa.fonts=false")
for _name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
    os.environ.pop(_name, None)

# How long an example takes says more about the machine, which others use too, than about the program. A change is
# judged by the same examples each time; the nightly command makes up new ones with --hypothesis-profile explore.
settings.register_profile("explore", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("suite", settings.get_profile("explore"), derandomize=True, database=None)
settings.load_profile("suite")


def pytest_addoption(parser):
    """Let the nightly command ask for more of what is tried many times."""
    parser.addoption("--scale", type=int, default=1, help="how many times more kills, torn and bent journals")


@pytest.fixture
def scale(request):
    """How many times more than usual is tried, see ``--scale``."""
    return request.config.getoption("--scale")


def pytest_collection_modifyitems(items):
    """Refuse a mark that names a fault which is not in the catalogue."""
    names = {fault.name for fault in load()}
    for item in items:
        for mark in item.iter_markers("fault"):
            if not mark.args or mark.kwargs or set(mark.args) - names:
                message = f"{item.nodeid}: the catalogue has no fault of the name {mark.args}"
                raise pytest.UsageError(message)


@pytest.fixture(autouse=True)
def home(tmp_path_factory, monkeypatch):
    """A folder of the test's own for everything that HubDesk keeps."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HUBDESK_HOME", str(folder))
    for name in ("HUBDESK_TOKEN", "HUBDESK_API_BASE", "HUBDESK_FORMS_BASE"):
        monkeypatch.delenv(name, raising=False)
    return folder


@pytest.fixture(autouse=True)
def _only_this_machine(monkeypatch):
    """Refuse any connection that would leave the machine."""
    real = socket.socket.connect

    def connect(self, address):
        if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in (
            "127.0.0.1",
            "::1",
            "localhost",
        ):
            message = f"a test tried to leave this machine: {address[0]}"
            raise AssertionError(message)
        return real(self, address)

    monkeypatch.setattr(socket.socket, "connect", connect)


@pytest.fixture
def anyio_backend():
    """Plain asyncio; tests/gui overrides it with the window's loop."""
    return "asyncio"
