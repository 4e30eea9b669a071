"""When calls were last answered: newer times win, others' stay, and a broken file costs nothing but its contents."""

from __future__ import annotations

import stat

import pytest

from hubdesk.storage.scope_usage import load_usage, save_usage


def test_newer_times_win_and_those_of_another_program_stay(tmp_path):
    path = tmp_path / "usage.json"
    save_usage(path, {"contacts.upsert": 100.0, "owners.list": 50.0})
    save_usage(path, {"contacts.upsert": 90.0, "forms.list": 120.0})
    assert load_usage(path) == {"contacts.upsert": 100.0, "owners.list": 50.0, "forms.list": 120.0}
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"used": {"a": "b"}}', b'{"version": 9, "used": {}}', b"\xff"])
def test_a_file_that_cannot_be_used_counts_as_empty_and_is_replaced(tmp_path, content):
    path = tmp_path / "usage.json"
    path.write_bytes(content)
    assert load_usage(path) == {}
    save_usage(path, {"contacts.read": 1.0})
    assert load_usage(path) == {"contacts.read": 1.0}
