"""Where things are kept."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from hubdesk.storage import localdisk
from hubdesk.storage.paths import Paths, default_config

NAMES = ("config", "data", "jobs", "logs", "demo", "cache")


def test_everything_is_below_hubdesk_home(home):
    paths = Paths.default()
    for name in NAMES:
        folder = getattr(paths, name)
        assert folder.is_relative_to(home)
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert paths.results_root == home / "results"
    assert not paths.results_root.exists()


def test_nothing_is_made_before_it_is_needed(tmp_path):
    paths = Paths.below(tmp_path / "home")
    assert not (tmp_path / "home").exists()
    assert paths.cache == tmp_path / "home" / "cache"
    assert [folder.name for folder in (tmp_path / "home").iterdir()] == ["cache"]


def test_a_relative_home_does_not_move_with_the_working_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HUBDESK_HOME", "here")
    assert Paths.default().config == tmp_path / "here" / "config"
    assert default_config() == tmp_path / "here" / "config"


def test_without_hubdesk_home_the_systems_folders_are_used(tmp_path, monkeypatch):
    monkeypatch.delenv("HUBDESK_HOME")
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_DOCUMENTS_DIR"):
        monkeypatch.delenv(name, raising=False)
    paths = Paths.default()
    for name in (*NAMES, "results_root"):
        assert getattr(paths, name).is_relative_to(tmp_path)
    assert paths.results_root.name == "HubDesk"
    assert default_config() == paths.config
    assert len({getattr(paths, name) for name in NAMES}) == len(NAMES)


def test_a_folder_that_others_can_read_is_closed(tmp_path):
    paths = Paths.below(tmp_path)
    (tmp_path / "jobs").mkdir()
    (tmp_path / "jobs").chmod(0o755)
    assert stat.S_IMODE(paths.jobs.stat().st_mode) == 0o700


def test_a_place_that_cannot_be_made_is_only_a_name(tmp_path):
    (tmp_path / "file").write_text("")
    assert Paths.below(tmp_path / "file").jobs == tmp_path / "file" / "jobs"


@pytest.mark.fault("F56")
@pytest.mark.parametrize("fallback", [Path("/var/tmp/hubdesk-1/jobs"), None])
def test_jobs_move_to_a_local_disk_when_the_home_is_on_a_network(tmp_path, monkeypatch, fallback):
    monkeypatch.delenv("HUBDESK_HOME")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(localdisk, "is_unsafe_for_journal", lambda _: True)
    monkeypatch.setattr(localdisk, "local_fallback", lambda: fallback)
    paths = Paths.default()
    assert paths.jobs_folder == (fallback or paths.data_folder / "jobs")


def test_the_home_of_somebody_who_is_not_known_is_a_name_like_any_other(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HUBDESK_HOME", "~nobody-of-this-name/hubdesk")
    assert Paths.default().config_folder == tmp_path / "~nobody-of-this-name" / "hubdesk" / "config"
