"""The program as somebody hears it: used from another process through AT-SPI, on a screen and a bus of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.portal import running_portal

pytestmark = [pytest.mark.gui, pytest.mark.slow]
ROOT = Path(__file__).resolve().parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
SESSION = f"""
{LAUNCHER} --launch-immediately & bus=$!
"$HUBDESK_PYTHON" -m hubdesk & window=$!
{SYSTEM_PYTHON} tests/support/screen_reader.py "$1"; told=$?
kill $window; wait $window
kill $bus
exit $told
"""


def _missing() -> str:
    """Return what the test needs and this computer lacks."""
    tools = [tool for tool in ("xvfb-run", "dbus-run-session", "xdotool") if shutil.which(tool) is None]
    tools += [] if LAUNCHER.exists() else ["at-spi2-core"]
    asked = (SYSTEM_PYTHON, "-c", "import pyatspi")
    found = Path(SYSTEM_PYTHON).exists() and subprocess.run(asked, capture_output=True, check=False).returncode == 0
    return ", ".join(tools if found else [*tools, "python3-pyatspi"])


def test_everything_can_be_done_by_what_is_heard(home, tmp_path):
    missing = _missing()
    if missing:
        pytest.skip(f"this computer lacks {missing}")
    file = tmp_path / "people.csv"
    file.write_text(
        "Email,First name,Last name\nada@fair.example,Ada,Lovelace\ngrace@fair.example,Grace,Hopper\nnobody,No,Body\n"
    )
    environment = os.environ | {
        "HUBDESK_HOME": str(home),
        "HUBDESK_PYTHON": sys.executable,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "LC_ALL": "C.UTF-8",
    }
    command = ("xvfb-run", "-a", "-s", "-screen 0 1280x800x24", "dbus-run-session", "--", "sh", "-c", SESSION, "sh")
    ended = subprocess.run(
        [*command, str(file)], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=110, check=False
    )
    assert ended.returncode == 0, ended.stderr[-4000:]
    heard = json.loads(ended.stdout.splitlines()[-1])
    assert "Create 2 contacts in Demo portal (48291573)" in heard["plan"]
    assert "Finished, 1 row was not written" in " ".join(heard["results"])
    assert any("crm.objects.contacts.write" in said for said in heard["scopes"])
    assert any("Contact us" in said for said in heard["form"])
    with running_portal(state=home / "data" / "demo" / "portal.sqlite") as portal:
        assert {"ada@fair.example", "grace@fair.example"} <= set(portal.by_email())
        (sent,) = [one for one in portal.submissions() if "begona@sol.example" in json.dumps(one)]
    assert "Begoña" in json.dumps(sent, ensure_ascii=False)
