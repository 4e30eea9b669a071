"""Ctrl+F leads into the search field, wherever the window shows one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from hubdesk.gui.importer.steps import Step
from tests.support.portal import running_portal
from tests.support.waiting import until
from tests.support.whole_window import whole_window

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.whole_window import WholeWindow

pytestmark = [pytest.mark.gui, pytest.mark.anyio]

PEOPLE = "E-mail,First name\nada@example.com,Ada\nnobody,Bo\n"


@pytest.fixture(scope="module")
def portal():
    with running_portal(unlimited=True, prefilled=0) as running:
        yield running


async def _found(whole: WholeWindow) -> str:
    """Press Ctrl+F and return the name of the search field that has the cursor then, empty for none."""
    window = whole.window
    other = window.current_pane
    assert other is not None
    other.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    other.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = window.focusWidget()
    return field.objectName() or field.accessibleName() if isinstance(field, QLineEdit) else ""


async def test_find_leads_into_the_field_of_each_pane_and_step(portal, theme, sink, monkeypatch, tmp_path: Path):
    monkeypatch.setenv("HUBDESK_API_BASE", portal.url)
    monkeypatch.setenv("HUBDESK_FORMS_BASE", portal.url)
    (tmp_path / "people.csv").write_text(PEOPLE, "utf-8")
    found: dict[str, str] = {}
    async with whole_window(theme, sink) as whole:
        await whole.connect(portal)
        whole.window.activateWindow()
        await until(whole.window.isActiveWindow)
        await whole.read(tmp_path / "people.csv")
        whole.importer.go_on()
        assert whole.importer.way.now is Step.COLUMNS
        found["columns"] = await _found(whole)
        whole.pane.columns.search.setText("mail")
        await _found(whole)
        QTest.keyClicks(whole.pane.columns.search, "x")
        assert whole.pane.columns.search.text() == "x"
        await whole.check()
        found["check"] = await _found(whole)
        await whole.compare()
        found["preview"] = await _found(whole)
        for pane in ("history", "limits", "settings", "help", "scopes"):
            whole.window.show_pane(pane)
            for task in ("jobs", "review"):
                await whole.settle(task)
            fields = whole.window.pane(pane).findChildren(QLineEdit)
            await until(lambda: any(each.isVisible() for each in fields))  # noqa: B023  # awaited here
            found[pane] = await _found(whole)
    assert found == {
        "columns": "find_column",
        "check": "find_row",
        "preview": "find_planned",
        "history": "find_job",
        "limits": "Find a call",
        "settings": "find_setting",
        "help": "find_help",
        "scopes": "find_scope",
    }
