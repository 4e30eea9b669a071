"""The token is nowhere after trouble in every pane with everything logged: not on the disk, not printed, not spoken."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from tests.gui.leaks_of_a_window import spoken
from tests.support.canary import find_traces
from tests.support.contacts_file import write_people
from tests.support.portal import running_portal

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def portal():
    with running_portal(unlimited=True, prefilled=0) as running:
        yield running


@pytest.mark.fault("F95", "F97", "F100")
def test_a_token_shows_nowhere_after_defects_in_every_pane(portal, tmp_path):
    token = portal.token
    home, printed = tmp_path / "home", tmp_path / "printed"
    printed.mkdir()
    environment = {name: value for name, value in os.environ.items() if not name.startswith("HUBDESK_")}
    environment |= {
        "HUBDESK_HOME": str(home),
        "HUBDESK_API_BASE": portal.url,
        "HUBDESK_FORMS_BASE": portal.url,
        "DBUS_SESSION_BUS_ADDRESS": "disabled:",
        "QT_QPA_PLATFORM": "offscreen",
    }
    file = write_people(tmp_path / "people.csv", 120, "leaks.example")
    done = subprocess.run(
        [sys.executable, "-m", "tests.gui.leaks_of_a_window", str(file)],
        cwd=ROOT,
        env=environment,
        input=token.encode() + b"\n",
        capture_output=True,
        timeout=120,
        check=False,
    )
    (printed / "out").write_bytes(done.stdout)
    (printed / "err").write_bytes(done.stderr)
    assert b"all panes were in trouble" in done.stdout, done.stderr.decode()[-2000:]
    log = "".join(path.read_text("utf-8") for path in (home / "logs").glob("hubdesk.log*"))
    for pane in ("connect", "scopes", "import", "history", "limits", "help"):
        assert f"defect in {pane}" in log, "the defect itself is in the log"
    assert "thread" in log
    assert find_traces(tmp_path, [token]) == []


TOKEN = "pat-eu1-5f0c9a7e-31d2-4b86-a94f-07c1e8d2b653"
PLACES = {
    "the text of a label": lambda widget: widget.setText(TOKEN),
    "the title of a window": lambda widget: widget.setWindowTitle(f"Account of {TOKEN}"),
    "a tool tip": lambda widget: widget.setToolTip(TOKEN),
    "a status tip": lambda widget: widget.setStatusTip(TOKEN),
    "an explanation": lambda widget: widget.setWhatsThis(TOKEN),
    "a name for screen readers": lambda widget: widget.setAccessibleName(TOKEN),
    "a description for screen readers": lambda widget: widget.setAccessibleDescription(TOKEN),
    "the clipboard": lambda _: QApplication.clipboard().setText(TOKEN),
}


@pytest.mark.gui
@pytest.mark.fault("F95", "F97", "F98")
@pytest.mark.parametrize("place", PLACES)
def test_a_token_that_is_planted_in_the_window_is_found(place, qtbot, tmp_path):
    widget = QLabel()
    qtbot.addWidget(widget)
    widget.show()
    kept = QApplication.clipboard().text()
    try:
        PLACES[place](widget)
        (tmp_path / "spoken").write_text("\n".join(spoken()), "utf-8")
    finally:
        QApplication.clipboard().setText(kept)
    assert find_traces(tmp_path, [TOKEN])
