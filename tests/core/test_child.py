"""How the program starts itself again, from a checkout and as an executable."""

from __future__ import annotations

import sys

import pytest

from hubdesk.core.child import child_command, child_environment


@pytest.fixture
def frozen(monkeypatch):
    """As PyInstaller's executables are."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/usr/lib/hubdesk/hubdesk")


def test_from_a_checkout_the_current_folder_is_no_source_of_modules():
    assert child_command("worker") == [sys.executable, "-P", "-m", "hubdesk", "worker"]


@pytest.mark.usefixtures("frozen")
def test_an_executable_starts_itself(monkeypatch):
    for name in ("PYTHONPATH", "PYTHONHOME", "HUBDESK_TOKEN"):
        monkeypatch.setenv(name, "/somewhere")
    monkeypatch.setenv("HUBDESK_HOME", "/home/of/a/test")
    assert child_command("worker") == ["/usr/lib/hubdesk/hubdesk", "worker"]
    environment = child_environment()
    assert not environment.keys() & {"PYTHONPATH", "PYTHONHOME", "HUBDESK_TOKEN"}
    assert environment["HUBDESK_HOME"] == "/home/of/a/test"
    assert environment["PYINSTALLER_RESET_ENVIRONMENT"] == "1"


def test_no_child_is_given_the_token(monkeypatch):
    monkeypatch.setenv("HUBDESK_TOKEN", "pat-eu1-not-a-real-one")
    assert "HUBDESK_TOKEN" not in child_environment()
    assert "PYINSTALLER_RESET_ENVIRONMENT" not in child_environment()
