"""Files that the system hands over by an event, before the window is ready and after."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytestmark = pytest.mark.gui

CODE = """
import sys
from pathlib import Path
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from hubdesk.gui.app import make_application

app = make_application()
opened = []
app.sendEvent(app, QFileOpenEvent("/home/somebody/early.csv"))
app.sendEvent(app, QEvent(QEvent.Type.User))
assert opened == []
app.open_files_with(opened.append)
app.sendEvent(app, QFileOpenEvent("/home/somebody/M\\u00e4rz.csv"))
assert opened == [[Path("/home/somebody/early.csv")], [Path("/home/somebody/M\\u00e4rz.csv")]], opened
print("as it should be")
"""


def test_files_are_handed_on_once_each():
    """In a process of its own: there is one application in a process, and the tests have theirs."""
    done = subprocess.run([sys.executable, "-P", "-c", CODE], capture_output=True, text=True, check=False)
    assert done.stdout == "as it should be\n", done.stderr
