"""One portal whose faults are keyed by the domain of the contacts, so that each test has its own and all share it."""

from __future__ import annotations

import contextlib
import socketserver
import threading

import pytest

from tests.engine.run.faults import rules
from tests.support.engine import Rig
from tests.support.portal import running_portal


class _Ears(socketserver.TCPServer):
    """Counts connections; a redirect leads here."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Ear)
        self.heard: list[bytes] = []


class _Ear(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        assert isinstance(self.server, _Ears)
        self.server.heard.append(self.request.recv(65_536))


@pytest.fixture(scope="package")
def other_host():
    """A server that nobody should ever talk to; it keeps what it hears."""
    with _Ears() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        with contextlib.ExitStack() as stack:
            stack.callback(thread.join)
            stack.callback(server.shutdown)
            yield server


@pytest.fixture(scope="package")
def portal(other_host):
    """The portal with all faults, quick and without limits."""
    script = rules(f"http://127.0.0.1:{other_host.server_address[1]}/elsewhere")
    with running_portal(faults=script, unlimited=True, prefilled=0, latency_median_ms=15) as running:
        yield running


@pytest.fixture
def rig(tmp_path, portal):
    """The engine on the shared portal."""
    return Rig(tmp_path, portal)
