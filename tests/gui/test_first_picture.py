"""The first picture waits for nothing that it does not show, and the window holds nothing that nobody asked for."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

pytestmark = pytest.mark.gui

NOT_BEFORE_THE_PICTURE = (
    "asyncio",
    "python_calamine",
    "click",
    "duckdb",
    "email_validator",
    "httpx",
    "keyring",
    "msgspec",
    "phonenumbers",
    "PySide6.QtDBus",
    "PySide6.QtNetwork",
    "PySide6.QtPrintSupport",
    "qasync",
    "rich",
    "sqlite3",
    "ssl",
    "truststore",
    "hubdesk.bootstrap",
    "hubdesk.cli",
    "hubdesk.engine",
    "hubdesk.hubspot",
    "hubdesk.mapping",
    "hubdesk.tabular",
    "hubdesk.gui.shell",
    "hubdesk.gui.widgets.buttons",
)
NOT_BEFORE_THE_FURNITURE = (
    "PySide6.QtSvg",
    "hubdesk.gui.actions",
    "hubdesk.gui.gauge",
    "hubdesk.gui.language.languages",
    "hubdesk.gui.menus",
    "hubdesk.gui.rail",
    "hubdesk.gui.theme",
    "hubdesk.gui.widgets",
)
NOT_BEFORE_IT_IS_USED = (
    "click",
    "duckdb",
    "email_validator",
    "keyring",
    "phonenumbers",
    "pygments",
    "rich",
    "truststore",
)

UNTIL_A_PICTURE = """
import os, sys
wanted = int(sys.argv[1])
sys.argv = ["hubdesk"]
from hubdesk.gui import app
from PySide6 import QtCore
paint, pictures = app._paint, []
def paint_and_end(application, window, patience_ms):
    paint(application, window, 60_000)
    pictures.append(1)
    if len(pictures) == wanted:
        print("enumerations" if "Qt" in vars(QtCore) else "", *sys.modules, flush=True)
        os._exit(0)
app._paint = paint_and_end
from hubdesk.__main__ import main
main()
"""
ALL_OF_THE_SHELL = """
import sys
import hubdesk.bootstrap, hubdesk.gui.app, hubdesk.gui.shell, hubdesk.gui.start, hubdesk.gui.backend.window
print(*sys.modules)
"""


def modules_of(code: str, *arguments: str) -> set[str]:
    done = subprocess.run([sys.executable, "-P", "-c", code, *arguments], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_the_ground_is_painted_before_anything_that_belongs_on_it_is_loaded(home):
    values = {"window.ground": ["#f5f3ef", "#ffffff", "#e2dfd8", 232, 26, False]}
    (home / "config").mkdir()
    (home / "config" / "window.json").write_text(json.dumps({"version": 1, "values": values}), "utf-8")
    loaded = modules_of(UNTIL_A_PICTURE, "1")
    assert "hubdesk.gui.main_window" in loaded
    assert [name for name in (*NOT_BEFORE_THE_PICTURE, *NOT_BEFORE_THE_FURNITURE) if name in loaded] == []
    assert "enumerations" not in loaded, "Qt's words were loaded, which takes longer than the picture"


def test_the_furnished_window_is_painted_with_nothing_that_it_does_not_show(home):
    loaded = modules_of(UNTIL_A_PICTURE, "2")
    assert "hubdesk.gui.main_window" in loaded
    assert [name for name in NOT_BEFORE_THE_PICTURE if name in loaded] == []


def test_services_and_shell_load_nothing_that_only_some_need():
    loaded = modules_of(ALL_OF_THE_SHELL)
    assert "httpx" in loaded
    assert [name for name in NOT_BEFORE_IT_IS_USED if name in loaded] == []


def test_panes_of_the_shell_are_loaded_when_they_are_shown():
    loaded = modules_of(ALL_OF_THE_SHELL)
    assert [name for name in ("hubdesk.gui.gauge.limits_pane", "hubdesk.gui.help.pane") if name in loaded] == []
