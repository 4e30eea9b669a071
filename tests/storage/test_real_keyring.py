"""The vault against a real gnome-keyring on a private D-Bus session, in a home of its own."""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.storage.keyring_session import TOKEN
from tests.support.command import Ended
from tests.support.keyring_bus import LOCKED, NEEDED, NO_KEYRING, UNLOCKED, run_in_session

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = "apt-get install gnome-keyring dbus libsecret-tools sysvinit-utils"


@pytest.fixture(autouse=True)
def _binaries():
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing and os.environ.get("CI") == "true":
        pytest.fail(f"missing, and required on CI: {', '.join(missing)} ({PACKAGES})")
    if missing:
        pytest.skip(f"no {', '.join(missing)} here ({PACKAGES})")


@pytest.fixture
def place(tmp_path):
    """A home with a private runtime folder."""
    (tmp_path / "run").mkdir(mode=0o700)
    return tmp_path


def environment(place, **more):
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "LANG", "CI")}
    return {**kept, "HOME": str(place), "XDG_RUNTIME_DIR": str(place / "run"), "PYTHONPATH": str(ROOT), **more}


def run(place, scenario, keyring=UNLOCKED, **more):
    """Return what the scenario saw; ``keyring`` is how the session begins, None for no bus at all."""
    command = [sys.executable, "-m", "tests.storage.keyring_session", scenario]
    surroundings = environment(place, **more)
    if keyring is None:
        ended = subprocess.run(
            command, cwd=place, env=surroundings, capture_output=True, text=True, timeout=90, check=False
        )
        result = Ended(ended.returncode, ended.stdout, ended.stderr)
    else:
        result = run_in_session(command, surroundings, place / "run" / "printed", keyring=keyring)
        (place / "run" / "printed.out").unlink()  # it tells the token, and the home is searched for it
    assert result.code == 0, result.err
    assert TOKEN not in result.err
    return json.loads(result.out)


def files_with_the_token(place):
    """Return files that hold the token in plain sight or barely disguised."""
    forms = [TOKEN.encode(), TOKEN.encode("utf-16-le"), TOKEN[8:40].encode(), base64.b64encode(TOKEN.encode())]
    files = [path for path in place.rglob("*") if path.is_file()]
    return [path for path in files if any(form in path.read_bytes() for form in forms)]


def test_store_load_forget(place):
    seen = run(place, "round trip")
    del seen["ended at"]
    assert seen == {
        "usable": True,
        "keeper": "Secret Service",
        "empty": None,
        "stored": None,
        "loaded": TOKEN,
        "elsewhere": None,
        "by another program": TOKEN,
        "replaced": None,
        "loaded again": "pat-eu1-other",
        "forgotten": None,
        "forgotten again": None,
        "gone": None,
        "imported": [],
    }


def test_the_token_outlives_the_session_and_lies_nowhere_in_plain_sight(place):
    assert run(place, "keep")["stored"] is None
    assert files_with_the_token(place) == []
    assert run(place, "read")["loaded"] == TOKEN


def test_a_locked_keyring_without_a_screen_to_ask_on(place):
    assert run(place, "keep")["stored"] is None
    seen = run(place, "everything", keyring=LOCKED)
    assert (seen["store"], seen["load"], seen["forget"]) == ("keyring.locked",) * 3


def test_no_keyring_yet_and_no_way_to_ask_for_a_password(place):
    seen = run(place, "everything", keyring=NO_KEYRING)
    assert seen["store"] in {"keyring.locked", "keyring.none"}


@pytest.mark.fault("F111")
def test_no_bus(place):
    seen = run(place, "everything", keyring=None)
    assert (seen["store"], seen["load"], seen["forget"]) == ("keyring.none",) * 3
    assert (seen["usable"], seen["code"]) == (False, "keyring.none")
    assert files_with_the_token(place) == []


def test_a_bus_that_is_gone(place):
    seen = run(place, "everything", keyring=None, DBUS_SESSION_BUS_ADDRESS=f"unix:path={place}/gone")
    assert seen["store"] == "keyring.none"


def test_a_daemon_that_stands_still_is_given_up_while_the_loop_goes_on(place):
    seen = run(place, "stopped")
    assert seen["code"] == "keyring.hangs"
    assert seen["ticks"] > 20
    assert seen["after"] == TOKEN


def test_the_program_ends_while_the_daemon_stands_still(place):
    assert run(place, "stopped for good")["code"] == "keyring.hangs"


@pytest.mark.fault("F92")
def test_neither_environment_nor_configuration_nor_other_packages_choose_the_keyring(place):
    hostile = place / "hostile"
    hostile.mkdir()
    marker = place / "imported"
    (hostile / "canary_backend.py").write_text(
        f"from pathlib import Path\nPath({str(marker)!r}).write_text('x')\n"
        "from keyring.backend import KeyringBackend\n"
        "class Keyring(KeyringBackend):\n    priority = 100\n"
        "    def get_password(self, *a): return 'x'\n    def set_password(self, *a): pass\n"
    )
    (hostile / "sitecustomize.py").write_text("")
    configuration = f"[backend]\ndefault-keyring=canary_backend.Keyring\nkeyring-path={hostile}\n"
    for folder in (place / ".config" / "python_keyring", place / ".local" / "share" / "python_keyring"):
        folder.mkdir(parents=True)
        (folder / "keyringrc.cfg").write_text(configuration)
    for forced in ("", "keyring.backends.null.Keyring", "canary_backend.Keyring", "keyrings.alt.file.PlaintextKeyring"):
        more = {"PYTHON_KEYRING_BACKEND": forced} if forced else {}
        seen = run(place, "round trip", **more)
        assert (seen["keeper"], seen["loaded"], seen["by another program"]) == ("Secret Service", TOKEN, TOKEN)
        assert seen["imported"] == []
        without = run(place, "everything", keyring=None, **more)
        assert without["store"] == "keyring.none"
    assert not marker.exists()
    assert files_with_the_token(place) == []
