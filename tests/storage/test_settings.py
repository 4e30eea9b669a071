"""Settings survive, and whatever lies in their place does not keep the program from starting."""

from __future__ import annotations

import json
import random
import stat

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hubdesk.core.errors import StorageProblem
from hubdesk.storage.paths import Paths
from hubdesk.storage.settings import Settings, SettingsStore

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
NAMES = st.sampled_from(Settings.__struct_fields__)


@pytest.fixture
def paths(tmp_path):
    return Paths.below(tmp_path)


@pytest.fixture
def store(paths):
    return SettingsStore(paths)


@pytest.fixture
def path(paths):
    return paths.config / "settings.json"


def test_the_first_start_has_defaults_and_nothing_to_say(store, path):
    loaded = store.load()
    assert loaded.settings == Settings()
    assert loaded.notice == ""
    assert not path.exists()


def test_what_was_saved_is_loaded(store, path):
    chosen = Settings(results_folder="/home/anna/Ergebnisse ä", last_account=12345678)
    store.save(chosen)
    assert store.load().settings == chosen
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def bad_copy(path):
    return path.with_name("settings.json.bad")


@pytest.mark.fault("F59")
@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "damaged"),
        (b"\x00" * 100, "damaged"),
        (b"{", "damaged"),
        (b"[]", "damaged"),
        (b"null", "damaged"),
        (b'{"version": 1, "results_folder": "\xff"}', "damaged"),
        (b'{"version": 1, "results_folder": 7}', "damaged"),
        (b'{"version": 1, "last_account": -1}', "damaged"),
        (b'{"version": 1, "last_account": NaN}', "damaged"),
        (b'{"version": 0}', "damaged"),
        (b'{"version": "1"}', "damaged"),
        (b'{"results_folder": "/r"}', "damaged"),
        (b'{"version": 2, "results_folder": "/r"}', "newer"),
        (b'{"version": 1, "x": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", "damaged"),
        (b" " * (5 << 20), "too large"),
    ],
)
def test_an_unusable_file_is_set_aside_and_told(store, path, content, word):
    path.write_bytes(content)
    loaded = store.load()
    assert loaded.settings == Settings()
    assert word in loaded.notice
    assert "settings.json.bad" in loaded.notice
    assert bad_copy(path).read_bytes() == content[: 4 << 20]
    store.save(Settings(results_folder="/s"))
    assert store.load().notice == ""


def test_unknown_keys_of_the_same_version_are_ignored(store, path):
    path.write_bytes(b'{"version": 1, "results_folder": "/r", "plugin": "import os"}')
    assert store.load().settings == Settings(results_folder="/r")
    assert store.load().notice == ""


def test_a_folder_in_the_place_of_the_file(store, path):
    path.mkdir()
    loaded = store.load()
    assert loaded.settings == Settings()
    assert "could not be read" in loaded.notice
    with pytest.raises(StorageProblem):
        store.save(Settings())


def test_nothing_is_saved_that_could_not_be_loaded(store, path):
    store.save(Settings(results_folder="/r"))
    with pytest.raises(msgspec.ValidationError):
        store.save(Settings(last_account=-1))
    assert store.load().settings == Settings(results_folder="/r")


@pytest.mark.fault("F59")
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(values=st.dictionaries(NAMES, JSON, max_size=4), version=st.sampled_from([1, 1, 1, 2, None, "x"]))
def test_any_json_gives_usable_settings(tmp_path, values, version):
    store = SettingsStore(Paths.below(tmp_path))
    content = json.dumps({**values, "version": version}).encode()
    (Paths.below(tmp_path).config / "settings.json").write_bytes(content)
    found = store.load().settings
    store.save(found)
    assert store.load().settings == found
    assert store.load().notice == ""


@pytest.mark.fault("F59")
def test_any_bytes_give_usable_settings(store, path):
    store.save(Settings(results_folder="/r", last_account=7))
    good = path.read_bytes()
    for seed in range(300):
        rng = random.Random(seed)
        spoilt = bytearray(good[: rng.randrange(1, len(good) + 1)])
        for _ in range(rng.randrange(4)):
            spoilt[rng.randrange(len(spoilt))] = rng.randrange(256)
        path.write_bytes(spoilt)
        store.save(store.load().settings)
        assert store.load().notice == ""


def test_settings_that_lie_behind_a_link_are_replaced_there(store, path, tmp_path):
    """As those do whose settings are kept with other files of theirs."""
    kept = tmp_path / "kept.json"
    path.symlink_to(kept)
    store.save(Settings(results_folder="/r"))
    assert (path.is_symlink(), kept.is_symlink(), kept.is_file()) == (True, False, True)
    assert store.load().settings == Settings(results_folder="/r")
