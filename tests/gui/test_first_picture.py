"""The first picture waits for nothing that it does not show, and the window holds nothing that nobody asked for."""

from __future__ import annotations

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

UNTIL_THE_PICTURE = """
import os, sys
sys.argv = ["hubdesk"]
from hubdesk.gui import app
paint = app._paint_first
def paint_and_end(*arguments):
    paint(*arguments)
    print(*sys.modules, flush=True)
    os._exit(0)
app._paint_first = paint_and_end
from hubdesk.__main__ import main
main()
"""
ALL_OF_THE_SHELL = """
import sys
import hubdesk.bootstrap, hubdesk.gui.app, hubdesk.gui.shell, hubdesk.gui.start, hubdesk.gui.backend.window
print(*sys.modules)
"""


def modules_of(code: str) -> set[str]:
    done = subprocess.run([sys.executable, "-P", "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_the_first_picture_is_painted_with_nothing_that_it_does_not_show(home):
    loaded = modules_of(UNTIL_THE_PICTURE)
    assert "hubdesk.gui.main_window" in loaded
    assert [name for name in NOT_BEFORE_THE_PICTURE if name in loaded] == []


def test_services_and_shell_load_nothing_that_only_some_need():
    loaded = modules_of(ALL_OF_THE_SHELL)
    assert "httpx" in loaded
    assert [name for name in NOT_BEFORE_IT_IS_USED if name in loaded] == []


def test_panes_of_the_shell_are_loaded_when_they_are_shown():
    loaded = modules_of(ALL_OF_THE_SHELL)
    assert [name for name in ("hubdesk.gui.gauge.limits_pane", "hubdesk.gui.help.pane") if name in loaded] == []
