"""The window's small memory: kept as a whole, and never a reason not to start."""

from __future__ import annotations

import stat

import pytest

from hubdesk.storage.preferences import Preferences


def test_values_outlive_the_program(tmp_path):
    path = tmp_path / "config" / "window.json"
    Preferences(path).set("window.pane", "import")
    kept = Preferences(path)
    kept.set("files.recent", ["/a.csv", "/ä.csv"])
    again = Preferences(path)
    assert (again.get("window.pane"), again.get("files.recent")) == ("import", ["/a.csv", "/ä.csv"])
    assert again.get("unknown", 3) == 3
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "content", [b"", b"\0" * 50, b"[]", b'{"version": 99, "values": {}}', b'{"version": 1, "values": 3}']
)
def test_an_unusable_file_is_forgotten(tmp_path, content):
    path = tmp_path / "window.json"
    path.write_bytes(content)
    preferences = Preferences(path)
    assert preferences.get("window.pane") is None
    preferences.set("window.pane", "history")
    assert Preferences(path).get("window.pane") == "history"


def test_a_disk_that_refuses_is_no_error(tmp_path):
    path = tmp_path / "window.json"
    path.mkdir()
    preferences = Preferences(path)
    preferences.set("window.pane", "import")
    assert preferences.get("window.pane") == "import"
